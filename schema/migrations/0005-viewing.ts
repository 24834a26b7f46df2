import { Migration } from '@mikro-orm/migrations';

export class Viewing extends Migration {
  override up(): void {
    this.addSql(
      `alter table "session" add "view_audience" text null, add "view_person_id" uuid null, add "view_organization_id" uuid null, add "view_until" timestamptz null`,
    );
    this.addSql(
      `alter table "session" add constraint "session_view_person_id_foreign" foreign key ("view_person_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "session" add constraint "session_view_organization_id_foreign" foreign key ("view_organization_id") references "organization" ("id") on delete set null`,
    );
    this.addSql(`create index "session_view_until_index" on "session" ("view_until")`);
    this.addSql(`create function end_fallen_viewings() returns trigger language plpgsql as $$ begin
    update session s set view_until = null
    where s.view_until is not null
      and case tg_table_name
        when 'organization' then s.view_organization_id = old.id
        when 'person' then s.view_person_id = old.id
        else s.view_person_id = (to_jsonb(old) ->> 'person_id')::uuid
      end
      and not capacity_stands(s.view_person_id, s.view_audience, s.view_organization_id, false);
    return null;
  end $$`);
    this.addSql(
      `create trigger end_fallen_viewings after update or delete on membership for each row execute function end_fallen_viewings()`,
    );
    this.addSql(`create trigger end_fallen_viewings after update of is_support, is_lead, is_official on person for each row
    when ((old.is_support, old.is_lead, old.is_official) is distinct from (new.is_support, new.is_lead, new.is_official))
    execute function end_fallen_viewings()`);
    this.addSql(`create trigger end_fallen_viewings after update of is_member, is_vendor on organization for each row
    when ((old.is_member, old.is_vendor) is distinct from (new.is_member, new.is_vendor))
    execute function end_fallen_viewings()`);
    this.addSql(`create trigger tell_other_view after update of view_until on session for each row
    when (old.view_until is distinct from new.view_until) execute function tell_ended_session()`);
  }
}
