import ChevronRight from 'lucide-solid/icons/chevron-right';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Count } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Assignee } from './BoardCard.tsx';
import { BoardCell, ColumnHead, LateCount } from './BoardColumn.tsx';
import type { Column } from './board.ts';
import { NOBODY } from './board-filter.ts';
import type { Lane, LaneKind } from './board-lanes.ts';

const GRID = 'grid min-w-[1160px] grid-cols-7 gap-2 xl:min-w-0';
const HEAD = 'mb-1.5 xl:sticky xl:top-16 xl:z-[11]';

const named = ({ label, cards, late }: Column) => `${label} ${cards.length}件${late ? `、うち滞留 ${late}件` : ''}`;

/** Seven columns side by side. */
export function BoardColumns(props: { columns: readonly Column[] }): JSX.Element {
  return (
    <div class={`${GRID} items-stretch`}>
      <For each={props.columns.map(({ state }) => state)}>
        {(state, index) => (
          <BoardCell
            state={state}
            column={props.columns[index()]!}
            label={named(props.columns[index()]!)}
            class="min-h-[50dvh] pb-4"
          >
            <ColumnHead
              column={props.columns[index()]!}
              count={props.columns[index()]!.cards.length}
              late={props.columns[index()]!.late}
              class={HEAD}
            />
          </BoardCell>
        )}
      </For>
    </div>
  );
}

interface LanesProps {
  readonly kind: LaneKind;
  readonly lanes: readonly Lane[];
  /** All lanes together, for the heads. */
  readonly columns: readonly Column[];
}

/** Seven columns, in each row the cards of one person or one industry. Lanes can be closed. */
export function BoardLanes(props: LanesProps): JSX.Element {
  const [closed, setClosed] = createSignal<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => {
    const next = new Set(closed());
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const laneOf = (key: string) => props.lanes.find((lane) => lane.key === key)!;
  return (
    <>
      <div class={`${GRID} ${HEAD}`}>
        <For each={props.columns.map(({ state }) => state)}>
          {(_, index) => (
            <ColumnHead
              column={props.columns[index()]!}
              count={props.columns[index()]!.cards.length}
              late={props.columns[index()]!.late}
              plain
            />
          )}
        </For>
      </div>
      <For each={props.lanes.map(({ key }) => key)}>
        {(key, at) => {
          const lane = () => props.lanes[at()] ?? laneOf(key);
          const id = `lane-${at()}-${key}`;
          return (
            <section aria-labelledby={id} class="min-w-[1160px] border-ink-200 border-t py-1.5 xl:min-w-0">
              <div class="flex min-h-11 items-center gap-2 bg-ink-50 xl:sticky xl:top-[116px] xl:z-10">
                <button
                  type="button"
                  class="flex min-h-11 items-center gap-2 rounded-8 pr-3 text-left hover:bg-ink-100"
                  aria-expanded={!closed().has(key)}
                  onClick={() => toggle(key)}
                >
                  <Icon of={ChevronRight} class={`size-4 ${closed().has(key) ? '' : 'rotate-90'}`} />
                  <Show when={props.kind === 'staff'}>
                    <Show when={key !== NOBODY} fallback={<Assignee name={undefined} />}>
                      <Avatar name={lane().label} size="sm" decorative />
                    </Show>
                  </Show>
                  <h2 id={id} class="text-[15px] leading-tight !tracking-normal">
                    {lane().label}
                  </h2>
                  <Count of={lane().count} />
                </button>
                <LateCount of={lane().late} />
              </div>
              <Show when={!closed().has(key)}>
                <div class={`${GRID} items-stretch pb-2`}>
                  <For each={lane().columns.map(({ state }) => state)}>
                    {(state, index) => (
                      <BoardCell
                        state={state}
                        lane={key}
                        column={lane().columns[index()]!}
                        label={`${lane().label}・${named(lane().columns[index()]!)}`}
                        class="min-h-16 bg-white/60 p-1"
                        lazy
                      />
                    )}
                  </For>
                </div>
              </Show>
            </section>
          );
        }}
      </For>
    </>
  );
}
