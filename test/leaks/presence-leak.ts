// Presence in the live leak test: everybody tries to enter every place of a random world, some answer, one of staff only looks on.
import { GraphQLNonNull, getNullableType } from 'graphql';
import { expect } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import type { Asker } from './canary.ts';
import type { Watch } from './live-leak.ts';
import { dice, Walk } from './walk.ts';
import type { LeakWorld } from './world.ts';

interface Place {
  readonly place: 'BOARD' | 'CONSULTATION' | 'INQUIRY';
  readonly record: string;
}

const clientOf = (app: TestApp, { cookie }: Asker) => Object.assign(new ApiClient(app), { cookie });

const idsOf = ({ aviary }: LeakWorld, wanted: string) =>
  aviary.known.filter(({ type }) => type === wanted).map(({ id }) => id);
const casesOf = (world: LeakWorld) => idsOf(world, 'Consultation');

async function enter(app: TestApp, asker: Asker, { place, record }: Place, seed: number): Promise<Watch[]> {
  const field = app.views[asker.audience].getSubscriptionType()?.getFields().presence;
  if (!field) return [];
  // Every argument is given.
  const args = field.args.map((arg) => ({ ...arg, type: new GraphQLNonNull(getNullableType(arg.type)) }));
  const { document } = new Walk(dice(seed), { id: () => record, text: () => '' }).one('subscription', {
    ...field,
    args,
  });
  const variables = Object.fromEntries(args.map(({ name }, at) => [`v${at}`, name === 'place' ? place : record]));
  const operation = { document, variables };
  return [{ asker, operation, stream: await clientOf(app, asker).subscribe(document, variables) }];
}

/** Everybody at every place that their schema knows; whoever may not enter is told so. */
export async function watchPresence(app: TestApp, world: LeakWorld, seed: number): Promise<Watch[]> {
  const cases = casesOf(world);
  const places: Place[] = [
    { place: 'BOARD', record: cases[0]! },
    ...cases.map((record): Place => ({ place: 'CONSULTATION', record })),
    ...idsOf(world, 'Inquiry').map((record): Place => ({ place: 'INQUIRY', record })),
  ];
  const watches = (
    await Promise.all(
      [...world.askers, world.onlooker].flatMap((asker, nth) =>
        places.map((at, mth) => enter(app, asker, at, seed + nth * places.length + mth)),
      ),
    )
  ).flat();
  const isTold = ({ stream }: Watch) => stream.events.length + stream.failures.length > 0;
  await expect.poll(() => watches.every(isTold), { timeout: 10_000 }).toBe(true);
  return watches;
}

const SET = 'mutation ($record: ID!) { setActivity(record: $record, activity: ANSWERING) }';
const PRESENT = 'subscription { presence(place: BOARD) { activity record person { id } } }';

/** All who may answer do, everywhere. Ends when everybody who watches has been told the last state. */
export async function answerEverywhere(app: TestApp, world: LeakWorld): Promise<void> {
  const staff = world.askers.find(({ audience }) => audience === 'support')!;
  const control = await clientOf(app, staff).subscribe(PRESENT);
  const tried = world.askers.filter(({ audience }) => 'setActivity' in mutationsOf(app, audience));
  const answered: string[] = [];
  for (const asker of tried) {
    for (const record of casesOf(world)) {
      const { errors } = await clientOf(app, asker).ask(SET, { record });
      if (!errors && asker === staff) answered.push(record);
    }
  }
  interface Seen {
    readonly activity: string;
    readonly record: string | null;
    readonly person: { readonly id: string } | null;
  }
  const answers = (at: Seen, record: string) =>
    at.record === record && at.activity === 'ANSWERING' && at.person?.id === staff.person;
  await control.until((people: Seen[]) => answered.every((record) => people.some((at) => answers(at, record))));
  await control.stop();
  // A second round begins when the first one was sent.
  for (const _ of [1, 2]) {
    const views = [...app.live.ephemeral.values()].map((view) => ({ view, before: view.renders }));
    for (const { view } of views) view.change();
    await expect.poll(() => views.every(({ view, before }) => view.renders > before), { timeout: 10_000 }).toBe(true);
  }
}

const mutationsOf = (app: TestApp, audience: Asker['audience']) =>
  app.views[audience].getMutationType()?.getFields() ?? {};
