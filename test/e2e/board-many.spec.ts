// A board of sixty cards: three people at once without a lost move, lanes, several cards together, the list and the calendar.
import type { Locator, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { assignConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { idOfOperation } from '../support/client-operations.ts';
import { asSystem } from '../support/viewers.ts';
import { openBoard } from './support/board-site.ts';
import { PEOPLE } from './support/board-world.ts';
import { chromiumPath, DESKTOP, PHONE, Window } from './support/browser.ts';

const STATES = ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING', 'INTRODUCED', 'CONTACTING', 'ADOPTING'];

import { holdRequests } from './support/network.ts';

describe.skipIf(!chromiumPath)('R3.8: the matching board with many cards', () => {
  const board = openBoard(PEOPLE.length);
  const { windows, onBoard, keepPictures, rows } = board;
  const column = (window: Window, label: string) =>
    window.page.getByRole('region', { name: new RegExp(`^${label} \\d+件`) });
  const focusCard = (card: Locator) => card.getByRole('heading').getByRole('link').focus();

  test('three people move cards at once: no acknowledged move is lost, conflicts are shown, all windows agree with the database', async () => {
    keepPictures();
    const acknowledged = new Map<string, number>();
    let conflicts = 0;
    let told = 0;
    const moveId = idOfOperation(/\bmoveConsultation\(/);
    const answers: Promise<void>[] = [];
    let asked = 0;
    /** What was pressed has been sent, and what was sent has been answered. */
    const allAnswered = async () => {
      for (const { page } of windows) await page.evaluate(() => new Promise(requestAnimationFrame));
      await expect.poll(() => answers.length).toBe(asked);
      await Promise.all(answers);
      for (const window of windows) await drawn(window);
    };
    /** What was answered and heard is shown: over a few frames. */
    const drawn = ({ page }: Window) =>
      page.evaluate(async () => {
        for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
      });
    /** Whoever was told of a conflict leaves it as it is. */
    const settle = async ({ page }: Window) => {
      const keep = page.getByRole('button', { name: '今のままにする' });
      if (!(await keep.isVisible())) return;
      told++;
      await keep.click();
      await keep.waitFor({ state: 'hidden' });
    };
    const read = async (response: Response) => {
      const { data, errors } = await response.json();
      const id = data?.moveConsultation?.id;
      if (id) acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1);
      else if (errors[0].extensions.code === 'CONFLICT') conflicts++;
    };
    for (const window of windows) {
      await onBoard(window);
      window.page.on('request', (request) => {
        if (request.postData()?.includes(moveId)) asked++;
      });
      window.page.on('response', (response) => {
        if (response.request().postData()?.includes(moveId)) answers.push(read(response));
      });
    }
    const before = await versions();
    const toldBefore = await history();

    // The same five cards, each at the same moment, some to the one side and some to the other.
    const first = (label: string, count: number) =>
      column(windows[0]!, label)
        .getByRole('article')
        .evaluateAll((cards, most) => cards.slice(0, most).map((card) => (card as HTMLElement).dataset.card!), count);
    const ids = await first('課題整理', 5);
    for (const id of ids) {
      for (const window of windows) {
        await settle(window);
        await focusCard(window.page.locator(`[data-card="${id}"]`));
      }
      await Promise.all(windows.map(({ page }, at) => page.keyboard.press(at === 1 ? '[' : ']')));
      await allAnswered();
    }
    // Each two cards of their own, one after the other.
    const own = await first('ヒアリング', 2 * windows.length);
    await Promise.all(
      windows.map(async (window, at) => {
        const { page } = window;
        await settle(window);
        for (const id of own.slice(2 * at, 2 * at + 2)) {
          await focusCard(page.locator(`[data-card="${id}"]`));
          const answered = page.waitForResponse((response) => !!response.request().postData()?.includes(moveId));
          await page.keyboard.press(']');
          await answered;
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
      }),
    );
    await allAnswered();

    const after = await versions();
    const moved = new Map(
      [...after].flatMap(([id, version]) => (version > before.get(id)! ? [[id, version - before.get(id)!]] : [])) as [
        string,
        number,
      ][],
    );
    expect(moved).toEqual(acknowledged);
    expect(conflicts).toBeGreaterThan(0);
    const written = await history();
    for (const [id, count] of toldBefore) written.set(id, written.get(id)! - count);
    expect(new Map([...written].filter(([, count]) => count > 0))).toEqual(acknowledged);
    expect(told).toBeLessThanOrEqual(conflicts);

    const states = new Map(
      (await rows<{ id: string; state: string }>('select id, state from consultation')).map(({ id, state }) => [
        id,
        state,
      ]),
    );
    for (const window of windows) await expect.poll(() => boardOf(window), { timeout: 10_000 }).toEqual(states);
    board.expectNoErrors();
  });

  /** How often each case was moved, as its thread tells it. */
  const history = async () => {
    const lines = await rows<{ id: string; moves: string }>(
      `select consultation_id as id, count(*) as moves from consultation_entry where text like '%に進みました。' group by 1`,
    );
    return new Map(lines.map(({ id, moves }) => [id, Number(moves)]));
  };
  const versions = async () =>
    new Map(
      (await rows<{ id: string; version: number }>('select id, version from consultation')).map(({ id, version }) => [
        id,
        version,
      ]),
    );

  /** On paper every card is in the document. */
  async function boardOf({ page }: Window): Promise<Map<string, string>> {
    await page.emulateMedia({ media: 'print' });
    const columns = await page.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((section) => section.querySelector('ul'))
        .map((section) => [...section.querySelectorAll<HTMLElement>('[data-card]')].map((card) => card.dataset.card!)),
    );
    await page.emulateMedia({ media: null });
    return new Map(columns.flatMap((ids, at) => ids.map((id) => [id, STATES[at]!] as const)));
  }

  test('only what is near the window is drawn; keys reach the rest, and the focus stays with a card that moves', async () => {
    keepPictures();
    const [{ page }] = windows as [Window];
    await onBoard(windows[0]!);
    const hearing = column(windows[0]!, 'ヒアリング');
    const total = Number(/(\d+)件/.exec((await hearing.getAttribute('aria-label'))!)![1]);
    expect(total).toBeGreaterThan(11);
    await expect.poll(() => hearing.getByRole('article').count()).toBeLessThan(total);
    await focusCard(hearing.getByRole('article').first());
    await page.keyboard.press('End');
    const last = hearing.getByRole('listitem').last();
    await expect.poll(() => last.getAttribute('aria-posinset')).toBe(String(total));
    await expect.poll(() => last.evaluate((item) => item.contains(document.activeElement))).toBe(true);
    // Far away from the window, the card with the focus is still there.
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => hearing.getByRole('article').first().isVisible()).toBe(true);
    await expect.poll(() => last.evaluate((item) => item.contains(document.activeElement))).toBe(true);
    const id = await page.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-card]')!.dataset.card);
    await page.keyboard.press(']');
    await page
      .getByText(/を「課題整理」に移しました/)
      .first()
      .waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card))
      .toBe(id);
    board.expectNoErrors();
  });

  test('several values of a filter stand in the address, the result is told, and all of it is given up at once', async () => {
    keepPictures();
    const [{ page }] = windows as [Window];
    await onBoard(windows[0]!);
    await page.getByRole('button', { name: '業種', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '業種で絞り込む' });
    await dialog.getByLabel(/製造業/).check();
    await dialog.getByLabel(/建設業/).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '業種：製造業 ほか1' }).waitFor();
    await page.getByText('40件 / 全 60件').waitFor();
    expect(new URL(page.url()).searchParams.getAll('industry')).toEqual(['製造業', '建設業']);
    await page.reload();
    await page.getByText('40件 / 全 60件').waitFor();
    await page.getByRole('button', { name: '絞り込みを解除' }).click();
    await page.getByText('全 60件', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    board.expectNoErrors();
  });

  test('several cards go together, each for itself: what did not go is told with the reason, and all can be taken back', async () => {
    keepPictures();
    const [first] = windows as [Window];
    const { page } = first;
    await onBoard(first);
    const hearing = column(first, 'ヒアリング');
    await focusCard(hearing.getByRole('article').first());
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const bar = page.getByRole('region', { name: '選択した相談の操作' });
    await bar.getByText('3件を選択中').waitFor();
    const chosen = await hearing
      .getByRole('article')
      .evaluateAll((cards) => cards.slice(0, 3).map((card) => (card as HTMLElement).dataset.card!));

    // A colleague is faster with one of them.
    const [fast] = chosen as [string];
    const moveId = idOfOperation(/\bmoveConsultation\(/);
    const release = await holdRequests(page, '**/graphql', (body) => body.includes(moveId));
    await bar.getByRole('button', { name: '選択した3件を移動' }).click();
    await page.getByRole('menuitem', { name: /^課題整理/ }).click();
    await bar.getByText('送っています').waitFor();
    const [{ version }] = (await rows<{ version: number }>('select version from consultation where id = $1', [
      fast,
    ])) as [{ version: number }];
    await asSystem(board.app(), assignConsultation, { id: fast, version, assignee: null });
    release();
    const dialog = page.getByRole('dialog', { name: '3件のうち 2件を移しました' });
    await dialog.getByText('ほかの人が先に変えました').waitFor();
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: '2件を元に戻す' }).click();
    await page.getByText('2件を元に戻しました').waitFor();
    const states = async () =>
      new Set(
        (await rows<{ state: string }>('select state from consultation where id = any($1)', [chosen])).map(
          ({ state }) => state,
        ),
      );
    await expect.poll(states).toEqual(new Set(['HEARING']));

    // The one that did not go is still selected; Escape gives it up.
    await bar.getByText('1件を選択中').waitFor();
    await focusCard(page.locator(`[data-card="${fast}"]`));
    await page.keyboard.press('Escape');
    await expect.poll(() => bar.count()).toBe(0);
    await page.keyboard.press('ControlOrMeta+a');
    await bar.getByText(/\d{2}件を選択中/).waitFor();
    await bar.getByRole('button', { name: '選択を解除' }).click();
    board.expectNoErrors();
  });

  test('the same cards as a list that is sorted and saved, and as a calendar by keyboard; on a phone, too', async () => {
    keepPictures();
    const [first] = windows as [Window];
    const { page } = first;
    await onBoard(first, '?industry=製造業');
    await page.getByRole('button', { name: '一覧' }).click();
    const table = page.getByRole('table', { name: '相談の一覧' });
    await table.getByRole('columnheader', { name: '番号' }).getByRole('button').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('number');
    expect(await table.getAttribute('aria-rowcount')).toBe('21');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '20件をCSVで保存' }).click();
    expect((await saved).suggestedFilename()).toBe('相談一覧_2025-11-12.csv');
    await page.getByRole('button', { name: 'カレンダー' }).click();
    const grid = page.getByRole('grid', { name: '2025年11月' });
    await grid.getByRole('button', { name: /^11月12日（水）、今日/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: '11月13日（木）' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('grid', { name: '2025年12月' }).waitFor();
    expect(new URL(page.url()).searchParams.get('month')).toBe('2025-12');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.day))
      .toBe('2025-12-13');

    await page.setViewportSize(PHONE);
    await onBoard(first, '?lanes=industry');
    await page.getByRole('tab', { name: /^ヒアリング/ }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('region', { name: '選択した相談の操作' }).waitFor();
    await first.assertFits();
    expect(await first.findings()).toEqual([]);
    await page.setViewportSize(DESKTOP);
    await onBoard(first, '?lanes=industry&late=1');
    expect(await first.findings()).toEqual([]);
    await page.setViewportSize(PHONE);
    await onBoard(first, '?view=calendar');
    await page.getByRole('button', { name: /^昨日まで \d+件/ }).click();
    await page.getByRole('heading', { name: '11月11日（火）' }).waitFor();
    expect(await first.findings()).toEqual([]);
    board.expectNoErrors();
  });
});
