// Reads of the audit log, for leads: which entries, and what the people and records in them are called now.
import type { MongoAbility } from '@casl/ability';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';
import { badInput } from '../../kernel/errors.ts';
import { foldKey } from '../../kernel/japanese-text.ts';
import { AUDIENCES } from '../../kernel/viewer.ts';
import { folded } from '../../platform/database/folded.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../../platform/feed/position.ts';
import type { Page } from '../../platform/read/reader.ts';
import { actionLabel, PERSONAL_READS, readsPersonalData } from './audit.actions.ts';
import type { AuditFilterInput } from './audit.inputs.ts';
import { subjectName } from './audit.subjects.ts';
import { attributeLabel, audienceLabel, stateLabel, subjectTypeLabel } from './audit.words.ts';
import type { AuditEntry, AuditFilters, AuditParty, AuditWord } from './audit-entry.types.ts';

type Sql = RawBuilder<unknown>;

interface Row {
  readonly number: string;
  readonly at: string;
  readonly action: string;
  readonly audience: string;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly viewed_by: string | null;
  readonly viewed_by_name: string | null;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly subject_type: string | null;
  readonly subject_id: string | null;
  /** What the record is called now. */
  readonly subject_name: string | null;
  readonly kind: string | null;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly fields: string[];
  readonly why: string | null;
}

interface Paging {
  readonly first: number;
  readonly after?: string | null;
  /** Whether all entries that match are counted. */
  readonly withTotal: boolean;
}

/** Days in Japan begin at 15:00 of the day before, in UTC. */
const startOf = (day: string, more = 0) => sql`((${day}::date + ${more}::int)::timestamp at time zone 'Asia/Tokyo')`;

function conditionsOf(filter: AuditFilterInput): Sql[] {
  const { person, organization, action, subjectType, subjectId, audience, from, to, personalReads } = filter;
  const name = foldKey(filter.name ?? '');
  const named = (table: string) =>
    sql`select id from ${sql.raw(table)} where strpos(${sql.raw(folded('name'))}, ${name}) > 0 or strpos(${sql.raw(folded('kana'))}, ${name}) > 0`;
  const ofPerson = (ids: Sql) => sql`(e.person_id in (${ids}) or e.viewed_by in (${ids})
    or (e.subject_type in ('Person', 'SignInFailure') and e.subject_id in (select id::text from (${ids}) as a(id)))
    or (e.subject_type = 'Session' and e.subject_id in (select id::text from session where person_id in (${ids}))))`;
  const ofOrganization = (ids: Sql) => sql`(e.organization_id in (${ids})
    or (e.subject_type = 'Organization' and e.subject_id in (select id::text from (${ids}) as a(id))))`;
  return [
    ...(name
      ? [
          sql`(${ofPerson(named('person'))}
            or ${ofOrganization(named('organization'))})`,
        ]
      : []),
    ...(person ? [ofPerson(sql`select ${person}::uuid`)] : []),
    ...(organization ? [ofOrganization(sql`select ${organization}::uuid`)] : []),
    ...(action ? [sql`e.action = ${action}`] : []),
    ...(subjectType ? [sql`e.subject_type = ${subjectType}`] : []),
    ...(subjectId ? [sql`e.subject_id = ${subjectId}`] : []),
    ...(audience ? [sql`e.audience = ${audience}`] : []),
    ...(from ? [sql`e.at >= ${startOf(from)}`] : []),
    ...(to ? [sql`e.at < ${startOf(to, 1)}`] : []),
    ...(personalReads ? [sql`e.action = any(${PERSONAL_READS})`] : []),
  ];
}

const all = (conditions: readonly Sql[]) =>
  conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;

