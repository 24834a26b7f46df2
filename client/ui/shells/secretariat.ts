// How the secretariat (事務局) is reached. Fictional, as all data of this site.
export const SECRETARIAT = {
  phone: '096-000-0000',
  hours: '平日 9:00–17:00',
  closed: '祝日・12月29日–1月3日を除く',
} as const;
