// The contract years with their targets, and what the ledger takes over from outside: the survey.
import { openContractYear } from '../server/features/facts/contract-year.commands.ts';
import type { ContractTarget } from '../server/features/facts/contract-year.entity.ts';
import { recordFacts } from '../server/features/facts/fact.commands.ts';
import { FactKind } from '../server/features/facts/fact.kinds.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import type { Stage } from './stage.ts';
import { DAY, daysAfter, movedMonth, officeDay, type SeedYear, timeOn } from './year.ts';

const TARGETS: readonly ContractTarget[] = [
  {
    ...{ key: 'new_members', title: '新規会員', clause: '(1)③', target: 50, unit: '社' },
    definition: '年度内に入会が承認された企業・団体の数。退会を差し引いた純増もあわせて示します。',
  },
  {
    ...{ key: 'provided', title: '情報提供', clause: '(3)②ウb', target: 60, unit: '社' },
    definition: 'ソリューション企業の情報をお送りした会員企業の数。同じ企業は一度だけ数えます。',
  },
  {
    ...{ key: 'contacted', title: '連絡確認', clause: '(3)②ウc', target: 30, unit: '社' },
    definition: '紹介した企業と連絡が取れたことを確認した会員企業の数。情報提供の内数です。',
  },
  {
    ...{ key: 'cases', title: 'DX事例の掲載', clause: '(2)②ア', target: 6, unit: '件' },
    definition: '年度内にホームページで公開した県内企業のDX事例の数。',
  },
  {
    ...{ key: 'posts', title: 'イベント・セミナー情報の掲載', clause: '(2)②ア', target: 12, unit: 'か月' },
    definition: 'イベント・セミナーの情報を1件以上掲載した月の数。毎月1件以上が目標です。',
  },
  {
    ...{ key: 'survey_sent', title: '調査の送付', clause: '(2)③', target: 1500, unit: '件' },
    definition: 'DX取組み状況調査を送付した県内の企業・団体の数。',
  },
  {
    ...{ key: 'survey_rate', title: '調査の回答率', clause: '(2)③', target: 30, unit: '%' },
    definition: '送付した数に対する回答の割合。1％未満は切り捨てます。',
  },
  {
    ...{ key: 'open_events', title: 'オープンイベント', clause: '(2)①', target: 1, unit: '回' },
    definition: '会員かどうかを問わず参加できるイベントの開催の回数。',
  },
  {
    ...{ key: 'open_event_people', title: 'オープンイベントの参加者', clause: '(2)①', target: 200, unit: '人' },
    definition: 'オープンイベントの会場に来られた人数の合計。',
  },
  {
    ...{ key: 'exhibitions', title: '業界別展示会', clause: '(4)①', target: 2, unit: '回' },
    definition: '業界を一つに絞った展示会の開催の回数。',
  },
  {
    ...{ key: 'exhibitors', title: '展示会の出展企業', clause: '(4)①', target: 20, unit: '社' },
    definition: '一つの展示会に出展が決まった企業の数。最も多い展示会で数えます。',
  },
];

export async function seedContractYears(stage: Stage, year: SeedYear): Promise<void> {
  for (const fiscalYear of year.fiscalYears)
    await stage.system(year.from, openContractYear, { fiscalYear, targets: TARGETS });
}

const SURVEY_TARGETS = 1_512;
/** Answers by the end of each week, of all targets. */
const ANSWERED = [0.064, 0.117, 0.158, 0.201, 0.243, 0.282, 0.313];
/** A survey that was sent later than this has no answers to show. */
const LEAST_DAYS = 21;

/** When the survey goes out: in December as the corpus says, or in October when December has not come yet. */
export function surveySentAt(year: SeedYear): Date | null {
  for (const hint of ['令和7年12月', '令和7年10月']) {
    const at = timeOn(officeDay(`${movedMonth(hint, year).month}-01`), 10);
    if (at < daysAfter(year.now, -LEAST_DAYS)) return at;
  }
  return null;
}

/** The survey on the platform of before: sent once, answered week by week. */
export async function seedSurvey(stage: Stage, year: SeedYear): Promise<void> {
  const sentAt = surveySentAt(year);
  if (!sentAt) return;
  const about = { subject: `survey-${tokyoDate(sentAt).slice(0, 4)}`, label: 'DX取組み状況調査' };
  const sent = { ...about, kind: FactKind.SURVEY_SENT, occurredAt: sentAt, quantity: SURVEY_TARGETS };
  await stage.system(sentAt, recordFacts, [sent]);
  let before = 0;
  for (const [week, share] of ANSWERED.entries()) {
    const occurredAt = new Date(sentAt.getTime() + (week + 1) * 7 * DAY);
    if (occurredAt > year.now) return;
    const total = Math.round(SURVEY_TARGETS * share);
    await stage.system(occurredAt, recordFacts, [
      { ...about, kind: FactKind.SURVEY_ANSWERED, occurredAt, quantity: total - before },
    ]);
    before = total;
  }
}
