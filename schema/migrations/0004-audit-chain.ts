import { Migration } from '@mikro-orm/migrations';

/**
 * Older entries get their numbers here, in the order in which they were written, and their hashes at the next start: the
 * key that makes them is not known to the database.
 */
export class AuditChain extends Migration {
  override up(): void {
    this.addSql(`alter table audit_entry disable trigger append_only`);
    this.addSql(`alter table audit_entry
      drop column recorded_at,
      add column number bigint,
      add column viewed_by uuid,
      add column kind text,
      add column previous bytea not null default '',
      add column hash bytea not null default ''`);
    this.addSql(`update audit_entry set number = numbered.number
      from (select id, row_number() over (order by id) as number from audit_entry) as numbered where numbered.id = audit_entry.id`);
    this.addSql(`alter table audit_entry
      drop column id,
      alter column previous drop default,
      alter column hash drop default,
      add primary key (number)`);
    this.addSql(`create index audit_entry_subject on audit_entry (subject_type, subject_id, number)`);
    this.addSql(`create index audit_entry_person on audit_entry (person_id, number)`);
    this.addSql(`create index audit_entry_action on audit_entry (action, number)`);
    this.addSql(`create index audit_entry_at on audit_entry (at)`);
    this.addSql(`alter table audit_entry enable trigger append_only`);
    this.addSql(`create table audit_head (
    single boolean primary key default true check (single),
    number bigint not null,
    hash bytea not null,
    genesis bytea not null
  )`);
    this.addSql(`insert into audit_head (number, hash, genesis)
    select 0, genesis, genesis from (select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) as genesis) as random`);
    this.addSql(
      `create trigger only_forward before update on audit_head for each row when (new.number <= old.number or new.genesis <> old.genesis) execute function refuse_change()`,
    );
    this.addSql(
      `create trigger kept before insert or delete or truncate on audit_head for each statement execute function refuse_change()`,
    );
  }
}
