// The monthly report in a browser: written, given back, put right, submitted by a second person, taken by the prefecture (R3.10).
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

const WORDS = '受発注の相談が多く、課題整理を先に進めました。';

describe.skipIf(!chromiumPath)('R3.10: the monthly report', () => {
  let site: Site;
  let browser: Browser;
  let report: string;
  const windows: Record<'support' | 'lead' | 'official', Window> = {} as never;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite({ seeded: true }), launch()]);
    const { rows } = await site.app.services.pool.query<{ id: string }>(
      `select id from monthly_report where state = 'DRAFT' order by month desc limit 1`,
    );
    report = rows[0]!.id;
    for (const who of ['support', 'lead', 'official'] as const) {
      const window = await Window.open(browser, site.url);
      windows[who] = await window.enter(`${who}@demo.example.jp`, DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const askForReview = async ({ page }: Window) => {
    await page.getByRole('button', { name: '確認を依頼する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '依頼する' }).click();
    await page.getByText('確認を依頼しました').first().waitFor();
  };

  test('what one writes another gives back with a reason; put right, it goes to the prefecture and stays', async () => {
    const { support, lead, official } = windows;
    await official.go(`/official/reports/${report}`);
    await official.page.getByText('見つかりません').first().waitFor();

    await support.go(`/staff/reports/${report}`);
    const field = support.page.getByRole('textbox', { name: /課題/ }).last();
    await field.fill('書きかけ');
    await field.blur();
    await support.page
      .getByText(/保存しました|保存済み/)
      .first()
      .waitFor();
    await askForReview(support);
    await support.page.getByText('ほかの人の確認を待っています').waitFor();
    expect(await support.page.getByRole('button', { name: '県に提出する' }).count()).toBe(0);

    await lead.go(`/staff/reports/${report}`);
    await lead.page.getByText('書きかけ').first().waitFor();
    await lead.page.getByRole('button', { name: '差し戻す' }).click();
    const dialog = lead.page.getByRole('dialog', { name: '差し戻す' });
    await dialog.getByRole('button', { name: '理由を付けて差し戻す' }).click();
    await dialog
      .getByText(/入力してください/)
      .first()
      .waitFor();
    await dialog.getByRole('textbox', { name: /差し戻す理由/ }).fill('課題を具体的に書いてください。');
    await lead.judge('report-return');
    await dialog.getByRole('button', { name: '理由を付けて差し戻す' }).click();
    await lead.page.getByText('差し戻しました').first().waitFor();

    await support.go(`/staff/reports/${report}`);
    await support.page.getByText('課題を具体的に書いてください。').waitFor();
    await field.fill(WORDS);
    await field.blur();
    await expect
      .poll(
        async () =>
          (await site.app.services.pool.query('select from report_section where text = $1', [WORDS])).rowCount,
      )
      .toBe(1);
    await askForReview(support);

    await lead.go(`/staff/reports/${report}`);
    await lead.page.getByRole('button', { name: '県に提出する' }).click();
    await lead.page.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
    await lead.page.getByText('県に提出しました').first().waitFor();
    expect(await lead.page.getByRole('button', { name: '差し戻す' }).count()).toBe(0);

    await official.go(`/official/reports/${report}`);
    await official.page.getByText(WORDS).first().waitFor();
    await official.judge('report-official');
    for (const [button, begin] of [
      ['PDFを保存', '%PDF-'],
      ['Excelを保存', 'PK'],
    ] as const) {
      const download = official.page.waitForEvent('download');
      await official.page.getByRole('button', { name: button }).click();
      const file = await (await download).path();
      expect(readFileSync(file).subarray(0, begin.length).toString('latin1')).toBe(begin);
    }
    for (const { errors } of [support, lead, official]) expect(errors).toEqual([]);
  });
});