/** The latest entries first: a page is one statement. */
export async function auditPage(
  { orm, pool }: { orm: MikroORM; pool: Pool },
  ability: MongoAbility,
  filter: AuditFilterInput,
  { first, after, withTotal }: Paging,
): Promise<Page<AuditEntry>> {
  const conditions = conditionsOf(filter);
  const paged = after ? [...conditions, sql`e.number < ${numberOf(after)}::bigint`] : conditions;
  const total = withTotal ? sql`(select count(*)::int from audit_entry e ${all(conditions)})` : sql`null::int`;
  const statement = sql`
    select ${sql.raw(SNAPSHOT_XID)} as xid, ${total} as total, (select coalesce(json_agg(r), '[]') from (
      select e.number::text as number, e.at, e.action, e.audience, e.person_id, p.name as person_name, e.viewed_by,
        v.name as viewed_by_name, e.organization_id, o.name as organization_name, e.subject_type, e.subject_id,
        ${subjectName(orm, ability)} as subject_name, e.kind, e.from_state, e.to_state, e.fields, e.why
      from (select * from audit_entry e ${all(paged)} order by e.number desc limit ${first + 1}) e
        left join person p on p.id = e.person_id
        left join person v on v.id = e.viewed_by
        left join organization o on o.id = e.organization_id
      order by e.number desc
    ) as r) as rows`.compile(orm.em.getKysely() as Kysely<unknown>);
  const answer = await pool.query<{ xid: string; total: number | null; rows: Row[] }>(statement.sql, [
    ...statement.parameters,
  ]);
  const { xid, total: totalCount, rows } = answer.rows[0]!;
  const nodes = rows.slice(0, first).map(entryOf);
  const edges = nodes.map((node) => ({ node, cursor: node.id }));
  const pageInfo = {
    startCursor: nodes[0]?.id ?? null,
    endCursor: nodes.at(-1)?.id ?? null,
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(after),
  };
  return { nodes, edges, pageInfo, totalCount, position: snapshotPosition(xid) };
}

function numberOf(cursor: string): string {
  if (/^\d{1,18}$/.test(cursor)) return cursor;
  const message = 'ページの位置を読み取れません。最初から表示してください。';
  throw badInput({ path: 'after', code: 'invalid_cursor', message });
}

const party = (id: string | null, name: string | null): AuditParty | null => (id ? { id, name } : null);
const word = (value: string, label: string): AuditWord => ({ value, label });

/** An entry in words. */
const entryOf = (row: Row): AuditEntry => ({
  id: row.number,
  at: row.at,
  person: party(row.person_id, row.person_name),
  viewedBy: party(row.viewed_by, row.viewed_by_name),
  audience: word(row.audience, audienceLabel(row.audience)),
  organization: party(row.organization_id, row.organization_name),
  action: word(row.action, actionLabel(row.action)),
  readsPersonalData: readsPersonalData(row.action),
  subject:
    row.subject_type && row.subject_id
      ? { type: word(row.subject_type, subjectTypeLabel(row.subject_type)), id: row.subject_id, name: row.subject_name }
      : null,
  kind: row.kind,
  from: row.from_state ? word(row.from_state, stateLabel(row.subject_type, row.from_state)) : null,
  to: row.to_state ? word(row.to_state, stateLabel(row.subject_type, row.to_state)) : null,
  fields: row.fields.map((field) => word(field, attributeLabel(row.subject_type, field))),
  why: row.why,
});

/** The different values of a column that an index begins with, one look into the index for each. */
const valuesOf = (column: 'action' | 'subject_type') => `
  with recursive found as (
    (select ${column} as value from audit_entry where ${column} is not null order by ${column} limit 1)
    union all
    select (select ${column} from audit_entry where ${column} > found.value order by ${column} limit 1) from found where found.value is not null
  )
  select value from found where value is not null`;

/** What occurs in the log, in words. */
export async function auditFilters(pool: Pool): Promise<AuditFilters> {
  const { rows } = await pool.query<{ actions: string[]; types: string[] }>({
    name: 'audit filters',
    text: `select array(${valuesOf('action')}) as actions, array(${valuesOf('subject_type')}) as types`,
  });
  const { actions, types } = rows[0]!;
  const sorted = (words: AuditWord[]) => words.toSorted((a, b) => a.label.localeCompare(b.label, 'ja'));
  return {
    actions: sorted(actions.map((action) => word(action, actionLabel(action)))),
    subjectTypes: sorted(types.map((type) => word(type, subjectTypeLabel(type)))),
    audiences: [...AUDIENCES, 'system'].map((audience) => word(audience, audienceLabel(audience))),
  };
}
