import { useSearchParams } from '@solidjs/router';
import SquareKanban from 'lucide-solid/icons/square-kanban';
import { createEffect, createMemo, createSignal, For, type JSX, Match, on, Show, Switch } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { PresentPeople } from '../PresentPeople.tsx';
import { createPresence } from '../presence.ts';
import { BoardColumn, ColumnCards } from './BoardColumn.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import {
  ageOf,
  type BoardFilter,
  type Card,
  changesSince,
  columnsOf,
  NO_FILTER,
  seenOf,
  shortNumber,
} from './board.ts';
import { pressOnBoard } from './board-keys.ts';
import { BoardPresenceProvider } from './board-presence.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { createMoves } from './case-moves.ts';
import { createCases } from './cases.ts';
import { createNow } from './clock.ts';
import { createColleagues } from './colleagues.ts';
import { createMedia } from './media.ts';
import { tint } from './tint.ts';

const OPEN = { open: true };
const JUST_NOW_MS = 60_000;

/** The matching board: all open cases, live, moved by hand or by keyboard (R3.8). */
export default function BoardPage(): JSX.Element {
  const cases = createCases(() => OPEN);
  const moves = createMoves(cases.show);
  const colleagues = createColleagues();
  const now = createNow();
  const present = createPresence('BOARD');
  const [filter, setFilter] = createFilter();
  const columns = createMemo(() => columnsOf(cases.cards, filter(), now()));
  const shown = () => columns().reduce((sum, { cards }) => sum + cards.length, 0);
  const late = createMemo(() => cases.cards.filter((card) => ageOf(card, now()).late).length);
  const industries = createMemo(() =>
    [...new Set(cases.cards.map((card) => card.organization?.industry ?? ''))].filter(Boolean).sort(),
  );
  const move = (card: Card, to: string) => {
    const plain = cases.plain(card.id);
    if (!plain) return;
    const keepFocus = focusOf(card.id);
    const done = moves.move(plain, to);
    keepFocus();
    void done.then(keepFocus);
  };
  showChanges(() => cases.cards);

  return (
    <StaffPage title="マッチングボード" class="flex min-w-0 flex-1 flex-col p-4">
      <Show when={cases.cards.length}>
        <PresentPeople
          where="マッチングボード"
          present={present().filter(({ record, fromMember }) => !record && !fromMember)}
          class="mb-2 justify-end"
        />
        <BoardFilters
          filter={filter()}
          onChange={setFilter}
          colleagues={colleagues()}
          industries={industries()}
          late={late()}
          shown={shown()}
          total={cases.cards.length}
        />
      </Show>
      <Switch
        fallback={
          <BoardPresenceProvider value={present}>
            <Columns columns={columns()} now={now()} onMove={move} cases={cases} />
          </BoardPresenceProvider>
        }
      >
        <Match when={cases.error() && !cases.cards.length}>
          <LoadFailure error={cases.error()!} onRetry={() => void cases.refetch()} />
        </Match>
        <Match when={!cases.complete() && !cases.cards.length}>
          <BoardSkeleton />
        </Match>
        <Match when={!cases.cards.length}>
          <EmptyState
            icon={SquareKanban}
            title="受け付けた相談はまだありません"
            actions={<ButtonLink href="/staff/desk?log=1">電話・メールの相談を記録</ButtonLink>}
          >
            会員が相談を送るか、電話やメールの相談を記録すると、ここに並びます。
          </EmptyState>
        </Match>
        <Match when={!shown()}>
          <EmptyState
            icon={SquareKanban}
            title="条件に合う相談はありません"
            actions={<Button onClick={() => setFilter(NO_FILTER)}>絞り込みを解除</Button>}
          >
            ボードには {cases.cards.length}件の相談があります。
          </EmptyState>
        </Match>
      </Switch>
      <ConflictDialog moves={moves} />
    </StaffPage>
  );
}

interface ColumnsProps {
  readonly columns: ReturnType<typeof columnsOf>;
  readonly now: Date;
  readonly onMove: (card: Card, to: string) => void;
  readonly cases: { plain(id: string): Card | undefined };
}

