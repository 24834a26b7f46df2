import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { closePastExhibitions } from '../../server/features/exhibitions/exhibition.upkeep.ts';
import { STORY_TIME, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

let year = 0;
beforeEach(async () => {
  id = await asSystem(app, announceExhibition, {
    ...{ slug: `kensetsu-${++year}`, kind: 'EXHIBITION' as const, industry: '建設業', title: 'けんせつDX展示会' },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '10:00～17:00', capacity: 5 },
    ...{ venueName: '楠並木プラザ', venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });
  await asSystem(app, changeExhibition, { id, event: 'open' as const });
});

const REGISTER = `mutation ($input: RegistrationInput!) { registerForExhibition(input: $input) { number code people state } }`;
const APPLY = 'mutation ($input: ApplicationInput!) { applyToExhibit(input: $input) { id version state } }';
const person = (i: number, more: object = {}) => ({
  ...{
    exhibition: id,
    requestId: randomUUID(),
    name: `来場 ${i}`,
    email: `visitor${i}@example.jp`,
    company: '',
    people: 1,
  },
  ...more,
});
const stored = async () => {
  const { rows } = await app.services.pool.query(
    `select e.registered, (select coalesce(sum(people), 0)::int from registration r where r.exhibition_id = e.id and r.state = 'REGISTERED') as people
     from exhibition e where id = $1`,
    [id],
  );
  return rows[0];
};

test('R4.2: forty visitors press for five places at once: five get one, nobody more, and every open page sees it', async () => {
  const visitor = new ApiClient(app);
  const { exhibitions } = await visitor.get('{ exhibitions { position nodes { id placesLeft } } }');
  const live = await visitor.subscribe(
    `subscription ($since: String, $id: ID) { exhibitionChanged(since: $since, id: $id) { kind node { placesLeft viewerCanRegister } } }`,
    { since: exhibitions.position, id },
  );
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => new ApiClient(app).ask(REGISTER, { input: person(i) })),
  );
  const registered = answers.filter((answer) => answer.data?.registerForExhibition);
  expect(registered).toHaveLength(5);
  const codes = answers.flatMap((answer) => answer.errors?.map((error) => error.extensions?.code) ?? []);
  expect(new Set(codes)).toEqual(new Set(['CAPACITY_FULL']));
  expect(await stored()).toEqual({ registered: 5, people: 5 });
  expect(new Set(registered.map(({ data }) => data.registerForExhibition.number)).size).toBe(5);
  expect((await live.until((event) => event.node?.placesLeft === 0)).node.viewerCanRegister).toBe(false);
  await live.stop();
});

test('R4.2: a form that is sent twice is one registration, and the same receipt', async () => {
  const input = person(1, { people: 2 });
  const answers = await Promise.all([1, 2, 3].map(() => new ApiClient(app).get(REGISTER, { input })));
  expect(new Set(answers.map((answer) => answer.registerForExhibition.code)).size).toBe(1);
  expect(await stored()).toEqual({ registered: 2, people: 2 });
});

test('R4.2: a party larger than what is left is told how many are; cancelling gives places back, once', async () => {
  const visitor = new ApiClient(app);
  const { code } = (await visitor.get(REGISTER, { input: person(1, { people: 4 }) })).registerForExhibition;
  const { errors } = await visitor.ask(REGISTER, { input: person(2, { people: 2 }) });
  expect(errors![0]).toMatchObject({
    message: '残りは1名です。人数を減らすと申し込めます。',
    extensions: { code: 'CAPACITY_FULL', left: 1 },
  });
  const CANCEL = 'mutation ($code: String!) { cancelRegistration(code: $code) { state } }';
  expect((await visitor.get(CANCEL, { code })).cancelRegistration.state).toBe('CANCELLED');
  // The answer may have got lost: who presses again is told the same.
  expect((await visitor.get(CANCEL, { code })).cancelRegistration.state).toBe('CANCELLED');
  expect(await visitor.refusal(CANCEL, { code: 'guessed' })).toBe('NOT_FOUND');
  expect(await stored()).toEqual({ registered: 0, people: 0 });
});

