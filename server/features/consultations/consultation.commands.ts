import { ref } from '@mikro-orm/core';
import { badInput, DomainError, type FieldError, forbidden } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { organizationOf, personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { campaignAsTold, campaignOfVisit } from '../campaigns/campaign.queries.ts';
import { Fact } from '../facts/fact.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Organization } from '../members/organization.entity.ts';
import { Clocks } from './case-clock.keeping.ts';
import { settleEscalations } from './case-escalation.settling.ts';
import { Consultation } from './consultation.entity.ts';
import { type ConsultationState, OPEN_STATES, STATE_LABELS } from './consultation.lifecycle.ts';
import { mailToMember } from './consultation.mails.ts';
import { attachTo, showRequestFiles } from './consultation-attachment.commands.ts';
import { ConsultationEntry, type EntryKind } from './consultation-entry.entity.ts';
import { mention } from './mention.commands.ts';

export interface DraftInput {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly subject: string;
  readonly body: string;
  readonly wantsMatching?: boolean | null;
  readonly topics: readonly string[];
  /** The code of the announcement that its writer came by; kept with a new draft. */
  readonly from?: string | null;
}

export interface CaseReference {
  readonly id: string;
  readonly version: number;
}

/** Loads a case to decide about it: others who decide wait, a decision on an older version is a conflict. */
const loadCase = (tx: Transaction, { id, version }: CaseReference) =>
  tx.load(Consultation, id, { version, lock: true, populate: ['organization'] });

/**
 * Keeps a request as it is typed (R3.2). Answers its id.
 * @throws DomainError `CONFLICT` when it was changed in another window
 */
export async function saveConsultationDraft(tx: Transaction, input: DraftInput): Promise<string> {
  const organizationId = organizationOf(tx.actor);
  if (!organizationId) throw forbidden();
  const { subject, body, wantsMatching, topics } = input;
  const text = { subject, body, wantsMatching: wantsMatching ?? null, topics: [...topics] };
  if (!input.id) {
    const consultation = new Consultation();
    Object.assign(consultation, { ...text, ...bornAt(tx.now) });
    consultation.organization = ref(Organization, organizationId);
    consultation.author = ref(Person, personOf(tx.actor)!);
    const source = await campaignOfVisit(tx, input.from);
    consultation.source = source && ref(source);
    tx.permit('save', consultation);
    tx.em.persist(consultation);
    return consultation.id;
  }
  const consultation = await loadCase(tx, { id: input.id, version: input.version ?? 0 });
  tx.permit('save', consultation);
  if (consultation.state !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { from: consultation.state });
  Object.assign(consultation, text);
  consultation.version++;
  consultation.touchedAt = tx.now;
  return consultation.id;
}

function assertComplete({ subject, body, wantsMatching }: Consultation): void {
  const problems: FieldError[] = [];
  const demand = (ok: boolean, path: string, message: string) => {
    if (!ok) problems.push({ path, code: 'required', message });
  };
  demand(subject.trim() !== '', 'subject', '件名を入力してください。');
  demand(body.trim() !== '', 'body', '相談の内容を入力してください。');
  demand(wantsMatching !== null, 'wantsMatching', '企業の紹介を希望するかどうかを選んでください。');
  if (problems.length) throw badInput(...problems);
}

/** Members with a place of business in the prefecture may consult, wherever their head office is. */
function assertEligible({ isMember, inPrefecture }: Organization): void {
  if (isMember && inPrefecture) return;
  throw new DomainError('FORBIDDEN', {}, '相談は、県内に事業所のある会員企業が利用できます。');
}

/** Times of a case that begins. */
export const bornAt = (now: Date) => ({ createdAt: now, stateSince: now, touchedAt: now, activeAt: now });

/** Gives a case its number, its clocks and its place in the ledger. */
export async function receiveConsultation(
  tx: Transaction,
  consultation: Consultation,
  organization: Organization,
  at: Date,
): Promise<void> {
  const year = fiscalYearOf(at);
  const number = `${year}-${String(await tx.nextNumber('consultation', year)).padStart(4, '0')}`;
  const clocks = await Clocks.of(tx, consultation);
  await clocks.receive(at);
  consultation.submit(number, at, clocks.answer!.dueAt!);
  tx.em.persist(
    Fact.record({
      kind: FactKind.CONSULTATION_RECEIVED,
      occurredAt: at,
      recordedAt: tx.now,
      subject: number,
      label: `${number} ${organization.name}`,
      organizationId: organization.id,
      industry: organization.industry,
      municipality: organization.municipality,
    }),
  );
}

/**
 * Sends a request to the secretariat (R3.2): it gets its number and the due time of the first answer.
 * @throws DomainError `BAD_USER_INPUT` at what is missing; `FORBIDDEN` when the company is not eligible
 */
export async function submitConsultation(tx: Transaction, reference: CaseReference): Promise<string> {
  const consultation = await loadCase(tx, reference);
  tx.permit('submit', consultation);
  assertComplete(consultation);
  const organization = consultation.organization.unwrap();
  assertEligible(organization);
  await receiveConsultation(tx, consultation, organization, tx.now);
  await showRequestFiles(tx, consultation);
  return consultation.id;
}

export interface LoggedInput {
  readonly organizationId: string;
  readonly channel: 'phone' | 'mail';
  readonly subject: string;
  readonly body: string;
  readonly wantsMatching: boolean;
  readonly topics: readonly string[];
  readonly occurredAt: Date;
  /** The id of the announcement that it came by. */
  readonly source?: string | null;
}

/** Enters a consultation that came by phone or mail; it counts from when it came. Answers its id. */
export async function logConsultation(tx: Transaction, input: LoggedInput): Promise<string> {
  const { organizationId, channel, subject, body, wantsMatching, topics, occurredAt } = input;
  assertNotFuture(occurredAt, tx.now);
  const organization = await tx.load(Organization, organizationId);
  assertEligible(organization);
  const consultation = new Consultation();
  Object.assign(consultation, { channel, subject, body, wantsMatching, topics: [...topics] });
  Object.assign(consultation, bornAt(tx.now));
  consultation.organization = ref(organization);
  const source = await campaignAsTold(tx, input.source);
  consultation.source = source && ref(source);
  tx.permit('log', consultation);
  tx.em.persist(consultation);
  await receiveConsultation(tx, consultation, organization, occurredAt);
  return consultation.id;
}

function assertNotFuture(at: Date, now: Date): void {
  if (at <= now) return;
  throw badInput({ path: 'occurredAt', code: 'in_future', message: '日時は現在より前を入力してください。' });
}

export interface EntryInput {
  readonly consultation: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly occurredAt?: Date | null;
  readonly requestId?: string | null;
  /** Ids of files that were uploaded for it. */
  readonly attachments?: readonly string[] | null;
  /** Colleagues whom an internal note calls. */
  readonly mentions?: readonly string[] | null;
  /** The last answer of staff that the writer has seen; `''`: none; absent: does not matter. */
  readonly answerSeen?: string | null;
}

/** @throws DomainError `CONFLICT` (`answer`: its id) when a colleague has answered what the writer has not seen */
async function assertNoOtherAnswer(tx: Transaction, consultation: Consultation, seen: string): Promise<void> {
  const [last] = await tx.em.find(
    ConsultationEntry,
    { consultation: consultation.id, internal: false, fromMember: false, kind: { $ne: 'EVENT' } },
    { orderBy: { recordedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!last || last.id === seen || last.author?.id === personOf(tx.actor)) return;
  throw new DomainError(
    'CONFLICT',
    { answer: last.id },
    'ほかの人が先に返信しました。内容を確かめてから送ってください。',
  );
}

/** A reply with {{…}} left in it was never meant to be sent. */
function assertFilledIn(text: string): void {
  const left = /\{\{[^{}]*\}\}/.exec(text)?.[0];
  if (!left) return;
  const message = `${left} がまだ埋まっていません。埋めるか、消してから送ってください。`;
  throw badInput({ path: 'text', code: 'placeholder_left', message });
}

/**
 * Writes into the thread (R3.5). The member's message starts the clock of the next answer, staff's stops it. Notes stay
 * inside and may call colleagues; calls and mails carry when they happened.
 * @throws DomainError `CONFLICT` when a colleague answered meanwhile; `BAD_USER_INPUT`; `ILLEGAL_TRANSITION`
 */
export async function addConsultationEntry(tx: Transaction, input: EntryInput): Promise<string> {
  const consultation = await tx.load(Consultation, input.consultation, { lock: true, populate: ['organization'] });
  const fromMember = tx.actor.audience === 'member';
  if (fromMember && input.kind !== 'MESSAGE') throw forbidden();
  tx.permit(input.kind === 'NOTE' ? 'note' : 'write', consultation);
  if (consultation.state === 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { from: consultation.state });
  const { requestId = null } = input;
  // Sent twice, as after a lost answer. The case is locked: the two do not pass each other.
  if (requestId && (await tx.em.count(ConsultationEntry, { consultation, requestId }, { filters: SYSTEM_SCOPE }))) {
    return consultation.id;
  }
  const occurredAt = input.occurredAt ?? tx.now;
  assertNotFuture(occurredAt, tx.now);
  if (!fromMember && input.kind === 'MESSAGE') {
    assertFilledIn(input.text);
    if (input.answerSeen != null) await assertNoOtherAnswer(tx, consultation, input.answerSeen);
  }
  const entry = entryOf(consultation, input.kind, input.text.trim(), occurredAt, tx.now);
  entry.requestId = requestId;
  const person = personOf(tx.actor);
  entry.author = person ? ref(Person, person) : null;
  entry.fromMember = fromMember;
  entry.internal = input.kind === 'NOTE';
  tx.em.persist(entry);
  const files = await attachTo(tx, entry, input.attachments ?? []);
  if (!fromMember && entry.kind === 'MESSAGE') await mailToMember(tx, consultation, entry, files);
  await mention(tx, entry, input.mentions ?? []);
  const clocks = await Clocks.of(tx, consultation);
  if (fromMember) await clocks.memberActed(tx.now);
  else if (!entry.internal) clocks.staffAnswered(occurredAt);
  consultation.touch(tx.now, clocks.answer?.dueAt ?? null);
  await settleEscalations(clocks);
  return consultation.id;
}

/** An entry of the thread; not yet persisted. */
export function entryOf(
  consultation: Consultation,
  kind: EntryKind,
  text: string,
  occurredAt: Date,
  recordedAt: Date,
): ConsultationEntry {
  const entry = new ConsultationEntry();
  Object.assign(entry, { kind, text, occurredAt, recordedAt });
  entry.consultation = ref(consultation);
  entry.organization = consultation.organization;
  return entry;
}

/** Gives a case to a member of staff, or to nobody. */
export async function assignConsultation(
  tx: Transaction,
  { assignee, ...reference }: CaseReference & { assignee: string | null },
): Promise<string> {
  const consultation = await loadCase(tx, reference);
  tx.permit('assign', consultation);
  const person = assignee ? await tx.load(Person, assignee) : null;
  if (person && !person.isSupport) {
    throw badInput({ path: 'assignee', code: 'not_staff', message: '支援員を選んでください。' });
  }
  consultation.assign(person && ref(person), tx.now);
  if (person) tx.em.persist(entryOf(consultation, 'EVENT', `担当が${person.name}に決まりました。`, tx.now, tx.now));
  return consultation.id;
}

/** Notes by which announcement a case came (きっかけ, R3.4), as it became known; `source`: its id. */
export async function attributeConsultation(
  tx: Transaction,
  { source, ...reference }: CaseReference & { source: string | null },
): Promise<string> {
  const consultation = await loadCase(tx, reference);
  tx.permit('attribute', consultation);
  const campaign = await campaignAsTold(tx, source);
  consultation.attribute(campaign && ref(campaign), tx.now);
  return consultation.id;
}

/**
 * Moves a card on the board (R3.8).
 * @throws DomainError `ILLEGAL_TRANSITION` with the reason; `CONFLICT` when someone was faster
 */
export async function moveConsultation(
  tx: Transaction,
  { to, ...reference }: CaseReference & { to: ConsultationState },
): Promise<string> {
  const consultation = await loadCase(tx, reference);
  tx.permit('move', consultation);
  const { state } = consultation;
  consultation.moveTo(to, tx.now);
  const clocks = await Clocks.of(tx, consultation);
  if (to === 'ADOPTING') clocks.end(tx.now, { alsoAnswer: false });
  else if (!OPEN_STATES.includes(state)) clocks.reopen(tx.now);
  await settleEscalations(clocks);
  tx.em.persist(
    entryOf(consultation, 'EVENT', `「${STATE_LABELS[consultation.state]}」に進みました。`, tx.now, tx.now),
  );
  return consultation.id;
}

/** The case has ended: nothing is due in it any more. */
export async function endClocks(tx: Transaction, consultation: Consultation): Promise<void> {
  const clocks = await Clocks.of(tx, consultation);
  clocks.end(tx.now, { alsoAnswer: true });
  await settleEscalations(clocks);
}

/** Ends a case with advice, which the member reads. */
export async function adviseConsultation(
  tx: Transaction,
  { closing, ...reference }: CaseReference & { closing: string },
): Promise<string> {
  if (!closing.trim()) throw badInput({ path: 'closing', code: 'required', message: '助言の内容を入力してください。' });
  const consultation = await loadCase(tx, reference);
  tx.permit('advise', consultation);
  consultation.advise(closing.trim(), tx.now);
  await endClocks(tx, consultation);
  tx.em.persist(entryOf(consultation, 'EVENT', `助言で完了しました。${closing.trim()}`, tx.now, tx.now));
  return consultation.id;
}

/** Takes a request back (取下げ). */
export async function withdrawConsultation(
  tx: Transaction,
  { reason, ...reference }: CaseReference & { reason: string },
): Promise<string> {
  const consultation = await loadCase(tx, reference);
  tx.permit('withdraw', consultation);
  consultation.withdraw(reason.trim(), tx.now);
  await endClocks(tx, consultation);
  tx.em.persist(entryOf(consultation, 'EVENT', `取り下げられました。${reason.trim()}`, tx.now, tx.now));
  return consultation.id;
}
