// A slow line: the page stands there as the server rendered it, its program is still on the way. What is done then is not lost.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../seeds/corpus.ts';
import { contentOf } from '../../seeds/listings.seed.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { holdRequests } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

/** Holds the page's program back. Answers what lets it through. */
const hold = (page: Page) => holdRequests(page, '**/*.js');

describe.skipIf(!chromiumPath)('before the page is alive', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const vendorId = await organization(site.app, { name: '株式会社さきがけ', isVendor: true });
    const { listings } = await readCorpus();
    const inputs = listings.slice(0, 6).map((listing) => ({
      ...{ number: listing.id, vendorId, kind: listing.kind },
      ...{ content: contentOf(listing), publishedAt: site.app.clock.now() },
    }));
    await asSystem(site.app, takeOverListings, inputs);
    await consumed(site.app);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('R1.1: an inquiry is filled in, sent once the page is alive, and arrives; a draft survives a reload', async () => {
    const { page, errors } = await Window.open(browser, site.url, PHONE);
    const release = await hold(page);
    await page.goto('/contact', { waitUntil: 'commit' });
    await page.getByLabel('お問合せの種類').selectOption('相談');
    await page.getByLabel('件名').fill('早く書きました');
    await page.getByLabel('お名前').fill('早川 進');
    release();
    await page.waitForFunction(() => sessionStorage.getItem('contact')?.includes('早川'));
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.getByLabel('お問合せの種類').inputValue()).toBe('相談');
    await expect.poll(() => page.getByLabel('件名').inputValue()).toBe('早く書きました');
    await page.getByLabel('内容', { exact: false }).last().fill('転記をなくしたいです。');
    await page.getByLabel('メールアドレス').fill('hayakawa@example.jp');
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await page.getByRole('heading', { name: 'お問合せを受け付けました' }).waitFor();
    const { rows } = await site.app.services.pool.query('select category, subject, name from inquiry');
    expect(rows).toEqual([{ category: '相談', subject: '早く書きました', name: '早川 進' }]);
    expect(errors).toEqual([]);
  });

  test('R1.1: over a draft of before, what is typed now counts', async () => {
    const { page } = await Window.open(browser, site.url, PHONE);
    await page.goto('/contact', { waitUntil: 'networkidle' });
    await page.getByLabel('件名').fill('前に書いたもの');
    await page.getByLabel('お名前').fill('早川 進');
    const release = await hold(page);
    await page.goto('/contact', { waitUntil: 'commit' });
    await page.getByLabel('件名').fill('今書いたもの');
    release();
    await expect.poll(() => page.getByLabel('お名前').inputValue()).toBe('早川 進');
    await expect.poll(() => page.getByLabel('件名').inputValue()).toBe('今書いたもの');
  });

  test('a form that only the program can send waits for it, and is sent then', async () => {
    const { page, errors } = await Window.open(browser, site.url, PHONE);
    const release = await hold(page);
    await page.goto('/forgot-password', { waitUntil: 'commit' });
    await page.getByLabel('メールアドレス').fill('hayakawa@example.jp');
    await page.getByRole('button', { name: 'リンクを送る' }).click();
    await page.locator('form[data-held="sent"]').waitFor();
    await page.getByRole('button', { name: 'リンクを送る' }).click();
    release();
    await page.getByRole('heading', { name: 'メールを確かめてください' }).waitFor();
    await page.getByText('hayakawa@example.jp').waitFor();
    expect(errors).toEqual([]);
  });

  test('R3.3: a choice among the solutions takes effect once the page is alive', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    const release = await hold(page);
    await page.goto('/solutions', { waitUntil: 'commit' });
    await page
      .getByRole('checkbox', { name: /比較に入れる/ })
      .nth(1)
      .check();
    await page.getByLabel('並び順').selectOption('newest');
    release();
    await page.waitForURL(/\?sort=newest&n=\w/);
    await page.getByRole('region', { name: '比較' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('R3.3: on a phone, 絞り込み opens once the page is alive', async () => {
    const { page, errors } = await Window.open(browser, site.url, PHONE);
    const release = await hold(page);
    await page.goto('/solutions', { waitUntil: 'commit' });
    await page.getByRole('button', { name: '絞り込み' }).click();
    release();
    await page.getByRole('dialog', { name: '絞り込み' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('a menu that was opened stays open; it closes with a choice, Escape, or a press elsewhere', async () => {
    const { page, errors } = await Window.open(browser, site.url, PHONE);
    const menu = page.getByRole('navigation', { name: 'メニュー', exact: true });
    const button = page.locator('header summary');
    const release = await hold(page);
    await page.goto('/solutions?q=AI', { waitUntil: 'commit' });
    await button.click();
    release();
    await page.waitForLoadState('networkidle');
    await menu.waitFor();
    // The same page with other words: what is chosen is there, and not behind the menu.
    await menu.getByRole('link', { name: 'ソリューション', exact: true }).click();
    await page.waitForURL(/\/solutions$/);
    await menu.waitFor({ state: 'hidden' });
    await button.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await button.press('Enter');
    await menu.waitFor();
    await page.mouse.click(180, 780);
    await menu.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  test('R3.3: words that are being typed stay where another choice takes effect', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    const release = await hold(page);
    await page.goto('/solutions', { waitUntil: 'commit' });
    await page.getByLabel('キーワード').fill('在庫');
    await page.getByLabel('並び順').selectOption('newest');
    release();
    await page.waitForURL(/\?sort=newest$/);
    await page
      .getByRole('checkbox', { name: /比較に入れる/ })
      .first()
      .check();
    await page.waitForURL(/n=\w/);
    expect(await page.getByLabel('キーワード').inputValue()).toBe('在庫');
    expect(errors).toEqual([]);
  });

  test('R1.1: sent when not even the code that sends can be loaded, it says so; later it arrives', async () => {
    const { page, context } = await Window.open(browser, site.url, PHONE);
    await page.goto('/forgot-password', { waitUntil: 'networkidle' });
    await page.getByLabel('メールアドレス').fill('hayakawa@example.jp');
    await context.setOffline(true);
    const send = page.getByRole('button', { name: 'リンクを送る' });
    await send.click();
    await page.getByText('サーバーにつながらないため、送っていません。').first().waitFor();
    await context.setOffline(false);
    await send.click();
    await page.getByRole('heading', { name: 'メールを確かめてください' }).waitFor();
  });

  test('a page that only the program can show says that it is on its way', async () => {
    const window = await Window.open(browser, site.url, PHONE);
    const company = await organization(site.app, { name: '有限会社ゆっくり堂', isMember: true });
    await account(site.app, { name: '早川 進', email: 'member@example.jp', organizationIds: [company] });
    await window.enter('member@example.jp', PASSWORD);
    const { page } = window;
    const release = await hold(page);
    const line = () => page.evaluate(() => getComputedStyle(document.documentElement, '::before').animationName);
    await page.goto('/member', { waitUntil: 'commit' });
    await expect.poll(line).toContain('run');
    release();
    await window.settled();
    await expect.poll(line).toBe('none');
  });
});
