import { yen } from '../../../platform/format.ts';
import { kindText, sizeText } from './listing-words.ts';
import { FACETS, type FacetKey, type SolutionSearch, toggled } from './solution-address.ts';

export interface Condition {
  readonly label: string;
  /** The search without it. */
  readonly without: SolutionSearch;
}

export const valueText = (facet: FacetKey, value: string): string =>
  facet === 'kinds' ? kindText(value) : facet === 'companySizes' ? sizeText(value) : value;

/** The conditions in force, in the order in which they can be chosen. */
export const conditionsOf = (search: SolutionSearch): Condition[] => [
  ...FACETS.flatMap(({ facet }) =>
    search.chosen[facet].map((value) => ({ label: valueText(facet, value), without: toggled(search, facet, value) })),
  ),
  ...(search.upTo === null
    ? []
    : [{ label: `${yen(search.upTo)}まで`, without: { ...search, upTo: null, after: null } }]),
  ...(search.subsidy ? [{ label: '補助金の対象になり得る', without: { ...search, subsidy: false, after: null } }] : []),
];
