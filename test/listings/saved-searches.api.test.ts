// Kept searches: whose they are, what is new to them, and the one mail a day that tells of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { sendSavedSearchDigest, sendSavedSearchDigests } from '../../server/features/listings/saved-search.digest.ts';
import { addStandardSynonyms } from '../../server/features/listings/synonym.commands.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { asSystem, organization, PASSWORD, signedIn } from '../support/viewers.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LATE = 'late@example.jp';
const MEMBER = 'kaiin@example.jp';

let post: MailServer;
let app: TestApp;
let other: TestApp;
let member: ApiClient;
let staff: ApiClient;
let vendor: ApiClient;
let seller: string;
let number = 0;

beforeAll(async () => {
  post = await startMailServer();
  const environment = { SMTP_URL: post.url };
  app = await startApp({ environment });
  other = await startApp({ databaseUrl: app.databaseUrl, environment });
  const company = await organization(app, { name: '株式会社あさぎり', isMember: true });
  seller = await organization(app, { name: '株式会社しらかわ工程ラボ', isVendor: true, municipality: '熊本市' });
  member = await signedIn(app, { name: '会員 太郎', email: MEMBER, organizationIds: [company] });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  vendor = await signedIn(app, { name: '工程 太郎', email: 'kotei@example.jp', organizationIds: [seller] });
  await asSystem(app, addStandardSynonyms, undefined);
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
  await post?.stop();
});

/** The clocks of both nodes. */
const advance = (ms: number) => {
  for (const { clock } of [app, other]) clock.set(new Date(clock.now().getTime() + ms));
};
/** Hours have passed: sessions are over. */
const signInAgain = async () => {
  await member.signIn(MEMBER, PASSWORD);
  await vendor.signIn('kotei@example.jp', PASSWORD);
  await staff.signIn('ogata@example.jp', PASSWORD);
};
const publish = async (values: Partial<ListingContent>) => {
  const content = Object.assign(new ListingContent(), { title: '何か', companySizes: ['1-20'] }, values);
  const listing = { number: `S${++number}`, vendorId: seller, kind: 'solution' as const, content };
  await asSystem(app, takeOverListings, [{ ...listing, publishedAt: app.clock.now() }]);
  await consumed(app);
  return listing.number;
};
const SAVE = `mutation ($s: SavedSearchInput!) { saveSearch(search: $s) { id version name notifies newMatches filter { text categories sort } } }`;
const save = async (who: ApiClient, name: string, filter: object) =>
  (await who.get(SAVE, { s: { name, filter } })).saveSearch;
const own = async (who: ApiClient) =>
  (await who.get('{ savedSearches { id version name notifies newMatches } }')).savedSearches;
const lettersTo = (to: string) => post.letters.filter((letter) => letter.to === to);
const digests = () => Promise.all([app, other].map(({ services }) => sendSavedSearchDigests(services)));
const delivered = () => Promise.all([app, other].map(({ services }) => services.mail.wake()));

