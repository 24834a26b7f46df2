// Ids that were found elsewhere, as part of a compiled read: only those that are still in the index of the database count.
import { sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { searchTable } from './postgres-statement.ts';
import type { SearchResult } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';

export function foundRanking(index: SearchIndex, { hits, total }: SearchResult, offset: number): Ranking {
  const values = [hits.map(({ id }) => id), offset, total];
  return {
    shape: `${index.name} found`,
    values,
    search: (value) => ({
      hits: sql`select f.id, f.nth + ${value(1)}::int as place
        from unnest(${value(0)}::uuid[]) with ordinality as f(id, nth) join ${searchTable(index)} s on s.id = f.id`,
      total: sql`select ${value(2)}::int`,
    }),
  };
}
