// How suggestions are looked up: by how they are written and by how they are read.
import { readingOf } from '../../kernel/readings.ts';
import { foldForSearch } from '../../kernel/search-text.ts';
import type { SearchDocument } from './search-index.ts';

interface SuggestionRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly key: string;
}

const LONGEST = 40;

/** One row for each way in which a suggestion can begin. */
export function suggestionRows({ id, suggestions }: SearchDocument): SuggestionRow[] {
  const rows = new Map<string, SuggestionRow>();
  for (const { kind, text, kana } of suggestions) {
    if ([...text].length > LONGEST) continue;
    const keys = new Set([foldForSearch(text), kana ? foldForSearch(kana) : readingOf(text)]);
    for (const key of keys) if (key) rows.set(`${key}\n${text}\n${kind}`, { id, kind, text, key });
  }
  return [...rows.values()];
}

/** What is typed so far, without the letters that an input method (IME) has not made kana of yet: きんt is きん. */
export const suggestionPrefix = (typed: string): string =>
  foldForSearch(typed.trim())
    .replace(/(?<=[\p{sc=Hira}])[a-z]{1,3}$/u, '')
    .slice(0, LONGEST);
