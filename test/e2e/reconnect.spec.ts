// The server goes away and comes back: an open page says so, connects again by itself, and has missed nothing.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import {
  announceExhibition,
  changeExhibition,
  registerForExhibition,
} from '../../server/features/exhibitions/exhibition.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('the live connection', () => {
  let site: Site;
  let again: TestApp | undefined;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await again?.stop();
  });

  test('R4.2: places that were taken while the server was away are shown after it is back, without a reload', async () => {
    const exhibition = await asSystem(site.app, announceExhibition, {
      ...{
        slug: 'fukushi',
        kind: 'EXHIBITION' as const,
        industry: '医療，福祉',
        title: 'ふくしDX展示会',
        catchphrase: '',
      },
      ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 30, venueName: '', venueAddress: '' },
      ...{ venueAccess: '', timetable: [], exhibitorTarget: 20 },
    });
    await asSystem(site.app, changeExhibition, { id: exhibition, event: 'open' as const });
    const { page, errors, ...window } = await Window.open(browser, site.url);
    onTestFailed(async () => void (await page.screenshot({ path: '.artifacts/reconnect.png' })));
    await page.goto('/exhibitions/fukushi');
    await page.locator('#register').getByText('接続中').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    const places = page.locator('#register .num').first();
    expect(await places.textContent()).toBe('30');
    await page.getByLabel('お名前').fill('書きかけ');

    const { port } = site.app.fastify.server.address() as AddressInfo;
    await site.app.stop();
    await page.locator('#register').getByText('つなぎ直しています').waitFor();

    again = await startApp({ databaseUrl: site.app.databaseUrl });
    const visitor = { name: '来場', email: 'v@example.jp', company: '', people: 3 };
    await asSystem(again, registerForExhibition, { exhibition, requestId: randomUUID(), ...visitor });
    await again.fastify.listen({ host: '127.0.0.1', port });

    await page.locator('#register').getByText('接続中').waitFor({ timeout: 40_000 });
    await expect.poll(() => places.textContent(), { timeout: 10_000 }).toBe('27');
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await expect.poll(() => page.getByLabel('お名前').inputValue()).toBe('書きかけ');
    await window.context.close();
    expect(errors.filter((error) => !/WebSocket|ERR_CONNECTION/.test(error))).toEqual([]);
  });
});
