// Role × type × field, and role × door: computed from the rules and the schema views, for people to review.
import type { MongoAbility } from '@casl/ability';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Audience } from '../../kernel/viewer.ts';
import { type Access, accessTo, NEVER } from './access.ts';
import { audienceOf, PROFILES, type Profile } from './profiles.ts';

export type Cells = Readonly<Record<Profile, Access>>;

export interface MatrixRow {
  readonly name: string;
  readonly cells: Cells;
}
export interface MatrixType {
  readonly name: string;
  readonly fields: readonly MatrixRow[];
}
export interface Matrix {
  /** Types whose rows have rules of their own. */
  readonly records: readonly MatrixType[];
  /** The other types: whoever may use a door that answers one sees it whole. */
  readonly answers: readonly MatrixRow[];
  /** Entities that are no type of anybody's schema. */
  readonly hidden: readonly string[];
  readonly doors: readonly { readonly kind: string; readonly fields: readonly MatrixRow[] }[];
}

export interface MatrixParts {
  readonly schema: GraphQLSchema;
  readonly views: Readonly<Record<Audience, GraphQLSchema>>;
  readonly entities: readonly string[];
  readonly abilities: Readonly<Record<Profile, MongoAbility>>;
}

const ALWAYS: Access = { kind: 'always', rules: [] };
/** Lists and live events: they hold what their node shows. */
const WRAPPER = /(Connection|Edge|Event)$|^PageInfo$/;
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

export function matrixOf({ schema, views, entities, abilities }: MatrixParts): Matrix {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((t) => !!t);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
  );
  const cells = (cell: (profile: Profile) => Access): Cells =>
    Object.fromEntries(PROFILES.map((profile) => [profile, cell(profile)])) as Cells;
  const shown = (profile: Profile, type: string, field?: string) => {
    const found = views[audienceOf(profile)].getType(type);
    return isObjectType(found) && (!field || !!found.getFields()[field]);
  };
  const isRead = (type: string) =>
    PROFILES.some((profile) => accessTo(abilities[profile], 'read', type).kind !== 'never');

  const records = types
    .filter(({ name }) => entities.includes(name) && isRead(name))
    .map((type) => ({ name: type.name, fields: rowsOf(type.name, Object.keys(type.getFields())) }))
    .sort(byName);
  function rowsOf(type: string, fields: readonly string[]): MatrixRow[] {
    return fields.map((name) => ({
      name,
      cells: cells((profile) =>
        shown(profile, type, name) ? accessTo(abilities[profile], 'read', type, name) : NEVER,
      ),
    }));
  }
  const doors = roots.map((root) => ({
    kind: root.name,
    fields: Object.values(root.getFields())
      .map(({ name, extensions }) => {
        const need = extensions.permission as 'public' | [string, string, string?];
        return {
          name,
          cells: cells((profile) => {
            if (!shown(profile, root.name, name)) return NEVER;
            return need === 'public' ? ALWAYS : accessTo(abilities[profile], ...need);
          }),
        };
      })
      .sort(byName),
  }));
  /** The types that a profile meets behind its doors: its audience's view may have doors that others of it use. */
  const reached = Object.fromEntries(
    PROFILES.map((profile) => [
      profile,
      typesBehind(views[audienceOf(profile)], (kind, door) => mayUse(kind, door, profile)),
    ]),
  ) as Record<Profile, ReadonlySet<string>>;
  function mayUse(kind: string, door: string, profile: Profile): boolean {
    const row = doors.find((root) => root.kind === kind)?.fields.find(({ name }) => name === door);
    return row !== undefined && row.cells[profile].kind !== 'never';
  }
  const answers = types
    .filter(({ name }) => !entities.includes(name) && !WRAPPER.test(name))
    .map(({ name }) => ({ name, cells: cells((profile) => (reached[profile].has(name) ? ALWAYS : NEVER)) }))
    .sort(byName);
  const hidden = entities.filter((name) => !records.some((record) => record.name === name)).sort();
  return { records, answers, hidden, doors };
}

function typesBehind(view: GraphQLSchema, mayUse: (kind: string, door: string) => boolean): ReadonlySet<string> {
  const met = new Set<string>();
  const enter = (type: unknown): void => {
    if (!isObjectType(type) || met.has(type.name)) return;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) enter(getNamedType(field.type));
  };
  for (const root of [view.getQueryType(), view.getMutationType(), view.getSubscriptionType()]) {
    for (const door of Object.values(root?.getFields() ?? {})) {
      if (mayUse(root!.name, door.name)) enter(getNamedType(door.type));
    }
  }
  return met;
}
