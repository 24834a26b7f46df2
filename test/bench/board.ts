// Five members of staff move cards of one board at once, each in a window of a real Chromium (R3.8). Nothing may be lost: every move
// that was acknowledged is in the history, in its order, and all windows end up with the database's board. Measured beside it: how soon
// an interaction shows (Event Timing), frames while a card is dragged, the longest task; the same on a board of 50 cards in the same run.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import pg from 'pg';
import { chromium } from 'playwright-core';
import operations from '../../schema/operations.json' with { type: 'json' };
import { BoardWindow, type Move } from './board.window.ts';
import { createBoardWorld } from './board.world.ts';
import { answer, end, goal, machine, quantile, round, start } from './measure.ts';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 40);
const CASES = Number(process.env.BENCH_CASES ?? 500);
const FEW = 50;
/** Between two moves of one person. */
const PAUSE_MS = 900;
/** Every so many moves all decide about the same card at the same moment. */
const RUSH_EVERY = 5;
const GOAL_MS = 100;
const FRAME_MS = 1000 / 60;

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const moveId = Object.entries(operations).find(([, text]) => /\bmoveConsultation\(/.test(text))![0];

/** The same figures at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Result {
  readonly sent: number;
  readonly decided: number;
  readonly conflicts: number;
  readonly refused: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly interactions: readonly number[];
  readonly drag: readonly number[];
  readonly frames: readonly number[];
  readonly longestTask: number;
  readonly load: number;
}

async function measure(cases: number, seconds: number): Promise<Result> {
  const world = await createBoardWorld(cases);
  const child = start('./board.server.ts', [world.databaseUrl]);
  const database = new pg.Client(world.databaseUrl);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
  try {
    await database.connect();
    const { url } = await answer<{ url: string }>(child);
    const windows: BoardWindow[] = [];
    for (const cookie of world.cookies) windows.push(await BoardWindow.open(browser, url, cookie, moveId));
    const before = await historyOf(database);
    for (const window of windows) await window.begin();
    await work(windows, seconds);
    for (const window of windows) await window.quiet();
    const noted = await Promise.all(windows.map((window) => window.noted()));
    const load = loadavg()[0]!;
    const decided = windows.flatMap(({ acknowledged }) => acknowledged);
    const lost = lostMoves(decided, before, await historyOf(database));
    const wrong = await wrongBoards(windows, database);
    const sum = (of: (window: BoardWindow) => number) => windows.reduce((all, window) => all + of(window), 0);
    return {
      ...{ sent: sum(({ sent }) => sent), decided: decided.length, conflicts: sum(({ conflicts }) => conflicts) },
      ...{ refused: sum(({ refused }) => refused), lost, wrong, load },
      // What Event Timing does not report took less than 16 ms.
      interactions: noted.flatMap(({ slow, interactions }) => [
        ...slow,
        ...Array.from({ length: Math.max(0, interactions - slow.length) }, () => 8),
      ]),
      drag: noted.flatMap(({ drag }) => drag),
      frames: noted.flatMap(({ frames }) => frames),
      longestTask: Math.max(...noted.map(({ longestTask }) => longestTask)),
    };
  } finally {
    await browser.close();
    await end([child]);
    await database.end();
    await world.stop();
  }
}

/** Each at their own pace; now and then all at the same card. */
async function work(windows: readonly BoardWindow[], seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  const randoms = windows.map((_, at) => seeded(at + 1));
  for (let round = 1; Date.now() < until; round++) {
    if (round % RUSH_EVERY === 0) await rush(windows);
    else {
      await Promise.all(
        windows.map(async (window, at) => {
          const random = randoms[at]!;
          await sleep(random() * PAUSE_MS);
          await window.settleConflict();
          if ((round + at) % 6 === 0) await window.moveByMenu(random);
          // One hand at a time: a mouse that carries a card takes the whole of this machine's two cores.
          else if (round % windows.length === at) await window.moveByDrag(random);
          else await window.moveByKey(random);
        }),
      );
    }
    for (const window of windows) await window.settleConflict();
  }
}

/** All decide about one card at the same moment, some to the one side, some to the other. */
async function rush(windows: readonly BoardWindow[]): Promise<void> {
  const id = (await windows[0]!.columns())[2]?.[0];
  if (!id) return;
  await Promise.all(windows.map((window) => window.focus(id)));
  await Promise.all(windows.map(({ page }, at) => page.keyboard.press(at % 2 ? '[' : ']')));
  await sleep(PAUSE_MS);
}

interface Step {
  readonly id: string;
  readonly text: string;
}

/** What the threads of all cases say about moves, in order. */
async function historyOf(database: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await database.query<Step>(
    `select consultation_id as id, text from consultation_entry where kind = 'EVENT' and text like '「%」に進みました。' order by recorded_at`,
  );
  const history = new Map<string, string[]>();
  for (const { id, text } of rows) history.set(id, [...(history.get(id) ?? []), text]);
  return history;
}

const LABELS: Readonly<Record<string, string>> = {
  ...{ HEARING: 'ヒアリング', ORGANIZING: '課題整理', SHORTLISTING: '候補選定', INTRODUCED: '情報提供済' },
  ...{ CONTACTING: '連絡確認', ADOPTING: '導入・効果検証' },
};

/** Acknowledged moves that the history does not tell, or tells in another order. */
function lostMoves(moves: readonly Move[], before: Map<string, string[]>, after: Map<string, string[]>): string[] {
  const ids = new Set([...moves.map(({ id }) => id), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const told = (after.get(id) ?? []).slice(before.get(id)?.length ?? 0);
    const known = moves
      .filter((move) => move.id === id)
      .sort((a, b) => a.version - b.version)
      .map(({ state }) => `「${LABELS[state]}」に進みました。`);
    return told.join() === known.join() ? [] : [`${id}: acknowledged ${known.join()}; history ${told.join()}`];
  });
}

/** Cards that a window shows elsewhere than the database has them. */
async function wrongBoards(windows: readonly BoardWindow[], database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ id: string; state: string }>('select id, state from consultation');
  const wrong: string[] = [];
  for (const [at, window] of windows.entries()) {
    const board = await window.board();
    for (const { id, state } of rows)
      if (board.get(id) !== state) wrong.push(`window ${at}: ${id} ${board.get(id)} is ${state}`);
    if (board.size !== rows.length) wrong.push(`window ${at} shows ${board.size} of ${rows.length} cards`);
  }
  return wrong;
}

