// The board of sixty cards in the windows of some of its people, for the tests of a file.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { PASSWORD } from '../../support/viewers.ts';
import { PEOPLE, prepareBoard } from './board-world.ts';
import { launch, Window } from './browser.ts';
import { type Site, startSite } from './site.ts';

export interface OpenBoard {
  /** One for each person, in their order; there once the tests run. */
  readonly windows: readonly Window[];
  app(): TestApp;
  onBoard(window: Window, query?: string): Promise<void>;
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** What the windows looked like, should the test fail. */
  keepPictures(): void;
  expectNoErrors(): void;
}

export function openBoard(people: number): OpenBoard {
  let site: Site;
  let browser: Browser;
  const windows: Window[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launch()]);
    await prepareBoard(site);
    for (const at of PEOPLE.slice(0, people).keys()) {
      const window = await Window.open(browser, site.url);
      windows.push(await window.enter(`staff${at}@example.jp`, PASSWORD));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });
  return {
    windows,
    app: () => site.app,
    async onBoard(window, query = '') {
      await window.go(`/staff/board${query}`);
      await window.page.getByText(/^(全 60件|\d+件 \/ 全 60件)$/).waitFor();
    },
    async rows<Row extends object>(sql: string, values: unknown[] = []) {
      return (await site.app.services.pool.query<Row>(sql, values)).rows;
    },
    keepPictures: () =>
      onTestFailed(async () => {
        for (const [at, window] of windows.entries()) await window.keepPicture(`board-${at}`);
      }),
    expectNoErrors() {
      for (const window of windows) expect(window.errors).toEqual([]);
    },
  };
}
