// Looks for leaks in what is pushed: subscriptions of every audience while a random world changes.
import fc from 'fast-check';
import { type GraphQLObjectType, getNamedType, isRequiredArgument, parse } from 'graphql';
import { expect } from 'vitest';
import { readAfter } from '../../server/platform/feed/feed.ts';
import { complexityOf, MAX_COMPLEXITY } from '../../server/platform/graphql/limits.ts';
import type { TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { asSystem } from '../support/viewers.ts';
import type { Asker } from './canary.ts';
import { changeWorld } from './changes.ts';
import { Leak, type Search } from './leak.ts';
import { answerEverywhere, watchPresence } from './presence-leak.ts';
import { dice, type Operation, Walk } from './walk.ts';
import { enterWorld, noId, type WorldModel, worldArbitrary } from './world.ts';

type Stream = Awaited<ReturnType<ApiClient['subscribe']>>;

export interface Watch {
  readonly asker: Asker;
  readonly operation: Operation;
  readonly stream: Stream;
}

async function watch(app: TestApp, asker: Asker, seed: number): Promise<Watch[]> {
  const client = Object.assign(new ApiClient(app), { cookie: asker.cookie });
  const schema = app.views[asker.audience];
  return Promise.all(
    // Who is present is no change of a record: `presence-leak.ts`.
    Object.values(schema.getSubscriptionType()?.getFields() ?? {})
      .filter((field) => 'position' in (getNamedType(field.type) as GraphQLObjectType).getFields())
      // What only its owner can name is tried in test/notifications.
      .filter((field) => !field.args.some(isRequiredArgument))
      .map(async (field, at) => {
        // Of everything: no argument narrows it down.
        const draw = (nth: number): Operation => {
          const walk = new Walk(dice(seed + at + nth * 1_000), { id: noId, text: () => '' });
          const operation = walk.one('subscription', { ...field, args: [] });
          const asked = { schema, query: parse(operation.document), ...{ operationName: null, variables: {} } };
          return complexityOf(asked) > MAX_COMPLEXITY ? draw(nth + 1) : operation;
        };
        const operation = draw(0);
        return { asker, operation, stream: await client.subscribe(operation.document, operation.variables) };
      }),
  );
}

/** Until the feed has passed what was written so far. A transaction elsewhere in the cluster may hold it up for a moment. */
async function caughtUp(app: TestApp): Promise<void> {
  const isBehind = async () => {
    const { settled, unsettled } = await readAfter(app.services.pool, app.feed.position, 1);
    return settled.length > 0 || unsettled;
  };
  await expect.poll(isBehind, { timeout: 10_000 }).toBe(false);
}

/** Asks every view to say where it stands; answers who has not heard yet that it is there, or further. */
function askPositions(app: TestApp, watches: readonly Watch[], there: string): string[] {
  for (const view of app.live.views.values()) view.tellPosition();
  const waiting = watches.filter(
    ({ stream }) => !stream.events.some(({ kind, position }) => kind === 'POSITION' && position >= there),
  );
  return waiting.map(({ asker, operation, stream }) =>
    [asker.name, operation.document, JSON.stringify(stream.failures)].join(' '),
  );
}

const told = ({ stream }: Watch) => stream.events.filter(({ kind }) => kind !== 'POSITION');

/** @throws Leak */
async function searchWorld(app: TestApp, model: WorldModel): Promise<void> {
  const world = await asSystem(app, enterWorld, model);
  await caughtUp(app);
  const watches = (await Promise.all(world.askers.map((asker, at) => watch(app, asker, model.walk + at)))).flat();
  const present = await watchPresence(app, world, model.walk);
  try {
    const allTold = () => {
      const there = app.feed.position;
      return expect.poll(() => askPositions(app, watches, there), { timeout: 10_000 }).toEqual([]);
    };
    // Every subscription stands before anything happens.
    await allTold();
    for (const { stream } of watches) stream.events.length = 0;
    await asSystem(app, changeWorld, world);
    // A position that is newer than every change of the world, so that it is told to everyone.
    await app.services.pool.query(`insert into change (topic, subject, kind) values ('Nothing', '', 'updated')`);
    await caughtUp(app);
    await allTold();
    await answerEverywhere(app, world);
    for (const each of [...watches, ...present]) {
      const { asker, operation, stream } = each;
      const answer = JSON.stringify([told(each), stream.failures]);
      const [leaked] = world.aviary.leaksIn(answer, asker);
      if (leaked) throw new Leak(`An event holds ${leaked.where}`, asker, operation, answer);
      const [trace] = world.aviary.tracesIn(answer, asker);
      if (trace) throw new Leak(`An event names a ${trace.type} that is to stay unknown`, asker, operation, answer);
    }
    const visitor = watches.find(({ asker }) => asker.audience === 'visitor')!;
    expect(told(visitor).length, 'the visitor sees that an exhibition changed').toBeGreaterThan(0);
    const seen = present.some(({ asker, stream }) => asker.audience === 'member' && stream.events.length);
    const hasCases = model.cases.some(({ member }) => member === 0);
    expect(seen, 'a member sees who is at their own cases, if there are any').toBe(hasCases);
  } finally {
    await Promise.all([...watches, ...present].map(({ stream }) => stream.stop()));
  }
}

/** Watches so many random worlds, one after the other. */
export async function searchLive(app: TestApp, { worlds, seed }: { worlds: number; seed: number }): Promise<Search> {
  const property = fc.asyncProperty(worldArbitrary, (model) => searchWorld(app, model));
  const result = await fc.check(property, { numRuns: worlds, seed, endOnFailure: true });
  if (!result.failed) return { worlds: result.numRuns, seed, leak: null };
  if (result.errorInstance instanceof Leak) return { worlds: result.numRuns, seed, leak: result.errorInstance };
  throw result.errorInstance;
}