const at = (values: readonly number[], part: number) => (values.length ? round(quantile(values, part), 1) : 0);

function rowOf(result: Result) {
  const { interactions, drag, frames } = result;
  return {
    'moves sent': result.sent,
    decided: result.decided,
    conflicts: result.conflicts,
    refused: result.refused,
    'lost moves': result.lost.length,
    'cards shown wrong': result.wrong.length,
    interactions: interactions.length,
    'interaction p50, ms': at(interactions, 0.5),
    'interaction p95, ms': at(interactions, 0.95),
    'slowest, ms': at(interactions, 1),
    'slow events of drags, p95, ms': at(drag, 0.95),
    'frame of a drag p50, ms': at(frames, 0.5),
    'frame of a drag p95, ms': at(frames, 0.95),
    'frames in time, %': round(
      (100 * frames.filter((ms) => ms < FRAME_MS * 1.5).length) / Math.max(1, frames.length),
      1,
    ),
    'longest task, ms': round(result.longestTask, 0),
    'load average': round(result.load, 1),
  };
}

async function main() {
  if (!existsSync(executablePath)) {
    console.log('\nThe board was not measured: there is no Chromium; install it or set CHROMIUM_PATH.');
    return;
  }
  console.log(
    `\nFive windows of one Chromium move cards at once, ${SECONDS} s; ${machine}, load before ${round(loadavg()[0]!, 1)}.\n`,
  );
  const few = await measure(FEW, Math.min(SECONDS, 20));
  const many = await measure(CASES, SECONDS);
  console.table(transposed({ [`${FEW} cards`]: rowOf(few), [`${CASES} cards`]: rowOf(many) }));
  const p95 = at(many.interactions, 0.95);
  console.log(
    `Interaction p95: ${goal(p95, GOAL_MS)}; ÷ that of ${FEW} cards ${round(p95 / (at(few.interactions, 0.95) || 1))}`,
  );
  for (const line of [...many.lost, ...many.wrong, ...few.lost, ...few.wrong].slice(0, 20)) console.log(line);
  if (many.lost.length + many.wrong.length + few.lost.length + few.wrong.length) process.exitCode = 1;
}

/** Figures as rows: they are many, the boards are two. */
function transposed(columns: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, column] of Object.entries(columns)) {
    for (const [figure, value] of Object.entries(column)) rows[figure] = { ...rows[figure], [name]: value };
  }
  return rows;
}

await main();
