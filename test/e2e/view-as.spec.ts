// View as, in the browser: a lead finds out why a company cannot see a case, looks with the company's eyes, and comes back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { chromiumPath, DESKTOP, launch, PHONE, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('a lead views as a member', () => {
  let site: Site;
  let browser: Browser;
  let lead: Window;

  beforeAll(async () => {
    site = await startSite({ seeded: true });
    browser = await launch();
    lead = await Window.open(browser, site.url);
    await lead.enter('lead@demo.example.jp', DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  /** A case of the demo member that is under way, and the member's name. */
  async function demoCase() {
    const { rows } = await site.app.services.pool.query<{ id: string; number: string; name: string; company: string }>(
      `select c.id, c.number, p.name, o.name as company
       from person p join membership m on m.person_id = p.id join consultation c on c.organization_id = m.organization_id
       join organization o on o.id = m.organization_id
       where p.email = 'member@demo.example.jp' and c.state not in ('DRAFT', 'ADVISED', 'WITHDRAWN') order by c.number limit 1`,
    );
    return rows[0]!;
  }

  test('from a case to the person, through their eyes and back', async () => {
    const { page } = lead;
    const { id, number, name, company } = await demoCase();
    // From the case itself.
    await lead.go(`/staff/cases/${id}`);
    await page.getByRole('button', { name: 'その他の操作' }).first().click();
    await page.getByRole('menuitem', { name: 'だれに見えるか' }).click();
    await page.getByRole('heading', { name: number }).waitFor();
    await page.getByText('自社の相談だから').first().waitFor();
    // The person, found as one types their reading or name.
    await page.getByLabel('調べる人・企業').fill(name.replace(/\s/g, ''));
    await page.getByRole('listbox').getByRole('option', { name: company }).first().click();
    await page.getByRole('heading', { name: `${name}さんには、` }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: '件名' }).textContent()).toContain('読める');
    expect(await lead.findings()).toEqual([]);
    // The address can be shared: opened anew it shows the same.
    await page.reload();
    await page.getByRole('heading', { name: `${name}さんには、` }).waitFor();

    await page.getByRole('button', { name: 'この人の画面で見る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'この人の画面で見る' }).click();
    await dialog.getByText('理由を入力してください。').first().waitFor();
    await dialog.getByLabel('理由').fill('電話で画面の案内をするため');
    expect(await lead.findings()).toEqual([]);
    await dialog.getByRole('button', { name: 'この人の画面で見る' }).click();

    // The member's own side, under the banner.
    await page.waitForURL('**/member');
    await lead.settled();
    const banner = page.getByRole('complementary', { name: 'ほかの人としての表示' });
    await expect
      .poll(() => banner.textContent())
      .toContain(`${name}さん（会員・${company}）として表示しています。変更はできません。`);
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      for (const path of ['/member', `/member/consultations/${id}`, '/solutions']) {
        await lead.go(path);
        await banner.waitFor();
        expect(await lead.findings(), `${path} at ${viewport.width}`).toEqual([]);
        await lead.assertFits();
      }
    }
    await page.setViewportSize(DESKTOP);
    // What would change something says that it cannot.
    await lead.go(`/member/consultations/${id}`);
    await page
      .getByLabel(/メッセージ|返信/)
      .first()
      .fill('代わりに書きます');
    await page
      .getByRole('button', { name: /送信|送る/ })
      .first()
      .click();
    await page.getByText('ほかの人の画面を表示しているあいだは、変更できません。').first().waitFor();
    // Nor is the account within reach.
    await lead.go('/member/account');
    await page.getByText('ほかの人の画面を表示しているあいだは、使えません。').first().waitFor();

    await banner.getByRole('button', { name: '終了する' }).click();
    await page.waitForURL('**/staff/access');
    await lead.settled();
    expect(await banner.count()).toBe(0);
    await page.getByText('主任', { exact: true }).first().waitFor();
  });

  test('staff who are no leads are told so', async () => {
    const support = await Window.open(browser, site.url);
    await support.enter('support@demo.example.jp', DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });
    await support.go('/staff/access?type=Consultation&key=2025-0001');
    await support.page.getByText('この画面は主任だけが開けます').waitFor();
    expect(await support.page.getByRole('link', { name: 'だれに見えるか' }).count()).toBe(0);
    expect(await support.findings()).toEqual([]);
  });
});
