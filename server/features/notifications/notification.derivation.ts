// From what changed to who is told: one statement for each kind of record. `$1` are the ids of the changed records.

/** People of an organisation in a capacity, as `p`; `o` and `m` with it. */
const people = (organization: string, audience: 'member' | 'vendor') => `
  join membership m on m.organization_id = ${organization}
  join organization o on o.id = m.organization_id and o.is_${audience}`;

/** Staff who look after case `c`: whom it was given to, or all as long as it is nobody's. */
const STAFF = `join person s on s.is_support and (c.assignee_id is null or s.id = c.assignee_id)`;

const columns = (kind: string, type: string, subject: string, about: string, at: string) =>
  `'${kind}' as kind, '${type}' as "subjectType", ${subject} as subject, ${about} as about, ${at} as at`;
type Event = Parameters<typeof columns>;
const own = (audience: string, ...event: Event) =>
  `select m.person_id as person, '${audience}' as audience, m.organization_id as organization, m.id as membership, ${columns(...event)}`;
const staff = (...event: Event) =>
  `select s.id as person, 'support' as audience, null::uuid as organization, null::uuid as membership, ${columns(...event)}`;
const epoch = (at: string) => `extract(epoch from ${at})::text`;

const ENTRIES = `
  ${own('member', 'MESSAGE', 'Consultation', 'c.id', `'message:' || e.id`, 'e.recorded_at')}
  from consultation_entry e join consultation c on c.id = e.consultation_id ${people('c.organization_id', 'member')}
  where e.id = any($1) and e.kind = 'MESSAGE' and not e.internal and not e.from_member and m.person_id is distinct from e.author_id
  union all
  ${staff('MESSAGE', 'Consultation', 'c.id', `'message:' || e.id`, 'e.recorded_at')}
  from consultation_entry e join consultation c on c.id = e.consultation_id ${STAFF}
  where e.id = any($1) and e.kind in ('MESSAGE', 'MAIL') and e.from_member
  union all
  ${staff('MENTIONED', 'Consultation', 'c.id', `'mention:' || e.id`, 'n.mentioned_at')}
  from consultation_entry e join mention n on n.entry_id = e.id join consultation c on c.id = e.consultation_id
    join person s on s.id = n.person_id and s.is_support
  where e.id = any($1) and e.internal`;

/** Those who were to know when it was raised, as long as nobody has seen to it. */
const ESCALATIONS = `
  ${staff('ESCALATED', 'CaseEscalation', 'x.id', `'escalated:' || x.id`, 'x.raised_at')}
  from case_escalation x join person s on s.id = any(x.recipients) and s.is_support
  where x.id = any($1) and x.acknowledged_at is null and x.settled_at is null`;

/** Whoever gives a case to themselves knows it: the audit log says who did. */
const ASSIGNMENTS = `
  with changed as (
    insert into notification_assignee as k (consultation_id, person_id, turn)
    select id, assignee_id, 1 from consultation where id = any($1) and state <> 'DRAFT'
    on conflict (consultation_id) do update set person_id = excluded.person_id, turn = k.turn + 1
      where k.person_id is distinct from excluded.person_id
    returning consultation_id, person_id, turn
  )
  ${staff('ASSIGNED', 'Consultation', 'c.id', `'assigned:' || c.id || ':' || k.turn`, 'c.touched_at')}
  from changed k join consultation c on c.id = k.consultation_id join person s on s.id = k.person_id and s.is_support
  where s.id is distinct from (
    select a.person_id from audit_entry a where a.subject_type = 'Consultation' and a.subject_id = c.id::text
      and a.action = 'assignConsultation' order by a.number desc limit 1)`;

