// From a commit to what a person sees: messages written into a member's consultation, one after the other, and the thread in a
// real Chromium that shows them. One node; both clocks are the machine's. Run it with `npm run bench -- browser`; Chromium is
// /usr/bin/chromium or CHROMIUM_PATH.
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import type { Served, Write, Written } from './browser.server.ts';
import { answer, end, goal, machine, median, quantile, round, start } from './measure.ts';
import { createWorld, type World } from './reads.world.ts';

const CHANGES = Number(process.env.BENCH_CHANGES ?? 200);
const WARM = 10;
const PATIENCE_MS = 5_000;
const GOALS = { p50: 25, p99: 100 } as const;

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';

declare global {
  interface Window {
    /** When a text came into the page: in the document, and after the frame that showed it. */
    seen: Record<string, { inDocument: number; shown?: number }>;
  }
}

/** In the page: notes when each message of this measurement came into the document. */
function observe() {
  const now = () => performance.timeOrigin + performance.now();
  window.seen = {};
  const look = (text: string | null) => {
    const [found] = /計測 -?\d+ 件目/.exec(text ?? '') ?? [];
    if (!found || window.seen[found]) return;
    const entry: Window['seen'][string] = { inDocument: now() };
    window.seen[found] = entry;
    requestAnimationFrame(() => setTimeout(() => (entry.shown = now())));
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') look(target.textContent);
      for (const node of addedNodes) look(node.textContent);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

async function openThread(page: Page, url: string, consultation: string) {
  await page.goto(`${url}/member/consultations/${consultation}`);
  await page.getByText('連絡 5').first().waitFor();
  await page.evaluate(observe);
}

interface Times {
  readonly sinceGiven: number[];
  readonly sinceCommit: number[];
  readonly shownSinceCommit: number[];
}

async function measure({ databaseUrl, organizationId, cookie }: World): Promise<Times> {
  const child = start('./browser.server.ts', [databaseUrl, organizationId]);
  child.setMaxListeners(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
  const times: Times = { sinceGiven: [], sinceCommit: [], shownSinceCommit: [] };
  try {
    const { url, consultation } = await answer<Served>(child);
    const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value: decodeURIComponent(value), url }]);
    const page = await context.newPage();
    await openThread(page, url, consultation);
    for (let i = -WARM; i < CHANGES; i++) {
      const text = `計測 ${i} 件目`;
      const { given, committed } = await answer<Written>(child, { text } satisfies Write);
      const handle = await page.waitForFunction((key) => window.seen[key]?.shown && window.seen[key], text, {
        timeout: PATIENCE_MS,
      });
      const { inDocument, shown } = (await handle.jsonValue()) as { inDocument: number; shown: number };
      if (i < 0) continue;
      times.sinceGiven.push(inDocument - given);
      times.sinceCommit.push(inDocument - committed);
      times.shownSinceCommit.push(shown - committed);
    }
    return times;
  } finally {
    await browser.close();
    await end([child]);
  }
}

async function main() {
  if (!existsSync(executablePath)) {
    console.log('\nThe browser was not measured: there is no Chromium; install it or set CHROMIUM_PATH.');
    return;
  }
  const world = await createWorld();
  try {
    const times = await measure(world);
    console.log(
      `\nMessages into a member's thread in Chromium, ${CHANGES} one after the other, one node; ${machine}.\n`,
    );
    const row = (values: readonly number[], hasGoal = false) => {
      const [p50, p99] = [round(median(values), 1), round(quantile(values, 0.99), 1)];
      const goals = hasGoal ? { 'p50 goal': goal(p50, GOALS.p50), 'p99 goal': goal(p99, GOALS.p99) } : {};
      return { 'p50, ms': p50, 'p99, ms': p99, ...goals };
    };
    console.table({
      'commit → in the document': row(times.sinceCommit, true),
      'command given → in the document': row(times.sinceGiven),
      'commit → frame painted': row(times.shownSinceCommit),
    });
  } finally {
    await world.stop();
  }
}

await main();
