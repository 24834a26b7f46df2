// One member of staff at the board in a real Chromium: moves cards with real keys and a real mouse, and notes how quickly that shows.
import type { Browser, Page, Response } from 'playwright-core';

export interface Move {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** What a page noted. */
export interface Noted {
  /** Durations of interactions that took 16 ms and more, in ms. */
  readonly slow: readonly number[];
  /** All interactions, the quicker ones included. */
  readonly interactions: number;
  /** Durations of events of a drag that took 16 ms and more. */
  readonly drag: readonly number[];
  /** Between two frames while a card was dragged. */
  readonly frames: readonly number[];
  readonly longestTask: number;
}

declare global {
  interface Window {
    noted: {
      interactions: Map<number, number>;
      drag: number[];
      frames: number[];
      longest: number;
      dragging: boolean;
      begin: number;
    };
    interactionCount?: number;
  }
}

/** In the page, before anything of it runs. */
function observe() {
  const noted: Window['noted'] = {
    interactions: new Map(),
    drag: [],
    frames: [],
    longest: 0,
    dragging: false,
    begin: 0,
  };
  window.noted = noted;
  const DRAG = new Set(['dragstart', 'dragend', 'drop', 'dragenter', 'dragleave', 'dragover']);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.startTime < noted.begin) continue;
      const id = entry.interactionId ?? 0;
      if (id) noted.interactions.set(id, Math.max(noted.interactions.get(id) ?? 0, entry.duration));
      else if (DRAG.has(entry.name)) noted.drag.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (startTime >= noted.begin) noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask' });
  let before = 0;
  const frame = (at: number) => {
    if (noted.dragging && before) noted.frames.push(at - before);
    before = noted.dragging ? at : 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const STATES = ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING', 'INTRODUCED', 'CONTACTING', 'ADOPTING'];
const [HEARING, ORGANIZING, SHORTLISTING] = [1, 2, 3];
const card = (id: string) => `[data-card="${id}"]`;

export class BoardWindow {
  readonly acknowledged: Move[] = [];
  readonly page: Page;
  sent = 0;
  conflicts = 0;
  refused = 0;
  /** Conflicts that were shown: a window that asks, or a line that tells. */
  shown = 0;
  #asked = 0;
  readonly #answers: Promise<void>[] = [];

  private constructor(page: Page, moveId: string) {
    this.page = page;
    page.on('request', (request) => {
      if (request.postData()?.includes(moveId)) this.#asked++;
    });
    page.on('response', (response) => {
      if (!response.request().postData()?.includes(moveId)) return;
      this.sent++;
      this.#answers.push(this.#read(response));
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
      Object.assign(window.noted, { drag: [], frames: [], longest: 0, begin: performance.now() });
      window.interactionCount = (performance as { interactionCount?: number }).interactionCount ?? 0;
    });

  /** Cards in the document by column, as they stand. */
  columns = () =>
    this.page.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((section) => section.querySelector('ul'))
        .map((section) => [...section.querySelectorAll<HTMLElement>('[data-card]')].map((each) => each.dataset.card!)),
    );

  /** Someone was faster: leaves the card where it is now. */
  async settleConflict(): Promise<void> {
    const keep = this.page.getByRole('button', { name: '今のままにする' });
    if (!(await keep.isVisible())) return;
    this.shown++;
    await keep.click();
  }

  async focus(id: string): Promise<boolean> {
    return this.page.evaluate((selector) => {
      const link = document.querySelector<HTMLElement>(`${selector} h3 a`);
      link?.focus();
      return document.activeElement === link && link !== null;
    }, card(id));
  }

  /** Moves a card that stands near the top of one of three columns by key. */
  async moveByKey(random: () => number): Promise<void> {
    const columns = await this.columns();
    const from = [HEARING, ORGANIZING, SHORTLISTING].filter((at) => columns[at]?.length);
    const at = from[Math.floor(random() * from.length)];
    if (at === undefined) return;
    const cards = columns[at]!.slice(0, 6);
    if (!(await this.focus(cards[Math.floor(random() * cards.length)]!))) return;
    const forward = at === HEARING || (at === ORGANIZING && random() < 0.5);
    await this.page.keyboard.press(forward ? ']' : '[');
  }

  async moveByMenu(random: () => number): Promise<void> {
    const columns = await this.columns();
    const at = columns[ORGANIZING]?.length ? ORGANIZING : HEARING;
    const cards = columns[at]?.slice(0, 6) ?? [];
    if (!cards.length || !(await this.focus(cards[Math.floor(random() * cards.length)]!))) return;
    await this.page.keyboard.press('m');
    // The menu opens at the present column.
    await this.page.keyboard.press(at === ORGANIZING && random() < 0.5 ? 'ArrowUp' : 'ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  /** Carries a card from column to column with the mouse, in steps as a hand does. */
  async moveByDrag(random: () => number): Promise<void> {
    const columns = await this.columns();
    const [from, to] = random() < 0.5 ? [HEARING, ORGANIZING] : [ORGANIZING, HEARING];
    const id = columns[from]?.[Math.floor(random() * Math.min(3, columns[from]!.length))];
    if (!id) return;
    const around = await this.page.locator(card(id)).boundingBox();
    const target = await this.page
      .locator('main section')
      .filter({ has: this.page.locator('ul') })
      .nth(to)
      .boundingBox();
    if (!around || !target || around.y < 130 || around.y > 800) return;
    const { mouse } = this.page;
    await mouse.move(around.x + around.width / 2, around.y + 14);
    await mouse.down();
    await this.page.evaluate(() => {
      window.noted.dragging = true;
    });
    const start = { x: around.x + around.width / 2, y: around.y + 14 };
    const end = { x: target.x + target.width / 2, y: 400 };
    const steps = 30;
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      await mouse.move(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part);
    }
    await this.page.evaluate(() => {
      window.noted.dragging = false;
    });
    await mouse.up();
  }

  noted = (): Promise<Noted> =>
    this.page.evaluate(() => {
      const { interactions, drag, frames, longest } = window.noted;
      const counted = (performance as { interactionCount?: number }).interactionCount ?? 0;
      return {
        ...{ slow: [...interactions.values()], drag, frames, longestTask: longest },
        interactions: Math.max(interactions.size, counted - (window.interactionCount ?? 0)),
      };
    });

  /** Everything that was asked has been answered and read, and what others did has arrived. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 5; calm++) {
      const asked = this.#asked;
      await this.page.waitForTimeout(200);
      if (this.#asked !== asked || this.#answers.length < this.#asked) calm = -1;
    }
    await Promise.all(this.#answers);
    await this.settleConflict();
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
