// What the records of audit entries are called now: their number or name, as far as the viewer may read it.
import type { MongoAbility } from '@casl/ability';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';

type Sql = RawBuilder<unknown>;

/** What people know a record by, the best first. */
const NAMES = ['number', 'name', 'title', 'month'];

/** Kinds that are no entities of their own, or have no name: named after the person behind them. */
const PERSONS: Readonly<Record<string, Sql>> = {
  SignInFailure: sql`select p.name from person p where p.id = k.id`,
  PersonPhoto: sql`select p.name from person_photo f join person p on p.id = f.person_id where f.id = k.id`,
  Session: sql`select p.name from session s join person p on p.id = s.person_id where s.id = k.id`,
};

/** The name of entry `e`'s record as an expression: only the branch of its own kind is looked at. */
export function subjectName(orm: MikroORM, ability: MongoAbility): Sql {
  const named = [...orm.getMetadata().getAll().values()].flatMap((meta) => selectName(meta, ability) ?? []);
  const persons = ability.can('read', 'Person', 'name') ? Object.entries(PERSONS) : [];
  const branches = [...named, ...persons].map(([type, select]) => sql`when ${sql.lit(type)} then (${select})`);
  if (!branches.length) return sql`null`;
  // An id that is no UUID names no record.
  return sql`(select case e.subject_type ${sql.join(branches, sql` `)} end
    from (select case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end as id) as k)`;
}

function selectName(meta: EntityMetadata, ability: MongoAbility): [[string, Sql]] | null {
  const { className, tableName } = meta;
  const properties = meta.properties as Record<string, EntityProperty | undefined>;
  const isName = (name: string) => properties[name] && ability.can('read', className, name);
  const name = NAMES.find(isName);
  if (!name || className in PERSONS || properties.id?.columnTypes[0] !== 'uuid') return null;
  const column = sql.id('t', properties[name]!.fieldNames[0]!);
  return [[className, sql`select ${column}::text from ${sql.id(tableName)} as t where t.id = k.id`]];
}
