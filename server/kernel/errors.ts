/** The one list of error codes. A client may rely on the code; the text is for people. */
export const ERRORS = {
  UNAUTHENTICATED: 'ログインしてください。',
  SESSION_CHANGED: 'ログインの状態が変わりました。画面を読み込み直してください。',
  SIGN_IN_FAILED: 'メールアドレスまたはパスワードが違います。',
  SECOND_FACTOR_FAILED: '確認コードが違うか、有効な時間を過ぎています。',
  REAUTHENTICATION_REQUIRED: '大切な操作のため、もう一度ご本人の確認が必要です。',
  LINK_INVALID: 'このリンクは使えません。期限が過ぎたか、すでに使われています。',
  READ_ONLY: 'ほかの人の画面を表示しているあいだは、変更できません。',
  TOKEN_READ_ONLY: 'このAPIトークンは読み取り専用です。変更できません。',
  TOKEN_NOT_ALLOWED: 'この操作はAPIトークンでは行えません。画面から行ってください。',
  LOCKED_OUT: '続けて失敗したため、しばらくログインできません。時間をおいてお試しください。',
  RATE_LIMITED: '短い時間に操作が集中しています。しばらくしてからお試しください。',
  NOT_FOUND: '見つかりません。削除されたか、表示できない情報です。',
  FORBIDDEN: 'この操作は行えません。',
  BAD_USER_INPUT: '入力の内容を確かめてください。',
  CONFLICT: 'ほかの人が先に変更しました。最新の内容を確かめてください。',
  ILLEGAL_TRANSITION: '今の状態では、この操作は行えません。',
  CAPACITY_FULL: '満員になりました。',
  REASON_REQUIRED: '理由の入力が必要です。',
  ALREADY_DONE: 'すでに済んでいます。',
  FILE_UNREADABLE: 'ファイルを読み取れません。',
  TOO_LARGE: '大きすぎて受け付けられません。',
  QUERY_TOO_COMPLEX: '一度に取得する量が多すぎます。',
  TOO_MANY_OPERATIONS: '一つの画面で受け取る更新が多すぎます。画面を読み込み直してください。',
  UNKNOWN_OPERATION: '画面が古くなりました。入力したものを控えてから、画面を読み込み直してください。',
  OPERATION_NOT_ALLOWED: 'ここでは、決められた操作だけを使えます。',
  BAD_REQUEST: 'リクエストの形が正しくありません。',
  INTERNAL_ERROR: '処理中に問題が起きました。入力は保存されていません。',
} as const;
export type ErrorCode = keyof typeof ERRORS;

/** One refused input field. `path` is the place in the input object, as in `contact.email`. */
export interface FieldError {
  readonly path: string;
  /** Stable, snake_case: `required`, `too_long`, `email_invalid`… */
  readonly code: string;
  readonly message: string;
}

/** A refusal that the person can understand and act on. Everything else is masked as `INTERNAL_ERROR`. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    readonly details: { readonly fields?: readonly FieldError[]; readonly [key: string]: unknown } = {},
    message: string = ERRORS[code],
  ) {
    super(message);
  }
}

export const notFound = () => new DomainError('NOT_FOUND');
export const forbidden = () => new DomainError('FORBIDDEN');
export const badInput = (...fields: FieldError[]) => new DomainError('BAD_USER_INPUT', { fields });
