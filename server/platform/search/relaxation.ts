// When few records hold all that was asked for: how much of it is enough. The same in both backends.
import type { Term } from '../../kernel/search-query.ts';
import { lookupsOf } from '../../kernel/search-text.ts';
import { FEW, MOST_RELAXED_TERMS, RELAXED_SHARE } from './weights.ts';

/** Then nothing less can be asked for. */
export const isOneWord = (terms: readonly Term[]): boolean => terms.length === 1 && terms[0]!.parts.length === 0;

/** From so many records on, nothing less is asked for. What nobody seems to have written is taken apart when nothing is found. */
export const enoughRecords = (terms: readonly Term[]): number => (terms.every(({ isUnknown }) => isUnknown) ? 1 : FEW);

/** The smallest words of a query. What nobody wrote is not asked for, as long as something else is. */
function unitsOf(terms: readonly Term[]): Term[] {
  const units = terms.flatMap((term) => (term.parts.length ? term.parts : [term]));
  const known = units.filter(({ text }) => lookupsOf(text).length > 0);
  const found = known.filter(({ isFound }) => isFound);
  return found.length ? found : known;
}

const rarityOf = (set: readonly Term[]) => set.reduce((sum, { rarity }) => sum + rarity, 0);

/** The smallest sets of words whose rarity is enough. */
export function enoughOf(terms: readonly Term[]): Term[][] {
  const rarest = unitsOf(terms)
    .toSorted((a, b) => b.rarity - a.rarity)
    .slice(0, MOST_RELAXED_TERMS);
  const enough = rarityOf(rarest) * RELAXED_SHARE;
  const sets = subsetsOf(rarest).filter((set) => rarityOf(set) >= enough);
  return sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((t) => set.includes(t))));
}

function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  const without = subsetsOf(others);
  return [[first], ...without, ...without.map((set) => [first, ...set])];
}
