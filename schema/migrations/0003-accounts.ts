import { Migration } from '@mikro-orm/migrations';

export class Accounts extends Migration {
  override up(): void {
    this.addSql(`create table mail (
    id uuid primary key,
    kind text not null,
    recipient text not null,
    subject text not null,
    body text,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts int not null default 0,
    about_type text not null,
    about_id text not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    sent_at timestamptz,
    problem text,
    check (state = 'QUEUED' or body is null)
  )`);
    this.addSql(`create index mail_due on mail (due_at) where state = 'QUEUED'`);
    this.addSql(`create index mail_about on mail (about_type, about_id, queued_at)`);
    this.addSql(
      `create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    );
    this.addSql(`create table "passkey" (
      "id" uuid not null,
      "person_id" uuid not null,
      "credential_id" text not null,
      "public_key" text not null,
      "counter" double precision not null,
      "transports" text[] not null,
      "name" text not null,
      "created_at" timestamptz not null,
      "last_used_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "passkey_person_id_index" on "passkey" ("person_id")`);
    this.addSql(`alter table "passkey" add constraint "passkey_credential_id_unique" unique ("credential_id")`);
    this.addSql(`create table "invitation" (
      "id" uuid not null,
      "email" text not null,
      "name" text not null,
      "role" text not null,
      "organization_id" uuid null,
      "inviter_id" uuid not null,
      "token_digest" text not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "accepted_at" timestamptz null,
      "revoked_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "invitation_email_index" on "invitation" ("email")`);
    this.addSql(`create index "invitation_organization_id_index" on "invitation" ("organization_id")`);
    this.addSql(`alter table "invitation" add constraint "invitation_token_digest_unique" unique ("token_digest")`);
    this.addSql(`create table "email_token" (
      "id" uuid not null,
      "person_id" uuid not null,
      "kind" text not null,
      "digest" text not null,
      "new_email" text null,
      "expires_at" timestamptz not null,
      "used_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "email_token_person_id_index" on "email_token" ("person_id")`);
    this.addSql(`alter table "email_token" add constraint "email_token_digest_unique" unique ("digest")`);
    this.addSql(`create index "email_token_expires_at_index" on "email_token" ("expires_at")`);
    this.addSql(`create table "recovery_code" (
      "id" uuid not null,
      "person_id" uuid not null,
      "digest" text not null,
      "used_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "recovery_code_person_id_index" on "recovery_code" ("person_id")`);
    this.addSql(`alter table "recovery_code" add constraint "recovery_code_digest_unique" unique ("digest")`);
    this.addSql(`create table "pending_sign_in" (
      "id" uuid not null,
      "token_digest" text not null,
      "person_id" uuid null,
      "session_id" uuid null,
      "challenge" text null,
      "sealed_totp" text null,
      "failed_attempts" int not null,
      "expires_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "pending_sign_in" add constraint "pending_sign_in_token_digest_unique" unique ("token_digest")`,
    );
    this.addSql(`create index "pending_sign_in_expires_at_index" on "pending_sign_in" ("expires_at")`);
    this.addSql(`create table "sign_in_record" (
      "id" uuid not null,
      "person_id" uuid not null,
      "at" timestamptz not null,
      "outcome" text not null,
      "method" text not null,
      "user_agent" text not null,
      "address" text not null,
      primary key ("id")
    )`);
    this.addSql(`create index "sign_in_record_person_id_at_index" on "sign_in_record" ("person_id", "at")`);
    this.addSql(`create table "totp" (
      "id" uuid not null,
      "person_id" uuid not null,
      "sealed_secret" text not null,
      "last_used_step" int not null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "totp" add constraint "totp_person_id_unique" unique ("person_id")`);
    this.addSql(`create table "unknown_address" (
      "digest" text not null,
      "failed_attempts" int not null,
      "locked_until" timestamptz null,
      "last_failed_at" timestamptz not null,
      primary key ("digest")
    )`);
    this.addSql(`create index "unknown_address_last_failed_at_index" on "unknown_address" ("last_failed_at")`);
    // Whoever acted for an organisation so far decides who else may.
    this.addSql(`alter table "membership" add "role" text not null default 'OWNER'`);
    this.addSql(`alter table "membership" alter column "role" drop default`);
    // Everyone signs in anew, staff and officials with a second factor.
    this.addSql(`delete from "session"`);
    this.addSql(
      `alter table "session" add "lead" boolean not null, add "address" text not null, add "second_factor" boolean not null, add "last_seen_at" timestamptz not null, add "reauthenticated_at" timestamptz not null`,
    );
    this.addSql(`create index "session_organization_id_index" on "session" ("organization_id")`);
    this.addSql(
      `alter table "passkey" add constraint "passkey_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_inviter_id_foreign" foreign key ("inviter_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "email_token" add constraint "email_token_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "recovery_code" add constraint "recovery_code_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "pending_sign_in" add constraint "pending_sign_in_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "pending_sign_in" add constraint "pending_sign_in_session_id_foreign" foreign key ("session_id") references "session" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "sign_in_record" add constraint "sign_in_record_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "totp" add constraint "totp_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(`create function capacity_stands(person uuid, audience text, organization uuid, lead boolean) returns boolean language sql stable as $$
    select case audience
      when 'support' then exists (select from person p where p.id = capacity_stands.person and p.is_support and p.is_lead = capacity_stands.lead)
      when 'official' then exists (select from person p where p.id = capacity_stands.person and p.is_official)
      else exists (
        select from membership m join organization o on o.id = m.organization_id
        where m.person_id = capacity_stands.person and o.id = capacity_stands.organization
          and case audience when 'member' then o.is_member else o.is_vendor end)
    end
  $$`);
    this.addSql(`create function end_fallen_sessions() returns trigger language plpgsql as $$ begin
    update session s set ended_at = clock_timestamp()
    where s.ended_at is null
      and case tg_table_name
        when 'organization' then s.organization_id = old.id
        when 'person' then s.person_id = old.id
        else s.person_id = (to_jsonb(old) ->> 'person_id')::uuid
      end
      and not capacity_stands(s.person_id, s.audience, s.organization_id, s.lead);
    return null;
  end $$`);
    this.addSql(
      `create trigger end_fallen_sessions after update or delete on membership for each row execute function end_fallen_sessions()`,
    );
    this.addSql(`create trigger end_fallen_sessions after update of is_support, is_lead, is_official on person for each row
    when ((old.is_support, old.is_lead, old.is_official) is distinct from (new.is_support, new.is_lead, new.is_official))
    execute function end_fallen_sessions()`);
    this.addSql(`create trigger end_fallen_sessions after update of is_member, is_vendor on organization for each row
    when ((old.is_member, old.is_vendor) is distinct from (new.is_member, new.is_vendor))
    execute function end_fallen_sessions()`);
    this.addSql(`create function tell_ended_session() returns trigger language plpgsql as $$ begin
    insert into change (topic, subject, kind) values ('Session', old.id, 'revoked');
    perform pg_notify('revoked', old.id::text);
    return null;
  end $$`);
    this.addSql(`create trigger tell_ended_session after update of ended_at on session for each row
    when (old.ended_at is null and new.ended_at is not null) execute function tell_ended_session()`);
    this.addSql(`create trigger tell_deleted_session after delete on session for each row
    when (old.ended_at is null) execute function tell_ended_session()`);
  }
}
