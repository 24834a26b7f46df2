// Public pages, rendered by the server, kept and not, against a static file of about the same size from the same server:
// interleaved rounds, medians, ratios. Run it with `npm run bench -- pages`: it needs the built client, too.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { answer, end, goal, machine, median, round } from './measure.ts';
import { CONNECTIONS, open, type Process } from './reads.sides.ts';
import { createWorld } from './reads.world.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = 1.5;
const GOALS = { kept: 2, rendered: 6 } as const;
type Way = keyof typeof GOALS;

const PAGES = { home: '/', directory: '/solutions', listing: '/solutions/B001' } as const;
type PageName = keyof typeof PAGES;

interface Sample {
  readonly cpu: number;
  readonly perSecond: number;
}

/** The asset whose size is nearest to a page's. */
function assetLike(size: number): { path: string; size: number } {
  const directory = fileURLToPath(new URL('../../dist/client/assets/', import.meta.url));
  const assets = readdirSync(directory).map((name) => ({
    path: `/assets/${name}`,
    size: statSync(directory + name).size,
  }));
  return assets.reduce((best, each) => (Math.abs(each.size - size) < Math.abs(best.size - size) ? each : best));
}

/** Each address is rendered once and then kept: to render, no address is asked for twice. */
let fresh = 0;
const renderedPath = (path: string) => `${path}?visit=${++fresh}`;

async function measure({ url, child }: Process, path: () => string, seconds: number): Promise<Sample> {
  const before = await answer<number>(child, 'cpu');
  const result = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: seconds, headers: { accept: 'text/html' } },
    requests: [{ method: 'GET', setupRequest: (request: autocannon.Request) => ({ ...request, path: path() }) }],
  });
  if (result.non2xx || result.errors) throw new Error(`${path()}: ${result.non2xx} refused, ${result.errors} failed`);
  const after = await answer<number>(child, 'cpu');
  return { cpu: (after - before) / result.requests.total, perSecond: result.requests.total / seconds };
}

const world = await createWorld();
const server = await open('./reads.server.ts', 'platform', world);
const rows: Record<string, Record<string, unknown>> = {};
try {
  for (const [page, path] of Object.entries(PAGES) as [PageName, string][]) {
    const answered = await fetch(server.url + path, { headers: { accept: 'text/html' } });
    if (answered.status !== 200) throw new Error(`${path} answers ${answered.status}`);
    const size = Buffer.byteLength(await answered.text());
    const file = assetLike(size);
    const ways = { file: () => file.path, kept: () => path, rendered: () => renderedPath(path) };
    const samples = { file: [] as Sample[], kept: [] as Sample[], rendered: [] as Sample[] };
    const names = Object.keys(ways) as (keyof typeof ways)[];
    for (const name of names) await measure(server, ways[name], 2);
    for (let turn = 0; turn < ROUNDS; turn++) {
      for (const name of turn % 2 ? names.toReversed() : names)
        samples[name].push(await measure(server, ways[name], SECONDS));
    }
    const figure = (name: keyof typeof ways, of: keyof Sample) => median(samples[name].map((sample) => sample[of]));
    for (const name of names) {
      const times = round(figure(name, 'cpu') / figure('file', 'cpu'));
      rows[`${page}, ${name}`] = {
        KB: round((name === 'file' ? file.size : size) / 1024, 1),
        'req/s': Math.round(figure(name, 'perSecond')),
        'CPU µs': Math.round(figure(name, 'cpu')),
        'CPU × file': times,
        goal: name === 'file' ? '' : goal(times, GOALS[name as Way]),
      };
    }
  }
} finally {
  await end([server.child]);
  await world.stop();
}
console.log(
  `\nPublic pages for a visitor. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; ${machine}.`,
);
console.log('Nothing compressed. Floor: a static file of the nearest size from the same server.\n');
console.table(rows);
