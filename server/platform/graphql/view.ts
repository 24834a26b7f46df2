// One schema per audience: without the types and fields that it can never use.
import type { MongoAbility } from '@casl/ability';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

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
      return need === 'public' || allows(need) ? field : null;
    },
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) =>
      !entities.has(typeName) || allows(['read', typeName, name]) ? field : null,
  });
  return pruneSchema(view);
}
