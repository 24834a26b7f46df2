// View as: a lead sees what somebody else sees, changes nothing, reaches nothing that is the person's alone, and is recorded.
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endOldViewings } from '../../server/features/access/viewing.tables.ts';
import { features } from '../../server/features.ts';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { fullSchema } from '../../server/platform/graphql/schema.ts';
import { STORY_TIME, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD } from '../support/viewers.ts';
import { PROBES } from './table.probes.ts';
import { createWorld, type World } from './table.world.ts';

let app: TestApp;
/** Answered by commands: they write down that they were asked, or lock what they read. */
const BY_COMMAND = new Set(['Query.contactQuestion', 'Query.effectQuestionnaire', 'Query.followUpPlan']);

let world: World;
beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
});
afterAll(() => app?.stop());

const VIEW = 'mutation ($input: ViewAsInput!) { viewAs(input: $input) }';
const END = 'mutation { endViewing }';
const SESSION = `{ session { audience lead person { id name } organization { id name } actingOptions { key } viewing { by until } } }`;

const sessionOf = async (person: ApiClient) => (await person.get(SESSION)).session;

type Target = { profile: string; personId: string; organizationId: string | null };
async function targetOf(audience: Exclude<Audience, 'visitor'>): Promise<Target> {
  const { person, organization: of } = await sessionOf(world.people[audience]);
  return { profile: audience.toUpperCase(), personId: person.id, organizationId: of?.id ?? null };
}
const view = (target: Target, reason = '電話で画面の案内をするため') =>
  world.lead.get(VIEW, { input: { ...target, reason } });

/** Everything that is written down, but for sessions, the counts of attempts and how far listeners have read. */
async function contents(): Promise<Record<string, string>> {
  const { rows } = await app.services.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('session', 'rate_limit', 'change_consumer') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: sums } = await app.services.pool.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${name}" as t`,
    );
    found[name] = sums[0]!.sum;
  }
  return found;
}

const closing = (socket: Client) =>
  new Promise<number>((resolve) => socket.on('closed', (e) => resolve((e as CloseEvent).code)));
const openSocket = async (person: ApiClient) => {
  const socket = await person.socket();
  const opened = new Promise<void>((resolve) => socket.on('connected', () => resolve()));
  const closed = closing(socket);
  void (async () => {
    for await (const _ of socket.iterate({ query: 'subscription { exhibitionChanged { id } }' })) void _;
  })().catch(() => {});
  await opened;
  return { closed, end: () => socket.dispose() };
};
const FORBIDDEN = 4403;

