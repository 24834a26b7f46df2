import { Migration } from '@mikro-orm/migrations';

export class Introductions extends Migration {
  override up(): void {
    this.addSql(`create table "matching_policy" (
      "id" uuid not null,
      "number" int not null,
      "terms" jsonb not null,
      "reason" text not null,
      "set_by_id" uuid null,
      "set_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "matching_policy" add constraint "matching_policy_number_unique" unique ("number")`);
    this.addSql(`create table "exposure" (
      "id" uuid not null,
      "kind" text not null,
      "vendor_id" uuid not null,
      "consultation_id" uuid not null,
      "listing_id" uuid not null,
      "fiscal_year" int not null,
      "occurred_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "exposure_vendor_id_kind_occurred_at_id_index" on "exposure" ("vendor_id", "kind", "occurred_at", "id")`,
    );
    this.addSql(
      `create index "exposure_fiscal_year_kind_vendor_id_index" on "exposure" ("fiscal_year", "kind", "vendor_id")`,
    );
    this.addSql(
      `alter table "exposure" add constraint "exposure_consultation_id_vendor_id_kind_unique" unique ("consultation_id", "vendor_id", "kind")`,
    );
    this.addSql(`create table "affiliation" (
      "id" uuid not null,
      "version" int not null default 1,
      "person_id" uuid not null,
      "vendor_id" uuid not null,
      "kind" text not null,
      "from_on" date not null,
      "until_on" date null,
      "note" text not null,
      "declared_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "affiliation_declared_at_id_index" on "affiliation" ("declared_at", "id")`);
    this.addSql(`create index "affiliation_person_id_vendor_id_index" on "affiliation" ("person_id", "vendor_id")`);
    this.addSql(`create table "proposal" (
      "id" uuid not null,
      "number" text not null,
      "consultation_id" uuid not null,
      "turn" int not null,
      "proposed_by_id" uuid null,
      "proposed_at" timestamptz not null,
      "adopted_at" timestamptz null,
      "inputs" jsonb not null,
      "digest" text not null,
      "published" int not null,
      "pooled" int not null,
      "line" int not null,
      "picks" jsonb not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "proposal" add constraint "proposal_number_unique" unique ("number")`);
    this.addSql(`create index "proposal_proposed_at_id_index" on "proposal" ("proposed_at", "id")`);
    this.addSql(
      `alter table "proposal" add constraint "proposal_consultation_id_turn_unique" unique ("consultation_id", "turn")`,
    );
    this.addSql(`create table "provision" (
      "id" uuid not null,
      "version" int not null default 1,
      "organization_id" uuid not null,
      "case_number" text not null,
      "recipient" text not null,
      "vendor_id" uuid null,
      "introduction" uuid null,
      "items" text[] not null,
      "purpose" text not null,
      "wording" text not null,
      "wording_text" text not null,
      "consented_by_id" uuid null,
      "consent_note" text not null,
      "consented_at" timestamptz not null,
      "provided_at" timestamptz not null,
      "kept_until" date not null,
      "withdrawn_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "provision_kept_until_index" on "provision" ("kept_until")`);
    this.addSql(
      `create index "provision_organization_id_provided_at_id_index" on "provision" ("organization_id", "provided_at", "id")`,
    );
    this.addSql(`create index "provision_provided_at_id_index" on "provision" ("provided_at", "id")`);
    this.addSql(`create table "referral" (
      "id" uuid not null,
      "version" int not null default 1,
      "number" text not null,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "state" text not null,
      "summary" text not null,
      "asked_by_id" uuid null,
      "asked_at" timestamptz not null,
      "consented_by_id" uuid null,
      "consent_note" text not null,
      "consented_at" timestamptz null,
      "passed_on_at" timestamptz null,
      "answer" text not null,
      "answered_at" timestamptz null,
      "outcome" text null,
      "outcome_note" text not null,
      "closed_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`alter table "referral" add constraint "referral_number_unique" unique ("number")`);
    this.addSql(`create index "referral_asked_at_id_index" on "referral" ("asked_at", "id")`);
    this.addSql(
      `create index "referral_organization_id_asked_at_id_index" on "referral" ("organization_id", "asked_at", "id")`,
    );
    this.addSql(
      `create index "referral_consultation_id_organization_id_asked_at_id_index" on "referral" ("consultation_id", "organization_id", "asked_at", "id")`,
    );
    this.addSql(`create table "sending" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "sent_by_id" uuid null,
      "sent_at" timestamptz not null,
      "count" int not null,
      "proposed" int not null,
      "vendors" int not null,
      "minimum" int not null,
      "few_reason" text not null,
      "over" jsonb not null,
      "share_reason" text not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "sending_reasoned" on "sending" ("sent_at", "id") where few_reason <> '' or share_reason <> ''`,
    );
    this.addSql(`create index "sending_sent_at_id_index" on "sending" ("sent_at", "id")`);
    this.addSql(`create index "sending_consultation_id_sent_at_index" on "sending" ("consultation_id", "sent_at")`);
    this.addSql(`alter table "introduction" add "proposal" uuid null, add "concealed_at" timestamptz null`);
    this.addSql(
      `alter table "matching_policy" add constraint "matching_policy_set_by_id_foreign" foreign key ("set_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "exposure" add constraint "exposure_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "exposure" add constraint "exposure_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "exposure" add constraint "exposure_listing_id_foreign" foreign key ("listing_id") references "listing" ("id")`,
    );
    this.addSql(
      `alter table "affiliation" add constraint "affiliation_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "affiliation" add constraint "affiliation_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "provision" add constraint "provision_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "provision" add constraint "provision_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "provision" add constraint "provision_consented_by_id_foreign" foreign key ("consented_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_asked_by_id_foreign" foreign key ("asked_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_consented_by_id_foreign" foreign key ("consented_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "sending" add constraint "sending_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "sending" add constraint "sending_sent_by_id_foreign" foreign key ("sent_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `create trigger append_only before update or delete or truncate on exposure for each statement execute function refuse_change()`,
    );
    this.addSql(
      `create trigger append_only before update of number, terms, reason, set_at or delete or truncate on matching_policy for each statement execute function refuse_change()`,
    );
    this.addSql(
      `create trigger unchanged before update of organization_id, case_number, recipient, introduction, items, purpose, wording, wording_text, consent_note, consented_at, provided_at, kept_until on provision for each statement execute function refuse_change()`,
    );
    // What happened before there was a ledger, as far as introductions tell it.
    for (const [kind, at] of [
      ['ELIGIBLE', 'created_at'],
      ['SHOWN', 'created_at'],
      ['INTRODUCED', 'sent_at'],
      ['CONTACTED', 'contacted_at'],
    ]) {
      this.addSql(`insert into exposure (id, kind, vendor_id, consultation_id, listing_id, fiscal_year, occurred_at)
        select gen_random_uuid(), '${kind}', vendor_id, consultation_id, listing_id,
          extract(year from (${at} at time zone 'Asia/Tokyo') - interval '3 months'), ${at}
        from introduction where ${at} is not null order by ${at} on conflict do nothing`);
    }
  }
}
