// Who is where, on two nodes: seen by whom it may be, gone when its window, its session or its node is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

const TIMES = { beatMs: 100, deadMs: 600, answeringMs: 1_000 };

let one: TestApp;
let two: TestApp;
let ogata: ApiClient;
let mori: ApiClient;
let member: ApiClient;
let colleague: ApiClient;
let stranger: ApiClient;
let vendor: ApiClient;
let record: string;
let company: string;

const on = (app: TestApp, { cookie }: ApiClient) => Object.assign(new ApiClient(app), { cookie });

beforeAll(async () => {
  one = await startApp({ presenceTimes: TIMES });
  two = await startApp({ databaseUrl: one.databaseUrl, presenceTimes: TIMES });
  company = await organization(one, { name: '会員企業', isMember: true });
  const other = await organization(one, { name: 'ほかの会員', isMember: true });
  const seller = await organization(one, { name: '提案企業', isVendor: true });
  ogata = await signedIn(one, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  mori = await signedIn(one, { name: '森 健太', email: 'mori@example.jp', role: 'support' });
  member = await signedIn(one, { name: '会員 太郎', email: 'member@example.jp', organizationIds: [company] });
  colleague = await signedIn(one, { name: '会員 花子', email: 'hanako@example.jp', organizationIds: [company] });
  stranger = await signedIn(one, { name: '他社 一郎', email: 'other@example.jp', organizationIds: [other] });
  vendor = await signedIn(one, { name: '企業 次郎', email: 'vendor@example.jp', organizationIds: [seller] });
  record = await submitted(member);
});
afterAll(async () => {
  await two?.stop();
  await one?.stop();
});

const SAVE = 'mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }';
const SUBMIT = 'mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id } }';
async function submitted(client: ApiClient): Promise<string> {
  const input = { subject: '発注', body: '毎朝2時間', topics: [], wantsMatching: true };
  const { id, version } = (await client.get(SAVE, { input })).saveConsultationDraft;
  await client.get(SUBMIT, { c: { id, version } });
  return id;
}

const LOG = 'mutation ($input: LoggedInquiryInput!) { logInquiry(input: $input) { id } }';
async function logged(): Promise<{ inquiryId: string }> {
  const input = {
    ...{ channel: 'phone', category: 'その他', subject: '入会', body: '電話で伺いました。', name: '荒川 美佐' },
    ...{ email: '', phone: '', company: '', occurredAt: one.clock.now() },
  };
  return { inquiryId: (await ogata.get(LOG, { input })).logInquiry.id };
}

const CASE = `subscription ($record: ID!) {
  presence(place: CONSULTATION, record: $record) { activity fromMember record person { name } }
}`;
const BOARD = 'subscription { presence(place: BOARD) { activity record person { name } } }';
const SET = 'mutation ($record: ID!, $to: Activity!) { setActivity(record: $record, activity: $to) }';
const answering = (client: ApiClient) => client.get(SET, { record, to: 'ANSWERING' });

interface Seen {
  readonly activity: string;
  readonly record: string | null;
  readonly person: { readonly name: string } | null;
}
type Stream = Awaited<ReturnType<ApiClient['subscribe']>>;
const told = (people: readonly Seen[]) => people.map(({ person, activity }) => `${person?.name} ${activity}`).sort();
/** Until the last list that came is this one. */
const sees = (stream: Stream, ...list: string[]) =>
  expect
    .poll(() => told(stream.events.at(-1) ?? []), { timeout: 10_000, message: JSON.stringify(stream.failures) })
    .toEqual(list.sort());

test('staff at different nodes see each other and the member; leaving is seen', async () => {
  const first = await ogata.subscribe(CASE, { record });
  await sees(first, '緒方 由美 HERE');
  const second = await on(two, mori).subscribe(CASE, { record });
  const board = await on(two, mori).subscribe(BOARD);
  const third = await on(two, member).subscribe(CASE, { record });
  const all = ['緒方 由美 HERE', '森 健太 HERE', '会員 太郎 HERE'];
  await sees(first, ...all);
  await sees(second, ...all);
  await sees(board, ...all, '森 健太 HERE');
  expect(board.events.at(-1).filter((seen: Seen) => seen.record === record)).toHaveLength(3);
  await second.stop();
  await sees(first, '緒方 由美 HERE', '会員 太郎 HERE');
  await Promise.all([first, board, third].map((stream) => stream.stop()));
});

test('a member learns that an answer is written and by whom, never who merely looks', async () => {
  const watching = await on(two, member).subscribe(CASE, { record });
  const looking = await mori.subscribe(CASE, { record });
  const writing = await ogata.subscribe(CASE, { record });
  const own = await colleague.subscribe(CASE, { record });
  await sees(watching, '会員 太郎 HERE', '会員 花子 HERE');
  await sees(looking, '会員 太郎 HERE', '会員 花子 HERE', '緒方 由美 HERE', '森 健太 HERE');
  // The request meets the node that has none of the person's sockets.
  await answering(on(two, ogata));
  await sees(watching, '会員 太郎 HERE', '会員 花子 HERE', '緒方 由美 ANSWERING');
  await sees(looking, '会員 太郎 HERE', '会員 花子 HERE', '緒方 由美 ANSWERING', '森 健太 HERE');
  await ogata.get(SET, { record, to: 'HERE' });
  await sees(watching, '会員 太郎 HERE', '会員 花子 HERE');
  expect(JSON.stringify(watching.events)).not.toContain('森');
  await Promise.all([watching, looking, writing, own].map((stream) => stream.stop()));
});

test('R1.1: staff see who looks at an inquiry and who answers it; nobody else may enter, and no case is shown by it', async () => {
  const { inquiryId } = await logged();
  const INQUIRY = `subscription ($record: ID!) {
    presence(place: INQUIRY, record: $record) { activity record person { name } } }`;
  const TELL =
    'mutation ($record: ID!, $place: PresencePlace!) { setActivity(record: $record, activity: ANSWERING, place: $place) }';
  const watching = await on(two, mori).subscribe(INQUIRY, { record: inquiryId });
  const writing = await ogata.subscribe(INQUIRY, { record: inquiryId });
  const board = await on(two, mori).subscribe(BOARD);
  await sees(watching, '森 健太 HERE', '緒方 由美 HERE');
  await on(two, ogata).get(TELL, { record: inquiryId, place: 'INQUIRY' });
  await sees(watching, '森 健太 HERE', '緒方 由美 ANSWERING');
  await sees(board, '森 健太 HERE');
  // The id of an inquiry is no consultation, and the board is no place to answer at.
  expect(await ogata.refusal(TELL, { record: inquiryId, place: 'CONSULTATION' })).toBe('NOT_FOUND');
  expect(await ogata.refusal(TELL, { record: inquiryId, place: 'BOARD' })).toBe('NOT_FOUND');
  expect(await member.refusal(TELL, { record: inquiryId, place: 'INQUIRY' })).toBe('FORBIDDEN');
  const refused = await member.subscribe(INQUIRY, { record: inquiryId });
  await expect(refused.until(() => true)).rejects.toThrow(/FORBIDDEN/);
  await Promise.all([watching, writing, board, refused].map((stream) => stream.stop()));
});

test('answering ends by itself, and lasts while it is renewed', async () => {
  const watching = await on(two, mori).subscribe(CASE, { record });
  const writing = await ogata.subscribe(CASE, { record });
  await sees(watching, '森 健太 HERE', '緒方 由美 HERE');
  await answering(ogata);
  await sees(watching, '森 健太 HERE', '緒方 由美 ANSWERING');
  const began = Date.now();
  await sees(watching, '森 健太 HERE', '緒方 由美 HERE');
  expect(Date.now() - began).toBeGreaterThan(TIMES.answeringMs / 2);
  await Promise.all([watching, writing].map((stream) => stream.stop()));
});

test('a list is told anew only when it changed', async () => {
  const watching = await mori.subscribe(CASE, { record });
  await sees(watching, '森 健太 HERE');
  const again = await on(two, mori).subscribe(CASE, { record });
  await sees(again, '森 健太 HERE');
  const other = await ogata.subscribe(CASE, { record });
  await sees(watching, '森 健太 HERE', '緒方 由美 HERE');
  for (const _ of [1, 2, 3]) await answering(ogata);
  await sees(watching, '森 健太 HERE', '緒方 由美 ANSWERING');
  expect(watching.events).toHaveLength(3);
  await Promise.all([watching, again, other].map((stream) => stream.stop()));
});

test('whoever may not read the case meets no case; the board and vendors have their own walls', async () => {
  const refused = async (client: ApiClient, document: string, message: RegExp) => {
    const stream = await client.subscribe(document, document === CASE ? { record } : undefined);
    await expect(stream.until(() => true)).rejects.toThrow(message);
    await stream.stop();
  };
  await refused(stranger, CASE, /NOT_FOUND/);
  await refused(member, BOARD, /FORBIDDEN/);
  await refused(vendor, CASE, /Cannot query field/);
  expect(await stranger.refusal(SET, { record, to: 'ANSWERING' })).toBe('NOT_FOUND');
  expect(await mori.refusal(SET, { record: 'no id', to: 'ANSWERING' })).toBe('NOT_FOUND');
});

test('a draft is the member’s alone: the board does not show that it is open', async () => {
  const input = { subject: '下書き', body: '', topics: [], wantsMatching: null };
  const { id } = (await member.get(SAVE, { input })).saveConsultationDraft;
  const board = await on(two, mori).subscribe(BOARD);
  const draft = await member.subscribe(CASE, { record: id });
  await sees(draft, '会員 太郎 HERE');
  const received = await colleague.subscribe(CASE, { record });
  await sees(board, '森 健太 HERE', '会員 花子 HERE');
  expect(JSON.stringify(board.events)).not.toContain(id);
  await Promise.all([board, draft, received].map((stream) => stream.stop()));
});

test('typing is not told without end', async () => {
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 41; i++) {
    codes.push((await colleague.ask(SET, { record, to: 'HERE' })).errors?.[0]?.extensions?.code);
  }
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});

