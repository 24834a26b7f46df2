import { Migration } from '@mikro-orm/migrations';

export class Mail extends Migration {
  override up(): void {
    this.addSql(`create table "inquiry" (
      "id" uuid not null,
      "version" int not null,
      "number" text not null,
      "channel" text not null,
      "category" text not null,
      "subject" text not null,
      "name" text not null,
      "email" text not null,
      "phone" text not null,
      "company" text not null,
      "organization_id" uuid null,
      "state" text not null,
      "state_since" timestamptz not null,
      "received_at" timestamptz not null,
      "recorded_at" timestamptz not null,
      "touched_at" timestamptz not null,
      "due_at" timestamptz null,
      "due_order" timestamptz not null,
      "assignee_id" uuid null,
      "assigned" boolean not null,
      "automatic" boolean not null,
      "request_id" uuid null,
      "consultation_id" uuid null,
      "application_note" text not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_number_unique" unique ("number")`);
    this.addSql(`create index "inquiry_organization_id_index" on "inquiry" ("organization_id")`);
    this.addSql(`create index "inquiry_assignee_id_index" on "inquiry" ("assignee_id")`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_request_id_unique" unique ("request_id")`);
    this.addSql(`create index "inquiry_consultation_id_index" on "inquiry" ("consultation_id")`);
    this.addSql(`create index "inquiry_state_due_order_id_index" on "inquiry" ("state", "due_order", "id")`);
    this.addSql(`create index "inquiry_due_order_id_index" on "inquiry" ("due_order", "id")`);
    this.addSql(`create index "inquiry_touched_at_id_index" on "inquiry" ("touched_at", "id")`);
    this.addSql(`create table "inquiry_entry" (
      "id" uuid not null,
      "inquiry_id" uuid not null,
      "kind" text not null,
      "from_inquirer" boolean not null,
      "author_id" uuid null,
      "text" text not null,
      "quoted" text not null,
      "occurred_at" timestamptz not null,
      "recorded_at" timestamptz not null,
      "automatic" boolean not null,
      "foreign_sender" text not null,
      "request_id" uuid null,
      "mail_state" text null,
      "mail_problem" text not null,
      "mail_count" int not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "inquiry_entry_inquiry_id_occurred_at_index" on "inquiry_entry" ("inquiry_id", "occurred_at")`,
    );
    this.addSql(
      `alter table "inquiry_entry" add constraint "inquiry_entry_inquiry_id_request_id_unique" unique ("inquiry_id", "request_id")`,
    );
    this.addSql(`create table "inquiry_attachment" (
      "id" uuid not null,
      "inquiry_id" uuid not null,
      "entry_id" uuid null,
      "name" text not null,
      "type" text not null,
      "size" int not null,
      "uploaded_at" timestamptz not null,
      "uploader_id" uuid null,
      primary key ("id")
    )`);
    this.addSql(`create index "inquiry_attachment_inquiry_id_index" on "inquiry_attachment" ("inquiry_id")`);
    this.addSql(`create index "inquiry_attachment_entry_id_index" on "inquiry_attachment" ("entry_id")`);
    this.addSql(
      `create index "inquiry_attachment_waits" on "inquiry_attachment" ("uploaded_at") where entry_id is null`,
    );
    this.addSql(`create table "consultation_attachment" (
      "id" uuid not null,
      "consultation_id" uuid not null,
      "entry_id" uuid null,
      "request_of_id" uuid null,
      "organization_id" uuid not null,
      "internal" boolean not null,
      "shown" boolean not null,
      "name" text not null,
      "type" text not null,
      "size" int not null,
      "uploaded_at" timestamptz not null,
      "uploader_id" uuid null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "consultation_attachment_consultation_id_index" on "consultation_attachment" ("consultation_id")`,
    );
    this.addSql(`create index "consultation_attachment_entry_id_index" on "consultation_attachment" ("entry_id")`);
    this.addSql(
      `create index "consultation_attachment_request_of_id_index" on "consultation_attachment" ("request_of_id")`,
    );
    this.addSql(
      `create index "consultation_attachment_waits" on "consultation_attachment" ("uploaded_at") where not shown`,
    );
    // Values for the entries that are there; new ones get theirs from the entity.
    this.addSql(`alter table "consultation_entry" add "quoted" text not null default '', add "automatic" boolean not null default false,
      add "sender" text not null default '', add "foreign_sender" boolean not null default false, add "mail_state" text null,
      add "mail_problem" text not null default '', add "mail_count" int not null default 0`);
    for (const column of ['quoted', 'automatic', 'sender', 'foreign_sender', 'mail_problem', 'mail_count'])
      this.addSql(`alter table "consultation_entry" alter "${column}" drop default`);
    this.addSql(
      `alter table "inquiry" add constraint "inquiry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "inquiry" add constraint "inquiry_assignee_id_foreign" foreign key ("assignee_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "inquiry" add constraint "inquiry_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "inquiry_entry" add constraint "inquiry_entry_inquiry_id_foreign" foreign key ("inquiry_id") references "inquiry" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "inquiry_entry" add constraint "inquiry_entry_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "inquiry_attachment" add constraint "inquiry_attachment_inquiry_id_foreign" foreign key ("inquiry_id") references "inquiry" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "inquiry_attachment" add constraint "inquiry_attachment_entry_id_foreign" foreign key ("entry_id") references "inquiry_entry" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "inquiry_attachment" add constraint "inquiry_attachment_uploader_id_foreign" foreign key ("uploader_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "consultation_attachment" add constraint "consultation_attachment_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "consultation_attachment" add constraint "consultation_attachment_entry_id_foreign" foreign key ("entry_id") references "consultation_entry" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "consultation_attachment" add constraint "consultation_attachment_request_of_id_foreign" foreign key ("request_of_id") references "consultation" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "consultation_attachment" add constraint "consultation_attachment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "consultation_attachment" add constraint "consultation_attachment_uploader_id_foreign" foreign key ("uploader_id") references "person" ("id") on delete set null`,
    );
    this.addSql(`alter table mail add column thread_type text, add column thread_id uuid, add column envelope jsonb,
    add constraint mail_envelope_check check (state = 'QUEUED' or envelope is null)`);
    this.addSql(`create table incoming_mail (
    message_id text primary key,
    id uuid not null unique,
    door text not null,
    sender text not null,
    received_at timestamptz not null,
    raw_key text,
    thread_type text,
    thread_id uuid,
    outcome text not null
  )`);
    this.addSql(
      'create index incoming_mail_thread on incoming_mail (thread_id, received_at) where thread_id is not null',
    );
  }
}
