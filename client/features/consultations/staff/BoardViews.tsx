import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, type JSX, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type Present, peopleIn } from '../presence.ts';
import { BoardColumns, BoardLanes } from './BoardColumns.tsx';
import { BoardKeysHint } from './BoardKeysHint.tsx';
import { createBoardMenu } from './BoardMenu.tsx';
import { BoardPhone } from './BoardPhone.tsx';
import { BulkBar } from './BulkBar.tsx';
import { BulkResultDialog } from './BulkResultDialog.tsx';
import { type Card, columnsOf } from './board.ts';
import { createBulk } from './board-bulk.ts';
import { dueEntries } from './board-calendar.ts';
import { createRecordById } from './board-cards.ts';
import { createCardDrag } from './board-drag.ts';
import { createBoardFocus, showChanges } from './board-focus.ts';
import { cellOf, type Grid, pressOnBoard } from './board-keys.ts';
import { type LaneKind, lanesOf } from './board-lanes.ts';
import { createSelection } from './board-selection.ts';
import { sorted, sortFrom } from './board-table.ts';
import { type BoardTools, BoardToolsProvider } from './board-tools.ts';
import { CardPools } from './CardList.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { createMoves, type Decision } from './case-moves.ts';
import type { Cases } from './cases.ts';
import type { Colleague } from './colleagues.ts';
import { createMedia } from './media.ts';
import type { ViewName } from './ViewSwitch.tsx';

const CasesTable = lazy(() => import('./CasesTable.tsx'));
const CasesCalendar = lazy(() => import('./CasesCalendar.tsx'));

interface BoardViewsProps {
  readonly cases: Cases;
  /** The cards of the filter. */
  readonly shown: readonly Card[];
  readonly view: ViewName;
  readonly lanes: LaneKind | null;
  readonly colleagues: readonly Colleague[];
  /** Who has a lane also without cards. */
  readonly lanePeople: readonly Colleague[];
  readonly present: readonly Present[];
  readonly now: Date;
}

