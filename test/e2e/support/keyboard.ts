// A person without a mouse: reaches things with Tab, presses Enter and Space, types.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_TABS = 400;

export class Keyboard {
  constructor(readonly page: Page) {}

  /** Moves the focus to it with Tab. Fails when it cannot be reached. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const isThere = () => target.evaluate((element) => element === document.activeElement).catch(() => false);
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    expect.fail(`Tab does not reach ${target}`);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Replaces the text of a field. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Opens a select, goes to an option and takes it. */
  async select(target: Locator, label: string): Promise<void> {
    await this.reach(target);
    const labels = await target.locator('option').allTextContents();
    const wanted = labels.findIndex((text) => text.trim().startsWith(label));
    expect(wanted, `${label} among ${labels}`).toBeGreaterThanOrEqual(0);
    const current = await target.evaluate((element) => (element as HTMLSelectElement).selectedIndex);
    const key = wanted > current ? 'ArrowDown' : 'ArrowUp';
    // Closed, a select takes every option that the arrows pass.
    await this.page.keyboard.press('Space');
    for (let step = 0; step < Math.abs(wanted - current); step++) await this.page.keyboard.press(key);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a menu and chooses an entry with the arrows. */
  async choose(menu: Locator, entry: string): Promise<void> {
    await this.press(menu);
    const wanted = this.page.locator('[role^=menuitem]:visible', { hasText: entry }).first();
    await wanted.waitFor();
    for (let step = 0; step < 30; step++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }
}
