// A real Chromium: one process for a test file, one context (cookies, storage) for each person.
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { STORY_TIME } from '../../support/app.ts';
import { idOfOperation } from '../../support/client-operations.ts';
import { TOTP_SECRET, totpCodes } from '../../support/totp.ts';

/** `npm test` says where it found one. */
const PLACE = process.env.CHROMIUM_PATH || '/usr/bin/chromium-headless-shell';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Where Chromium is; absent, browser tests say that they are skipped, and why. */
export const chromiumPath = existsSync(PLACE) ? PLACE : undefined;

export const PHONE = { width: 375, height: 812 };
export const DESKTOP = { width: 1280, height: 860 };

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...{ executablePath: chromiumPath, args: [...FLAGS, '--disable-sync'], headless: true },
    // In a C locale it cannot name files in Japanese.
    env: { ...process.env, LANG: 'C.UTF-8' },
  });

const SIGN_IN = idOfOperation(/\bmutation SignIn\b/);
const VERIFY_SECOND_FACTOR = idOfOperation(/\bmutation VerifySecondFactor\b/);

/** A person's window. What the page logs as an error fails the test that asks for it. */
export class Window {
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly url: string,
  ) {}

  static async open(browser: Browser, url: string, viewport = DESKTOP): Promise<Window> {
    const context = await browser.newContext({ baseURL: url, viewport, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    const page = await context.newPage();
    // The server stands still at this time; the page has to agree with it. Timers run.
    await page.clock.setFixedTime(STORY_TIME);
    page.setDefaultTimeout(30_000);
    // What the page's policy refuses is an error of the page.
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
        console.error(`refused by the policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    const window = new Window(page, context, url);
    page.on('pageerror', (error) => window.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) window.errors.push(message.text());
    });
    return window;
  }

  /** Signs in without the page of it, as the page would ask: its tests are those of the accounts. The window stays where it is. */
  async enter(email: string, password: string, { secret = TOTP_SECRET, now = STORY_TIME } = {}): Promise<this> {
    const { needs } = (await this.#ask(SIGN_IN, { input: { email, password } }))!.signIn;
    if (!needs) return this;
    for (const code of totpCodes(secret, now)) {
      if (await this.#ask(VERIFY_SECOND_FACTOR, { input: { method: 'TOTP', code } })) return this;
    }
    expect.fail(`No code of the authenticator app signs ${email} in`);
  }

  /** The data of an operation of the client, with the window's cookies; null when it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on, not typed
  async #ask(documentId: string, variables: object): Promise<any> {
    const answer = await this.context.request.post('/graphql', { data: { documentId, variables } });
    return (await answer.json()).data;
  }

  /** Signs in through the page; with the code of the authenticator app, too, where one is asked for. */
  async signIn(email: string, password: string, { secret = TOTP_SECRET, now = STORY_TIME } = {}): Promise<this> {
    await this.givePassword(email, password);
    if (!this.#isAtCode()) return this;
    // Each code is good once, and the server's clock may stand still: a neighbour of the present one is as good.
    for (const code of totpCodes(secret, now)) if (await this.#giveCode(code)) return this;
    expect.fail(`No code of the authenticator app signs ${email} in`);
  }

  /** The first step alone: answers when the next one, or the page behind the door, is there. */
  async givePassword(email: string, password: string): Promise<void> {
    const { page } = this;
    await page.goto('/signin');
    await page.getByLabel('メールアドレス').fill(email);
    await page.getByLabel('パスワード', { exact: false }).first().fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/signin' || url.searchParams.has('step'));
  }

  #isAtCode(): boolean {
    return new URL(this.page.url()).pathname === '/signin';
  }

  /** Whether the code was taken. */
  async #giveCode(code: string): Promise<boolean> {
    const { page } = this;
    await page.getByLabel('確認コード').fill(code);
    await page.keyboard.press('Enter');
    const refused = page.getByRole('alert').waitFor();
    const entered = page.waitForURL((url) => url.pathname !== '/signin');
    await Promise.race([refused, entered]);
    // The one that lost the race ends with the page, or at its time.
    void Promise.allSettled([refused, entered]);
    return !this.#isAtCode();
  }

  /** Opens a path and waits until nothing is loading any more. */
  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Skeletons are gone and the main content is there. */
  async settled(): Promise<void> {
    await this.page.locator('main').first().waitFor();
    await this.page.waitForFunction(() => !document.querySelector('main .skel, main [aria-busy="true"]'));
  }

  /**
   * What axe finds, as readable lines; a page without findings answers an empty list. The window is as high as the page:
   * what lies under a sticky bar by chance of scrolling is no finding.
   */
  async findings(): Promise<string[]> {
    const { width, height } = this.page.viewportSize()!;
    // Lists that draw only what is near the window turn out higher or lower once they are drawn. Some pages are the window's
    // height and a little more: those never end.
    for (let before = 0, whole = await this.#height(), tries = 0; whole !== before && tries < 4; tries++) {
      await this.page.setViewportSize({ width, height: Math.max(height, Math.min(whole, 12_000)) });
      [before, whole] = [whole, await this.settledHeight()];
    }
    try {
      return await this.analyse();
    } finally {
      await this.page.setViewportSize({ width, height });
    }
  }

  #height = () => this.page.evaluate(() => document.documentElement.scrollHeight);

  /** The page's height once it stayed the same for some frames: entries are drawn, measured and laid out one frame after the other. */
  private settledHeight(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          let [before, same, frames] = [-1, 0, 0];
          const look = () => {
            const height = document.documentElement.scrollHeight;
            same = height === before ? same + 1 : 0;
            before = height;
            if (same === 4) done(height);
            else if (++frames > 300) fail(new Error('The height of the page does not come to rest'));
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  }

  private async analyse(): Promise<string[]> {
    // Once a page: it stays as long as the document does. The page's policy does not stop what the browser itself is told to run.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate(
      async (tags) => {
        const { axe: judge } = window as unknown as { axe: typeof axe };
        // What passes is not described: it is most of the page.
        const options = { runOnly: tags, resultTypes: ['violations'], preload: false } satisfies axe.RunOptions;
        return (await judge.run(document, options)).violations;
      },
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          (node) => `${id}: ${help} at ${node.target.join(' ')} (${node.any.map((check) => check.message).join('; ')})`,
        ),
    );
  }

  /** As the page is now, a window open or not: axe finds nothing and nothing scrolls sideways. Keeps pictures with `PICTURES=1`. */
  async judge(what: string, viewports = [PHONE, DESKTOP]): Promise<void> {
    for (const viewport of viewports) {
      await this.page.setViewportSize(viewport);
      expect(await this.findings(), `${what} at ${viewport.width}`).toEqual([]);
      await this.assertFits();
      if (process.env.PICTURES) await this.keepPicture(`${what}-${viewport.width}`);
    }
  }

  /** What it looked like when a test failed, for whoever looks into it. */
  async keepPicture(name: string): Promise<void> {
    await this.page.screenshot({ path: `.artifacts/${name}.png` });
  }

  /** Fails when the page scrolls sideways. */
  async assertFits(): Promise<void> {
    const excess = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, `${this.page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  }
}
