// The solution directory in a real browser: without JavaScript, with an input method, compared, kept, and its words kept by staff.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../seeds/corpus.ts';
import { contentOf } from '../../seeds/listings.seed.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { addStandardSynonyms } from '../../server/features/listings/synonym.commands.ts';
import { searchable } from '../support/search.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

/** How many solutions the directory says there are. */
const hitsOf = async (page: Page) => Number((await page.getByRole('status').first().textContent())!.replace(/\D/g, ''));

describe.skipIf(!chromiumPath)('R3.3: the solution directory', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    await prepare(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('without JavaScript: search, facets, sort, pages, comparison, ways out', async () => {
    const context = await browser.newContext({ baseURL: site.url, viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto('/solutions');
    const total = await hitsOf(page);
    await page.getByRole('link', { name: 'さらに表示' }).click();
    await page.getByText('続きを表示しています').waitFor();

    await page.goto('/solutions');
    await page.getByRole('group', { name: '対応する業種' }).getByRole('checkbox').first().check();
    await page.getByLabel('並び順').selectOption('newest');
    await page.getByRole('button', { name: 'この条件で探す' }).click();
    const chosen = page.getByRole('list', { name: '選んだ条件' });
    await chosen.waitFor();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
    expect(await hitsOf(page)).toBeLessThan(total);

    const boxes = page.getByRole('checkbox', { name: /比較に入れる/ });
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await page.getByRole('button', { name: /選んだものを比べる/ }).click();
    await page.getByRole('table').waitFor();
    expect(new URL(page.url()).pathname).toBe('/solutions/compare');
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
    const head = page.getByRole('rowheader').first();
    expect(await head.evaluate((one) => getComputedStyle(one).position), 'the names of the rows stay in view').toBe(
      'sticky',
    );
    await page.getByRole('link', { name: '一覧に戻る' }).click();
    await page.getByRole('region', { name: '比較' }).getByText('2', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('checkbox', { name: /比較に入れる/, checked: true }).count()).toBe(2);

    await chosen.getByRole('link', { name: /条件を外す/ }).click();
    expect(await hitsOf(page)).toBe(total);

    await page.goto('/solutions?q=勤怠管理&area=天草市&kind=talent&up_to=5000');
    await page.getByText('条件に合うものがありません').waitFor();
    const ways = page.getByRole('list', { name: '条件を減らして探す' }).getByRole('link');
    await expect.poll(() => ways.count()).toBeGreaterThan(0);
    const promised = Number(/(\d+)件/.exec((await ways.last().textContent())!)![1]);
    await ways.last().click();
    expect(await hitsOf(page)).toBe(promised);
    await context.close();
  });

  test('a facet takes effect at once; up to four are compared; the address holds it all', async () => {
    const { page, ...window } = await open();
    await page.goto('/solutions?industry=製造業');
    const boxes = page.getByRole('checkbox', { name: /比較に入れる/ });
    for (let at = 0; at < 4; at++) await boxes.nth(at).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('n')?.split(',').length).toBe(4);
    await expect.poll(() => boxes.nth(4).isDisabled()).toBe(true);
    await page.getByLabel('キーワード').fill('管理');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    expect(new URL(page.url()).searchParams.get('n')?.split(',')).toHaveLength(4);
    await window.judge('directory-comparing');
    // A desktop's page at 400 %, with a condition counted on the button of 絞り込み.
    await page.setViewportSize({ width: 320, height: 800 });
    await window.assertFits();
    await page.setViewportSize(DESKTOP);
    await page.getByRole('link', { name: '比べて見る' }).click();
    await page.getByRole('table').waitFor();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(4);
    await expect.poll(() => page.getByRole('rowheader').filter({ hasText: '違い' }).count()).toBeGreaterThan(2);
    await window.judge('directory-compared');

    // At 375 px the names of the rows stay while the rest scrolls.
    await page.setViewportSize(PHONE);
    const table = page.getByRole('region', { name: '比較の表' });
    await table.evaluate((element) => element.scrollTo({ left: 300 }));
    const [head, box] = await Promise.all([page.getByRole('rowheader').first().boundingBox(), table.boundingBox()]);
    expect(head!.x - box!.x).toBeLessThan(3);
    await page
      .getByRole('link', { name: /比較から外す/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
    expect(window.errors()).toEqual([]);
  });

  test('completes what is typed; an input method is left alone', async () => {
    const { page, errors } = await open();
    await page.goto('/solutions');
    const asked: string[] = [];
    page.on('request', (request) => {
      const text = decodeURIComponent(request.url());
      if (/"text":|text%22/.test(text)) asked.push(text);
    });
    const field = page.getByLabel('キーワード');
    await field.focus();
    await expect.poll(() => field.getAttribute('role')).toBe('combobox');
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const before = asked.length;
    for (const text of ['k', 'き', 'きn', 'きん', '勤']) await compose(text);
    await page.waitForTimeout(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(asked.length).toBe(before);
    await page.keyboard.down('Enter').catch(() => {});
    expect(new URL(page.url()).search).toBe('');
    await field.fill('');
    await session.send('Input.insertText', { text: '在庫' });
    const list = page.getByRole('listbox', { name: '検索の候補' });
    await list.getByRole('option').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    const text = await page.locator(`#${active} span span`).first().textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === text);
    expect(await list.getByRole('option').count()).toBe(0);
    await field.fill('');
    await session.send('Input.insertText', { text: '受' });
    await list.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => list.getByRole('option').count()).toBe(0);
    expect(errors()).toEqual([]);
  });

  test('a listing leads to related ones of other vendors, and tells search engines where it lies', async () => {
    const { page, errors } = await open();
    await page.goto('/solutions/A001');
    const related = page.getByRole('region', { name: '似ているもの' });
    const own = await page.getByText('掲載番号 A001').locator('..').textContent();
    const firstVendor = await related.getByRole('listitem').first().locator('p').last().textContent();
    expect(own).not.toContain(firstVendor!);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.map((text) => JSON.parse(text)['@type'])).toEqual(['BreadcrumbList', 'Service']);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/^http.*\/solutions\/A001$/);
    await related.getByRole('link', { name: '並べて比べる' }).click();
    await page.getByRole('table').waitFor();
    await page.goBack();
    await related.getByRole('link', { name: '表示順の決め方' }).click();
    await page.getByRole('heading', { name: '表示順の決め方', level: 1 }).waitFor();
    expect(errors()).toEqual([]);
  });

  test('a member keeps a search, turns its mail off and removes it', async () => {
    const { page, judge, errors } = await open('member');
    await page.goto('/solutions?q=勤怠&industry=製造業');
    await page.getByRole('button', { name: 'この条件の新着を受け取る' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('名前').inputValue()).toBe('勤怠・製造業');
    await judge('directory-saving');
    await dialog.getByRole('button', { name: '保存する' }).click();
    const said = page.getByText('「勤怠・製造業」を保存しました');
    await said.waitFor();
    // Of another search it does not say so.
    const more = page.getByRole('complementary', { name: '絞り込み' }).getByRole('checkbox', { name: '建設業' });
    await more.check();
    await said.waitFor({ state: 'hidden' });
    await more.uncheck();
    await page.getByRole('link', { name: '保存した検索' }).click();
    const kept = page.getByRole('listitem').filter({ hasText: '勤怠・製造業' });
    await kept.waitFor();
    await judge('directory-saved');
    await kept.getByRole('checkbox', { name: /メールで知らせる/ }).uncheck();
    await page.getByText('「勤怠・製造業」のお知らせを止めました').waitFor();
    await kept.getByRole('link', { name: '勤怠・製造業' }).click();
    await page.waitForURL(/\/solutions\?/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: '勤怠',
      industry: '製造業',
      sort: 'newest',
    });
    await page.goto('/member/account#saved-searches');
    await page.getByRole('button', { name: '勤怠・製造業を削除' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click();
    await page.getByText('保存した検索はありません').waitFor();
    expect(errors()).toEqual([]);
  });

  test('staff make a synonym of a word that found nothing, in two presses', async () => {
    const terms = site.app.services.search.of(listingIndex).terms;
    terms.record('在庫ナントカ', 0, site.app.clock.now());
    terms.record('勤怠', 12, site.app.clock.now());
    await terms.flush();
    const { page, judge, errors } = await open('support');
    await page.goto('/staff/search');
    await page.getByRole('button', { name: '「在庫ナントカ」を同義語にする' }).click();
    const dialog = page.getByRole('dialog');
    const near = dialog.getByRole('list', { name: '掲載にある近い言葉' }).getByRole('button').first();
    await near.waitFor();
    await judge('search-words-adopting');
    await near.click();
    await page.getByText(/「在庫ナントカ」で検索すると/).waitFor();
    await page.goto('/solutions?q=在庫ナントカ');
    await expect
      .poll(async () => {
        await page.reload();
        return page.getByRole('checkbox', { name: /比較に入れる/ }).count();
      })
      .toBeGreaterThan(0);
    await page.goto('/staff/search');
    await page.getByRole('tab', { name: '同義語' }).click();
    await page.getByRole('listitem').filter({ hasText: '在庫ナントカ' }).first().waitFor();
    await judge('search-words-synonyms');
    expect(errors()).toEqual([]);
  });

  test('a term joins the group of a word on a later page; a group that a colleague changed is seen before it is replaced', async () => {
    await asSystem(site.app, addStandardSynonyms, undefined);
    const { pool, search } = site.app.services;
    const terms = search.of(listingIndex).terms;
    terms.record('出社ナントカ', 0, site.app.clock.now());
    await terms.flush();
    const { page } = await open('support');
    await page.goto('/staff/search');
    await page.getByRole('button', { name: '「出社ナントカ」を同義語にする' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('ﾀｲﾑｶｰﾄﾞ');
    await page.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await page.getByText(/「出社ナントカ」で検索すると/).waitFor();
    const groups = async (term: string) =>
      (await pool.query('select heading, terms from synonym_group where $1 = any(terms)', [term])).rows;
    expect(await groups('出社ナントカ')).toMatchObject([{ heading: '勤怠' }]);
    // Dealt with, it leaves the words that found nothing.
    await page.getByRole('button', { name: '「出社ナントカ」を同義語にする' }).waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: '同義語' }).click();
    const [first, second] = [page, (await open('support')).page];
    await second.goto('/staff/search');
    await second.getByRole('tab', { name: '同義語' }).click();
    for (const each of [first, second]) {
      await each.getByRole('button', { name: '「AI-OCR」の組を変更' }).click();
      await each.getByRole('dialog').getByLabel('メモ').fill('メモ');
    }
    const add = async (each: typeof first, word: string) => {
      await each.getByRole('dialog').getByLabel('同じ意味の言葉').last().fill(word);
      await each.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    };
    await add(first, '帳票読取');
    await first.getByText('同義語を登録しました').waitFor();
    await add(second, '活字読取');
    await second.getByText(/今の組は「.*帳票読取」です/).waitFor();
    expect(await groups('活字読取')).toEqual([]);
    await second.getByRole('dialog').getByRole('button', { name: '登録する' }).click();
    await second.getByText('同義語を登録しました').waitFor();
    expect(await groups('活字読取')).toMatchObject([{ heading: 'AI-OCR' }]);
  });

  async function open(who?: 'member' | 'support') {
    const window = await Window.open(browser, site.url);
    if (who) await window.enter(`${who}@example.jp`, PASSWORD);
    window.errors.length = 0;
    return {
      page: window.page,
      judge: (what: string) => window.judge(what),
      assertFits: () => window.assertFits(),
      errors: () => window.errors,
    };
  }
});

/** The texts of the demo, without everything else that belongs to its year. */
async function prepare({ app }: Site): Promise<void> {
  const company = await organization(app, { name: '株式会社あさぎり', isMember: true });
  await account(app, { name: '会員 太郎', email: 'member@example.jp', organizationIds: [company] });
  await account(app, { name: '緒方 由美', email: 'support@example.jp', role: 'support' });
  const { listings } = await readCorpus();
  const vendors = new Map<string, string>();
  for (const { vendor } of listings) {
    if (vendors.has(vendor.name)) continue;
    const values = { name: vendor.name, kana: vendor.kana, municipality: vendor.city, about: vendor.about };
    vendors.set(vendor.name, await organization(app, { ...values, isVendor: true }));
  }
  const inputs = listings.map((listing) => ({
    ...{ number: listing.id, vendorId: vendors.get(listing.vendor.name)!, kind: listing.kind },
    ...{ content: contentOf(listing), publishedAt: app.clock.now() },
  }));
  await asSystem(app, takeOverListings, inputs);
  await searchable(app);
}
