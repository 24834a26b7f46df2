// The hits of a text one by one, with their scores: what the shell and the measurements look at.
import { highlight } from '../../kernel/highlight.ts';
import { needlesOf } from '../../kernel/search-query.ts';
import type { IndexSearch } from '../../platform/search/search.ts';
import type { SearchBackend } from '../../platform/search/search-backend.ts';
import type { Database } from '../../platform/search/search-index.ts';
import { queryOf } from './listing.search.ts';

export interface ListingHit {
  /** 掲載番号. */
  readonly number: string;
  readonly score: number;
  readonly title: string;
  /** The title, what was searched for in brackets. */
  readonly marked: string;
}

interface HitsOf {
  readonly text: string;
  readonly limit: number;
  /** A day (Asia/Tokyo): it shuffles equal matches. */
  readonly day: string;
}

/** As a visitor sees them, whose database is given: what is not published is left out. */
export async function listingHits(
  search: IndexSearch,
  backend: SearchBackend,
  visitors: Database,
  { text, limit, day }: HitsOf,
): Promise<{ total: number; hits: ListingHit[] }> {
  const query = queryOf({ text }, search, day);
  const { total, hits } = await backend.search(query, { offset: 0, limit });
  const { rows } = await visitors.query<{ id: string; number: string; title: string }>(
    `select id, number, title from listing where id = any($1) and state = 'PUBLISHED'`,
    [hits.map(({ id }) => id)],
  );
  const published = new Map(rows.map((row) => [row.id, row]));
  const needles = query.text ? needlesOf(query.text) : [];
  const mark = (title: string) =>
    highlight(title, needles)
      .map((fragment) => (fragment.hit ? `[${fragment.text}]` : fragment.text))
      .join('');
  const listed = hits.flatMap(({ id, score }): ListingHit[] => {
    const row = published.get(id);
    return row ? [{ number: row.number, score, title: row.title, marked: mark(row.title) }] : [];
  });
  return { total, hits: listed };
}
