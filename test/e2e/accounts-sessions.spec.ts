// Who is signed in where: devices are ended from afar, sensitive acts ask again, leads look after accounts.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { TOTP_SECRET, totpCodes } from '../support/totp.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const LEAD = 'ogata@example.jp';
const STAFF = 'sakamoto@example.jp';
const MINUTE = 60_000;

describe.skipIf(!chromiumPath)('Accounts: sessions and sensitive acts', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite({ named: true });
    browser = await launch();
    await account(site.app, { name: '緒方 由美', kana: 'オガタ ユミ', email: LEAD, role: 'lead' });
    await account(site.app, { name: '坂本 亮', kana: 'サカモト リョウ', email: STAFF, role: 'support' });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const open = async (name: string, viewport = DESKTOP) => {
    const window = await Window.open(browser, site.url, viewport);
    onTestFailed(() => window.keepPicture(name));
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };
  /** Codes are good once: time goes on between sign-ins of one person. */
  const later = (minutes: number) => site.app.clock.set(new Date(site.app.clock.now().getTime() + minutes * MINUTE));
  const enter = async (window: Window, email: string) => {
    later(2);
    await window.signIn(email, PASSWORD, { now: site.app.clock.now() });
  };

  test('another device is signed out from the account page: its page closes, says so, and leads back', async () => {
    const phone = await open('session-phone', PHONE);
    await enter(phone, STAFF);
    await phone.go('/staff/board');
    await phone.page.getByText('接続中').first().waitFor();
    const desk = await open('session-desk');
    await enter(desk, STAFF);
    await desk.go('/staff/account');
    const sessions = desk.page.locator('#sessions');
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(2);
    await expect.poll(() => sessions.getByRole('listitem').first().textContent()).toContain('この端末');
    await desk.judge('accounts-account');
    await desk.keys.press(sessions.getByRole('button', { name: /をログアウト$/ }));
    const from = Date.now();
    await desk.keys.press(desk.page.getByRole('button', { name: 'ログアウトする' }));
    await phone.page.waitForURL((url) => url.pathname === '/signin');
    expect(Date.now() - from).toBeLessThan(5_000);
    await phone.page.getByText('もう一度ログインしてください').waitFor();
    await phone.judge('accounts-session-ended');
    expect(new URL(phone.page.url()).searchParams.get('next')).toBe('/staff/board');
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    expect(desk.errors).toEqual([]);
  });

  test('a sensitive act asks again after ten minutes; a wrong password is said; given up, nothing changes; shown, it goes on', async () => {
    const window = await open('sensitive');
    const { page, keys } = window;
    await enter(window, STAFF);
    later(11);
    await window.go('/staff/account');
    const renew = async () => {
      await keys.press(page.getByRole('button', { name: '回復コードを作り直す' }));
      await keys.press(page.getByRole('button', { name: '作り直す', exact: true }));
      await page.getByRole('dialog', { name: 'ご本人の確認' }).waitFor();
    };
    await renew();
    const asked = page.getByRole('dialog', { name: 'ご本人の確認' });
    await window.judge('accounts-reauthentication');
    await keys.press(asked.getByRole('button', { name: 'やめる' }));
    await page.getByText('何も変更していません').waitFor();
    await page.keyboard.press('Escape');
    await renew();
    await keys.type(asked.getByRole('textbox', { name: 'パスワード' }), 'not-my-password');
    await page.keyboard.press('Enter');
    await asked.getByText('パスワードが違います').waitFor();
    await window.judge('accounts-reauthentication-wrong');
    await keys.press(asked.getByRole('radio', { name: 'パスワード' }), 'ArrowDown');
    const code = totpCodes(TOTP_SECRET, site.app.clock.now()).at(-1)!;
    await keys.type(asked.getByLabel('確認コード', { exact: false }).last(), code);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '回復コードを保存してください' }).waitFor();
    await window.judge('accounts-recovery-codes-window');
    await page.keyboard.press('Escape');
    await page.getByText('チェックを入れてください').waitFor();
    await keys.press(page.getByRole('checkbox', { name: '保存しました' }), 'Space');
    await keys.press(page.getByRole('button', { name: '閉じる' }).last());
    await page.getByText('残り 10個').waitFor();
    expect(window.errors).toEqual([]);
  });

  test('a lead finds a person, reads the address on the record, resets the second factor; their page closes', async () => {
    const staff = await open('lead-staff', PHONE);
    await enter(staff, STAFF);
    await staff.go('/staff/board');
    const lead = await open('lead');
    const { page, keys } = lead;
    await enter(lead, LEAD);
    await keys.press(page.getByRole('link', { name: '利用者' }).first());
    await page.getByRole('link', { name: /坂本 亮/ }).waitFor();
    await lead.judge('accounts-accounts');
    await keys.type(page.getByRole('searchbox'), 'サカモト');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.getByRole('link', { name: /緒方 由美/ }).waitFor({ state: 'detached' });
    await keys.press(page.getByRole('link', { name: /坂本 亮/ }));
    await page.getByRole('heading', { name: /坂本 亮/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain(STAFF);
    await keys.press(page.getByRole('button', { name: '表示する' }));
    await page.getByRole('link', { name: STAFF }).waitFor();
    await page.getByText('閲覧を記録しました').first().waitFor();
    await lead.judge('accounts-account-record');
    await keys.press(page.getByRole('button', { name: '2段階認証を解除する' }));
    await lead.judge('accounts-account-reset');
    await keys.press(page.getByRole('button', { name: '解除する', exact: true }));
    await page.getByText('坂本 亮さんの2段階認証を解除しました').waitFor();
    await staff.page.waitForURL((url) => url.pathname === '/signin');
    // The next sign-in sets it up anew.
    await staff.givePassword(STAFF, PASSWORD);
    await staff.page.getByRole('heading', { name: '2段階認証を設定' }).waitFor();
    expect(lead.errors).toEqual([]);
  });

  test('a lead invites staff; what was typed survives the question who it is', async () => {
    const lead = await open('lead-invites');
    const { page, keys } = lead;
    await enter(lead, LEAD);
    later(11);
    await lead.go('/staff/people');
    await keys.press(page.getByRole('button', { name: '招待する' }));
    const dialog = page.getByRole('dialog', { name: '招待する' });
    await lead.judge('accounts-accounts-invite');
    await keys.type(dialog.getByLabel('お名前'), '宮本 あおい');
    await keys.type(dialog.getByLabel('メールアドレス'), 'miyamoto@example.jp');
    await page.keyboard.press('Enter');
    const asked = page.getByRole('dialog', { name: 'ご本人の確認' });
    await keys.type(asked.getByRole('textbox', { name: 'パスワード' }), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('宮本 あおいさんへ招待のメールを送ります').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'm•••@example.jp' }).getByText('支援員').waitFor();
  });

  test('a member who is made staff acts as staff only after setting up a second factor', async () => {
    const company = await organization(site.app, { name: '株式会社潮騒マルシェ', isMember: true });
    const id = await account(site.app, { name: '兼務 三郎', email: 'kenmu@example.jp', organizationIds: [company] });
    const member = await open('capacity-member');
    const { page, keys } = member;
    await enter(member, 'kenmu@example.jp');
    const lead = await open('capacity-lead', PHONE);
    await enter(lead, LEAD);
    await lead.go(`/staff/people/${id}`);
    await lead.keys.press(lead.page.getByRole('button', { name: '役割を変える' }));
    await lead.keys.press(lead.page.getByRole('radio', { name: /^なし/ }), 'ArrowDown');
    await lead.page.getByRole('radio', { name: /^支援員/ }).press('Space');
    await lead.judge('accounts-role');
    await lead.keys.press(lead.page.getByRole('dialog').getByRole('button', { name: '役割を変える' }));
    await lead.page.getByText('兼務 三郎さんの役割を変えました').waitFor();

    // The company's page stays; the other side wants to see a second factor first.
    await member.go('/member');
    const switcher = page.getByRole('button', { name: /^操作する企業/ });
    await keys.choose(switcher, '事務局');
    await page.getByText('2段階認証の設定が必要です').waitFor();
    await member.judge('accounts-capacity');
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'やめる' }));
    await keys.choose(page.getByRole('button', { name: /^兼務 三郎/ }), 'アカウント');
    await page.waitForURL(/\/member\/account$/);
    await keys.press(page.getByRole('button', { name: '認証アプリを設定する' }));
    const secret = await page.locator('[data-secret]').getAttribute('data-secret');
    await keys.type(page.getByLabel('確認コード'), totpCodes(secret!, site.app.clock.now())[1]!);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '回復コードを保存してください' }).waitFor();
    await keys.press(page.getByRole('checkbox', { name: '保存しました' }), 'Space');
    await keys.press(page.getByRole('button', { name: '閉じる' }).last());
    await page.getByText('残り 10個').waitFor();
    await keys.choose(switcher, '事務局');
    await page.waitForURL(/\/staff$/);
    expect([...member.errors, ...lead.errors]).toEqual([]);
  });

  test('whoever is no lead is told so, and has no entry in the menu', async () => {
    await account(site.app, { name: '支援 次郎', email: 'jiro@example.jp', role: 'support' });
    const window = await open('no-lead', PHONE);
    await enter(window, 'jiro@example.jp');
    expect(await window.page.locator('a[href="/staff/people"]').count()).toBe(0);
    await window.go('/staff/people');
    await window.page.getByText('この画面は主任だけが開けます').waitFor();
    await window.judge('accounts-leads-only');
    expect(window.errors).toEqual([]);
  });
});
