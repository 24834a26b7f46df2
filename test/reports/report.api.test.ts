// The monthly report from its draft to the prefecture, and what happens to it afterwards: nothing.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportFigures } from '../../server/features/reports/report-figures.queries.ts';
import { textOf } from '../pdf/text.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import {
  createReportWorld,
  download,
  later,
  received,
  reportOf,
  reportsOf,
  save,
  step,
  upkeep,
  type World,
  workbookOf,
} from './report.world.ts';

let app: TestApp;
let other: TestApp;
let world: World;
beforeAll(async () => {
  app = await startApp({ now: new Date('2025-11-01T10:00:00+09:00') });
  other = await startApp({ databaseUrl: app.databaseUrl, now: new Date('2025-11-04T09:00:00+09:00') });
  world = await createReportWorld(app);
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
});

const at = (time: string) => later(app, world, time);
let october: string;

describe('R3.10: the report of October', () => {
  test('is begun once on the first office day, however many nodes look', async () => {
    await upkeep(app);
    expect(await reportsOf(world.author)).toEqual([]);
    await at('2025-11-04T09:00:00+09:00');
    await Promise.all([upkeep(app), upkeep(other), upkeep(app), upkeep(other)]);
    const reports = await reportsOf(world.author);
    expect(reports).toMatchObject([{ month: '2025-10', state: 'DRAFT' }]);
    october = reports[0].id;
    expect((await reportOf(world.author, october)).sections).toHaveLength(6);
  });

  test('is written by several at once, part by part; two in one part meet a conflict', async () => {
    expect((await save(world.author, { id: october }, 'summary', '相談は順調でした。')).errors).toBeUndefined();
    expect(
      (await save(world.colleague, { id: october }, 'next', '=1+1 は数式ではありません。')).errors,
    ).toBeUndefined();
    const { sections } = await reportOf(world.author, october);
    const { id, version } = sections[0];
    const SAVE = 'mutation ($input: ReportSectionInput!) { saveReportSection(input: $input) { id } }';
    expect(await world.author.refusal(SAVE, { input: { id, version: version - 1, text: '古い画面から' } })).toBe(
      'CONFLICT',
    );
    expect(await world.author.refusal(SAVE, { input: { id, version, text: 'あ'.repeat(4001) } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('shows what it would say while it is written', async () => {
    const { reportPreview } = await world.author.get(
      'query ($id: ID!) { reportPreview(id: $id) { title blocks { kind text rows } } }',
      { id: october },
    );
    expect(reportPreview.title).toBe('令和7年10月分 月次報告書');
    const [flow] = reportPreview.blocks.filter(({ kind }: { kind: string }) => kind === 'table');
    expect(flow.rows.slice(0, 2)).toEqual([
      ['相談受付', '7', '9', '件'],
      ['相談企業', '7', '7', '社'],
    ]);
    expect(reportPreview.blocks.some(({ text }: { text: string }) => text === '相談は順調でした。')).toBe(true);
  });

  test('is no business of officials, members and visitors before it is submitted', async () => {
    expect(await reportsOf(world.official)).toEqual([]);
    expect(await reportOf2(world.official, october)).toBeNull();
    for (const client of [world.official, world.member, new ApiClient(app)]) {
      expect((await download(app, client, october, 'pdf')).status).toBe(404);
    }
    expect(await world.member.refusal('{ monthlyReports { nodes { id } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await world.official.refusal(`{ reportPreview(id: "${october}") { title } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('is submitted by a second person only: never by who wrote in it or asked for the review', async () => {
    expect((await step(world.author, 'requestReview', october)).errors).toBeUndefined();
    for (const client of [world.author, world.colleague]) {
      expect(await reportOf(client, october)).toMatchObject({
        state: 'IN_REVIEW',
        viewerCanSubmit: false,
        viewerCanReturn: false,
      });
      expect((await step(client, 'submit', october)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await step(client, 'return', october)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await reportOf(world.lead, october)).toMatchObject({ viewerCanSubmit: true, viewerCanReturn: true });
    expect((await save(world.colleague, { id: october }, 'next', '依頼のあと')).errors?.[0]?.extensions?.code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  test('is returned with a reason, and what was frozen is let go', async () => {
    expect((await step(world.lead, 'return', october)).errors).toBeUndefined();
    expect(await reportOf(world.author, october)).toMatchObject({
      state: 'DRAFT',
      hash: '',
      returnReason: '表の説明を足してください',
    });
    expect((await step(world.author, 'requestReview', october)).errors).toBeUndefined();
  });

  test('what the reviewer reads is what is submitted: figures stand still from the request on', async () => {
    const before = await reportOf(world.lead, october);
    await at('2025-11-04T12:00:00+09:00');
    await received(app, world.companies.slice(0, 1), '2025-10-30');
    expect((await step(world.lead, 'submit', october)).errors).toBeUndefined();
    const after = await reportOf(world.lead, october);
    expect(after).toMatchObject({ state: 'SUBMITTED', hash: before.hash, asOf: before.asOf, viewerCanSave: false });
    expect(after.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

const reportOf2 = async (client: ApiClient, id: string) =>
  (await client.get('query ($id: ID!) { monthlyReport(id: $id) { id hash document { title } } }', { id }))
    .monthlyReport;

describe('R3.10: once it is submitted', () => {
  test('officials read it, and take it as PDF, Excel and the JSON that the hash is of', async () => {
    const read = await reportOf2(world.official, october);
    expect(read.document.title).toBe('令和7年10月分 月次報告書');
    const json = await download(app, world.official, october, 'json');
    expect(createHash('sha256').update(json.bytes).digest('hex')).toBe(read.hash);
    const pdf = await download(app, world.official, october, 'pdf');
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(decodeURIComponent(String(pdf.headers['content-disposition']))).toContain('令和7年10月分_月次報告書.pdf');
    const [first] = await textOf(pdf.bytes);
    expect(first).toContain(read.hash);
    expect(first!.replace(/\s/g, '')).toContain('令和7年10月分月次報告書');
    expect((await download(app, world.official, october, 'exe')).status).toBe(404);
    expect((await download(app, world.official, october, 'pdf', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('that it was taken is recorded', async () => {
    const { rows } = await app.services.pool.query(
      `select audience, fields from audit_entry where action = 'downloadReport' order by number`,
    );
    expect(rows.map(({ audience, fields }) => `${audience} ${fields}`)).toEqual(['official json', 'official pdf']);
  });

  test('the workbook has a sheet to print and a sheet of one value a cell; no text is a formula', async () => {
    const { bytes } = await download(app, world.official, october, 'xlsx');
    const workbook = await workbookOf(bytes);
    const [print, data] = workbook.worksheets;
    expect(print!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1 });
    const values = data!.getSheetValues().slice(1) as unknown[][];
    expect(values[0]!.slice(1)).toEqual(['表', '年月', '区分', '項目', '期間', '値', '単位']);
    expect(values.map((row) => row.slice(1))).toContainEqual(['実績', '2025-10', '全体', '相談受付', '当月', 7, '件']);
    expect((data as unknown as { hasMerges: boolean }).hasMerges).toBe(false);
    const texts: string[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => row.eachCell(({ value }) => void (typeof value === 'string' && texts.push(value))));
    }
    expect(texts).toContain("'=1+1 は数式ではありません。");
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  test('the database itself refuses to change it, or to take it away', async () => {
    const { pool } = app.services;
    for (const statement of [
      `update monthly_report set snapshot = '{}' where id = $1`,
      `delete from monthly_report where id = $1`,
      `update report_section set text = 'anders' where report_id = $1`,
      `delete from report_section where report_id = $1`,
    ]) {
      await expect(pool.query(statement, [october]), statement).rejects.toThrow();
    }
    expect((await step(world.lead, 'submit', october)).errors?.[0]?.extensions?.code).toBe('ILLEGAL_TRANSITION');
    expect((await step(world.lead, 'return', october)).errors?.[0]?.extensions?.code).toBe('ILLEGAL_TRANSITION');
  });

  test('what changes later is a correction in the next report, with was, is and why; the past stays', async () => {
    const before = (await download(app, world.official, october, 'json')).bytes;
    await at('2025-11-20T10:00:00+09:00');
    const REVERSE = 'mutation ($f: ID!, $r: String!) { reverseFact(fact: $f, reason: $r) { id quantity reverses } }';
    const { rows } = await app.services.pool.query(`select id from fact where subject = '2025-10-10-6'`);
    const fact = rows[0].id;
    expect(await world.author.refusal(REVERSE, { f: fact, r: '二重の受付' })).toBe('FORBIDDEN');
    expect(await world.lead.refusal(REVERSE, { f: fact, r: ' ' })).toBe('BAD_USER_INPUT');
    const { reverseFact } = await world.lead.get(REVERSE, { f: fact, r: '二重の受付' });
    expect(reverseFact).toMatchObject({ quantity: -1, reverses: fact });
    expect(await world.lead.refusal(REVERSE, { f: fact, r: 'もう一度' })).toBe('ALREADY_DONE');
    expect(await world.lead.refusal(REVERSE, { f: reverseFact.id, r: '取消しの取消し' })).toBe('ILLEGAL_TRANSITION');

    await at('2025-12-01T09:30:00+09:00');
    await upkeep(app);
    const november = (await reportsOf(world.author)).find(({ month }: { month: string }) => month === '2025-11').id;
    expect((await step(world.author, 'requestReview', november)).errors).toBeUndefined();
    const told = JSON.parse((await download(app, world.lead, november, 'json')).bytes.toString());
    // One came in late, one was taken back: 7 + 1 - 1 consultations, 7 - 1 companies.
    expect(told.corrections).toEqual([
      {
        ...{ key: 'companies', month: '2025-10', title: '相談企業', unit: '社', was: 7, is: 6 },
        why: ['後日の記録（2025-10-30-0）', '取消（2025-10-10-6）：二重の受付'],
      },
    ]);
    expect((await reportOf(world.lead, november)).corrections).toBe(1);
    expect((await step(world.lead, 'submit', november)).errors).toBeUndefined();
    expect((await download(app, world.official, october, 'json')).bytes.equals(before)).toBe(true);

    // Told once: the report after next does not tell it again.
    await at('2026-01-05T09:30:00+09:00');
    await upkeep(app);
    const december = (await reportsOf(world.author)).find(({ month }: { month: string }) => month === '2025-12').id;
    expect((await step(world.author, 'requestReview', december)).errors).toBeUndefined();
    expect(JSON.parse((await download(app, world.lead, december, 'json')).bytes.toString()).corrections).toEqual([]);
  });

  test('the ledger of a fiscal year is read once for all parts of a report', async () => {
    const asked: string[] = [];
    const { pool } = app.services;
    const counting = {
      query: (statement: { name: string }) => {
        asked.push(statement.name);
        return pool.query(statement as never);
      },
    };
    const { corrections } = await reportFigures(counting as never, '2025-11', new Date('2026-01-05T09:30:00+09:00'));
    expect(corrections.length).toBeGreaterThan(0);
    expect(asked.filter((name) => name === 'dashboard')).toHaveLength(1);
  });

  test('R5.8: figures can be asked as of any day, with the rows that were known then', async () => {
    const DASHBOARD =
      'query ($d: String) { dashboard(fiscalYear: 2025, asOf: $d) { breakdowns { by groups { label consulted } } } }';
    const consulted = async (day: string) =>
      (await world.official.get(DASHBOARD, { d: day })).dashboard.breakdowns[0].groups.reduce(
        (sum: number, { consulted: value }: { consulted: number | null }) => sum + (value ?? 0),
        0,
      );
    expect(await consulted('2025-11-19')).toBe(7);
    expect(await consulted('2025-11-20')).toBe(6);
    expect(await consulted('2025-10-31')).toBe(0);
    expect(await world.official.refusal(DASHBOARD, { d: '2025-02-30' })).toBe('BAD_USER_INPUT');
  });

  test('reports go out in the order of their months', async () => {
    const BEGIN = 'mutation ($m: String!) { beginReport(input: { month: $m }) { id } }';
    expect(await world.author.refusal(BEGIN, { m: '2026-01' })).toBe('BAD_USER_INPUT');
    expect(await world.author.refusal(BEGIN, { m: '2025-03' })).toBe('BAD_USER_INPUT');
    expect(await world.author.refusal(BEGIN, { m: '2025-12' })).toBe('ALREADY_DONE');
    const { id } = (await world.author.get(BEGIN, { m: '2025-09' })).beginReport;
    expect((await step(world.author, 'requestReview', id)).errors).toBeUndefined();
  });
});
