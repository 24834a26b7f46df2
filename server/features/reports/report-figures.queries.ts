// The figures of a month out of the ledger of facts, as it was known at an instant.
import { fiscalYearOf, monthsOf, tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Queries } from '../../platform/database/transaction.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import {
  dashboardIn,
  type LedgerGroup,
  type LedgerRow,
  ledgerOf,
  measure,
  mergedGroups,
  shownCompanies,
} from '../figures/figure.queries.ts';
import { sendingReasons } from '../matching/sending.queries.ts';
import {
  type Correction,
  type FlowFigure,
  type GroupLine,
  type ReasonLine,
  type ReportSnapshot,
  readSnapshot,
  type TrendMonth,
} from './report.snapshot.ts';

interface FlowKind {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: FactKind;
  readonly measure: 'sum' | 'organizations';
}

/** What the report counts of the ledger, in its order. */
export const FLOW_KINDS: readonly FlowKind[] = [
  { key: 'received', title: '相談受付', unit: '件', kind: FactKind.CONSULTATION_RECEIVED, measure: 'sum' },
  { key: 'companies', title: '相談企業', unit: '社', kind: FactKind.CONSULTATION_RECEIVED, measure: 'organizations' },
  { key: 'provided', title: '情報提供', unit: '社', kind: FactKind.INFORMATION_PROVIDED, measure: 'organizations' },
  { key: 'referred', title: '人材の取次ぎ', unit: '件', kind: FactKind.TALENT_REFERRED, measure: 'sum' },
  { key: 'contacted', title: '連絡確認', unit: '社', kind: FactKind.CONTACT_CONFIRMED, measure: 'organizations' },
  { key: 'adopted', title: '導入', unit: '社', kind: FactKind.SOLUTION_ADOPTED, measure: 'organizations' },
  { key: 'joined', title: '新規会員', unit: '社', kind: FactKind.MEMBER_JOINED, measure: 'organizations' },
  { key: 'withdrawn', title: '退会', unit: '社', kind: FactKind.MEMBER_WITHDRAWN, measure: 'organizations' },
];

/** Of these a group is told: companies by industry and municipality. */
const GROUP_KINDS = FLOW_KINDS.filter(({ key }) => ['companies', 'provided', 'contacted', 'adopted'].includes(key));

export const fiscalYearOfMonth = (month: string): number => fiscalYearOf(new Date(`${month}-01T00:00:00+09:00`));

const countOf = ({ kind, measure: how }: FlowKind, ledger: readonly LedgerRow[]) =>
  measure({ measure: how, kinds: [kind] }, ledger);

/** Everything of the report but what people wrote. */
export async function reportFigures(
  database: Queries,
  month: string,
  asOf: Date,
): Promise<Omit<ReportSnapshot, 'sections'>> {
  const fiscalYear = fiscalYearOfMonth(month);
  const year = await ledgerOf(database, fiscalYear, asOf);
  const { smallestGroup } = year;
  const { figures } = dashboardIn(year, fiscalYear, asOf);
  const ledger = year.ledger.filter((row) => row.month <= month);
  const introductions = await introductionsByMonth(database, fiscalYear, asOf);
  const months = monthsOf(fiscalYear).filter((each) => each <= month);
  const trend = months.map(
    (each): TrendMonth => ({ month: each, values: flowAt(ledger, introductions, each) as TrendMonth['values'] }),
  );
  const last = trend.at(-1)!.values;
  const titles = [...FLOW_KINDS.slice(0, 3), INTRODUCTIONS, ...FLOW_KINDS.slice(3)];
  return {
    ...{ format: 1, month, fiscalYear, asOf: asOf.toISOString(), smallestGroup, trend },
    flow: titles.map(({ key, title, unit }): FlowFigure => ({ key, title, unit, ...last[key]! })),
    targets: figures.map(({ key, title, clause, unit, target, definition, months: each }) => {
      const at = each.find((value) => value.month === month);
      return { key, title, clause, unit, target, definition, month: at?.value ?? 0, total: at?.total ?? 0 };
    }),
    byIndustry: groupLines(ledger, month, (row) => row.industry, smallestGroup),
    byMunicipality: groupLines(ledger, month, (row) => row.municipality, smallestGroup),
    corrections: await correctionsOf(database, month, asOf, year.ledger),
    reasons: await reasonsOf(database, month),
  };
}

const firstOf = (month: string) => new Date(`${month}-01T00:00:00+09:00`);
/** No month has more days. */
const LONGEST_MS = 31 * 86_400_000;

/** Why sets of vendors that broke a rule were sent in a month, in the order of time. */
async function reasonsOf(database: Queries, month: string): Promise<ReasonLine[]> {
  const from = firstOf(month);
  const to = firstOf(tokyoDate(new Date(from.getTime() + LONGEST_MS)).slice(0, 7));
  const rows = await sendingReasons(database, { from, to });
  return rows.map(({ sentAt, over, ...row }) => ({
    ...{ ...row, day: tokyoDate(new Date(sentAt)) },
    over: over.map(({ vendorName, share }) => ({ name: vendorName, share })),
  }));
}