describe('what a lead sees', () => {
  beforeEach(() => world.lead.get(END));
  afterAll(() => world.lead.get(END));

  test("the other person's audience, records and name, and nothing of their own rights", async () => {
    const member = await targetOf('member');
    await view(member);
    const session = await sessionOf(world.lead);
    expect(session).toMatchObject({
      ...{ audience: 'member', lead: false, organization: { id: member.organizationId, name: '会員 own' } },
      ...{ person: { id: member.personId }, viewing: { by: '主任 一郎' } },
    });
    // The person's other capacities are not the lead's to choose.
    expect(session.actingOptions).toHaveLength(1);
    const own = 'query ($id: ID!) { consultation(id: $id) { id } }';
    expect((await world.lead.get(own, { id: world.own.consultation })).consultation).not.toBeNull();
    expect((await world.lead.get(own, { id: world.foreign.consultation })).consultation).toBeNull();
    expect(await world.lead.refusal('{ organizations { nodes { id } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await world.lead.get(END)).endViewing).toBe(true);
    expect(await sessionOf(world.lead)).toMatchObject({ audience: 'support', lead: true, viewing: null });
  });

  test.each(['member', 'vendor', 'support', 'official'] as const)('as %s the very same answers', async (audience) => {
    await view(await targetOf(audience));
    const queries = Object.entries(PROBES).filter(
      ([field, { variables }]) => field.startsWith('Query.') && !variables && field !== 'Query.session',
    );
    let same = 0;
    for (const [field, { document }] of queries) {
      const [mine, theirs] = [await world.lead.ask(document), await world.people[audience].ask(document)];
      const code = mine.errors?.[0]?.extensions?.code;
      // What is the person's alone.
      if (code === 'FORBIDDEN' || (code === 'READ_ONLY' && BY_COMMAND.has(field))) continue;
      expect({ field, data: mine.data, code }).toEqual({
        ...{ field, data: theirs.data, code: theirs.errors?.[0]?.extensions?.code },
      });
      if (mine.data) same++;
    }
    expect(same).toBeGreaterThan(4);
  });

  test.each(['member', 'vendor'] as const)('nothing of the account of a %s, and no personal data', async (audience) => {
    const target = await targetOf(audience);
    await app.services.pool.query(`update organization set phone = '096-000-0000' where id = $1`, [
      target.organizationId,
    ]);
    await view(target);
    const PHONE = 'query ($id: ID!) { organization(id: $id) { name phone email contactName } }';
    const { organization: seen } = await world.lead.get(PHONE, { id: target.organizationId });
    expect(seen).toMatchObject({ phone: null, email: null, contactName: null });
    const { organization: own } = await world.people[audience].get(PHONE, { id: target.organizationId });
    expect(own.phone).toBe('096-000-0000');
    for (const secret of ['{ account { email } }', '{ organizationPeople { people { email } } }'])
      expect(await world.lead.refusal(secret)).toBe('FORBIDDEN');
  });
});

describe('nothing can be changed', () => {
  afterAll(() => world.lead.get(END));
  const OWN_SESSION = ['signOut', 'endViewing'];

  test.each(AUDIENCES.filter((audience) => audience !== 'visitor'))(
    'every mutation as %s is refused',
    async (audience) => {
      await world.lead.get(END);
      await view(await targetOf(audience as Exclude<Audience, 'visitor'>));
      const before = await contents();
      const schema = await fullSchema(features);
      const mutations = Object.keys(schema.getMutationType()!.getFields()).filter(
        (name) => !OWN_SESSION.includes(name),
      );
      const answers = new Set<string>();
      for (const name of mutations) {
        const { document, variables } = PROBES[`Mutation.${name}`]!;
        const { data, errors } = await world.lead.ask(document, variables?.(world.own, world));
        const code = errors?.[0]?.extensions?.code ?? `answered ${JSON.stringify(data)}`;
        // The same answer for everyone, whatever happens behind it.
        if (name === 'requestPasswordReset') continue;
        expect(['READ_ONLY', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED', 'RATE_LIMITED'], `${name}: ${code}`).toContain(
          code,
        );
        answers.add(code);
      }
      expect(answers).toContain('READ_ONLY');
      expect(await contents()).toEqual(before);
    },
  );
});

describe('whom, and why', () => {
  beforeEach(() => world.lead.get(END));
  afterAll(() => world.lead.get(END));
  const refused = (input: object) => world.lead.refusal(VIEW, { input });

  test('who viewed as whom and why is recorded, as done by the lead; the end too', async () => {
    const lead = (await sessionOf(world.lead)).person.id;
    const target = await targetOf('vendor');
    await view(target, '出展申込みの画面の案内');
    await world.lead.get(END);
    const { rows } = await app.services.pool.query(
      `select action, person_id, viewed_by, subject_type, subject_id, from_state, to_state, why from audit_entry
       where action in ('viewAs', 'endViewing') and subject_type = 'Person' order by number desc limit 2`,
    );
    const subject = { subject_type: 'Person', subject_id: target.personId };
    const key = `vendor:${target.organizationId}`;
    const begun = { action: 'viewAs', person_id: lead, viewed_by: null, ...subject, from_state: null, to_state: key };
    const ended = { action: 'endViewing', person_id: target.personId, viewed_by: lead, ...subject };
    expect(rows.reverse()).toEqual([
      { ...begun, why: '出展申込みの画面の案内' },
      { ...ended, from_state: key, to_state: null, why: null },
    ]);
  });

  test('a reason is asked for', async () => {
    const target = await targetOf('member');
    expect(await refused({ ...target, reason: '' })).toBe('BAD_USER_INPUT');
    expect(await refused({ ...target, reason: '　 ' })).toBe('REASON_REQUIRED');
    expect(await refused({ ...target, reason: 'あ'.repeat(201) })).toBe('BAD_USER_INPUT');
  });

  test('it is a sensitive act: the lead has proved who they are within ten minutes', async () => {
    const target = await targetOf('member');
    app.clock.advance(10 * 60_000);
    expect(await refused({ ...target, reason: '案内' })).toBe('REAUTHENTICATION_REQUIRED');
    app.clock.set(STORY_TIME);
    await view(target);
  });

  test('only capacities that stand, no lead, not oneself, and nobody by people who are no leads', async () => {
    const other = await account(app, { name: '別の 主任', email: 'lead2@example.jp', role: 'lead' });
    const self = (await sessionOf(world.lead)).person.id;
    const reason = '案内';
    expect(await refused({ profile: 'LEAD', personId: other, reason })).toBe('FORBIDDEN');
    expect(await refused({ profile: 'LEAD', personId: self, reason })).toBe('FORBIDDEN');
    expect(await refused({ profile: 'SUPPORT', personId: other, reason })).toBe('NOT_FOUND');
    const member = await targetOf('member');
    expect(await refused({ ...member, profile: 'VENDOR', reason })).toBe('NOT_FOUND');
    expect(await refused({ ...member, organizationId: world.foreign.organization, reason })).toBe('NOT_FOUND');
    const visitor = { ...member, profile: 'VISITOR', organizationId: null };
    expect(await refused({ ...visitor, reason })).toBe('NOT_FOUND');
    expect(await world.people.support.refusal(VIEW, { input: { ...member, reason } })).toBe('FORBIDDEN');
    expect((await sessionOf(world.lead)).viewing).toBeNull();
  });

  test('no chain: who views as staff may not view on', async () => {
    const support = await targetOf('support');
    await view(support);
    expect(await refused({ ...(await targetOf('member')), reason: '案内' })).toBe('FORBIDDEN');
    await world.lead.get(END);
    await view(await targetOf('member'));
    expect(await refused({ ...support, reason: '案内' })).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('it ends', () => {
  const isOwn = async (person = world.lead) => (await sessionOf(person))?.viewing === null;
  beforeEach(() => world.lead.get(END));
  afterAll(() => app.clock.set(STORY_TIME));

  test('after half an hour, requests at once and sockets with the next upkeep', async () => {
    await view(await targetOf('member'));
    const { closed, end } = await openSocket(world.lead);
    const { viewing } = await sessionOf(world.lead);
    expect(Date.parse(viewing.until) - app.clock.now().getTime()).toBe(30 * 60_000);
    app.clock.set(new Date(Date.parse(viewing.until) - 1_000));
    await expect.poll(() => isOwn(), { timeout: 3_000 }).toBe(false);
    app.clock.set(new Date(Date.parse(viewing.until)));
    await expect.poll(() => isOwn(), { timeout: 3_000 }).toBe(true);
    await endOldViewings(app.services);
    expect(await closed).toBe(FORBIDDEN);
    await end();
    app.clock.set(STORY_TIME);
  });

  test('when it starts and ends, the sockets of the session end: they have other rights', async () => {
    const own = await openSocket(world.lead);
    const former = world.lead.cookie;
    await view(await targetOf('official'));
    expect(await own.closed).toBe(FORBIDDEN);
    // The token of the lead's own rights is worth nothing meanwhile.
    expect(world.lead.cookie).not.toBe(former);
    const viewed = await openSocket(world.lead);
    await world.lead.get(END);
    expect(await viewed.closed).toBe(FORBIDDEN);
    await Promise.all([own.end(), viewed.end()]);
  });

  test('a socket of the new rights outlives the old revocation, told once more', async () => {
    await view(await targetOf('official'));
    const viewed = await openSocket(world.lead);
    let isOver = false;
    void viewed.closed.then(() => (isOver = true));
    const { id } = (
      await app.services.pool.query<{ id: string }>('select id from session where view_until is not null')
    ).rows[0]!;
    await app.services.pool.query(`select pg_notify('revoked', $1)`, [id]);
    // Notifications come in order: this one is seen after it.
    await account(app, { name: '後の 人', email: 'after@example.jp', role: 'official' });
    const after = await new ApiClient(app).signIn('after@example.jp', PASSWORD);
    const other = await openSocket(after);
    await after.get('mutation { signOut }');
    expect(await other.closed).toBe(FORBIDDEN);
    expect(isOver).toBe(false);
    await world.lead.get(END);
    expect(await viewed.closed).toBe(FORBIDDEN);
    await Promise.all([viewed.end(), other.end()]);
  });

  test('with the capacity that is viewed: within a second, sockets too', async () => {
    const company = await organization(app, { name: '短い会員', isMember: true });
    const personId = await account(app, { name: '短 期', email: 'short@example.jp', organizationIds: [company] });
    await view({ profile: 'MEMBER', personId, organizationId: company });
    const { closed, end } = await openSocket(world.lead);
    const began = performance.now();
    await app.services.pool.query('delete from membership where person_id = $1', [personId]);
    expect(await closed).toBe(FORBIDDEN);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await isOwn()).toBe(true);
    await end();
  });

  test("with the lead's own role, and with signing out", async () => {
    await view(await targetOf('member'));
    const { person } = (
      await app.services.pool.query(`select id as person from person where email = 'lead@example.jp'`)
    ).rows[0] as { person: string };
    const { closed, end } = await openSocket(world.lead);
    await app.services.pool.query('update person set is_lead = false where id = $1', [person]);
    expect(await closed).toBe(FORBIDDEN);
    expect(await sessionOf(world.lead)).toBeNull();
    await end();
    await app.services.pool.query('update person set is_lead = true where id = $1', [person]);
    await world.lead.signIn('lead@example.jp', PASSWORD);
    await view(await targetOf('member'));
    await world.lead.get('mutation { signOut }');
    expect(await sessionOf(world.lead)).toBeNull();
  });
});
