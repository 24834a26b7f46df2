// The directory's address holds everything that was asked for, so that it can be kept, shared and used without JavaScript.
import type { ListingFilterInput, ListingSort } from '../../../generated/listings/public/graphql.ts';

/** Facets by their name in the API, with their name in the address and on the page. */
export const FACETS = [
  { facet: 'kinds', name: 'kind', label: '種類' },
  { facet: 'categories', name: 'category', label: '分野' },
  { facet: 'industries', name: 'industry', label: '対応する業種' },
  { facet: 'companySizes', name: 'size', label: '会社の規模（従業員）' },
  { facet: 'priceModels', name: 'price', label: '価格の形' },
  { facet: 'municipalities', name: 'area', label: '企業の所在地' },
  { facet: 'tags', name: 'tag', label: 'タグ' },
] as const;
export type Facet = (typeof FACETS)[number];
export type FacetKey = Facet['facet'];

export const SORTS: readonly { readonly value: string; readonly label: string; readonly sort: ListingSort | null }[] = [
  { value: '', label: '関連の高い順', sort: null },
  { value: 'newest', label: '新しい順', sort: 'NEWEST' },
  { value: 'price', label: '価格の低い順', sort: 'PRICE' },
];

/** Yen. */
export const PRICE_LIMITS = [5_000, 10_000, 30_000, 50_000, 100_000, 500_000] as const;

const LONGEST_QUERY = 200;

export interface SolutionSearch {
  readonly text: string;
  readonly chosen: Readonly<Record<FacetKey, readonly string[]>>;
  /** Yen. */
  readonly upTo: number | null;
  readonly subsidy: boolean;
  readonly sort: string;
  /** Where the next rows begin. */
  readonly after: string | null;
}

/** What an address asks for; what makes no sense in it is left out. */
export function searchOf(query: string): SolutionSearch {
  const parameters = new URLSearchParams(query);
  const upTo = Number(parameters.get('up_to')?.normalize('NFKC').replace(/[,円]/g, '') || Number.NaN);
  const sort = parameters.get('sort') ?? '';
  return {
    text: [...(parameters.get('q') ?? '').trim()].slice(0, LONGEST_QUERY).join(''),
    chosen: Object.fromEntries(
      FACETS.map(({ facet, name }) => [facet, [...new Set(parameters.getAll(name).filter(Boolean))].slice(0, 40)]),
    ) as unknown as SolutionSearch['chosen'],
    upTo: Number.isInteger(upTo) && upTo >= 0 && upTo < 2 ** 31 ? upTo : null,
    subsidy: parameters.get('subsidy') === '1',
    sort: SORTS.some(({ value }) => value === sort) ? sort : '',
    after: parameters.get('after') || null,
  };
}

/** The address of a search: the shortest one. */
export function addressOf({ text, chosen, upTo, subsidy, sort, after }: SolutionSearch): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const { facet, name } of FACETS) for (const value of chosen[facet]) parameters.append(name, value);
  if (upTo !== null) parameters.set('up_to', String(upTo));
  if (subsidy) parameters.set('subsidy', '1');
  if (sort) parameters.set('sort', sort);
  if (after) parameters.set('after', after);
  const query = parameters.toString();
  return query ? `/solutions?${query}` : '/solutions';
}

/** The search with one value more or less; it begins anew. */
export function toggled(search: SolutionSearch, facet: FacetKey, value: string): SolutionSearch {
  const values = search.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...search, after: null, chosen: { ...search.chosen, [facet]: next } };
}

export const filterOf = ({ text, chosen, upTo, subsidy, sort }: SolutionSearch): ListingFilterInput => ({
  ...(text && { text }),
  ...Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length)),
  ...(upTo !== null && { priceUpTo: upTo }),
  ...(subsidy && { subsidy }),
  sort: SORTS.find(({ value }) => value === sort)?.sort ?? null,
});

/** How many conditions there are besides the words. */
export const conditionCount = ({ chosen, upTo, subsidy }: SolutionSearch): number =>
  Object.values(chosen).reduce((sum, values) => sum + values.length, 0) + (upTo === null ? 0 : 1) + (subsidy ? 1 : 0);

/** The same words without conditions. */
export const withoutConditions = ({ text, sort }: SolutionSearch): SolutionSearch => ({
  ...searchOf(''),
  ...{ text, sort },
});
