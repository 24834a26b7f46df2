// All cases of a filter, live: every page is fetched, since the board and the desk sort and count them here.
import { createEffect, untrack } from 'solid-js';
import {
  type ConsultationFilterInput,
  StaffCasesChangedDocument,
  StaffCasesDocument,
} from '../../../generated/consultations/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import type { AppError } from '../../../platform/operation.ts';
import { type Card, COLUMNS, mentions, supersedes, tellsTheSame } from './board.ts';

export interface Cases {
  /** Plain data: a card that stayed the same keeps its identity. */
  records(): readonly Card[];
  /** Whether all pages are there. */
  complete(): boolean;
  error(): AppError | null;
  refetch(): Promise<void>;
  /** The card as it is shown now, as plain data. */
  plain(id: string): Card | undefined;
  /** Shows a card as the server, or a move under way, has it; older than what is shown, it is ignored. */
  show(card: Card): void;
}

const OPEN = new Set(COLUMNS.map(({ state }) => state));

const belongs = (card: Card, { open, text }: ConsultationFilterInput): boolean =>
  (!open || OPEN.has(card.state)) && (!text || mentions(card, text));

/** The open cases, or with `text` all that mention it, finished ones too. */
export function createCases(filter: () => ConsultationFilterInput): Cases {
  const list = createLiveList(StaffCasesDocument, StaffCasesChangedDocument, {
    pick: (data) => data.consultations,
    variables: () => ({ filter: filter() }),
    accept: (card: Card) => belongs(card, filter()),
    // Who moved a card hears of it twice: as the answer, and as everybody. What is older than what is shown tells nothing.
    same: (card: Card, shown: Card) => tellsTheSame(card, shown) || !supersedes(card, shown),
    perFrame: true,
  });

  createEffect(() => {
    if (!list.loading() && !list.error() && list.hasMore()) void list.loadMore();
  });

  const plain = (id: string) => untrack(list.records).find((card) => card.id === id);
  return {
    records: list.records,
    complete: () => !list.loading() && !list.hasMore(),
    error: list.error,
    refetch: list.refetch,
    plain,
    show: (card) => void list.optimistic({ kind: 'CHANGED', position: '', node: card }),
  };
}
