// How much the words of a case and of a listing have in common. Pure, and without an index: what was compared can be stored.
import { isHiraganaOnly, readWords } from '../../kernel/search-text.ts';

/** A word of the case, and how telling it is among the listings that were looked at: rarer words count more. */
export interface MatchTerm {
  readonly word: string;
  readonly rarity: number;
}

/** Texts of a listing by how much they tell what it is about. */
export interface ListingTexts {
  /** Title and tags. */
  readonly head: string;
  /** Promise, problem, processes and categories. */
  readonly middle: string;
  readonly body: string;
}

/** Where a listing says a word of the case: the word's place among the terms, and the weight of the field. */
export type TermHit = readonly [term: number, weight: number];

const FIELD_WEIGHTS = { head: 3, middle: 2, body: 1 } as const;
const MOST_TERMS = 60;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a case in their order, each once; without particles, numbers, single letters, and words of `hidden`. */
export function wordsOfCase(texts: readonly string[], hidden: readonly string[]): string[] {
  const secret = hidden.map(plain).filter(Boolean);
  const words = new Set<string>();
  for (const { text } of readWords(texts.join('\n'))) {
    if (text.length < 2 || isHiraganaOnly(text) || /^\d/.test(text)) continue;
    if (secret.some((one) => one.includes(text))) continue;
    words.add(text);
  }
  return [...words].slice(0, MOST_TERMS);
}

/**
 * The terms of a case: those of its words that stand in at least one listing. So nothing is kept that is not public in some
 * listing already, a company's or a person's name least of all.
 */
export function compareTexts(
  words: readonly string[],
  listings: readonly ListingTexts[],
): { terms: MatchTerm[]; hits: TermHit[][] } {
  const found = listings.map((texts) => {
    const fields = [plain(texts.head), plain(texts.middle), plain(texts.body)] as const;
    return words.map((word) => {
      const at = fields.findIndex((field) => field.includes(word));
      return [FIELD_WEIGHTS.head, FIELD_WEIGHTS.middle, FIELD_WEIGHTS.body][at] ?? 0;
    });
  });
  const kept = words.flatMap((word, at) => {
    const holding = found.filter((weights) => weights[at]).length;
    return holding ? [{ word, at, rarity: rarityOf(holding, listings.length) }] : [];
  });
  return {
    terms: kept.map(({ word, rarity }) => ({ word, rarity })),
    hits: found.map((weights) => kept.flatMap(({ at }, term) => (weights[at] ? [[term, weights[at]] as const] : []))),
  };
}

const rarityOf = (holding: number, of: number): number =>
  Math.round(1_000 * Math.log((of + 1) / (holding + 0.5))) / 1_000;

/** How much of the case's words a listing holds; only to be compared with other listings of the same comparison. */
export const textStrength = (terms: readonly MatchTerm[], hits: readonly TermHit[]): number =>
  hits.reduce((sum, [term, weight]) => sum + weight * Math.max(0, terms[term]?.rarity ?? 0), 0);

const MOST_TOLD = 5;

/** The most telling words that both have. */
export const commonWords = (terms: readonly MatchTerm[], hits: readonly TermHit[]): string[] =>
  hits
    .toSorted((a, b) => b[1] * terms[b[0]]!.rarity - a[1] * terms[a[0]]!.rarity || a[0] - b[0])
    .slice(0, MOST_TOLD)
    .map(([term]) => terms[term]!.word);
