// One member of staff at the board in a real Chromium: works with real keys and a real mouse, and notes how soon each input shows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page, Response } from 'playwright-core';
import type { Move } from './board.truth.ts';

/** What was done, as the table names it. */
export type Deed =
  | 'move by key'
  | 'move by menu'
  | 'move by drop'
  | 'menu'
  | 'next card'
  | 'select'
  | 'filter'
  | 'lanes';

/** From an input to the frame that shows its effect. */
interface Shown {
  readonly deed: Deed;
  readonly ms: number;
}

/** What a page noted. */
export interface Noted {
  readonly shown: readonly Shown[];
  /** Event Timing's durations of interactions, in ms, in steps of 8; quicker than 16 ms: absent. */
  readonly slow: readonly number[];
  /** All interactions, the quicker ones included. */
  readonly interactions: number;
  /** Between two frames while a card was dragged. */
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
}

interface Watch {
  readonly deed: Deed;
  /** The event that begins it. */
  readonly on: string;
  /** The card it is about, and the column it leaves. */
  readonly card?: string;
  readonly from?: number;
}

declare global {
  interface Window {
    noted: {
      interactions: Map<number, number>;
      frames: number[];
      tasks: number[];
      shown: Shown[];
      dragging: boolean;
      begin: number;
    };
    interactionCount?: number;
    watchFor(watch: Watch): void;
  }
}

/** In the page, before anything of it runs. */
function observe() {
  const noted: Window['noted'] = {
    interactions: new Map(),
    frames: [],
    tasks: [],
    shown: [],
    dragging: false,
    begin: 0,
  };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.startTime < noted.begin || !entry.interactionId) continue;
      noted.interactions.set(
        entry.interactionId,
        Math.max(noted.interactions.get(entry.interactionId) ?? 0, entry.duration),
      );
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) if (startTime >= noted.begin) noted.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let before = 0;
  const frame = (at: number) => {
    if (noted.dragging && before) noted.frames.push(at - before);
    before = noted.dragging ? at : 0;
    if (noted.dragging) requestAnimationFrame(frame);
  };
  addEventListener('dragstart', () => {
    noted.dragging = true;
    requestAnimationFrame(frame);
  });
  // A card that was dropped elsewhere is another element: its `dragend` goes nowhere.
  for (const ended of ['drop', 'dragend']) addEventListener(ended, () => (noted.dragging = false), { capture: true });

  const columnOf = (id: string) => {
    const columns = [...document.querySelectorAll('main section')].filter((section) => section.querySelector('ul'));
    return columns.findIndex((section) => section.querySelector(`[data-card="${id}"]`));
  };
  const summary = () => document.querySelector('main [role=status].num')?.textContent;
  const effects: Record<Deed, (watch: Watch) => () => boolean> = {
    'move by key':
      ({ card, from }) =>
      () =>
        columnOf(card!) !== from,
    'move by menu':
      ({ card, from }) =>
      () =>
        columnOf(card!) !== from,
    'move by drop':
      ({ card, from }) =>
      () =>
        columnOf(card!) !== from,
    menu: () => () => document.querySelector('[role=menu]:popover-open') !== null,
    'next card': () => {
      const was = document.activeElement;
      return () => document.activeElement !== was;
    },
    select: ({ card }) => {
      const box = document.querySelector<HTMLInputElement>(`[data-card="${card}"] input`);
      const was = box?.checked;
      return () => box?.checked !== was;
    },
    filter: () => {
      const was = summary();
      return () => summary() !== was;
    },
    lanes: () => {
      const was = document.querySelectorAll('main h2').length;
      return () => document.querySelectorAll('main h2').length !== was;
    },
  };
  window.watchFor = (watch) => {
    const isSeen = effects[watch.deed](watch);
    const begin = ({ timeStamp }: Event) => {
      const next = () =>
        requestAnimationFrame(() => {
          // After the frame, layout and paint included.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const ms = performance.now() - timeStamp;
            if (isSeen() || ms > 5_000) noted.shown.push({ deed: watch.deed, ms });
            else next();
          };
          port2.postMessage(null);
        });
      next();
    };
    addEventListener(watch.on, begin, { capture: true, once: true });
  };
}

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

  /** A card near the top of one of three columns. */
  async #pick(random: () => number, among = [HEARING, ORGANIZING, SHORTLISTING]) {
    const columns = await this.columns();
    const from = among.filter((at) => columns[at!]?.length);
    const at = from[Math.floor(random() * from.length)];
    if (at === undefined) return undefined;
    const cards = columns[at]!.slice(0, 6);
    const id = cards[Math.floor(random() * cards.length)]!;
    return (await this.focus(id)) ? { id, at } : undefined;
  }

  async moveByKey(random: () => number): Promise<void> {
    const picked = await this.#pick(random);
    if (!picked) return;
    const { id, at } = picked;
    const key = at === HEARING || (at === ORGANIZING && random() < 0.5) ? ']' : '[';
    await this.#watched({ deed: 'move by key', on: 'keydown', card: id, from: at }, () =>
      this.page.keyboard.press(key),
    );
  }

  /** Moves a card that a colleague moves at the same moment. */
  async clash(random: () => number, rush: (id: string) => void): Promise<void> {
    const picked = await this.#pick(random, [ORGANIZING]);
    if (!picked) return;
    rush(picked.id);
    const { id, at } = picked;
    await this.#watched({ deed: 'move by key', on: 'keydown', card: id, from: at }, () =>
      this.page.keyboard.press(']'),
    );
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
    await this.#watched({ deed: 'move by menu', on: 'click', card: id, from: at }, () => keyboard.press('Enter'));
  }

  /** Carries a card from column to column with the mouse, at the pace of a hand. */
  async moveByDrag(random: () => number): Promise<void> {
    const picked = await this.#pick(random, [HEARING, ORGANIZING]);
    if (!picked) return;
    const { id, at } = picked;
    const { page } = this;
    const { mouse } = page;
    const around = await page.locator(card(id)).boundingBox();
    const columns = page.locator('main section').filter({ has: page.locator('ul') });
    const target = await columns.nth(at === HEARING ? ORGANIZING! : HEARING!).boundingBox();
    if (!around || !target || around.y < 130 || around.y > 800) return;
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
    await this.#watched({ deed: 'move by drop', on: 'drop', card: id, from: at }, () => mouse.up());
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
    const late = this.page.getByRole('button', { name: /^滞留のみ/ });
    for (let times = 0; times < 2; times++) {
      await this.#watched({ deed: 'filter', on: 'click' }, () => late.click());
      await sleep(300);
    }
  }

  /** In lanes by staff, and without them again. */
  async lanes(): Promise<void> {
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
