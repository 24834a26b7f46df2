// The pages of visitors, members, vendors and officials; what all pages share.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from './support/browser.ts';
import { testEveryPage } from './support/every-page.ts';
import { ROUTES } from './support/page-routes.ts';

describe.skipIf(!chromiumPath)('every page, as its audience sees it', () => {
  const windows = testEveryPage(['visitor', 'member', 'vendor', 'official']);

  test('what the policy of pages refuses is an error that these tests see', async () => {
    const { page, errors } = windows.visitor!;
    await windows.visitor!.go('/');
    errors.length = 0;
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<i style="width: 1px"></i>');
      document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }));
    });
    await expect
      .poll(() => errors.filter((error) => error.startsWith('refused by the policy')).join())
      .toMatch(/style-src-attr inline.*script-src-elem inline/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    errors.length = 0;
  });

  test('no route of the client is missing here', () => {
    const source = readFileSync('client/routes.tsx', 'utf8');
    const patterns = [...source.matchAll(/path: '([^']*)'/g)].map(([, path]) => path!);
    const areas = ['', '/member', '/vendor', '/staff', '/official'];
    const visited = Object.values(ROUTES).flatMap((routes) => routes.map((route) => route.split('?')[0]!));
    const missing = patterns.filter((pattern) => {
      if (pattern.startsWith('*')) return false;
      const shape = new RegExp(
        `^(${areas.join('|')})/?${pattern
          .replace(/^\//, '')
          .replace(/:\w+\??/g, '[^/]+')
          .replace(/\/$/, '')}/?$`,
      );
      return !visited.some((route) => shape.test(route)) && !areas.includes(pattern);
    });
    expect(missing).toEqual([]);
  });
});
