// What a link in a mail opens: whoever holds it need not sign in. Opening changes nothing; answering is a command of its own.
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { tokenDigest } from '../../platform/token.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { takeAnswer } from './contact-check.commands.ts';
import { ContactCheck } from './contact-check.entity.ts';
import type { ContactAnswer } from './contact-check.lifecycle.ts';
import { type AnswersInput, answersOf, applyAnswers, assertComplete } from './effect-survey.answers.ts';
import { EffectSurvey } from './effect-survey.entity.ts';
import { linkOf } from './follow-up.links.ts';
import type { ContactQuestion, EffectQuestionnaire } from './follow-up-link.types.ts';

/** `?` the digest, the time. One link, alive, whose recipient still acts for the organisation. */
const LIVING_LINK = `from follow_up_link l
  where l.digest = ? and l.expires_at > ? and (l.person_id is null or
    capacity_stands(l.person_id, case l.side when 'MEMBER' then 'member' else 'vendor' end, l.organization_id, false))`;

interface Found<Answer> {
  readonly found: Answer;
}

const QUESTION = `
  with l as (select l.* ${LIVING_LINK} and l.check_id is not null)
  select to_json(q) as found from (select l.side, case l.side when 'MEMBER' then v.name else i.disclosure ->> 'company' end as other, li.title,
    to_char(i.disclosed_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as "disclosedOn",
    case l.side when 'MEMBER' then c.member_answer else c.vendor_answer end as answer,
    to_char(case l.side when 'MEMBER' then c.member_contact_on else c.vendor_contact_on end, 'YYYY-MM-DD') as "contactOn",
    case l.side when 'MEMBER' then c.member_answered_at else c.vendor_answered_at end as "answeredAt",
    c.settled_at is not null as settled
  from l join contact_check c on c.id = l.check_id join introduction i on i.id = c.introduction_id
    join listing li on li.id = i.listing_id join organization v on v.id = i.vendor_id
  where i.disclosed_at is not null) q`;

/** What the link asks; `null` when it cannot be used (any more). */
export async function contactQuestion(tx: Transaction, { token }: { token: string }): Promise<ContactQuestion | null> {
  const [row] = await tx.em.execute<Found<ContactQuestion>[]>(QUESTION, [tokenDigest(token), tx.now]);
  return row ? { ...row.found, today: tokyoDate(tx.now) } : null;
}

interface LinkAnswer {
  readonly token: string;
  readonly answer: ContactAnswer;
  readonly contactOn?: string | null;
}

/**
 * Answers by the link in a mail, or corrects the answer (R3.9).
 * @throws DomainError `LINK_INVALID`; otherwise as `answerContact`
 */
export async function answerContactByLink(tx: Transaction, { token, answer, contactOn }: LinkAnswer): Promise<void> {
  const { check: asked, side } = await linkOf(tx, 'check', token);
  // System scope throughout: the link is the right, to this one check.
  const known = await tx.load(ContactCheck, asked!.id, { system: true });
  const introduction = await tx.load(Introduction, known.introduction.id, { lock: true, system: true });
  const check = await tx.load(ContactCheck, asked!.id, { system: true, lock: true });
  await takeAnswer(tx, { introduction, check, side, answer, contactOn, via: 'LINK' });
}

const QUESTIONNAIRE = `
  with l as (select l.* ${LIVING_LINK} and l.survey_id is not null)
  select to_json(q) as found from (select s.months, c.subject, s.state, s.closes_at as "closesAt", s.saved_at as "savedAt", s.answered_at as "answeredAt",
    s.adoption, s.adopted_id as adopted, s.solution, s.cost_yen as "costYen", s.minutes_saved as "minutesSaved",
    s.uses_talent as "usesTalent", s.comment,
    coalesce((select json_agg(json_build_object('id', i.id, 'title', li.title, 'vendor', v.name) order by i.disclosed_at, i.id)
      from introduction i join listing li on li.id = i.listing_id join organization v on v.id = i.vendor_id
      where i.consultation_id = c.id and i.disclosed_at is not null), '[]') as choices
  from l join effect_survey s on s.id = l.survey_id join consultation c on c.id = s.consultation_id
  where s.state in ('SENT', 'ANSWERED', 'CLOSED')) q`;

/** What the link asks; `null` when it cannot be used (any more). */
export async function effectQuestionnaire(
  tx: Transaction,
  { token }: { token: string },
): Promise<EffectQuestionnaire | null> {
  const [row] = await tx.em.execute<Found<EffectQuestionnaire>[]>(QUESTIONNAIRE, [tokenDigest(token), tx.now]);
  return row?.found ?? null;
}

interface LinkAnswers {
  readonly token: string;
  readonly answers: AnswersInput;
  /** Kept for later, not sent. */
  readonly draft: boolean;
  /** What was sent before is not kept as a draft again, and nothing is refused. */
  readonly tolerant?: boolean;
}

/**
 * Keeps or sends the answers by the link in a mail (R3.11).
 * @throws DomainError `LINK_INVALID`; `ILLEGAL_TRANSITION` when it is closed; `BAD_USER_INPUT` at what is missing, when it is sent
 */
export async function answerEffectByLink(
  tx: Transaction,
  { token, answers: given, draft, tolerant }: LinkAnswers,
): Promise<void> {
  const { survey: asked } = await linkOf(tx, 'survey', token);
  // System scope throughout: the link is the right, to this one questionnaire.
  const known = await tx.load(EffectSurvey, asked!.id, { system: true });
  const consultation = await tx.load(Consultation, known.consultation.id, {
    ...{ lock: true, system: true, populate: ['organization'] },
  });
  const survey = await tx.load(EffectSurvey, asked!.id, { system: true, lock: true });
  const answers = await answersOf(tx, consultation, given);
  if (tolerant && survey.state !== 'SENT') return;
  if (draft) return survey.save(answers, tx.now);
  assertComplete(answers);
  survey.submit(answers, 'LINK', tx.now);
  await applyAnswers(tx, consultation, survey);
}
