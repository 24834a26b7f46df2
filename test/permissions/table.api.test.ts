// The permission table: every root field of the schema itself, for every audience, asked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { fullSchema } from '../../server/platform/graphql/schema.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { PROBES, STATES, STREAMS } from './table.probes.ts';
import { type Cell, TABLE } from './table.ts';
import { createWorld, type Records, type World } from './table.world.ts';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
});
afterAll(() => app?.stop());

test('the table knows every root field of the schema, and no other', async () => {
  const schema = await fullSchema(features);
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type!.getFields()).map((field) => `${type!.name}.${field}`),
  );
  expect(Object.keys(TABLE).sort()).toEqual(fields.sort());
  expect([...Object.keys(PROBES), ...Object.keys(STREAMS), ...Object.keys(STATES)].sort()).toEqual(fields);
});

const cells = Object.entries(TABLE).flatMap(([field, row]) =>
  row.map((cell, i) => ({ field, audience: AUDIENCES[i]!, cell })),
);
const SEEN = ['CONFLICT', 'ALREADY_DONE', 'ILLEGAL_TRANSITION'];

// Signing out would end the session that the other cells need.
const personFor = (field: string, audience: Audience) =>
  field === 'Mutation.signOut' ? world.people.visitor : world.people[audience];

async function ask(field: string, audience: Audience, records: Records, person = personFor(field, audience)) {
  const { document, variables } = PROBES[field]!;
  const { data, errors } = await person.ask(document, variables?.(records, world));
  return {
    value: data ? Object.values(data)[0] : undefined,
    code: errors?.[0]?.extensions?.code as string | undefined,
  };
}

/** What came back holds a record. */
const holds = (value: unknown): boolean => {
  const nodes = (value as { nodes?: unknown[] } | null)?.nodes;
  return nodes ? nodes.length > 0 : value !== null && value !== undefined;
};

const check: Record<Cell, (field: string, audience: Audience) => Promise<void>> = {
  '-': async (field, audience) => {
    expect((await ask(field, audience, world.own)).code).toBe('GRAPHQL_VALIDATION_FAILED');
  },
  '+': async (field, audience) => {
    const { code } = await ask(field, audience, world.foreign);
    expect([undefined, ...SEEN, ...(PROBES[field]!.refusals ?? [])]).toContain(code);
  },
  l: async (field, audience) => {
    expect((await ask(field, audience, world.foreign)).code).toBe('FORBIDDEN');
    const { code } = await ask(field, audience, world.foreign, world.lead);
    expect([undefined, ...SEEN, ...(PROBES[field]!.refusals ?? [])]).toContain(code);
  },
  o: async (field, audience) => {
    const own = await ask(field, audience, world.own);
    expect(own.code === undefined ? holds(own.value) : SEEN.includes(own.code), `own: ${JSON.stringify(own)}`).toBe(
      true,
    );
    const foreign = await ask(field, audience, world.foreign);
    if (!PROBES[field]!.variables) {
      expect(await idsOf(field, audience)).not.toContain(foreignOf(field));
    } else if (foreign.code !== (PROBES[field]!.isPublic ? 'FORBIDDEN' : 'NOT_FOUND')) {
      expect(foreign.code).toBeUndefined();
      // A listing is public; what is being written in it is not.
      const inner = (foreign.value as { latestRevision?: unknown } | null)?.latestRevision;
      expect(holds(inner === undefined ? foreign.value : inner), JSON.stringify(foreign)).toBe(false);
    }
  },
};

const LISTS: Readonly<Record<string, keyof Records>> = {
  'Query.myListings': 'listing',
  'Query.consultations': 'consultation',
  'Query.introductions': 'introduction',
  'Query.exhibitorApplications': 'application',
  'Query.referrals': 'referral',
  'Query.provisions': 'provision',
};
const foreignOf = (field: string) => world.foreign[LISTS[field]!];
async function idsOf(field: string, audience: Audience): Promise<string[]> {
  const { value } = await ask(field, audience, world.own);
  const ids = (value as { nodes: { id: string }[] }).nodes.map((node) => node.id);
  expect(ids).toContain(world.own[LISTS[field]!]);
  return ids;
}

describe('queries and mutations', () => {
  test.each(cells.filter(({ field }) => field in PROBES))('$field for $audience: $cell', ({ field, audience, cell }) =>
    check[cell](field, audience),
  );
});

describe('subscriptions', () => {
  test.each(cells.filter(({ field }) => field in STREAMS))(
    '$field for $audience: $cell',
    async ({ field, audience, cell }) => {
      const { document, topic, id } = STREAMS[field]!;
      const person = world.people[audience];
      const stream = await person.subscribe(document);
      if (cell === '-') {
        await expect(stream.until(() => true)).rejects.toThrow(/Cannot query field/);
        return stream.stop();
      }
      const [own, foreign] = id ? [world.own[id], world.foreign[id]] : await anyRecords(topic);
      // The same kind of change on a foreign record first: what comes for the own one shows that the other passed by.
      const touch = (subject: string) =>
        app.services.pool.query(`insert into change (topic, subject, kind, before) values ($1, $2, 'updated', '{}')`, [
          topic,
          subject,
        ]);
      await expect
        .poll(async () => {
          await touch(foreign);
          await touch(own);
          const has = (subject: string) => stream.events.some((event) => event.id === subject && event.node);
          return has(own) && (cell === 'o' || has(foreign));
        })
        .toBe(true);
      if (cell === 'o') expect(stream.events.map((event) => event.id)).not.toContain(foreign);
      await stream.stop();
    },
  );

  test.each(cells.filter(({ field }) => field in STATES))(
    '$field for $audience: $cell',
    async ({ field, audience, cell }) => {
      const { document, id } = STATES[field]!;
      const watch = (records: Records) => world.people[audience].subscribe(document, { id: records[id] });
      const [own, foreign] = [await watch(world.own), await watch(world.foreign)];
      const isTold = (stream: typeof own) => stream.until(() => true);
      if (cell === '-') await expect(isTold(own)).rejects.toThrow(/Cannot query field/);
      else expect(await isTold(own)).toHaveLength(1);
      if (cell === 'o') await expect(isTold(foreign)).rejects.toThrow(/NOT_FOUND/);
      if (cell === '+') await isTold(foreign);
      await Promise.all([own.stop(), foreign.stop()]);
    },
  );

  /** Two records of a topic that nobody owns. */
  async function anyRecords(topic: string): Promise<[string, string]> {
    const { rows } = await app.services.pool.query<{ id: string }>(`select id from ${topic.toLowerCase()} limit 2`);
    return [rows[0]!.id, (rows[1] ?? rows[0])!.id];
  }
});
