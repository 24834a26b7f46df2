import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(`create table change (
    xid xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    topic text not null,
    subject text not null,
    kind text not null check (kind in ('created', 'updated', 'deleted', 'revoked')),
    before jsonb,
    at timestamptz not null default clock_timestamp(),
    primary key (xid, seq)
  )`);
    this.addSql(`create table change_floor (
      single boolean primary key default true check (single),
      xid xid8 not null,
      seq bigint not null
    )`);
    this.addSql(`insert into change_floor (xid, seq) values ('0', 0)`);
    this.addSql(`create table change_consumer (
      name text primary key,
      version text not null,
      position text not null
    )`);
    this.addSql(`create function wake_readers() returns trigger language plpgsql as $$ begin
    perform pg_notify('change', '');
    return null;
  end $$`);
    this.addSql(
      `create trigger wake_readers after insert on change for each statement execute function wake_readers()`,
    );
    this.addSql(`create table audit_entry (
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
  )`);
    this.addSql(`create index audit_entry_subject on audit_entry (subject_type, subject_id, id)`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$ begin
    raise exception '% is append-only', tg_table_name;
  end $$`);
    this.addSql(
      `create trigger append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change()`,
    );
    this.addSql(`create table numbering (
      kind text not null,
      year int not null,
      last int not null,
      primary key (kind, year)
    )`);
    this.addSql(`create table "article" (
      "id" uuid not null,
      "kind" text not null,
      "slug" text not null,
      "title" text not null,
      "lead" text not null,
      "body" text not null,
      "company" text not null,
      "industry" text not null,
      "municipality" text not null,
      "place" text not null,
      "host" text not null,
      "held_on" date null,
      "category" text not null,
      "published_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "article_kind_published_at_id_index" on "article" ("kind", "published_at", "id")`);
    this.addSql(`alter table "article" add constraint "article_kind_slug_unique" unique ("kind", "slug")`);
    this.addSql(`create table "contract_year" (
      "id" uuid not null,
      "fiscal_year" int not null,
      "targets" jsonb not null,
      "minimum_candidates" int not null,
      "smallest_group" int not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "contract_year" add constraint "contract_year_fiscal_year_unique" unique ("fiscal_year")`);
    this.addSql(`create table "exhibition" (
      "id" uuid not null,
      "version" int not null default 1,
      "slug" text not null,
      "kind" text not null,
      "state" text not null,
      "industry" text not null,
      "title" text not null,
      "catchphrase" text not null,
      "outline" text not null,
      "call" text not null,
      "held_on" date not null,
      "hours" text not null,
      "venue_name" text not null,
      "venue_address" text not null,
      "venue_access" text not null,
      "timetable" jsonb not null,
      "capacity" int not null,
      "registered" int not null,
      "exhibitor_target" int not null,
      "accepted" int not null,
      "attendance" int null,
      primary key ("id")
    )`);
    this.addSql(`alter table "exhibition" add constraint "exhibition_slug_unique" unique ("slug")`);
    this.addSql(`create index "exhibition_held_on_id_index" on "exhibition" ("held_on", "id")`);
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_capacity" check (registered >= 0 and registered <= capacity)`,
    );
    this.addSql(`create table "fact" (
      "id" uuid not null,
      "kind" text not null,
      "fiscal_year" int not null,
      "occurred_on" date not null,
      "recorded_at" timestamptz not null,
      "quantity" int not null,
      "subject" text not null,
      "label" text not null,
      "organization_id" uuid null,
      "industry" text not null,
      "municipality" text not null,
      "reverses" uuid null,
      primary key ("id")
    )`);
    this.addSql(`create index "fact_organization_id_index" on "fact" ("organization_id")`);
    this.addSql(
      `create index "fact_fiscal_year_kind_occurred_on_index" on "fact" ("fiscal_year", "kind", "occurred_on")`,
    );
    this.addSql(`create table "organization" (
      "id" uuid not null,
      "version" int not null default 1,
      "member_no" text null,
      "corporate_number" text null,
      "name" text not null,
      "name_key" text not null,
      "kana" text not null,
      "category" text not null,
      "industry" text not null,
      "employees" int null,
      "postcode" text not null,
      "address" text not null,
      "municipality" text not null,
      "in_prefecture" boolean not null,
      "representative" text not null,
      "contact_name" text not null,
      "contact_kana" text not null,
      "contact_title" text not null,
      "phone" text not null,
      "email" text not null,
      "joined_on" date null,
      "withdrawn_on" date null,
      "is_member" boolean not null,
      "is_vendor" boolean not null,
      "newsletter" boolean not null,
      "note" text not null,
      "about" text not null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "organization" add constraint "organization_member_no_unique" unique ("member_no")`);
    this.addSql(`create index "organization_corporate_number_index" on "organization" ("corporate_number")`);
    this.addSql(`create index "organization_name_key_index" on "organization" ("name_key")`);
    this.addSql(`create index "organization_industry_index" on "organization" ("industry")`);
    this.addSql(`create index "organization_municipality_index" on "organization" ("municipality")`);
    this.addSql(`create index "organization_is_member_index" on "organization" ("is_member")`);
    this.addSql(`create index "organization_is_vendor_index" on "organization" ("is_vendor")`);
    this.addSql(`create index "organization_kana_id_index" on "organization" ("kana", "id")`);
    this.addSql(`create table "listing" (
      "id" uuid not null,
      "number" text not null,
      "vendor_id" uuid not null,
      "kind" text not null,
      "state" text not null,
      "created_at" timestamptz not null,
      "published_at" timestamptz null,
      "title" text not null,
      "promise" text not null,
      "problem" text not null,
      "description" text not null,
      "categories" text[] not null,
      "tags" text[] not null,
      "industries" text[] not null,
      "processes" text[] not null,
      "company_sizes" text[] not null,
      "price_model" text not null,
      "price_min" int null,
      "price_max" int null,
      "price_note" text not null,
      "lead_time_min" int null,
      "lead_time_max" int null,
      "subsidy" boolean not null,
      "cases" jsonb not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "listing" add constraint "listing_number_unique" unique ("number")`);
    this.addSql(`create index "listing_vendor_id_index" on "listing" ("vendor_id")`);
    this.addSql(`create index "listing_state_published_at_index" on "listing" ("state", "published_at")`);
    this.addSql(`create table "listing_revision" (
      "id" uuid not null,
      "version" int not null default 1,
      "listing_id" uuid not null,
      "vendor_id" uuid not null,
      "number" int not null,
      "state" text not null,
      "content" jsonb not null,
      "comment" text not null,
      "saved_at" timestamptz not null,
      "submitted_at" timestamptz null,
      "decided_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "listing_revision_listing_id_index" on "listing_revision" ("listing_id")`);
    this.addSql(`create index "listing_revision_state_saved_at_index" on "listing_revision" ("state", "saved_at")`);
    this.addSql(`create table "exhibitor_application" (
      "id" uuid not null,
      "version" int not null default 1,
      "exhibition_id" uuid not null,
      "vendor_id" uuid not null,
      "state" text not null,
      "title" text not null,
      "shows" text not null,
      "zone" text not null,
      "power_w" int not null,
      "note" text not null,
      "reason" text not null,
      "submitted_at" timestamptz not null,
      "decided_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "exhibitor_application_exhibition_id_index" on "exhibitor_application" ("exhibition_id")`,
    );
    this.addSql(`create index "exhibitor_application_vendor_id_index" on "exhibitor_application" ("vendor_id")`);
    this.addSql(
      `alter table "exhibitor_application" add constraint "exhibitor_application_exhibition_id_vendor_id_unique" unique ("exhibition_id", "vendor_id")`,
    );
    this.addSql(`create table "person" (
      "id" uuid not null,
      "name" text not null,
      "kana" text not null,
      "email" text not null,
      "password_hash" text not null,
      "is_support" boolean not null,
      "is_lead" boolean not null,
      "is_official" boolean not null,
      "expertise" text[] not null,
      "failed_attempts" int not null,
      "locked_until" timestamptz null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email")`);
    this.addSql(`create table "membership" (
      "id" uuid not null,
      "person_id" uuid not null,
      "organization_id" uuid not null,
      primary key ("id")
    )`);
    this.addSql(`create index "membership_organization_id_index" on "membership" ("organization_id")`);
    this.addSql(
      `alter table "membership" add constraint "membership_person_id_organization_id_unique" unique ("person_id", "organization_id")`,
    );
    this.addSql(`create table "consultation" (
      "id" uuid not null,
      "version" int not null,
      "number" text not null,
      "organization_id" uuid not null,
      "author_id" uuid null,
      "subject" text not null,
      "body" text not null,
      "wants_matching" boolean null,
      "topics" text[] not null,
      "channel" text not null,
      "state" text not null,
      "state_since" timestamptz not null,
      "created_at" timestamptz not null,
      "submitted_at" timestamptz null,
      "touched_at" timestamptz not null,
      "due_at" timestamptz null,
      "due_order" timestamptz not null,
      "assignee_id" uuid null,
      "assigned" boolean not null,
      "sheet_agreed" boolean not null,
      "introduced" int not null,
      "disclosed" int not null,
      "contacted" int not null,
      "closing" text not null,
      primary key ("id")
    )`);
    this.addSql(`create index "consultation_number_index" on "consultation" ("number")`);
    this.addSql(`create index "consultation_organization_id_index" on "consultation" ("organization_id")`);
    this.addSql(`create index "consultation_due_order_index" on "consultation" ("due_order")`);
    this.addSql(`create index "consultation_assignee_id_index" on "consultation" ("assignee_id")`);
    this.addSql(`create index "consultation_touched_at_id_index" on "consultation" ("touched_at", "id")`);
    this.addSql(`create index "consultation_state_state_since_index" on "consultation" ("state", "state_since")`);
    this.addSql(`create table "needs_sheet" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "number" int not null,
      "needs" jsonb not null,
      "author_id" uuid null,
      "saved_at" timestamptz not null,
      "agreed_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "needs_sheet_consultation_id_index" on "needs_sheet" ("consultation_id")`);
    this.addSql(`create table "introduction" (
      "id" uuid not null,
      "version" int not null default 1,
      "number" text not null,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "vendor_id" uuid not null,
      "listing_id" uuid not null,
      "state" text not null,
      "need" jsonb null,
      "answer" text not null,
      "disclosure" jsonb null,
      "consented_by_id" uuid null,
      "created_at" timestamptz not null,
      "changed_at" timestamptz not null,
      "sent_at" timestamptz null,
      "answered_at" timestamptz null,
      "disclosed_at" timestamptz null,
      "contacted_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`alter table "introduction" add constraint "introduction_number_unique" unique ("number")`);
    this.addSql(`create index "introduction_consultation_id_index" on "introduction" ("consultation_id")`);
    this.addSql(`create index "introduction_organization_id_index" on "introduction" ("organization_id")`);
    this.addSql(`create index "introduction_vendor_id_changed_at_index" on "introduction" ("vendor_id", "changed_at")`);
    this.addSql(
      `alter table "introduction" add constraint "introduction_consultation_id_listing_id_unique" unique ("consultation_id", "listing_id")`,
    );
    this.addSql(`create table "consultation_entry" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "kind" text not null,
      "internal" boolean not null,
      "from_member" boolean not null,
      "author_id" uuid null,
      "text" text not null,
      "occurred_at" timestamptz not null,
      "recorded_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "consultation_entry_consultation_id_occurred_at_index" on "consultation_entry" ("consultation_id", "occurred_at")`,
    );
    this.addSql(`create table "registration" (
      "id" uuid not null,
      "number" text not null,
      "exhibition_id" uuid not null,
      "request_id" uuid not null,
      "code" text not null,
      "name" text not null,
      "email" text not null,
      "company" text not null,
      "people" int not null,
      "state" text not null,
      "registered_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "registration" add constraint "registration_code_unique" unique ("code")`);
    this.addSql(
      `create index "registration_exhibition_id_registered_at_index" on "registration" ("exhibition_id", "registered_at")`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_exhibition_id_request_id_unique" unique ("exhibition_id", "request_id")`,
    );
    this.addSql(`create table "session" (
      "id" uuid not null,
      "token_digest" text not null,
      "person_id" uuid not null,
      "audience" text not null,
      "organization_id" uuid null,
      "user_agent" text not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "ended_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`alter table "session" add constraint "session_token_digest_unique" unique ("token_digest")`);
    this.addSql(`create index "session_person_id_index" on "session" ("person_id")`);
    this.addSql(
      `alter table "listing" add constraint "listing_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "listing_revision" add constraint "listing_revision_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "listing_revision" add constraint "listing_revision_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "exhibitor_application" add constraint "exhibitor_application_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id")`,
    );
    this.addSql(
      `alter table "exhibitor_application" add constraint "exhibitor_application_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_assignee_id_foreign" foreign key ("assignee_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "needs_sheet" add constraint "needs_sheet_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "needs_sheet" add constraint "needs_sheet_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "needs_sheet" add constraint "needs_sheet_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "introduction" add constraint "introduction_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "introduction" add constraint "introduction_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "introduction" add constraint "introduction_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "introduction" add constraint "introduction_listing_id_foreign" foreign key ("listing_id") references "listing" ("id")`,
    );
    this.addSql(
      `alter table "introduction" add constraint "introduction_consented_by_id_foreign" foreign key ("consented_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id")`,
    );
    this.addSql(
      `alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "session" add constraint "session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade`,
    );
    this.addSql(
      `create trigger append_only before update or delete or truncate on fact for each statement execute function refuse_change()`,
    );
    this.addSql(`create table listing_search (
    listing_id uuid primary key references listing (id) on delete cascade,
    bigrams tsvector not null,
    words tsvector not null
  )`);
    this.addSql(`create index listing_search_bigrams on listing_search using gin (bigrams)`);
  }
}
