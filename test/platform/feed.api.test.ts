// The edges of living lists: coming back, coming back too late, and no longer being allowed to listen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { forget } from '../../server/platform/feed/feed.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem, signedIn } from '../support/viewers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

/** What graphql-ws closes with when it may not be listened any more. */
const FORBIDDEN = 4403;

let announced = 0;
const announce = () =>
  asSystem(app, announceExhibition, {
    ...{ slug: `e-${++announced}`, kind: 'EXHIBITION' as const, industry: '建設業', title: `展示会 ${announced}` },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 5, venueName: '' },
    ...{ venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });

const positionOf = async (client: ApiClient): Promise<string> =>
  (await client.get('{ exhibitions { position } }')).exhibitions.position;
const CHANGED =
  'subscription ($since: String) { exhibitionChanged(since: $since) { kind id position node { title state } } }';

test('whoever comes back receives what happened meanwhile, each record as it is now, and goes on live', async () => {
  const visitor = new ApiClient(app);
  const since = await positionOf(visitor);
  const first = await announce();
  const second = await announce();
  const live = await visitor.subscribe(CHANGED, { since });
  await live.until((event) => event.id === first);
  await live.until((event) => event.id === second);
  await asSystem(app, changeExhibition, { id: second, event: 'open' as const });
  const opened = await live.until((event) => event.id === second && event.node.state === 'OPEN');
  await live.stop();

  // From the last position on nothing comes twice.
  const third = await announce();
  const again = await visitor.subscribe(CHANGED, { since: opened.position });
  await again.until((event) => event.id === third);
  expect(again.events.filter((event) => event.node).map((event) => event.id)).toEqual([third]);
  await again.stop();
});

test.each([
  [
    'that was forgotten',
    async () => {
      const since = await positionOf(new ApiClient(app));
      await announce();
      await announce();
      await expect
        .poll(async () => {
          await forget(app.services.pool, -60);
          const { rows } = await app.services.pool.query('select count(*)::int as kept from change');
          return rows[0].kept;
        })
        .toBeLessThanOrEqual(1);
      // The reader remembers recent changes in memory: another process, which does not, has to answer.
      const other = await startApp({ databaseUrl: app.databaseUrl });
      return { since, other };
    },
  ],
  ['that is none', async () => ({ since: 'yesterday', other: null })],
])('a position %s is answered with GAP, and the subscription ends', async (_, prepare) => {
  const { since, other } = await prepare();
  const live = await new ApiClient(other ?? app).subscribe(CHANGED, { since });
  await live.until((event) => event.kind === 'GAP');
  expect(live.events.filter((event) => event.node)).toEqual([]);
  await live.stop();
  await other?.stop();
});

test('a session that ends closes its sockets within a second; others stay', async () => {
  const leaving = await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  const staying = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const socket = await leaving.socket();
  const connected = new Promise((resolve) => void socket.on('connected', resolve));
  const closed = new Promise((resolve) => void socket.on('closed', resolve));
  socket.subscribe({ query: CHANGED }, { next: () => {}, error: () => {}, complete: () => {} });
  await connected;
  const live = await staying.subscribe(CHANGED, { since: await positionOf(staying) });
  const asked = performance.now();
  await leaving.get('mutation { signOut }');
  expect(await closed).toMatchObject({ code: FORBIDDEN });
  expect(performance.now() - asked).toBeLessThan(1_000);
  const id = await announce();
  await live.until((event) => event.id === id);
  await live.stop();
});
