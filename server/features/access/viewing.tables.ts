// Viewing as somebody ends with its time, with the capacity that is viewed and by hand. Whatever ends or begins it, the sockets of
// the session are told, by trigger: they were opened with other rights.
import type { Services } from '../../platform/foundation.ts';

/** Part of the fifth migration. */
export const VIEWING_TABLES = [
  `create function end_fallen_viewings() returns trigger language plpgsql as $$ begin
    update session s set view_until = null
    where s.view_until is not null
      and case tg_table_name
        when 'organization' then s.view_organization_id = old.id
        when 'person' then s.view_person_id = old.id
        else s.view_person_id = (to_jsonb(old) ->> 'person_id')::uuid
      end
      and not capacity_stands(s.view_person_id, s.view_audience, s.view_organization_id, false);
    return null;
  end $$`,
  `create trigger end_fallen_viewings after update or delete on membership for each row execute function end_fallen_viewings()`,
  `create trigger end_fallen_viewings after update of is_support, is_lead, is_official on person for each row
    when ((old.is_support, old.is_lead, old.is_official) is distinct from (new.is_support, new.is_lead, new.is_official))
    execute function end_fallen_viewings()`,
  `create trigger end_fallen_viewings after update of is_member, is_vendor on organization for each row
    when ((old.is_member, old.is_vendor) is distinct from (new.is_member, new.is_vendor))
    execute function end_fallen_viewings()`,
  `create trigger tell_other_view after update of view_until on session for each row
    when (old.view_until is distinct from new.view_until) execute function tell_ended_session()`,
];

/**
 * Ends viewings whose time is over or whose person is gone, so that their sockets close. Requests are answered with one's own
 * rights from that very moment on.
 */
export async function endOldViewings({ pool, clock }: Pick<Services, 'pool' | 'clock'>): Promise<void> {
  await pool.query(
    `update session set view_until = null where view_until <= $1
      or (view_until is not null and not capacity_stands(view_person_id, view_audience, view_organization_id, false))`,
    [clock.now()],
  );
}
