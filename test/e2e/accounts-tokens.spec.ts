// An API token, from the account page to a program and back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { account, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('API tokens', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    await account(site.app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const asked = async (token: string, query: string) => {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: unknown }) };
  };

  test('made, shown once, used by a program, ended', async () => {
    const window = await Window.open(browser, site.url);
    const { page } = window;
    onTestFailed(() => window.keepPicture('tokens'));
    await window.signIn('ogata@example.jp', PASSWORD);
    await window.go('/staff/account');
    const section = page.locator('#tokens');
    await section.getByRole('button', { name: 'APIトークンを作る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '作る', exact: true }).click();
    await dialog.getByText('名前を入力してください。').first().waitFor();
    await dialog.getByLabel('名前').fill('月次の集計');
    await window.judge('token-form');
    await dialog.getByRole('button', { name: '作る', exact: true }).click();
    await dialog.getByRole('heading', { name: 'APIトークンを控えてください' }).waitFor();
    const token = (await dialog.locator('[data-token]').textContent())!.trim();
    await window.judge('token-made');
    await dialog.getByRole('button', { name: '控えました' }).click();

    const row = section.getByRole('listitem').filter({ hasText: '月次の集計' });
    await row.getByText('読み取り専用').waitFor();
    await section.scrollIntoViewIfNeeded();
    await window.judge('token-listed');
    if (process.env.PICTURES) await section.screenshot({ path: '.artifacts/token-section.png' });
    expect(await page.content()).not.toContain(token);
    expect(await asked(token, '{ account { name } }')).toMatchObject({ data: { account: { name: '緒方 由美' } } });

    await row.getByRole('button', { name: /終わらせる$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '終わらせる' }).click();
    await row.waitFor({ state: 'detached' });
    await expect.poll(async () => (await asked(token, '{ account { name } }')).status).toBe(401);
    expect(window.errors).toEqual([]);
  });
});
