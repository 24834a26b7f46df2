// R3.3 in the browser: what a vendor meets while a listing is written and something is in the way.
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { holdRequests } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('R3.3: a listing is written, and something is in the way', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const { app } = site;
    const vendorId = await organization(app, { name: 'アソリンク株式会社', isVendor: true });
    await account(app, { name: '村上 亜希', email: 'vendor@example.jp', organizationIds: [vendorId] });
    await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
    const now = app.clock.now().getTime();
    const day = 24 * 3_600_000;
    const inputs = ['P00011', 'P00012', 'P00013', 'P00014'].map((number) => ({
      ...{ number, vendorId, kind: 'solution' as const },
      content: Object.assign(new ListingContent(), {
        ...{ title: `掲載 ${number}`, promise: '一言', problem: '困りごと', description: '説明。'.repeat(20) },
        ...{ categories: ['販売・顧客'], industries: ['製造業'], companySizes: ['1-20'] },
      }),
      publishedAt: new Date(now - 350 * day),
      expiresAt: new Date(now + 15 * day),
    }));
    await asSystem(app, takeOverListings, inputs);
    await consumed(app);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const revise = async (number: string) => {
    const window = await (await Window.open(browser, site.url, PHONE)).enter('vendor@example.jp', PASSWORD);
    await window.go('/vendor/listings');
    await window.page.getByRole('link', { name: `掲載 ${number}` }).click();
    await window.page.getByRole('button', { name: '内容を改訂する' }).click();
    await window.page.getByLabel('ひとこと', { exact: false }).waitFor();
    return window;
  };
  const submit = ({ page }: Window) => page.getByRole('button', { name: '掲載を申請する' }).last().click();

  test('what is public is prolonged while the next text is written, and what is typed stays', async () => {
    const window = await revise('P00011');
    const { page } = window;
    const promise = page.getByLabel('ひとこと', { exact: false });
    await promise.fill('まだ書きかけ');
    await page.getByRole('button', { name: '掲載を1年延長する' }).click();
    await page.getByRole('button', { name: '確かめた。1年延長する' }).click();
    await page.getByText('2026年（令和8年）11月12日').first().waitFor();
    expect(await promise.inputValue()).toBe('まだ書きかけ');
    await window.judge('listing-writing-standing');
    expect(window.errors).toEqual([]);
  });

  test('without the server, submitting leads to what is in the way; a corrected list shows no errors of other rows', async () => {
    const window = await revise('P00012');
    const { page } = window;
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('価格の補足').fill('初期費用は別です');
    await submit(window);
    const note = page.getByText('サーバーに保存できたか確かめられませんでした');
    await expect.poll(() => note.evaluate((one) => document.activeElement?.contains(one))).toBe(true);
    await expect
      .poll(() => note.evaluate((one) => one.getBoundingClientRect().top))
      .toSatisfy((top) => top > 0 && top < PHONE.height);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await page
      .getByText(/に保存しました/)
      .first()
      .waitFor();

    for (const nth of [0, 1]) {
      await page.getByRole('button', { name: 'リンクを加える' }).click();
      await page
        .getByLabel('リンクの名前')
        .nth(nth)
        .fill(`紹介${nth + 1}`);
    }
    const addresses = page.getByRole('textbox', { name: 'アドレス※必須' });
    await addresses.nth(0).fill('http://one.example.jp');
    await addresses.nth(1).fill('https://two.example.jp');
    await submit(window);
    await page.locator('[id="field-content.links.0.url-error"]').waitFor();
    await page.getByRole('button', { name: 'リンク1を消す' }).click();
    await expect.poll(() => addresses.count()).toBe(1);
    expect(await addresses.inputValue()).toBe('https://two.example.jp');
    expect(await page.locator('[id="field-content.links.0.url-error"]').count()).toBe(0);
  });

  test('submitted in one window while another is typed into: that text is still there when it is taken back', async () => {
    const window = await revise('P00014');
    const { page } = window;
    const second = await window.context.newPage();
    const errors: string[] = [];
    second.on('pageerror', (error) => errors.push(error.message));
    await second.goto(page.url());
    const note = second.getByLabel('価格の補足');
    await note.waitFor();
    // What is typed reaches the server after the other window has submitted.
    const release = await holdRequests(second, '**/graphql', (body) => body.includes('もう一つの窓'));
    await note.fill('もう一つの窓');
    await second.waitForRequest((request) => request.postData()?.includes('もう一つの窓') ?? false);
    await submit(window);
    await second.getByText('支援員が確かめています').waitFor();
    const answered = second.waitForResponse(
      (response) => response.request().postData()?.includes('もう一つの窓') ?? false,
    );
    release();
    await answered;
    await second.getByRole('button', { name: '申請を取り下げて直す' }).click();
    await second.getByText('別の画面で').waitFor();
    expect(await note.inputValue()).toBe('もう一つの窓');
    expect(errors).toEqual([]);
  });

  test('staff come back from a listing to the list as they had looked for it', async () => {
    const window = await (await Window.open(browser, site.url)).enter('ogata@example.jp', PASSWORD);
    const { page } = window;
    await window.go('/staff/listings?list=all');
    await page.getByLabel('さがす').pressSequentially('P00012');
    await page.getByLabel('状態').selectOption('PUBLISHED');
    const rows = page.getByRole('link', { name: /掲載 P0001/ });
    await expect.poll(() => rows.count()).toBe(1);
    await rows.first().click();
    await page.waitForURL(/listings\/[0-9a-f-]{36}/);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.getByLabel('さがす').inputValue()).toBe('P00012');
    expect(await page.getByLabel('状態').inputValue()).toBe('PUBLISHED');
    // Longer than the server takes: it looks for the beginning.
    await window.go(`/staff/listings?list=all&q=${'あ'.repeat(150)}`);
    await page.getByText('あてはまるPR情報はありません').waitFor();
    expect(window.errors).toEqual([]);
  });

  test('images that are chosen while others are on their way are counted', async () => {
    const { page } = await revise('P00013');
    const buffer = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#27674d' } })
      .png()
      .toBuffer();
    const pictures = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer }));
    const release = await holdRequests(page, '**/listing-images');
    const input = page.locator('input[type=file]');
    await input.setInputFiles(pictures(4));
    await page.getByText('4枚を保存しています').waitFor();
    await input.setInputFiles(pictures(4));
    await page.getByText('画像は6枚までです').waitFor();
    release();
    await page.getByText('6枚そろっています').waitFor();
    expect(await page.getByLabel('画像の説明').count()).toBe(6);
    await page
      .getByText(/に保存しました/)
      .first()
      .waitFor();
  });
});
