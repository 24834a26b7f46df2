// The judged queries of the solution directory, and what the marks of a search are. What the grades mean stands in the README.
import { readFileSync } from 'node:fs';

export const KINDS = [
  ...['keyword', 'several-words', 'natural-phrase', 'synonym', 'spelling-variant', 'typo'],
  ...['short', 'trap', 'place', 'vendor', 'talent'],
] as const;

export const HALVES = ['tuning', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface JudgedQuery {
  readonly kind: string;
  readonly text: string;
  /** 掲載番号 by grade: 3, 2 and 1. */
  readonly exact: readonly string[];
  readonly good: readonly string[];
  readonly related: readonly string[];
}

export const queriesOf = (half: Half): readonly JudgedQuery[] =>
  JSON.parse(readFileSync(new URL(`./queries/${half}.json`, import.meta.url), 'utf8'));

export const gradesOf = ({ exact, good, related }: JudgedQuery): ReadonlyMap<string, number> =>
  new Map([
    ...related.map((number) => [number, 1] as const),
    ...good.map((number) => [number, 2] as const),
    ...exact.map((number) => [number, 3] as const),
  ]);

const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** How much of the best possible order the first ten have (nDCG@10, gain 2^grade − 1); 1 is perfect. */
export function ndcg(query: JudgedQuery, found: readonly string[], depth = 10): number {
  const grades = gradesOf(query);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
  return sum(found.slice(0, depth).map((number, at) => gain(grades.get(number) ?? 0, at))) / sum(ideal.map(gain));
}

/** The share of exact and good listings that stand among the first fifty. */
export function recall(query: JudgedQuery, found: readonly string[], depth = 50): number {
  const wanted = [...query.exact, ...query.good];
  const seen = new Set(found.slice(0, depth));
  return wanted.filter((number) => seen.has(number)).length / wanted.length;
}

/** What a search does with some queries, on average. */
export interface Marks {
  readonly queries: number;
  readonly ndcg: number;
  readonly recall: number;
  /** The share of queries that find nothing. */
  readonly zeroHits: number;
}

export interface Answer {
  readonly query: JudgedQuery;
  /** 掲載番号 in the order of the search. */
  readonly found: readonly string[];
}

export function marksOf(answers: readonly Answer[]): Marks {
  const mean = (value: (answer: Answer) => number) => sum(answers.map(value)) / answers.length;
  return {
    queries: answers.length,
    ndcg: mean(({ query, found }) => ndcg(query, found)),
    recall: mean(({ query, found }) => recall(query, found)),
    zeroHits: mean(({ found }) => (found.length ? 0 : 1)),
  };
}
