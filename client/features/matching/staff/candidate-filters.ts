// What staff declare before candidates are compared: kept with the draft of the case on this device.
import type { ProposalFiltersInput } from '../../../generated/matching/graphql.ts';

export type Filters = Required<ProposalFiltersInput>;

/** What is asked for most often. */
export const USUAL_FILTERS: Filters = {
  ...{ sameIndustry: true, withinBudget: false, inPrefecture: false, subsidy: false },
  categories: [],
};

export const FILTER_LABELS = {
  sameIndustry: '業種が合う（全業種向けを含む）',
  withinBudget: '価格が予算内（不明を含む）',
  inPrefecture: '県内の企業',
  subsidy: '補助金の対象',
} as const satisfies Partial<Record<keyof Filters, string>>;
export type Switch = keyof typeof FILTER_LABELS;
export const SWITCHES = Object.keys(FILTER_LABELS) as Switch[];
