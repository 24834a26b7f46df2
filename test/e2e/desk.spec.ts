// The desk's tools in a browser: two who answer at once, calls, templates, proposals, mergers, meetings; all by keyboard.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

let browser: Browser;
let site: Site;
/** Of different companies, assigned and not merged. */
let cases: string[];
/** Signed in once each: a code of the authenticator app is good once, and the server's clock stands still. */
let support: Window;
let lead: Window;
let member: Window;
beforeAll(async () => {
  if (!chromiumPath) return;
  [browser, site] = await Promise.all([launch(), startSite({ seeded: true })]);
  const { rows } = await site.app.services.pool.query<{ id: string }>(
    `select id from consultation where state = 'HEARING' and assigned and not exists
      (select from consultation m where m.merged_into_id = consultation.id) order by number`,
  );
  cases = rows.map(({ id }) => id);
  support = await signIn('support@demo.example.jp');
  lead = await signIn('lead@demo.example.jp');
  member = await signIn('member@demo.example.jp');
});
afterEach(() => {
  if (chromiumPath) expect([...support.errors, ...lead.errors, ...member.errors]).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await site?.app.stop();
});

const signIn = async (email: string) =>
  (await Window.open(browser, site.url)).enter(email, DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });

/** Kept when asked for: `PICTURES=1`. */
async function picture({ page }: Window, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  mkdirSync('.artifacts/desk', { recursive: true });
  await page.screenshot({ path: `.artifacts/desk/${name}.png` });
}

const reply = (window: Window) => window.page.getByRole('textbox', { name: /^返信/ });
const send = (window: Window) => window.page.getByRole('button', { name: '送る', exact: true });

