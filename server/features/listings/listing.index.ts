// What a PR listing is found by: published text only.

import { localityOf } from '../../kernel/locality.ts';
import { readWords } from '../../kernel/search-text.ts';
import type { Change } from '../../platform/feed/feed.ts';
import { searchReads, searchTables } from '../../platform/search/postgres-backend.ts';
import type { Database, SearchDocument, SearchIndex, SuggestionSource } from '../../platform/search/search-index.ts';

interface Row {
  id: string;
  number: string;
  kind: string;
  title: string;
  promise: string;
  problem: string;
  description: string;
  tags: string[];
  categories: string[];
  industries: string[];
  processes: string[];
  company_sizes: string[];
  price_model: string;
  price_min: number | null;
  subsidy: boolean;
  published: string;
  vendor: string;
  vendor_kana: string;
  municipality: string;
  address: string;
}

const SELECT = `select l.id, l.number, l.kind, l.title, l.promise, l.problem, l.description, l.tags, l.categories, l.industries, l.processes,
    l.company_sizes, l.price_model, l.price_min, l.subsidy, extract(epoch from l.published_at)::bigint as published,
    o.name as vendor, o.kana as vendor_kana, o.municipality, o.address
  from listing l join organization o on o.id = l.vendor_id where l.state = 'PUBLISHED'`;

/** 株式会社 and its kind: nobody completes a name from there. */
const LEGAL_FORM =
  /^(株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|特定非営利活動法人|カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ)[\s　]*/;

const titleWords = (title: string): string[] =>
  readWords(title)
    .map(({ text }) => text)
    .filter((text) => [...text].length >= 2 && !/^[\p{sc=Hira}\d]+$/u.test(text));

function suggestionsOf({ title, tags, categories, vendor, vendor_kana, municipality }: Row): SuggestionSource[] {
  const suggestions: SuggestionSource[] = tags.map((text) => ({ kind: 'tag', text }));
  const taken = new Set([...tags, ...categories].map((text) => text.normalize('NFKC').toLowerCase()));
  suggestions.push(...categories.map((text) => ({ kind: 'category', text })));
  for (const text of titleWords(title)) if (!taken.has(text)) suggestions.push({ kind: 'word', text });
  if (municipality) suggestions.push({ kind: 'place', text: municipality });
  // Read, a name is completed once: without its legal form. Who begins with 株式会社 writes it.
  const short = vendor.replace(LEGAL_FORM, '');
  suggestions.push({ kind: 'vendor', text: short, kana: vendor_kana.replace(LEGAL_FORM, '') });
  if (short !== vendor) suggestions.push({ kind: 'vendor', text: vendor, kana: vendor });
  return suggestions;
}

const documentOf = (row: Row): SearchDocument => ({
  id: row.id,
  title: [row.title, ...row.tags],
  summary: [
    row.promise,
    row.problem,
    ...row.categories,
    ...row.processes,
    row.vendor,
    row.vendor_kana,
    row.municipality,
    // Of the address what a municipality tells of those within the prefecture, and no more.
    localityOf(row.address),
  ],
  // Who was told the 掲載番号 types it here.
  body: [row.description, row.number],
  facets: {
    kinds: [row.kind],
    categories: row.categories,
    industries: row.industries,
    processes: row.processes,
    companySizes: row.company_sizes,
    priceModels: [row.price_model],
    municipalities: [row.municipality],
    tags: row.tags,
    subsidy: row.subsidy ? ['1'] : [],
  },
  numbers: { price: row.price_min, published: Number(row.published) },
  suggestions: suggestionsOf(row),
});

export const listingIndex: SearchIndex = {
  name: 'listing',
  version: '6',
  topics: ['Listing', 'Organization'],
  facets: {
    kinds: { key: 'k' },
    categories: { key: 'c' },
    // A listing for every industry is for each of them.
    industries: { key: 'i', everyone: '全業種' },
    processes: { key: 'p' },
    companySizes: { key: 's' },
    priceModels: { key: 'm' },
    municipalities: { key: 'a' },
    tags: { key: 't' },
    subsidy: { key: 'z', uncounted: true },
  },
  numbers: ['price', 'published'],
  synonyms: {
    topic: 'SynonymGroup',
    async read(database) {
      const { rows } = await database.query<{ terms: string[] }>(
        'select terms from synonym_group order by heading, id',
      );
      return rows.map(({ terms }) => terms);
    },
  },
  async touched(database: Database, changes: readonly Change[]) {
    const subjects = (topic: string) =>
      changes.filter((change) => change.topic === topic).map(({ subject }) => subject);
    const organizations = subjects('Organization');
    const { rows } = organizations.length
      ? await database.query<{ id: string }>('select id from listing where vendor_id = any($1)', [organizations])
      : { rows: [] };
    return [...new Set([...subjects('Listing'), ...rows.map(({ id }) => id)])];
  },
  async documents(database, ids) {
    const { rows } = await database.query<Row>(`${SELECT} and l.id = any($1)`, [ids]);
    return rows.map(documentOf);
  },
  async idsAfter(database, after, limit) {
    const { rows } = await database.query<{ id: string }>(
      `select id from listing where state = 'PUBLISHED' and ($1::uuid is null or id > $1) order by id limit $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  },
};

/** What is no longer published leaves the index in the same transaction: no count may tell of it. */
export const LISTING_SEARCH_TABLES = [
  ...searchTables(listingIndex),
  `alter table listing_search add constraint listing_search_listing foreign key (id) references listing (id) on delete cascade`,
  `create function listing_leaves_search() returns trigger language plpgsql as $$
  begin
    delete from listing_search where id = new.id;
    return null;
  end $$`,
  `create trigger listing_leaves_search after update of state on listing
    for each row when (new.state <> 'PUBLISHED' and old.state = 'PUBLISHED') execute function listing_leaves_search()`,
];

/** Published text only, as what it is found by. */
export const LISTING_SEARCH_READS = searchReads(listingIndex);