test('R4.2: a form whose answer got lost, put right and sent again, is the same registration with what it says now', async () => {
  const visitor = new ApiClient(app);
  const first = person(1, { people: 1, email: 'typo@example.jp' });
  const lost = (await visitor.get(REGISTER, { input: first })).registerForExhibition;
  const again = { ...first, people: 3, email: 'right@example.jp', company: '青井建設' };
  const { number, code, people } = (await visitor.get(REGISTER, { input: again })).registerForExhibition;
  expect({ number, code, people }).toEqual({ number: lost.number, code: lost.code, people: 3 });
  expect(await stored()).toEqual({ registered: 3, people: 3 });
  await visitor.get(REGISTER, { input: person(2, { people: 2 }) });
  // Their own places count as free for them, and nothing is lost when the party has grown too large.
  const { errors } = await visitor.ask(REGISTER, { input: { ...again, people: 4 } });
  expect(errors![0]).toMatchObject({ extensions: { code: 'CAPACITY_FULL', left: 3 } });
  expect(await stored()).toEqual({ registered: 5, people: 5 });
  const { rows } = await app.services.pool.query('select email, company from registration where code = $1', [code]);
  expect(rows).toEqual([{ email: 'right@example.jp', company: '青井建設' }]);
});

describe('R4.2: on the day and after it', () => {
  afterEach(() => app.clock.set(STORY_TIME));

  test('visitors are received to its end in Japan; then nobody is, nobody applies, and registration is closed by itself', async () => {
    const visitor = new ApiClient(app);
    const company = await organization(app, { name: '夜更けの会社', isVendor: true });
    const PAGE = `query { exhibition(slug: "kensetsu-${year}") { state viewerCanRegister } }`;
    const seen = async () => (await visitor.get(PAGE)).exhibition;
    app.clock.set(new Date('2025-12-11T23:59:59+09:00'));
    await closePastExhibitions(app.services);
    await visitor.get(REGISTER, { input: person(1) });
    expect(await seen()).toEqual({ state: 'OPEN', viewerCanRegister: true });
    app.clock.set(new Date('2025-12-12T00:00:00+09:00'));
    expect(await seen()).toEqual({ state: 'OPEN', viewerCanRegister: false });
    expect(await visitor.refusal(REGISTER, { input: person(2) })).toBe('ILLEGAL_TRANSITION');
    const owner = { name: '担当', email: `late${year}@example.jp`, organizationIds: [company] };
    const vendor = await signedIn(app, owner);
    const input = { exhibition: id, title: '写真台帳', shows: '実機', zone: '', powerW: 0, note: '' };
    expect(await vendor.refusal(APPLY, { input })).toBe('ILLEGAL_TRANSITION');
    // Every node does.
    await Promise.all([closePastExhibitions(app.services), closePastExhibitions(app.services)]);
    expect(await seen()).toEqual({ state: 'CLOSED', viewerCanRegister: false });
    expect(await stored()).toEqual({ registered: 1, people: 1 });
  });

  test('R5.8: it counts on the day it was held, in that fiscal year, however late that is recorded', async () => {
    const event = await asSystem(app, announceExhibition, {
      ...{ slug: `march-${year}`, kind: 'OPEN_EVENT' as const, industry: '', title: '年度末のオープンデイ' },
      ...{ catchphrase: '', outline: '', call: '', heldOn: '2026-03-31', hours: '', capacity: 5, venueName: '' },
      ...{ venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 0 },
    });
    await asSystem(app, changeExhibition, { id: event, event: 'open' as const });
    app.clock.set(new Date('2026-04-02T10:00:00+09:00'));
    const staff = await signedIn(app, { name: '緒方 由美', email: `march${year}@example.jp`, role: 'support' });
    await staff.get('mutation ($id: ID!) { holdExhibition(id: $id, attendance: 210) { state } }', { id: event });
    const { rows } = await app.services.pool.query(
      `select kind, fiscal_year, occurred_on::text as day, quantity from fact where subject = $1 order by kind`,
      [`march-${year}`],
    );
    expect(rows).toEqual([
      { kind: 'OPEN_EVENT_ATTENDED', fiscal_year: 2025, day: '2026-03-31', quantity: 210 },
      { kind: 'OPEN_EVENT_HELD', fiscal_year: 2025, day: '2026-03-31', quantity: 1 },
    ]);
  });
});

test('every wrong field is named', async () => {
  const { errors } = await new ApiClient(app).ask(REGISTER, {
    input: person(1, { name: '', email: 'not-an-address', people: 9 }),
  });
  expect(errors![0]!.extensions!.fields.map((field: { path: string }) => field.path).sort()).toEqual([
    'email',
    'name',
    'people',
  ]);
});

