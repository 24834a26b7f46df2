// The facets of entries of an index, as this process remembers them. Counted here, thousands of records take a millisecond; in SQL
// they took most of a search. What is counted is told by the database, each time.
import { type FacetCount, MOST_FACET_VALUES } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';

/** An entry is written once and never changed: what is known of it stays true. */
export interface FacetEntry {
  readonly entry: number;
  /** Each with the letter of its facet. */
  readonly facets: readonly string[];
}

/** Entries of a page of places. */
const PAGE_BITS = 10;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
const FIRST_CAPACITY = 4_096;
/** A number holds a count and a place among the values exactly. */
const MOST_COUNTED = 2 ** 31;
const MOST_VALUES = 2 ** 21;
/** One bit for each facet. */
const MOST_FACETS = 31;

export class FacetMemory {
  readonly #facets: readonly { readonly name: string; readonly key: string; readonly everyone?: string }[];
  readonly #counted: readonly boolean[];
  /** Where an entry's values stand in `#pool`: how many, then their ids. By pages of entries, which are asked for thousands at a time. */
  readonly #places: (Uint32Array | undefined)[] = [];
  #size = 0;
  #pool = new Uint32Array(FIRST_CAPACITY);
  /** Where nothing stands is nowhere. */
  #used = 1;
  readonly #ids = new Map<string, number>();
  #order?: { readonly ids: Uint32Array; readonly places: Uint32Array };
  readonly #values: { readonly value: string; readonly bit: number }[] = [];

  constructor({ facets }: SearchIndex) {
    this.#facets = Object.entries(facets).map(([name, { key, everyone }]) => ({ name, key, everyone }));
    this.#counted = Object.values(facets).map(({ uncounted }) => !uncounted);
    if (this.#facets.length > MOST_FACETS) throw new RangeError(`More than ${MOST_FACETS} facets`);
  }

  get size(): number {
    return this.#size;
  }

  unknownOf(entries: Iterable<number>): number[] {
    const unknown: number[] = [];
    for (const entry of entries) if (!this.#placeOf(entry)) unknown.push(entry);
    return unknown;
  }

  /** 0: nowhere. */
  #placeOf(entry: number): number {
    return this.#places[entry >>> PAGE_BITS]?.[entry & PAGE_MASK] ?? 0;
  }

  add(rows: readonly FacetEntry[]): void {
    for (const { entry, facets } of rows) {
      this.#places[entry >>> PAGE_BITS] ??= new Uint32Array(PAGE_MASK + 1);
      const page = this.#places[entry >>> PAGE_BITS]!;
      if (!page[entry & PAGE_MASK]) this.#size++;
      page[entry & PAGE_MASK] = this.#used;
      this.#push(facets.length);
      for (const facet of facets) this.#push(this.#idOf(facet));
    }
  }

  /**
   * For every counted facet its values and how many records each would show, given the other facets.
   *
   * @param entries what matches with at most one of the facets left out. All of them are known.
   */
  count(entries: Iterable<number>, chosen: Readonly<Record<string, readonly string[]>>): FacetCount[] {
    const { wanted, chosenBits } = this.#wanted(chosen);
    const counts = new Uint32Array(this.#values.length);
    const bits = Uint32Array.from(this.#values, ({ bit }) => bit);
    const pool = this.#pool;
    for (const entry of entries) {
      const place = this.#placeOf(entry);
      const end = place + 1 + pool[place]!;
      let missed = chosenBits;
      if (missed) for (let at = place + 1; at < end; at++) missed &= ~wanted[pool[at]!]!;
      if (!missed) for (let at = place + 1; at < end; at++) counts[pool[at]!]!++;
      // Whoever lacks what was chosen of two facets would be shown by no value of one.
      else if (!(missed & (missed - 1)))
        for (let at = place + 1; at < end; at++) if (bits[pool[at]!] === missed) counts[pool[at]!]!++;
    }
    return this.#ranked(counts);
  }

  /** By value the bit of its facet, where it was chosen. */
  #wanted(chosen: Readonly<Record<string, readonly string[]>>) {
    const wanted = new Uint32Array(this.#values.length);
    let chosenBits = 0;
    this.#facets.forEach(({ name, key, everyone }, nth) => {
      const values = chosen[name] ?? [];
      if (!values.length) return;
      chosenBits |= 1 << nth;
      for (const value of everyone ? [...values, everyone] : values) {
        const id = this.#ids.get(key + value);
        if (id !== undefined) wanted[id] = 1 << nth;
      }
    });
    return { wanted, chosenBits };
  }

  /** The most frequent first, then by their text: as one number each, which sort ten times as fast as texts do. */
  #ranked(counts: Uint32Array): FacetCount[] {
    const { places, ids } = this.#inOrder();
    const keys = this.#facets.map((): number[] => []);
    counts.forEach((count, id) => {
      if (count) keys[31 - Math.clz32(this.#values[id]!.bit)]!.push((MOST_COUNTED - count) * MOST_VALUES + places[id]!);
    });
    return this.#facets.flatMap(({ name }, nth) => {
      if (!this.#counted[nth]) return [];
      const first = Float64Array.from(keys[nth]!).sort().subarray(0, MOST_FACET_VALUES);
      const values = Array.from(first, (key) => {
        const id = ids[key % MOST_VALUES]!;
        return { value: this.#values[id]!.value.slice(1), count: counts[id]! };
      });
      return [{ facet: name, values }];
    });
  }

  /** All values by their text, and each one's place among them; made anew when there are more. */
  #inOrder() {
    if (this.#order?.ids.length === this.#values.length) return this.#order;
    const texts = this.#values.map(({ value }) => value);
    const ids = Uint32Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
    const places = new Uint32Array(ids.length);
    ids.forEach((id, place) => {
      places[id] = place;
    });
    this.#order = { ids, places };
    return this.#order;
  }

  #idOf(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#values.length;
    this.#ids.set(value, id);
    this.#values.push({ value, bit: 1 << this.#facets.findIndex(({ key }) => key === value[0]) });
    return id;
  }

  #push(value: number) {
    if (this.#used === this.#pool.length) {
      const larger = new Uint32Array(this.#pool.length * 2);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool[this.#used++] = value;
  }
}
