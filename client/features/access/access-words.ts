// An explanation in words.
import type {
  AccessOutcome,
  AccessProfile,
  CapacityFragment,
  ExplainAccessQuery,
  RuleFragment,
} from '../../generated/access/graphql.ts';
import { figure } from '../../platform/format.ts';

export type Explanation = ExplainAccessQuery['explainAccess'];
export type ProfileRow = Explanation['profiles'][number];
export type ViewerAnswer = NonNullable<Explanation['viewer']>;
export type FieldRow = ViewerAnswer['fields'][number];

export const PROFILE_NAMES: Readonly<Record<AccessProfile, string>> = {
  VISITOR: '一般閲覧者',
  MEMBER: '会員企業',
  VENDOR: 'ソリューション企業',
  SUPPORT: '支援員',
  LEAD: '主任',
  OFFICIAL: '県職員',
};

/** What somebody acts as, such as 「会員企業・株式会社阿蘇」. Without a person the organisation is the name itself. */
export const capacityName = ({ profile, personName, organizationName }: CapacityFragment): string =>
  [PROFILE_NAMES[profile], personName && organizationName].filter(Boolean).join('・');

/** The one who is explained, such as 「山田 花子さん」 or 「株式会社阿蘇の利用者」. */
export const whoName = ({ profile, personName, organizationName }: CapacityFragment): string => {
  if (personName) return `${personName}さん`;
  return organizationName ? `「${organizationName}」の利用者` : PROFILE_NAMES[profile];
};

/** How the record is called in a heading. */
export const recordName = ({ typeLabel, number, name }: Explanation['record']): string =>
  number || name ? [number, name].filter(Boolean).join('　') : typeLabel;

/** Why a profile sees it, or does not. */
export function profileReason({ outcome, rules, organizations, seeingOrganizations, profile }: ProfileRow): string {
  if (outcome === 'NONE') {
    if (!rules.length) return `${PROFILE_NAMES[profile]}には、この種類の記録を見る決まりがありません。`;
    return `条件に合いません：${rules.map(conditionOf).join('、または')}`;
  }
  const reasons = [...new Set(rules.map(({ reason }) => reason))].join('、');
  if (outcome === 'SOME') {
    return `${figure(organizations!)}社のうち${figure(seeingOrganizations!)}社：${reasons}`;
  }
  return reasons;
}

export const conditionOf = ({ condition }: RuleFragment): string => condition ?? 'どの記録でも';

export const OUTCOMES: Readonly<Record<AccessOutcome, string>> = {
  ALL: '見える',
  SOME: '一部の企業だけ',
  NONE: '見えない',
};

/** Why a field can be read, or not. */
export function fieldReason({ outcome, rules }: FieldRow, { rules: all, who }: ViewerAnswer): string {
  const own = rules.map((at) => all[at]!);
  if (outcome === 'READABLE') return own.find(({ met, denies }) => met && !denies)?.reason ?? '';
  if (outcome === 'NOT_MET') return `条件に合いません：${own.map(conditionOf).join('、または')}`;
  if (outcome === 'NO_RULE') return 'この人には、この項目を読む決まりがありません。';
  return `${PROFILE_NAMES[who.profile]}の画面には、この項目がありません。`;
}
