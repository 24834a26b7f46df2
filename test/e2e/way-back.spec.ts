// From page to page and back: where one was, and that something is under way.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../seeds/corpus.ts';
import { contentOf } from '../../seeds/listings.seed.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { consumed } from '../support/app.ts';
import { asSystem, organization } from '../support/viewers.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('from page to page', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const vendorId = await organization(site.app, { name: '株式会社もどりみち', isVendor: true });
    const { listings } = await readCorpus();
    const inputs = listings.slice(0, 12).map((listing) => ({
      ...{ number: listing.id, vendorId, kind: listing.kind },
      ...{ content: contentOf(listing), publishedAt: site.app.clock.now() },
    }));
    await asSystem(site.app, takeOverListings, inputs);
    await consumed(site.app);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('R3.3: back from a short page, the list stands where it was left', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    await page.goto('/solutions', { waitUntil: 'networkidle' });
    const place = () => page.evaluate(() => Math.round(scrollY));
    await page.getByRole('link', { name: '支援員に相談する' }).scrollIntoViewIfNeeded();
    const left = await place();
    await page.getByRole('link', { name: '表示順の決め方' }).evaluate((link) => (link as HTMLElement).click());
    await page.waitForURL('**/solutions/order');
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThan(left);
    await expect.poll(place).toBe(0);
    await page.goBack();
    await expect.poll(place).toBe(left);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /表示順/ }).waitFor();
    // Who scrolls by themselves stays where they are.
    await page.goBack();
    await expect.poll(place).toBe(left);
    await page.mouse.wheel(0, -200);
    await expect.poll(place).toBe(left - 200);
    expect(errors).toEqual([]);
  });

  test('on a slow line it is seen that the next page is on its way', async () => {
    const { page, errors } = await Window.open(browser, site.url);
    await page.goto('/solutions', { waitUntil: 'networkidle' });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql**', async (route) => {
      await released;
      await route.continue();
    });
    await page.getByLabel('並び順').selectOption('newest');
    const line = page.locator('.on-its-way');
    await line.waitFor();
    release();
    await page.waitForURL(/sort=newest/);
    await line.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});
