// What the records of audit entries are called now: their number or name, as far as the viewer may read it.
import type { MongoAbility } from '@casl/ability';
import type { EntityProperty } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';

interface Subject {
  readonly subject_type: string | null;
  readonly subject_id: string | null;
}

/** What people know a record by, the best first. */
const NAMES = ['number', 'name', 'title'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const keyOf = (type: string, id: string) => `${type} ${id}`;

interface Named {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
}

/** Names by record, in one statement for all kinds of records; records that are gone have none. */
export async function subjectNames(
  { orm, pool }: { orm: MikroORM; pool: Pool },
  ability: MongoAbility,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => string | null> {
  const idsByType = new Map<string, Set<string>>();
  for (const { subject_type: type, subject_id: id } of subjects) {
    if (!type || !id || !UUID.test(id)) continue;
    idsByType.set(type, (idsByType.get(type) ?? new Set()).add(id));
  }
  const parts = [...idsByType].flatMap(([type, ids]) => selectNames(orm, ability, type, [...ids]) ?? []);
  if (!parts.length) return () => null;
  const statement = sql.join(parts, sql` union all `).compile(orm.em.getKysely() as Kysely<unknown>);
  const { rows } = await pool.query<Named>(statement.sql, [...statement.parameters]);
  const names = new Map(rows.map(({ type, id, name }) => [keyOf(type, id), name]));
  return ({ subject_type, subject_id }) =>
    (subject_type && subject_id && names.get(keyOf(subject_type, subject_id.toLowerCase()))) || null;
}

function selectNames(orm: MikroORM, ability: MongoAbility, type: string, ids: string[]): RawBuilder<unknown> | null {
  if (type === 'Session') {
    return sql`select 'Session' as type, s.id::text, p.name from session s join person p on p.id = s.person_id where s.id = any(${ids}::uuid[])`;
  }
  const className = type === 'SignInFailure' ? 'Person' : type;
  const meta = [...orm.getMetadata().getAll().values()].find((known) => known.className === className);
  const properties = (meta?.properties ?? {}) as Record<string, EntityProperty | undefined>;
  const name = NAMES.find((attribute) => properties[attribute] && ability.can('read', className, attribute));
  if (!meta || !name) return null;
  const column = sql.id(properties[name]!.fieldNames[0]!);
  return sql`select ${type}::text as type, id::text, ${column}::text as name from ${sql.id(meta.tableName)} where id = any(${ids}::uuid[])`;
}
