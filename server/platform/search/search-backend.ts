// Search behind one interface. What is found is the same whichever answers: both make their index of the same documents.
import type { AnalysedQuery } from '../../kernel/search-query.ts';
import type { SearchDocument } from './search-index.ts';

export interface SearchQuery {
  /** `null`: everything. */
  readonly text: AnalysedQuery | null;
  /** Several values of one facet widen, several facets narrow. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly atMost: Readonly<Record<string, number>>;
  /** Absent: best match first. */
  readonly order?: { readonly number: string; readonly descending: boolean };
  /** A day (Asia/Tokyo): equal matches are shuffled by it, the same for everyone on that day. */
  readonly day: string;
}

export interface SearchHit {
  readonly id: string;
  /** Comparable within one answer of one backend only. */
  readonly score: number;
}

export interface FacetCount {
  readonly facet: string;
  readonly values: { readonly value: string; readonly count: number }[];
}

export interface SearchPage {
  readonly offset: number;
  readonly limit: number;
  readonly withFacets?: boolean;
  /** Rather no answer than one that takes longer. */
  readonly withinMs?: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** For every facet its values and how many records each would show, given the other facets. Empty unless asked for. */
  readonly facets: readonly FacetCount[];
}

export interface Suggestion {
  readonly kind: string;
  readonly text: string;
  /** In how many records it stands. */
  readonly count: number;
}

/** A document as it was when `version` was drawn. Later ones are higher; what is older than what is there changes nothing. */
export interface Versioned<Item> {
  readonly version: string;
  readonly item: Item;
}

/** Of a facet at most so many values are counted out. */
export const MOST_FACET_VALUES = 40;

export interface SearchBackend {
  readonly name: 'postgres' | 'elasticsearch';
  upsert(documents: readonly Versioned<SearchDocument>[]): Promise<void>;
  remove(ids: readonly Versioned<string>[]): Promise<void>;
  search(query: SearchQuery, page: SearchPage): Promise<SearchResult>;
  /** What begins like `prefix`, as it is written or as it is read; the most frequent first. */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
  /** Builds everything anew. What was there answers until it is done. */
  reindex(): Promise<void>;
}
