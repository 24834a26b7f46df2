// The whole schema from the features' resolvers, and the part of it that each audience gets.
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { type Audience, forEachAudience } from '../../kernel/viewer.ts';
import type { Feature } from '../feature.ts';
import { abilityOf } from '../permissions/ability.ts';
import { PermissionBook, TYPICAL_VIEWER } from '../permissions/rules.ts';
import { withReadFields } from '../read/fields.ts';
import { assertHiddenFieldsAreNullable } from './hidden-fields.ts';
import { withReadableInputs } from './inputs.ts';
import { DateTime } from './scalars.ts';
import { validateArguments } from './validate-arguments.ts';
import { schemaView, withGuardedRoots } from './view.ts';

const entityNames = (features: readonly Feature[]) =>
  new Set(features.flatMap((feature) => feature.entities.map((entity) => entity.name)));

/** Every subscription brings its own source from the change feed; type-graphql only wants to be given something. */
const noPubSub = {
  publish() {
    throw new Error('Changes are announced by the change feed');
  },
  subscribe(): never {
    throw new Error('Changes are announced by the change feed');
  },
};

/** The schema with everything in it: what `schema/api.graphql` shows and the client is generated from. */
export async function fullSchema(features: readonly Feature[]): Promise<GraphQLSchema> {
  const resolvers = features.flatMap((feature) => feature.resolvers) as never;
  const schema = await buildSchema({
    resolvers,
    pubSub: noPubSub,
    validateFn: validateArguments,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
  // Who may not use a door is told so before what they brought is looked at.
  return withReadFields(withGuardedRoots(withReadableInputs(schema)), entityNames(features));
}

type Views = Readonly<Record<Audience, GraphQLSchema>>;

/** Several applications of one process, as nodes or in tests, answer by the same schemas: nothing of an application is in them. */
const built = new WeakMap<readonly Feature[], Promise<Views>>();

/** What each audience gets: what `schema/views/` shows. A person of it may do less; the root fields ask again. */
export function schemaViews(features: readonly Feature[]): Promise<Views> {
  const book = () => new PermissionBook(features.map((feature) => feature.permissions));
  const views = built.get(features) ?? buildViews(features, book());
  built.set(features, views);
  return views;
}

/** The same by other permissions than the features' own. */
export async function buildViews(features: readonly Feature[], permissions: PermissionBook): Promise<Views> {
  const full = await fullSchema(features);
  const names = entityNames(features);
  const view = (audience: Audience) => {
    const ability = abilityOf(permissions.rulesFor(TYPICAL_VIEWER[audience]));
    const schema = schemaView(full, ability, names);
    assertHiddenFieldsAreNullable(schema, ability, names);
    return schema;
  };
  return forEachAudience(view);
}
