// From page to page and back: where one was, and that something is under way.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../seeds/corpus.ts';
import { contentOf } from '../../seeds/listings.seed.ts';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { holdRequests } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('from page to page', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const vendorId = await organization(site.app, { name: '株式会社もどりみち', isVendor: true });
    const { listings } = await readCorpus();
    const inputs = listings.slice(0, 12).map((listing) => ({
      ...{ number: listing.id, vendorId, kind: listing.kind },
      ...{ content: contentOf(listing), publishedAt: site.app.clock.now() },
    }));
    await asSystem(site.app, takeOverListings, inputs);
    const id = await asSystem(site.app, announceExhibition, {
      ...{ slug: 'kensetsu', kind: 'EXHIBITION' as const, industry: '建設業', title: 'けんせつDX展示会' },
      ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '10:00～17:00', capacity: 9 },
      ...{ venueName: '楠並木プラザ', venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 1 },
    });
    await asSystem(site.app, changeExhibition, { id, event: 'open' as const });
    await consumed(site.app);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('R3.3: back from a short page, the list stands where it was left', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    await page.goto('/solutions', { waitUntil: 'networkidle' });
    const place = () => page.evaluate(() => Math.round(scrollY));
    await page.getByRole('link', { name: '支援員に相談する' }).scrollIntoViewIfNeeded();
    const left = await place();
    await page.getByRole('link', { name: '表示順の決め方' }).evaluate((link) => (link as HTMLElement).click());
    await page.waitForURL('**/solutions/order');
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThan(left);
    await expect.poll(place).toBe(0);
    await page.goBack();
    await expect.poll(place).toBe(left);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /表示順/ }).waitFor();
    // Who scrolls by themselves stays where they are.
    await page.goBack();
    await expect.poll(place).toBe(left);
    await page.mouse.wheel(0, -200);
    await expect.poll(place).toBe(left - 200);
    expect(errors).toEqual([]);
  });

  test('on a slow line it is seen that the next page is on its way', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    await page.goto('/solutions', { waitUntil: 'networkidle' });
    const release = await holdRequests(page, '**/graphql**');
    await page.getByLabel('並び順').selectOption('newest');
    const line = page.locator('html[data-on-its-way]');
    await line.waitFor();
    release();
    await page.waitForURL(/sort=newest/);
    await line.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('R3.3: with the first choice on a page as the server rendered it, focus and window stay where they are', async () => {
    const { page, errors } = await Window.open(browser, site.url, PHONE);
    await page.goto('/solutions', { waitUntil: 'networkidle' });
    const opener = page.getByRole('button', { name: /絞り込み/ });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog');
    const box = dialog.getByRole('checkbox').first();
    await box.press('Space');
    await page.waitForURL(/\?kind=/);
    await expect.poll(() => opener.textContent()).toContain('1件の条件');
    expect(await dialog.evaluate((one) => one.matches(':modal'))).toBe(true);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  /** The next change is made, and its answer lost. */
  const loseAnswer = (page: Page) =>
    page.route(
      '**/graphql',
      async (route) => {
        if (!route.request().postData()?.includes('requestId')) return route.fallback();
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );

  test('R4.2: a registration survives a reload, happens once, and its receipt is there on the way back', async () => {
    const { page } = await Window.open(browser, site.url, PHONE);
    await page.goto('/exhibitions/kensetsu', { waitUntil: 'networkidle' });
    await page.getByLabel('お名前').fill('山田 太郎');
    await page.getByLabel('メールアドレス').fill('ｙａｍａｄａ＠ｅｘａｍｐｌｅ．ｊｐ');
    await page.getByLabel('人数').selectOption('2');
    await loseAnswer(page);
    const send = page.getByRole('button', { name: '来場を申し込む' });
    await send.click();
    await page.getByText('二重にはなりません').first().waitFor();
    await page.reload();
    expect(await page.getByLabel('お名前').inputValue()).toBe('山田 太郎');
    expect(await page.getByLabel('人数').inputValue()).toBe('2');
    await send.click();
    const receipt = page.getByRole('heading', { name: '申込みを受け付けました' });
    await receipt.waitFor();
    const { rows } = await site.app.services.pool.query('select name, email, people from registration');
    expect(rows).toEqual([{ name: '山田 太郎', email: 'yamada@example.jp', people: 2 }]);
    await page.getByRole('link', { name: '申込みのページを開く' }).click();
    await page.getByRole('heading', { level: 1, name: /R-0001/ }).waitFor();
    await page.goBack();
    await receipt.waitFor();
    await page.goForward();
    await page.getByRole('button', { name: '申込みを取り消す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '申込みを取り消す' }).click();
    await page.getByText('取り消しました').first().waitFor();
    await page.goBack();
    await send.waitFor();
    expect(await page.getByLabel('お名前').inputValue()).toBe('');
  });

  test('R1.1: an inquiry whose answer was lost is sent again after a reload, and is one', async () => {
    const { page } = await Window.open(browser, site.url, PHONE);
    await page.goto('/contact', { waitUntil: 'networkidle' });
    await page.getByLabel('お問合せの種類').selectOption('相談');
    await page.getByLabel('件名').fill('返事が届きませんでした');
    await page.getByLabel('内容', { exact: false }).last().fill('転記をなくしたいです。');
    await page.getByLabel('お名前').fill('早川 進');
    await page.getByLabel('メールアドレス').fill('ｈａｙａｋａｗａ＠example.jp');
    await loseAnswer(page);
    const send = page.getByRole('button', { name: 'この内容で送る' });
    await send.click();
    await page.getByText('二重にはなりません').first().waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await send.click();
    await page.getByRole('heading', { name: 'お問合せを受け付けました' }).waitFor();
    const { rows } = await site.app.services.pool.query('select subject, email from inquiry');
    expect(rows).toEqual([{ subject: '返事が届きませんでした', email: 'hayakawa@example.jp' }]);
  });

  test('R3.2: a draft that could not be thrown away is not said to be', async () => {
    const window = await Window.open(browser, site.url, PHONE);
    const company = await organization(site.app, { name: '有限会社したがき', isMember: true });
    await account(site.app, { name: '早川 進', email: 'draft@example.jp', organizationIds: [company] });
    await window.enter('draft@example.jp', PASSWORD);
    const { page } = window;
    await window.go('/member/consultations/new');
    await page.getByLabel('件名').fill('捨てるつもりの下書き');
    const drop = page.getByRole('button', { name: '下書きを捨てる' });
    await drop.click();
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '下書きを捨てる' }).click();
    await dialog.getByText('捨てられませんでした').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await dialog.getByRole('button', { name: '下書きを捨てる' }).click();
    await page.getByText('下書きを捨てました。').waitFor();
    const { rows } = await site.app.services.pool.query("select state from consultation where subject like '捨てる%'");
    expect(rows.filter(({ state }) => state === 'DRAFT')).toEqual([]);
  });
});
