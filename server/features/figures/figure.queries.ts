// The ledger of one fiscal year in one statement; the figures are pure functions of it.
import { badInput } from '../../kernel/errors.ts';
import { fiscalYearRange, monthsOf, tokyoMonth } from '../../kernel/fiscal-year.ts';
import { MUNICIPALITIES } from '../../kernel/municipalities.ts';
import { hideSmallCells } from '../../kernel/small-cells.ts';
import { fiscalYearLabel, parseJapaneseDate } from '../../kernel/wareki.ts';
import type { Queries } from '../../platform/database/transaction.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import type { ContractTarget } from '../facts/contract-year.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { FIGURES, type FigureDefinition } from './figure.definitions.ts';
import type { Breakdown, BreakdownGroup, Dashboard, Figure, MonthValue } from './figure.types.ts';

const DAY_MS = 24 * 3_600_000;

/** Facts of one kind, subject, organisation and day, added up. */
export interface LedgerRow {
  readonly kind: FactKind;
  readonly month: string;
  readonly quantity: number;
  readonly rows: number;
  readonly subject: string;
  readonly organization: string | null;
  readonly industry: string;
  readonly municipality: string;
}

const SELECT = `
  select ${SNAPSHOT_XID} as xid,
    (select targets from contract_year where fiscal_year = $1) as targets,
    (select smallest_group from contract_year where fiscal_year = $1) as smallest,
    (select coalesce(json_agg(r), '[]') from (
      select kind, to_char(occurred_on, 'YYYY-MM') as month, sum(quantity)::int as quantity, count(*)::int as rows, subject,
        organization_id as organization, industry, municipality
      from fact where fiscal_year = $1 and recorded_at <= $2
      group by kind, month, subject, organization_id, industry, municipality
      having sum(quantity) <> 0
    ) as r) as ledger`;

/**
 * The end of a day in Japan, or now while that day is not over.
 * @throws DomainError `BAD_USER_INPUT` for what is no day
 */
export function knownAt(day: string | null | undefined, now: Date): Date {
  if (!day) return now;
  if (parseJapaneseDate(day) !== day) {
    throw badInput({ path: 'asOf', code: 'invalid', message: '日付を確かめてください。' });
  }
  const end = new Date(Date.parse(`${day}T00:00:00+09:00`) + DAY_MS - 1);
  return end < now ? end : now;
}

/** A fiscal year's ledger, its targets, and from what size on a group is shown. */
export interface YearLedger {
  readonly xid: string;
  readonly targets: readonly ContractTarget[];
  readonly smallestGroup: number;
  readonly ledger: readonly LedgerRow[];
}

/** The ledger of a fiscal year as it was known at `asOf`. */
export async function ledgerOf(database: Queries, fiscalYear: number, asOf: Date): Promise<YearLedger> {
  const { rows } = await database.query<{
    xid: string;
    targets: ContractTarget[] | null;
    smallest: number | null;
    ledger: LedgerRow[];
  }>({ name: 'dashboard', text: SELECT, values: [fiscalYear, asOf] });
  const { xid, targets, smallest, ledger } = rows[0]!;
  return { xid, targets: targets ?? [], smallestGroup: smallest ?? 5, ledger };
}

/** The dashboard of a fiscal year with what was known at `asOf` (R5.8). */
export const dashboardOf = async (database: Queries, fiscalYear: number, asOf: Date): Promise<Dashboard> =>
  dashboardIn(await ledgerOf(database, fiscalYear, asOf), fiscalYear, asOf);

/** The same out of a ledger that was read. */
export function dashboardIn(
  { xid, targets, smallestGroup, ledger }: YearLedger,
  fiscalYear: number,
  asOf: Date,
): Dashboard {
  const { from, to } = fiscalYearRange(fiscalYear);
  const elapsed = Math.min(1, Math.max(0, (asOf.getTime() - from.getTime()) / (to.getTime() - from.getTime())));
  return {
    fiscalYear,
    label: fiscalYearLabel(fiscalYear),
    asOf,
    elapsed,
    smallestGroup,
    figures: targets.flatMap((target) => figureOf(target, ledger, fiscalYear, asOf, elapsed) ?? []),
    breakdowns: [
      { by: 'industry', groups: breakdown(ledger, (row) => row.industry, smallestGroup) },
      { by: 'region', groups: breakdown(ledger, regionOf, smallestGroup) },
    ] satisfies Breakdown[],
    position: snapshotPosition(xid),
  };
}

const regionOf = ({ municipality }: LedgerRow) =>
  MUNICIPALITIES.find(({ name }) => name === municipality)?.region ?? '県外・不明';

