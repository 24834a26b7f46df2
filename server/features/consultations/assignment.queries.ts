import { notFound } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Database } from '../../platform/database/replica.ts';
import { type CaseToAssign, type Colleague, proposeAssignees } from './assignment.scoring.ts';
import type { AssignmentProposal, MeetingCandidate } from './assignment.types.ts';
import { OPEN_STATES } from './consultation.lifecycle.ts';

interface Row extends CaseToAssign {
  readonly colleagues: readonly Colleague[];
}

/** The case and everyone who may be given it, in one statement. Drafts are the member's alone. */
const FIND = `
  select c.topics, o.industry, (
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'kana', p.kana,
      'topics', coalesce(s.topics, '{}'), 'industries', coalesce(s.industries, '{}'), 'capacity', coalesce(s.capacity, 12),
      'openCases', coalesce(w.open, 0),
      'absences', (select coalesce(json_agg(json_build_object('from', a.from_day, 'until', a.until_day) order by a.from_day), '[]')
        from absence a where a.profile_id = s.id and a.until_day >= $3::date),
      'lastAssignedOn', to_char(w.last at time zone 'Asia/Tokyo', 'YYYY-MM-DD'))), '[]')
    from person p left join support_profile s on s.person_id = p.id
    left join (
      select assignee_id, count(*) filter (where state = any($2))::int as open, max(assigned_at) as last from consultation
      where assignee_id is not null and id <> $1 group by assignee_id
    ) as w on w.assignee_id = p.id
    where p.is_support) as colleagues
  from consultation c join organization o on o.id = c.organization_id
  where c.id = $1 and c.state <> 'DRAFT'`;

/** @throws DomainError `NOT_FOUND` */
export async function assignmentProposals(database: Database, id: string, now: Date): Promise<AssignmentProposal[]> {
  const today = tokyoDate(now);
  const { rows } = await database.query<Row>({
    name: 'assignment-proposals',
    text: FIND,
    values: [id, OPEN_STATES, today],
  });
  if (!rows[0]) throw notFound();
  return proposeAssignees(rows[0], rows[0].colleagues, today).map(({ colleague, score, isAvailable, reasons }) => ({
    personId: colleague.id,
    name: colleague.name,
    ...{ score, isAvailable, reasons },
  }));
}

/** Who can be asked to a meeting about a case: the company's people, then the secretariat's. */
export async function meetingCandidates(database: Database, id: string): Promise<MeetingCandidate[]> {
  const { rows } = await database.query<MeetingCandidate>({
    name: 'meeting-candidates',
    text: `select p.id as "personId", p.name, p.is_support as "isStaff"
      from consultation c join person p on p.id in (
        select id from person where is_support
        union select m.person_id from membership m where m.organization_id = c.organization_id
      )
      where c.id = $1 and c.state <> 'DRAFT' order by p.is_support, p.kana, p.id limit 100`,
    values: [id],
  });
  return rows;
}
