// Who is signed in, as the server wrote it into the page. No token: the cookie is the browser's.
import { createContext, useContext } from 'solid-js';
import { type Audience, destinationOf, homeOf, signInPath } from './areas.ts';
import { type AppError, OFFLINE } from './operation.ts';

interface ActingOption {
  readonly key: string;
  readonly label: string;
  readonly audience: string;
  readonly current: boolean;
}

export interface SignedInSession {
  readonly audience: Exclude<Audience, 'visitor'>;
  readonly person: { readonly id: string; readonly name: string };
  readonly organization: { readonly id: string; readonly name: string } | null;
  /** 主任. */
  readonly lead: boolean;
  readonly actingOptions: readonly ActingOption[];
  /** A lead (`by`) looks at the platform as this person, until then: nothing can be changed. */
  readonly viewing: { readonly by: string; readonly until: string } | null;
}

export type PageSession = { readonly audience: 'visitor' } | SignedInSession;

export const VISITOR: PageSession = { audience: 'visitor' };

const SessionContext = createContext<PageSession>(VISITOR);
export const SessionProvider = SessionContext.Provider;

export const useSession = (): PageSession => useContext(SessionContext);

/** For the signed-in areas. @throws Error on public pages */
export function useSignedIn(): SignedInSession {
  const session = useSession();
  if (session.audience === 'visitor') throw new Error('Nobody is signed in here');
  return session;
}

/** The session of this page: the script `#session`. Browser only. */
export function readSession(): PageSession {
  const text = document.getElementById('session')?.textContent;
  return text ? (JSON.parse(text) as PageSession) : VISITOR;
}

/** After signing in: loads the page to work on. Never answers. */
export const enterAs = (audience: Audience, next: string | null): Promise<never> =>
  enter(destinationOf(audience, next));

/** Ends the session and goes to the public home. Answers only when that failed. */
export const signOut = (): Promise<AppError> =>
  changeSession(async ({ mutate }, { SignOutDocument }) => {
    const { error } = await mutate(SignOutDocument, {});
    return error ?? '/';
  });

/** Acts in another of one's capacities from now on: `key` of `actingOptions`. Answers only when that failed. */
export const actFor = (key: string): Promise<AppError> =>
  changeSession(async ({ mutate }, { ActForDocument }) => {
    const { data, error } = await mutate(ActForDocument, { key });
    return data ? homeOf(data.actFor.audience as Audience) : error!;
  });

/** Back to the lead's own eyes, where they chose whom to view as. Answers only when that failed. */
export const endViewing = (): Promise<AppError> =>
  changeSession(async ({ mutate }, { EndViewingDocument }) => {
    const { error } = await mutate(EndViewingDocument, {});
    return error ?? '/staff/access';
  });

let leaving = false;

/**
 * Changes whom the browser's session is of: `change` answers the page to load, or what was refused. The server ends our socket
 * with the old rights: that must not lead to the sign-in page.
 */
export async function changeSession(
  change: (
    graphql: typeof import('./graphql.ts'),
    documents: typeof import('../generated/accounts/public/graphql.ts'),
  ) => Promise<AppError | string>,
): Promise<AppError> {
  leaving = true;
  const loading = Promise.all([import('./graphql.ts'), import('../generated/accounts/public/graphql.ts')]);
  const loaded = await loading.catch(() => null);
  const outcome = loaded ? await change(...loaded) : OFFLINE;
  if (typeof outcome === 'string') return enter(outcome);
  leaving = false;
  return outcome;
}

/** A full load: nothing of the former session stays in memory. Never answers. */
function enter(path: string): Promise<never> {
  location.assign(path);
  return new Promise(() => {});
}

/**
 * The session is over or another one: loads the sign-in page once, which says so and leads back here. Drafts stay on the
 * device.
 */
export function leaveForSignIn(): void {
  if (leaving || location.pathname === '/signin') return;
  leaving = true;
  const signIn = new URL(signInPath(location.pathname + location.search), location.origin);
  if (readSession().audience !== 'visitor') signIn.searchParams.set('ended', '1');
  location.assign(signIn);
}
