// Passkeys on a simulated device: one is made at the first sign-in, signs in alone and after the password, proves it again, is removed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { createAccounts } from '../../server/features/accounts/account.commands.ts';
import { asSystem, PASSWORD } from '../support/viewers.ts';
import { Authenticator } from './support/authenticator.ts';
import { chromiumPath, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const STAFF = 'sakamoto@example.jp';

describe.skipIf(!chromiumPath)('Accounts: passkeys', () => {
  let site: Site;
  let browser: Browser;
  let window: Window;
  let keys: Keyboard;
  let device: Authenticator;
  beforeAll(async () => {
    site = await startSite({ named: true });
    browser = await launch();
    const person = { name: '坂本 亮', kana: 'サカモト リョウ', email: STAFF, password: PASSWORD };
    await asSystem(site.app, createAccounts, [{ ...person, role: 'support' as const }]);
    window = await Window.open(browser, site.url, PHONE);
    keys = new Keyboard(window.page);
    device = await Authenticator.of(window.page);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const judge = (what: string) => window.judge(`accounts-${what}`, [PHONE]);
  const signOut = async () => {
    await keys.choose(window.page.getByRole('button', { name: /^坂本 亮/ }).first(), 'ログアウト');
    await window.page.waitForURL((url) => url.pathname === '/');
  };

  test('a passkey is made at the first sign-in; a refusal of the device is said and can be tried again', async () => {
    onTestFailed(() => window.keepPicture('passkey-enrolment'));
    const { page } = window;
    await window.givePassword(STAFF, PASSWORD);
    await keys.press(page.getByRole('button', { name: /^パスキー/ }));
    await keys.type(page.getByLabel('パスキーの名前'), '事務所のパソコン');
    await judge('enrolment-passkey');
    await device.refuse(true);
    await keys.press(page.getByRole('button', { name: '登録する' }));
    await page.getByRole('alert').getByText('もう一度お試しいただくか').waitFor();
    await device.refuse(false);
    await keys.press(page.getByRole('button', { name: '登録する' }));
    await page.getByRole('heading', { name: '回復コードを保存' }).waitFor();
    await expect.poll(() => device.count()).toBe(1);
    await keys.press(page.getByRole('checkbox', { name: '保存しました' }), 'Space');
    await keys.press(page.getByRole('button', { name: '保存したので続ける' }));
    await page.waitForURL(/\/staff$/);
    await signOut();
  });

  test('the passkey signs in by itself: no address, no password', async () => {
    onTestFailed(() => window.keepPicture('passkey-alone'));
    const { page } = window;
    await page.goto('/signin?next=%2Fstaff%2Fdesk');
    await keys.press(page.getByRole('button', { name: 'パスキーでログイン' }));
    await page.waitForURL(/\/staff\/desk$/);
    await signOut();
  });

  test('after the password, the passkey is the second step', async () => {
    onTestFailed(() => window.keepPicture('passkey-second'));
    const { page } = window;
    await window.givePassword(STAFF, PASSWORD);
    await page.getByRole('heading', { name: 'パスキーで確認' }).waitFor();
    await judge('passkey-second');
    await keys.press(page.getByRole('button', { name: 'パスキーで確認する' }));
    await page.waitForURL(/\/staff$/);
  });

  test('it is renamed; removing it asks again who it is, with the passkey; the last one stays', async () => {
    onTestFailed(() => window.keepPicture('passkey-remove'));
    const { page } = window;
    await window.go('/staff/account');
    await keys.press(page.getByRole('button', { name: 'パスキー「事務所のパソコン」の名前を変える' }));
    await keys.type(page.getByRole('dialog').getByLabel('名前'), '窓口のノートパソコン');
    await page.keyboard.press('Enter');
    await page.getByText('名前を変えました').waitFor();

    // The sign-in was proof enough for ten minutes.
    site.app.clock.set(new Date(site.app.clock.now().getTime() + 11 * 60_000));
    await keys.press(page.getByRole('button', { name: 'パスキー「窓口のノートパソコン」を外す' }));
    await keys.press(page.getByRole('button', { name: '外す', exact: true }).last());
    const asked = page.getByRole('dialog', { name: 'ご本人の確認' });
    await asked.waitFor();
    await keys.press(asked.getByRole('radio', { name: 'パスワード' }), 'ArrowDown');
    await expect.poll(() => asked.getByRole('radio', { name: 'パスキー' }).isChecked()).toBe(true);
    await judge('reauthentication-passkey');
    await keys.press(asked.getByRole('button', { name: 'パスキーで確認する' }));
    await asked.waitFor({ state: 'detached' });
    // Staff need a second factor, and this is the only one.
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await judge('passkey-last');
    await keys.press(page.getByRole('button', { name: 'やめる' }));
    await page.getByText('窓口のノートパソコン').waitFor();
    expect(window.errors).toEqual([]);
  });

  test('a device that lost its passkeys is told what to do', async () => {
    const { page } = window;
    onTestFailed(() => window.keepPicture('passkey-lost'));
    await device.forget();
    await page.context().clearCookies();
    await page.goto('/signin');
    await keys.press(page.getByRole('button', { name: 'パスキーでログイン' }));
    await page.getByRole('alert').getByText('ほかの方法を選んでください').waitFor();
    await judge('passkey-refused');
  });
});
