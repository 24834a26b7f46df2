// From a session cookie to a viewer.
import type { Viewer } from '../../kernel/viewer.ts';
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
