// The main job, told in five signed-in windows at once, with the keyboard alone: from the lent registry to the figure that rises.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { consumed } from '../support/app.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const VENDORS = ['受発注ラボ株式会社', 'くまもとクラウド株式会社', 'FAX変換工房合同会社'] as const;

describe.skipIf(!chromiumPath)('R1.4, R3.2–R3.9, R5.8: the main job in five windows', () => {
  let site: Site;
  let browser: Browser;
  const windows: Window[] = [];
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    await prepare(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const enter = async (email: string): Promise<Window & { keys: Keyboard }> => {
    const window = await Window.open(browser, site.url);
    windows.push(window);
    await window.signIn(email, PASSWORD);
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };

  test('registry imported → member asks → board shows it → three vendors told → one is named → the figure rises', async () => {
    onTestFailed(async () => {
      for (const [i, window] of windows.entries()) await window.keepPicture(`story-${i}`);
    });
    const desk = await enter('ogata@example.jp');
    const board = await enter('sakamoto@example.jp');
    const vendor = await enter('vendor0@example.jp');
    const official = await enter('official@example.jp');

    // The registry as the prefecture lends it.
    await desk.go('/staff/registry/import');
    await desk.page.locator('input[type=file]').setInputFiles('test/members/data/registry.xlsx');
    const confirm = desk.page.getByRole('button', { name: /件を登録/ });
    await confirm.waitFor();
    await expect.poll(() => desk.page.locator('main').textContent()).toContain('23行は取り込みません');
    await desk.keys.press(confirm);
    await desk.page.getByRole('heading', { name: '取り込みました' }).waitFor();

    const asker = await memberOfRegistry(site);
    await account(site.app, { name: '浦上 圭介', email: 'member@example.jp', organizationIds: [asker.id] });
    const member = await enter('member@example.jp');

    await board.go('/staff/board');
    await vendor.go('/vendor/needs');
    await official.go('/official');
    const contacted = official.page.locator('.figure-card', { hasText: '連絡確認' });
    await contacted.waitFor();
    const figure = async () => (await contacted.locator('.num').first().textContent())!.trim();
    expect(await figure()).toMatch(/^0/);

    // The member asks.
    await member.go('/member/consultations/new');
    await member.keys.type(member.page.getByLabel('件名'), '発注がFAXと電話で、毎朝2時間かかります');
    await member.keys.type(
      member.page.getByLabel('相談の内容'),
      '仕入先36社のうち30社がFAXです。重複と漏れが月に10件あります。',
    );
    await member.keys.press(member.page.getByRole('radio', { name: '希望する', exact: false }).first(), 'Space');
    await member.keys.press(member.page.getByRole('button', { name: '支援員に送る' }));
    await member.page.waitForURL(/consultations\/[0-9a-f-]{36}$/);
    const id = new URL(member.page.url()).pathname.split('/').at(-1)!;

    // The board shows it without a reload.
    const column = (label: string) => board.page.getByLabel(new RegExp(`^${label} \\d+件`));
    await column('受付').getByText('発注がFAXと電話で').first().waitFor();

    // Staff take it, ask back, and organise the need.
    await desk.go(`/staff/cases/${id}`);
    await desk.keys.select(desk.page.getByLabel('担当', { exact: false }).first(), '緒方 由美');
    await desk.page.getByText('担当を緒方 由美にしました').waitFor();
    const move = desk.page.getByRole('button', { name: /を移動$/ }).first();
    await desk.keys.choose(move, 'ヒアリング');
    await member.page.getByText('「ヒアリング」に進みました').first().waitFor();
    await desk.keys.type(
      desk.page.getByRole('textbox', { name: /^返信/ }).first(),
      '仕入先には今のままFAXで届く形がよいでしょうか。',
    );
    await desk.keys.press(desk.page.getByRole('button', { name: '送る', exact: false }).last());
    await member.page.getByText('仕入先には今のままFAXで届く形がよいでしょうか。').first().waitFor();
    await member.keys.type(
      member.page.getByRole('textbox', { name: /返信/ }).first(),
      'FAXのままで届かないと困ります。',
    );
    await member.keys.press(member.page.getByRole('button', { name: '送る', exact: true }));
    await desk.page.getByText('FAXのままで届かないと困ります。').first().waitFor();

    await desk.keys.choose(move, '課題整理');
    await desk.keys.press(desk.page.getByRole('button', { name: '課題整理シートを書く' }));
    await desk.keys.type(
      desk.page.getByRole('dialog').getByLabel('困りごと'),
      '発注の記録が紙に散らばり、毎朝2時間かかっている。',
    );
    await desk.keys.press(desk.page.getByRole('button', { name: /第1版として保存/ }));
    await desk.page.getByText('第1版）を保存しました').waitFor();
    await member.keys.press(member.page.getByRole('button', { name: 'この内容に同意する' }));
    await member.keys.press(member.page.getByRole('button', { name: '同意する', exact: true }));
    await desk.page.getByText('同意済み').first().waitFor();
    await desk.keys.choose(move, '候補選定');

    // Three vendors are told, without a name.
    await desk.keys.press(desk.page.getByRole('button', { name: '候補を探す' }));
    await desk.keys.type(desk.page.getByLabel('ソリューションを検索'), '受発注');
    for (const name of VENDORS) {
      await desk.keys.press(desk.page.getByRole('button', { name: `「${name}の受発注」を候補に加える` }));
      await desk.page.getByRole('button', { name: `「${name}の受発注」を候補に加える` }).waitFor({ state: 'detached' });
    }
    await desk.keys.press(desk.page.getByRole('button', { name: '候補の選択を終える' }));
    await desk.keys.press(desk.page.getByRole('button', { name: '3社に情報を送る' }));
    await desk.keys.press(desk.page.getByRole('button', { name: '3社に送る' }));
    await desk.page.getByText('3社に情報を送りました').waitFor();

    // The vendor sees it arrive, and learns nothing of the company.
    const need = vendor.page.getByText('発注の記録が紙に散らばり').first();
    await need.waitFor();
    expect(await vendor.page.content()).not.toContain(asker.name);
    await vendor.keys.press(vendor.page.getByRole('listitem').getByRole('link', { name: /発注の記録/ }));
    await vendor.keys.press(vendor.page.getByRole('radio', { name: '対応できる', exact: true }), 'Space');
    await vendor.keys.type(vendor.page.getByLabel('この課題への答え'), '訪問して説明できます。導入まで6週間です。');
    await vendor.keys.press(vendor.page.getByRole('button', { name: '回答を送る' }));

    // The member consents; the vendor learns who it is, at once.
    const answered = member.page.getByRole('listitem').filter({ hasText: '訪問して説明できます' }).first();
    await answered.waitFor();
    await member.keys.press(answered.getByRole('button', { name: '連絡先を伝える' }));
    await member.keys.press(member.page.getByRole('button', { name: 'この内容を伝える' }));
    await vendor.page.getByText(asker.name).first().waitFor();
    await vendor.keys.press(vendor.page.getByRole('button', { name: '連絡が取れた' }));

    // The official's figure rises without a reload.
    await expect.poll(figure, { timeout: 10_000 }).toMatch(/^1/);
    await column('連絡確認').getByText('発注がFAXと電話で').first().waitFor();
    for (const window of windows) expect(window.errors).toEqual([]);
  });
});

async function prepare({ app }: Site): Promise<void> {
  await asSystem(app, openContractYear, {
    fiscalYear: 2025,
    targets: [
      {
        key: 'provided',
        title: '情報提供',
        clause: '(3)②ウb',
        target: 60,
        unit: '社',
        definition: '情報を提供した会員企業の数',
      },
      {
        key: 'contacted',
        title: '連絡確認',
        clause: '(3)②ウc',
        target: 30,
        unit: '社',
        definition: '連絡が確認できた会員企業の数',
      },
    ],
  });
  await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  await account(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  await account(app, { name: '県 花子', email: 'official@example.jp', role: 'official' });
  for (const [i, name] of VENDORS.entries()) {
    const id = await organization(app, { name, isVendor: true, municipality: '熊本市' });
    await account(app, { name: `担当 ${i}`, email: `vendor${i}@example.jp`, organizationIds: [id] });
    const content = Object.assign(new ListingContent(), { title: `${name}の受発注`, promise: 'FAXのまま届く' });
    const listing = {
      number: `S00${i}`,
      vendorId: id,
      kind: 'solution' as const,
      content,
      publishedAt: app.clock.now(),
    };
    await asSystem(app, takeOverListings, [listing]);
  }
  await consumed(app);
}

/** A company of the imported registry that may consult, and whose data tell it apart. */
async function memberOfRegistry({ app }: Site): Promise<{ id: string; name: string }> {
  const { rows } = await app.services.pool.query<{ id: string; name: string }>(
    `select id, name from organization where is_member and in_prefecture and not is_vendor and contact_name <> '' order by member_no limit 1`,
  );
  return rows[0]!;
}
