// The directory's address holds everything that was asked for, so that it can be kept, shared and used without JavaScript.
import type { ListingFilterInput, ListingSort } from '../../../generated/listings/public/graphql.ts';

/** Facets by their name in the API, with their name in the address and on the page. */
export const FACETS = [
  { facet: 'kinds', name: 'kind', label: '種類' },
  { facet: 'categories', name: 'category', label: '分野' },
  { facet: 'industries', name: 'industry', label: '対応する業種' },
  { facet: 'processes', name: 'process', label: '対応する業務' },
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

export const PATH = '/solutions';

/** Yen. */
export const PRICE_LIMITS = [5_000, 10_000, 30_000, 50_000, 100_000, 500_000] as const;

const LONGEST_QUERY = 200;
/** So many stand side by side at most. */
export const MOST_COMPARED = 4;

export interface SolutionSearch {
  readonly text: string;
  readonly chosen: Readonly<Record<FacetKey, readonly string[]>>;
  /** Yen. */
  readonly upTo: number | null;
  readonly subsidy: boolean;
  readonly sort: string;
  /** 掲載番号 of what is to be compared. */
  readonly compared: readonly string[];
  /** Where the next rows begin. */
  readonly after: string | null;
}

/** A place in the list. A link may have been cut off on its way: then the list begins at its start. */
function placeOf(after: string): string | null {
  try {
    return /^\[\d{1,9}]$/.test(atob(after)) ? after : null;
  } catch {
    return null;
  }
}

/** What an address asks for; what makes no sense in it is left out. */
export function searchOf(query: string): SolutionSearch {
  const parameters = new URLSearchParams(query.replaceAll('%00', ''));
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
    compared: [...new Set(parameters.getAll('n').flatMap((numbers) => numbers.split(',')))]
      .filter((number) => /^[A-Za-z0-9-]{1,20}$/.test(number))
      .slice(0, MOST_COMPARED),
    after: placeOf(parameters.get('after') ?? ''),
  };
}

/** The address of a search: the shortest one. */
export function addressOf({ text, chosen, upTo, subsidy, sort, compared, after }: SolutionSearch, path = PATH): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const { facet, name } of FACETS) for (const value of chosen[facet]) parameters.append(name, value);
  if (upTo !== null) parameters.set('up_to', String(upTo));
  if (subsidy) parameters.set('subsidy', '1');
  if (sort) parameters.set('sort', sort);
  if (compared.length) parameters.set('n', compared.join(','));
  if (after) parameters.set('after', after);
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}

/** What is to be compared, side by side; the way back to the search is part of it. */
export const comparisonOf = (search: SolutionSearch): string => addressOf(search, `${PATH}/compare`);

/** The search with one more, or one less, to be compared. It stays where it is. */
export const comparing = (search: SolutionSearch, number: string): SolutionSearch => ({
  ...search,
  compared: search.compared.includes(number)
    ? search.compared.filter((other) => other !== number)
    : [...search.compared, number].slice(0, MOST_COMPARED),
});

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

/** A filter that was kept, as a search; the newest first. */
export const searchOfFilter = ({ text, priceUpTo, subsidy, ...kept }: ListingFilterInput): SolutionSearch => ({
  ...searchOf('sort=newest'),
  text: text ?? '',
  chosen: Object.fromEntries(
    FACETS.map(({ facet }) => [facet, kept[facet] ?? []]),
  ) as unknown as SolutionSearch['chosen'],
  upTo: priceUpTo ?? null,
  subsidy: subsidy ?? false,
});

/** How many conditions there are besides the words. */
export const conditionCount = ({ chosen, upTo, subsidy }: SolutionSearch): number =>
  Object.values(chosen).reduce((sum, values) => sum + values.length, 0) + (upTo === null ? 0 : 1) + (subsidy ? 1 : 0);

/** The same words without conditions. */
export const withoutConditions = ({ text, sort, compared }: SolutionSearch): SolutionSearch => ({
  ...searchOf(''),
  ...{ text, sort, compared },
});

/** A search for a tag alone; what is to be compared stays chosen. */
export const tagged = (search: SolutionSearch, tag: string): SolutionSearch =>
  toggled(withoutConditions({ ...search, text: '' }), 'tags', tag);
