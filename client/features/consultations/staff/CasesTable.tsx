/* biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the document cannot be rows of a table element; rows are read, not entered */
/* biome-ignore-all lint/a11y/useFocusableInteractive: see above */
import { useSearchParams } from '@solidjs/router';
import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import { type Accessor, createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { createWindowed } from '../../../ui/windowed.ts';
import { createRowPool, drawRows, type Row } from '../../../ui/windowed-rows.ts';
import { useOfficeTime } from '../../desk/office-time.ts';
import { AgeText } from './BoardCard.tsx';
import { ageOf, type Card, shortNumber } from './board.ts';
import { SORT_LABELS, SORTS, type SortKey, shortMoment, sortFrom, sortText } from './board-table.ts';
import { useBoard } from './board-tools.ts';
import { CardList } from './CardList.tsx';
import { dueOf } from './due.ts';
import { isTinted } from './tint.ts';

interface CasesTableProps {
  /** Sorted as the address says. */
  readonly cards: readonly Card[];
  readonly phone: boolean;
}

const HEADS: readonly (SortKey | 'subject')[] = [
  ...(['number', 'company', 'subject', 'state', 'age', 'due', 'assignee', 'industry', 'area'] as const),
];
const GRID =
  'grid min-w-[1120px] grid-cols-[32px_56px_minmax(150px,1.2fr)_minmax(160px,1.5fr)_112px_64px_132px_104px_minmax(80px,.7fr)_minmax(72px,.5fr)] items-center gap-x-2.5 px-3';

/** 一覧 (R3.8): the cards as a table that is sorted by its heads; on a phone as cards. */
export default function CasesTable(props: CasesTableProps): JSX.Element {
  const [params, setParams] = useSearchParams<{ sort?: string }>();
  const sort = createMemo(() => sortFrom(params.sort));
  const ids = createMemo(() => props.cards.map(({ id }) => id));
  const sortBy = (key: SortKey) => {
    const descending = sort().key === key && !sort().descending;
    setParams({ sort: sortText({ key, descending }) }, { replace: true, scroll: false });
  };
  return (
    <div class="mt-3">
      <h2 class="sr-only">相談の一覧</h2>
      <Show when={props.phone}>
        <div class="no-print mb-3">
          <label for="list-sort" class="sr-only">
            並び順
          </label>
          <select
            id="list-sort"
            class="inp inp-sm !text-[14px]"
            onChange={(event) => setParams({ sort: event.currentTarget.value }, { replace: true, scroll: false })}
          >
            <For each={SORTS}>
              {(key) => (
                <option value={key} selected={sort().key === key}>
                  {SORT_LABELS[key]}の順
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
      <Show when={!props.phone} fallback={<CardList ids={ids()} roomy withState />}>
        <div class="relative -mx-1.5 overflow-x-auto px-1.5 pb-1 xl:overflow-visible">
          <div
            role="table"
            aria-label="相談の一覧"
            aria-rowcount={props.cards.length + 1}
            class="card min-w-[1120px] xl:min-w-0"
          >
            <div role="rowgroup" class="rounded-t-12 bg-ink-50 xl:sticky xl:top-16 xl:z-10">
              <div role="row" aria-rowindex={1} class={`${GRID} min-h-11 border-ink-200 border-b`}>
                <Cell head>
                  <span class="sr-only">選択</span>
                </Cell>
                <For each={HEADS}>
                  {(key) => (
                    <Cell
                      head
                      sort={
                        key === 'subject' || sort().key !== key
                          ? undefined
                          : sort().descending
                            ? 'descending'
                            : 'ascending'
                      }
                    >
                      <Show when={key !== 'subject'} fallback="件名">
                        <button
                          type="button"
                          class="inline-flex min-h-11 items-center gap-1 whitespace-nowrap font-bold hover:underline"
                          onClick={() => sortBy(key as SortKey)}
                        >
                          {SORT_LABELS[key as SortKey]}
                          <Show when={sort().key === key}>
                            <Icon of={sort().descending ? ArrowDown : ArrowUp} class="size-4" />
                          </Show>
                        </button>
                      </Show>
                    </Cell>
                  )}
                </For>
              </div>
            </div>
            <Rows ids={ids()} />
          </div>
        </div>
      </Show>
    </div>
  );
}

function Rows(props: { ids: readonly string[] }): JSX.Element {
  const tools = useBoard();
  const list = createWindowed({ ids: () => props.ids, estimate: () => 49, gap: 0, kept: tools.kept });
  const pool = createRowPool((row) => (<CaseLine row={row} />) as HTMLElement);
  const draw = (element: HTMLElement) => {
    list.container(element);
    drawRows(element, list, { pool, room: () => (<div role="presentation" />) as HTMLElement });
  };
  return <div role="rowgroup" ref={draw} />;
}

function CaseLine(props: { row: Accessor<Row> }): JSX.Element {
  const tools = useBoard();
  const id = () => props.row().id;
  const known = createMemo<Card | undefined>((before) => tools.card(id()) ?? before);
  const card = () => known()!;
  const due = () => dueOf(card().dueAt, tools.now(), useOfficeTime());
  const selected = () => tools.selection.has(id());
  let withShift = false;
  const line = (
    <div
      role="row"
      aria-rowindex={props.row().list.positionOf(id()) + 1}
      id={`card-${id()}`}
      data-card={id()}
      class={`${GRID} relative min-h-12 border-ink-200 border-b py-1.5 text-[14px] leading-snug`}
      classList={{ 'bg-key-50': selected(), 'hover:bg-ink-50': !selected(), tinted: isTinted(id()) }}
    >
      <Cell>
        <label class="relative z-[1] -m-1.5 grid size-9 cursor-pointer place-items-center">
          <span class="sr-only">{shortNumber(card())} を選択</span>
          <input
            type="checkbox"
            class="size-[18px] accent-key-900"
            checked={selected()}
            onClick={(event) => (withShift = event.shiftKey)}
            onChange={(event) => {
              if (withShift) tools.extendTo(id());
              else tools.selection.toggle(id());
              event.currentTarget.checked = selected();
            }}
          />
        </label>
      </Cell>
      <Cell class="num text-ink-600">
        <span title={card().number}>{shortNumber(card())}</span>
      </Cell>
      <Cell class="min-w-0">
        <h3 class="truncate font-bold text-[14px] leading-snug !tracking-normal">
          <a href={`/staff/cases/${id()}`} class="no-underline cover hover:underline">
            {card().organization?.name}
          </a>
        </h3>
      </Cell>
      <Cell class="line-clamp-2">{card().subject}</Cell>
      <Cell>{card().stateLabel}</Cell>
      <Cell>
        <AgeText age={ageOf(card(), tools.now())} class="!text-[14px]" />
      </Cell>
      <Cell class="num">
        <Show when={due()} fallback={<span class="text-ink-600">—</span>}>
          {(it) => (
            <span
              classList={{
                'font-bold text-[#a90000]': it().tone === 'over',
                'font-bold text-[#8b3200]': it().tone === 'soon',
              }}
            >
              {shortMoment(card().dueAt!)}
              <Show when={it().tone === 'over'}>
                <span class="block text-[13px]">{it().left}</span>
              </Show>
            </span>
          )}
        </Show>
      </Cell>
      <Cell class="truncate">{card().assignee?.name ?? <b class="text-[#8b3200]">担当なし</b>}</Cell>
      <Cell class="text-ink-700 leading-tight">{card().organization?.industry}</Cell>
      <Cell class="text-ink-700">{card().organization?.municipality}</Cell>
    </div>
  ) as HTMLElement;
  createEffect(on(props.row, (row) => row.list.entry(row.id, line)));
  return line;
}

interface CellProps {
  readonly head?: boolean;
  readonly sort?: 'ascending' | 'descending';
  readonly class?: string;
  readonly children: JSX.Element;
}

const Cell = (props: CellProps): JSX.Element => (
  <Show
    when={props.head}
    fallback={
      <div role="cell" class={props.class}>
        {props.children}
      </div>
    }
  >
    <div role="columnheader" aria-sort={props.sort} class={`text-[13px] text-ink-700 ${props.class ?? ''}`}>
      {props.children}
    </div>
  </Show>
);