/** Seven columns side by side; on a phone one at a time. */
function Columns(props: ColumnsProps): JSX.Element {
  const phone = createMedia('(max-width: 767px)');
  const [dragged, setDragged] = createSignal<Card | null>(null);
  const [params, setParams] = useSearchParams<{ column?: string }>();
  const first = () => props.columns.find(({ cards }) => cards.length)?.state ?? props.columns[0]!.state;
  const current = () => props.columns.find(({ state }) => state === params.column)?.state ?? first();
  const common = {
    get now() {
      return props.now;
    },
    get dragged() {
      return dragged();
    },
    onDrag: setDragged,
    onMove: props.onMove,
  };
  let board!: HTMLDivElement;
  return (
    <Show
      when={phone()}
      fallback={
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble up from the cards, which are links */}
          <div
            ref={board}
            class="relative -mx-1.5 mt-3 flex-1 px-1.5 max-xl:overflow-x-auto max-xl:pb-3"
            onKeyDown={(event) => {
              const used = pressOnBoard(event, { board, card: props.cases.plain, move: props.onMove });
              if (used) event.preventDefault();
            }}
          >
            <div class="grid min-w-[1160px] grid-cols-7 items-stretch gap-2 xl:min-w-0">
              <For each={props.columns.map(({ state }) => state)}>
                {(_, index) => <BoardColumn {...common} column={props.columns[index()]!} roomy={false} />}
              </For>
            </div>
          </div>
          <p class="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-[14px] text-ink-600">
            <span>
              <kbd class="kbd">↑</kbd> <kbd class="kbd">↓</kbd> <kbd class="kbd">←</kbd> <kbd class="kbd">→</kbd>{' '}
              カードを選ぶ
            </span>
            <span>
              <kbd class="kbd">[</kbd> <kbd class="kbd">]</kbd> 前・次の列へ移す
            </span>
            <span>
              <kbd class="kbd">M</kbd> 移動
            </span>
          </p>
        </>
      }
    >
      <Tabs
        label="列"
        class="relative -mx-4 mt-2 px-2"
        current={current()}
        tabs={props.columns.map(({ state, label, cards }) => ({ id: state, label, count: cards.length }))}
        onChange={(column) => setParams({ column }, { replace: true, scroll: false })}
      >
        <div class="pt-4">
          <h2 class="sr-only">{props.columns.find(({ state }) => state === current())?.label}の相談</h2>
          <ColumnCards {...common} column={props.columns.find(({ state }) => state === current())!} roomy />
        </div>
      </Tabs>
    </Show>
  );
}

/** The filter in the address. */
function createFilter(): [() => BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [params, setParams] = useSearchParams<{ q?: string; assignee?: string; industry?: string; late?: string }>();
  const filter = createMemo(() => ({
    text: params.q ?? '',
    assignee: params.assignee ?? '',
    industry: params.industry ?? '',
    late: params.late === '1',
  }));
  const change = (part: Partial<BoardFilter>) => {
    const { text, assignee, industry, late } = { ...filter(), ...part };
    const next = { q: text || null, assignee: assignee || null, industry: industry || null, late: late ? '1' : null };
    setParams(next, { replace: true, scroll: false });
  };
  return [filter, change];
}

/** Tints what changed, once, and reads out where cards went. */
function showChanges(cards: () => readonly Card[]): void {
  let seen = seenOf([]);
  createEffect(
    on(
      () =>
        cards()
          .map(({ id, state, touchedAt }) => `${id} ${state} ${touchedAt}`)
          .join(),
      () => {
        const changes = changesSince(seen, cards());
        for (const { card, from } of changes) {
          const known = seen.has(card.id);
          const fresh = Date.now() - Date.parse(card.touchedAt) < JUST_NOW_MS;
          if (known || (seen.size && fresh)) tint(`card-${card.id}`);
          if (from) announce(`${shortNumber(card)} は「${card.stateLabel}」にあります`);
          else if (!known && seen.size && fresh)
            announce(`${shortNumber(card)} が「${card.stateLabel}」に加わりました`);
        }
        seen = seenOf(cards());
      },
    ),
  );
}

/** A moved card is a new element in another column: whoever worked on it goes on there. */
function focusOf(id: string): () => void {
  const active = document.activeElement;
  const held = active?.closest<HTMLElement>('[data-card]')?.dataset.card === id;
  const part = active?.matches('[aria-haspopup=menu]') ? '[aria-haspopup=menu]' : 'h3 a';
  return () => {
    if (held && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`#card-${CSS.escape(id)} ${part}`)?.focus();
    }
  };
}