/** The number that a measure makes of facts. */
export function measure({ measure: how, kinds }: FigureDefinition, ledger: readonly LedgerRow[]): number {
  const of = (kind: FactKind) => ledger.filter((row) => row.kind === kind);
  const sum = (rows: readonly LedgerRow[]) => rows.reduce((total, row) => total + row.quantity, 0);
  const first = of(kinds[0]!);
  switch (how) {
    case 'sum':
      return sum(first);
    case 'organizations':
      return new Set(first.map((row) => row.organization ?? row.subject)).size;
    case 'months':
      return new Set(first.map((row) => row.month)).size;
    case 'percent': {
      const base = sum(of(kinds[1]!));
      return base ? Math.floor((100 * sum(first)) / base) : 0;
    }
    case 'largest_subject': {
      const subjects = Map.groupBy(first, (row) => row.subject);
      return Math.max(0, ...[...subjects.values()].map(sum));
    }
  }
}

function figureOf(
  target: ContractTarget,
  ledger: readonly LedgerRow[],
  fiscalYear: number,
  asOf: Date,
  elapsed: number,
): Figure | null {
  const definition = FIGURES[target.key];
  if (!definition) return null;
  const value = measure(definition, ledger);
  const current = tokyoMonth(asOf);
  const months = monthsOf(fiscalYear).map((month): MonthValue => {
    const upTo = ledger.filter((row) => row.month <= month);
    return {
      month,
      value: measure(
        definition,
        ledger.filter((row) => row.month === month),
      ),
      total: month <= current ? measure(definition, upTo) : null,
    };
  });
  const forecast = forecastOf(definition, value, elapsed);
  const joined = target.key === 'new_members';
  const withdrawn = measure({ measure: 'organizations', kinds: [FactKind.MEMBER_WITHDRAWN] }, ledger);
  const { key, title, clause, unit } = target;
  return {
    ...{ key, title, clause, unit, definition: target.definition, value, target: target.target, forecast, months },
    outlook: value >= target.target ? 'REACHED' : forecast >= target.target ? 'ON_TRACK' : 'AT_RISK',
    net: joined ? value - withdrawn : null,
    rows: ledger.filter((row) => definition.kinds.includes(row.kind)).reduce((total, row) => total + row.rows, 0),
  };
}

/** The year goes on as it did so far. A rate stays, a count of months grows by the months that are left. */
function forecastOf({ measure: how }: FigureDefinition, value: number, elapsed: number): number {
  if (how === 'percent' || how === 'largest_subject' || elapsed === 0) return value;
  const projected = Math.floor(value / elapsed);
  return how === 'months' ? Math.min(12, Math.max(value, Math.ceil(value / elapsed))) : Math.max(value, projected);
}

/** Distinct companies of a kind of facts. */
export const companiesOf = (rows: readonly LedgerRow[], kind: FactKind): number =>
  new Set(rows.filter((row) => row.kind === kind).map((row) => row.organization ?? row.subject)).size;

/** A group of a breakdown: what it is called, and its part of the ledger. */
export type LedgerGroup = readonly [label: string, rows: readonly LedgerRow[]];

/**
 * The ledger of consulting companies by group, the largest first. Groups of fewer than `smallest` consulting companies are
 * merged; when one alone would be merged, the next smallest joins it, so that no subtraction from the total tells it.
 */
export function mergedGroups(
  ledger: readonly LedgerRow[],
  groupOf: (row: LedgerRow) => string,
  smallest: number,
): readonly LedgerGroup[] {
  const counted = [
    ...[FactKind.CONSULTATION_RECEIVED, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED],
    FactKind.SOLUTION_ADOPTED,
  ];
  const groups = Map.groupBy(
    ledger.filter((row) => counted.includes(row.kind)),
    (row) => groupOf(row) || '不明',
  );
  const size = (rows: readonly LedgerRow[]) => companiesOf(rows, FactKind.CONSULTATION_RECEIVED);
  const sorted = [...groups].sort((a, b) => size(b[1]) - size(a[1]) || (a[0] < b[0] ? -1 : 1));
  const large = sorted.filter(([, rows]) => size(rows) >= smallest);
  const small = sorted.filter(([, rows]) => size(rows) < smallest);
  const merged = small.flatMap(([, rows]) => rows);
  while (small.length && large.length && (small.length < 2 || size(merged) < smallest)) {
    const [name, rows] = large.pop()!;
    small.push([name, rows]);
    merged.push(...rows);
  }
  return small.length ? [...large, [`その他（${small.length}区分をまとめて表示）`, merged]] : large;
}

/** A column of a breakdown, as far as it may be shown. */
export const shownCompanies = (
  groups: readonly LedgerGroup[],
  kind: FactKind,
  smallest: number,
): readonly (number | null)[] =>
  hideSmallCells(
    groups.map(([, rows]) => companiesOf(rows, kind)),
    smallest,
  );

/** Distinct companies by group; cells that would tell of few are hidden, also from subtraction. */
export function breakdown(
  ledger: readonly LedgerRow[],
  groupOf: (row: LedgerRow) => string,
  smallest: number,
): BreakdownGroup[] {
  const shown = mergedGroups(ledger, groupOf, smallest);
  const counted = [FactKind.CONSULTATION_RECEIVED, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED];
  const [consulted, provided, contacted] = counted.map((kind) => shownCompanies(shown, kind, smallest));
  return shown.map(([label], at) => ({
    label,
    consulted: consulted![at]!,
    provided: provided![at]!,
    contacted: contacted![at]!,
  }));
}
