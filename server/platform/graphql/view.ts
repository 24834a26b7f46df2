// One schema per audience: without the types, fields and arguments that it can never use.
import type { MongoAbility } from '@casl/ability';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

type Need = readonly [action: string, subject: string, field?: string];

/** What a root field needs. Every root field carries `@Permission` or `@Public`: else the schema does not build. */
export const Permission = (...need: Need) => Extensions({ permission: need });
/** Open to everyone, visitors included. */
export const Public = () => Extensions({ permission: 'public' });
/** Open to everyone who is signed in. */
export const SignedInOnly = () => Extensions({ permission: ['use', 'Session'] satisfies Need });
/** Arguments that only some audiences have. */
export const PermittedArguments = (needs: Record<string, Need>) => Extensions({ argumentPermissions: needs });

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
      return need === 'public' || allows(need) ? withoutArguments(field, allows) : null;
    },
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) =>
      !entities.has(typeName) || allows(['read', typeName, name]) ? withoutArguments(field, allows) : null,
  });
  return pruneSchema(view);
}

function withoutArguments(
  field: GraphQLFieldConfig<unknown, unknown>,
  allows: (need: Need) => boolean,
): GraphQLFieldConfig<unknown, unknown> {
  const needs = field.extensions?.argumentPermissions as Record<string, Need> | undefined;
  if (!needs) return field;
  const args = Object.entries(field.args ?? {}).filter(([name]) => !needs[name] || allows(needs[name]));
  return { ...field, args: Object.fromEntries(args) };
}
