// Signing in: an authenticator app is set up and used, codes are used once, wrong tries lock, plain forms do.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { createAccounts } from '../../server/features/accounts/account.commands.ts';
import { totpCode } from '../../server/features/accounts/totp.ts';
import { TOTP_SECRET } from '../support/totp.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const STAFF = 'sakamoto@example.jp';
const SECOND = 1000;

describe.skipIf(!chromiumPath)('Accounts: signing in', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite({ named: true });
    browser = await launch();
    // No second factor yet: it is set up at the first sign-in.
    const person = { name: '坂本 亮', kana: 'サカモト リョウ', email: STAFF, password: PASSWORD };
    await asSystem(site.app, createAccounts, [{ ...person, role: 'support' as const }]);
    const shop = await organization(site.app, { name: '株式会社潮騒マルシェ', isMember: true });
    await account(site.app, { name: '米村 浩二', email: 'yonemura@example.jp', organizationIds: [shop] });
    await account(site.app, { name: '県 花子', email: 'official@example.jp', role: 'official' });
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

  let codes: string[] = [];
  let secret = '';

  test('an authenticator app is set up at the first sign-in, by keyboard; the recovery codes are kept; then it signs in', async () => {
    const window = await open('enrolment');
    const { page, keys } = window;
    await page.goto('/signin?next=%2Fstaff%2Fboard');
    await window.judge('accounts-password');
    await keys.type(page.getByLabel('メールアドレス'), STAFF);
    await keys.type(page.getByRole('textbox', { name: 'パスワード' }), PASSWORD);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: '2段階認証を設定' }).waitFor();
    await page.getByRole('button', { name: /認証アプリ/ }).waitFor();
    await window.judge('accounts-enrolment');
    await keys.press(page.getByRole('button', { name: /認証アプリ/ }));
    await page.getByRole('img', { name: '認証アプリで読み取る画像' }).waitFor();
    await keys.press(page.getByText('読み取れないとき'));
    secret = (await page.locator('[data-secret]').getAttribute('data-secret'))!;
    expect((await page.locator('[data-secret]').textContent())!.trim()).toBe(secret.match(/.{1,4}/g)!.join(' '));
    await window.judge('accounts-enrolment-app');

    await keys.type(page.getByLabel('確認コード'), '000000');
    await page.keyboard.press('Enter');
    await page.getByText('コードが一致しません').first().waitFor();
    // In full width, as it comes from a Japanese keyboard.
    const code = totpCode(secret, site.app.clock.now());
    await keys.type(
      page.getByLabel('確認コード'),
      code.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!),
    );
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: '回復コードを保存' }).waitFor();
    codes = (await page.getByRole('list', { name: '回復コード' }).getByRole('listitem').allTextContents()).map((one) =>
      one.trim(),
    );
    expect(codes).toHaveLength(10);
    await window.judge('accounts-recovery-codes');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルに保存' }).click(),
    ]);
    const saved = await readFile((await file.path())!, 'utf8');
    for (const one of codes) expect(saved).toContain(one);

    // Not before they are kept.
    await keys.press(page.getByRole('button', { name: '保存したので続ける' }));
    await page.getByText('チェックを入れてください').waitFor();
    await keys.press(page.getByRole('checkbox', { name: '保存しました' }), 'Space');
    await keys.press(page.getByRole('button', { name: '保存したので続ける' }));
    await page.waitForURL(/\/staff\/board$/);
    expect(window.errors).toEqual([]);
  });

  test('what is typed before the page’s code has arrived counts, in both steps', async () => {
    const { page, errors } = await open('slow-sign-in');
    let arrive = () => {};
    const slow = async () => {
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(/assets\/.*\.js/, (route) => arrived.then(() => route.continue()));
    };
    /** The page has come alive when it puts the focus where one types. */
    const alive = (field: string) => page.locator(`#field-${field}:focus`).waitFor();
    const at = (step: string) => page.waitForURL((url) => url.search.includes(step), { waitUntil: 'commit' });

    await slow();
    await page.goto('/signin', { waitUntil: 'commit' });
    await page.getByLabel('メールアドレス').fill('official@example.jp');
    await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
    // As a plain form.
    await page.keyboard.press('Enter');
    await at('step=code');
    const field = page.getByLabel('確認コード');
    await field.fill(totpCode(TOTP_SECRET, site.app.clock.now()));
    await field.blur();
    arrive();
    await alive('code');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/official$/);
    expect(errors).toEqual([]);
  });

  test('the app’s code signs in once; a wrong one is said at the field, with the focus there', async () => {
    site.app.clock.set(new Date(site.app.clock.now().getTime() + 60 * SECOND));
    const window = await open('code');
    const { page, keys } = window;
    await window.givePassword(STAFF, PASSWORD);
    const field = page.getByLabel('確認コード');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
    expect(await field.getAttribute('inputmode')).toBe('numeric');
    await keys.type(field, '123 456');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('確認コードが違う').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await window.judge('accounts-code-wrong');
    const code = totpCode(secret, site.app.clock.now());
    await keys.type(field, code);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/staff$/);

    // Seen over the shoulder, it does not help.
    const other = await open('code-again');
    await other.givePassword(STAFF, PASSWORD);
    await other.keys.type(other.page.getByLabel('確認コード'), code);
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('alert').waitFor();
    expect(other.page.url()).toContain('step=code');
  });

  test('a recovery code signs in once, in capitals and without its hyphen', async () => {
    const typed = codes[0]!.replace('-', '').toUpperCase();
    const window = await open('recovery');
    const { page, keys } = window;
    await window.givePassword(STAFF, PASSWORD);
    await keys.press(page.getByRole('link', { name: '回復コードを使う' }));
    await page.getByRole('heading', { name: '回復コードを入力' }).waitFor();
    await window.judge('accounts-recovery');
    await keys.type(page.getByLabel('回復コード'), typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/staff$/);

    const again = await open('recovery-again');
    await again.givePassword(STAFF, PASSWORD);
    await again.keys.press(again.page.getByRole('link', { name: '回復コードを使う' }));
    await again.keys.type(again.page.getByLabel('回復コード'), typed);
    await again.page.keyboard.press('Enter');
    await again.page.getByRole('alert').getByText('一度使った回復コードは使えません').waitFor();
  });

  test('eight wrong passwords lock: the page says until when, and the right password does not help before', async () => {
    const window = await open('lock-out', PHONE);
    const { page, keys } = window;
    await page.goto('/signin');
    await keys.type(page.getByLabel('メールアドレス'), 'yonemura@example.jp');
    const attempt = async (password: string) => {
      await keys.type(page.getByRole('textbox', { name: 'パスワード' }), password);
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await page.keyboard.press('Enter');
      await answered;
      await page.getByRole('alert').waitFor();
    };
    await attempt('wrong-password-0');
    await page.getByText('8回続けて失敗すると15分間ログインできません').waitFor();
    for (let i = 1; i < 8; i++) await attempt(`wrong-password-${i}`);
    await attempt(PASSWORD);
    const until = new Date(site.app.clock.now().getTime() + 15 * 60 * SECOND);
    const time = until.toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
    await page.getByRole('alert').getByText(`${time}を過ぎると`).waitFor();
    await expect.poll(() => page.getByLabel('メールアドレス').inputValue()).toBe('yonemura@example.jp');
    await window.judge('accounts-locked');

    site.app.clock.set(new Date(until.getTime() + SECOND));
    await keys.type(page.getByRole('textbox', { name: 'パスワード' }), PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/member$/);
  });

  test('without JavaScript, password and code are plain forms', async () => {
    const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    onTestFailed(async () => void (await page.screenshot({ path: '.artifacts/no-script.png' })));
    await page.goto('/signin?next=%2Fofficial');
    expect(await page.getByRole('button', { name: 'パスキーでログイン' }).isVisible()).toBe(false);
    await page.getByLabel('メールアドレス').fill('official@example.jp');
    await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByRole('heading', { name: '確認コードを入力' }).waitFor();
    await page.getByLabel('確認コード').fill('000000');
    await page.getByRole('button', { name: 'ログイン', exact: true }).click();
    await page.getByText('コードが一致しません').first().waitFor();
    await page.getByLabel('確認コード').fill(totpCode(TOTP_SECRET, site.app.clock.now()));
    await page.getByRole('button', { name: 'ログイン', exact: true }).click();
    await page.waitForURL(/\/official$/);
    await context.close();
  });

  test('R6.1: whether an address has an account is not said', async () => {
    const window = await open('unknown');
    const { page, keys } = window;
    const answers: string[] = [];
    for (const email of ['nobody@example.jp', 'official@example.jp']) {
      await page.goto('/signin');
      await keys.type(page.getByLabel('メールアドレス'), email);
      await keys.type(page.getByRole('textbox', { name: 'パスワード' }), 'wrong-password');
      await page.keyboard.press('Enter');
      answers.push((await page.getByRole('alert').textContent())!);
    }
    expect(answers[0]).toBe(answers[1]);
  });
});
