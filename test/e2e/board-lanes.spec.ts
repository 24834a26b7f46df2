// The board in lanes: a card carried into another lane changes hands, or stays and is told why.
import { describe, expect, test } from 'vitest';
import { openBoard } from './support/board-site.ts';
import { chromiumPath, DESKTOP, type Window } from './support/browser.ts';

describe.skipIf(!chromiumPath)('R3.8: the matching board in lanes', () => {
  const board = openBoard(1);
  const { windows, onBoard, keepPictures, rows } = board;

  test('dropped into another lane a card changes hands, and back again; a lane can be closed', async () => {
    keepPictures();
    const [{ page }] = windows as [Window];
    await page.setViewportSize({ width: 1280, height: 3000 });
    await onBoard(windows[0]!, '?lanes=staff');
    const cell = (label: RegExp) => page.getByRole('region', { name: label });
    const from = cell(/^宮崎 直樹・ヒアリング/);
    const nobody = cell(/^担当なし・ヒアリング/);
    const id = (await from.getByRole('article').first().getAttribute('data-card'))!;
    const assignee = async () =>
      (
        await rows<{ name: string }>(
          'select p.name from consultation c join person p on p.id = c.assignee_id where c.id = $1',
          [id],
        )
      )[0]?.name;
    await from.getByRole('article').first().dragTo(nobody);
    await page.getByText('の担当を外しました').first().waitFor();
    await nobody.locator(`[data-card="${id}"]`).waitFor();
    expect(await assignee()).toBeUndefined();
    await page.getByRole('button', { name: '元に戻す' }).last().click();
    await from.locator(`[data-card="${id}"]`).waitFor();
    await expect.poll(assignee).toBe('宮崎 直樹');
    // Into another lane and another column at once: two decisions, one way back.
    await from
      .getByRole('article')
      .first()
      .dragTo(cell(/^坂本 亮・課題整理/));
    await page.getByText('を坂本 亮さんの「課題整理」に移しました').first().waitFor();
    await page.getByRole('button', { name: '元に戻す' }).last().click();
    await page.getByText('を元に戻しました').first().waitFor();
    await expect.poll(assignee).toBe('宮崎 直樹');

    await page.getByLabel('行で分ける').selectOption('industry');
    await page.setViewportSize(DESKTOP);
    // A closed lane shows its count alone.
    await page.getByRole('button', { name: /^製造業/ }).click();
    await expect.poll(() => cell(/^製造業・ヒアリング/).count()).toBe(0);
    board.expectNoErrors();
  });

  test('an industry is no decision: carried to the lane of another one, a card stays and is told why', async () => {
    keepPictures();
    const [{ page }] = windows as [Window];
    await page.setViewportSize({ width: 1280, height: 3000 });
    await onBoard(windows[0]!, '?lanes=industry');
    const cell = (label: RegExp) => page.getByRole('region', { name: label });
    const from = cell(/^製造業・ヒアリング/);
    const to = cell(/^建設業・課題整理/);
    const card = from.getByRole('article').first();
    const id = (await card.getAttribute('data-card'))!;
    const stored = () => rows('select state, version, organization_id from consultation where id = $1', [id]);
    const before = await stored();
    const there = to.getByRole('article').first();
    const reason = '業種は企業の登録で決まるため、ここでは変えられません';

    // While it is carried the lane says so, and nothing moves below the hand.
    const [start, place] = [(await card.boundingBox())!, (await there.boundingBox())!];
    await page.mouse.move(start.x + 60, start.y + 14);
    await page.mouse.down();
    await page.mouse.move(place.x + 40, place.y + 30, { steps: 8 });
    await to.getByText(reason).waitFor();
    expect(await there.boundingBox()).toEqual(place);
    await page.mouse.up();

    await page.getByRole('status').getByText(`${reason}。`).waitFor();
    await expect.poll(() => to.getByText(reason).count()).toBe(0);
    await expect.poll(() => from.locator(`[data-card="${id}"]`).isVisible()).toBe(true);
    expect(await to.locator(`[data-card="${id}"]`).count()).toBe(0);
    expect(await stored()).toEqual(before);
    await page.setViewportSize(DESKTOP);
    board.expectNoErrors();
  });
});
