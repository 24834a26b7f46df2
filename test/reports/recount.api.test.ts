// Every figure of every submitted report of the demo year, counted again from the tables of cases, introductions and members:
// by statements that know nothing of the ledger.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportDocument } from '../../server/features/reports/report.document.ts';
import type { GroupLine, ReportSnapshot } from '../../server/features/reports/report.snapshot.ts';
import { reportWorkbook } from '../../server/features/reports/report.workbook.ts';
import { startApp, type TestApp, testConfig } from '../support/app.ts';
import { createSeededDatabase } from '../support/databases.ts';

const NOW = new Date('2026-01-20T10:00:00+09:00');
let app: TestApp;
let snapshots: ReportSnapshot[];
beforeAll(async () => {
  app = await startApp({ now: NOW, databaseUrl: await createSeededDatabase(NOW, testConfig) });
  const { rows } = await app.services.pool.query(
    `select snapshot from monthly_report where state = 'SUBMITTED' order by month`,
  );
  snapshots = rows.map(({ snapshot }) => JSON.parse(snapshot));
}, 120_000);
afterAll(() => app?.stop());

interface Deed {
  readonly month: string;
  readonly company: string;
  readonly industry: string;
  readonly municipality: string;
}

const IN_JAPAN = (column: string) => `to_char(${column} at time zone 'Asia/Tokyo', 'YYYY-MM')`;
const query = async (text: string, values: unknown[]): Promise<Deed[]> =>
  (await app.services.pool.query(text, values)).rows;

/** What had happened by then, one line for each case. */
const SOURCES: Readonly<Record<string, string>> = {
  received: `select ${IN_JAPAN('c.submitted_at')} as month, o.id as company, o.industry, o.municipality
    from consultation c join organization o on o.id = c.organization_id where c.submitted_at <= $1`,
  provided: `select ${IN_JAPAN('min(i.sent_at)')} as month, o.id as company, o.industry, o.municipality
    from introduction i join organization o on o.id = i.organization_id
    where i.sent_at <= $1 group by i.consultation_id, o.id`,
  contacted: `select ${IN_JAPAN('min(i.contacted_at)')} as month, o.id as company, o.industry, o.municipality
    from introduction i join organization o on o.id = i.organization_id
    where i.contacted_at <= $1 group by i.consultation_id, o.id`,
  introductions: `select ${IN_JAPAN('i.sent_at')} as month, i.id as company, '' as industry, '' as municipality
    from introduction i where i.sent_at <= $1`,
  referred: `select ${IN_JAPAN('r.passed_on_at')} as month, r.id as company, '' as industry, '' as municipality
    from referral r where r.passed_on_at <= $1`,
};
/** Of these every single one counts, not the companies. */
const COUNTED = ['received', 'introductions', 'referred'];

const companies = (deeds: readonly Deed[]) => new Set(deeds.map(({ company }) => company)).size;

test('R3.10: the demo has a year of reports, one of them with a correction, and one being written', async () => {
  expect(snapshots.length).toBe(8);
  expect(snapshots.at(-1)).toMatchObject({ month: '2025-11' });
  expect(snapshots.filter(({ corrections }) => corrections.length)).toHaveLength(1);
  const { rows } = await app.services.pool.query(`select month from monthly_report where state = 'DRAFT'`);
  expect(rows).toEqual([{ month: '2025-12' }]);
});

test('R3.10: every figure of every report equals a recount from the raw rows', async () => {
  let compared = 0;
  for (const { month, asOf, fiscalYear, flow, trend } of snapshots) {
    for (const [source, statement] of Object.entries(SOURCES)) {
      const deeds = (await query(statement, [asOf])).filter((deed) => deed.month >= `${fiscalYear}-04`);
      const count = COUNTED.includes(source) ? (of: Deed[]) => of.length : companies;
      for (const each of trend) {
        const within = deeds.filter((deed) => deed.month === each.month);
        const upTo = deeds.filter((deed) => deed.month <= each.month);
        expect(each.values[source], `${month} tells ${source} of ${each.month}`).toEqual({
          month: count(within),
          total: count(upTo),
        });
        compared += 2;
        if (source !== 'received') continue;
        expect(each.values.companies).toEqual({ month: companies(within), total: companies(upTo) });
        compared += 2;
      }
    }
    for (const { key, month: now, total } of flow) expect({ month: now, total }).toEqual(trend.at(-1)!.values[key]);
  }
  expect(compared).toBeGreaterThan(300);
});

