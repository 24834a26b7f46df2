// 選定の基準 as the page shows it.
import type { StaffPolicyFragment } from '../../../generated/matching/graphql.ts';

export type Terms = StaffPolicyFragment['terms'];
export type PartName = keyof Terms['weights'];

export const PART_LABELS: Readonly<Record<PartName, string>> = {
  ...{ industry: '業種', process: '業務', price: '価格', area: '地域', size: '規模', cases: '事例' },
  text: '言葉',
};

/** What holds until a lead sets something else: the server's own start. */
export const PLATFORM_TERMS: Terms = {
  weights: { industry: 20, process: 25, price: 15, area: 10, size: 10, cases: 5, text: 15 },
  ...{ minimumScore: 45, band: 20, capPercent: 10, capFrom: 20 },
};
