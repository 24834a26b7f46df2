// The words of the directory's search: synonyms that staff keep, what was searched for, and what completes the typing (R3.3).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { STANDARD_SYNONYMS } from '../../server/features/listings/synonym.standard.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { searchable } from '../support/search.ts';
import { signedIn } from '../support/viewers.ts';
import { createDirectory, type Directory } from './directory.world.ts';

let app: TestApp;
let directory: Directory;
let staff: ApiClient;
let vendor: ApiClient;
const visitor = () => new ApiClient(app);
beforeAll(async () => {
  app = await startApp();
  directory = await createDirectory(app);
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  vendor = await signedIn(app, {
    name: '工程 太郎',
    email: 'kotei@example.jp',
    organizationIds: [directory.vendors[0]!],
  });
});
afterAll(() => app?.stop());

const SEARCH = 'query ($f: ListingFilterInput) { solutions(filter: $f, first: 50) { totalCount nodes { number } } }';
const find = async (text: string, client = visitor()) =>
  (await client.get(SEARCH, { f: { text } })).solutions.nodes.map(({ number }: { number: string }) => number).sort();
const GROUPS = '{ synonymGroups(first: 100) { nodes { id version heading terms note } } }';
const CREATE = 'mutation ($v: SynonymGroupInput!) { createSynonymGroup(values: $v) { id version heading terms note } }';
const SAVE = `mutation ($g: SynonymGroupReference!, $v: SynonymGroupInput!) { saveSynonymGroup(group: $g, values: $v) { id version terms } }`;
const REMOVE = 'mutation ($g: SynonymGroupReference!) { removeSynonymGroup(group: $g) }';

test('staff add, change and remove synonyms, and searches follow without a restart', async () => {
  expect(await find('ぽんぽこ')).toEqual([]);
  const values = { terms: ['ぽんぽこ', 'インボイス', 'いんぼいす'], note: '方言' };
  const created = (await staff.get(CREATE, { v: values })).createSynonymGroup;
  expect(created).toMatchObject({ heading: 'ぽんぽこ', terms: ['ぽんぽこ', 'インボイス'], note: '方言' });
  await expect.poll(() => find('ぽんぽこ')).toEqual(['S09']);
  await expect.poll(() => find('インボイス')).toEqual(['S09']);

  const g = { id: created.id, version: created.version };
  const saved = (await staff.get(SAVE, { g, v: { terms: ['ぽんぽこ', '一斉送信'], note: '' } })).saveSynonymGroup;
  await expect.poll(() => find('ぽんぽこ')).toEqual(['S06']);
  expect(await staff.refusal(SAVE, { g, v: values })).toBe('CONFLICT');
  await staff.get(REMOVE, { g: { id: saved.id, version: saved.version } });
  await expect.poll(() => find('ぽんぽこ')).toEqual([]);
});

test('a group needs two terms that search tells apart; nobody but staff sees or changes one', async () => {
  const refused = await staff.ask(CREATE, { v: { terms: ['サーバー', 'サーバ'], note: '' } });
  expect(refused.errors![0]!.extensions!.fields).toMatchObject([{ path: 'values.terms', code: 'too_few' }]);
  for (const client of [visitor(), vendor]) {
    expect(await client.refusal(GROUPS)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await client.refusal(CREATE, { v: { terms: ['一', '二'], note: '' } })).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await client.refusal('{ searchTerms { term } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test('the standard vocabulary has more than sixty groups, and is added beside what staff have', async () => {
  expect(STANDARD_SYNONYMS.length).toBeGreaterThanOrEqual(60);
  expect(STANDARD_SYNONYMS.every((terms) => terms.length >= 2)).toBe(true);
  const ADD = 'mutation { addStandardSynonyms }';
  expect((await staff.get(ADD)).addStandardSynonyms).toBe(0);
  const [group] = (await staff.get(GROUPS)).synonymGroups.nodes;
  await staff.get(REMOVE, { g: { id: group.id, version: group.version } });
  expect((await staff.get(ADD)).addStandardSynonyms).toBe(1);
});

test('typing is completed by tags, categories, words of titles and vendors, as written or as read', async () => {
  const complete = async (text: string) =>
    (await visitor().get(`query ($t: String!) { solutionSuggestions(text: $t) { kind text count } }`, { t: text }))
      .solutionSuggestions;
  expect(await complete('きんた')).toEqual([{ kind: 'tag', text: '勤怠', count: 1 }]);
  // The input method has not made kana of the last letters yet.
  expect(await complete('きんt')).toEqual([{ kind: 'tag', text: '勤怠', count: 1 }]);
  expect(await complete('ｲﾝﾎﾞ')).toEqual([{ kind: 'tag', text: 'インボイス', count: 1 }]);
  expect(await complete('アマクサ')).toEqual([{ kind: 'vendor', text: '天草データ合同会社', count: 5 }]);
  // Read it is completed once, without its legal form; who writes that gets the whole name.
  expect(await complete('シラカワ')).toMatchObject([{ kind: 'vendor', text: 'しらかわ工程ラボ' }]);
  expect(await complete('株式会社し')).toMatchObject([{ kind: 'vendor', text: '株式会社しらかわ工程ラボ' }]);
  expect(await complete('')).toEqual([]);
  expect(await complete('%')).toEqual([]);
});

test('what is marked in results is what was looked for', async () => {
  const needles = async (text: string) =>
    (await visitor().get('query ($t: String!) { solutionNeedles(text: $t) }', { t: text })).solutionNeedles;
  expect(await needles('出退勤')).toEqual(expect.arrayContaining(['出退勤', '勤怠']));
  expect(await needles('きんたい')).toEqual(expect.arrayContaining(['きんたい', '勤怠']));
  expect(await needles('クラウト')).toEqual(expect.arrayContaining(['くらうど']));
});

test('what is no longer published leaves searches, counts and suggestions in the same transaction', async () => {
  const { pool } = app.services;
  const id = directory.ids.get('S09')!;
  await pool.query(`update listing set state = 'NEW' where id = $1`, [id]);
  const FACETS = '{ solutionFacets { facet values { value count } } solutionSuggestions(text: "いんぼ") { text } }';
  const { solutionFacets, solutionSuggestions } = await visitor().get(FACETS);
  expect(JSON.stringify(solutionFacets)).not.toContain('インボイス');
  expect(solutionSuggestions).toEqual([]);
  expect(await find('インボイス')).toEqual([]);
  await pool.query(`update listing set state = 'PUBLISHED' where id = $1`, [id]);
  await app.services.search.of(listingIndex).postgres.reindex();
  await searchable(app);
  expect(await find('インボイス')).toEqual(['S09']);
});
