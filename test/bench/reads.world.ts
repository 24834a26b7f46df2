// What the reads are measured on: 300 listings of 60 vendors, 40 cases of one member with messages, in a PostgreSQL of its own.
import type { AddressInfo } from 'node:net';
import { dist } from './measure.ts';

/** Of every process of a measurement: the database knows one secret. */
export const benchEnvironment = (databaseUrl: string) => ({
  ...{ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl },
  OPERATIONS: 'any',
  SECRET_KEY: 'a secret of the benchmarks, known to everyone',
});

export interface World {
  readonly databaseUrl: string;
  readonly organizationId: string;
  /** The member's session. */
  readonly cookie: string;
  stop(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const { startEmbeddedPostgres } = await dist('server/platform/database/embedded-postgres.js');
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { systemClock } = await dist('server/kernel/clock.js');
  const log = createLog('error');
  const postgres = await startEmbeddedPostgres({ ephemeral: true, log });
  const databaseUrl: string = postgres.url();
  const config = loadConfig(benchEnvironment(databaseUrl));
  const app = await createApp({ config, databaseUrl, clock: systemClock, log });
  try {
    const { organizationId, email, password } = await fill(app);
    const cookie = await signIn(app, email, password);
    await app.services.pool.query('analyze');
    return { databaseUrl, organizationId, cookie, stop: () => postgres.stop() };
  } finally {
    await app.stop();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type App = any;

async function fill(app: App) {
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  const { createAccounts } = await dist('server/features/accounts/account.commands.js');
  const { takeOverListings } = await dist('server/features/listings/listing.commands.js');
  const { ListingContent } = await dist('server/features/listings/listing.content.js');
  const { Organization } = await dist('server/features/members/organization.entity.js');
  const { addConsultationEntry, assignConsultation, logConsultation } = await dist(
    'server/features/consultations/consultation.commands.js',
  );
  const { permissions, runner } = app.services;
  const system = abilityOf(permissions.rulesForActor(SYSTEM));
  const run = (command: unknown, input: unknown) => runner(SYSTEM, system, command, input);

  async function registerOrganizations(tx: App, names: string[]) {
    return names.map((name, at) => {
      const isMember = at === 0;
      const values = { name, nameKey: name, kana: name, isMember, isVendor: !isMember, createdAt: tx.now };
      const organization = Object.assign(new Organization(), values);
      tx.em.persist(organization);
      return organization.id as string;
    });
  }
  const names = ['株式会社潮騒マルシェ', ...Array.from({ length: 60 }, (_, i) => `ソリューション企業 ${i + 1}`)];
  const [organizationId, ...vendors] = (await run(registerOrganizations, names)) as [string, ...string[]];
  const listings = Array.from({ length: 300 }, (_, i) => ({
    number: `B${String(i + 1).padStart(3, '0')}`,
    vendorId: vendors[i % vendors.length],
    kind: 'solution',
    publishedAt: new Date(Date.now() - i * 3_600_000),
    content: Object.assign(new ListingContent(), {
      title: `多品種少量の工場のための生産管理 ${i + 1}`,
      promise: 'どの注文がいまどの機械の前にあるか、事務所から分かる',
      description: '一個から数十個の受注が毎日飛び込む加工工場に合わせて作りました。'.repeat(8),
      tags: ['生産管理', '進捗管理', 'クラウド'],
      categories: ['生産・現場'],
    }),
  }));
  await run(takeOverListings, listings);
  const email = 'bench@example.jp';
  const password = 'Bench-of-reads-1';
  const [staff] = (await run(createAccounts, [
    { name: '緒方 由美', kana: 'オガタ ユミ', email: 'staff@example.jp', password, role: 'support' },
    { name: '浦上 圭介', kana: 'ウラガミ ケイスケ', email, password, organizationIds: [organizationId] },
  ])) as string[];
  for (let i = 0; i < 40; i++) {
    const consultation = await run(logConsultation, {
      ...{
        organizationId,
        channel: 'phone',
        subject: `発注がFAXと電話です ${i}`,
        body: '毎朝2時間。',
        wantsMatching: true,
      },
      ...{ topics: ['受発注'], occurredAt: new Date(Date.now() - (i + 1) * 60_000) },
    });
    await run(assignConsultation, { id: consultation, version: 2, assignee: staff });
    for (let k = 0; k < 6; k++) await run(addConsultationEntry, { consultation, kind: 'MESSAGE', text: `連絡 ${k}` });
  }
  return { organizationId, email, password };
}

async function signIn(app: App, email: string, password: string): Promise<string> {
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.fastify.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }',
      variables: { input: { email, password } },
    }),
  });
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith('sid='));
  return cookie!.split(';')[0]!;
}
