// What can be wrong with a registry row. Errors refuse it; warnings let it in and are shown.

export const ERROR_MESSAGES = {
  name_missing: '企業・団体名がありません。',
  name_too_long: '企業・団体名が長すぎます。',
  member_no_missing: '会員番号がありません。',
  member_no_repeated: '同じ会員番号の行が、このファイルの前の行にあります。',
  corporate_number_invalid: '法人番号は13桁の数字です。',
  corporate_number_check_digit: '法人番号の検査用数字が合いません。番号を確かめてください。',
  joined_on_invalid: '入会日を日付として読み取れません。',
  withdrawn_on_invalid: '退会日を日付として読み取れません。',
  email_invalid: 'メールアドレスの形が正しくありません。',
  too_long: '文字数が多すぎます。',
  unreadable_character: '読み取れない文字があります。文字コードを確かめてください。',
  cell_error: 'Excelの計算エラーが入っています。',
  too_many_columns: '見出しより列が多くあります。区切り文字がずれていないか確かめてください。',
} as const;
export type ErrorKind = keyof typeof ERROR_MESSAGES;

export const WARNING_MESSAGES = {
  employees_inexact: '従業員数が正確な数ではありません。',
  postcode_invalid: '郵便番号が7桁ではありません。書かれたまま取り込みます。',
  email_several: 'メールアドレスが複数あります。最初のものを取り込みます。',
  joined_on_missing: '入会日がありません。会員として扱いません。',
  joined_on_future: '入会日が先の日付です。その日を過ぎるまで会員として扱いません。',
  withdrawn_before_joined: '退会日が入会日より前です。',
  mark_unclear: '○や有・無として読み取れません。「いいえ」として取り込みます。',
} as const;
export type WarningKind = keyof typeof WARNING_MESSAGES;

export interface Finding<Kind extends string> {
  /** The header of the column, as in the file. */
  readonly column: string;
  readonly code: Kind;
  /** For people. */
  readonly message: string;
  /** The cell as typed. */
  readonly value: string;
}
export type RowError = Finding<ErrorKind>;
export type RowWarning = Finding<WarningKind>;
