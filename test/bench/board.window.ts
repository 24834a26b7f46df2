// One member of staff at the board in a real Chromium: works with real keys and a real mouse, and notes how soon each input shows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page, Response } from 'playwright-core';
import { type Noted, observe, type Watch } from './board.observation.ts';
import type { Move } from './board.truth.ts';

const STATES = ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING', 'INTRODUCED', 'CONTACTING', 'ADOPTING'];
const [HEARING, ORGANIZING, SHORTLISTING] = [1, 2, 3];
const FRAME_MS = 1000 / 60;
const card = (id: string) => `[data-card="${id}"]`;

export class BoardWindow {
  readonly acknowledged: Move[] = [];
  readonly page: Page;
  conflicts = 0;
  refused = 0;
  /** Conflicts that were told: in a window that asks, or in a line. */
  told = 0;
  #asked = 0;
  readonly #answers: Promise<void>[] = [];

  private constructor(page: Page, moveId: string) {
    this.page = page;
    page.on('request', (request) => {
      if (request.postData()?.includes(moveId)) this.#asked++;
    });
    page.on('response', (response) => {
      if (response.request().postData()?.includes(moveId)) this.#answers.push(this.#read(response));
    });
  }

  static async open(browser: Browser, url: string, cookie: string, moveId: string): Promise<BoardWindow> {
    const viewport = { width: 1280, height: 860 };
    const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport });
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value: decodeURIComponent(value), url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(observe);
    const window = new BoardWindow(page, moveId);
    await page.goto(`${url}/staff/board`);
    await page.getByText(/^全 \d+件$/).waitFor();
    return window;
  }

  async #read(response: Response): Promise<void> {
    const { data, errors } = (await response.json()) as {
      data?: { moveConsultation?: Move } | null;
      errors?: { extensions?: { code?: string } }[];
    };
    if (data?.moveConsultation) this.acknowledged.push(data.moveConsultation);
    else if (errors?.[0]?.extensions?.code === 'CONFLICT') this.conflicts++;
    else this.refused++;
  }

  begin = () =>
    this.page.evaluate(() => {
      window.noted.interactions.clear();
      Object.assign(window.noted, { frames: [], tasks: [], shown: [], begin: performance.now() });
      window.interactionCount = (performance as { interactionCount?: number }).interactionCount ?? 0;
    });

  /** Cards in the document by column, as they stand. */
  columns = () =>
    this.page.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((section) => section.querySelector('ul'))
        .map((section) => [...section.querySelectorAll<HTMLElement>('[data-card]')].map((each) => each.dataset.card!)),
    );

  /** Cards by column whose head can be taken by hand. */
  #inSight = () =>
    this.page.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((section) => section.querySelector('ul'))
        .map((section) =>
          [...section.querySelectorAll<HTMLElement>('[data-card]')]
            .filter((each) => {
              const { top, bottom } = each.getBoundingClientRect();
              return top > 240 && bottom < innerHeight - 20;
            })
            .map((each) => each.dataset.card!),
        ),
    );

  /** Does it, and waits until it was seen. */
  async #watched(watch: Watch, act: () => Promise<unknown>): Promise<void> {
    const before = await this.page.evaluate((given) => {
      window.watchFor(given);
      return window.noted.shown.length;
    }, watch);
    await act();
    await this.page.waitForFunction((count) => window.noted.shown.length > count, before);
  }

  /** Someone was faster: leaves the card where it is now. */
  async settleConflict(): Promise<boolean> {
    if (!(await this.page.evaluate(() => document.querySelector('dialog[open]') !== null))) return false;
    const keep = this.page.getByRole('button', { name: '今のままにする' });
    await keep.click();
    await keep.waitFor({ state: 'hidden' });
    return true;
  }

  /** Every conflict that the server answered must be told, one after the other. */
  async expectTold(): Promise<void> {
    await Promise.all(this.#answers);
    const line = this.page.getByText(/ほかの人が先に.+へ移しました/);
    const question = this.page.getByRole('button', { name: '今のままにする' });
    while (this.told < this.conflicts) {
      await question.or(line).first().waitFor();
      this.told++;
      if (!(await this.settleConflict())) return;
    }
  }

  async focus(id: string): Promise<boolean> {
    return this.page.evaluate((selector) => {
      const link = document.querySelector<HTMLElement>(`${selector} h3 a`);
      link?.focus({ preventScroll: true });
      return document.activeElement === link && link !== null;
    }, card(id));
  }

  /** A card in sight in one of three columns: back at the top where there is none. */
  async #pick(random: () => number, among = [HEARING, ORGANIZING, SHORTLISTING], by: 'keys' | 'hand' = 'keys') {
    const find = async () => {
      const columns = await this.#inSight();
      const from = among.filter((at) => columns[at!]?.length);
      return { columns, at: from[Math.floor(random() * from.length)] };
    };
    let { columns, at } = await find();
    if (at === undefined) {
      await this.page.evaluate(() => scrollTo(0, 0));
      await sleep(200);
      ({ columns, at } = await find());
    }
    if (at === undefined) return undefined;
    const cards = columns[at]!;
    const id = cards[Math.floor(random() * cards.length)]!;
    return by === 'hand' || (await this.focus(id)) ? { id, at } : undefined;
  }

  async moveByKey(random: () => number): Promise<void> {
    const picked = await this.#pick(random);
    if (!picked) return;
    const { id, at } = picked;
    const key = at === HEARING || (at === ORGANIZING && random() < 0.5) ? ']' : '[';
    await this.#watched({ deed: 'move by key', on: 'keydown', card: id }, () => this.page.keyboard.press(key));
  }

  /** Moves a card that a colleague moves at the same moment. */
  async clash(random: () => number, rush: (id: string) => void): Promise<void> {
    const picked = await this.#pick(random, [ORGANIZING]);
    if (!picked) return;
    rush(picked.id);
    const { id } = picked;
    await this.#watched({ deed: 'move by key', on: 'keydown', card: id }, () => this.page.keyboard.press(']'));
    await this.quiet();
  }

  async moveByMenu(random: () => number): Promise<void> {
    const picked = await this.#pick(random, [HEARING, ORGANIZING]);
    if (!picked) return;
    const { id, at } = picked;
    const { keyboard } = this.page;
    await this.#watched({ deed: 'menu', on: 'keydown' }, () => keyboard.press('m'));
    // The menu opens at the present column.
    await keyboard.press(at === ORGANIZING && random() < 0.5 ? 'ArrowUp' : 'ArrowDown');
    await this.#watched({ deed: 'move by menu', on: 'click', card: id }, () => keyboard.press('Enter'));
  }

  /** Carries a card from column to column with the mouse, at the pace of a hand. */
  async moveByDrag(random: () => number): Promise<void> {
    const picked = await this.#pick(random, [HEARING, ORGANIZING], 'hand');
    if (!picked) return;
    const { id, at } = picked;
    const { page } = this;
    const { mouse } = page;
    const around = await page.locator(card(id)).boundingBox();
    const columns = page.locator('main section').filter({ has: page.locator('ul') });
    const target = await columns.nth(at === HEARING ? ORGANIZING! : HEARING!).boundingBox();
    if (!around || !target) return;
    const start = { x: around.x + around.width / 2, y: around.y + 14 };
    const end = { x: target.x + target.width / 2, y: 400 };
    await mouse.move(start.x, start.y);
    await mouse.down();
    const steps = 40;
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      const moved = mouse.move(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part);
      await Promise.all([moved, sleep(FRAME_MS)]);
    }
    // A colleague may have moved the card just as it was to be grabbed: then the hand is empty.
    if (await this.page.evaluate(() => window.noted.dragging))
      await this.#watched({ deed: 'move by drop', on: 'drop', card: id }, () => mouse.up());
    else await mouse.up();
  }

  /** From card to card, one of them selected for a moment. */
  async look(random: () => number): Promise<void> {
    const picked = await this.#pick(random);
    if (!picked) return;
    const { keyboard } = this.page;
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      await this.#watched({ deed: 'next card', on: 'keydown' }, () => keyboard.press(key));
    }
    const id = await this.page.evaluate(
      () => document.activeElement!.closest<HTMLElement>('[data-card]')!.dataset.card!,
    );
    for (const key of ['x', 'Escape']) {
      await this.#watched({ deed: 'select', on: 'keydown', card: id }, () => keyboard.press(key));
    }
  }

  /** Only cards that stand too long, and all again. */
  async filter(): Promise<void> {
    await this.page.evaluate(() => scrollTo(0, 0));
    // By the mouse itself: a locator's own look-ups would run in the page while it is measured.
    const { x, y } = await this.page.evaluate(() => {
      const buttons = [...document.querySelectorAll('main search button')];
      const late = buttons.find(({ textContent }) => textContent?.startsWith('滞留のみ'))!;
      const { left, top, width, height } = late.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    for (let times = 0; times < 2; times++) {
      await this.#watched({ deed: 'filter', on: 'click' }, () => this.page.mouse.click(x, y));
      await sleep(300);
    }
  }

  /** In lanes by staff, and without them again. */
  async lanes(): Promise<void> {
    await this.page.evaluate(() => scrollTo(0, 0));
    const select = this.page.getByLabel('行で分ける');
    for (const value of ['staff', '']) {
      await this.#watched({ deed: 'lanes', on: 'change' }, () => select.selectOption(value));
      await sleep(300);
    }
  }

  noted = (): Promise<Noted> =>
    this.page.evaluate(() => {
      const { interactions, frames, tasks, shown } = window.noted;
      const counted = (performance as { interactionCount?: number }).interactionCount ?? 0;
      return {
        ...{ slow: [...interactions.values()], frames, tasks, shown },
        interactions: Math.max(interactions.size, counted - (window.interactionCount ?? 0)),
      };
    });

  /** Everything that was asked has been answered and read. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 5; calm++) {
      const asked = this.#asked;
      await this.page.waitForTimeout(100);
      if (this.#asked !== asked || this.#answers.length < this.#asked) calm = -1;
    }
    await this.expectTold();
  }

  /** The whole board as this window shows it: on paper everything is in the document. */
  async board(): Promise<Map<string, string>> {
    await this.page.emulateMedia({ media: 'print' });
    await this.page.waitForFunction(() => !document.querySelector('main li[aria-hidden]'));
    const columns = await this.columns();
    await this.page.emulateMedia({ media: null });
    return new Map(columns.flatMap((ids, at) => ids.map((id) => [id, STATES[at]!] as const)));
  }
}