/** 紹介先: how many vendors were told of a need, each time counted. No fact of the ledger, which counts companies that were helped. */
const INTRODUCTIONS = { key: 'introductions', title: '紹介先（のべ）', unit: '社' };

async function introductionsByMonth(database: Queries, fiscalYear: number, asOf: Date): Promise<Map<string, number>> {
  const { rows } = await database.query<{ month: string; count: number }>({
    name: 'report-introductions',
    text: `select to_char(sent_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month, count(*)::int as count
      from introduction where sent_at <= $2 and sent_at >= ($1 || '-04-01T00:00:00+09:00')::timestamptz group by month`,
    values: [String(fiscalYear), asOf],
  });
  return new Map(rows.map(({ month, count }) => [month, count]));
}

function flowAt(ledger: readonly LedgerRow[], introductions: ReadonlyMap<string, number>, month: string) {
  const upTo = ledger.filter((row) => row.month <= month);
  const within = ledger.filter((row) => row.month === month);
  const told = [...introductions].filter(([each]) => each <= month).reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries([
    ...FLOW_KINDS.map((kind) => [kind.key, { month: countOf(kind, within), total: countOf(kind, upTo) }]),
    [INTRODUCTIONS.key, { month: introductions.get(month) ?? 0, total: told }],
  ]);
}

function groupLines(
  ledger: readonly LedgerRow[],
  month: string,
  groupOf: (row: LedgerRow) => string,
  smallest: number,
): GroupLine[] {
  const groups = mergedGroups(ledger, groupOf, smallest);
  const inMonth = groups.map(([label, rows]): LedgerGroup => [label, rows.filter((row) => row.month === month)]);
  const columns = GROUP_KINDS.map(({ key, kind }) => ({
    key,
    month: shownCompanies(inMonth, kind, smallest),
    total: shownCompanies(groups, kind, smallest),
  }));
  return groups.map(([label], at) => ({
    label,
    values: Object.fromEntries(
      columns.map(({ key, month: now, total }) => [key, { month: now[at]!, total: total[at]! }]),
    ),
  }));
}

interface LaterFact {
  readonly kind: FactKind;
  readonly month: string;
  readonly subject: string;
  readonly reverses: boolean;
  readonly reason: string;
}

/** Reports that far back are looked at: what a fiscal year told, and the year after it. */
const REPORTS_BEFORE = 24;

/** What the prefecture was told of each month, by `YYYY-MM key`: the last word counts. */
function toldBy(snapshots: readonly ReportSnapshot[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { trend, corrections } of snapshots) {
    for (const { month, values } of trend)
      for (const [key, value] of Object.entries(values)) told.set(`${month} ${key}`, value.month);
    for (const { month, key, is } of corrections) told.set(`${month} ${key}`, is);
  }
  return told;
}

/** What earlier reports told and is known otherwise now, the earliest month first. */
async function correctionsOf(
  database: Queries,
  month: string,
  asOf: Date,
  /** Of the month's own fiscal year. */
  own: readonly LedgerRow[],
): Promise<Correction[]> {
  const { rows } = await database.query<{ snapshot: string; as_of: Date }>({
    name: 'reports-before',
    text: `select snapshot, as_of from monthly_report where state = 'SUBMITTED' and month < $1 order by month desc limit $2`,
    values: [month, REPORTS_BEFORE],
  });
  const [last] = rows;
  if (!last) return [];
  const told = toldBy(rows.map(({ snapshot }) => readSnapshot(snapshot)).reverse());
  const months = [...new Set([...told.keys()].map((place) => place.slice(0, 7)))].sort();
  const corrections: Correction[] = [];
  for (const [fiscalYear, within] of Map.groupBy(months, fiscalYearOfMonth)) {
    const ledger = fiscalYear === fiscalYearOfMonth(month) ? own : (await ledgerOf(database, fiscalYear, asOf)).ledger;
    const later = await factsBetween(database, fiscalYear, last.as_of, asOf);
    for (const each of within) {
      const now = ledger.filter((row) => row.month === each);
      for (const kind of FLOW_KINDS) {
        const was = told.get(`${each} ${kind.key}`);
        const is = countOf(kind, now);
        if (was === undefined || was === is) continue;
        const why = whyOf(later.filter((fact) => fact.kind === kind.kind && fact.month === each));
        corrections.push({ month: each, key: kind.key, title: kind.title, unit: kind.unit, was, is, why });
      }
    }
  }
  return corrections;
}

async function factsBetween(database: Queries, fiscalYear: number, from: Date, to: Date): Promise<LaterFact[]> {
  const { rows } = await database.query<LaterFact>({
    name: 'report-later-facts',
    text: `select kind, to_char(occurred_on, 'YYYY-MM') as month, subject, reverses is not null as reverses, reason
      from fact where fiscal_year = $1 and recorded_at > $2 and recorded_at <= $3 order by recorded_at, id`,
    values: [fiscalYear, from, to],
  });
  return rows;
}

/** The reasons of those who took facts back; of what was entered late, its number. */
const whyOf = (facts: readonly LaterFact[]): string[] => [
  ...new Set(
    facts.map(({ subject, reverses, reason }) =>
      reverses ? `取消（${subject}）：${reason}` : `後日の記録（${subject}）`,
    ),
  ),
];