test('R4.1: vendors apply, staff accept no more than there are booths, each sees what is theirs', async () => {
  const staff = await signedIn(app, { name: '緒方 由美', email: `ogata${year}@example.jp`, role: 'support' });
  const vendors = await Promise.all(
    ['電子小黒板工房', '測量ドローン社'].map(async (name, i) => {
      const company = await organization(app, { name, isVendor: true });
      return signedIn(app, { name: `担当 ${i}`, email: `v${i}-${year}@example.jp`, organizationIds: [company] });
    }),
  );
  const input = { exhibition: id, title: '写真台帳を現場で', shows: '実機', zone: '', powerW: 300, note: '机を2台' };
  const [first, second] = await Promise.all(
    vendors.map(async (vendor) => (await vendor.get(APPLY, { input })).applyToExhibit),
  );
  expect(await vendors[0]!.refusal(APPLY, { input })).toBe('ALREADY_DONE');
  expect(
    (await vendors[0]!.get('{ exhibitorApplications { nodes { id note } } }')).exhibitorApplications.nodes,
  ).toEqual([{ id: first.id, note: '机を2台' }]);
  const ACCEPT = 'mutation ($a: ExhibitionReference!) { acceptExhibitor(application: $a) { state } }';
  const reference = ({ id: application, version }: { id: string; version: number }) => ({ id: application, version });
  expect((await staff.get(ACCEPT, { a: reference(first) })).acceptExhibitor.state).toBe('ACCEPTED');
  expect(await staff.refusal(ACCEPT, { a: reference(second) })).toBe('CAPACITY_FULL');
  expect(await staff.refusal(ACCEPT, { a: reference(first) })).toBe('CONFLICT');
  const PAGE = `{ exhibition(slug: "kensetsu-${year}") { accepted applications { title vendor { name } } } }`;
  expect((await new ApiClient(app).get(PAGE)).exhibition).toEqual({
    accepted: 1,
    applications: [{ title: '写真台帳を現場で', vendor: { name: '電子小黒板工房' } }],
  });
  const noteForAll = `{ exhibition(slug: "kensetsu-${year}") { applications { note } } }`;
  expect(await new ApiClient(app).refusal(noteForAll)).toBe('GRAPHQL_VALIDATION_FAILED');
  const other = (await vendors[1]!.get(noteForAll)).exhibition.applications;
  expect(other.map(({ note }: { note: string | null }) => note ?? '').sort()).toEqual(['', '机を2台']);
});

test('names of visitors are masked for staff until they ask, and that they asked is recorded', async () => {
  const staff = await signedIn(app, { name: '坂本 亮', email: `sakamoto${year}@example.jp`, role: 'support' });
  await new ApiClient(app).get(REGISTER, { input: person(7, { name: '浦上 圭介' }) });
  const LIST = `query ($e: ID!) { registrations(exhibition: $e) { nodes { id maskedName } } }`;
  const [row] = (await staff.get(LIST, { e: id })).registrations.nodes;
  expect(row.maskedName).toBe('浦＊ ＊＊');
  const reads = async () =>
    (
      await app.services.pool.query(`select from audit_entry where action = 'revealRegistration' and subject_id = $1`, [
        row.id,
      ])
    ).rowCount;
  expect(await reads()).toBe(0);
  const REVEAL = 'mutation ($id: ID!) { revealRegistration(id: $id) { name email } }';
  expect((await staff.get(REVEAL, { id: row.id })).revealRegistration.name).toBe('浦上 圭介');
  expect(await reads()).toBe(1);
});

test('R4.2: an address that was typed in full width is an address', async () => {
  const input = person(1, { email: '　Ｙａｍａｄａ＠ｅｘａｍｐｌｅ．ｊｐ ' });
  await new ApiClient(app).get(REGISTER, { input });
  const { rows } = await app.services.pool.query('select email from registration where request_id = $1', [
    input.requestId,
  ]);
  expect(rows).toEqual([{ email: 'yamada@example.jp' }]);
  const wrong = await new ApiClient(app).ask(REGISTER, { input: person(2, { email: 'ｙａｍａｄａ' }) });
  expect(wrong.errors?.[0]?.extensions?.fields).toMatchObject([{ path: 'email', code: 'isEmail' }]);
});
