// All cases of a filter, live: every page is fetched, since the board and the desk sort and count them here.
import { createEffect } from 'solid-js';
import { unwrap } from 'solid-js/store';
import {
  type ConsultationFilterInput,
  StaffCasesChangedDocument,
  StaffCasesDocument,
} from '../../../generated/consultations/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import type { AppError } from '../../../platform/operation.ts';
import { type Card, COLUMNS, mentions, supersedes } from './board.ts';

export interface Cases {
  readonly cards: readonly Card[];
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
  });

  createEffect(() => {
    if (!list.loading() && !list.error() && list.hasMore()) void list.loadMore();
  });

  const plain = (id: string) => structuredClone(unwrap(list.nodes).find((card) => card.id === id));
  return {
    get cards() {
      return list.nodes;
    },
    complete: () => !list.loading() && !list.hasMore(),
    error: list.error,
    refetch: list.refetch,
    plain,
    show: (card) => {
      if (supersedes(card, plain(card.id))) list.optimistic({ kind: 'CHANGED', position: '', node: card });
    },
  };
}
