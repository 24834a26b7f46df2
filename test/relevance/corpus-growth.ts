// More listings than there are, for measuring: each is a seeded one with parts of others in it, the same in every run.
import pg from 'pg';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly promise: string;
  readonly problem: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly processes: readonly string[];
  readonly vendor_id: string;
  readonly price_min: number | null;
}

/** mulberry32: small, even, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sentencesOf = (text: string) => text.split(/(?<=[。\n])/u).filter((sentence) => sentence.trim());
const halvesOf = (title: string) => {
  const at = title.search(/[ 　「]/u);
  return at > 0 ? [title.slice(0, at), title.slice(at)] : [title, ''];
};

/** Sentences of one listing, every third taken from another one, and what the title promises from both. */
function mixed(a: Row, b: Row, c: Row, next: () => number) {
  const others = [...sentencesOf(b.description), ...sentencesOf(c.description)];
  const description = sentencesOf(a.description).map((own) =>
    next() < 1 / 3 ? others[Math.floor(next() * others.length)]! : own,
  );
  return {
    ...{ title: halvesOf(a.title)[0]! + halvesOf(b.title)[1]!, promise: a.promise, problem: b.problem },
    ...{ description: description.join(''), tags: [...new Set([...a.tags.slice(0, 3), ...b.tags.slice(0, 2)])] },
    ...{ processes: [...new Set([...a.processes.slice(0, 2), ...c.processes.slice(0, 1)])], vendor_id: c.vendor_id },
    price_min: a.price_min === null ? null : Math.round(a.price_min * (0.5 + next())),
  };
}

const BATCH = 2_000;

/** Grows the published listings to `size`. */
export async function growListings(databaseUrl: string, size: number): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows: seeded } = await client.query<Row>(
      `select id, title, promise, problem, description, tags, processes, vendor_id, price_min from listing
       where state = 'PUBLISHED' and length(number) = 4 order by number`,
    );
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from listing where state = 'PUBLISHED'`,
    );
    for (let at = rows[0]!.count; at < size; at += BATCH) {
      const copies = Array.from({ length: Math.min(BATCH, size - at) }, (_, i) => {
        const next = randomFrom(at + i);
        const pick = () => seeded[Math.floor(next() * seeded.length)]!;
        const [a, b, c] = [pick(), pick(), pick()];
        return { source: a.id, values: { number: `G${String(at + i).padStart(6, '0')}`, ...mixed(a, b, c, next) } };
      });
      await client.query(
        `insert into listing select new.* from unnest($1::uuid[], $2::jsonb[]) as copy(source, changes)
         join listing l on l.id = copy.source
         cross join lateral jsonb_populate_record(l, copy.changes || jsonb_build_object('id', md5(copy.changes ->> 'number')::uuid)) as new`,
        [copies.map(({ source }) => source), copies.map(({ values }) => JSON.stringify(values))],
      );
    }
    await client.query('analyze listing');
  } finally {
    await client.end();
  }
}
