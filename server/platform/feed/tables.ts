/** The change feed's own tables: they are no entities, since nothing loads them. Part of the first migration. */
export const FEED_TABLES = [
  `create table change (
    xid xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    topic text not null,
    subject text not null,
    kind text not null check (kind in ('created', 'updated', 'deleted', 'revoked')),
    before jsonb,
    at timestamptz not null default clock_timestamp(),
    primary key (xid, seq)
  )`,
  `create table change_floor (single boolean primary key default true check (single), xid xid8 not null, seq bigint not null)`,
  `insert into change_floor (xid, seq) values ('0', 0)`,
  `create table change_consumer (name text primary key, version text not null, position text not null)`,
  `create function wake_readers() returns trigger language plpgsql as $$ begin
    perform pg_notify('change', '');
    return null;
  end $$`,
  `create trigger wake_readers after insert on change for each statement execute function wake_readers()`,
];

/**
 * Append-only, by trigger as well as by habit, and chained by keyed hashes (R5.6). `audit_head` is where the chain ends; its
 * `genesis` is where it begins, and names this log. Chained since migration 0004.
 */
export const AUDIT_TABLES = [
  `create table audit_entry (
    number bigint primary key,
    at timestamptz not null,
    action text not null,
    audience text not null,
    person_id uuid,
    viewed_by uuid,
    organization_id uuid,
    subject_type text,
    subject_id text,
    kind text,
    from_state text,
    to_state text,
    fields text[] not null default '{}',
    why text,
    previous bytea not null,
    hash bytea not null
  )`,
  `create index audit_entry_subject on audit_entry (subject_type, subject_id, number)`,
  `create index audit_entry_person on audit_entry (person_id, number)`,
  `create index audit_entry_action on audit_entry (action, number)`,
  `create index audit_entry_at on audit_entry (at)`,
  `create function refuse_change() returns trigger language plpgsql as $$ begin
    raise exception '% is append-only', tg_table_name;
  end $$`,
  `create trigger append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change()`,
  `create table audit_head (
    single boolean primary key default true check (single),
    number bigint not null,
    hash bytea not null,
    genesis bytea not null
  )`,
  `insert into audit_head (number, hash, genesis)
    select 0, genesis, genesis from (select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) as genesis) as random`,
  `create trigger only_forward before update on audit_head for each row when (new.number <= old.number or new.genesis <> old.genesis) execute function refuse_change()`,
  `create trigger kept before insert or delete or truncate on audit_head for each statement execute function refuse_change()`,
];

/** Readable numbers (受付番号): one counter a kind and year, without gaps, since it is taken inside the transaction. */
export const NUMBERING_TABLES = [
  `create table numbering (kind text not null, year int not null, last int not null, primary key (kind, year))`,
];
