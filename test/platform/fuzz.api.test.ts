// Bad input of every kind at every door: it gets a typed refusal, never an internal error, and changes nothing.
import fc from 'fast-check';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { features } from '../../server/features.ts';
import { ERRORS } from '../../server/kernel/errors.ts';
import { AUDIENCES } from '../../server/kernel/viewer.ts';
import { fullSchema } from '../../server/platform/graphql/schema.ts';
import { type Asker } from '../leaks/canary.ts';
import { enterWorld, type LeakWorld } from '../leaks/world.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { argumentsArbitrary } from './fuzz.inputs.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 15);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const TYPED = new Set<string>(Object.keys(ERRORS).filter((code) => code !== 'INTERNAL_ERROR'));
for (const code of ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']) TYPED.add(code);

/** Tables that count attempts or keep where someone stands: a refusal is written there on purpose. */
const COUNTING =
  /^(rate_limit|sign_in|pending_sign_in|session|change_consumer|listing_search|listing_suggestion|audit_|notification)/;
/** By what the last change of a table is known where it is written to in passing. */
const LAST: Readonly<Record<string, string>> = {
  // A letter that was queued before may leave meanwhile.
  mail: `''`,
  // Clocks are worked out anew, to the same end, after what was accepted before.
  case_clock: `md5(string_agg(t::text, '' order by t::text))`,
};
/** What was told of what was accepted before follows a moment later. */
const NEWS = `(select xmin from change where topic <> 'Notification')`;
/** Doors whose refusals count against an account. */
const COUNTED = /^(signIn|verify|reauthenticate|changePassword|confirm|begin|resetPassword)/;

const full = await fullSchema(features);
const doors = [full.getQueryType()!, full.getMutationType()!].flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => field.args.length > 0)
    .map((field) => ({ name: `${type.name}.${field.name}`, type: type.name, field })),
);

/** Limits by address are not what is looked at: every request comes from another one. */
let requests = 0;

let app: TestApp;
let world: LeakWorld;
beforeAll(async () => {
  // What the clock and the post bring about by themselves would be taken for the doing of a refusal.
  app = await startApp({ features: features.map(({ upkeep: _, ...feature }) => feature) });
  await app.services.mail.stop();
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
});
afterAll(() => app?.stop());

/** So many doors are tried with one world, unless what one of them took ended a session. */
const DOORS_OF_A_WORLD = 8;
let triedDoors = 0;
let sessions = '';

async function enter(): Promise<void> {
  if (triedDoors++ % DOORS_OF_A_WORLD && (await sessionsNow()) === sessions) return;
  world = await asSystem(app, enterWorld, {
    ...{ both: false, facts: true, inquiries: ['RECEIVED'], walk: 1, applications: ['SUBMITTED', 'ACCEPTED'] },
    listings: [
      { vendor: 0, published: true, revised: true },
      { vendor: 0, published: false, revised: true },
    ],
    cases: [
      { member: 0, state: 'ORGANIZING' },
      { member: 0, state: 'DRAFT' },
    ],
    introductions: [{ case: 0, listing: 0, state: 'SENT' }],
  });
  // The session first: one that does not match the person's role is ended at once.
  await app.services.pool.query(`update session set lead = true where audience = 'support'`);
  await app.services.pool.query('update person set is_lead = true where is_support');
  sessions = await sessionsNow();
}

/** Some doors end sessions, or change what they are. */
async function sessionsNow(): Promise<string> {
  const { rows } = await app.services.pool.query(
    'select id, token_digest, lead, ended_at, view_until from session order by id',
  );
  return JSON.stringify(rows);
}

function askerOf(type: string, field: string): Asker {
  const has = (audience: (typeof AUDIENCES)[number]) => {
    const root = app.views[audience].getType(type) as GraphQLObjectType | undefined;
    return root?.getFields()[field] !== undefined;
  };
  return world.askers.find(({ audience }) => has(audience) && audience !== 'visitor') ?? world.askers[0]!;
}

let counted = '';
/** How many rows every table holds and which transaction wrote the last of them: whatever is written, deleted or put back changes it. */
async function digest(): Promise<string[]> {
  counted ||= await countingStatement();
  const { rows } = await app.services.pool.query({ name: 'digest', text: counted, rowMode: 'array' });
  // Tables are read side by side: they come in any order.
  return rows.map(String).sort();
}

async function countingStatement(): Promise<string> {
  const { rows: tables } = await app.services.pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const parts = tables
    .filter(({ name }) => !COUNTING.test(name))
    .map(({ name }) => {
      const last = LAST[name] ?? 'max(xmin::text::bigint)::text';
      return `select '${name}', count(*), ${last} from ${name === 'change' ? NEWS : `"${name}"`} t`;
    });
  return parts.join(' union all ');
}

const documentOf = (type: string, field: GraphQLField<unknown, unknown>): string => {
  const definitions = field.args.map(({ name, type: of }) => `$${name}: ${of}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${type.toLowerCase()} Fuzz(${definitions}) { ${field.name}(${args})${below} }`;
};

describe(`every door with arguments (FUZZ_SEED=${SEED})`, () => {
  test.each(doors)('$name', { timeout: 120_000 }, async ({ type, field }) => {
    await enter();
    const asker = askerOf(type, field.name);
    // As that audience's view has it: some arguments and fields are not for everyone.
    const own = (app.views[asker.audience].getType(type) as GraphQLObjectType).getFields()[field.name]!;
    const document = documentOf(type, own);
    const ids = world.aviary.known.map(({ id }) => id);
    // What the world's exception days move is moved before: no refusal did it.
    await consumed(app);
    let known = await digest();
    const property = fc.asyncProperty(argumentsArbitrary(own.args, ids), async (variables) => {
      const response = await app.fastify.inject({
        ...{ method: 'POST', url: '/graphql', headers: asker.cookie ? { cookie: asker.cookie } : {} },
        payload: { query: document, variables },
        remoteAddress: `127.0.${(++requests >> 8) & 255}.${requests & 255}`,
      });
      expect(response.statusCode).toBeLessThan(500);
      const { errors } = response.json<{ errors?: { message: string; extensions: { code: string } }[] }>();
      for (const { extensions, message } of errors ?? []) {
        expect(TYPED, `${message} ${extensions.code}`).toContain(extensions.code);
      }
      const now = await digest();
      if (errors && !COUNTED.test(field.name)) expect(now, 'a refusal changed something').toEqual(known);
      known = now;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  });
});
