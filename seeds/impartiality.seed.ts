// How the secretariat keeps its choices even: the terms, declared ties, referrals of talent, and a consent that was withdrawn.
import { declareAffiliation } from '../server/features/matching/affiliation.commands.ts';
import { AffiliationKind } from '../server/features/matching/affiliation.entity.ts';
import { Introduction } from '../server/features/matching/introduction.entity.ts';
import { setMatchingPolicy } from '../server/features/matching/matching-policy.commands.ts';
import { PolicyTerms } from '../server/features/matching/matching-policy.entity.ts';
import { withdrawConsent } from '../server/features/matching/provision.commands.ts';
import { Provision } from '../server/features/matching/provision.entity.ts';
import {
  agreeToReferral,
  askReferral,
  closeReferral,
  declineReferral,
  passOnReferral,
  recordReferralAnswer,
} from '../server/features/matching/referral.commands.ts';
import { Referral, ReferralOutcome } from '../server/features/matching/referral.entity.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import type { Cast } from './accounts.seed.ts';
import { DEMO_MEMBER } from './accounts.ts';
import type { OpenCase } from './consultations.seed.ts';
import type { Organizations } from './members.seed.ts';
import type { Stage } from './stage.ts';
import { daysAfter, officeDay, type SeedYear, timeOn } from './year.ts';

/** An hour of an office day, so many days before now. */
const before = ({ now }: Stage, days: number, hour: number): Date =>
  timeOn(officeDay(tokyoDate(daysAfter(now, -days)), -1), hour);

/** The terms of the year: set by the lead before the first introduction. */
export async function seedPolicy(stage: Stage, cast: Cast, year: SeedYear): Promise<void> {
  const terms = Object.assign(new PolicyTerms(), { capPercent: 5, capFrom: 30 });
  const reason = '昨年度の実績をふまえ、1社の割合の上限を5％に決めたため';
  await stage.act(cast.lead, timeOn(officeDay(tokyoDate(daysAfter(year.from, 1))), 10), setMatchingPolicy, {
    ...{ from: 0, terms, reason },
  });
}

const TIES = [
  {
    ...{ of: '製造', vendor: '株式会社しらかわ工程ラボ', kind: AffiliationKind.FORMERLY_EMPLOYED, days: 900 },
    note: '5年前まで開発を担当',
  },
  {
    ...{ of: '士業', vendor: '株式会社からくり業務', kind: AffiliationKind.FAMILY, days: 400 },
    note: '配偶者が勤務',
  },
] as const;

/** What members asked for, as it was passed on. */
const REQUESTS = [
  '生産管理の仕組みを立ち上げる人を探しています。週1日から2日の常駐、期間は6か月。部品表の整備から一緒に進めたい。',
  '社内にITの分かる人がいません。月に4日ほど、業務の見直しとツールの選定を手伝う副業の人材を希望します。',
  'データの分析ができる人を中途で採用したい。未経験の社員を育てる役割も任せます。',
  'Webでの販売を任せられる人を、半年の業務委託で希望します。商品の写真と文章も相談したい。',
  '定年で退職する担当者の後任として、基幹システムと社内ネットワークを見られる人を採用したい。',
  '製造の現場でセンサーを使える技術者に、月2日ほど来てもらいたい。',
] as const;

type Step = 'ask' | 'agree' | 'decline' | 'passOn' | 'answer' | 'close';
const COURSES: readonly (readonly Step[])[] = [
  ['ask', 'agree', 'passOn', 'answer', 'close'],
  ['ask', 'agree', 'passOn', 'answer', 'close'],
  ['ask', 'agree', 'passOn', 'answer'],
  ['ask', 'agree', 'passOn'],
  ['ask', 'decline'],
  ['ask'],
];
const ANSWER = '候補の方が2名います。拠点のコーディネーターが面談の日程を調整します。';

async function referTalent(stage: Stage, open: OpenCase, nth: number): Promise<void> {
  const { staff, member, id: consultation } = open;
  const from = 62 - nth * 9;
  const at = (step: number) => before(stage, Math.max(1, from - step * 5), 10 + nth);
  const id = await stage.act(staff, at(0), askReferral, { consultation, summary: REQUESTS[nth]! });
  const reference = async () => ({ id, version: (await stage.one(Referral, { id })).version });
  for (const [step, what] of COURSES[nth]!.entries()) {
    if (what === 'agree') {
      // One was told on the telephone.
      const isCall = nth === 1;
      const note = isCall ? '担当者に電話で説明し、同意を得た' : null;
      await stage.act(isCall ? staff : member, at(step), agreeToReferral, { ...(await reference()), note });
    }
    if (what === 'decline') await stage.act(member, at(step), declineReferral, await reference());
    if (what === 'passOn') await stage.act(staff, at(step), passOnReferral, await reference());
    if (what === 'answer')
      await stage.act(staff, at(step), recordReferralAnswer, { ...(await reference()), answer: ANSWER });
    if (what === 'close') {
      const outcome = nth ? ReferralOutcome.CONSIDERING : ReferralOutcome.ENGAGED;
      const note = nth ? '2回目の面談を予定' : '週1日の業務委託で契約';
      await stage.act(staff, at(step), closeReferral, { ...(await reference()), outcome, note });
    }
  }
}

/** After the cases: what is noted about people and companies beside them. */
export async function seedImpartiality(
  stage: Stage,
  cases: readonly OpenCase[],
  organizations: Organizations,
  cast: Cast,
): Promise<void> {
  for (const { of, vendor: name, kind, days, note } of TIES) {
    const fromOn = tokyoDate(daysAfter(stage.now, -days));
    const vendor = organizations.get(name)!.id;
    await stage.act(cast.staffFor(of), before(stage, 6, 9), declareAffiliation, { vendor, kind, fromOn, note });
  }
  const early = daysAfter(stage.now, -70);
  const asking = cases
    .filter(({ plan: { item, submittedAt } }) => submittedAt < early && item.company.name !== DEMO_MEMBER)
    .filter(({ plan: { state } }) => state !== 'WITHDRAWN')
    .filter((_, at) => at % 5 === 2)
    .slice(0, REQUESTS.length);
  for (const [nth, open] of asking.entries()) await referTalent(stage, open, nth);
  await withdrawOne(stage, cases);
}

/** One member thought better of it. */
async function withdrawOne(stage: Stage, cases: readonly OpenCase[]): Promise<void> {
  const contacted = await stage.find(Introduction, { state: 'CONTACTED' }, { orderBy: { contactedAt: 'asc' } });
  for (const introduction of contacted) {
    const open = cases.find(({ id }) => id === introduction.consultation.id);
    if (!open || open.plan.item.company.name === DEMO_MEMBER) continue;
    const { id, version } = await stage.one(Provision, { introduction: introduction.id });
    await stage.act(open.member, before(stage, 12, 15), withdrawConsent, { id, version });
    return;
  }
}
