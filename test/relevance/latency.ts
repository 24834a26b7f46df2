// How long a search takes in the backend at several sizes, beside a floor: 20 rows by their primary key, in the same run, in turn.
import pg from 'pg';
import { dist, quantile, round } from '../bench/measure.ts';
import { growListings, randomFrom } from './corpus-growth.ts';
import type { OpenWorld, Question } from './world.ts';

export const SIZES: readonly number[] = (process.env.BENCH_SIZES ?? '300,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 300);
const WARM = 30;
const LARGEST = 100_000;
const PAGE = 20;

/** Two words, one tag, and the counts of all facets: how the directory is used. */
const PRECISE: readonly Question[] = [
  { text: '在庫管理 バーコード', facets: { tags: ['在庫管理'] } },
  { text: '勤怠 クラウド', facets: { tags: ['クラウド'] } },
  { text: '予約 多言語', facets: { tags: ['多言語'] } },
  { text: 'AI-OCR 帳票', facets: { tags: ['AI-OCR'] } },
  { text: '施工管理 写真', facets: { tags: ['スマホ'] } },
  { text: '請求書 電子', facets: { tags: ['ペーパーレス'] } },
  { text: 'センサー 見える化', facets: { tags: ['IoT'] } },
  { text: '研修 社員', facets: { tags: ['研修'] } },
];
/** One word that very many listings hold. */
const BROAD: readonly Question[] = ['管理', '現場', 'データ', '会社', '業務', '入力', '紙', 'AI'].map((text) => ({
  text,
}));

const SEARCHES = {
  'two words, tag, facets': { questions: PRECISE, withFacets: true, goals: { p50: 15, p99: 60 } },
  'one broad word': { questions: BROAD, withFacets: false, goals: { p99: 120 } },
} as const;

/** Grows listings and their index. One that large is built faster when all is there. */
export async function grow(databaseUrl: string, { app }: OpenWorld, size: number): Promise<void> {
  const { listingIndex } = await dist('server/features/listings/listing.index.js');
  const { pool, search } = app.services;
  await growListings(databaseUrl, size);
  const { rows: missing } = await pool.query(
    `select id from listing l where state = 'PUBLISHED' and not exists (select from listing_search s where s.id = l.id)`,
  );
  if (missing.length) {
    const { rows: index } = await pool.query(`select pg_get_indexdef('listing_search_grams'::regclass) as definition`);
    await pool.query('drop index listing_search_grams');
    const backend = search.of(listingIndex).backend('postgres');
    for (let from = 0; from < missing.length; from += PAGE) {
      const ids = missing.slice(from, from + PAGE).map(({ id }: { id: string }) => id);
      const documents = await listingIndex.documents(pool, ids);
      await backend.upsert(documents.map((item: object) => ({ item, version: '1' })));
    }
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query(`set maintenance_work_mem = '1GB'`);
    await client.query(index[0].definition);
    await client.query('vacuum analyze listing_search');
    await client.end();
  }
  await search.of(listingIndex).refresh();
  await search.of(listingIndex).postgres.facetCounts.rememberAll();
}

const FLOOR = 'select id, number, title, promise, tags from listing where id = any($1)';

export async function printLatency({ app, ask }: OpenWorld, size: number): Promise<void> {
  const { pool } = app.services;
  const { rows: ids } = await pool.query(`select id from listing where state = 'PUBLISHED' order by id limit 5000`);
  const next = randomFrom(size);
  const floor = () => pool.query(FLOOR, [Array.from({ length: PAGE }, () => ids[Math.floor(next() * ids.length)].id)]);
  const times = new Map<string, number[]>([['floor: 20 rows by key', []]]);
  const timed = async (name: string, turn: number, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    if (turn < 0) return;
    const known = times.get(name) ?? [];
    times.set(name, [...known, performance.now() - began]);
  };
  for (let turn = -WARM; turn < ROUNDS; turn++) {
    await timed('floor: 20 rows by key', turn, floor);
    for (const [name, { questions, withFacets }] of Object.entries(SEARCHES)) {
      const question = questions[(turn + WARM) % questions.length]!;
      await timed(name, turn, () => ask(question, { offset: 0, limit: PAGE, withFacets }));
    }
  }
  const floorP50 = quantile(times.get('floor: 20 rows by key')!, 0.5);
  const rows = Object.fromEntries(
    [...times].map(([name, values]) => [
      name,
      {
        'fastest, ms': round(Math.min(...values)),
        'p50, ms': round(quantile(values, 0.5)),
        'p99, ms': round(quantile(values, 0.99)),
        'p50 ÷ floor': round(quantile(values, 0.5) / floorP50, 1),
      },
    ]),
  );
  console.log(`Latency in PostgreSQL, ${size.toLocaleString('en')} listings, ${ROUNDS} rounds.\n`);
  console.table(rows);
  if (size < LARGEST) return;
  for (const [name, { goals }] of Object.entries(SEARCHES)) {
    for (const [goal, most] of Object.entries(goals)) {
      const value = quantile(times.get(name)!, goal === 'p50' ? 0.5 : 0.99);
      console.log(`${value <= most ? 'met   ' : 'MISSED'} ${name}: ${goal} ≤ ${most} ms: ${round(value)} ms`);
    }
  }
}
