import { Migration } from '@mikro-orm/migrations';

export class Campaigns extends Migration {
  override up(): void {
    this.addSql(`create table "campaign" (
      "id" uuid not null,
      "version" int not null default 1,
      "code" text not null,
      "name" text not null,
      "medium" text not null,
      "target" text not null,
      "begins_on" date null,
      "ends_on" date null,
      "note" text not null,
      "state" text not null,
      "ended_at" timestamptz null,
      "author_id" uuid null,
      "created_at" timestamptz not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "campaign" add constraint "campaign_code_unique" unique ("code")`);
    this.addSql(`create index "campaign_created_at_id_index" on "campaign" ("created_at", "id")`);
    this.addSql(`create table campaign_visit (
    campaign_id uuid not null references campaign (id) on delete cascade,
    day date not null,
    visits int not null,
    primary key (campaign_id, day)
  )`);
    this.addSql(
      `alter table "consultation" add "source_id" uuid null, add "source_lent" boolean not null default false`,
    );
    this.addSql(`alter table "consultation" alter column "source_lent" drop default`);
    this.addSql(
      `alter table "consultation" add constraint "consultation_source_id_foreign" foreign key ("source_id") references "campaign" ("id") on delete set null`,
    );
    this.addSql(
      `create index "consultation_source_id_due_order_id_index" on "consultation" ("source_id", "due_order", "id")`,
    );
    this.addSql(`alter table "inquiry" add "source_id" uuid null`);
    this.addSql(
      `alter table "inquiry" add constraint "inquiry_source_id_foreign" foreign key ("source_id") references "campaign" ("id") on delete set null`,
    );
    this.addSql(`create index "inquiry_source_id_due_order_id_index" on "inquiry" ("source_id", "due_order", "id")`);
    this.addSql(`alter table "registration" add "source_id" uuid null`);
    this.addSql(
      `alter table "registration" add constraint "registration_source_id_foreign" foreign key ("source_id") references "campaign" ("id") on delete set null`,
    );
    this.addSql(`create index "registration_source_id_index" on "registration" ("source_id")`);
    this.addSql(
      `alter table "campaign" add constraint "campaign_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null`,
    );
  }
}
