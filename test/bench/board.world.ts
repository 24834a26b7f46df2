// The board that is measured: cases in all seven columns and five members of staff, in a PostgreSQL of its own.
import { dist } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

export interface BoardWorld {
  readonly databaseUrl: string;
  /** A session for each member of staff. */
  readonly cookies: readonly string[];
  stop(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type App = any;

const NAMES = ['緒方 由美', '坂本 亮', '宮崎 直樹', '古閑 健太', '松岡 彩'];
const COMPANIES = 60;
const PASSWORD = 'Bench-of-boards-1';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const INDUSTRIES = ['製造業', '建設業', '農業，林業', '卸売業，小売業', '宿泊業，飲食サービス業', '医療，福祉'];
const TOWNS = ['熊本市', '八代市', '人吉市', '荒尾市', '水俣市', '天草市', '菊池市'];
const SUBJECTS = ['FAX注文の転記をやめたい', '見積りが一人に頼りきり', '在庫の数が合わない', '日報を紙で集めている'];
/** Columns from the first to the last; most of what is measured moves between the second and the fourth. */
const SHARES = [0.12, 0.24, 0.24, 0.2, 0.08, 0.08, 0.04];

export async function createBoardWorld(cases: number): Promise<BoardWorld> {
  await import('reflect-metadata');
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
    await fill(app, cases);
    const cookies: string[] = [];
    for (const at of NAMES.keys()) cookies.push(await signIn(app, `staff${at}@example.jp`));
    await app.services.pool.query('analyze');
    return { databaseUrl, cookies, stop: () => postgres.stop() };
  } finally {
    await app.stop();
  }
}

async function fill(app: App, cases: number): Promise<void> {
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  const { createAccounts } = await dist('server/features/accounts/account.commands.js');
  const { sealTotp } = await dist('server/features/accounts/totp.js');
  const { Organization } = await dist('server/features/members/organization.entity.js');
  const { Consultation } = await dist('server/features/consultations/consultation.entity.js');
  const commands = await dist('server/features/consultations/consultation.commands.js');
  const { permissions, runner, secrets } = app.services;
  const system = abilityOf(permissions.rulesForActor(SYSTEM));
  const run = (command: unknown, input: unknown) => runner(SYSTEM, system, command, input);

  const register = async (tx: App) =>
    Array.from({ length: COMPANIES }, (_, at) => {
      const name = `株式会社${TOWNS[at % TOWNS.length]!.slice(0, -1)}${'製作所 商店 水産 建設 食品'.split(' ')[at % 5]}${at + 1}`;
      const place = { industry: INDUSTRIES[at % INDUSTRIES.length], municipality: TOWNS[at % TOWNS.length] };
      const organization = new Organization();
      Object.assign(organization, { name, nameKey: name, kana: name, isMember: true, createdAt: tx.now, ...place });
      tx.em.persist(organization);
      return organization.id as string;
    });
  const companies = (await run(register, null)) as string[];
  const staff = (await run(
    createAccounts,
    NAMES.map((name, at) => ({
      ...{ name, kana: name, email: `staff${at}@example.jp`, password: PASSWORD, role: 'support' },
      sealedTotp: sealTotp(secrets, SECRET),
    })),
  )) as string[];

  /** How far a case has come, through the intentions of the entity that the commands call. */
  const advance = async (tx: App, { id, column, at }: { id: string; column: number; at: Date }) => {
    const one = await tx.load(Consultation, id, { lock: true });
    if (column >= 1) one.moveTo('HEARING', at);
    if (column >= 2) one.moveTo('ORGANIZING', at);
    // Agreed everywhere: so a card can go back and forth between three columns.
    one.setSheetAgreed(true, at);
    if (column >= 3) one.moveTo('SHORTLISTING', at);
    if (column >= 4) one.introduce(3, at);
    if (column >= 5) one.disclose(at);
    if (column < 6) return;
    one.confirmContact(at);
    one.moveTo('ADOPTING', at);
  };
  const bounds = SHARES.map((_, column) => SHARES.slice(0, column + 1).reduce((sum, share) => sum + share, 0));
  for (let i = 0; i < cases; i++) {
    const column = Math.min(
      6,
      bounds.findIndex((bound) => (i + 0.5) / cases <= bound + 1e-9),
    );
    const at = new Date(Date.now() - (1 + ((i * 7) % 20)) * 86_400_000);
    const id = (await run(commands.logConsultation, {
      ...{ organizationId: companies[i % COMPANIES], channel: 'phone', subject: SUBJECTS[i % SUBJECTS.length] },
      ...{ body: '毎朝2時間かかっています。', wantsMatching: i % 4 > 0, topics: ['受発注'], occurredAt: at },
    })) as string;
    await run(commands.assignConsultation, { id, version: 2, assignee: staff[i % staff.length] });
    await run(advance, { id, column, at });
  }
}

async function signIn(app: App, email: string): Promise<string> {
  const { totpCode } = await dist('server/features/accounts/totp.js');
  const jar = new Map<string, string>();
  const ask = async (query: string, variables: object) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.fastify.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query, variables } },
      headers: cookie ? { cookie } : {},
    });
    for (const set of [response.headers['set-cookie'] ?? []].flat() as string[]) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
  };
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { needs } }', {
    input: { email, password: PASSWORD },
  });
  const code = totpCode(SECRET, new Date());
  await ask('mutation ($code: String!) { verifySecondFactor(input: { method: TOTP, code: $code }) { needs } }', {
    code,
  });
  const sid = jar.get('sid');
  if (!sid) throw new Error(`${email} could not sign in`);
  return `sid=${sid}`;
}
