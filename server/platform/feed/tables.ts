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

/** Append-only, by trigger as well as by habit. R5.6 adds the hash chain. */
export const AUDIT_TABLES = [
  `create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    action text not null,
    audience text not null,
    person_id uuid,
    organization_id uuid,
    subject_type text,
    subject_id text,
    from_state text,
    to_state text,
    fields text[] not null default '{}',
    why text
  )`,
  `create index audit_entry_subject on audit_entry (subject_type, subject_id, id)`,
  `create function refuse_change() returns trigger language plpgsql as $$ begin
    raise exception '% is append-only', tg_table_name;
  end $$`,
  `create trigger append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change()`,
];

/** Readable numbers (受付番号): one counter a kind and year, without gaps, since it is taken inside the transaction. */
export const NUMBERING_TABLES = [
  `create table numbering (kind text not null, year int not null, last int not null, primary key (kind, year))`,
];
