// Terms that stand in the listings as they are published, for the promise that none of them finds nothing.

import type { CorpusListing } from '../../seeds/corpus.ts';
import { foldForSearch } from '../../server/kernel/search-text.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** Particles and endings; nobody looks for them. */
const HIRAGANA = /^[\p{sc=Hira}ー]{1,3}$/u;

const wordsIn = (text: string) =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && !HIRAGANA.test(segment))
    .map(({ segment }) => segment);

/** Names and tags as they are, and every word of titles, promises and problems. */
export function termsOf(listings: readonly CorpusListing[]): string[] {
  const terms = listings.flatMap(({ title, promise, problem, tags, categories, processes, vendor }) => [
    ...[...tags, ...categories, ...processes, vendor.name],
    ...[title, promise, problem].flatMap(wordsIn),
  ]);
  return [...new Set(terms)];
}

/** The parts of a query that stand in a listing, letter for letter but for width, case and long vowels. */
export function literalTermsOf(query: string, listings: readonly CorpusListing[]): string[] {
  const texts = listings.map(({ title, promise, problem, description, tags, categories, processes, vendor }) =>
    foldForSearch([title, promise, problem, description, ...tags, ...categories, ...processes, vendor.name].join('\n')),
  );
  return query.split(/\s+/u).filter((term) => texts.some((text) => text.includes(foldForSearch(term))));
}
