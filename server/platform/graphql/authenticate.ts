// From a session cookie to a viewer.
import type { Viewer } from '../../kernel/viewer.ts';

export const SESSION_COOKIE = 'sid';

/** The viewer behind a session token; a visitor when the token is missing, unknown, expired or ended. */
export interface Authenticate {
  (token: string | undefined): Promise<Viewer>;
  /** Forgets what is remembered of a session: its next request asks the database. */
  forget(sessionId: string): void;
}
