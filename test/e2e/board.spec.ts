// The board with two people at once: a drag, an undo, a move that is not possible, and a conflict that nobody loses.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { assignConsultation, logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { idOfOperation } from '../support/client-operations.ts';
import { account, asSystem, organization, PASSWORD } from '../support/viewers.ts';
import { chromiumPath, launch, Window } from './support/browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { holdRequests } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(!chromiumPath)('R3.8: the matching board', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    await prepare(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.app.stop();
  });

  test('cards move by drag and by menu, back again, not where they may not, and never over someone else’s decision', async () => {
    const [first, second] = [await Window.open(browser, site.url), await Window.open(browser, site.url)];
    onTestFailed(async () => {
      await first.keepPicture('board-0');
      await second.keepPicture('board-1');
    });
    await first.enter('ogata@example.jp', PASSWORD);
    await second.enter('sakamoto@example.jp', PASSWORD);
    for (const window of [first, second]) await window.go('/staff/board');
    const column = (window: Window, label: string) => window.page.getByLabel(new RegExp(`^${label} \\d+件`));
    const cardIn = (window: Window, label: string) => column(window, label).getByText('発注がFAXです');

    const states = async () => {
      const { rows } = await site.app.services.pool.query<{ state: string }>('select state from consultation');
      return rows.map(({ state }) => state);
    };

    // By drag; the other window follows.
    await first.page.getByRole('article').first().dragTo(column(first, 'ヒアリング'));
    await cardIn(first, 'ヒアリング').waitFor();
    await cardIn(second, 'ヒアリング').waitFor();

    // Where it may not go, the card stays and the reason is told.
    await first.page.getByRole('article').first().dragTo(column(first, '連絡確認'));
    await first.page
      .getByText(/連絡確認」へ移せません/)
      .first()
      .waitFor();
    await cardIn(first, 'ヒアリング').waitFor();

    // Two decide at the same moment: the slower one is asked, and still has the move in hand.
    const move = idOfOperation(/\bmoveConsultation\(/);
    const release = await holdRequests(second.page, '**/graphql', (body) => body.includes(move));
    const keys = new Keyboard(second.page);
    await keys.choose(second.page.getByRole('button', { name: /を移動$/ }).first(), '課題整理');
    await first.page.getByRole('article').first().dragTo(column(first, '課題整理'));
    await cardIn(first, '課題整理').waitFor();
    // The card moves ahead of the answer: the slower one is let go once the faster one is decided.
    await expect.poll(states).toEqual(['ORGANIZING']);
    release();
    await second.page
      .getByText(/ほかの人が先に「課題整理」へ移しました|ほかの人が「課題整理」へ移しました/)
      .first()
      .waitFor();
    await cardIn(second, '課題整理').waitFor();

    // Undo.
    await first.page.getByRole('article').first().dragTo(column(first, 'ヒアリング'));
    await cardIn(second, 'ヒアリング').waitFor();
    await first.page.getByRole('button', { name: '元に戻す' }).last().click();
    await cardIn(first, '課題整理').waitFor();
    await cardIn(second, '課題整理').waitFor();
    expect(await states()).toEqual(['ORGANIZING']);
    for (const window of [first, second]) expect(window.errors).toEqual([]);
  });
});

async function prepare({ app }: Site): Promise<void> {
  const ogata = await account(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  await account(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  const organizationId = await organization(app, {
    name: '株式会社潮騒マルシェ',
    isMember: true,
    municipality: '天草市',
  });
  const id = await asSystem(app, logConsultation, {
    ...{ organizationId, channel: 'phone' as const, subject: '発注がFAXです', body: '毎朝2時間', wantsMatching: true },
    ...{ topics: [], occurredAt: new Date('2025-11-12T10:00:00+09:00') },
  });
  await asSystem(app, assignConsultation, { id, version: 2, assignee: ogata! });
}
