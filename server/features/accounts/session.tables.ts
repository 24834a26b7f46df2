// A session rests on a capacity: staff, official, or the authority to act for an organisation. The look-up of every request and
// the triggers below ask the same function, so that what ends a capacity ends its sessions, whoever changes it, by whatever means.

/** After so long without a request, a session of staff or officials is over: a desk that somebody left. */
const IDLE_MINUTES = 60;

/** As a condition on `session s`: neither ended nor too old nor left alone; programs may rest. `now` is a parameter: `$2`. */
export const livingSession = (now: string): string => `s.ended_at is null and s.expires_at > ${now}::timestamptz
    and (s.audience in ('member', 'vendor') or s.token_name is not null or s.last_seen_at > ${now}::timestamptz - interval '${IDLE_MINUTES} minutes')`;

/** As a condition on `session s`: a lead looks at the platform as somebody whose capacity stands, and may still. `$2` is now. */
export const VIEWING_SESSION = `s.lead and s.view_until > $2::timestamptz
    and capacity_stands(s.view_person_id, s.view_audience, s.view_organization_id, false)`;

/** Part of the third migration. */
export const SESSION_TABLES = [
  `create function capacity_stands(person uuid, audience text, organization uuid, lead boolean) returns boolean language sql stable as $$
    select case audience
      when 'support' then exists (select from person p where p.id = capacity_stands.person and p.is_support and p.is_lead = capacity_stands.lead)
      when 'official' then exists (select from person p where p.id = capacity_stands.person and p.is_official)
      else exists (
        select from membership m join organization o on o.id = m.organization_id
        where m.person_id = capacity_stands.person and o.id = capacity_stands.organization
          and case audience when 'member' then o.is_member else o.is_vendor end)
    end
  $$`,
  `create function end_fallen_sessions() returns trigger language plpgsql as $$ begin
    update session s set ended_at = clock_timestamp()
    where s.ended_at is null
      and case tg_table_name
        when 'organization' then s.organization_id = old.id
        when 'person' then s.person_id = old.id
        else s.person_id = (to_jsonb(old) ->> 'person_id')::uuid
      end
      and not capacity_stands(s.person_id, s.audience, s.organization_id, s.lead);
    return null;
  end $$`,
  `create trigger end_fallen_sessions after update or delete on membership for each row execute function end_fallen_sessions()`,
  `create trigger end_fallen_sessions after update of is_support, is_lead, is_official on person for each row
    when ((old.is_support, old.is_lead, old.is_official) is distinct from (new.is_support, new.is_lead, new.is_official))
    execute function end_fallen_sessions()`,
  `create trigger end_fallen_sessions after update of is_member, is_vendor on organization for each row
    when ((old.is_member, old.is_vendor) is distinct from (new.is_member, new.is_vendor))
    execute function end_fallen_sessions()`,
  `create function tell_ended_session() returns trigger language plpgsql as $$ begin
    insert into change (topic, subject, kind) values ('Session', old.id, 'revoked');
    perform pg_notify('revoked', old.id::text);
    return null;
  end $$`,
  `create trigger tell_ended_session after update of ended_at on session for each row
    when (old.ended_at is null and new.ended_at is not null) execute function tell_ended_session()`,
  `create trigger tell_deleted_session after delete on session for each row
    when (old.ended_at is null) execute function tell_ended_session()`,
];
