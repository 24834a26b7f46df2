// What this process knows of the words of an index: synonyms, and the words that stand in it.
import { editDistance, shortened } from '../../kernel/edit-distance.ts';
import { nameKey } from '../../kernel/japanese-text.ts';
import type { Dictionary } from '../../kernel/search-query.ts';
import { foldForSearch, lookupsOf } from '../../kernel/search-text.ts';
import { generalSynonymsOf } from './general-synonyms.ts';

const MOST_CORRECTIONS = 3;
/** 勤退 and 勤務 are one change apart: shorter words mean what they say. */
const SHORTEST_CORRECTED = 3;
const TWO_SLIPS_FROM = 7;
/** Without a count it is taken to be rare. */
const UNKNOWN_RARITY = 0.9;

/** A word or name of the index, under what it is looked up by: itself, or how it is read. */
export interface IndexWord {
  readonly key: string;
  readonly text: string;
  readonly documents: number;
  readonly isName: boolean;
}

export class WordDictionary implements Dictionary {
  #synonyms = new Map<string, readonly string[]>();
  /** In how many documents a word stands. */
  #words = new Map<string, number>();
  #readings = new Map<string, string[]>();
  #names = new Set<string>();
  #grams: ReadonlyMap<string, number> = new Map();
  #sampled = 0;
  #slips?: Map<string, string[]>;

  /** Each group is found by any of its terms. */
  setSynonyms(groups: readonly (readonly string[])[]): void {
    const all = new Map<string, Set<string>>();
    for (const group of groups) {
      const folded = group.map(foldForSearch).filter(Boolean);
      for (const term of folded) {
        const known = all.get(term) ?? new Set();
        for (const other of folded) if (other !== term) known.add(other);
        all.set(term, known);
      }
    }
    this.#synonyms = new Map([...all].map(([term, others]) => [term, [...others]]));
    this.#slips = undefined;
  }

  setWords(words: Iterable<IndexWord>): void {
    this.#words = new Map();
    this.#readings = new Map();
    this.#names = new Set();
    for (const { key, text, documents: count, isName } of words) {
      const word = foldForSearch(text);
      if (key === word && isName) this.#names.add(word).add(nameKey(text));
      else if (key === word) this.#words.set(word, Math.max(count, this.#words.get(word) ?? 0));
      else this.#readings.set(key, [...(this.#readings.get(key) ?? []), word]);
    }
    this.#slips = undefined;
  }

  /** As staff say; of what they say nothing, as the language has it, as far as it stands in the index. */
  synonymsOf(term: string): readonly string[] {
    return this.#synonyms.get(term) ?? generalSynonymsOf(term).filter((word) => word !== term && this.#mayStand(word));
  }

  #mayStand(word: string): boolean {
    return !this.#sampled || this.frequencyOf(word) > 0;
  }

  /** In how many documents of a sample each gram stands. */
  setFrequencies(grams: ReadonlyMap<string, number>, sampled: number): void {
    this.#grams = grams;
    this.#sampled = sampled;
  }

  wordsReadAs(kana: string): readonly string[] {
    return this.#readings.get(kana) ?? [];
  }

  isName(term: string): boolean {
    return this.#names.has(term);
  }

  isKnown(term: string): boolean {
    return this.#words.has(term);
  }

  frequencyOf(term: string): number {
    return Math.min(...lookupsOf(term).map(({ gram }) => this.#grams.get(gram) ?? 0));
  }

  rarityOf(term: string): number {
    if (!this.#sampled) return UNKNOWN_RARITY;
    const known = Math.max(0.7, this.frequencyOf(term));
    return Math.log(1 + this.#sampled / known) / Math.log(1 + this.#sampled);
  }

  correctionsOf(term: string): readonly string[] {
    const { length } = [...term];
    if (length < SHORTEST_CORRECTED || this.#words.has(term) || this.#synonyms.has(term)) return [];
    const limit = length < TWO_SLIPS_FROM ? 1 : 2;
    this.#slips ??= slipsOf([...this.#words.keys(), ...this.#synonyms.keys()]);
    const near = new Set<string>();
    for (const form of formsOf(term, limit)) for (const word of this.#slips.get(form) ?? []) near.add(word);
    return [...near]
      .map((word) => ({ word, distance: editDistance(term, word, limit), documents: this.#words.get(word) ?? 0 }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_CORRECTIONS)
      .map(({ word }) => word);
  }
}

/** A word, and what is left when up to `slips` of its characters are missing. */
function formsOf(word: string, slips: number): Set<string> {
  const forms = new Set([word]);
  let last = [word];
  for (let slip = 0; slip < slips; slip++) {
    last = last.flatMap(shortened);
    for (const form of last) forms.add(form);
  }
  return forms;
}

function slipsOf(words: Iterable<string>): Map<string, string[]> {
  const slips = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const { length } = [...word];
    if (length < SHORTEST_CORRECTED || length > 24) continue;
    for (const form of formsOf(word, length < TWO_SLIPS_FROM ? 1 : 2)) {
      const known = slips.get(form);
      if (known) known.push(word);
      else slips.set(form, [word]);
    }
  }
  return slips;
}
