import { For, type JSX } from 'solid-js';
import { createWindowed, isSpace } from '../../../ui/windowed.ts';
import { BoardCard } from './BoardCard.tsx';
import { useBoard } from './board-tools.ts';

interface CardListProps {
  readonly ids: readonly string[];
  /** One column at a time, as on a phone. */
  readonly roomy: boolean;
  /** One of many lists, most of them below the window. */
  readonly lazy?: boolean;
  /** The cards tell their column: they stand in none. */
  readonly withState?: boolean;
}

/** Cards below each other; only those near the window are in the document. */
export function CardList(props: CardListProps): JSX.Element {
  const tools = useBoard();
  const { container, rows, heightOf, entry, count, positionOf } = createWindowed({
    ids: () => props.ids,
    estimate: () => (props.roomy ? 180 : 158),
    gap: props.roomy ? 12 : 8,
    kept: tools.kept,
    lazy: props.lazy,
  });
  return (
    <ul ref={container} class="flex flex-col" classList={{ 'gap-3': props.roomy, 'gap-2': !props.roomy }}>
      <For each={rows()}>
        {(row) =>
          isSpace(row) ? (
            <li aria-hidden="true" style={{ height: `${heightOf(row)}px` }} />
          ) : (
            <li
              ref={(element) => entry(row, element)}
              aria-setsize={count()}
              aria-posinset={positionOf(row)}
              class="break-inside-avoid [contain:layout_style]"
            >
              <BoardCard id={row} roomy={props.roomy} withState={props.withState} />
            </li>
          )
        }
      </For>
    </ul>
  );
}
