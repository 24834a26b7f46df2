// Parts of the statements that answer for accounts. Aliases: `p` person, `s` session. `json_agg` keeps each answer one statement.
import { CAPACITY_LABELS } from './account.queries.ts';
import { deviceOf } from './device.ts';
import type { SessionRecord, SignInRecordView } from './own-account.types.ts';
import { livingSession } from './session.tables.ts';

const LATEST = 30;

/** The person's living sessions, the latest seen first. `$2` is now. */
export const SESSIONS = `coalesce((select json_agg(json_build_object(
    'id', s.id, 'audience', s.audience, 'organization', o.name, 'userAgent', s.user_agent, 'address', s.address,
    'token', s.token_name, 'readOnly', s.read_only,
    'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at) order by s.last_seen_at desc, s.id)
  from session s left join organization o on o.id = s.organization_id
  where s.person_id = p.id and ${livingSession('$2')}), '[]')`;

/** The latest lines of the person's sign-in log. */
export const SIGN_INS = `coalesce((select json_agg(json_build_object(
    'at', r.at, 'outcome', r.outcome, 'method', r.method, 'userAgent', r.user_agent, 'address', r.address) order by r.at desc, r.id)
  from (select * from sign_in_record where person_id = p.id order by at desc, id limit ${LATEST}) r), '[]')`;

export const LAST_SIGN_IN = `(select max(r.at) from sign_in_record r where r.person_id = p.id and r.outcome = 'SUCCEEDED')`;

interface SessionRow extends Omit<SessionRecord, 'current' | 'capacity' | 'device'> {
  readonly audience: string;
  readonly organization: string | null;
  readonly userAgent: string;
}

export const sessionRecordOf =
  (currentId: string | null) =>
  ({ audience, organization, userAgent, ...row }: SessionRow): SessionRecord => ({
    ...row,
    current: row.id === currentId,
    capacity: CAPACITY_LABELS[audience as keyof typeof CAPACITY_LABELS] ?? organization ?? '',
    device: deviceOf(userAgent),
  });

interface SignInRow extends Omit<SignInRecordView, 'device'> {
  readonly userAgent: string;
}

export const signInViewOf = ({ userAgent, ...row }: SignInRow): SignInRecordView => ({
  ...row,
  device: deviceOf(userAgent),
});

export interface PersonHistory {
  readonly sessions: readonly SessionRow[];
  readonly signIns: readonly SignInRow[];
}
