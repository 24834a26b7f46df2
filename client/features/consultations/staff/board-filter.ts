// What the board shows of its cards, and how that is written in the address (R3.8).
import type { FilterOption } from '../../../ui/FilterMenu.tsx';
import { ageOf, type Card, mentions } from './board.ts';

/** What several values can be chosen of. */
export const FACETS = ['assignee', 'industry', 'municipality', 'wish', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  assignee: '担当',
  industry: '業種',
  municipality: '市町村',
  wish: '支援の希望',
  topic: '関係する業務',
};

export type BoardFilter = Readonly<Record<Facet, readonly string[]>> & {
  /** Part of the number, the subject or the company's name. */
  readonly text: string;
  /** Only cards over their column's limit. */
  readonly late: boolean;
};

export const NO_FILTER: BoardFilter = {
  ...{ text: '', late: false },
  ...{ assignee: [], industry: [], municipality: [], wish: [], topic: [] },
};

/** 担当なし, as a value. */
export const NOBODY = 'none';

const WISHES: Readonly<Record<string, string>> = { yes: '企業の紹介を希望', no: '助言のみ', open: '未回答' };

/** The values of a card: it is shown when one of them is chosen. */
export function valuesOf(card: Card, facet: Facet): readonly string[] {
  switch (facet) {
    case 'assignee':
      return [card.assignee?.id ?? NOBODY];
    case 'industry':
      return card.organization?.industry ? [card.organization.industry] : [];
    case 'municipality':
      return card.organization?.municipality ? [card.organization.municipality] : [];
    case 'wish':
      return [card.wantsMatching == null ? 'open' : card.wantsMatching ? 'yes' : 'no'];
    case 'topic':
      return card.topics;
  }
}

/** Whether a filter shows a card; `but`: leaving one facet out. */
export function matches(card: Card, filter: BoardFilter, now: Date, but?: Facet): boolean {
  for (const facet of FACETS) {
    const chosen = filter[facet];
    if (facet !== but && chosen.length && !valuesOf(card, facet).some((value) => chosen.includes(value))) return false;
  }
  if (filter.text && !mentions(card, filter.text)) return false;
  return !filter.late || ageOf(card, now).late;
}

/** Whether anything is chosen. */
export const isFiltered = (filter: BoardFilter): boolean =>
  filter.text !== '' || filter.late || FACETS.some((facet) => filter[facet].length > 0);

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen of a facet, with how many cards each would show beside the other conditions. */
export function optionsOf(
  facet: Facet,
  { cards, filter, now, people }: { cards: readonly Card[]; filter: BoardFilter; now: Date; people: readonly Named[] },
): FilterOption[] {
  const counts = new Map<string, number>();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  for (const card of cards) {
    if (card.assignee) names.set(card.assignee.id, card.assignee.name);
    const shown = matches(card, filter, now, facet);
    for (const value of valuesOf(card, facet)) counts.set(value, (counts.get(value) ?? 0) + (shown ? 1 : 0));
  }
  if (facet === 'assignee') for (const { id } of people) counts.set(id, counts.get(id) ?? 0);
  // What is chosen can be given up, also when no card has it any more.
  for (const value of filter[facet]) counts.set(value, counts.get(value) ?? 0);
  const labelOf = (value: string): string => {
    if (facet === 'assignee') return value === NOBODY ? '担当なし' : (names.get(value) ?? '（退任した人）');
    return facet === 'wish' ? (WISHES[value] ?? value) : value;
  };
  const options = [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
  const rank = ({ value }: FilterOption) => (value === NOBODY ? 1 : 0);
  if (facet === 'wish')
    return options.sort((a, b) =>
      Object.keys(WISHES).indexOf(a.value) < Object.keys(WISHES).indexOf(b.value) ? -1 : 1,
    );
  return options.sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'ja'));
}

/** Their names in the address. */
const KEYS: Readonly<Record<Facet, string>> = {
  ...{ assignee: 'assignee', industry: 'industry', municipality: 'area', wish: 'wish', topic: 'topic' },
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat().filter(Boolean);

export function filterFrom(params: Params): BoardFilter {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, listOf(params[KEYS[facet]])]));
  return { ...(facets as Record<Facet, string[]>), text: listOf(params.q)[0] ?? '', late: params.late === '1' };
}

/** What is to be written into the address; `null` is taken out of it. */
export function paramsOf(filter: BoardFilter): Record<string, string | string[] | null> {
  const facets = FACETS.map((facet) => [KEYS[facet], filter[facet].length ? [...filter[facet]] : null]);
  return { ...Object.fromEntries(facets), q: filter.text || null, late: filter.late ? '1' : null };
}
