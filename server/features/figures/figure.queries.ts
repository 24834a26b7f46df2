// The ledger of one fiscal year in one statement; the figures are pure functions of it.
import type { Pool } from 'pg';
import { fiscalYearRange, monthsOf, tokyoMonth } from '../../kernel/fiscal-year.ts';
import { MUNICIPALITIES } from '../../kernel/municipalities.ts';
import { fiscalYearLabel } from '../../kernel/wareki.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import type { ContractTarget } from '../facts/contract-year.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { FIGURES, type FigureDefinition } from './figure.definitions.ts';
import { hideSmallCells } from './figure.suppression.ts';
import type { Breakdown, BreakdownGroup, Dashboard, Figure, MonthValue } from './figure.types.ts';

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

/** The dashboard of a fiscal year with what was known at `asOf` (R5.8). */
export async function dashboardOf(database: Pick<Pool, 'query'>, fiscalYear: number, asOf: Date): Promise<Dashboard> {
  const { rows } = await database.query<{
    xid: string;
    targets: ContractTarget[] | null;
    smallest: number | null;
    ledger: LedgerRow[];
  }>({ name: 'dashboard', text: SELECT, values: [fiscalYear, asOf] });
  const { xid, targets, smallest, ledger } = rows[0]!;
  const { from, to } = fiscalYearRange(fiscalYear);
  const elapsed = Math.min(1, Math.max(0, (asOf.getTime() - from.getTime()) / (to.getTime() - from.getTime())));
  const smallestGroup = smallest ?? 5;
  return {
    fiscalYear,
    label: fiscalYearLabel(fiscalYear),
    asOf,
    elapsed,
    smallestGroup,
    figures: (targets ?? []).flatMap((target) => figureOf(target, ledger, fiscalYear, asOf, elapsed) ?? []),
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

/**
 * Distinct companies by group. Groups of fewer than `smallest` consulting companies are merged; when one alone would be
 * merged, the next smallest joins it, so that no subtraction from the total tells it. In each column, cells below the
 * limit are hidden, and further ones for the same reason.
 */
export function breakdown(
  ledger: readonly LedgerRow[],
  groupOf: (row: LedgerRow) => string,
  smallest: number,
): BreakdownGroup[] {
  const counted = [FactKind.CONSULTATION_RECEIVED, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED];
  const groups = Map.groupBy(
    ledger.filter((row) => counted.includes(row.kind)),
    (row) => groupOf(row) || '不明',
  );
  const count = (rows: readonly LedgerRow[], kind: FactKind) =>
    new Set(rows.filter((row) => row.kind === kind).map((row) => row.organization ?? row.subject)).size;
  const sorted = [...groups].sort((a, b) => count(b[1], counted[0]!) - count(a[1], counted[0]!));
  const large = sorted.filter(([, rows]) => count(rows, counted[0]!) >= smallest);
  const small = sorted.filter(([, rows]) => count(rows, counted[0]!) < smallest);
  const merged = small.flatMap(([, rows]) => rows);
  while (small.length && large.length && (small.length < 2 || count(merged, counted[0]!) < smallest)) {
    const [name, rows] = large.pop()!;
    small.push([name, rows]);
    merged.push(...rows);
  }
  const shown: readonly (readonly [string, readonly LedgerRow[]])[] = small.length
    ? [...large, [`その他（${small.length}区分をまとめて表示）`, merged]]
    : large;
  const [consulted, provided, contacted] = counted.map((kind) =>
    hideSmallCells(
      shown.map(([, rows]) => count(rows, kind)),
      smallest,
    ),
  );
  return shown.map(([label], at) => ({
    label,
    consulted: consulted![at]!,
    provided: provided![at]!,
    contacted: contacted![at]!,
  }));
}
