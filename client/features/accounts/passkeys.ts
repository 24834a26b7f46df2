// Passkeys (WebAuthn) in the browser. The library is loaded when a passkey is wanted, and not before.
import type { AppError } from '../../platform/operation.ts';

/** What a device answered, as JSON for the server, or why it did not. */
export type PasskeyAnswer = { readonly response: string } | { readonly error: AppError };

const refused = (message: string): PasskeyAnswer => ({ error: { code: 'PASSKEY', message, fields: [] } });

const UNSUPPORTED = 'このブラウザでは、パスキーを使えません。ほかの方法を選ぶか、新しいブラウザでお試しください。';

/** Asks the device to sign with a passkey. `options` is what the server wrote. Never rejects. */
export const usePasskey = (options: string): Promise<PasskeyAnswer> =>
  answerOf(async ({ startAuthentication }) => startAuthentication({ optionsJSON: JSON.parse(options) }));

/** Asks the device to make a passkey. `options` is what the server wrote. Never rejects. */
export const makePasskey = (options: string): Promise<PasskeyAnswer> =>
  answerOf(async ({ startRegistration }) => startRegistration({ optionsJSON: JSON.parse(options) }));

type Library = typeof import('@simplewebauthn/browser');

async function answerOf(act: (library: Library) => Promise<object>): Promise<PasskeyAnswer> {
  const library = await import('@simplewebauthn/browser');
  if (!library.browserSupportsWebAuthn()) return refused(UNSUPPORTED);
  try {
    return { response: JSON.stringify(await act(library)) };
  } catch (error) {
    return refused(wordsFor((error as Error).name));
  }
}

/** The names are those of WebAuthn's `DOMException`s. */
function wordsFor(name: string): string {
  switch (name) {
    case 'InvalidStateError':
      return 'この端末のパスキーは、すでに登録されています。';
    case 'NotAllowedError':
    case 'AbortError':
      return 'パスキーの確認ができませんでした。取り消したか、時間が過ぎました。もう一度お試しいただくか、ほかの方法を選んでください。';
    case 'SecurityError':
      return 'この接続では、パスキーを使えません。いつものアドレスで開き直してください。';
    default:
      return 'パスキーを使えませんでした。もう一度お試しいただくか、ほかの方法を選んでください。';
  }
}
