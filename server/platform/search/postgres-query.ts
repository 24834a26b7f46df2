// A query as texts of `tsquery`. Lexemes carry the field that they stand in as their first letter.
import type { AnalysedQuery, Term } from '../../kernel/search-query.ts';
import { foldForSearch, lookupsOf } from '../../kernel/search-text.ts';
import { documentTerms } from './document-terms.ts';
import { enoughOf, enoughRecords, isOneWord } from './relaxation.ts';
import type { SearchDocument } from './search-index.ts';
import { WEIGHTS } from './weights.ts';

/** grams anywhere, in titles, in summaries; words anywhere, in titles; frequent grams. */
type FieldKey = 'g' | 't' | 's' | 'w' | 'v' | 'f';

export const lexeme = (text: string) => `'${text.replace(/['\\]/g, (mark) => mark + mark)}'`;

/** The text of a document's `tsvector`: without positions, so that the index alone can tell what matches. */
export function vectorOf(document: SearchDocument): string {
  const terms = documentTerms(document);
  const lexemes = (key: FieldKey, texts: Iterable<string>) => [...new Set(texts)].map((text) => lexeme(key + text));
  return [
    ...lexemes('g', terms.grams),
    ...lexemes('t', terms.titleGrams),
    ...lexemes('s', terms.summaryGrams),
    ...lexemes('f', terms.frequentGrams),
    ...lexemes('w', terms.words),
    ...lexemes('v', terms.titleWords),
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

const formsOf = ({ text, readings, alternatives }: Term) => [text, ...readings, ...alternatives];
const slippedFormsOf = ({ corrections, ...term }: Term) => [...formsOf({ corrections, ...term }), ...corrections];

/** Something that raises a score. */
export interface Tier {
  readonly query: string;
  readonly weight: number;
  /** Whether it tells of what was asked for itself, and not of a synonym or a part of it. */
  readonly isOwn: boolean;
  /** Among the records of this core, or whenever all terms are held, everything has it: there it tells nothing. */
  readonly alikeIn?: number | 'all';
}

const TITLE_WORDS = 1;
const TITLES = 2;

export interface TextQueries {
  /** Holds every term. */
  readonly all: string;
  /** The same, with slips of the finger put right; `null` when there is none. */
  readonly corrected: string | null;
  /** Holds enough of the terms; `null` when there is one only. */
  readonly relaxed: string | null;
  /** How many records are few enough to ask for less. */
  readonly enough: number;
  readonly tiers: readonly Tier[];
  /**
   * What stands before everything else when a great many are found, the strongest first: all terms as words of a title, in the
   * summary and often; all as words of a title; all in a title.
   */
  readonly cores: readonly string[];
}

/** `null` when nothing of it can be looked up. */
export function textQueries({ terms: given, phrases }: AnalysedQuery): TextQueries | null {
  const terms = given.filter(({ text }) => lookupsOf(text).length > 0);
  if (!terms.length) return null;
  const all = (forms: (term: Term) => readonly string[]) => terms.map((term) => inAny('g', forms(term))!).join(' & ');
  const allIn = (key: FieldKey) => terms.map((term) => inAny(key, slippedFormsOf(term))!).join(' & ');
  const hasSlips = terms.some(({ corrections }) => corrections.length > 0);
  const tiers: Tier[] = [];
  const add = (query: string | null, weight: number, isOwn = true, alikeIn?: Tier['alikeIn']) => {
    if (query) tiers.push({ query, weight: Math.round(weight), isOwn, alikeIn });
  };
  const addTerm = ({ text, readings, alternatives, corrections, rarity, parts }: Term, factor: number) => {
    const addForms = (forms: readonly string[], share: number) => {
      if (!forms.length) return;
      const words = (key: FieldKey) => `(${forms.map((form) => lexeme(key + foldForSearch(form))).join(' | ')})`;
      const worth = factor * share * rarity;
      const isOwn = worth === rarity;
      const isAlike = isOwn && !alternatives.length;
      add(inAny('t', forms), WEIGHTS.title * worth, isOwn, isAlike ? TITLES : undefined);
      add(words('v'), WEIGHTS.titleWord * worth, isOwn, isAlike ? TITLE_WORDS : undefined);
      add(inAny('s', forms), WEIGHTS.summary * worth, isOwn);
      add(words('w'), WEIGHTS.word * worth, isOwn);
      add(inAny('f', forms), WEIGHTS.frequent * worth, isOwn);
    };
    addForms([text, ...readings, ...corrections], 1);
    addForms(alternatives, WEIGHTS.alternative);
    for (const part of parts) addTerm(part, factor * WEIGHTS.part);
  };
  for (const term of terms) addTerm(term, 1);
  for (const phrase of phrases) {
    add(allGrams('t', phrase), WEIGHTS.phraseTitle);
    add(allGrams('g', phrase), WEIGHTS.phrase);
  }
  if (terms.length > 1) add(all(slippedFormsOf), WEIGHTS.all, true, 'all');
  return {
    all: all(formsOf),
    corrected: hasSlips ? all(slippedFormsOf) : null,
    relaxed: isOneWord(terms) ? null : relaxed(terms),
    enough: enoughRecords(terms),
    tiers,
    cores: [`${titleWords(terms)} & ${allIn('s')} & ${allIn('f')}`, titleWords(terms), allIn('t')],
  };
}

const titleWords = (terms: readonly Term[]): string =>
  terms
    .map(
      (term) =>
        `(${slippedFormsOf(term)
          .map((form) => lexeme(`v${foldForSearch(form)}`))
          .join(' | ')})`,
    )
    .join(' & ');

const relaxed = (terms: readonly Term[]): string =>
  enoughOf(terms)
    .map((set) => `(${set.map((term) => inAny('g', slippedFormsOf(term))!).join(' & ')})`)
    .join(' | ');
