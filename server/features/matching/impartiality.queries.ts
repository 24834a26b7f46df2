import type { Pool } from 'pg';
import { monthsOf, tokyoMonth } from '../../kernel/fiscal-year.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import { concentration, evenConcentration, shareOf } from './impartiality.rule.ts';
import type { ExposureMonth, Impartiality, VendorExposure } from './impartiality.types.ts';
import { PolicyTerms } from './matching-policy.entity.ts';

interface VendorRow {
  readonly vendor: string;
  readonly vendorName: string;
  readonly eligible: number;
  readonly shown: number;
  readonly introduced: number;
  readonly contacted: number;
  readonly lastShownAt: string | null;
}

interface MonthRow {
  readonly month: string;
  readonly vendor: string;
  readonly shown: number;
  readonly introduced: number;
}

const SELECT = `
  select ${SNAPSHOT_XID} as xid,
    (select terms from matching_policy order by number desc limit 1) as terms,
    (select count(distinct vendor_id)::int from listing where state = 'PUBLISHED' and kind = 'solution') as published,
    (select coalesce(sum(quantity), 0)::int from fact where fiscal_year = $1 and kind = 'TALENT_REFERRED') as referred,
    (select coalesce(json_agg(json_build_object('vendor', e.vendor_id, 'vendorName', o.name, 'eligible', e.eligible, 'shown', e.shown,
        'introduced', e.introduced, 'contacted', e.contacted, 'lastShownAt', e.last_shown)
        order by e.introduced desc, e.shown desc, e.eligible desc, o.kana, e.vendor_id), '[]')
      from (
        select vendor_id, count(*) filter (where kind = 'ELIGIBLE')::int as eligible, count(*) filter (where kind = 'SHOWN')::int as shown,
          count(*) filter (where kind = 'INTRODUCED')::int as introduced, count(*) filter (where kind = 'CONTACTED')::int as contacted,
          max(occurred_at) filter (where kind = 'SHOWN') as last_shown
        from exposure where fiscal_year = $1 group by vendor_id
      ) e join organization o on o.id = e.vendor_id) as vendors,
    (select coalesce(json_agg(m), '[]') from (
      select to_char(occurred_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month, vendor_id as vendor,
        count(*) filter (where kind = 'SHOWN')::int as shown, count(*) filter (where kind = 'INTRODUCED')::int as introduced
      from exposure where fiscal_year = $1 and kind in ('SHOWN', 'INTRODUCED') group by 1, 2
    ) m) as months`;

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

interface Asked {
  readonly fiscalYear: number;
  readonly now: Date;
  readonly offset: number;
  readonly first: number;
}

/** How evenly vendors were chosen in a fiscal year. Reads what officials may read, too: no case, no member. */
export async function impartialityOf(
  database: Pick<Pool, 'query'>,
  { fiscalYear, now, offset, first }: Asked,
): Promise<Impartiality> {
  const { rows } = await database.query<{
    xid: string;
    terms: PolicyTerms | null;
    published: number;
    referred: number;
    vendors: VendorRow[];
    months: MonthRow[];
  }>({ name: 'impartiality', text: SELECT, values: [fiscalYear] });
  const { vendors, months, published, referred, terms, xid } = rows[0]!;
  const { capPercent, capFrom } = terms ?? new PolicyTerms();
  const introduced = sumOf(vendors, (row) => row.introduced);
  const shown = sumOf(vendors, (row) => row.shown);
  const counts = vendors.map((row) => row.introduced).filter(Boolean);
  const isOver = (count: number) => introduced >= capFrom && 100 * count > capPercent * introduced;
  const page = vendors.slice(offset, offset + first).map(
    (row): VendorExposure => ({
      ...row,
      shownShare: shareOf(row.shown, shown),
      introducedShare: shareOf(row.introduced, introduced),
      overCap: isOver(row.introduced),
      lastShownAt: row.lastShownAt ? new Date(row.lastShownAt) : null,
    }),
  );
  const end = offset + page.length;
  return {
    ...{ fiscalYear, asOf: now, introduced, shown, capPercent, capFrom, vendors: page },
    eligible: sumOf(vendors, (row) => row.eligible),
    contacted: sumOf(vendors, (row) => row.contacted),
    concentration: concentration(counts),
    evenConcentration: evenConcentration(counts.length),
    largestShare: shareOf(Math.max(0, ...counts), introduced),
    ...{ referred, publishedVendors: published, vendorCount: vendors.length, introducedVendors: counts.length },
    months: monthly(months, fiscalYear, tokyoMonth(now)),
    position: snapshotPosition(xid),
    pageInfo: {
      ...{ startCursor: null, hasPreviousPage: offset > 0, hasNextPage: end < vendors.length },
      endCursor: page.length ? offsetCursor(end) : null,
    },
  };
}

/** A cursor that counts from the start. */
export const offsetCursor = (offset: number): string => Buffer.from(JSON.stringify([offset])).toString('base64url');

function monthly(rows: readonly MonthRow[], fiscalYear: number, current: string): ExposureMonth[] {
  const soFar = new Map<string, number>();
  return monthsOf(fiscalYear).map((month) => {
    const own = rows.filter((row) => row.month === month);
    for (const { vendor, introduced } of own) soFar.set(vendor, (soFar.get(vendor) ?? 0) + introduced);
    return {
      month,
      shown: sumOf(own, (row) => row.shown),
      introduced: sumOf(own, (row) => row.introduced),
      vendors: own.filter((row) => row.introduced).length,
      concentration: month <= current ? concentration([...soFar.values()]) : null,
    };
  });
}
