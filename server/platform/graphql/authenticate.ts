// From a session cookie to a viewer.
import type { IncomingHttpHeaders } from 'node:http';
import { isViaToken, VISITOR, type Viewer } from '../../kernel/viewer.ts';
import type { Config } from '../config.ts';

/**
 * The names of our cookies. Over HTTPS they carry the prefix with which a browser accepts them from this host alone, not
 * from a neighbour under the same domain: nobody can plant a session.
 */
export const cookieNames = ({ cookieSecure }: Pick<Config, 'cookieSecure'>) => {
  const prefix = cookieSecure ? '__Host-' : '';
  return { session: `${prefix}sid`, pending: `${prefix}pending`, written: `${prefix}written` };
};

/** The viewer behind a session token; a visitor when the token is missing, unknown, expired or ended. */
export interface Authenticate {
  (token: string | undefined): Promise<Viewer>;
  /** Forgets what is remembered of a session: its next request asks the database. */
  forget(sessionId: string): void;
}

/** The API token of a request: `Authorization: Bearer …`. */
export const bearerOf = ({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** Whose token it is; `null` when it is none that stands. The token of a cookie is none. */
export async function viewerOfToken(authenticate: Authenticate, bearer: string): Promise<Viewer | null> {
  const viewer = await authenticate(bearer);
  return isViaToken(viewer) ? viewer : null;
}

/** Whose session a cookie names. An API token in a cookie is none: a browser would send it by itself. */
export async function viewerOfCookie(authenticate: Authenticate, token: string | undefined): Promise<Viewer> {
  const viewer = await authenticate(token);
  return isViaToken(viewer) ? VISITOR : viewer;
}
