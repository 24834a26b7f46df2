/** By what an announcement reaches people (媒体). */
export const CAMPAIGN_MEDIA = ['PAPER', 'PRESS', 'MAIL', 'EVENT', 'WEB', 'REFERRAL', 'OTHER'] as const;
export type CampaignMedium = (typeof CAMPAIGN_MEDIA)[number];

export const MEDIUM_LABELS: Readonly<Record<CampaignMedium, string>> = {
  PAPER: 'ちらし・ポスター',
  PRESS: '新聞・広報誌',
  MAIL: 'メール',
  EVENT: '催し・説明会',
  WEB: 'ウェブ・SNS',
  REFERRAL: '関係機関の紹介',
  OTHER: 'その他',
};
