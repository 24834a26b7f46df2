// Announcements in words: media, pages, days.
import type {
  CampaignDetailQuery,
  CampaignNumbersFragment,
  CampaignRowFragment,
} from '../../generated/campaigns/graphql.ts';
import { date } from '../../platform/format.ts';
import type { Option } from '../../ui/Choice.tsx';

export type Campaign = CampaignRowFragment;
export type CampaignDetail = NonNullable<CampaignDetailQuery['campaign']>;
export type CampaignNumbers = CampaignNumbersFragment;

export const CAMPAIGN_MEDIA: readonly Option[] = [
  { value: 'PAPER', label: 'ちらし・ポスター' },
  { value: 'PRESS', label: '新聞・広報誌' },
  { value: 'MAIL', label: 'メール' },
  { value: 'EVENT', label: '催し・説明会' },
  { value: 'WEB', label: 'ウェブ・SNS' },
  { value: 'REFERRAL', label: '関係機関の紹介' },
  { value: 'OTHER', label: 'その他' },
];

export const CAMPAIGN_TARGETS: readonly Option[] = [
  { value: '/contact', label: 'お問合せフォーム' },
  { value: '/pages/support', label: '相談・支援の案内' },
  { value: '/', label: 'ホーム' },
  { value: '/solutions', label: 'ソリューションを探す' },
  { value: '/cases', label: 'DX活用事例' },
  { value: '/news', label: 'お知らせ' },
  { value: '/exhibitions', label: '展示会・イベントの一覧' },
  { value: '/pages/about', label: 'コンソーシアムについて' },
];

/** 2025年6月1日〜2025年6月30日, 2025年6月1日〜, 〜2025年6月30日, 期間なし. */
export function periodText({ beginsOn, endsOn }: Pick<Campaign, 'beginsOn' | 'endsOn'>): string {
  if (!beginsOn && !endsOn) return '期間を決めていません';
  return `${beginsOn ? date(beginsOn) : ''}〜${endsOn ? date(endsOn) : ''}`;
}

export const PHASES = [
  { value: 'RUNNING', label: '周知中' },
  { value: 'PLANNED', label: '開始前' },
  { value: 'OVER', label: '終了' },
  { value: 'ALL', label: 'すべて' },
] as const;
export type PhaseChoice = (typeof PHASES)[number]['value'];

export const phaseTone = (phase: string): 'ok' | 'info' | 'ink' =>
  phase === 'RUNNING' ? 'ok' : phase === 'PLANNED' ? 'info' : 'ink';

/** What is counted, and what is not: staff are to know before they compare. */
export const COUNTING =
  '訪問は、リンクから開いたページが画面に出た回数です。1回の訪問のあいだは、ほかのページに移っても、読み込み直しても1回と数えます。事務局と県職員、検索ロボットは数えません。JavaScriptを使わない方の訪問も数えられません。Cookieは使わず、だれが来たかは記録しません。お問合せと相談は、リンクから来た方が送ったものと、電話やメールで職員が「きっかけ」に選んだものの合計です。統合した相談は1件と数えます。';
