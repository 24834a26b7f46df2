// A document as the terms that it is found by. The same for both backends.
import { countGrams, wordSequence } from '../../kernel/search-text.ts';
import type { SearchDocument } from './search-index.ts';

/** What a text holds so often, it is about. */
const FREQUENT = 3;

export interface DocumentTerms {
  /** Of everything. */
  readonly grams: Iterable<string>;
  readonly titleGrams: Iterable<string>;
  readonly summaryGrams: Iterable<string>;
  readonly frequentGrams: Iterable<string>;
  /** In their order. */
  readonly words: readonly string[];
  readonly titleWords: readonly string[];
}

export function documentTerms({ title, summary, body }: SearchDocument): DocumentTerms {
  const [titles, summaries, rest] = [title.join('\n'), summary.join('\n'), body.join('\n')];
  const [inTitles, inSummaries, inRest] = [titles, summaries, rest].map(countGrams) as [Count, Count, Count];
  const all: Count = new Map(inTitles);
  for (const count of [inSummaries, inRest]) {
    for (const [gram, times] of count) all.set(gram, (all.get(gram) ?? 0) + times);
  }
  const titleWords = [...wordSequence(titles)];
  return {
    ...{ grams: all.keys(), titleGrams: inTitles.keys(), summaryGrams: inSummaries.keys() },
    frequentGrams: [...all].flatMap(([gram, times]) => (times >= FREQUENT ? [gram] : [])),
    words: [...titleWords, ...wordSequence(summaries), ...wordSequence(rest)],
    titleWords,
  };
}

type Count = Map<string, number>;