test('R3.7, R3.10: every reason for a set of vendors that broke a rule stands in the report of its month, and no other', async () => {
  const { rows } = await app.services.pool.query<Record<string, string | number>>(
    `select ${IN_JAPAN('s.sent_at')} as month, c.number, s.few_reason as few, s.share_reason as share,
       (select count(*)::int from introduction i where i.consultation_id = c.id and i.sent_at <= s.sent_at) as vendors
     from sending s join consultation c on c.id = s.consultation_id`,
  );
  let told = 0;
  for (const { month, reasons } of snapshots) {
    const expected = rows
      .filter((row) => row.month === month)
      .flatMap(({ number, few, share, vendors }) => [
        ...(few ? [`${number} FEW ${few} ${vendors}`] : []),
        ...(share ? [`${number} SHARE ${share} ${vendors}`] : []),
      ]);
    const lines = reasons!.map(({ subject, kind, reason, vendors }) => `${subject} ${kind} ${reason} ${vendors}`);
    expect(lines.sort(), month).toEqual(expected.sort());
    for (const { kind, vendors, minimum, over } of reasons!) {
      if (kind === 'FEW') expect(vendors).toBeLessThan(minimum);
      else expect(over.length).toBeGreaterThan(0);
    }
    told += lines.length;
  }
  expect(told).toBeGreaterThan(3);
  const referred = snapshots.at(-1)!.flow.find(({ key }) => key === 'referred')!;
  expect(referred.total).toBeGreaterThan(0);
});

test('R3.10: PDF and Excel tell the reasons and the referrals', () => {
  const snapshot = snapshots.find(({ reasons }) => reasons!.length)!;
  const standing = { hash: 'x', submittedAt: NOW };
  const [reason] = snapshot.reasons!;
  const paper = JSON.stringify(reportDocument(snapshot, standing));
  const { print, data } = reportWorkbook(snapshot, standing);
  for (const text of [paper, JSON.stringify(print), JSON.stringify(data)]) {
    expect(text).toContain(reason!.reason);
    expect(text).toContain(reason!.subject);
    expect(text).toContain('人材の取次ぎ');
  }
  expect(paper).toContain('熊本県プロフェッショナル人材戦略拠点への取次ぎは');
  // What was frozen before these were told is shown as it was.
  const { reasons: _, ...rest } = snapshot;
  const old = { ...rest, flow: rest.flow.filter(({ key }) => key !== 'referred') };
  expect(JSON.stringify(reportDocument(old, standing))).not.toMatch(/基準から外れた|人材の取次ぎ/);
});

test('R3.10: new members equal the registry, less the one that was taken back once it was', async () => {
  const { rows } = await app.services.pool.query(
    `select o.joined_on::text as day, r.recorded_at as taken_back from organization o
     left join fact f on f.organization_id = o.id and f.kind = 'MEMBER_JOINED' and f.reverses is null
     left join fact r on r.reverses = f.id where o.joined_on >= '2025-04-01' and f.id is not null`,
  );
  for (const { month, asOf, trend } of snapshots) {
    const counted = rows.filter(({ taken_back }) => !taken_back || new Date(taken_back) > new Date(asOf));
    for (const each of trend) {
      const joined = counted.filter(({ day }) => day.slice(0, 7) === each.month).length;
      expect(each.values.joined!.month, `${month} tells of ${each.month}`).toBe(joined);
    }
  }
});

test('R3.10: groups equal a recount, and what is hidden cannot be found by subtraction', async () => {
  let shown = 0;
  for (const { month, asOf, smallestGroup, fiscalYear, byIndustry, byMunicipality } of snapshots) {
    for (const [source, key] of [
      ['received', 'companies'],
      ['provided', 'provided'],
      ['contacted', 'contacted'],
    ] as const) {
      const deeds = (await query(SOURCES[source]!, [asOf])).filter(
        (deed) => deed.month >= `${fiscalYear}-04` && deed.month <= month,
      );
      for (const [lines, groupOf] of [
        [byIndustry, (deed: Deed) => deed.industry],
        [byMunicipality, (deed: Deed) => deed.municipality],
      ] as const) {
        const named = new Set(lines.map(({ label }) => label));
        const groupFor = (deed: Deed) => (named.has(groupOf(deed)) ? groupOf(deed) : lines.at(-1)!.label);
        shown += check(lines, key, 'total', deeds, groupFor, smallestGroup);
        shown += check(
          lines,
          key,
          'month',
          deeds.filter((deed) => deed.month === month),
          groupFor,
          smallestGroup,
        );
      }
    }
  }
  expect(shown).toBeGreaterThan(50);
});

function check(
  lines: readonly GroupLine[],
  key: string,
  when: 'month' | 'total',
  deeds: readonly Deed[],
  groupFor: (deed: Deed) => string,
  smallest: number,
): number {
  const truth = lines.map(({ label }) => companies(deeds.filter((deed) => groupFor(deed) === label)));
  const told = lines.map(({ values }) => values[key]![when]);
  told.forEach((value, at) => {
    if (value !== null) expect(value, `${lines[at]!.label} ${key}`).toBe(truth[at]);
    if (truth[at]! > 0 && truth[at]! < smallest) expect(value).toBeNull();
  });
  // The hidden ones together are the total less what is shown: at least two cells, and not few companies, unless all are hidden.
  const hidden = truth.filter((_, at) => told[at] === null);
  if (hidden.length && hidden.length < lines.length) {
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(smallest);
  }
  return told.filter((value) => value !== null).length;
}
