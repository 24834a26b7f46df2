// What became of the introductions: contacts that are asked for and disputed, questionnaires at every stage, notifications that were read.
import { Consultation } from '../server/features/consultations/consultation.entity.ts';
import { storedOfficeHours } from '../server/features/desk/desk-setting.queries.ts';
import { askForContact } from '../server/features/followup/contact-check.asking.ts';
import { answerContact } from '../server/features/followup/contact-check.commands.ts';
import type { ContactAnswer } from '../server/features/followup/contact-check.lifecycle.ts';
import { submitEffectAnswers } from '../server/features/followup/effect-survey.commands.ts';
import { EffectSurvey } from '../server/features/followup/effect-survey.entity.ts';
import { advanceEffectSurvey } from '../server/features/followup/effect-survey.sending.ts';
import { Introduction } from '../server/features/matching/introduction.entity.ts';
import { readNotifications } from '../server/features/notifications/notification.commands.ts';
import { capacityOf, recipientOf } from '../server/features/notifications/notification.recipient.ts';
import { addOfficeDays } from '../server/kernel/office-hours.ts';
import type { Viewer } from '../server/kernel/viewer.ts';
import type { Cast } from './accounts.seed.ts';
import { DEMO_ACCOUNTS, DEMO_MEMBER } from './accounts.ts';
import type { CasePlan } from './cases/case-plan.ts';
import type { Organizations } from './members.seed.ts';
import { chanceOf } from './random.ts';
import type { Stage } from './stage.ts';
import { daysAfter } from './year.ts';

interface Answer {
  readonly by: 'member' | 'vendor';
  readonly answer: ContactAnswer;
  /** Days after the first question. */
  readonly day: number;
}

/** Contacts that nobody has confirmed yet take these turns. */
const CONTACT_STORIES: readonly (readonly Answer[])[] = [
  [
    { by: 'vendor', answer: 'NO', day: 0.2 },
    { by: 'member', answer: 'YES', day: 1.1 },
  ],
  [],
  [{ by: 'member', answer: 'NOT_YET', day: 0.6 }],
  [{ by: 'vendor', answer: 'NO', day: 2.2 }],
];
const OFFICE_DAYS = 5;
const MOST_QUESTIONS = 4;

const COMMENTS = [
  '入力の手間が減り、残業がほぼなくなりました。',
  '現場の慣れに1か月ほどかかりましたが、今は全員が使えています。',
  'スマートフォンで確認できるのが便利です。次は請求の業務にも広げたいと考えています。',
  '初期の設定を企業の方に手伝っていただき、助かりました。',
  '',
];
const UNDECIDED = ['見積りを比べているところです。', '次の予算で検討します。', ''];

export interface FollowUpParts {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly plans: readonly CasePlan[];
  readonly organizations: Organizations;
}

export async function seedFollowUp(parts: FollowUpParts): Promise<void> {
  await seedContacts(parts);
  await seedSurveys(parts);
  await seedReading(parts);
}

async function seedContacts({ stage, cast }: FollowUpParts): Promise<void> {
  const { publicUrl } = stage.app.services.config;
  const hours = await storedOfficeHours(stage.app.services.pool);
  const open = await stage.find(Introduction, { state: 'DISCLOSED' }, { orderBy: { disclosedAt: 'asc' } });
  for (const [nth, { id, disclosedAt, organization, vendor }] of open.entries()) {
    const first = addOfficeDays(disclosedAt!, OFFICE_DAYS, hours);
    let due = first;
    for (let asked = 0; due <= stage.now && asked < MOST_QUESTIONS; asked++) {
      await stage.system(due, askForContact, { id, publicUrl });
      for (const { by, answer, day } of asked ? [] : CONTACT_STORIES[nth % CONTACT_STORIES.length]!) {
        const at = daysAfter(first, day);
        if (at > stage.now) continue;
        const { version } = await stage.one(Introduction, { id });
        const actor = by === 'member' ? cast.memberOf(organization.id) : cast.vendorOf(vendor.id);
        await stage.act(actor, at, answerContact, { id, version, answer });
      }
      due = addOfficeDays(due, OFFICE_DAYS, hours);
    }
  }
}

async function seedSurveys({ stage, cast, plans, organizations }: FollowUpParts): Promise<void> {
  const { publicUrl } = stage.app.services.config;
  const outcomes = new Map(plans.map(({ item }) => [item.subject, item.outcome?.adopted ?? null]));
  const demo = organizations.get(DEMO_MEMBER)!.id;
  const due = await stage.find(EffectSurvey, { dueAt: { $lte: stage.now } }, { orderBy: { dueAt: 'asc' } });
  for (const { id, dueAt, months, consultation, organization } of due) {
    await stage.system(dueAt, advanceEffectSurvey, { id, publicUrl });
    const { subject, number } = await stage.one(Consultation, { id: consultation.id });
    const chance = chanceOf('effect', number, months);
    const answeredAt = daysAfter(dueAt, 0.2 + 6 * chance.next());
    // The demo's member finds one waiting.
    if (organization.id !== demo && chance.next() < 0.75 && answeredAt <= stage.now) {
      await answerSurvey(stage, cast, { id, at: answeredAt, adopted: outcomes.get(subject) ?? null, months });
      continue;
    }
    for (const day of [7, 14, 45]) {
      const at = daysAfter(dueAt, day);
      if (at <= stage.now) await stage.system(at, advanceEffectSurvey, { id, publicUrl });
    }
  }
}

interface Answered {
  readonly id: string;
  readonly at: Date;
  /** As the corpus tells it; `null`: still open. */
  readonly adopted: boolean | null;
  readonly months: number;
}

async function answerSurvey(stage: Stage, cast: Cast, { id, at, adopted, months }: Answered): Promise<void> {
  const { version, consultation, organization } = await stage.one(EffectSurvey, { id });
  const chance = chanceOf('answers', consultation.id, months);
  const [contacted] = await stage.find(Introduction, { consultation: consultation.id, state: 'CONTACTED' });
  const used = {
    ...{ adoption: 'ADOPTED' as const, adopted: contacted?.id ?? null, comment: chance.pick(COMMENTS) },
    ...{ costYen: chance.between(6, 180) * 10_000, minutesSaved: chance.between(6, 70) * 30 * Math.min(months, 3) },
    usesTalent: chance.next() < 0.2,
  };
  const adoption = adopted === false ? ('NOT_ADOPTED' as const) : ('UNDECIDED' as const);
  const answers = adopted ? used : { adoption, comment: chance.pick(UNDECIDED) };
  await stage.act(cast.memberOf(organization.id), at, submitEffectAnswers, { id, version, answers });
}

const READ_DAYS = 4;

/** The demo's people have read what is older than some days. */
async function seedReading({ stage, cast, organizations }: FollowUpParts): Promise<void> {
  const { consumers, pool } = stage.app.services;
  await consumers.wake();
  const vendors = DEMO_ACCOUNTS.flatMap(({ organization }) => organizations.get(organization ?? '') ?? []);
  const readers: Viewer[] = [
    ...[cast.lead, cast.staffFor(''), cast.memberOf(organizations.get(DEMO_MEMBER)!.id)],
    ...vendors.filter(({ isVendor }) => isVendor).map(({ id }) => cast.vendorOf(id)),
  ];
  const before = daysAfter(stage.now, -READ_DAYS);
  for (const reader of readers) {
    const { rows } = await pool.query<{ id: string }>('select id from notification where recipient = $1 and at < $2', [
      ...[recipientOf(capacityOf(reader)), before],
    ]);
    await stage.act(reader, stage.now, readNotifications, { ids: rows.map(({ id }) => id) });
  }
}
