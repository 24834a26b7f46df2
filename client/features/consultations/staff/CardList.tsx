import { type Accessor, createContext, createEffect, type JSX, on, type ParentProps, useContext } from 'solid-js';
import { createWindowed } from '../../../ui/windowed.ts';
import { createRowPool, drawRows, type Row, type RowPool } from '../../../ui/windowed-rows.ts';
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

interface Look {
  readonly roomy: boolean;
  readonly withState: boolean;
}

const Pools = createContext<(look: Look) => RowPool>();

/** The elements of all cards of a board: what leaves one column or lane is used in another. */
export function CardPools(props: ParentProps): JSX.Element {
  const [dense, roomy, stated] = [
    createRowPool((row) => (<Item row={row} roomy={false} withState={false} />) as HTMLElement),
    createRowPool((row) => (<Item row={row} roomy withState={false} />) as HTMLElement),
    createRowPool((row) => (<Item row={row} roomy withState />) as HTMLElement),
  ];
  return (
    <Pools.Provider value={(look) => (look.withState ? stated : look.roomy ? roomy : dense)}>
      {props.children}
    </Pools.Provider>
  );
}

/** Cards below each other; only those near the window are in the document. */
export function CardList(props: CardListProps): JSX.Element {
  const tools = useBoard();
  const poolOf = useContext(Pools)!;
  const list = createWindowed({
    ids: () => props.ids,
    estimate: () => (props.roomy ? 180 : 158),
    gap: props.roomy ? 12 : 8,
    kept: tools.kept,
    lazy: props.lazy,
  });
  const draw = (element: HTMLElement) => {
    list.container(element);
    drawRows(element, list, {
      pool: poolOf({ roomy: props.roomy, withState: props.withState ?? false }),
      room: () => (<li aria-hidden="true" />) as HTMLElement,
    });
  };
  return <ul ref={draw} class={`flex flex-col ${props.roomy ? 'gap-3' : 'gap-2'}`} />;
}

function Item(props: Look & { row: Accessor<Row> }): JSX.Element {
  const { row } = props;
  const item = (
    <li
      aria-setsize={row().list.count()}
      aria-posinset={row().list.positionOf(row().id)}
      class="break-inside-avoid [contain:layout_style]"
    >
      <BoardCard id={row().id} roomy={props.roomy} withState={props.withState} />
    </li>
  ) as HTMLElement;
  createEffect(on(row, ({ id, list }) => list.entry(id, item)));
  return item;
}
