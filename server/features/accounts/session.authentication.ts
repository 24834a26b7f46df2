// One look-up from a token to a viewer. A membership or role that is gone ends the capacity at once.
import type { Pool } from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { VISITOR, type Viewer } from '../../kernel/viewer.ts';
import type { Authenticate } from '../../platform/graphql/authenticate.ts';
import { tokenDigest } from '../../platform/token.ts';
import { livingSession, VIEWING_SESSION } from './session.tables.ts';

/** A revocation is told by NOTIFY; this bounds what happens when that message is lost. */
const REMEMBERED_MS = 1_000;
const MAX_REMEMBERED = 10_000;

interface Row {
  id: string;
  person_id: string;
  audience: 'member' | 'vendor' | 'support' | 'official';
  organization_id: string | null;
  lead: boolean;
  stale: boolean;
  /** An API token. */
  token: boolean;
  read_only: boolean;
  /** The lead who looks at the platform as the person named above. */
  viewed_by: string | null;
}

/** `$2` is now. */
const FIND = `
  select s.id, s.token_name is not null as token, s.read_only, v.*, s.last_seen_at < $2::timestamptz - interval '1 minute' as stale
  from session s
  cross join lateral (
    select s.view_person_id as person_id, s.view_audience as audience, s.view_organization_id as organization_id, false as lead,
      s.person_id as viewed_by where ${VIEWING_SESSION}
    union all select s.person_id, s.audience, s.organization_id, s.lead, null where (${VIEWING_SESSION}) is not true
  ) as v
  where s.token_digest = $1 and ${livingSession('$2')}
    and capacity_stands(s.person_id, s.audience, s.organization_id, s.lead)`;

const SEEN = 'update session set last_seen_at = $2 where id = $1';

export function sessionAuthentication(pool: Pool, clock: Clock): Authenticate {
  const known = new Map<string, { viewer: Viewer; until: number }>();

  const authenticate = async (token: string | undefined): Promise<Viewer> => {
    if (!token) return VISITOR;
    const digest = tokenDigest(token);
    const remembered = known.get(digest);
    if (remembered && remembered.until > performance.now()) return remembered.viewer;
    const now = clock.now();
    const { rows } = await pool.query<Row>({ name: 'session-find', text: FIND, values: [digest, now] });
    if (!rows[0]) {
      known.delete(digest);
      return VISITOR;
    }
    // At most once a minute: no request waits for a write that says little.
    if (rows[0].stale) await pool.query(SEEN, [rows[0].id, now]);
    const viewer = viewerOf(rows[0]);
    if (known.size >= MAX_REMEMBERED) known.delete(known.keys().next().value!);
    known.set(digest, { viewer, until: performance.now() + REMEMBERED_MS });
    return viewer;
  };

  const forget = (sessionId: string) => {
    for (const [digest, { viewer }] of known) {
      if ('sessionId' in viewer && viewer.sessionId === sessionId) known.delete(digest);
    }
  };
  return Object.assign(authenticate, { forget });
}

function viewerOf(row: Row): Viewer {
  const { id: sessionId, person_id: personId, audience, organization_id, lead, viewed_by } = row;
  const token = row.token && { viaToken: row.read_only ? ('read' as const) : ('write' as const) };
  const person = { personId, sessionId, ...(viewed_by && { viewedBy: viewed_by }), ...token };
  switch (audience) {
    case 'support':
      return { audience, ...person, lead };
    case 'official':
      return { audience, ...person };
    default:
      return { audience, ...person, organizationId: organization_id! };
  }
}
