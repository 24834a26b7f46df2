import { Migration } from '@mikro-orm/migrations';

export class Reports extends Migration {
  override up(): void {
    this.addSql(`create table "monthly_report" (
      "id" uuid not null,
      "version" int not null default 1,
      "month" text not null,
      "fiscal_year" int not null,
      "state" text not null,
      "created_at" timestamptz not null,
      "state_since" timestamptz not null,
      "authors" text[] not null,
      "return_reason" text not null,
      "snapshot" text null,
      "hash" text not null,
      "as_of" timestamptz null,
      "submitted_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(`alter table "monthly_report" add constraint "monthly_report_month_unique" unique ("month")`);
    this.addSql(`create index "monthly_report_month_id_index" on "monthly_report" ("month", "id")`);
    this.addSql(`create table "report_section" (
      "id" uuid not null,
      "version" int not null default 1,
      "report_id" uuid not null,
      "position" int not null,
      "key" text not null,
      "title" text not null,
      "text" text not null,
      "saved_at" timestamptz null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "report_section" add constraint "report_section_report_id_position_unique" unique ("report_id", "position")`,
    );
    this.addSql(`alter table "fact" add "reason" text not null default ''`);
    this.addSql(`alter table "fact" add constraint "fact_reverses_unique" unique ("reverses")`);
    this.addSql(
      `alter table "report_section" add constraint "report_section_report_id_foreign" foreign key ("report_id") references "monthly_report" ("id") on delete cascade`,
    );
    this.addSql(`create trigger submitted_stays before update or delete on monthly_report for each row
       when (old.state = 'SUBMITTED') execute function refuse_change()`);
    this.addSql(`create function refuse_change_of_submitted() returns trigger language plpgsql as $$
      begin
        if exists (select from monthly_report where id = old.report_id and state = 'SUBMITTED') then
          raise exception 'A submitted report does not change';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    this.addSql(`create trigger submitted_stays before update or delete on report_section for each row
       execute function refuse_change_of_submitted()`);
  }
}