test('a lead who views as a member sees, and is not seen', async () => {
  const lead = await signedIn(one, { name: '主任 一郎', email: 'lead@example.jp', role: 'lead' });
  const { id } = (await member.get('{ session { person { id } } }')).session.person;
  await lead.get('mutation ($input: ViewAsInput!) { viewAs(input: $input) }', {
    input: { profile: 'MEMBER', personId: id, organizationId: company, reason: '問い合わせの確認のため' },
  });
  const staff = await mori.subscribe(CASE, { record });
  const looking = await lead.subscribe(CASE, { record });
  await sees(looking);
  const other = await ogata.subscribe(CASE, { record });
  await sees(staff, '森 健太 HERE', '緒方 由美 HERE');
  expect(await lead.refusal(SET, { record, to: 'ANSWERING' })).toBe('FORBIDDEN');
  await Promise.all([staff, looking, other].map((stream) => stream.stop()));
});

test('a session that ends takes its presence along; nothing was written', async () => {
  await account(one, { name: '退出 三郎', email: 'leaving@example.jp', role: 'support' });
  const leaving = await new ApiClient(one).signIn('leaving@example.jp', PASSWORD);
  const watching = await on(two, mori).subscribe(CASE, { record });
  await leaving.subscribe(CASE, { record });
  await sees(watching, '森 健太 HERE', '退出 三郎 HERE');
  await leaving.get('mutation { signOut }');
  await sees(watching, '森 健太 HERE');
  const { rows } = await one.services.pool.query("select from change where topic = 'Presence'");
  expect(rows).toEqual([]);
  await watching.stop();
});

test('a node that starts learns who is there; one that dies takes its people along', async () => {
  const here = await mori.subscribe(CASE, { record });
  await sees(here, '森 健太 HERE');
  const three = await startApp({ databaseUrl: one.databaseUrl, presenceTimes: TIMES });
  const there = await on(three, ogata).subscribe(CASE, { record });
  await sees(there, '森 健太 HERE', '緒方 由美 HERE');
  await sees(here, '森 健太 HERE', '緒方 由美 HERE');
  three.services.presence.stop(true);
  await sees(here, '森 健太 HERE');
  await Promise.all([here, there].map((stream) => stream.stop()));
  await three.stop();
});
