// Looks for leaks in random worlds. A leak is a canary in an answer to someone who may not read it, an id of a record whose
// existence they must not learn of, or an answer that differs by what they must not know.
import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import type { TestApp } from '../support/app.ts';
import { searchable } from '../support/search.ts';
import { asSystem } from '../support/viewers.ts';
import type { Asker } from './canary.ts';
import { dice, type Operation, Walk } from './walk.ts';
import { enterSecrets, enterWorld, type LeakWorld, noId, type WorldModel, worldArbitrary } from './world.ts';

/** What was found, to be read by whoever repairs it. */
export class Leak extends Error {
  constructor(what: string, asker: Asker, operation: Operation | string, answer: string) {
    const asked =
      typeof operation === 'string' ? operation : `${operation.document}${JSON.stringify(operation.variables)}`;
    super(`${what}\nfor ${asker.name}, who asked\n${asked}\nand got\n${answer.slice(0, 3_000)}`);
  }
}

const ROOT_FIELDS = 4;
/** What was searched for, whoever it was: here they search for what they must not know. test/search looks at it. */
const UNASKED: readonly string[] = ['searchTerms'];
/** Doors that everyone may use with any text, count attempts, or end the session of the one who asks. */
const UNTRIED =
  /^(signIn|signOut|register|cancelRegistration|actFor|reset|request|accept|confirm(Email|Totp|Passkey)|begin|verify|reauth|end|change(Password|Staff)|remove(Totp|Passkey)|rename|renew|save(Profile)|viewAs)/;

