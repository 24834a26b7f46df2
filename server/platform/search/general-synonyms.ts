// What means the same in the language at large, by the Sudachi synonym dictionary (同義語辞書, Works Applications, Apache 2.0).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldForSearch } from '../../kernel/search-text.ts';

/** A heading (見出し) of a group. Its package leads no compiler to the types that it has. */
interface Heading {
  readonly midashi: string;
  /** 0: it brings the others of its group; 1: it means more than one thing (PC, SP, ビル) and is only brought; 2: withdrawn. */
  readonly expandControl: 0 | 1 | 2;
}

/** き for 鍵, うで for 腕: letters that stand in half of all texts. */
const TOO_SHORT = /^(.|\p{sc=Hira}{2,3})$/u;

/** Read from its file: kept as a module it would stay in memory as it is. */
function groups(): { readonly items: readonly Heading[] }[] {
  const main = createRequire(import.meta.url).resolve('sudachi-synonyms-dictionary');
  return JSON.parse(readFileSync(join(dirname(main), 'sudachi-synonyms-dictionary.json'), 'utf8'));
}

function read(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { items } of groups()) {
    const usable = items.filter(({ expandControl, midashi }) => expandControl < 2 && !TOO_SHORT.test(midashi));
    const words = usable.map(({ midashi }) => foldForSearch(midashi));
    const group = [...new Set(words)].filter(Boolean);
    if (group.length < 2) continue;
    for (const [at, word] of words.entries()) {
      if (!word || usable[at]!.expandControl > 0) continue;
      const known = all.get(word);
      if (known !== group) all.set(word, known ? [...known, ...group] : group);
    }
  }
  return all;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Words that mean the same as a folded one, folded, itself perhaps among them. Read when first asked for. */
export function generalSynonymsOf(word: string): readonly string[] {
  known ??= read();
  return known.get(word) ?? [];
}
