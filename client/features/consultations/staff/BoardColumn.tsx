import Lock from 'lucide-solid/icons/lock';
import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { Count } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Column } from './board.ts';
import { type Spot, useBoard } from './board-tools.ts';
import { CardList } from './CardList.tsx';

const EDGES: Readonly<Record<string, string>> = {
  RECEIVED: 'border-ink-420',
  HEARING: 'border-ink-420',
  ORGANIZING: 'border-key-500',
  SHORTLISTING: 'border-key-500',
  INTRODUCED: 'border-key-800',
  CONTACTING: 'border-key-800',
  ADOPTING: 'border-inlay-500',
};

interface HeadProps {
  readonly column: { readonly state: string; readonly label: string };
  readonly count: number;
  readonly late: number;
  /** Inside a lane the lane has the heading. */
  readonly plain?: boolean;
  readonly class?: string;
}

/** The head of a column: how many cards, and how many of them stand there too long. */
export function ColumnHead(props: HeadProps): JSX.Element {
  return (
    <div class={`border-t-[3px] bg-ink-50 px-1 pt-1.5 ${EDGES[props.column.state]} ${props.class ?? ''}`}>
      <div class="flex min-h-6 items-center gap-1.5">
        <Show
          when={props.plain}
          fallback={<h2 class="whitespace-nowrap text-[14px] leading-tight !tracking-normal">{props.column.label}</h2>}
        >
          <p class="whitespace-nowrap font-bold text-[14px] leading-tight">{props.column.label}</p>
        </Show>
        <Count of={props.count} class="ml-auto" />
      </div>
      <LateCount of={props.late} class="min-h-5" />
    </div>
  );
}

/** 「うち滞留 3」. */
export const LateCount = (props: { of: number; class?: string }): JSX.Element => (
  <p class={`num text-[13px] text-[#8b3200] leading-5 ${props.class ?? ''}`}>
    <Show when={props.of}>
      うち滞留 <b>{props.of}</b>
      <span class="sr-only">件</span>
    </Show>
  </p>
);

interface CellProps extends Spot {
  readonly column: Column;
  /** The accessible name. */
  readonly label: string;
  readonly lazy?: boolean;
  readonly class?: string;
  readonly children?: JSX.Element;
}

/** A place to drop cards: a column, or the part of it in a lane. */
export function BoardCell(props: CellProps): JSX.Element {
  const tools = useBoard();
  const [over, setOver] = createSignal(0);
  // A card that goes away below the pointer leaves no place.
  createEffect(() => tools.dragged() ?? setOver(0));
  const foreign = () => tools.dragged() !== null && !tools.isAt(props);
  const blocked = () => (foreign() ? tools.blockedAt(props) : null);
  return (
    <section
      aria-label={props.label}
      class={`min-w-0 rounded-8 ${props.class ?? ''}`}
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
        tools.drop(props);
      }}
    >
      {props.children}
      <Show when={blocked()}>
        {(reason) => (
          // Above the cards: they must not move under a hand that carries one.
          <div class="pointer-events-none sticky top-[136px] z-10 h-0">
            <p class="absolute inset-x-0 top-0 flex gap-1 rounded-8 border border-[#8b3200] bg-white px-2 py-1.5 text-[13px] leading-snug text-[#8b3200] shadow-card">
              <Icon of={Lock} class="mt-0.5 size-3.5 flex-none" />
              {reason()}
            </p>
          </div>
        )}
      </Show>
      <Show when={!props.column.cards.length && !props.lane}>
        <p class="px-1 py-2 text-[13px] leading-snug text-ink-600">相談はありません</p>
      </Show>
      <CardList ids={props.column.cards.map(({ id }) => id)} roomy={false} lazy={props.lazy} />
    </section>
  );
}
