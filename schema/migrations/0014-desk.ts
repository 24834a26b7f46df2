import { Migration } from '@mikro-orm/migrations';

export class Desk extends Migration {
  override up(): void {
    this.addSql(`create table "desk_setting" (
      "id" uuid not null,
      "version" int not null default 1,
      "first_answer_minutes" int not null,
      "next_answer_minutes" int not null,
      "closing_minutes" int not null,
      "forgotten_minutes" int not null,
      primary key ("id")
    )`);
    this.addSql(`create table "office_exception" (
      "id" uuid not null,
      "version" int not null default 1,
      "date" date not null,
      "opens" int null,
      "closes" int null,
      "reason" text not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "office_exception" add constraint "office_exception_date_unique" unique ("date")`);
    this.addSql(`create table "meeting" (
      "id" uuid not null,
      "version" int not null default 1,
      "consultation_id" uuid not null,
      "origin_id" uuid null,
      "organization_id" uuid not null,
      "title" text not null,
      "state" text not null,
      "starts_at" timestamptz not null,
      "ends_at" timestamptz not null,
      "place" text not null,
      "url" text not null,
      "attendees" jsonb not null,
      "sequence" int not null,
      "planner_id" uuid null,
      "reason" text not null,
      "minutes" text not null,
      "decisions" text[] not null,
      "actions" jsonb not null,
      "shared" boolean not null,
      primary key ("id")
    )`);
    this.addSql(`create index "meeting_origin_id_index" on "meeting" ("origin_id")`);
    this.addSql(`create index "meeting_organization_id_starts_at_index" on "meeting" ("organization_id", "starts_at")`);
    this.addSql(`create index "meeting_consultation_id_starts_at_index" on "meeting" ("consultation_id", "starts_at")`);
    this.addSql(`create table "mention" (
      "id" uuid not null,
      "person_id" uuid not null,
      "consultation_id" uuid not null,
      "entry_id" uuid not null,
      "mentioned_at" timestamptz not null,
      "seen_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "mention_consultation_id_index" on "mention" ("consultation_id")`);
    this.addSql(`create index "mention_entry_id_index" on "mention" ("entry_id")`);
    this.addSql(`create index "mention_unseen" on "mention" ("person_id", "mentioned_at", "id") where seen_at is null`);
    this.addSql(`create table "case_clock" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "kind" text not null,
      "target_minutes" int not null,
      "started_at" timestamptz not null,
      "pauses" jsonb not null,
      "stopped_at" timestamptz null,
      "due_at" timestamptz null,
      "elapsed_minutes" int not null,
      "running_since" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`create index "case_clock_open" on "case_clock" ("due_at") where stopped_at is null`);
    this.addSql(
      `create index "case_clock_consultation_id_started_at_index" on "case_clock" ("consultation_id", "started_at")`,
    );
    this.addSql(`create table "case_escalation" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "rule" text not null,
      "occasion" text not null,
      "text" text not null,
      "recipients" uuid[] not null,
      "raised_at" timestamptz not null,
      "acknowledged_at" timestamptz null,
      "acknowledged_by_id" uuid null,
      "settled_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`alter table "case_escalation" add constraint "case_escalation_occasion_unique" unique ("occasion")`);
    this.addSql(
      `create index "case_escalation_consultation_id_raised_at_index" on "case_escalation" ("consultation_id", "raised_at")`,
    );
    this.addSql(`create table "reply_template" (
      "id" uuid not null,
      "version" int not null default 1,
      "category" text not null,
      "title" text not null,
      "purpose" text not null,
      "body" text not null,
      "changed_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "reply_template_category_title_id_index" on "reply_template" ("category", "title", "id")`,
    );
    this.addSql(`create table "support_profile" (
      "id" uuid not null,
      "version" int not null default 1,
      "person_id" uuid not null,
      "kana" text not null,
      "topics" text[] not null,
      "industries" text[] not null,
      "capacity" int not null,
      "note" text not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "support_profile" add constraint "support_profile_person_id_unique" unique ("person_id")`);
    this.addSql(`create index "support_profile_kana_id_index" on "support_profile" ("kana", "id")`);
    this.addSql(`create table "absence" (
      "id" uuid not null,
      "profile_id" uuid not null,
      "from_day" date not null,
      "until_day" date not null,
      "kind" text not null,
      primary key ("id")
    )`);
    this.addSql(`create index "absence_profile_id_until_day_index" on "absence" ("profile_id", "until_day")`);
    // What staff know moves from the person to the profile.
    this.addSql(`insert into support_profile (id, person_id, kana, topics, industries, capacity, note)
      select gen_random_uuid(), id, kana, expertise, '{}', 12, '' from person where is_support`);
    this.addSql(`alter table "person" drop column "expertise"`);
    this.addSql(`alter table "consultation" add "active_at" timestamptz null`);
    this.addSql(`update consultation set active_at = touched_at`);
    this.addSql(`alter table "consultation" alter column "active_at" set not null`);
    this.addSql(
      `alter table "consultation" add "assigned_at" timestamptz null, add "escalation" text null, add "merged_into_id" uuid null, add "state_before" text null, add "split_from_id" uuid null`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_merged_into_id_foreign" foreign key ("merged_into_id") references "consultation" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_split_from_id_foreign" foreign key ("split_from_id") references "consultation" ("id") on delete set null`,
    );
    this.addSql(`create index "consultation_assigned_at_index" on "consultation" ("assigned_at")`);
    this.addSql(`create index "consultation_merged_into_id_index" on "consultation" ("merged_into_id")`);
    this.addSql(`create index "consultation_escalated" on "consultation" ("active_at") where escalation is not null`);
    this.addSql(`drop index "needs_sheet_consultation_id_index"`);
    this.addSql(`alter table "needs_sheet" add "agreed_by_id" uuid null`);
    this.addSql(
      `alter table "needs_sheet" add constraint "needs_sheet_agreed_by_id_foreign" foreign key ("agreed_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "needs_sheet" add constraint "needs_sheet_consultation_id_number_unique" unique ("consultation_id", "number")`,
    );
    this.addSql(
      `alter table "consultation_entry" add "origin_id" uuid null, add "mentions" uuid[] not null default '{}'`,
    );
    this.addSql(`alter table "consultation_entry" alter column "mentions" drop default`);
    this.addSql(
      `alter table "consultation_entry" add constraint "consultation_entry_origin_id_foreign" foreign key ("origin_id") references "consultation" ("id") on delete set null`,
    );
    this.addSql(`create index "consultation_entry_origin_id_index" on "consultation_entry" ("origin_id")`);
    this.addSql(
      `alter table "meeting" add constraint "meeting_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_origin_id_foreign" foreign key ("origin_id") references "consultation" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_planner_id_foreign" foreign key ("planner_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mention" add constraint "mention_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "mention" add constraint "mention_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "mention" add constraint "mention_entry_id_foreign" foreign key ("entry_id") references "consultation_entry" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "case_clock" add constraint "case_clock_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "case_escalation" add constraint "case_escalation_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "case_escalation" add constraint "case_escalation_acknowledged_by_id_foreign" foreign key ("acknowledged_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "support_profile" add constraint "support_profile_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "absence" add constraint "absence_profile_id_foreign" foreign key ("profile_id") references "support_profile" ("id") on delete cascade`,
    );
    this.addSql(`alter table mail add calendar text, add check (state = 'QUEUED' or calendar is null)`);
    // Cases that are under way get their clocks; due and elapsed times are computed anew at the next start.
    this.addSql(`insert into case_clock (id, consultation_id, kind, target_minutes, started_at, pauses, due_at, elapsed_minutes, running_since)
      select gen_random_uuid(), id, 'NEXT_ANSWER', 480, asked_at, '[]', due_at, 0, asked_at from consultation c
      cross join lateral (select coalesce(max(recorded_at), c.submitted_at) as asked_at from consultation_entry e
        where e.consultation_id = c.id and e.from_member) as last
      where due_at is not null and state not in ('DRAFT', 'ADVISED', 'WITHDRAWN')`);
    this.addSql(`insert into case_clock (id, consultation_id, kind, target_minutes, started_at, pauses, elapsed_minutes, running_since)
      select gen_random_uuid(), id, 'CLOSING', 28800, submitted_at, '[]', 0, submitted_at from consultation
      where state not in ('DRAFT', 'ADVISED', 'WITHDRAWN', 'ADOPTING')`);
  }
}