const INTRODUCTIONS = `
  ${own('vendor', 'INTRODUCED', 'Introduction', 'i.id', `'introduced:' || i.id`, 'i.sent_at')}
  from introduction i ${people('i.vendor_id', 'vendor')} where i.id = any($1) and i.sent_at is not null
  union all
  ${own('vendor', 'DISCLOSED', 'Introduction', 'i.id', `'disclosed:' || i.id`, 'i.disclosed_at')}
  from introduction i ${people('i.vendor_id', 'vendor')} where i.id = any($1) and i.disclosed_at is not null
  union all
  ${own('member', 'ANSWERED', 'Introduction', 'i.id', `'answered:' || i.id || ':' || ${epoch('i.answered_at')}`, 'i.answered_at')}
  from introduction i ${people('i.organization_id', 'member')} where i.id = any($1) and i.answered_at is not null
  union all
  ${staff('ANSWERED', 'Introduction', 'i.id', `'answered:' || i.id || ':' || ${epoch('i.answered_at')}`, 'i.answered_at')}
  from introduction i join consultation c on c.id = i.consultation_id ${STAFF} where i.id = any($1) and i.answered_at is not null
  union all
  ${staff('DISCLOSED', 'Introduction', 'i.id', `'disclosed:' || i.id`, 'i.disclosed_at')}
  from introduction i join consultation c on c.id = i.consultation_id ${STAFF} where i.id = any($1) and i.disclosed_at is not null`;

const asked = (side: 'member' | 'vendor', organization: string) => `
  ${own(side, 'CONTACT_DUE', 'ContactCheck', 'k.id', `'contact:' || k.id || ':' || k.asked`, 'k.asked_at')}
  from contact_check k ${people(organization, side)}
  where k.id = any($1) and k.state = 'ASKING' and k.asked > 0 and coalesce(k.${side}_answer, 'NOT_YET') = 'NOT_YET'`;

const CONTACTS = `
  ${asked('member', 'k.organization_id')}
  union all
  ${asked('vendor', 'k.vendor_id')}
  union all
  ${staff(
    ...(['CONTACT_OPEN', 'ContactCheck', 'k.id'] as const),
    `'contact-open:' || k.id || ':' || k.state || ':' || coalesce(${epoch('greatest(k.member_answered_at, k.vendor_answered_at)')}, '')`,
    'k.changed_at',
  )}
  from contact_check k join consultation c on c.id = k.consultation_id ${STAFF}
  where k.id = any($1) and k.state in ('DISPUTED', 'UNANSWERED')`;

const SURVEYS = `
  ${own('member', 'SURVEY_DUE', 'EffectSurvey', 'v.id', `'survey:' || v.id || ':' || v.reminders`, 'v.changed_at')}
  from effect_survey v ${people('v.organization_id', 'member')} where v.id = any($1) and v.state = 'SENT' and v.saved_at is null
  union all
  ${staff('SURVEY_ANSWERED', 'EffectSurvey', 'v.id', `'survey-answered:' || v.id || ':' || ${epoch('v.answered_at')}`, 'v.answered_at')}
  from effect_survey v join consultation c on c.id = v.consultation_id ${STAFF}
  where v.id = any($1) and v.state = 'ANSWERED' and v.answered_via <> 'STAFF'`;

const REVIEWS = `
  ${own('vendor', 'LISTING_REVIEWED', 'ListingRevision', 'r.id', `'review:' || r.id || ':' || r.state`, 'r.decided_at')}
  from listing_revision r ${people('r.vendor_id', 'vendor')}
  where r.id = any($1) and r.state in ('PUBLISHED', 'RETURNED') and r.decided_at is not null and r.decided_at > r.submitted_at
    and r.held_by = 'VENDOR'`;

/** By the topic of the change. */
export const DERIVATIONS: Readonly<Record<string, string>> = {
  ConsultationEntry: ENTRIES,
  Consultation: ASSIGNMENTS,
  CaseEscalation: ESCALATIONS,
  Introduction: INTRODUCTIONS,
  ContactCheck: CONTACTS,
  EffectSurvey: SURVEYS,
  ListingRevision: REVIEWS,
};
