// What people read when a sign-in is refused: what happened, and what to do.
import { time } from '../../../platform/format.ts';
import type { AppError } from '../../../platform/operation.ts';

/** What the server says to a form that was sent without JavaScript: it answers with the code alone. */
const REFUSALS: Readonly<Record<string, string>> = {
  SIGN_IN_FAILED: 'メールアドレスまたはパスワードが違います。',
  SECOND_FACTOR_FAILED: 'コードが一致しません。',
  LOCKED_OUT: '続けて失敗したため、しばらくログインできません。',
  RATE_LIMITED: '短い時間に操作が集中しています。',
  UNAUTHENTICATED: 'はじめからログインしてください。',
};

export const refusalOf = (code: string | null): AppError | null => {
  const message = code && REFUSALS[code];
  return message ? { code, message, fields: [] } : null;
};

const minutes = (seconds = 60) => Math.max(1, Math.ceil(seconds / 60));

/** What to do about a refusal; nothing when its message says all. */
export function adviceFor(error: AppError, usesRecoveryCode = false): string | undefined {
  switch (error.code) {
    case 'SIGN_IN_FAILED':
      return '全角と半角、大文字と小文字を確かめてください。8回続けて失敗すると15分間ログインできません。';
    case 'SECOND_FACTOR_FAILED':
      return usesRecoveryCode
        ? '一度使った回復コードは使えません。まだ使っていないコードを入力してください。'
        : '30秒ごとに変わります。今表示されている新しいコードを入力してください。端末の時計が合っているかもご確認ください。';
    case 'LOCKED_OUT':
      return `${error.until ? `${time(error.until)}を過ぎる` : '15分たつ'}と、もう一度お試しいただけます。お急ぎのときは事務局窓口へご連絡ください。`;
    case 'RATE_LIMITED':
      return `${minutes(error.retryAfter)}分ほど待ってから、もう一度お試しください。`;
    case 'UNAUTHENTICATED':
      return '安全のため、10分が過ぎるか、確認コードを5回間違えると、やり直しになります。メールアドレスとパスワードから、もう一度お試しください。';
    case 'PASSKEY_UNSUPPORTED':
      return 'ほかの方法を選ぶか、新しいブラウザでお試しください。';
    case 'PASSKEY_REFUSED':
      return '取り消したか、時間が過ぎました。もう一度お試しいただくか、ほかの方法を選んでください。';
    case 'PASSKEY_ELSEWHERE':
      return 'いつものアドレスで開き直してください。';
    case 'PASSKEY_UNKNOWN':
      return '登録した端末かを確かめるか、ほかの方法を選んでください。';
    case 'PASSKEY_FAILED':
      return 'もう一度お試しいただくか、ほかの方法を選んでください。';
    default:
      return undefined;
  }
}
