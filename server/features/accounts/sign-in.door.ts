// Between the commands of signing in and the browser: cookies, and what the API answers.
import { DomainError } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { sessionOf } from './account.queries.ts';
import type { SessionView } from './account.types.ts';
import { PENDING_MINUTES } from './pending-sign-in.entity.ts';
import type { OpenedSession } from './session.opening.ts';
import type { SignInOutcome } from './sign-in.progress.ts';
import type { SignInStep } from './sign-in.types.ts';

/** Hands the session to the browser and says who is signed in. */
export async function enter(
  { http, services }: Context,
  { token, expiresAt, viewer }: OpenedSession,
): Promise<SessionView> {
  http?.setSession(token, Math.floor((expiresAt.getTime() - services.clock.now().getTime()) / 1000));
  return (await sessionOf(services.pool, viewer as Viewer))!;
}

/** Throws a refusal that a command answered, now that the attempt is kept. @throws DomainError */
export function thrown<Result>(result: Result | DomainError): Result {
  if (result instanceof DomainError) throw result;
  return result;
}

/** What the API answers to a step of a sign-in. @throws DomainError when it was refused */
export async function proceed(context: Context, outcome: SignInOutcome): Promise<SignInStep> {
  const progress = thrown(outcome);
  if ('needs' in progress) {
    remember(context, progress.pendingToken);
    return { session: null, needs: progress.needs, methods: [...progress.methods], recoveryCodes: null };
  }
  const { opened, recoveryCodes } = progress;
  context.http?.clearPending();
  return {
    session: opened ? await enter(context, opened) : await sessionOf(context.services.pool, context.viewer),
    ...{ needs: null, methods: [], recoveryCodes: recoveryCodes ? [...recoveryCodes] : null },
  };
}

/** Something that a browser is asked, and the name of what is under way when it is new. */
export interface Held<Answer> {
  readonly answer: Answer;
  readonly pendingToken?: string;
}

export function hold<Answer>(context: Context, { answer, pendingToken }: Held<Answer>): Answer {
  if (pendingToken) remember(context, pendingToken);
  return answer;
}

const remember = ({ http }: Context, token: string) => http?.setPending(token, PENDING_MINUTES * 60);
