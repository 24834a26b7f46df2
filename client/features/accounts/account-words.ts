// What people read for the values of the API.

const OUTCOMES: Readonly<Record<string, string>> = {
  SUCCEEDED: '成功',
  WRONG_PASSWORD: 'パスワードの誤り',
  WRONG_SECOND_FACTOR: '確認コードの誤り',
  LOCKED_OUT: '停止中のため拒否',
};

const METHODS: Readonly<Record<string, string>> = {
  PASSWORD: 'パスワード',
  TOTP: '認証アプリ',
  PASSKEY: 'パスキー',
  RECOVERY_CODE: '回復コード',
  INVITATION: '招待',
};

const ACCOUNT_ROLES: Readonly<Record<string, string>> = {
  SUPPORT: '支援員',
  LEAD: '主任',
  OFFICIAL: '県職員',
  ORGANIZATION: '企業の利用者',
};

const SECOND_FACTORS: Readonly<Record<string, string>> = {
  NONE: '未設定',
  TOTP: '認証アプリ',
  PASSKEY: 'パスキー',
  BOTH: '認証アプリとパスキー',
};

const wordIn = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value;

export const outcomeWord = wordIn(OUTCOMES);
export const methodWord = wordIn(METHODS);
export const accountRoleWord = wordIn(ACCOUNT_ROLES);
export const secondFactorWord = wordIn(SECOND_FACTORS);

/** The roles that leads give, as choices. */
export const STAFF_ROLES = [
  { value: 'SUPPORT', label: '支援員', help: '相談の対応とマッチングを行います。' },
  { value: 'LEAD', label: '主任', help: '支援員の操作に加え、掲載の決定とアカウントの管理を行います。' },
  { value: 'OFFICIAL', label: '県職員', help: '実績を閲覧します。個人情報は表示されません。' },
] as const;

/** The roles in an organisation (企業・団体), as choices. */
export const MEMBERSHIP_ROLES = [
  { value: 'STAFF', label: '担当者', help: '相談やPR情報など、企業としての操作をすべて行えます。' },
  { value: 'OWNER', label: '管理者', help: '担当者の操作に加え、利用者を招待したり外したりできます。' },
] as const;

export const membershipRoleWord = (role: 'OWNER' | 'STAFF'): string => (role === 'OWNER' ? '管理者' : '担当者');
