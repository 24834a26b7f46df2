// One schema per audience: without the types, fields and arguments that it can never use. And the door of every root field.
import type { MongoAbility } from '@casl/ability';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { DomainError, forbidden } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Context } from './context.ts';

type Need = readonly [action: string, subject: string, field?: string];

/**
 * What a root field needs. Every root field carries `@Permission` or `@Public`: else the schema does not build. On a field
 * of an input: who cannot use it has an input without it.
 */
export const Permission = (...need: Need) => Extensions({ permission: need });
/** Open to everyone, visitors included. */
export const Public = () => Extensions({ permission: 'public' });
/** Open to everyone who is signed in. */
export const SignedInOnly = () => Extensions({ permission: ['use', 'Session'] satisfies Need });

const needOf = ({ extensions }: { extensions?: unknown }): Need | 'public' | undefined =>
  (extensions as { permission?: Need | 'public' } | undefined)?.permission;

/**
 * The whole schema with every root field asking whether the one who asks may use it, before its resolver runs. A view is made
 * for an audience; a person may do less than the audience's typical viewer (a member of staff who is no lead).
 * @throws Error when a root field names no permission
 */
export const withGuardedRoots = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      const need = needOf(field);
      if (!need) throw new Error(`Root field ${name} names no permission`);
      return need === 'public' ? field : guarded(field, need);
    },
  });

/** The schema of an audience. Asks by type only: conditions on rows do not hide a field from a schema. */
export function schemaView(schema: GraphQLSchema, ability: MongoAbility, entities: ReadonlySet<string>): GraphQLSchema {
  const allows = ([action, subject, field]: Need) => ability.can(action, subject, field);
  const allowed = <Field extends object>(field: Field): Field | null => {
    const need = needOf(field);
    return !need || need === 'public' || allows(need) ? field : null;
  };
  const view = mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: allowed,
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) =>
      !entities.has(typeName) || allows(['read', typeName, name]) ? field : null,
    [MapperKind.INPUT_OBJECT_FIELD]: allowed,
  });
  return pruneSchema(view);
}

/** Who views as somebody else is told that it is for this reason. */
const refused = (viewer: Viewer) =>
  'viewedBy' in viewer && viewer.viewedBy
    ? new DomainError('FORBIDDEN', {}, 'ほかの人の画面を表示しているあいだは、使えません。')
    : forbidden();

type RootField = GraphQLFieldConfig<unknown, Context>;

function guarded(field: RootField, [action, subject, name]: Need): RootField {
  const guard =
    (resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
    (source, args, context, info) => {
      if (!context.ability.can(action, subject, name)) throw refused(context.viewer);
      return resolve(source, args, context, info);
    };
  return field.subscribe
    ? { ...field, subscribe: guard(field.subscribe) }
    : { ...field, resolve: guard(field.resolve ?? defaultFieldResolver) };
}
