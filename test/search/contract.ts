// What every search backend promises, asked of each of them in the same words (R3.3).
import { expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import type { ListingFilterInput, ListingSort } from '../../server/features/listings/listing.inputs.ts';
import { createSynonymGroup, removeSynonymGroup } from '../../server/features/listings/synonym.commands.ts';
import type { SearchBackend } from '../../server/platform/search/search-backend.ts';
import type { TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { ask, type Directory } from './directory.world.ts';

export interface Searched {
  readonly app: TestApp;
  readonly directory: Directory;
  readonly name: SearchBackend['name'];
}

/** The tests of one backend; `searched` is there once they run. */
export function contract(searched: () => Searched): void {
  const backend = (): SearchBackend => searched().app.services.search.of(listingIndex).backend(searched().name);
  const numbersOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => searched().directory.numbers.get(id));
  const asked = (...[filter, page]: [ListingFilterInput, Parameters<typeof ask>[3]?]) =>
    ask(searched().app, backend(), filter, page);
  const find = async (text: string, filter: ListingFilterInput = {}) =>
    numbersOf((await asked({ ...filter, text })).hits);

  test.each([
    ['勤怠', ['S01', 'S07']],
    ['ｸﾗｳﾄﾞ', ['S01', 'S06', 'S07']],
    ['出退勤', ['S01', 'S07']],
    ['サーバ', ['S04']],
    ['可視化', ['S04']],
    ['予', ['S03']],
    ['宿', ['S03']],
    ['写真', ['S07', 'S08']],
    ['京都', ['S03']],
    ['東京都', ['S02']],
    ['東京', ['S02']],
    ['AI', ['S04', 'S05']],
    ['OCR', ['S05']],
    ['ａｉｏｃｒ', ['S05']],
    ['天草データ', ['S03', 'S04', 'S06', 'S08', 'S09']],
    ['アマクサデータ', ['S03', 'S04', 'S06', 'S08', 'S09']],
    ['"一斉送信"', ['S06']],
    // 掲載番号.
    ['S07', ['S07']],
    ['ｓ０７', ['S07']],
    ['該当なし', []],
    [`"'); drop table listing; -- \\ ' | & ! :* (`, []],
  ])('%s finds %s', async (text, expected) => {
    expect((await find(text)).sort()).toEqual(expected);
  });

  test('of several words, who holds them all comes first; when those are few, others follow', async () => {
    const found = await find('くらうど　勤怠');
    expect(found.slice(0, 2).sort()).toEqual(['S01', 'S07']);
    expect(found.slice(2)).toEqual(['S06']);
  });

  test('nothing that can be searched for is everything', async () => {
    expect(searched().app.services.search.of(listingIndex).analyse('！？ * ')).toBeNull();
    expect((await asked({ text: '！？' })).total).toBe(9);
  });

  test('kana finds what is read so', async () => {
    expect(await find('きんたい')).toContain('S01');
    expect(await find('きんたいかんり')).toContain('S01');
    expect(await find('kintai')).toEqual(await find('きんたい'));
    expect(await find('ヨヤク')).toEqual(['S03']);
  });

  test('a slip of the finger finds what was meant', async () => {
    expect(await find('クラウト')).toContain('S01');
    expect(await find('インボイズ')).toEqual(['S09']);
    expect(await find('セキュリテイ')).toEqual(['S09']);
  });

  test('a title counts more than a description, and the whole more than its parts', async () => {
    expect((await find('勤怠'))[0]).toBe('S01');
    expect((await find('クラウド'))[0]).toBe('S01');
    expect((await find('現場写真'))[0]).toBe('S07');
  });

  test('a whole sentence finds what holds most of it', async () => {
    expect((await find('紙の日報をスマホで入力したい'))[0]).toBe('S08');
  });

  test('several values of a facet widen, several facets narrow; every industry counts for each', async () => {
    const numbers = async (filter: ListingFilterInput) => numbersOf((await asked(filter)).hits).sort();
    expect(await numbers({ categories: ['会計・経費', '観光・飲食'] })).toEqual(['S02', 'S03', 'S09']);
    expect(await numbers({ categories: ['人事・労務'], municipalities: ['天草市'] })).toEqual(['S04']);
    expect(await numbers({ industries: ['建設業'] })).toEqual(['S02', 'S06', 'S07', 'S08', 'S09']);
    expect(await numbers({ priceUpTo: 1000 })).toEqual(['S01', 'S07']);
    expect(await numbers({ text: 'クラウド', priceUpTo: 1000 })).toEqual(['S01', 'S07']);
    expect(await numbers({ text: 'クラウド', municipalities: ['天草市'] })).toEqual(['S06']);
  });

  test('a facet counts what each value would show, given the others', async () => {
    const filter = { text: 'クラウド', categories: ['人事・労務'], municipalities: ['天草市'] };
    const { total, facets } = await asked(filter, { withFacets: true });
    expect(total).toBe(0);
    const counts = (facet: string) => facets.find((each) => each.facet === facet)!.values;
    expect(counts('categories')).toEqual([{ value: '販売・受発注', count: 1 }]);
    expect(counts('municipalities')).toEqual([{ value: '熊本市', count: 1 }]);
    expect(counts('tags')).toEqual([]);
    expect(facets.map(({ facet }) => facet)).toEqual([
      'kinds',
      'categories',
      'industries',
      'processes',
      'companySizes',
      'priceModels',
      'municipalities',
      'tags',
    ]);
    const all = (await asked({}, { withFacets: true })).facets;
    expect(all.find(({ facet }) => facet === 'municipalities')!.values).toEqual([
      { value: '天草市', count: 5 },
      { value: '熊本市', count: 4 },
    ]);
  });

  test('orders by price and by time; without a price last', async () => {
    const ordered = async (sort: string, text?: string) =>
      numbersOf((await asked({ text, sort: sort as ListingSort })).hits);
    expect(await ordered('PRICE', 'クラウド')).toEqual(['S07', 'S01', 'S06']);
    expect(await ordered('NEWEST', 'クラウド')).toEqual(['S07', 'S06', 'S01']);
    expect((await ordered('PRICE')).slice(0, 3)).toEqual(['S07', 'S01', 'S09']);
  });

  test('pages neither repeat nor lose a hit, and each tells the total', async () => {
    const seen: unknown[] = [];
    for (let offset = 0; offset < 9; offset += 2) {
      const { total, hits } = await asked({ industries: ['製造業', '建設業'] }, { offset, limit: 2 });
      expect(total).toBe(7);
      seen.push(...numbersOf(hits));
    }
    expect(seen.sort()).toEqual(['S01', 'S02', 'S04', 'S06', 'S07', 'S08', 'S09']);
  });

  test('completes what is typed, as it is written or as it is read', async () => {
    const texts = async (typed: string) => (await backend().suggest(typed, 8)).map(({ text }) => text);
    expect(await texts('くら')).toEqual(['クラウド']);
    expect(await texts('きんた')).toEqual(['勤怠']);
    expect(await texts('人事')).toEqual(['人事・労務']);
    expect(await texts('あまくさ')).toEqual(['天草データ合同会社']);
    // One name, once: its legal form is what somebody begins with, or not.
    expect(await texts('しらかわ')).toEqual(['しらかわ工程ラボ']);
    expect(await texts('株式会社')).toEqual(['株式会社しらかわ工程ラボ']);
    expect(await texts('.*')).toEqual([]);
    expect((await backend().suggest('人事', 8))[0]).toEqual({ kind: 'category', text: '人事・労務', count: 2 });
  });

  test('what is older than what is there changes nothing', async () => {
    const id = searched().directory.ids.get('S09')!;
    const [item] = await listingIndex.documents(searched().app.services.pool, [id]);
    const { rows } = await searched().app.services.pool.query(`select nextval('search_version')::text as version`);
    const version = (distance: number) => String(Number(rows[0].version) + distance);
    await searched().app.services.pool.query(`select setval('search_version', $1)`, [version(1_000)]);
    const renamed = (title: string) => ({ ...item!, title: [title] });
    await backend().upsert([{ version: version(20), item: renamed('らくだの運送') }]);
    await backend().upsert([{ version: version(10), item: renamed('きりんの運送') }]);
    await backend().remove([{ version: version(15), item: id }]);
    await refresh();
    expect(await find('らくだ')).toEqual(['S09']);
    expect(await find('きりん')).toEqual([]);
    await backend().remove([{ version: version(30), item: id }]);
    await refresh();
    expect(await find('らくだ')).toEqual([]);
    await backend().upsert([{ version: version(40), item: item! }]);
    await refresh();
    expect(await find('インボイス')).toEqual(['S09']);
  });

  test('built anew it answers the same', async () => {
    const texts = ['クラウド', '勤怠', '京都', '紙の日報をスマホで'];
    const before = await Promise.all(texts.map((text) => find(text)));
    await backend().reindex();
    await refresh();
    expect(await Promise.all(texts.map((text) => find(text)))).toEqual(before);
  });

  test('staff’s synonyms take effect without a restart, and end so', async () => {
    expect(await find('ぽんぽこ')).toEqual([]);
    const id = await asSystem(searched().app, createSynonymGroup, { terms: ['ぽんぽこ', '一斉送信'], note: '' });
    await expect.poll(() => find('ぽんぽこ')).toEqual(['S06']);
    await asSystem(searched().app, removeSynonymGroup, { id, version: 1 });
    await expect.poll(() => find('ぽんぽこ')).toEqual([]);
  });

  const refresh = async () => {
    const each = backend();
    if ('refresh' in each) await (each as unknown as { refresh(): Promise<void> }).refresh();
  };
}
