// An exhibition with the keyboard alone: a vendor applies, staff accept, two visitors press for the last place at once.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('R4.1, R4.2: an exhibition', () => {
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

  const open = async (email?: string, viewport?: typeof PHONE) => {
    const window = await Window.open(browser, site.url, viewport);
    windows.push(window);
    if (email) await window.enter(email, PASSWORD);
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };

  test('a vendor applies, staff accept, the page shows it; of two visitors one gets the last place', async () => {
    onTestFailed(async () => {
      for (const [i, window] of windows.entries()) await window.keepPicture(`exhibition-${i}`);
    });
    const staff = await open('staff@example.jp');
    const vendor = await open('vendor@example.jp');
    const desk = await open();
    const phone = await open(undefined, PHONE);
    await staff.go('/staff/exhibitions/kensetsu');
    for (const visitor of [desk, phone]) await visitor.go('/exhibitions/kensetsu');

    await vendor.go('/vendor/exhibitions');
    await vendor.keys.press(vendor.page.getByRole('button', { name: /出展を申し込む/ }).first());
    const dialog = vendor.page.getByRole('dialog');
    await vendor.keys.type(dialog.getByLabel('展示の見出し'), '写真台帳を現場で仕上げる');
    await vendor.keys.type(dialog.getByLabel('何を見せるか'), '電子小黒板の実機を、来場者の端末で試せます。');
    await vendor.keys.press(dialog.getByRole('button', { name: '出展を申し込む' }));
    const tab = (name: RegExp) => staff.page.getByRole('tab', { name });
    await staff.keys.press(tab(/来場の申込み/), 'ArrowRight');
    const application = staff.page.getByRole('listitem').filter({ hasText: '写真台帳を現場で仕上げる' }).first();
    await application.waitFor();
    await staff.keys.press(application.getByRole('button', { name: /出展を決定/ }));
    await vendor.page.getByText('出展決定').first().waitFor();
    await desk.page.getByText('写真台帳を現場で仕上げる').first().waitFor();

    // One place is left. Both have filled in the form; both press.
    for (const [i, visitor] of [desk, phone].entries()) {
      await visitor.keys.type(visitor.page.getByLabel('お名前'), `来場 ${i}`);
      await visitor.keys.type(visitor.page.getByLabel('メールアドレス'), `visitor${i}@example.jp`);
    }
    // Both stand on the button before either presses: where the place has gone, the button takes no focus any more.
    for (const { keys, page } of [desk, phone]) await keys.reach(page.getByRole('button', { name: /来場を申し込む/ }));
    await Promise.all([desk, phone].map(({ page }) => page.keyboard.press('Enter')));
    const outcomes = await Promise.all(
      [desk, phone].map(async ({ page }) => {
        const done = page.getByRole('heading', { name: '申込みを受け付けました' });
        await done.or(page.getByText('満員になりました').first()).first().waitFor();
        return done.isVisible();
      }),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    for (const { page } of [desk, phone]) await page.locator('#register .num', { hasText: /^0$/ }).first().waitFor();
    await staff.keys.press(tab(/出展の申込み/), 'ArrowLeft');
    await staff.page.getByText('来＊').first().waitFor();
    const { rows } = await site.app.services.pool.query('select registered, capacity from exhibition');
    expect(rows).toEqual([{ registered: 1, capacity: 1 }]);

    // Whoever lost has lost nothing that was typed.
    const loser = outcomes[0] ? phone : desk;
    await expect.poll(() => loser.page.getByLabel('お名前').inputValue()).toMatch(/^来場/);
    for (const window of windows) expect(window.errors).toEqual([]);
  });
});

async function prepare({ app }: Site): Promise<void> {
  const company = await organization(app, { name: '電子小黒板工房株式会社', isVendor: true });
  await account(app, { name: '緒方 由美', email: 'staff@example.jp', role: 'lead' });
  await account(app, { name: '黒板 太郎', email: 'vendor@example.jp', organizationIds: [company] });
  const id = await asSystem(app, announceExhibition, {
    ...{ slug: 'kensetsu', kind: 'EXHIBITION' as const, industry: '建設業', title: 'けんせつDX展示会' },
    ...{
      catchphrase: '現場で使えるものだけを',
      outline: '建設の現場のための展示会です。',
      call: '出展者を募集します。',
    },
    ...{ heldOn: '2025-12-11', hours: '10:00～17:00', capacity: 1, exhibitorTarget: 20 },
    ...{ venueName: '楠並木プラザ', venueAddress: '熊本市中央区（架空）', venueAccess: '', timetable: [] },
  });
  await asSystem(app, changeExhibition, { id, event: 'open' as const });
}
