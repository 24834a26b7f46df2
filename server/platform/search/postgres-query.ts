// A query as texts of `tsquery`. Lexemes carry the field that they stand in as their first letter.
import type { AnalysedQuery, Term } from '../../kernel/search-query.ts';
import { foldForSearch, type GramLookup, gramsOf, lookupsOf } from '../../kernel/search-text.ts';
import { documentTerms } from './document-terms.ts';
import { enoughOf, enoughRecords, isOneWord } from './relaxation.ts';
import type { SearchDocument } from './search-index.ts';
import { WEIGHTS } from './weights.ts';

/** grams anywhere, in titles, in summaries; words anywhere, in titles; frequent grams. */
type FieldKey = 'g' | 't' | 's' | 'w' | 'v' | 'f';

export const lexeme = (text: string) => `'${text.replace(/['\\]/g, (mark) => mark + mark)}'`;

/** A document as texts of `tsvector`, without positions, so that the index alone can tell what matches. */
export interface Vectors {
  /** What stands anywhere in it. */
  readonly grams: string;
  /** Where it stands there: all that raises a score. Half as large, since every hit's is read. */
  readonly marks: string;
}

export function vectorsOf(document: SearchDocument): Vectors {
  const terms = documentTerms(document);
  const lexemes = (key: FieldKey, texts: Iterable<string>) => [...new Set(texts)].map((text) => lexeme(key + text));
  const marks = [
    ...lexemes('t', terms.titleGrams),
    ...lexemes('s', terms.summaryGrams),
    ...lexemes('f', terms.frequentGrams),
    ...lexemes('w', terms.words),
    ...lexemes('v', terms.titleWords),
  ];
  return { grams: lexemes('g', terms.grams).join(' '), marks: marks.join(' ') };
}

interface Form {
  readonly text: string;
  readonly word: string;
  readonly lookups: readonly GramLookup[];
  readonly grams: ReadonlySet<string>;
}

/** Taken apart once: the same forms are asked for in every field. */
const forms = new Map<string, Form>();
const MOST_FORMS = 2_000;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const form = { text, word: foldForSearch(text), lookups: lookupsOf(text), grams: gramsOf(text) };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

/** What was typed is also found as the beginning of a Latin word; what stands for it is a word as it is. */
const gramsQuery = (key: FieldKey, { lookups }: Form, isTyped: boolean): string | null =>
  lookups.length
    ? `(${lookups.map(({ gram, isPrefix }) => lexeme(key + gram) + (isPrefix && isTyped ? ':*' : '')).join(' & ')})`
    : null;
const anyOf = (queries: readonly (string | null)[]): string | null => {
  const given = queries.filter((query) => query !== null);
  return given.length ? `(${given.join(' | ')})` : null;
};

/** Whoever has the one has the other, too: 在庫管理 is found by 在庫. */
const isWithin = ({ lookups }: Form, { grams }: Form): boolean =>
  lookups.length > 0 && lookups.every(({ gram }) => grams.has(gram));

/** Without those that another one of them finds. */
const shortestOf = (all: readonly Form[]): Form[] =>
  all.filter(
    (form, at) =>
      !all.some((other, nth) => nth !== at && isWithin(other, form) && (nth < at || !isWithin(form, other))),
  );

const inAny = (key: FieldKey, texts: readonly string[], typed: string) =>
  anyOf(shortestOf(texts.map(formOf)).map((form) => gramsQuery(key, form, form.text === typed)));
const anyWord = (key: FieldKey, texts: readonly string[]) =>
  `(${texts.map((text) => lexeme(key + formOf(text).word)).join(' | ')})`;

const formsOf = ({ text, readings, alternatives }: Term) => [text, ...readings, ...alternatives];
const ownFormsOf = ({ text, readings, corrections }: Term) => [text, ...readings, ...corrections];
const slippedFormsOf = ({ corrections, ...term }: Term) => [...formsOf({ corrections, ...term }), ...corrections];

/** Something that raises a score. */
export interface Tier {
  readonly query: string;
  readonly weight: number;
  /** Where it is looked for. */
  readonly column: keyof Vectors;
  /** Whether it tells of what was asked for itself, and not of a synonym or a part of it. */
  readonly isOwn: boolean;
  /** Everything has it, unless records were looked for that hold less than all terms. */
  readonly isOfAll?: boolean;
}

