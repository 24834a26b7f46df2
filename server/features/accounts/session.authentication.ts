// One look-up from a token to a viewer. A membership or role that is gone ends the capacity at once.
import type { Pool } from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { VISITOR, type Viewer } from '../../kernel/viewer.ts';
import type { Authenticate } from '../../platform/graphql/authenticate.ts';
import { tokenDigest } from './session.entity.ts';

/** A revocation is told by NOTIFY; this bounds what happens when that message is lost. */
const REMEMBERED_MS = 1_000;
const MAX_REMEMBERED = 10_000;

interface Row {
  id: string;
  person_id: string;
  audience: 'member' | 'vendor' | 'support' | 'official';
  organization_id: string | null;
  is_lead: boolean;
}

const FIND = `
  select s.id, s.person_id, s.audience, s.organization_id, p.is_lead
  from session s join person p on p.id = s.person_id
  where s.token_digest = $1 and s.ended_at is null and s.expires_at > $2
    and case s.audience
      when 'support' then p.is_support
      when 'official' then p.is_official
      else exists (
        select from membership m join organization o on o.id = m.organization_id
        where m.person_id = p.id and o.id = s.organization_id
          and case s.audience when 'member' then o.is_member else o.is_vendor end
      )
    end`;

export function sessionAuthentication(pool: Pool, clock: Clock): Authenticate {
  const known = new Map<string, { viewer: Viewer; until: number }>();

  const authenticate = async (token: string | undefined): Promise<Viewer> => {
    if (!token) return VISITOR;
    const digest = tokenDigest(token);
    const remembered = known.get(digest);
    if (remembered && remembered.until > performance.now()) return remembered.viewer;
    const { rows } = await pool.query<Row>({ name: 'session-find', text: FIND, values: [digest, clock.now()] });
    if (!rows[0]) {
      known.delete(digest);
      return VISITOR;
    }
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

function viewerOf({ id: sessionId, person_id: personId, audience, organization_id, is_lead }: Row): Viewer {
  switch (audience) {
    case 'support':
      return { audience, personId, sessionId, lead: is_lead };
    case 'official':
      return { audience, personId, sessionId };
    default:
      return { audience, personId, sessionId, organizationId: organization_id! };
  }
}
