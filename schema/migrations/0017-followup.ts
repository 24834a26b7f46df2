import { Migration } from '@mikro-orm/migrations';

export class Followup extends Migration {
  override up(): void {
    this.addSql(`create table "follow_up_plan" (
      "id" text not null,
      "version" int not null default 1,
      "first_ask_days" int not null,
      "ask_again_days" int not null,
      "most_asks" int not null,
      "link_days" int not null,
      "survey_months" int[] not null,
      "remind_days" int not null,
      "most_reminders" int not null,
      "survey_days" int not null,
      primary key ("id")
    )`);
    this.addSql(`create table "effect_survey" (
      "id" uuid not null,
      "version" int not null default 1,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "months" int not null,
      "state" text not null,
      "due_at" timestamptz not null,
      "sent_at" timestamptz null,
      "reminders" int not null,
      "next_remind_at" timestamptz null,
      "closes_at" timestamptz null,
      "adoption" text null,
      "adopted_id" uuid null,
      "solution" text not null,
      "cost_yen" int null,
      "minutes_saved" int null,
      "uses_talent" boolean null,
      "comment" text not null,
      "saved_at" timestamptz null,
      "answered_at" timestamptz null,
      "answered_via" text null,
      "changed_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "effect_survey_changed_at_id_index" on "effect_survey" ("changed_at", "id")`);
    this.addSql(`create index "effect_survey_state_due_at_id_index" on "effect_survey" ("state", "due_at", "id")`);
    this.addSql(
      `create index "effect_survey_organization_id_changed_at_id_index" on "effect_survey" ("organization_id", "changed_at", "id")`,
    );
    this.addSql(
      `alter table "effect_survey" add constraint "effect_survey_consultation_id_months_unique" unique ("consultation_id", "months")`,
    );
    this.addSql(`create table "contact_check" (
      "id" uuid not null,
      "version" int not null default 1,
      "introduction_id" uuid not null,
      "consultation_id" uuid not null,
      "organization_id" uuid not null,
      "vendor_id" uuid not null,
      "state" text not null,
      "member_answer" text null,
      "member_answered_at" timestamptz null,
      "member_answered_via" text null,
      "member_contact_on" date null,
      "vendor_answer" text null,
      "vendor_answered_at" timestamptz null,
      "vendor_answered_via" text null,
      "vendor_contact_on" date null,
      "asked" int not null,
      "asked_at" timestamptz null,
      "next_ask_at" timestamptz null,
      "settled_by_id" uuid null,
      "settled_at" timestamptz null,
      "reason" text not null,
      "changed_at" timestamptz not null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`create index "contact_check_consultation_id_index" on "contact_check" ("consultation_id")`);
    this.addSql(`create index "contact_check_next_ask_at_index" on "contact_check" ("next_ask_at")`);
    this.addSql(`create index "contact_check_changed_at_id_index" on "contact_check" ("changed_at", "id")`);
    this.addSql(
      `create index "contact_check_state_changed_at_id_index" on "contact_check" ("state", "changed_at", "id")`,
    );
    this.addSql(
      `create index "contact_check_vendor_id_changed_at_id_index" on "contact_check" ("vendor_id", "changed_at", "id")`,
    );
    this.addSql(
      `create index "contact_check_organization_id_changed_at_id_index" on "contact_check" ("organization_id", "changed_at", "id")`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_introduction_id_unique" unique ("introduction_id")`,
    );
    this.addSql(`create table "follow_up_link" (
      "id" uuid not null,
      "digest" text not null,
      "check_id" uuid null,
      "survey_id" uuid null,
      "side" text not null,
      "organization_id" uuid not null,
      "person_id" uuid null,
      "expires_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "follow_up_link" add constraint "follow_up_link_digest_unique" unique ("digest")`);
    this.addSql(`create index "follow_up_link_check_id_index" on "follow_up_link" ("check_id")`);
    this.addSql(`create index "follow_up_link_survey_id_index" on "follow_up_link" ("survey_id")`);
    this.addSql(`create index "follow_up_link_expires_at_index" on "follow_up_link" ("expires_at")`);
    this.addSql(`create index "fact_subject_kind_index" on "fact" ("subject", "kind")`);
    this.addSql(
      `alter table "effect_survey" add constraint "effect_survey_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "effect_survey" add constraint "effect_survey_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "effect_survey" add constraint "effect_survey_adopted_id_foreign" foreign key ("adopted_id") references "introduction" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id")`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_vendor_id_foreign" foreign key ("vendor_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "contact_check" add constraint "contact_check_settled_by_id_foreign" foreign key ("settled_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "follow_up_link" add constraint "follow_up_link_check_id_foreign" foreign key ("check_id") references "contact_check" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow_up_link" add constraint "follow_up_link_survey_id_foreign" foreign key ("survey_id") references "effect_survey" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow_up_link" add constraint "follow_up_link_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "follow_up_link" add constraint "follow_up_link_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(`alter table mail add column headers jsonb`);
    this.addSql(`create table notification (
    id uuid primary key default gen_random_uuid(),
    recipient text not null,
    person_id uuid not null references person (id) on delete cascade,
    audience text not null,
    organization_id uuid references organization (id) on delete cascade,
    membership_id uuid references membership (id) on delete cascade,
    kind text not null,
    subject_type text not null,
    subject_id uuid not null,
    about text not null,
    at timestamptz not null,
    read_at timestamptz,
    mail_at timestamptz,
    mailed_at timestamptz,
    unique (recipient, about)
  )`);
    this.addSql(`create index notification_list on notification (recipient, at, id)`);
    this.addSql(`create index notification_unread on notification (recipient, at, id) where read_at is null`);
    this.addSql(
      `create index notification_mail on notification (mail_at) where mailed_at is null and mail_at is not null`,
    );
    this.addSql(`create index notification_person on notification (person_id)`);
    this.addSql(`create index notification_membership on notification (membership_id)`);
    this.addSql(`create index notification_organization on notification (organization_id)`);
    this.addSql(`create index notification_age on notification (at)`);
    this.addSql(`create table notification_setting (
    recipient text primary key,
    person_id uuid not null references person (id) on delete cascade,
    audience text not null,
    organization_id uuid references organization (id) on delete cascade,
    deliveries jsonb not null,
    quiet_from int,
    quiet_to int
  )`);
    this.addSql(`create index notification_setting_person on notification_setting (person_id)`);
    this.addSql(`create index notification_setting_organization on notification_setting (organization_id)`);
    this.addSql(`create table notification_assignee (
    consultation_id uuid primary key references consultation (id) on delete cascade,
    person_id uuid references person (id) on delete set null,
    turn int not null
  )`);
    this.addSql(`create index notification_assignee_person on notification_assignee (person_id)`);
  }
}
