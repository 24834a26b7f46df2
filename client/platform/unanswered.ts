// What is known of a command that got no answer: it never left the device, or perhaps only the answer was lost.
import { type AppError, OFFLINE } from './operation.ts';

/** The network was off before and after: nothing left the device. */
const NOT_SENT: AppError = {
  ...OFFLINE,
  message: 'インターネットにつながっていないため、送っていません。つながったら、もう一度お試しください。',
};

const UNKNOWN: AppError = {
  ...OFFLINE,
  message: 'サーバーから返事がなく、届いたか分かりません。届いていないか確かめてから、もう一度お試しください。',
  isOutcomeUnknown: true,
};

/** Not even the code that sends could be loaded. */
export const NOT_LOADED: AppError = {
  ...OFFLINE,
  message:
    'サーバーにつながらないため、送っていません。もう一度お試しください。続くときは、画面を読み込み直してください。',
};

/** What carries a number of its own, or replaces what was there, happens once however often it is sent. */
const REPEATABLE: AppError = {
  ...OFFLINE,
  message: 'サーバーから返事がなく、届いたか分かりません。もう一度送っても、二重にはなりません。',
  isOutcomeUnknown: true,
};

/** Called as a command leaves. Answers what to tell people when no answer comes. */
export function departure({ isRepeatable }: { readonly isRepeatable: boolean }): () => AppError {
  const wasOffline = !navigator.onLine;
  return () => {
    if (wasOffline && !navigator.onLine) return NOT_SENT;
    return isRepeatable ? REPEATABLE : UNKNOWN;
  };
}
