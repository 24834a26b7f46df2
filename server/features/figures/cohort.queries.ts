// What became of the consultations of each month: one statement over the ledger, then pure functions (R3.11).
import type { Pool } from 'pg';
import { monthsOf, tokyoMonth } from '../../kernel/fiscal-year.ts';
import { hideSmallCells } from '../../kernel/small-cells.ts';
import { fiscalYearLabel } from '../../kernel/wareki.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { CohortStage } from './cohort.kinds.ts';
import type { CohortMonth, Cohorts } from './cohort.types.ts';

/** One consultation as the ledger tells it. */
export interface CohortCase {
  readonly number: string;
  readonly month: string;
  readonly organization: string | null;
  /** What stands of it, by kind of fact. */
  readonly reached: Readonly<Partial<Record<FactKind, number>>>;
}

const SELECT = `
  with received as (
    select subject, min(occurred_on) as day, min(organization_id::text) as organization from fact
    where kind = '${FactKind.CONSULTATION_RECEIVED}' and fiscal_year = $1 and recorded_at <= $2
    group by subject having sum(quantity) > 0
  ), reached as (
    select f.subject, f.kind, sum(f.quantity) as quantity from fact f join received r on r.subject = f.subject
    where f.kind = any($3) and f.recorded_at <= $2 group by f.subject, f.kind having sum(f.quantity) > 0
  )
  select ${SNAPSHOT_XID} as xid, (select smallest_group from contract_year where fiscal_year = $1) as smallest,
    coalesce((select json_agg(json_build_object('number', r.subject, 'month', to_char(r.day, 'YYYY-MM'),
      'organization', r.organization, 'reached', coalesce(
        (select json_object_agg(e.kind, e.quantity) from reached e where e.subject = r.subject), '{}'))) from received r), '[]') as cases`;

const FACT_OF: Readonly<Record<Exclude<CohortStage, CohortStage.CONSULTED>, FactKind>> = {
  INTRODUCED: FactKind.INFORMATION_PROVIDED,
  CONTACTED: FactKind.CONTACT_CONFIRMED,
  ADOPTED: FactKind.SOLUTION_ADOPTED,
  EFFECTIVE: FactKind.EFFECT_REPORTED,
};
const STAGES = Object.values(CohortStage);
const FIELDS: Readonly<Record<CohortStage, keyof Omit<CohortMonth, 'month'>>> = {
  ...{ CONSULTED: 'consulted', INTRODUCED: 'introduced', CONTACTED: 'contacted', ADOPTED: 'adopted' },
  EFFECTIVE: 'effective',
};
const SMALLEST = 5;

/** Whether a consultation came so far. */
export const hasReached = ({ reached }: CohortCase, stage: CohortStage): boolean =>
  stage === CohortStage.CONSULTED || (reached[FACT_OF[stage]] ?? 0) > 0;

const companiesOf = (cases: readonly CohortCase[]): number =>
  new Set(cases.map(({ organization, number }) => organization ?? number)).size;

/**
 * Cases by month and stage. With `smallest`, a cell that tells of fewer companies is hidden, and further cells of its column as it takes
 * that the total does not tell them.
 */
export function cohortTable(
  cases: readonly CohortCase[],
  months: readonly string[],
  smallest: number | null,
): { months: CohortMonth[]; total: CohortMonth } {
  const rows = months.map((month) => ({ month }) as CohortMonth);
  const total = { month: '' } as CohortMonth;
  for (const stage of STAGES) {
    const reached = cases.filter((one) => hasReached(one, stage));
    const cells = months.map((month) => reached.filter((one) => one.month === month));
    const hidden = smallest === null ? [] : hideSmallCells(cells.map(companiesOf), smallest);
    for (const [at, cell] of cells.entries()) rows[at]![FIELDS[stage]] = hidden[at] === null ? null : cell.length;
    const companies = companiesOf(reached);
    total[FIELDS[stage]] = smallest !== null && companies > 0 && companies < smallest ? null : reached.length;
  }
  return { months: rows, total };
}

interface Asked {
  readonly fiscalYear: number;
  readonly asOf: Date;
}

async function casesOf(database: Pick<Pool, 'query'>, { fiscalYear, asOf }: Asked) {
  const { rows } = await database.query<{ xid: string; smallest: number | null; cases: CohortCase[] }>({
    ...{ name: 'cohorts', text: SELECT, values: [fiscalYear, asOf, Object.values(FACT_OF)] },
  });
  return rows[0]!;
}

/** The cohorts of a fiscal year as known at `asOf`; `suppressed`: without what could tell a company. */
export async function cohortsOf(
  database: Pick<Pool, 'query'>,
  asked: Asked & { readonly suppressed: boolean },
): Promise<Cohorts> {
  const { fiscalYear, asOf, suppressed } = asked;
  const { xid, smallest, cases } = await casesOf(database, asked);
  const smallestGroup = smallest ?? SMALLEST;
  const begun = monthsOf(fiscalYear).filter((month) => month <= tokyoMonth(asOf));
  const effective = cases.filter((one) => hasReached(one, CohortStage.EFFECTIVE));
  const minutes = effective.reduce((sum, { reached }) => sum + Number(reached[FactKind.EFFECT_REPORTED] ?? 0), 0);
  const few = companiesOf(effective);
  return {
    ...{ fiscalYear, label: fiscalYearLabel(fiscalYear), asOf, smallestGroup, suppressed },
    ...cohortTable(cases, begun, suppressed ? smallestGroup : null),
    minutesSaved: suppressed && few > 0 && few < smallestGroup ? null : minutes,
    position: snapshotPosition(xid),
  };
}

interface Behind extends Asked {
  /** Absent: of the whole year. */
  readonly month?: string | null;
  readonly stage: CohortStage;
}

/** The numbers (受付番号) of the consultations behind a cell. */
export async function cohortNumbers(
  database: Pick<Pool, 'query'>,
  { month, stage, ...asked }: Behind,
): Promise<string[]> {
  const { cases } = await casesOf(database, asked);
  return cases.filter((one) => (!month || one.month === month) && hasReached(one, stage)).map(({ number }) => number);
}
