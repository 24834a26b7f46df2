// What goes by mail, through a mail server on loopback: a forgotten password, the invitation of a colleague, a changed address.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { MembershipRole } from '../../server/features/accounts/membership.entity.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { linkIn, Mailbox } from './support/mailbox.ts';
import { type Site, startSite } from './support/site.ts';

const OWNER = 'yonemura@example.jp';
const NEW_PASSWORD = 'みかん畑で夕立にあう-73';

describe.skipIf(!chromiumPath)('Accounts: by mail', () => {
  let site: Site;
  let browser: Browser;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    site = await startSite({ named: true, smtpUrl: mailbox.url });
    browser = await launch();
    const company = await organization(site.app, { name: '株式会社飯野型研', isMember: true });
    await account(site.app, { name: '米村 浩二', email: OWNER, organizationIds: [company] });
    const staff = { name: '上村 遥', email: 'uemura@example.jp', organizationIds: [company] };
    await account(site.app, { ...staff, membershipRole: MembershipRole.STAFF });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
    await mailbox?.close();
  });

  const open = async (name: string, viewport = DESKTOP) => {
    const window = await Window.open(browser, site.url, viewport);
    onTestFailed(() => window.keepPicture(name));
    return Object.assign(window, { keys: new Keyboard(window.page) });
  };

  test('a colleague is invited by the owner, accepts by the link of the mail, and acts for the company', async () => {
    const owner = await open('invite-owner');
    await owner.signIn(OWNER, PASSWORD);
    await owner.go('/member/people');
    await owner.judge('accounts-people');
    await owner.keys.press(owner.page.getByRole('button', { name: '利用者を招待する' }));
    const dialog = owner.page.getByRole('dialog', { name: '利用者を招待する' });
    await owner.keys.type(dialog.getByLabel('お名前'), '永田 さくら');
    await owner.keys.type(dialog.getByLabel('メールアドレス'), 'nagata');
    await owner.page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();
    await owner.judge('accounts-people-invite');
    await expect.poll(() => dialog.getByLabel('お名前').inputValue()).toBe('永田 さくら');
    await owner.keys.type(dialog.getByLabel('メールアドレス'), 'nagata@example.jp');
    await owner.page.keyboard.press('Enter');
    await owner.page.getByText('永田 さくらさんへ招待のメールを送ります').waitFor();
    await owner.page.getByRole('listitem').filter({ hasText: 'nagata@example.jp' }).waitFor();

    const mail = await mailbox.next('nagata@example.jp', '招待されました');
    expect(mail.subject).not.toContain('永田');
    const path = linkIn(mail, site.url);
    expect(path).toMatch(/^\/invitations\//);

    const colleague = await open('invite-colleague', PHONE);
    await colleague.go(path);
    await colleague.page.getByText('担当者').waitFor();
    await colleague.judge('accounts-invitation');
    await colleague.keys.type(colleague.page.getByLabel('フリガナ'), 'ナガタ サクラ');
    await colleague.keys.type(colleague.page.getByRole('textbox', { name: 'パスワード' }), 'password1234');
    await colleague.page.keyboard.press('Enter');
    const refusal = colleague.page.getByRole('alert');
    await refusal.waitFor();
    await colleague.judge('accounts-invitation-weak');
    await expect.poll(() => colleague.page.getByLabel('フリガナ').inputValue()).toBe('ナガタ サクラ');
    await colleague.keys.type(colleague.page.getByRole('textbox', { name: 'パスワード' }), NEW_PASSWORD);
    await colleague.page.keyboard.press('Enter');
    await colleague.page.waitForURL(/\/member$/);

    await owner.go('/member/people');
    await owner.page.getByRole('listitem').filter({ hasText: '永田 さくら' }).getByText('担当者').waitFor();
    expect(await owner.page.getByText('招待中').count()).toBe(0);

    // The link is used up, and says what to do.
    const again = await open('invite-again', PHONE);
    await again.go(path);
    await again.page.getByText('このリンクは使えません').waitFor();
    await again.judge('accounts-link-invalid');

    // Whoever is no owner reads only.
    await colleague.go('/member/people');
    await colleague.page.getByText('招待したり外したりできるのは、管理者です').waitFor();
    expect(await colleague.page.getByRole('button', { name: '利用者を招待する' }).count()).toBe(0);
    await colleague.judge('accounts-people-reading');
  });

  test('an invitation is taken back; a person becomes an owner and is let go, and their page closes', async () => {
    const owner = await open('change-owner');
    await owner.signIn(OWNER, PASSWORD);
    await owner.go('/member/people');
    await owner.keys.press(owner.page.getByRole('button', { name: '利用者を招待する' }));
    const dialog = owner.page.getByRole('dialog', { name: '利用者を招待する' });
    await owner.keys.type(dialog.getByLabel('お名前'), '取消 予定');
    await owner.keys.type(dialog.getByLabel('メールアドレス'), 'torikeshi@example.jp');
    await owner.page.keyboard.press('Enter');
    const path = linkIn(await mailbox.next('torikeshi@example.jp', '招待されました'), site.url);
    await owner.keys.press(owner.page.getByRole('button', { name: '取消 予定さんの招待を取り消す' }));
    await owner.keys.press(owner.page.getByRole('button', { name: '招待を取り消す', exact: true }));
    await owner.page.getByText('取消 予定さんの招待を取り消しました').waitFor();
    const invited = await open('change-invited');
    await invited.go(path);
    await invited.page.getByText('このリンクは使えません').waitFor();

    const colleague = await open('change-colleague');
    await colleague.signIn('uemura@example.jp', PASSWORD);
    await colleague.go('/member/consultations');
    const row = owner.page.getByRole('listitem').filter({ hasText: '上村 遥' });
    const menu = row.getByRole('button', { name: '上村 遥さんの操作' });
    await owner.keys.choose(menu, '管理者にする');
    await owner.keys.press(owner.page.getByRole('button', { name: '管理者にする', exact: true }));
    await row.getByText('管理者', { exact: true }).waitFor();
    await owner.keys.choose(menu, '利用者から外す');
    await owner.judge('accounts-people-end');
    await owner.keys.press(owner.page.getByRole('button', { name: '利用者から外す', exact: true }));
    await owner.page.getByText('上村 遥さんを利用者から外しました').waitFor();
    await row.waitFor({ state: 'detached' });
    await colleague.page.waitForURL((url) => url.pathname === '/signin');
    await colleague.page.getByText('もう一度ログインしてください').waitFor();

    // Invited again, they come back: there is no side of theirs to sign in to first.
    await owner.keys.press(owner.page.getByRole('button', { name: '利用者を招待する' }));
    await owner.keys.type(dialog.getByLabel('お名前'), '上村 遥');
    await owner.keys.type(dialog.getByLabel('メールアドレス'), 'uemura@example.jp');
    await owner.page.keyboard.press('Enter');
    await colleague.go(linkIn(await mailbox.next('uemura@example.jp', '招待されました'), site.url));
    await colleague.keys.type(colleague.page.getByRole('textbox', { name: 'パスワード' }), NEW_PASSWORD);
    await colleague.page.keyboard.press('Enter');
    await colleague.page.waitForURL(/\/member$/);
    await mailbox.next('uemura@example.jp', 'パスワードが変わりました');
    expect(owner.errors).toEqual([]);
  });

  test('a forgotten password is decided anew by the link of a mail; other devices are signed out; the link is good once', async () => {
    const elsewhere = await open('reset-elsewhere');
    await elsewhere.signIn(OWNER, PASSWORD);
    const window = await open('reset', PHONE);
    const { page, keys } = window;
    await page.goto('/signin');
    await keys.press(page.getByRole('link', { name: 'パスワードを忘れた' }));
    await page.getByRole('heading', { name: 'パスワードを忘れたとき' }).waitFor();
    await window.judge('accounts-forgot');
    await keys.type(page.getByLabel('メールアドレス'), OWNER);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'メールを確かめてください' }).waitFor();
    await window.judge('accounts-forgot-sent');

    const path = linkIn(await mailbox.next(OWNER, 'パスワードを再設定'), site.url);
    await window.go(path);
    await keys.type(page.getByRole('textbox', { name: '新しいパスワード' }), '米村浩二米村浩二12');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('textbox', { name: '新しいパスワード' }).getAttribute('aria-invalid'))
      .toBe('true');
    await window.judge('accounts-reset');
    await keys.type(page.getByRole('textbox', { name: '新しいパスワード' }), NEW_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'パスワードを変更しました' }).waitFor();
    await window.judge('accounts-reset-done');
    await elsewhere.page.waitForURL((url) => url.pathname === '/signin');

    await window.go(path);
    await keys.type(page.getByRole('textbox', { name: '新しいパスワード' }), NEW_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('このリンクは使えません').waitFor();
    await window.signIn(OWNER, NEW_PASSWORD);
    expect(new URL(page.url()).pathname).toBe('/member');
  });

  test('the address changes by a button behind the link, not by opening it; the old address is told', async () => {
    const window = await open('email-change');
    const { page, keys } = window;
    await window.signIn(OWNER, NEW_PASSWORD);
    await window.go('/member/account');
    await keys.press(page.locator('#profile').getByRole('button', { name: '変更する' }));
    await keys.type(page.getByLabel('新しいメールアドレス'), 'koji@example.jp');
    await page.keyboard.press('Enter');
    await page.getByText('koji@example.jp に確認のメールを送りました').waitFor();
    const path = linkIn(await mailbox.next('koji@example.jp', 'このアドレスでログイン'), site.url);
    await mailbox.next(OWNER, 'メールアドレスを変更する手続き');

    const other = await open('email-change-link', PHONE);
    await other.go(path);
    await other.judge('accounts-email-change');
    await other.go(path);
    await other.keys.press(other.page.getByRole('button', { name: 'このアドレスに変更する' }));
    await other.page.getByRole('heading', { name: 'メールアドレスを変更しました' }).waitFor();
    await mailbox.next(OWNER, 'メールアドレスが変わりました');
    await other.go(path);
    await other.keys.press(other.page.getByRole('button', { name: 'このアドレスに変更する' }));
    await other.page.getByText('このリンクは使えません').waitFor();
    await other.signIn('koji@example.jp', NEW_PASSWORD);
    expect(new URL(other.page.url()).pathname).toBe('/member');
  });

  test('who has an account already signs in, and the invitation goes on from there', async () => {
    const other = await organization(site.app, { name: '株式会社ヨミトル熊本', isVendor: true });
    const first = await organization(site.app, { name: '有働製作所', isMember: true });
    await account(site.app, { name: '有働 真', email: 'udo@example.jp', organizationIds: [first] });
    await account(site.app, { name: '松岡 哲也', email: 'matsuoka@example.jp', organizationIds: [other] });
    const owner = await open('known-owner');
    await owner.signIn('matsuoka@example.jp', PASSWORD);
    await owner.go('/vendor/people');
    await owner.keys.press(owner.page.getByRole('button', { name: '利用者を招待する' }));
    const dialog = owner.page.getByRole('dialog', { name: '利用者を招待する' });
    await owner.keys.type(dialog.getByLabel('お名前'), '有働 真');
    await owner.keys.type(dialog.getByLabel('メールアドレス'), 'udo@example.jp');
    await owner.page.keyboard.press('Enter');
    const path = linkIn(await mailbox.next('udo@example.jp', '招待されました'), site.url);

    const { page, keys, ...invited } = await open('known-invited', PHONE);
    await page.goto(path);
    await keys.press(page.getByRole('link', { name: 'ログインして続ける' }));
    await keys.type(page.getByLabel('メールアドレス'), 'udo@example.jp');
    await keys.type(page.getByRole('textbox', { name: 'パスワード' }), PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
    await keys.press(page.getByRole('button', { name: '招待を受ける' }));
    await page.waitForURL(/\/vendor$/);
    await page.getByText('株式会社ヨミトル熊本').first().waitFor();
    expect(invited.errors).toEqual([]);
  });
});
