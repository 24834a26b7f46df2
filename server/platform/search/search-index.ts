// What can be searched: a feature says what its records are found by, and every backend makes its index of that.
import type pg from 'pg';
import type { Change } from '../feed/feed.ts';

export interface Facet {
  /** One letter that no other facet of the index has. */
  readonly key: string;
  /** A value that stands for each other one: 全業種 is wanted by who wants 製造業. */
  readonly everyone?: string;
  /** It narrows, but its values are not counted. */
  readonly uncounted?: true;
}

/** A word or name that completes what is typed. */
export interface SuggestionSource {
  readonly kind: string;
  readonly text: string;
  /** How it is read, where it can be told. */
  readonly kana?: string;
}

/** A record as it is found: what everyone may read of it, and nothing else. */
export interface SearchDocument {
  readonly id: string;
  /** What it is about in few words: hits here count most. */
  readonly title: readonly string[];
  /** What it promises, who offers it. */
  readonly summary: readonly string[];
  readonly body: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly suggestions: readonly SuggestionSource[];
}

export type Database = Pick<pg.ClientBase, 'query'> | Pick<pg.Pool, 'query'>;

export interface SearchIndex {
  /** Letters only: names of tables and of Elasticsearch's indexes are made of it. */
  readonly name: string;
  /** Raised when documents are made in another way: indexes are rebuilt then. */
  readonly version: string;
  /** Changes of these entities can change a document. */
  readonly topics: readonly string[];
  readonly facets: Readonly<Record<string, Facet>>;
  /** Numbers to compare with and to order by. */
  readonly numbers: readonly string[];
  /** Groups of terms that mean the same, and which changes can change them. */
  readonly synonyms: { readonly topic: string; read(database: Database): Promise<readonly (readonly string[])[]> };
  /** Which documents changes touch, by id. */
  touched(database: Database, changes: readonly Change[]): Promise<readonly string[]>;
  /** Of these ids, the documents that there are: what may not be found is none. */
  documents(database: Database, ids: readonly string[]): Promise<readonly SearchDocument[]>;
  /** Ids of all documents, in order, the next `limit` after one. */
  idsAfter(database: Database, after: string | null, limit: number): Promise<readonly string[]>;
}

/** All documents, page by page. Nothing that is read stays open meanwhile. */
export async function* allDocuments(index: SearchIndex, database: Database, page: number) {
  let after: string | null = null;
  for (;;) {
    const ids = await index.idsAfter(database, after, page);
    if (!ids.length) return;
    yield { ids, read: () => index.documents(database, ids) };
    after = ids.at(-1)!;
  }
}
