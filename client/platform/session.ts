// Who is signed in, as the server wrote it into the page. No token: the cookie is the browser's.
import { createContext, useContext } from 'solid-js';
import { ActForDocument, SignInDocument, SignOutDocument } from '../generated/accounts/graphql.ts';
import { type Audience, destinationOf, homeOf, signInPath } from './areas.ts';
import type { AppError } from './operation.ts';

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

/** Signs in and loads the page to work on. Answers only when that failed. */
export async function signIn(email: string, password: string, next: string | null): Promise<AppError> {
  const { mutate } = await import('./graphql.ts');
  const { data, error } = await mutate(SignInDocument, { input: { email, password } });
  if (!data) return error!;
  const { session } = data.signIn;
  if (!session) return { code: 'UNAUTHENTICATED', message: '2段階認証が必要です。', fields: [] };
  return enter(destinationOf(session.audience as Audience, next));
}

/** Ends the session and goes to the public home. Answers only when that failed. */
export const signOut = (): Promise<AppError> =>
  changeSession(async ({ mutate }) => {
    const { error } = await mutate(SignOutDocument, {});
    return error ?? '/';
  });

/** Acts in another of one's capacities from now on: `key` of `actingOptions`. Answers only when that failed. */
export const actFor = (key: string): Promise<AppError> =>
  changeSession(async ({ mutate }) => {
    const { data, error } = await mutate(ActForDocument, { key });
    return data ? homeOf(data.actFor.audience as Audience) : error!;
  });

let leaving = false;

/** The server ends our socket with the old session: that must not lead to the sign-in page. */
async function changeSession(
  change: (graphql: typeof import('./graphql.ts')) => Promise<AppError | string>,
): Promise<AppError> {
  leaving = true;
  const outcome = await change(await import('./graphql.ts'));
  if (typeof outcome === 'string') return enter(outcome);
  leaving = false;
  return outcome;
}

/** A full load: nothing of the former session stays in memory. Never answers. */
function enter(path: string): Promise<never> {
  location.assign(path);
  return new Promise(() => {});
}

/** The session is over or another one: loads the sign-in page once, to come back here. Drafts stay on the device. */
export function leaveForSignIn(): void {
  if (leaving || location.pathname === '/signin') return;
  leaving = true;
  location.assign(signInPath(location.pathname + location.search));
}
