// What a role may do beyond its allow-list, asked of PostgreSQL itself: grants, groups and PUBLIC are all counted.

/** `$1`: the role, `$2`: `table.column` of what it may read. One row for each right too many; none is as it should be. */
export const EXCESS = `
  with relations as (
    select c.oid, c.relkind, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      -- What an extension brings along is not ours, and holds nothing of ours.
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  )
  select format('read %s.%s', r.relname, a.attname) as excess
    from relations r join pg_attribute a on a.attrelid = r.oid and not a.attisdropped
    where r.relkind <> 'S' and has_column_privilege($1, r.oid, a.attnum, 'select')
      and (r.nspname <> 'public' or format('%s.%s', r.relname, a.attname) <> all ($2::text[]))
  union all select format('%s %s', p.name, r.relname)
    from relations r cross join unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p(name)
    where r.relkind <> 'S' and (has_table_privilege($1, r.oid, p.name)
      or case when p.name in ('insert', 'update', 'references') then has_any_column_privilege($1, r.oid, p.name) else false end)
  union all select format('use sequence %s', r.relname)
    from relations r where case when r.relkind = 'S' then has_sequence_privilege($1, r.oid, 'usage, select, update') else false end
  union all select format('create in schema %s', nspname) from pg_namespace where has_schema_privilege($1, oid, 'create')
  union all select 'create schemas' where has_database_privilege($1, current_database(), 'create')
  union all select 'administer the server' from pg_roles
    where rolname = $1 and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
  union all select format('act as %s', g.rolname)
    from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where r.rolname = $1`;
