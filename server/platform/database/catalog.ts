// What a database consists of, in plain lines: to compare what migrations make with what the entities say.
import type { ClientBase, Pool } from 'pg';

const OWN = `n.nspname = 'public' and c.relname <> 'migration' and c.relname not like 'migration\\_%'`;

const CATALOG = `
  select format('column %I.%I %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and ${OWN}
  union all
  select format('constraint %I.%I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where ${OWN}
  union all
  select format('index %s', pg_get_indexdef(i.indexrelid))
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where ${OWN}
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid))
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${OWN}
  union all
  select format('function %s', pg_get_functiondef(p.oid))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prokind = 'f'
  order by 1`;

/** Columns, constraints, indexes, triggers and functions, one line each, sorted. */
export async function catalogOf(database: ClientBase | Pool): Promise<string[]> {
  const { rows } = await database.query<{ line: string }>(CATALOG);
  return rows.map(({ line }) => line);
}
