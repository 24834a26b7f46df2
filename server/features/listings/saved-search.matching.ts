// Which kept searches a newly published listing matches: written from the change feed, in the transaction that moves its position.
import type pg from 'pg';
import { analyse } from '../../kernel/search-query.ts';
import type { ChangeConsumer } from '../../platform/feed/consumer.ts';
import type { Change } from '../../platform/feed/feed.ts';
import { WordDictionary } from '../../platform/search/dictionary.ts';
import { textQueries, vectorsOf } from '../../platform/search/postgres-query.ts';
import type { SearchDocument } from '../../platform/search/search-index.ts';
import { listingIndex } from './listing.index.ts';
import type { ListingFilterInput } from './listing.inputs.ts';

/** A listing is new to a search once. `mailed_at`: when its owner was told. */
export const SAVED_SEARCH_TABLES = [
  `create table saved_search_match (
    search_id uuid not null references saved_search (id) on delete cascade,
    listing_id uuid not null references listing (id) on delete cascade,
    matched_at timestamptz not null,
    mailed_at timestamptz,
    primary key (search_id, listing_id)
  )`,
  `create index saved_search_match_listing on saved_search_match (listing_id)`,
  `create index saved_search_match_waits on saved_search_match (search_id) where mailed_at is null`,
  `create table saved_search_digest (
    person_id uuid not null references person (id) on delete cascade,
    day date not null,
    primary key (person_id, day)
  )`,
];

interface Kept {
  readonly id: string;
  readonly filter: ListingFilterInput;
}

/** Whether it was published by this change, and not before. */
const wasHidden = ({ kind, before }: Change) => kind === 'created' || (before !== null && before.state !== 'PUBLISHED');

/** Everything of a filter but its words. Several values of one facet widen, several facets narrow. */
export function meets({ facets, numbers }: SearchDocument, filter: ListingFilterInput): boolean {
  const { text: _, sort: __, priceUpTo, subsidy, ...chosen } = filter;
  if (priceUpTo != null && (numbers.price == null || numbers.price > priceUpTo)) return false;
  if (subsidy && !facets.subsidy?.length) return false;
  return Object.entries(listingIndex.facets).every(([facet, { everyone }]) => {
    const wanted = chosen[facet as keyof typeof chosen];
    if (!wanted?.length) return true;
    return facets[facet]?.some((value) => wanted.includes(value) || value === everyone);
  });
}

/** Of the searches those whose words a document holds, all of them, synonyms included. */
async function withWords(client: pg.ClientBase, document: SearchDocument, searches: readonly Kept[]): Promise<Kept[]> {
  const words = new WordDictionary();
  words.setSynonyms(await listingIndex.synonyms.read(client));
  const queries = searches.map(({ filter: { text } }) => {
    const analysed = text ? analyse(text, words) : null;
    return analysed ? textQueries(analysed)?.all : '';
  });
  const { rows } = await client.query<{ at: number }>(
    `select q.at::int from unnest($1::text[]) with ordinality as q(query, at)
     where q.query is not null and (q.query = '' or $2::tsvector @@ q.query::tsquery)`,
    [queries.map((query) => query ?? null), vectorsOf(document).grams],
  );
  return rows.map(({ at }) => searches[at - 1]!);
}

async function match(client: pg.ClientBase, changes: readonly Change[]): Promise<void> {
  const published = [...new Set(changes.filter(wasHidden).map(({ subject }) => subject))];
  const documents = published.length ? await listingIndex.documents(client, published) : [];
  if (!documents.length) return;
  const { rows } = await client.query<Kept>('select id, filter from saved_search order by id');
  for (const document of documents) {
    const possible = rows.filter(({ filter }) => meets(document, filter));
    const matching = possible.length ? await withWords(client, document, possible) : [];
    await client.query(
      // Of a search that is quiet the owner sees what is new where it stands; it is never told later.
      `insert into saved_search_match (search_id, listing_id, matched_at, mailed_at)
       select s.id, l.id, l.published_at, case when not s.notifies then l.published_at end from unnest($1::uuid[]) as m(id) join saved_search s on s.id = m.id
       join listing l on l.id = $2 and l.published_at >= s.created_at on conflict do nothing`,
      [matching.map(({ id }) => id), document.id],
    );
  }
}

/** Notes the new matches of kept searches. What was published before it ran first is no news. */
export const savedSearchMatching: ChangeConsumer = {
  name: 'saved-searches',
  version: '1',
  topics: ['Listing'],
  rebuild: async () => {},
  apply: match,
};