/** The cards of a filter as board, list or calendar, with all that can be done with them. */
export function BoardViews(props: BoardViewsProps): JSX.Element {
  const { cases } = props;
  const phone = createMedia('(max-width: 767px)');
  const cardOf = createRecordById(() => props.shown);
  const columns = createMemo(() => columnsOf(props.shown, props.now));
  const lanes = createMemo(() => (props.lanes ? lanesOf(props.shown, props.lanes, props.lanePeople, props.now) : null));
  const [params] = useSearchParams<{ sort?: string }>();
  const listed = createMemo(() => (props.view === 'list' ? sorted(props.shown, sortFrom(params.sort), props.now) : []));
  /** Asked for by keys: not worth keeping. */
  const grid = (): Grid => {
    if (props.view === 'list') return [[listed().map(({ id }) => id)]];
    const rows = lanes()?.map((lane) => lane.columns) ?? [columns()];
    return rows.map((row) => row.map(({ cards }) => cards.map(({ id }) => id)));
  };

  const moves = createMoves(cases.show);
  const focus = createBoardFocus();
  const selection = createSelection();
  const selected = createMemo(() => {
    const ids = selection.ids();
    return ids.size ? props.shown.filter(({ id }) => ids.has(id)) : [];
  });
  const settle = (card: Card, decisions: readonly Decision[]) => {
    const keepFocus = focus.keeper(card.id);
    const done = moves.settle(card, decisions);
    keepFocus();
    void done.then(keepFocus);
  };
  const move = ({ id }: Card, to: string) => {
    const card = cases.plain(id);
    if (card) settle(card, [{ kind: 'move', to }]);
  };

  const bulk = createBulk({
    carry: moves.carry,
    plain: cases.plain,
    told: (text, back) => showToast({ text, ...(back && { action: { label: '元に戻す', run: back } }) }),
  });
  const [words, setWords] = createSignal('');
  const decideAll = async (decision: Decision, text: string) => {
    setWords(text);
    const { refused, conflicts, unanswered } = await bulk.run(selected(), decision, text);
    selection.keep([...refused, ...conflicts, ...unanswered].map(({ now }) => now.id));
  };
  const moveAll = (to: string, label: string) => void decideAll({ kind: 'move', to }, `を「${label}」に移しました`);

  const menu = createBoardMenu(cardOf, move);
  const drag = createCardDrag({
    plain: cases.plain,
    lanes: () => props.lanes,
    person: (id) =>
      props.colleagues.find((one) => one.id === id) ??
      selected().find((one) => one.assignee?.id === id)?.assignee ??
      null,
    settle,
    group: (id) => (selection.has(id) && selected().length > 1 ? selected() : null),
    settleGroup: (decision, label) =>
      void decideAll(decision, decision.kind === 'move' ? `を「${label}」に移しました` : `の担当を${label}にしました`),
    explain: (text) => showToast({ text, failed: true }),
    labelOf: (state) => columns().find((column) => column.state === state)?.label ?? state,
  });
  const presentAt = createMemo(() => Map.groupBy(props.present, ({ record }) => record ?? ''));
  const extendTo = (id: string) => selection.extend(cellOf(grid(), id), id);
  showChanges(cases.records);

  const tools: BoardTools = {
    card: cardOf,
    now: () => props.now,
    presentAt: (id) => peopleIn(presentAt().get(id) ?? []),
    selection,
    openMenu: menu.open,
    hasMenu: menu.isOf,
    menuId: menu.id,
    kept: () => [focus.held(), drag.dragged()?.id, menu.last()].filter((id) => id != null),
    ...drag,
    extendTo,
  };

  return (
    <BoardToolsProvider value={tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble up from the cards, which are links */}
      <div
        class="flex min-w-0 flex-1 flex-col"
        onFocusIn={focus.entered}
        onKeyDown={(event) => {
          const used = pressOnBoard(event, {
            grid,
            card: cases.plain,
            move,
            openMenu: (id) => focus.within(id, '[aria-haspopup=menu]')?.click(),
            focus: focus.to,
            toggle: selection.toggle,
            extendTo,
            selectAll: selection.add,
            clear: selection.clear,
          });
          if (used) event.preventDefault();
        }}
      >
        <CardPools>
          <Switch>
            <Match when={props.view === 'list'}>
              <Suspense fallback={<Skeleton class="mt-3" rows={8} />}>
                <CasesTable cards={listed()} phone={phone()} />
              </Suspense>
            </Match>
            <Match when={props.view === 'calendar'}>
              <Suspense fallback={<Skeleton class="mt-3" rows={8} />}>
                <CasesCalendar entries={dueEntries(props.shown, props.now)} now={props.now} phone={phone()} />
              </Suspense>
            </Match>
            <Match when={phone()}>
              <BoardPhone columns={columns()} lanes={lanes()} />
            </Match>
            <Match when={true}>
              <div class="relative -mx-1.5 mt-3 flex-1 px-1.5 max-xl:overflow-x-auto max-xl:pb-3">
                <Show when={lanes()} fallback={<BoardColumns columns={columns()} />}>
                  {(shown) => <BoardLanes kind={props.lanes!} lanes={shown()} columns={columns()} />}
                </Show>
              </div>
              <BoardKeysHint />
            </Match>
          </Switch>
        </CardPools>
        <menu.Panel />
      </div>
      <BulkBar
        cards={selected()}
        bulk={bulk}
        colleagues={props.colleagues}
        onMove={moveAll}
        onAssign={(to) =>
          void decideAll({ kind: 'assign', to }, to ? `の担当を${to.name}にしました` : 'の担当を外しました')
        }
        onClear={() => selection.clear()}
      />
      <BulkResultDialog bulk={bulk} words={words()} />
      <ConflictDialog moves={moves} />
    </BoardToolsProvider>
  );
}
