// An announcement from its link to its figures (R3.4): staff make it, somebody opens it, looks around and asks, staff see by what they came.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { account, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { type Site, startSite } from './support/site.ts';

const MEMBER = 'matsuoka@example.jp';

describe.skipIf(!chromiumPath)('R3.4: announcements', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite({ named: true });
    browser = await launch();
    const company = await organization(site.app, { name: '有限会社たばる製麺所', isMember: true, industry: '製造業' });
    await account(site.app, { name: '松岡 里美', email: MEMBER, organizationIds: [company] });
    await account(site.app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
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
  /** The code of the announcement whose page is open. */
  const codeOf = async ({ page }: Window, name: string): Promise<string> => {
    await page.getByRole('img', { name: `「${name}」のQRコード` }).waitFor();
    const link = await page
      .getByText(/\/c\/[a-z0-9]{5}$/)
      .first()
      .textContent();
    return link!.trim().slice(-5);
  };
  const visits = async (code: string) => {
    const { rows } = await site.app.services.pool.query(
      'select coalesce(sum(visits), 0)::int as sum from campaign_visit v join campaign c on c.id = v.campaign_id where code = $1',
      [code],
    );
    return rows[0].sum as number;
  };

  test('R3.4: made by staff, opened, looked around from, asked by; seen with its source and counted once', async () => {
    const staff = await open('campaign-staff');
    await staff.enter('ogata@example.jp', PASSWORD);
    await staff.go('/staff/office/campaigns');
    await staff.page.getByText('周知中のものはありません').waitFor();
    await staff.judge('campaigns-empty');
    await staff.keys.press(staff.page.getByRole('button', { name: '周知・案内を加える' }).first());
    const window = staff.page.getByRole('dialog', { name: '周知・案内を加える' });
    await staff.keys.press(window.getByRole('button', { name: '保存する' }));
    await window.getByText('名前を入力してください。').first().waitFor();
    await window.getByText('媒体を選んでください。').first().waitFor();
    await staff.judge('campaign-errors');
    await staff.keys.type(window.getByLabel('名前'), '熊日 11月の広告');
    await staff.keys.select(window.getByLabel('媒体'), '新聞・広報誌');
    await staff.keys.select(window.getByLabel('リンク先のページ'), 'ソリューションを探す');
    await staff.keys.press(window.getByRole('button', { name: '保存する' }));
    await staff.keys.press(staff.page.getByRole('link', { name: '熊日 11月の広告' }));
    const code = await codeOf(staff, '熊日 11月の広告');

    const visitor = await open('campaign-visitor', PHONE);
    await visitor.page.goto(`/c/${code}`);
    await visitor.settled();
    expect(new URL(visitor.page.url()).pathname + new URL(visitor.page.url()).search).toBe(`/solutions?from=${code}`);
    await expect.poll(() => visits(code)).toBe(1);
    // Looking around within the visit, and loading anew, are no further visits.
    await visitor.page.reload();
    await visitor.settled();
    await visitor.go('/pages/about');
    await visitor.go('/contact');
    expect(await visitor.context.cookies()).toEqual([]);
    await visitor.page.getByLabel('お問合せの種類').selectOption('相談');
    await visitor.page.getByLabel('件名').fill('広告を見ました');
    await visitor.page.getByLabel('内容', { exact: false }).last().fill('FAXの転記をなくしたいです。');
    await visitor.page.getByLabel('お名前').fill('荒川 美佐');
    await visitor.page.getByLabel('メールアドレス').fill('arakawa@example.jp');
    await visitor.page.getByRole('button', { name: 'この内容で送る' }).click();
    await visitor.page.getByRole('heading', { name: 'お問合せを受け付けました' }).waitFor();
    expect(await visits(code)).toBe(1);

    await staff.page.reload();
    await staff.settled();
    await staff.page
      .getByRole('region', { name: /お問合せ/ })
      .getByRole('link', { name: /広告を見ました/ })
      .waitFor();
    await staff.judge('campaign');
    await staff.go('/staff/office/campaigns');
    const row = staff.page.getByRole('listitem').filter({ hasText: '熊日 11月の広告' });
    await expect
      .poll(async () => (await row.locator('dd').allTextContents()).join(' '))
      .toBe(['1', '1', '0', '0'].join(' '));
    await staff.judge('campaigns');
    await staff.go('/staff/desk?kind=inquiry');
    await staff.page.getByRole('link', { name: /荒＊/ }).first().click();
    await staff.page.getByRole('link', { name: '熊日 11月の広告' }).waitFor();
    await staff.judge('inquiry-source');
    expect([...staff.errors, ...visitor.errors]).toEqual([]);
  });

  test('R3.4: without JavaScript the form keeps the code of its address, and no visit is counted', async () => {
    const staff = await open('campaign-plain-staff');
    await staff.enter('ogata@example.jp', PASSWORD);
    await staff.go('/staff/office/campaigns');
    await staff.page.getByRole('button', { name: '周知・案内を加える' }).first().click();
    const window = staff.page.getByRole('dialog');
    await window.getByLabel('名前').fill('天草商工会 ちらし');
    await window.getByLabel('媒体').selectOption('ちらし・ポスター');
    await window.getByRole('button', { name: '保存する' }).click();
    await staff.page.getByRole('link', { name: '天草商工会 ちらし' }).click();
    const code = await codeOf(staff, '天草商工会 ちらし');

    const context = await browser.newContext({ baseURL: site.url, viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/c/${code.toUpperCase()}`);
    await page.getByLabel('お問合せの種類').selectOption('入会');
    await page.getByLabel('件名').fill('ちらしを見ました');
    await page.getByLabel('内容', { exact: false }).last().fill('入会できますか。');
    await page.getByLabel('お名前').fill('荒川 美佐');
    // Refused once: the code is still there with what was typed.
    await page.getByLabel('メールアドレス').fill('arakawa@example');
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await page
      .getByText(/メールアドレスの形/)
      .first()
      .waitFor();
    await page.getByLabel('メールアドレス').fill('arakawa@example.jp');
    await page.getByRole('button', { name: 'この内容で送る' }).click();
    await page.getByRole('heading', { name: 'お問合せを受け付けました' }).waitFor();
    await context.close();
    expect(await visits(code)).toBe(0);
    await staff.page.reload();
    await staff.settled();
    await staff.page.getByRole('link', { name: /ちらしを見ました/ }).waitFor();
    expect(staff.errors).toEqual([]);
  });

  test('R3.4: a member who signs in on the way is still known to have come by it; two who change one meet a conflict', async () => {
    const staff = await open('campaign-member-staff');
    await staff.enter('ogata@example.jp', PASSWORD);
    await staff.go('/staff/office/campaigns');
    await staff.page.getByRole('button', { name: '周知・案内を加える' }).first().click();
    await staff.page.getByRole('dialog').getByLabel('名前').fill('会員メール 11月号');
    await staff.page.getByRole('dialog').getByLabel('媒体').selectOption('メール');
    await staff.page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await staff.page.getByRole('link', { name: '会員メール 11月号' }).click();
    const code = await codeOf(staff, '会員メール 11月号');

    const member = await open('campaign-member');
    await member.go(`/c/${code}`);
    await expect.poll(() => visits(code)).toBe(1);
    await member.enter(MEMBER, PASSWORD);
    await member.go('/member/consultations/new');
    await member.page.getByLabel('件名').fill('受注の転記');
    await member.page.getByLabel('相談の内容').fill('毎朝2時間かかります。');
    await member.page.getByRole('radio', { name: '希望する', exact: false }).first().check();
    await member.page.getByRole('button', { name: '支援員に送る' }).click();
    await member.page.waitForURL(/consultations\/[0-9a-f-]{36}$/);
    expect(await member.page.content()).not.toContain('会員メール 11月号');

    await staff.page.reload();
    await staff.settled();
    await staff.page.getByRole('link', { name: /受注の転記/ }).click();
    await staff.page.getByRole('link', { name: '会員メール 11月号' }).waitFor();
    await staff.judge('case-source');

    // Two windows, one announcement.
    await staff.page.getByRole('link', { name: '会員メール 11月号' }).click();
    const other = await staff.context.newPage();
    await other.goto(staff.page.url());
    for (const [page, name] of [
      [other, '会員メール 号外'],
      [staff.page, '会員メール 12月号'],
    ] as const) {
      await page.getByRole('button', { name: '直す', exact: true }).click();
      await page.getByRole('dialog').getByLabel('名前').fill(name);
    }
    await other.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await other.getByRole('heading', { name: '会員メール 号外' }).waitFor();
    await staff.page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await staff.page.getByText('ほかの人が先に保存しました').waitFor();
    await staff.page.getByText(/今の内容：会員メール 号外/).waitFor();
    await staff.judge('campaign-conflict');
    await expect.poll(() => staff.page.getByRole('dialog').getByLabel('名前').inputValue()).toBe('会員メール 12月号');
    await staff.page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
    await staff.page.getByRole('heading', { name: '会員メール 12月号' }).waitFor();
    // Ended, nothing more counts, and its link still leads to its page.
    await staff.page.getByRole('button', { name: '終了する' }).click();
    await staff.page.getByRole('dialog').getByRole('button', { name: '終了する' }).click();
    await staff.page.getByRole('button', { name: '再開する' }).waitFor();
    const late = await open('campaign-late');
    await late.go(`/c/${code}`);
    expect(late.page.url()).toBe(`${site.url}/contact`);
    expect([...staff.errors, ...member.errors, ...late.errors]).toEqual([]);
  });
});