describe.skipIf(!chromiumPath)('the desk', () => {
  test('R3.5: two staff answer one case at once: the second is asked, and nothing is lost', async () => {
    const [one, other] = [lead, support];
    await Promise.all([one.go(`/staff/cases/${cases[0]}`), other.go(`/staff/cases/${cases[0]}`)]);
    await reply(one).fill('緒方からの返信です。');
    await reply(other).fill('坂本からの返信です。');
    await one.page.getByText('坂本 亮さんもこの相談に返信を書いています').waitFor();
    await send(one).click();
    await other.page.getByText(/緒方 由美さんが先に返信しました/).waitFor();
    await picture(other, 'rival-1280');
    await send(other).click();
    await expect.poll(() => reply(other).inputValue()).toBe('坂本からの返信です。');
    const said = () =>
      other.page.getByRole('region', { name: '会話' }).getByText('坂本からの返信です。', { exact: true }).count();
    expect(await said()).toBe(0);
    expect(await other.findings()).toEqual([]);
    await other.page.getByRole('button', { name: '確かめました' }).click();
    await send(other).click();
    await expect.poll(said).toBe(1);
    await expect.poll(() => reply(other).inputValue()).toBe('');
  });

  test('R3.5: by keyboard a template is fetched and filled in, a colleague called and told', async () => {
    const staff = support;
    const { page } = staff;
    await staff.go(`/staff/cases/${cases[1]}`);
    await reply(staff).focus();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'さがす' }).waitFor();
    await page.keyboard.type('追加の質問');
    await page.getByRole('option', { name: /追加の質問/ }).waitFor();
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'templates-1280');
    await page.keyboard.press('Enter');
    await expect.poll(() => reply(staff).inputValue()).toContain('ご返信ありがとうございます');
    await page.getByText(/まだ埋まっていません/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/がまだ埋まっていません。埋めるか、消してから/).waitFor();
    await picture(staff, 'open-places-1280');
    await reply(staff).fill('');

    await page.getByRole('button', { name: '内部メモ' }).click();
    const note = page.getByRole('textbox', { name: /^内部メモ/ });
    await note.focus();
    await page.keyboard.type('@おが');
    await page.getByRole('option', { name: /オガタ ユミ/ }).waitFor();
    await picture(staff, 'mention-1280');
    await page.keyboard.press('Enter');
    await page.keyboard.type('補助金の件で見てください');
    await page.keyboard.press('Control+Enter');
    await page.getByText('内部メモを残しました').waitFor();

    await lead.go('/staff');
    const call = lead.page.getByRole('link', { name: /坂本 亮さんから/ }).first();
    await call.waitFor();
    expect(await lead.findings()).toEqual([]);
    await picture(lead, 'today-1280');
    await call.click();
    await lead.settled();
    await lead.page.getByText('@緒方 由美').first().waitFor();
    await lead.go('/staff');
    await expect.poll(() => lead.page.getByText('補助金の件で見てください').count()).toBe(0);
  });

  test('R3.1: a case is given to a proposed colleague, with the reasons shown', async () => {
    const staff = support;
    await staff.go(`/staff/cases/${cases[2]}`);
    await staff.page.getByRole('button', { name: '提案', exact: true }).click();
    const dialog = staff.page.getByRole('dialog', { name: '担当の提案' });
    await dialog.getByRole('listitem').filter({ hasText: 'いちばんの候補' }).waitFor();
    await dialog.getByRole('button', { name: /ほかの支援員も見る/ }).click();
    await dialog.getByText(/不在（/).waitFor();
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'proposals-1280');
    await dialog
      .getByRole('button', { name: /担当にする/ })
      .first()
      .click();
    await staff.page.getByText(/担当を.+にしました/).waitFor();
  });

  test('R3.5: Ctrl+K finds a case by its number, also the old number of a merged one; ? shows the keys', async () => {
    const staff = support;
    const { page } = staff;
    const { rows } = await site.app.services.pool.query<{ old: string; id: string; number: string }>(
      `select m.number as old, c.id, c.number from consultation m join consultation c on c.id = m.merged_into_id`,
    );
    const { old, id, number } = rows[0]!;
    await staff.go('/staff');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'キーボードの操作' }).waitFor();
    expect(await staff.findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(old);
    await page.getByRole('option', { name: new RegExp(`${old} → ${number}`) }).waitFor();
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'palette-1280');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/staff/cases/${id}`);
    await page.getByText('統合した相談').first().waitFor();
    await staff.settled();
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'merged-1280');
  });

  test('R3.5: entries are split off and the split is taken back', async () => {
    const staff = support;
    const { page } = staff;
    await staff.go(`/staff/cases/${cases[3]}`);
    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: 'やりとりを分けて新しい相談にする' }).click();
    const dialog = page.getByRole('dialog', { name: 'やりとりを分けて新しい相談にする' });
    await dialog.getByRole('button', { name: '新しい相談にする' }).click();
    await dialog
      .getByText(/直してください|選んでください/)
      .first()
      .waitFor();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('textbox', { name: /新しい相談の件名/ }).fill('別の用件');
    await dialog.getByRole('textbox', { name: /理由/ }).fill('別の用件が混じっていたため');
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'split-1280');
    await dialog.getByRole('button', { name: '新しい相談にする' }).click();
    await page.getByRole('heading', { name: '別の用件' }).waitFor();
    await page.getByText('から分けた相談です').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('分割を取り消しました').waitFor();
    await page.waitForURL(`**/staff/cases/${cases[3]}`);
  });

  test('R3.6: a meeting is planned, and both sides see it; versions of the sheet are compared', async () => {
    const { rows } = await site.app.services.pool.query<{ id: string }>(
      `select c.id from consultation c join needs_sheet s on s.consultation_id = c.id and s.number = 2
        join membership m on m.organization_id = c.organization_id join person p on p.id = m.person_id
       where p.email = 'member@demo.example.jp' and exists (select from meeting where consultation_id = c.id) limit 1`,
    );
    const { id } = rows[0]!;
    const staff = support;
    const { page } = staff;
    await staff.go(`/staff/cases/${id}`);
    await picture(staff, 'case-1280');
    await page.getByRole('button', { name: '版を比べる' }).click();
    await page
      .getByRole('dialog', { name: '課題整理シートの版' })
      .getByText(/か所が違います/)
      .waitFor();
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'versions-1280');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '打ち合わせを予定する' }).click();
    const dialog = page.getByRole('dialog', { name: '打ち合わせを予定する' });
    await dialog.getByRole('button', { name: '予定して案内を送る' }).click();
    await dialog.getByText('日付を入力してください。').first().waitFor();
    for (const [name, value] of [
      ['年', '2025'],
      ['月', '11'],
      ['日', '25'],
    ]) {
      await dialog.getByRole('textbox', { name: `日付 ${name}` }).fill(value!);
    }
    await dialog.getByRole('textbox', { name: /オンラインのURL/ }).fill('https://meet.example.jp/abc');
    expect(await staff.findings()).toEqual([]);
    await picture(staff, 'meeting-1280');
    await dialog.getByRole('button', { name: '予定して案内を送る' }).click();
    await page.getByText('案内のメールを送りました').waitFor();
    await page
      .getByText(/11月25日（火）10:00/)
      .first()
      .waitFor();

    for (const [viewport, width] of [
      [PHONE, 375],
      [DESKTOP, 1280],
    ] as const) {
      await member.page.setViewportSize(viewport);
      await member.go(`/member/consultations/${id}?part=sheet`);
      await member.page.getByRole('heading', { name: '打ち合わせ' }).waitFor();
      await member.page.getByText('議事録を読む').first().click();
      expect(await member.findings()).toEqual([]);
      await picture(member, `member-meeting-${width}`);
      await member.page.getByRole('button', { name: '前の版との違いを見る' }).click();
      await member.page.getByText(/か所が違います/).waitFor();
      expect(await member.findings()).toEqual([]);
      await picture(member, `member-versions-${width}`);
    }
  });

  test('R3.1, R3.5: leads keep hours, profiles and templates; unknown placeholders are refused at the field', async () => {
    for (const [viewport, width] of [
      [PHONE, 375],
      [DESKTOP, 1280],
    ] as const) {
      const { page } = lead;
      await page.setViewportSize(viewport);
      await lead.go('/staff/office');
      await picture(lead, `people-${width}`);
      await page
        .getByRole('button', { name: /プロフィールを直す/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('textbox', { name: '得意分野' }).waitFor();
      expect(await lead.findings()).toEqual([]);
      await picture(lead, `profile-${width}`);
      await page.keyboard.press('Escape');
      await lead.go('/staff/office/templates');
      await picture(lead, `template-list-${width}`);
      await page.getByRole('button', { name: '定型文を加える' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /分類/ }).fill('相談');
      await dialog.getByRole('textbox', { name: /名前/ }).fill(`試し ${width}`);
      await dialog.getByRole('textbox', { name: /本文/ }).fill('{{会社}} 様');
      await dialog.getByRole('button', { name: '保存する' }).click();
      await dialog
        .getByText(/使えない差込みがあります：\{\{会社\}\}/)
        .first()
        .waitFor();
      expect(await lead.findings()).toEqual([]);
      await picture(lead, `template-${width}`);
      await dialog.getByRole('textbox', { name: /本文/ }).fill('{{会員名}} 様');
      await dialog.getByRole('button', { name: '保存する' }).click();
      await page.getByText('定型文を保存しました').waitFor();
      await lead.go('/staff/office/hours');
      await picture(lead, `hours-${width}`);
      await page.getByRole('button', { name: '例外日を加える' }).click();
      await page.getByRole('dialog').getByText('時間を決めて開ける').click();
      expect(await lead.findings()).toEqual([]);
      await picture(lead, `exception-${width}`);
      await lead.go('/staff');
      await picture(lead, `today-${width}`);
    }
  });
});
