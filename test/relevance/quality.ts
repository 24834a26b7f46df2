// The quality of a search: its marks over both halves of the judged queries and over every kind of them, against the goals.
import { readCorpus } from '../../seeds/corpus.ts';
import { round } from '../bench/measure.ts';
import { type Answer, HALVES, type Half, KINDS, type Marks, marksOf, ndcg, queriesOf } from './queries.ts';
import { termsOf } from './terms.ts';
import type { Backend, OpenWorld } from './world.ts';

/** On the half that nothing was tuned with. */
const NDCG_GOAL: Record<Backend, number> = { postgres: 0.85, elasticsearch: 0.9 };

export async function answersOf({ find }: Pick<OpenWorld, 'find'>, half: Half): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queriesOf(half)) answers.push({ query, found: await find(query) });
  return answers;
}

const row = ({ queries, ndcg, recall, zeroHits }: Marks) => ({
  ...{ queries, 'nDCG@10': round(ndcg, 3), 'recall@50': round(recall, 3), 'without a hit': round(zeroHits, 3) },
});

export async function printQuality(name: string, world: OpenWorld): Promise<void> {
  const { backend } = world;
  const rows: Record<string, object> = {};
  const marks = new Map<Half, Marks>();
  for (const half of HALVES) {
    const answers = await answersOf(world, half);
    for (const kind of KINDS) {
      rows[`${half}: ${kind}`] = row(marksOf(answers.filter(({ query }) => query.kind === kind)));
    }
    marks.set(half, marksOf(answers));
    rows[`${half}: all`] = row(marks.get(half)!);
    if (half === 'tuning' && process.env.BENCH_WORST) printWorst(answers);
  }
  console.log(`Quality with ${name}: 300 seeded listings, ${queriesOf('tuning').length} queries a half.\n`);
  console.table(rows);
  const heldOut = marks.get('held-out')!;
  const missing = await termsWithoutHit(world);
  const goals = [
    [
      `nDCG@10 ≥ ${NDCG_GOAL[backend]} on the held-out half`,
      heldOut.ndcg >= NDCG_GOAL[backend],
      round(heldOut.ndcg, 3),
    ],
    ['no query of the held-out half without a hit', heldOut.zeroHits === 0, round(heldOut.zeroHits, 3)],
    ['no term that stands in a listing without a hit', missing.length === 0, missing.slice(0, 20).join(' ') || 'none'],
  ] as const;
  for (const [goal, isMet, value] of goals) console.log(`${isMet ? 'met   ' : 'MISSED'} ${goal}: ${value}`);
  console.log();
}

async function termsWithoutHit({ ask }: OpenWorld): Promise<string[]> {
  const missing: string[] = [];
  for (const text of termsOf((await readCorpus()).listings)) {
    if (!(await ask({ text }, { offset: 0, limit: 1 })).total) missing.push(text);
  }
  return missing;
}

/** For tuning: the queries of the tuning half that are answered worst, with what stands first. */
function printWorst(answers: readonly Answer[]): void {
  const worst = answers.toSorted((a, b) => ndcg(a.query, a.found) - ndcg(b.query, b.found));
  for (const { query, found } of worst.slice(0, Number(process.env.BENCH_WORST))) {
    console.log(`${ndcg(query, found).toFixed(2)} ${query.kind} ${query.text}: ${found.slice(0, 10).join(' ')}`);
    console.log(
      `     exact ${query.exact.join(' ')} | good ${query.good.join(' ')} | related ${query.related.join(' ')}`,
    );
  }
}