export interface TextQueries {
  /** Holds every term. */
  readonly all: string;
  /** Holds one term, for each of them. */
  readonly each: readonly string[];
  /** The same, with slips of the finger put right; `null` when there is none. */
  readonly corrected: string | null;
  /** Holds enough of the terms; `null` when there is one only. */
  readonly relaxed: string | null;
  /** How many records are few enough to ask for less. */
  readonly enough: number;
  readonly tiers: readonly Tier[];
  /**
   * What stands before everything else when a great many are found, the strongest first, each one within the next: all terms as
   * words of a title, each in the summary or often; all as words of a title; all in a title; all in a title or the summary.
   */
  readonly cores: readonly string[];
}

/** Hits and facets of one query are asked for at the same time. */
const queries = new WeakMap<AnalysedQuery, TextQueries | null>();

/** `null` when nothing of it can be looked up. */
export function textQueries(query: AnalysedQuery): TextQueries | null {
  const known = queries.get(query);
  if (known !== undefined) return known;
  const built = build(query);
  queries.set(query, built);
  return built;
}

function build({ terms: given, phrases }: AnalysedQuery): TextQueries | null {
  const terms = given.filter(({ text }) => lookupsOf(text).length > 0);
  if (!terms.length) return null;
  const each = (forms: (term: Term) => readonly string[]) => terms.map((term) => inAny('g', forms(term), term.text)!);
  const all = (forms: (term: Term) => readonly string[]) => each(forms).join(' & ');
  const allIn = (forms: (term: Term) => readonly string[], ...keys: FieldKey[]) =>
    terms.map((term) => anyOf(keys.map((key) => inAny(key, forms(term), term.text)))!).join(' & ');
  const hasSlips = terms.some(({ corrections }) => corrections.length > 0);
  const tiers: Tier[] = [];
  const add = (query: string | null, weight: number, more: Partial<Tier> = {}) => {
    if (query) tiers.push({ query, weight: Math.round(weight), column: 'marks', isOwn: true, ...more });
  };
  const addTerm = (term: Term, factor: number) => {
    const { text, alternatives, rarity, parts } = term;
    const addForms = (forms: readonly string[], share: number) => {
      if (!forms.length) return;
      const worth = factor * share * rarity;
      const isOwn = worth === rarity;
      add(inAny('t', forms, text), WEIGHTS.title * worth, { isOwn });
      add(anyWord('v', forms), WEIGHTS.titleWord * worth, { isOwn });
      add(inAny('s', forms, text), WEIGHTS.summary * worth, { isOwn });
      add(anyWord('w', forms), WEIGHTS.word * worth, { isOwn });
      add(inAny('f', forms, text), WEIGHTS.frequent * worth, { isOwn });
    };
    addForms(ownFormsOf(term), 1);
    addForms(alternatives, WEIGHTS.alternative);
    for (const part of parts) addTerm(part, factor * WEIGHTS.part);
  };
  for (const term of terms) addTerm(term, 1);
  for (const phrase of phrases) {
    add(gramsQuery('t', formOf(phrase), true), WEIGHTS.phraseTitle);
    add(gramsQuery('g', formOf(phrase), true), WEIGHTS.phrase, { column: 'grams' });
  }
  if (terms.length > 1) add(all(slippedFormsOf), WEIGHTS.all, { column: 'grams', isOfAll: true });
  return {
    all: all(formsOf),
    each: each(formsOf),
    corrected: hasSlips ? all(slippedFormsOf) : null,
    relaxed: isOneWord(terms) ? null : relaxed(terms),
    enough: enoughRecords(terms),
    tiers,
    cores: [
      `${titleWords(terms)} & ${allIn(ownFormsOf, 's', 'f')}`,
      titleWords(terms),
      allIn(slippedFormsOf, 't'),
      allIn(slippedFormsOf, 't', 's'),
    ],
  };
}

const titleWords = (terms: readonly Term[]): string =>
  terms.map((term) => anyWord('v', slippedFormsOf(term))).join(' & ');

const relaxed = (terms: readonly Term[]): string =>
  enoughOf(terms)
    .map((set) => `(${set.map((term) => inAny('g', slippedFormsOf(term), term.text)!).join(' & ')})`)
    .join(' | ');
