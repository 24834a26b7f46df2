// Every route of some audiences, in use, at both widths: axe finds nothing, nothing scrolls sideways, nothing fails.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../../../seeds/accounts.ts';
import { DESKTOP, launch, PHONE, Window } from './browser.ts';
import { placeholders } from './page-placeholders.ts';
import { PICTURES, ROUTES, STEPS, type Who } from './page-routes.ts';
import { type Site, startSite } from './site.ts';

/** Opens the windows of these audiences and tests all of their pages. Answers the windows, once they are open. */
export function testEveryPage(audiences: readonly Who[]): Partial<Record<Who, Window>> {
  let site: Site;
  let browser: Browser;
  const names: Record<string, string> = {};
  const windows: Partial<Record<Who, Window>> = {};

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite({ seeded: true }), launch()]);
    for (const who of audiences) {
      const window = await Window.open(browser, site.url);
      windows[who] = window;
      if (who === 'visitor') continue;
      await window.enter(`${who}@demo.example.jp`, DEMO_PASSWORD, { secret: DEMO_TOTP_SECRET });
    }
    Object.assign(names, await placeholders(site));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  const cases = audiences.flatMap((who) => ROUTES[who].map((route) => ({ who, route })));
  test.each(cases)('$who $route', async ({ who, route }) => {
    const window = windows[who]!;
    window.errors.length = 0;
    const path = route.replace(/\{(\w+)\}/g, (_, name: string) => names[name] || `missing-${name}`);
    expect(path).not.toContain('missing-');
    // Opened on a phone, and then the window grows: the same page, as after a turn of the device.
    await window.page.setViewportSize(PHONE);
    await window.go(path);
    await STEPS[route]?.(window.page);
    for (const viewport of [PHONE, DESKTOP]) {
      await window.page.setViewportSize(viewport);
      await window.settled();
      if (window.page.url().includes('/signin')) expect(route).toMatch(/^\/signin/);
      expect(await window.findings(), `${path} at ${viewport.width}`).toEqual([]);
      await window.assertFits();
      expect(await window.page.title()).not.toBe('');
      const picture = PICTURES[route];
      if (picture && process.env.PICTURES) {
        mkdirSync('docs/images', { recursive: true });
        await window.page.screenshot({ path: `docs/images/${picture}-${viewport.width}.png` });
      }
    }
    expect(window.errors).toEqual([]);
  });
  return windows;
}
