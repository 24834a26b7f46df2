// A query as texts of `tsquery`. Lexemes carry the field that they stand in as their first letter.
import type { AnalysedQuery, Term } from '../../kernel/search-query.ts';
import { foldForSearch, gramsOf, lookupsOf, wordsOf } from '../../kernel/search-text.ts';
import type { SearchDocument } from './search-index.ts';
import { MOST_RELAXED_TERMS, RELAXED_SHARE, WEIGHTS } from './weights.ts';

/** grams anywhere, in titles, in summaries; words anywhere, in titles. */
type FieldKey = 'g' | 't' | 's' | 'w' | 'v';

const lexeme = (text: string) => `'${text.replace(/['\\]/g, (mark) => mark + mark)}'`;

/** The text of a document's `tsvector`: without positions, so that the index alone can tell what matches. */
export function vectorOf({ title, summary, body }: SearchDocument): string {
  const [titles, summaries] = [title.join('\n'), summary.join('\n')];
  const all = [titles, summaries, ...body].join('\n');
  const lexemes = (key: FieldKey, texts: Iterable<string>) => [...texts].map((text) => lexeme(key + text));
  return [
    ...lexemes('g', gramsOf(all)),
    ...lexemes('t', gramsOf(titles)),
    ...lexemes('s', gramsOf(summaries)),
    ...lexemes('w', wordsOf(all)),
    ...lexemes('v', wordsOf(titles)),
  ].join(' ');
}

const allGrams = (key: FieldKey, text: string): string | null => {
  const lookups = lookupsOf(text).map(({ gram, isPrefix }) => lexeme(key + gram) + (isPrefix ? ':*' : ''));
  return lookups.length ? `(${lookups.join(' & ')})` : null;
};
const anyOf = (queries: readonly (string | null)[]): string | null => {
  const given = queries.filter((query) => query !== null);
  return given.length ? `(${given.join(' | ')})` : null;
};
const inAny = (key: FieldKey, texts: readonly string[]) => anyOf(texts.map((text) => allGrams(key, text)));

const formsOf = ({ text, alternatives }: Term) => [text, ...alternatives];
const slippedFormsOf = ({ text, alternatives, corrections }: Term) => [text, ...alternatives, ...corrections];

/** Something that raises a score. */
export interface Tier {
  readonly query: string;
  readonly weight: number;
}

export interface TextQueries {
  /** Holds every term. */
  readonly all: string;
  /** The same, with slips of the finger put right; `null` when there is none. */
  readonly corrected: string | null;
  /** Holds enough of the terms; `null` when there is one only. */
  readonly relaxed: string | null;
  readonly tiers: readonly Tier[];
}

/** `null` when nothing of it can be looked up. */
export function textQueries({ terms: given, phrases }: AnalysedQuery): TextQueries | null {
  const terms = given.filter(({ text }) => lookupsOf(text).length > 0);
  if (!terms.length) return null;
  const all = (forms: (term: Term) => readonly string[]) => terms.map((term) => inAny('g', forms(term))!).join(' & ');
  const hasSlips = terms.some(({ corrections }) => corrections.length > 0);
  const tiers: Tier[] = [];
  const add = (query: string | null, weight: number) => {
    if (query) tiers.push({ query, weight: Math.round(weight) });
  };
  for (const term of terms) {
    const forms = slippedFormsOf(term);
    const words = (key: FieldKey) => `(${forms.map((form) => lexeme(key + foldForSearch(form))).join(' | ')})`;
    add(inAny('t', forms), WEIGHTS.title * term.rarity);
    add(words('v'), WEIGHTS.titleWord * term.rarity);
    add(inAny('s', forms), WEIGHTS.summary * term.rarity);
    add(words('w'), WEIGHTS.word * term.rarity);
    if (forms.length > 1) add(allGrams('g', term.text), WEIGHTS.typed);
  }
  for (const phrase of phrases) {
    add(allGrams('t', phrase), WEIGHTS.phraseTitle);
    add(allGrams('g', phrase), WEIGHTS.phrase);
  }
  return {
    all: all(formsOf),
    corrected: hasSlips ? all(slippedFormsOf) : null,
    relaxed: terms.length > 1 ? relaxed(terms) : null,
    tiers,
  };
}

/** Any smallest set of terms whose rarity is enough. */
function relaxed(terms: readonly Term[]): string {
  const rarest = terms.toSorted((a, b) => b.rarity - a.rarity).slice(0, MOST_RELAXED_TERMS);
  const rarityOf = (set: readonly Term[]) => set.reduce((sum, { rarity }) => sum + rarity, 0);
  const enough = rarityOf(rarest) * RELAXED_SHARE;
  const sets = subsetsOf(rarest).filter((set) => rarityOf(set) >= enough);
  const smallest = sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((t) => set.includes(t))),
  );
  return smallest.map((set) => `(${set.map((term) => inAny('g', slippedFormsOf(term))!).join(' & ')})`).join(' | ');
}

function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  const without = subsetsOf(others);
  return [[first], ...without, ...without.map((set) => [first, ...set])];
}
