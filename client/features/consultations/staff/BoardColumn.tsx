import Lock from 'lucide-solid/icons/lock';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Count } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { BoardCard } from './BoardCard.tsx';
import type { Card, Column } from './board.ts';

interface ColumnProps {
  readonly column: Column;
  readonly now: Date;
  readonly roomy: boolean;
  /** The card that is being dragged, from whichever column. */
  readonly dragged: Card | null;
  readonly onDrag: (card: Card | null) => void;
  readonly onMove: (card: Card, to: string) => void;
}

/** Cards shown at first; the rest follows on request. */
const FIRST = 25;

const EDGES: Readonly<Record<string, string>> = {
  RECEIVED: 'border-ink-420',
  HEARING: 'border-ink-420',
  ORGANIZING: 'border-key-500',
  SHORTLISTING: 'border-key-500',
  INTRODUCED: 'border-key-800',
  CONTACTING: 'border-key-800',
  ADOPTING: 'border-inlay-500',
};

/** A column of the wide board: heading, cards, and a place to drop them. */
export function BoardColumn(props: ColumnProps): JSX.Element {
  const [over, setOver] = createSignal(0);
  const blocked = () => props.dragged?.moves.find(({ to }) => to === props.column.state)?.blocked;
  const foreign = () => props.dragged !== null && props.dragged.state !== props.column.state;
  return (
    <section
      aria-label={`${props.column.label} ${props.column.cards.length}件`}
      class="min-h-[50dvh] min-w-0 rounded-8 pb-4"
      classList={{
        'bg-key-100 outline-2 outline-key-700 outline-offset-2': foreign() && over() > 0 && !blocked(),
        'bg-ink-100': foreign() && !!blocked(),
      }}
      onDragEnter={() => setOver(over() + 1)}
      onDragLeave={() => setOver(Math.max(0, over() - 1))}
      onDragOver={(event) => foreign() && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setOver(0);
        const card = props.dragged;
        props.onDrag(null);
        if (card) props.onMove(card, props.column.state);
      }}
    >
      <div
        class={`mb-1.5 flex min-h-9 bg-ink-50 xl:sticky xl:top-16 xl:z-10 items-center gap-1.5 border-t-[3px] px-1 pt-1.5 ${EDGES[props.column.state]}`}
      >
        <h2 class="whitespace-nowrap text-[14px] leading-tight !tracking-normal">{props.column.label}</h2>
        <Count of={props.column.cards.length} class="ml-auto" />
      </div>
      <Show when={foreign() && blocked()}>
        <p class="mb-2 flex gap-1 px-1 text-[13px] leading-snug text-[#8b3200]">
          <Icon of={Lock} class="mt-0.5 size-3.5" />
          {blocked()}
        </p>
      </Show>
      <ColumnCards {...props} />
    </section>
  );
}

/** The cards of a column. */
export function ColumnCards(props: ColumnProps): JSX.Element {
  const [all, setAll] = createSignal(false);
  const shown = () => (all() ? props.column.cards : props.column.cards.slice(0, FIRST));
  const rest = () => props.column.cards.length - shown().length;
  return (
    <>
      <Show when={!props.column.cards.length}>
        <p class="px-1 py-2 text-[13px] leading-snug text-ink-600">
          {props.roomy ? 'この列に相談はありません。' : '相談はありません'}
        </p>
      </Show>
      <ul class="flex flex-col" classList={{ 'gap-3': props.roomy, 'gap-2': !props.roomy }}>
        <For each={shown()}>
          {(card) => (
            <BoardCard
              card={card}
              now={props.now}
              roomy={props.roomy}
              onMove={(to) => props.onMove(card, to)}
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', card.number);
                if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
                props.onDrag(card);
              }}
              onDragEnd={() => props.onDrag(null)}
            />
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <button
          type="button"
          class="num mt-2 min-h-11 w-full rounded-8 text-[14px] text-ink-700 underline underline-offset-4 hover:bg-ink-100"
          onClick={() => setAll(true)}
        >
          あと {rest()} 件
        </button>
      </Show>
    </>
  );
}
