// Passkeys (WebAuthn) in the browser. The library is loaded when a passkey is wanted, and not before.
import type { AppError } from '../../platform/operation.ts';
import { NOT_LOADED } from '../../platform/unanswered.ts';

/** What a device answered, as JSON for the server, or why it did not. */
export type PasskeyAnswer = { readonly response: string } | { readonly error: AppError };

type Refusal = 'PASSKEY_UNSUPPORTED' | 'PASSKEY_KNOWN' | 'PASSKEY_REFUSED' | 'PASSKEY_ELSEWHERE' | 'PASSKEY_FAILED';

/** What happened; `adviceFor` says what to do. */
const MESSAGES: Readonly<Record<Refusal, string>> = {
  PASSKEY_UNSUPPORTED: 'このブラウザでは、パスキーを使えません。',
  PASSKEY_KNOWN: 'この端末のパスキーは、すでに登録されています。',
  PASSKEY_REFUSED: 'パスキーの確認ができませんでした。',
  PASSKEY_ELSEWHERE: 'この接続では、パスキーを使えません。',
  PASSKEY_FAILED: 'パスキーを使えませんでした。',
};

const refused = (code: Refusal): PasskeyAnswer => ({ error: { code, message: MESSAGES[code], fields: [] } });

/** Asks the device to sign with a passkey. `options` is what the server wrote. Never rejects. */
export const usePasskey = (options: string): Promise<PasskeyAnswer> =>
  answerOf(async ({ startAuthentication }) => startAuthentication({ optionsJSON: JSON.parse(options) }));

/** Asks the device to make a passkey. `options` is what the server wrote. Never rejects. */
export const makePasskey = (options: string): Promise<PasskeyAnswer> =>
  answerOf(async ({ startRegistration }) => startRegistration({ optionsJSON: JSON.parse(options) }));

type Library = typeof import('@simplewebauthn/browser');

async function answerOf(act: (library: Library) => Promise<object>): Promise<PasskeyAnswer> {
  const library = await import('@simplewebauthn/browser').catch(() => null);
  if (!library) return { error: NOT_LOADED };
  if (!library.browserSupportsWebAuthn()) return refused('PASSKEY_UNSUPPORTED');
  try {
    return { response: JSON.stringify(await act(library)) };
  } catch (error) {
    return refused(refusalFor((error as Error).name));
  }
}

/** The names are those of WebAuthn's `DOMException`s. */
function refusalFor(name: string): Refusal {
  switch (name) {
    case 'InvalidStateError':
      return 'PASSKEY_KNOWN';
    case 'NotAllowedError':
    case 'AbortError':
      return 'PASSKEY_REFUSED';
    case 'SecurityError':
      return 'PASSKEY_ELSEWHERE';
    default:
      return 'PASSKEY_FAILED';
  }
}
