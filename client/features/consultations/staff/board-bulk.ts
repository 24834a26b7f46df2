// Deciding about several cards: each decision is a transaction of its own, and each card is told apart (R3.8).
import { createSignal } from 'solid-js';
import type { Card } from './board.ts';
import type { Carried, Decision } from './case-moves.ts';

/** Requests on their way at the same time. */
const AT_ONCE = 4;

/** What became of the cards. */
export interface BulkResult {
  readonly decision: Decision;
  readonly done: readonly Carried[];
  /** They were so already. */
  readonly same: readonly Carried[];
  readonly refused: readonly Carried[];
  readonly conflicts: readonly Carried[];
  /** No answer came. */
  readonly unanswered: readonly Carried[];
  /** It took something back: that is not taken back again. */
  readonly undone?: boolean;
}

/** Runs `each` for all items, a few at the same time; answers in the order of the items. */
export async function someAtOnce<Item, Result>(
  items: readonly Item[],
  each: (item: Item) => Promise<Result>,
  atOnce = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await each(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return results;
}

/** What became of all cards, by kind. */
export function resultOf(decision: Decision, carried: readonly Carried[]): BulkResult {
  const of = (kind: Carried['last']['kind']) => carried.filter(({ last }) => last.kind === kind);
  return {
    decision,
    ...{ done: of('done'), same: of('same'), refused: of('refused') },
    ...{ conflicts: of('conflict'), unanswered: of('unanswered') },
  };
}

/** A place in the menu of a bulk move: how many of the cards may go there, and why not when none may. */
export interface BulkMove {
  readonly to: string;
  readonly label: string;
  readonly possible: number;
  readonly blocked: string | null;
}

/** Every column as a destination of `cards`. */
export function bulkMovesOf(cards: readonly Card[]): BulkMove[] {
  const [first] = cards;
  if (!first) return [];
  return first.moves.map(({ to, label }) => {
    const moves = cards.flatMap((card) => card.moves.filter((move) => move.to === to));
    const possible = moves.filter(({ blocked, current }) => !blocked && !current).length;
    const reasons = new Set(moves.map(({ current, blocked }) => (current ? 'すべて今の列です' : blocked)));
    const [only] = reasons;
    const reason = reasons.size === 1 ? (only ?? null) : '移せる相談がありません';
    return { to, label, possible, blocked: possible ? null : reason };
  });
}

interface BulkOptions {
  carry(card: Card, decisions: readonly Decision[]): Promise<Carried>;
  /** The card as it is shown now. */
  plain(id: string): Card | undefined;
  /** Everything was done: says so, with the way back. */
  told(text: string, back: (() => void) | null): void;
}

/** Bulk decisions of a screen, one at a time. */
export function createBulk({ carry, plain, told }: BulkOptions) {
  const [progress, setProgress] = createSignal<{ readonly done: number; readonly of: number } | null>(null);
  const [result, setResult] = createSignal<BulkResult | null>(null);

  const each = async (jobs: readonly { card: Card; decisions: readonly Decision[] }[]): Promise<Carried[]> => {
    setProgress({ done: 0, of: jobs.length });
    let broken: string | null = null;
    const carried = await someAtOnce(jobs, async ({ card, decisions }) => {
      // Without a connection the others would each wait for an answer that does not come.
      const one = broken === null ? await carry(card, decisions) : notSent(card, decisions, broken);
      if (one.last.kind === 'unanswered') broken = one.last.reason;
      setProgress((now) => now && { ...now, done: now.done + 1 });
      return one;
    });
    setProgress(null);
    return carried;
  };

  const tell = (outcome: BulkResult, words: string) => {
    const { done, same } = outcome;
    const failed = outcome.refused.length + outcome.conflicts.length + outcome.unanswered.length;
    if (failed) return setResult(outcome);
    const few = backOf(outcome).length;
    const text = `${done.length + same.length}件${words}`;
    told(text, few ? () => void undo(outcome) : null);
  };

  async function run(cards: readonly Card[], decision: Decision, words: string): Promise<BulkResult> {
    const outcome = resultOf(decision, await each(cards.map((card) => ({ card, decisions: [decision] }))));
    tell(outcome, words);
    return outcome;
  }

  /** Takes back what can be taken back, each card as it is now. */
  async function undo(outcome: BulkResult): Promise<void> {
    setResult(null);
    const jobs = backOf(outcome).flatMap(({ now, back }) => {
      const card = plain(now.id);
      return card ? [{ card, decisions: back }] : [];
    });
    tell({ ...resultOf(outcome.decision, await each(jobs)), undone: true }, 'を元に戻しました');
  }

  /** Sends again what was not answered: what had arrived after all is a conflict with oneself, and told as done. */
  async function again({ unanswered, decision }: BulkResult, words: string): Promise<void> {
    setResult(null);
    const jobs = unanswered.map(({ card, left }) => ({ card, decisions: left }));
    tell(resultOf(decision, await each(jobs)), words);
  }

  return { progress, result, run, undo, again, close: () => setResult(null) };
}

const notSent = (card: Card, left: readonly Decision[], reason: string): Carried => ({
  ...{ card, left, now: card, back: [] },
  last: { kind: 'unanswered', card, reason, unsure: false },
});

export type Bulk = ReturnType<typeof createBulk>;

/** What can go back. */
export const backOf = ({ done, undone }: BulkResult): readonly Carried[] =>
  undone ? [] : done.filter(({ back }) => back.length > 0);
