import {
  BeginPasskeySignInDocument,
  type SignInStepPartsFragment,
  SignInWithPasskeyDocument,
} from '../../../generated/accounts/public/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';

interface Outcome {
  readonly step: SignInStepPartsFragment | null;
  readonly error: AppError | null;
}

const UNKNOWN = { code: 'PASSKEY_UNKNOWN', message: 'このパスキーではログインできません。' };

/** Signs in with a passkey: alone, or as the second factor of a sign-in that waits for one. Never rejects. */
export async function signInWithPasskey(): Promise<Outcome> {
  const [{ mutate }, { usePasskey }] = await Promise.all([
    import('../../../platform/graphql.ts'),
    import('../passkeys.ts'),
  ]);
  const begun = await mutate(BeginPasskeySignInDocument, {});
  if (!begun.data) return { step: null, error: begun.error };
  const answer = await usePasskey(begun.data.beginPasskeySignIn);
  if ('error' in answer) return { step: null, error: answer.error };
  const { data, error } = await mutate(SignInWithPasskeyDocument, { response: answer.response });
  const isUnknown = error?.code === 'SECOND_FACTOR_FAILED';
  return { step: data?.signInWithPasskey ?? null, error: isUnknown ? { ...error, ...UNKNOWN } : error };
}
