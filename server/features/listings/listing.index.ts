// Feeds the directory's search table from the change feed, in the transaction that moves its position.
import type pg from 'pg';
import { ANALYSER, bigramVector, wordsOf } from '../../kernel/search-text.ts';
import type { ChangeConsumer } from '../../platform/feed/consumer.ts';

/** The index lies beside the listing, so that filling it is no change of the listing. */
export const LISTING_SEARCH_TABLES = [
  `create table listing_search (
    listing_id uuid primary key references listing (id) on delete cascade,
    bigrams tsvector not null,
    words tsvector not null
  )`,
  `create index listing_search_bigrams on listing_search using gin (bigrams)`,
];

/** Published text only, as its words. */
export const LISTING_SEARCH_READS = { listing_search: ['listing_id', 'bigrams', 'words'] };

interface Row {
  id: string;
  title: string;
  promise: string;
  problem: string;
  description: string;
  tags: string[];
  categories: string[];
  processes: string[];
  vendor: string;
}

const SELECT = `select l.id, l.title, l.promise, l.problem, l.description, l.tags, l.categories, l.processes, o.name as vendor
  from listing l join organization o on o.id = l.vendor_id where l.state = 'PUBLISHED'`;

async function write(client: pg.ClientBase, rows: readonly Row[]): Promise<void> {
  if (!rows.length) return;
  const ids = rows.map((row) => row.id);
  const bigrams = rows.map((row) =>
    bigramVector(
      [
        row.title,
        row.promise,
        row.problem,
        ...row.tags,
        ...row.categories,
        ...row.processes,
        row.vendor,
        row.description,
      ].join('\n'),
    ),
  );
  await client.query(
    `insert into listing_search (listing_id, bigrams, words)
     select id, bigrams::tsvector,
       setweight(strong::tsvector, 'A') || setweight(middle::tsvector, 'B') || setweight(weak::tsvector, 'D')
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as r(id, bigrams, strong, middle, weak)
     on conflict (listing_id) do update set bigrams = excluded.bigrams, words = excluded.words`,
    [
      ids,
      bigrams,
      rows.map((row) => wordVector([row.title, ...row.tags].join('\n'))),
      rows.map((row) => wordVector([row.promise, row.problem, ...row.categories, ...row.processes].join('\n'))),
      rows.map((row) => wordVector(row.description)),
    ],
  );
}

const wordVector = (text: string) =>
  [...new Set(wordsOf(text))]
    .map((word, at) => `'${word.replace(/['\\]/g, (mark) => mark + mark)}':${at + 1}`)
    .join(' ');

/** Keeps the search table of the directory in step with the published listings. */
export const listingIndex: ChangeConsumer = {
  name: 'listing-search',
  version: ANALYSER,
  topics: ['Listing'],
  async rebuild(client) {
    await client.query('delete from listing_search');
    await write(client, (await client.query<Row>(SELECT)).rows);
  },
  async apply(client, changes) {
    const ids = [...new Set(changes.map((change) => change.subject))];
    const { rows } = await client.query<Row>(`${SELECT} and l.id = any($1)`, [ids]);
    await client.query('delete from listing_search where listing_id = any($1)', [ids]);
    await write(client, rows);
  },
};
