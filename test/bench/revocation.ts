// How soon open sockets close after a lead ends a person's sessions: 200 sockets, half of them on another server process than
// the one that is told. Against the floor: bare processes that close their sockets at a NOTIFY. One run, interleaved, medians.
// Run it with `npm run bench -- revocation`.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import WebSocket from 'ws';
import { dist, median } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

const SOCKETS = 200;
const ROUNDS = 7;
const SUBSCRIBE = { query: 'subscription { consultationChanged { kind id position node { id state } } }' };

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type Compiled = any;

async function main() {
  const { startEmbeddedPostgres } = await dist('server/platform/database/embedded-postgres.js');
  const { createLog } = await dist('server/platform/log.js');
  const postgres = await startEmbeddedPostgres({ ephemeral: true, log: createLog('error') });
  const children: ChildProcess[] = [];
  let people: People | undefined;
  try {
    people = await createPeople(postgres.url());
    const ports = [await freePort(), await freePort()];
    for (const port of ports) children.push(await serve(postgres.url(), port));
    const floorPorts: number[] = [];
    for (let i = 0; i < 2; i++) {
      const floor = fork(fileURLToPath(new URL('revocation.floor.ts', import.meta.url)), [postgres.url()]);
      children.push(floor);
      floorPorts.push(((await once(floor, 'message')) as [number])[0]);
    }
    const times = { platform: [] as number[], afterAnswer: [] as number[], floor: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      const platform = await revoke(ports, people);
      const floor = await notify(postgres.url(), floorPorts);
      if (!round) continue; // the first warms up
      times.platform.push(platform.sinceAsked);
      times.afterAnswer.push(platform.sinceAnswer);
      times.floor.push(floor);
    }
    console.log(`Revocation. Medians of ${ROUNDS} rounds; ${cpus().length} cores, Node ${process.versions.node}.\n`);
    console.table({
      [`${SOCKETS} sockets on 2 processes`]: {
        'floor: NOTIFY → last closed, ms': Number(median(times.floor).toFixed(1)),
        'asked → last closed, ms': Number(median(times.platform).toFixed(1)),
        'asked → last closed, worst, ms': Number(Math.max(...times.platform).toFixed(1)),
        'answer → last closed, ms': Number(median(times.afterAnswer).toFixed(1)),
        'platform ÷ floor': Number((median(times.platform) / median(times.floor)).toFixed(2)),
      },
    });
  } finally {
    for (const child of children) child.kill();
    await people?.stop();
    await postgres.stop();
  }
}

interface People {
  /** A member's two sessions, new for each round. */
  sessions(): Promise<string[]>;
  readonly memberId: string;
  readonly leadCookie: string;
  stop(): Promise<void>;
}

async function createPeople(databaseUrl: string): Promise<People> {
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { systemClock } = await dist('server/kernel/clock.js');
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  const { createAccounts } = await dist('server/features/accounts/account.commands.js');
  const { Organization } = await dist('server/features/members/organization.entity.js');
  const { Person } = await dist('server/features/accounts/person.entity.js');
  const { Session } = await dist('server/features/accounts/session.entity.js');
  const config = loadConfig(benchEnvironment(databaseUrl));
  const app: Compiled = await createApp({ config, databaseUrl, clock: systemClock, log: createLog('error') });
  const ability = abilityOf(app.services.permissions.rulesForActor(SYSTEM));
  const run = (command: unknown, input: unknown) => app.services.runner(SYSTEM, ability, command, input);
  const company = await run(async function registerCompany(tx: Compiled) {
    const created = Object.assign(new Organization(), {
      name: '会員',
      nameKey: '会員',
      isMember: true,
      createdAt: tx.now,
    });
    tx.em.persist(created);
    return created.id;
  }, undefined);
  const [memberId, leadId] = await run(createAccounts, [
    { name: '会員 太郎', kana: '', email: 'member@example.jp', organizationIds: [company] },
    { name: '主任 花子', kana: '', email: 'lead@example.jp', role: 'lead' },
  ]);
  const open = (personId: string, values: object): Promise<string> =>
    run(async function openSession(tx: Compiled) {
      const { session, token } = Session.open(tx.now);
      session.person = tx.em.getReference(Person, personId, { wrapped: true });
      if ('organization' in values) session.organization = tx.em.getReference(Organization, company, { wrapped: true });
      Object.assign(session, { ...values, ...('organization' in values && { organization: session.organization }) });
      tx.em.persist(session);
      return `sid=${token}`;
    }, undefined);
  const member = { audience: 'member', organization: company };
  return {
    memberId,
    sessions: () => Promise.all([open(memberId, member), open(memberId, member)]),
    leadCookie: await open(leadId, { audience: 'support', lead: true, secondFactor: true }),
    stop: () => app.stop(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function serve(databaseUrl: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env, ...benchEnvironment(databaseUrl), PORT: String(port), SEED_DEMO: 'never' };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: 'inherit' });
  for (let tries = 0; tries < 200; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (ready?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server did not become ready');
}

/** A socket with a subscription. `closed` tells when it was closed. */
async function subscribed(port: number, cookie: string): Promise<{ closed: Promise<number> }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { cookie } });
  const closed = once(socket, 'close').then(() => performance.now());
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  const [ack] = (await once(socket, 'message')) as [Buffer];
  if (!String(ack).includes('connection_ack')) throw new Error(String(ack));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: SUBSCRIBE }));
  return { closed };
}

async function openAll(ports: readonly number[], cookies: readonly string[]): Promise<{ closed: Promise<number> }[]> {
  const opened: { closed: Promise<number> }[] = [];
  for (let i = 0; i < SOCKETS; i++) {
    // Both sessions on both processes.
    opened.push(await subscribed(ports[i % 2]!, cookies[Math.floor(i / 2) % 2]!));
  }
  return opened;
}

async function revoke(ports: readonly number[], { sessions, memberId, leadCookie }: People) {
  const opened = await openAll(ports, await sessions());
  const asked = performance.now();
  const response = await fetch(`http://127.0.0.1:${ports[0]}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', cookie: leadCookie } },
    body: JSON.stringify({
      query: 'mutation ($id: ID!) { endPersonSessions(id: $id) { openSessions } }',
      variables: { id: memberId },
    }),
  });
  const { data, errors } = (await response.json()) as Compiled;
  const answered = performance.now();
  if (data?.endPersonSessions.openSessions !== 0) throw new Error(JSON.stringify(errors));
  const last = Math.max(...(await Promise.all(opened.map(({ closed }) => closed))));
  return { sinceAsked: last - asked, sinceAnswer: Math.max(0, last - answered) };
}

async function notify(databaseUrl: string, ports: readonly number[]): Promise<number> {
  const sockets = Array.from({ length: SOCKETS }, (_, i) => new WebSocket(`ws://127.0.0.1:${ports[i % ports.length]}`));
  await Promise.all(sockets.map((socket) => once(socket, 'open')));
  const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const begun = performance.now();
  await client.query(`notify bench_floor`);
  await closed;
  const taken = performance.now() - begun;
  await client.end();
  return taken;
}

await main();
