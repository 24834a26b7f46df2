// One schema per audience: without the types and fields that it can never use.
import type { MongoAbility } from '@casl/ability';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { forbidden } from '../../kernel/errors.ts';
import type { Context } from './context.ts';

type Need = readonly [action: string, subject: string, field?: string];

/** What a root field needs. Every root field carries `@Permission` or `@Public`: else the schema does not build. */
export const Permission = (...need: Need) => Extensions({ permission: need });
/** Open to everyone, visitors included. */
export const Public = () => Extensions({ permission: 'public' });
/** Open to everyone who is signed in. */
export const SignedInOnly = () => Extensions({ permission: ['use', 'Session'] satisfies Need });

/**
 * Asks by type only: conditions on rows do not hide a field from a schema.
 * @throws Error when a root field names no permission.
 */
export function schemaView(schema: GraphQLSchema, ability: MongoAbility, entities: ReadonlySet<string>): GraphQLSchema {
  const allows = ([action, subject, field]: Need) => ability.can(action, subject, field);
  const view = mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      const need = field.extensions?.permission as Need | 'public' | undefined;
      if (!need) throw new Error(`Root field ${name} names no permission`);
      if (need === 'public') return field;
      return allows(need) ? guarded(field, need) : null;
    },
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) =>
      !entities.has(typeName) || allows(['read', typeName, name]) ? field : null,
  });
  return pruneSchema(view);
}

type RootField = GraphQLFieldConfig<unknown, Context>;

/**
 * A view is made for an audience; whoever asks may do less than the audience's typical viewer (a member of staff who is no
 * lead). Asked again for the one who asks, before the resolver runs.
 */
function guarded(field: RootField, [action, subject, name]: Need): RootField {
  const guard =
    (resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
    (source, args, context, info) => {
      if (!context.ability.can(action, subject, name)) throw forbidden();
      return resolve(source, args, context, info);
    };
  return field.subscribe
    ? { ...field, subscribe: guard(field.subscribe) }
    : { ...field, resolve: guard(field.resolve ?? defaultFieldResolver) };
}