let asked = 0;
/** Limits by address are not what is searched for: everyone asks from another one. */
const nextAddress = () => `127.${(++asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;

async function ask(app: TestApp, asker: Asker, { document, variables }: Operation): Promise<string> {
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: '/graphql', headers: asker.cookie ? { cookie: asker.cookie } : {} },
    remoteAddress: nextAddress(),
    payload: { query: document, variables },
  });
  return response.body;
}

/**
 * An answer without where the feed stood, which tells that anything at all was written, by anyone, and nothing else; without
 * the number of a fault in the log; and its errors in one order, since root fields finish as they like. When nothing is answered but
 * errors, the first to arrive stands for all: which of several refused fields it is depends on their haste alone.
 */
function settled(answer: string): string {
  const text = answer.replace(/"[0-9a-f]{32}"/g, '""').replace(/("code":"INTERNAL_ERROR","id":)"[0-9a-f-]+"/g, '$1""');
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { path?: unknown }[] };
  const comparable = data === null ? errors.map((error) => ({ ...error, path: null })) : errors;
  return JSON.stringify({ data, errors: comparable.map((error) => JSON.stringify(error)).sort() });
}

/** Ids of records that an asker may know of, and of such that they may not. */
function idsFor({ aviary }: LeakWorld, asker: Asker) {
  const hidden = aviary.known.filter(({ maySee }) => !maySee(asker)).map(({ id }) => id);
  return { hidden, all: aviary.known.map(({ id }) => id) };
}

function walkOf(world: LeakWorld, asker: Asker, seed: number): Walk {
  const roll = dice(seed);
  const { hidden, all } = idsFor(world, asker);
  const texts = world.aviary.canaries;
  return new Walk(roll, {
    id: () => (hidden.length && roll.chance(0.5) ? roll.pick(hidden) : roll.chance(0.9) ? roll.pick(all) : noId()),
    text: (name) => {
      if (name === 'slug' || name === 'number')
        return roll.chance(0.7) ? roll.pick([world.slug, ...world.numbers]) : 'none';
      // Whoever holds the code of a registration or the token of a link may use it: nobody holds another's.
      if (name === 'code' || name === 'token') return noId();
      if (name === 'key') return roll.pick(['consulted', 'provided', 'none']);
      return roll.chance(0.8) ? roll.pick(texts).text : 'の';
    },
  });
}

/** The same operation with ids that no record has in the place of those that the asker must not know of. */
function withoutHidden(
  operation: Operation,
  hidden: readonly string[],
): { asked: Operation; renamed: Map<string, string> } {
  const renamed = new Map(hidden.map((id) => [id, noId()]));
  const text = JSON.stringify(operation.variables).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => renamed.get(id) ?? id);
  return { asked: { document: operation.document, variables: JSON.parse(text) }, renamed };
}

function assertNoCanary(world: LeakWorld, asker: Asker, operation: Operation | string, answer: string): void {
  const asked = typeof operation === 'string' ? operation : JSON.stringify(operation.variables);
  // What someone typed may come back in an error; it must not stand elsewhere.
  const [leaked] = world.aviary.leaksIn(answer, asker).filter(({ text }) => !asked.includes(text));
  if (leaked) throw new Leak(`The answer holds ${leaked.where}`, asker, operation, answer);
  const [trace] = world.aviary.tracesIn(answer, asker).filter(({ id }) => !asked.includes(id));
  if (trace) throw new Leak(`The answer names a ${trace.type} that is to stay unknown`, asker, operation, answer);
}

/** @throws Leak */
async function searchWorld(app: TestApp, model: WorldModel, { tolerant, doors }: SearchOptions): Promise<void> {
  const world = await asSystem(app, enterWorld, model);
  await searchable(app);
  const first: { asker: Asker; operation: Operation; answer: string }[] = [];
  for (const [at, asker] of world.askers.entries()) {
    const walk = walkOf(world, asker, model.walk + at);
    const operation = walk.query(app.views[asker.audience].getQueryType()!, ROOT_FIELDS, UNASKED, doors);
    const answer = await ask(app, asker, operation);
    assertNoCanary(world, asker, operation, answer);
    if (!tolerant && answer.includes('INTERNAL_ERROR'))
      throw new Error(`${asker.name} met a fault: ${operation.document}`);
    first.push({ asker, operation, answer });
  }
  await asSystem(app, enterSecrets, world);
  for (const { asker, operation, answer } of first) {
    if (asker.audience === 'support') continue;
    const again = await ask(app, asker, operation);
    assertNoCanary(world, asker, operation, again);
    if (settled(again) !== settled(answer)) {
      throw new Leak(`The answer differs by secrets of others; before it was\n${answer}`, asker, operation, again);
    }
    const { hidden } = idsFor(world, asker);
    const { asked } = withoutHidden(operation, hidden);
    if (JSON.stringify(asked) === JSON.stringify(operation)) continue;
    const without = await ask(app, asker, asked);
    if (settled(without) !== settled(answer)) {
      throw new Leak(`The answer tells that a record exists; without it was\n${without}`, asker, operation, answer);
    }
  }
  for (const [at, asker] of world.askers.entries()) {
    if (asker.audience !== 'support') await searchMutation(app, world, asker, model.walk - at);
  }
}

/** A mutation on a record of others: refused in the same words as for one that does not exist, and it changes nothing. */
async function searchMutation(app: TestApp, world: LeakWorld, asker: Asker, seed: number): Promise<void> {
  const type = app.views[asker.audience].getMutationType() as GraphQLObjectType;
  const tried = Object.values(type.getFields()).filter(({ name }) => !UNTRIED.test(name));
  if (!tried.length) return;
  const { hidden } = idsFor(world, asker);
  const roll = dice(seed);
  const walk = new Walk(roll, { id: () => roll.pick(hidden), text: () => 'の' });
  const operation = walk.one('mutation', roll.pick(tried));
  const { asked } = withoutHidden(operation, hidden);
  if (JSON.stringify(asked) === JSON.stringify(operation)) return;
  const answer = await ask(app, asker, operation);
  assertNoCanary(world, asker, operation, answer);
  const without = await ask(app, asker, asked);
  if (settled(answer) !== settled(without))
    throw new Leak(`The refusal tells that a record exists; for none it is\n${without}`, asker, operation, answer);
}

/** What a run was like; `leak` is null when nothing was found. */
export interface Search {
  readonly worlds: number;
  readonly seed: number;
  readonly leak: Leak | null;
}

interface SearchOptions {
  readonly worlds: number;
  readonly seed: number;
  /** A fault is as good as a refusal: for worlds in which a wall is missing. */
  readonly tolerant?: boolean;
  /** One of these queries is among what each asks, where they have it: a missing wall is found behind its own doors. */
  readonly doors?: readonly string[];
}

/** Searches so many random worlds, all in one database, one after the other. */
export async function search(app: TestApp, options: SearchOptions): Promise<Search> {
  const { worlds, seed } = options;
  const property = fc.asyncProperty(worldArbitrary, (model) => searchWorld(app, model, options));
  const result = await fc.check(property, { numRuns: worlds, seed, endOnFailure: true });
  if (!result.failed) return { worlds: result.numRuns, seed, leak: null };
  if (result.errorInstance instanceof Leak) return { worlds: result.numRuns, seed, leak: result.errorInstance };
  throw result.errorInstance;
}