describe('R3.3: kept searches', () => {
  test('are their owners’ alone, and the same search is kept once', async () => {
    await save(member, '人事', { categories: ['人事・労務'], sort: 'NEWEST' });
    const [kept, ...more] = await save(member, '人事の道具', { sort: 'PRICE', categories: ['人事・労務'], tags: [] });
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      name: '人事の道具',
      notifies: true,
      filter: { categories: ['人事・労務'], sort: null },
    });
    expect(await own(staff)).toEqual([]);
    const reference = { s: { id: kept.id, version: kept.version } };
    const REMOVE = 'mutation ($s: SavedSearchReference!) { removeSavedSearch(search: $s) }';
    const MAIL = 'mutation ($s: SavedSearchReference!) { setSavedSearchMail(search: $s, notifies: false) { id } }';
    for (const document of [REMOVE, MAIL]) expect(await staff.refusal(document, reference)).toBe('NOT_FOUND');
    expect(await vendor.refusal(REMOVE, reference)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await own(member)).toHaveLength(1);
  });

  test('ask for something, and are twenty at most', async () => {
    const refused = (s: object) => staff.refusal(SAVE, { s });
    expect(await refused({ name: '全部', filter: { sort: 'NEWEST', text: ' ', tags: [] } })).toBe('BAD_USER_INPUT');
    expect(await refused({ name: '記号', filter: { text: '！？😀' } })).toBe('BAD_USER_INPUT');
    expect(await refused({ name: ' ', filter: { text: '勤怠' } })).toBe('BAD_USER_INPUT');
    for (let at = 0; at < 20; at++) await save(staff, `${at}`, { text: `検索${at}` });
    expect(await refused({ name: '21', filter: { text: '勤怠' } })).toBe('BAD_USER_INPUT');
    for (const { id, version } of await own(staff)) {
      await staff.get('mutation ($s: SavedSearchReference!) { removeSavedSearch(search: $s) }', { s: { id, version } });
    }
    expect(await own(staff)).toEqual([]);
  });

  test('a newly published listing is found by facet, price and words with their synonyms; others are not', async () => {
    await save(staff, '見える化', { text: '見える化', priceUpTo: 10_000 });
    advance(HOUR_MS);
    const labour = await publish({ title: 'シフト作成', categories: ['人事・労務'] });
    await publish({ title: '現場の可視化', priceMin: 9_000 });
    await publish({ title: '工場の可視化', priceMin: 20_000 });
    await publish({ title: '会計', categories: ['会計・経費'] });
    await signInAgain();
    expect(await own(member)).toMatchObject([{ name: '人事の道具', newMatches: 1 }]);
    expect(await own(staff)).toMatchObject([{ name: '見える化', newMatches: 1 }]);
    const { rows } = await app.services.pool.query(
      'select l.number from saved_search_match m join listing l on l.id = m.listing_id order by l.number',
    );
    expect(rows.map((row) => row.number)).toEqual([labour, 'S2']);
  });

  test('one mail a day from eight o’clock on, with everything that is new, from whichever node', async () => {
    const tokyo = app.clock.now().getTime() + 9 * HOUR_MS;
    advance(DAY_MS - (tokyo % DAY_MS) + 7.9 * HOUR_MS);
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toEqual([]);
    advance(HOUR_MS);
    await digests();
    await digests();
    const { subject, text } = await post.letter(MEMBER);
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(1);
    expect(lettersTo('ogata@example.jp')).toHaveLength(1);
    expect(subject).toBe('【くまもとDXマッチング】保存した検索に、新しい掲載があります');
    expect(text).toContain('人事の道具（新着 1件）');
    expect(text).toMatch(/シフト作成\s+http\S+\/solutions\/S1\n/);
    expect(text).not.toContain('会計');

    // More of it the same day waits for the next one.
    await publish({ title: '給与計算', categories: ['人事・労務'] });
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(1);
    advance(DAY_MS);
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(2);
    expect(lettersTo(MEMBER)[1]!.text).toContain('給与計算');
    expect(lettersTo(MEMBER)[1]!.text).not.toContain('シフト作成');
    expect(lettersTo('ogata@example.jp')).toHaveLength(1);
  });

  test('a transaction that fails takes neither the day nor the matches', async () => {
    advance(DAY_MS);
    await publish({ title: '採用管理', categories: ['人事・労務'] });
    const [{ person }] = (await app.services.pool.query('select id as person from person where email = $1', [MEMBER]))
      .rows;
    const input = { person, publicUrl: 'http://localhost', token: 'x' };
    const failing: typeof sendSavedSearchDigest = async (tx, given) => {
      await sendSavedSearchDigest(tx, given);
      throw new Error('the node dies');
    };
    await expect(asSystem(app, failing, input)).rejects.toThrow('the node dies');
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(3);
  });

  test('editing what is published already is no news', async () => {
    await signInAgain();
    const before = (await own(member))[0].newMatches;
    const { myListings } = await vendor.get('{ myListings(first: 50) { nodes { id number } } }');
    const { id } = myListings.nodes.find((one: { number: string }) => one.number === 'S4');
    const revised = await vendor.get(
      'mutation ($id: ID!) { reviseListing(id: $id) { latestRevision { id version } } }',
      { id },
    );
    let { id: revision, version } = revised.reviseListing.latestRevision;
    const content = {
      ...{
        title: '会計と給与',
        promise: '早い',
        problem: '遅い',
        description: 'あ'.repeat(60),
        tags: [],
        processes: [],
      },
      ...{
        categories: ['人事・労務'],
        industries: ['製造業'],
        companySizes: ['1-20'],
        priceModel: '月額',
        priceMin: 1,
      },
      ...{ priceNote: '', subsidy: false, cases: [] },
    };
    const step = async (who: ApiClient, field: string, more = '', declared = '', values = {}) => {
      const document = `mutation ($r: RevisionReference!${declared}) { ${field}(revision: $r${more}) { id version } }`;
      const answer = await who.get(document, { r: { id: revision, version }, ...values });
      ({ id: revision, version } = answer[field]);
    };
    await step(vendor, 'saveListingDraft', ', content: $c', ', $c: ListingContentInput!', { c: content });
    await step(vendor, 'submitListing');
    await step(staff, 'publishListing');
    await consumed(app);
    expect((await own(member))[0].newMatches).toBe(before);
  });

  test('messages end by the link in a mail, without signing in and not by a guess', async () => {
    await signInAgain();
    const { text } = await post.letter(MEMBER);
    const token = /stop\?token=(\S+)/.exec(text)![1]!;
    const STOP = 'mutation ($t: String!) { stopSavedSearchMail(token: $t) }';
    const visitor = new ApiClient(app);
    for (const wrong of [token.slice(0, -1), `${token.slice(0, -1)}!`, '', 'x'.repeat(69)]) {
      expect(await visitor.refusal(STOP, { t: wrong })).toBe('LINK_INVALID');
    }
    expect(await visitor.get(STOP, { t: token })).toEqual({ stopSavedSearchMail: true });
    const [{ notifies, newMatches }] = await own(member);
    expect(notifies).toBe(false);
    advance(DAY_MS);
    await publish({ title: '労務相談', categories: ['人事・労務'] });
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(3);

    // What is new still stands at the search, and is no news any more once its mails go on.
    await signInAgain();
    const [quiet] = await own(member);
    expect(quiet.newMatches).toBe(newMatches + 1);
    const ON = 'mutation ($s: SavedSearchReference!) { setSavedSearchMail(search: $s, notifies: true) { id } }';
    await member.get(ON, { s: { id: quiet.id, version: quiet.version } });
    advance(DAY_MS);
    await digests();
    await delivered();
    expect(lettersTo(MEMBER)).toHaveLength(3);
  });

  test('who acts in no capacity any more is told nothing', async () => {
    const company = await organization(app, { name: '株式会社さいご', isMember: true });
    const late = await signedIn(app, { name: '去る 人', email: LATE, organizationIds: [company] });
    await save(late, '勤怠', { text: '勤怠' });
    advance(HOUR_MS);
    await publish({ title: 'クラウド勤怠' });
    await app.services.pool.query('delete from membership where organization_id = $1', [company]);
    advance(DAY_MS);
    await digests();
    await delivered();
    expect(lettersTo(LATE)).toEqual([]);
  });

  test('words that mean the same in the language find, too, where staff have no group of them', async () => {
    const company = await organization(app, { name: '株式会社ことば', isMember: true });
    const reader = await signedIn(app, { name: '言葉 学', email: 'kotoba@example.jp', organizationIds: [company] });
    await save(reader, '給料の計算', { text: '給料計算' });
    advance(HOUR_MS);
    const found = await publish({ title: '給与計算をまとめて' });
    await publish({ title: '請求書の発行' });
    await reader.signIn('kotoba@example.jp', PASSWORD);
    expect(await own(reader)).toMatchObject([{ name: '給料の計算', newMatches: 1 }]);
    const { rows } = await app.services.pool.query(
      `select l.number from saved_search_match m join listing l on l.id = m.listing_id
        join saved_search s on s.id = m.search_id where s.name = '給料の計算'`,
    );
    expect(rows).toEqual([{ number: found }]);
  });
});
