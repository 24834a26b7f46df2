/** What the audiences are called beside a person's name. */
export const AUDIENCE_NAMES: Readonly<Record<string, string>> = {
  member: '会員',
  vendor: 'ソリューション企業',
  support: '支援員・事務局',
  official: '県職員',
};
