// R3.3 in the browser: a vendor writes on a phone, with images; staff return it with remarks; it is published; an earlier text is restored.
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const TITLE = '受発注ハブ たより';
const NUMBER = 'P00007';
/** Each screen once; with pictures at both widths. */
const LOOKED = process.env.PICTURES ? [PHONE, DESKTOP] : [PHONE];

/** A drawn screen: a picture that a person would recognise. */
const screen = (label: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="900"><rect width="1440" height="900" fill="#eef4f0"/>
       <rect x="220" y="140" width="1000" height="620" rx="24" fill="#fff" stroke="#9dc5b1" stroke-width="6"/>
       <rect x="300" y="240" width="420" height="36" fill="#27674d"/><rect x="300" y="330" width="760" height="24" fill="#c3dcce"/>
       <rect x="300" y="390" width="640" height="24" fill="#c3dcce"/><text x="300" y="640" font-size="64" fill="#164a36">${label}</text></svg>`,
    ),
  );

describe.skipIf(!chromiumPath)('R3.3: a listing, from the vendor’s phone to the public page', () => {
  let site: Site;
  let browser: Browser;
  let seller: string;
  const windows: Window[] = [];
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const { app } = site;
    seller = await organization(app, { name: 'アソリンク株式会社', isVendor: true, municipality: '熊本市中央区' });
    await account(app, { name: '村上 亜希', email: 'vendor@example.jp', organizationIds: [seller] });
    await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
    const company = await organization(app, { name: '球磨製麺', isMember: true });
    await account(app, { name: '球磨 三', email: 'member@example.jp', organizationIds: [company] });
    const content = Object.assign(new ListingContent(), {
      ...{ title: TITLE, promise: 'FAXの転記がなくなる', problem: '注文の転記に毎朝2時間かかる' },
      description:
        '届いたFAXを自動で読み取り、品名と数量を注文の行にします。読み取りに自信のない行だけを色で示すので、確認は数分で終わります。',
      ...{ categories: ['販売・顧客'], industries: ['製造業'], companySizes: ['1-20'], tags: ['FAX読み取り'] },
    });
    const published = { number: NUMBER, vendorId: seller, kind: 'solution' as const, content };
    await asSystem(app, takeOverListings, [{ ...published, publishedAt: app.clock.now() }]);
    await consumed(app);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const enter = async (email: string, viewport?: typeof PHONE): Promise<Window> => {
    const window = await Window.open(browser, site.url, viewport);
    windows.push(window);
    return window.enter(email, PASSWORD);
  };
  const picture = async (name: string) => ({
    name: `${name}.png`,
    mimeType: 'image/png',
    buffer: await screen(name).png().toBuffer(),
  });

  test('written with images, returned with remarks, put right, published, taken back to an earlier text', async () => {
    onTestFailed(async () => {
      for (const [i, window] of windows.entries()) await window.keepPicture(`listing-${i}`);
    });
    const vendor = await enter('vendor@example.jp', PHONE);
    const { page } = vendor;
    await vendor.go('/vendor/listings');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: '内容を改訂する' }).click();
    const promise = page.getByLabel('ひとこと', { exact: false });
    await promise.fill('FAXとメールの注文をひとつの画面に集める');

    // Images: one too small, two taken; moved, described.
    const input = page.locator('input[type=file]');
    const small = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await input.setInputFiles([{ name: 'dot.png', mimeType: 'image/png', buffer: small }]);
    await page.getByText('縦横とも120ピクセル以上').waitFor();
    await input.setInputFiles([await picture('注文'), await picture('集計')]);
    await page.getByLabel('画像の説明').nth(1).waitFor();
    await page.getByRole('button', { name: '画像2を前へ' }).click();
    await page.getByLabel('画像の説明').first().fill('月ごとの注文数の棒グラフ');
    await page
      .getByText(/に保存しました/)
      .first()
      .waitFor();
    await vendor.judge('listing-editor', LOOKED);

    // A case with a figure, a video, whom to ask.
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: '事例を加える' }).click();
    const example = page.getByRole('group', { name: '事例1' });
    await example.getByLabel('見出し').fill('確認が15分に');
    await example.getByRole('button', { name: '数値を加える' }).click();
    await example.getByLabel('項目').fill('毎朝の確認');
    // As wide as figures get.
    await example.getByLabel('前', { exact: true }).fill('１２３４５６７８９');
    await example.getByLabel('後', { exact: true }).fill('98765432');
    await example.getByLabel('単位').fill('分／一日あたりの平均です');
    await page.getByRole('button', { name: 'リンクを加える' }).click();
    await page.getByLabel('リンクの名前').fill('3分で分かる紹介動画');
    await page.getByLabel('アドレス', { exact: false }).first().fill('http://video.example.jp/1');
    await page.getByLabel('担当者か部署').fill('P'.repeat(60));
    await page.getByLabel('電話番号').fill('０９６９ー５５ー１２３４');

    // What is missing is said at its field.
    await page.getByRole('button', { name: '掲載を申請する' }).last().click();
    await page.getByText('画像の説明を入力してください').first().waitFor();
    await page.getByText('https:// で始まるアドレスを入力').first().waitFor();
    await vendor.judge('listing-refused', [PHONE]);
    await page.getByLabel('画像の説明').nth(1).fill('FAXから注文の行を作る画面');
    await page.getByLabel('アドレス', { exact: false }).first().fill('https://video.example.jp/1');
    await page.getByRole('button', { name: '見え方' }).first().click();
    await page.getByRole('button', { name: '詳細' }).click();
    await page.getByText('毎朝の確認').last().waitFor();
    await vendor.judge('listing-look', [PHONE]);
    await page.getByRole('button', { name: '編集', exact: true }).click();
    await page.getByRole('button', { name: '掲載を申請する' }).last().click();
    await page.getByText('支援員が確かめています').waitFor();

    // Staff look at it beside what is public, and return it with a remark at the field.
    const staff = await enter('ogata@example.jp');
    await staff.go('/staff/listings');
    await staff.page.getByRole('link', { name: TITLE }).click();
    await staff.page.getByText('変わるところ').waitFor();
    await staff.page.getByText('項目ごとに指摘を書く').click();
    await staff.page.getByRole('button', { name: /指摘する.*ひとこと/ }).click();
    await staff.page.getByLabel('ひとことへの指摘').fill('だれの手間が減るかを入れてください。');
    await staff.judge('listing-review', LOOKED);
    await staff.page.getByRole('button', { name: '差し戻す', exact: true }).click();
    await staff.page.getByRole('dialog').getByText('項目ごとの指摘（1件）').waitFor();
    await staff.judge('listing-return', LOOKED);
    await staff.page.getByRole('button', { name: 'この内容で差し戻す' }).click();
    await staff.page.getByText('差し戻しました').waitFor();

    // The vendor reads it at the field, at once, and puts it right.
    await page.getByText('だれの手間が減るかを入れてください。').first().waitFor();
    await vendor.judge('listing-returned', LOOKED);
    await page.setViewportSize(PHONE);
    await promise.fill('受注係の転記がなくなる。FAXもメールもひとつの画面に');
    await page.getByRole('button', { name: '掲載を申請する' }).last().click();
    await page.getByText('支援員が確かめています').waitFor();
    await staff.go('/staff/listings');
    await staff.page.getByRole('link', { name: TITLE }).click();
    await staff.page.getByRole('button', { name: '公開する' }).click();
    await staff.page.getByText('公開しました').waitFor();

    // Everyone sees it, images and all; members see whom to ask.
    const visitor = await Window.open(browser, site.url, PHONE);
    windows.push(visitor);
    await visitor.go(`/solutions/${NUMBER}`);
    const image = visitor.page.getByRole('img', { name: '月ごとの注文数の棒グラフ' });
    await expect
      .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth), { timeout: 10_000 })
      .toBeGreaterThan(300);
    await visitor.page.getByRole('link', { name: /3分で分かる紹介動画/ }).waitFor();
    expect(await visitor.page.content()).not.toContain('0969-55-1234');
    await visitor.judge('listing-public', LOOKED);
    const member = await enter('member@example.jp');
    await member.go(`/solutions/${NUMBER}`);
    await member.page.getByRole('link', { name: '0969-55-1234' }).waitFor();

    // Two revisions side by side; the first one taken up again.
    await page.getByRole('link', { name: '履歴' }).click();
    await page.getByText('版を比べる').waitFor();
    await page.getByText('FAXの転記がなくなる').first().waitFor();
    await vendor.judge('listing-history', LOOKED);
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: '第1版の内容に戻す' }).click();
    await page.getByRole('button', { name: 'この内容で下書きを作る' }).click();
    await expect.poll(() => promise.inputValue(), { timeout: 10_000 }).toBe('FAXの転記がなくなる');
    await page.getByText('第3版を編集中').waitFor();
    await page.getByText('第2版を公開中').first().waitFor();
    for (const window of windows) expect(window.errors).toEqual([]);
  });

  test('taken down and put up again, prolonged by one press', async () => {
    const { app } = site;
    const content = Object.assign(new ListingContent(), {
      title: 'ほかの掲載',
      promise: '一言',
      categories: ['販売・顧客'],
    });
    const published = { number: 'P00008', vendorId: seller, kind: 'talent' as const, content };
    const publishedAt = new Date(app.clock.now().getTime() - 350 * 24 * 3_600_000);
    const expiresAt = new Date(app.clock.now().getTime() + 15 * 24 * 3_600_000);
    await asSystem(app, takeOverListings, [{ ...published, publishedAt, expiresAt }]);
    const vendor = await enter('vendor@example.jp', PHONE);
    const { page } = vendor;
    await vendor.go('/vendor/listings');
    await page.getByText('（あと15日）').waitFor();
    await vendor.judge('listings', LOOKED);
    await page.getByRole('link', { name: 'ほかの掲載' }).click();
    await page.getByRole('button', { name: '掲載を1年延長する' }).click();
    await page.getByRole('button', { name: '確かめた。1年延長する' }).click();
    await page.getByText('2026年（令和8年）11月12日').first().waitFor();
    await vendor.judge('listing-standing', LOOKED);
    await page.getByRole('button', { name: '掲載を取り下げる' }).click();
    await page.getByRole('button', { name: '取り下げる', exact: true }).click();
    await page.getByText('自社で取り下げました').waitFor();
    // Its vendor may still look at it; nobody else finds it.
    const asVisitor = async () => (await fetch(`${site.url}/solutions/P00008`)).status;
    await expect.poll(asVisitor, { timeout: 10_000 }).toBe(404);
    await page.getByRole('button', { name: 'もう一度掲載する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'もう一度掲載する' }).click();
    await page.getByText('公開中', { exact: false }).first().waitFor();
    await expect.poll(asVisitor, { timeout: 10_000 }).toBe(200);
    expect(vendor.errors).toEqual([]);
  });

  test('staff collect: a file brought in, a listing begun by hand and handed over to its vendor', async () => {
    onTestFailed(() => windows.at(-1)!.keepPicture('listing-collect'));
    const staff = await enter('ogata@example.jp');
    const { page } = staff;
    await staff.go('/staff/listings/import');
    const header = '自社管理番号,企業名,見出し,ひとこと,価格の形';
    const rows = [
      'K-1,アソリンク株式会社,配送ルート作成,配車の表作りがなくなる,月額',
      'K-2,知らない会社,何か,,',
      ',アソリンク株式会社,,,無料',
    ];
    const buffer = Buffer.from(`\ufeff${[header, ...rows].join('\n')}\n`);
    await page.locator('input[type=file]').setInputFiles([{ name: '収集.csv', mimeType: 'text/csv', buffer }]);
    await page.getByText('この名前のソリューション企業がありません').waitFor();
    await staff.judge('listing-import', LOOKED);
    await page.getByRole('button', { name: '1件を取り込む' }).click();
    await page.getByText('取り込みました').waitFor();
    await page.getByRole('link', { name: 'PR情報の一覧へ' }).click();
    await page.getByText('代わりに書いています').first().waitFor();
    await staff.judge('listings-staff', LOOKED);

    await page.getByRole('button', { name: '企業に代わって書く' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('アソ');
    await page.getByRole('option', { name: /アソリンク/ }).click();
    await staff.judge('listing-begin', LOOKED);
    await page.getByRole('button', { name: '書き始める' }).click();
    await page.getByLabel('見出し', { exact: false }).first().fill('在庫の見える化');
    await page
      .getByText(/に保存しました/)
      .first()
      .waitFor();
    await staff.judge('listing-staff-editor', LOOKED);
    await page.getByRole('button', { name: '企業に引き渡す' }).first().click();
    await page.getByText('メールで知らせました').waitFor();
    const vendor = await enter('vendor@example.jp', PHONE);
    await vendor.go('/vendor/listings');
    expect(await vendor.page.getByText('配送ルート作成').count()).toBe(0);
    await vendor.page.getByRole('link', { name: '在庫の見える化' }).click();
    await vendor.page.getByText('事務局が作った下書きです').waitFor();
    for (const window of [staff, vendor]) expect(window.errors).toEqual([]);
  });
});
