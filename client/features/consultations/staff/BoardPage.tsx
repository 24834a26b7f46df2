import { useSearchParams } from '@solidjs/router';
import Download from 'lucide-solid/icons/download';
import SquareKanban from 'lucide-solid/icons/square-kanban';
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { downloadCsv } from '../../../platform/csv.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { isoDay } from '../../../platform/format.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { PresentPeople } from '../PresentPeople.tsx';
import { createPresence } from '../presence.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { BoardViews } from './BoardViews.tsx';
import { ageOf } from './board.ts';
import { type BoardFilter, type Facet, filterFrom, matches, NO_FILTER, optionsOf, paramsOf } from './board-filter.ts';
import { laneKindOf } from './board-lanes.ts';
import { csvOf, sorted, sortFrom } from './board-table.ts';
import { createCases } from './cases.ts';
import { createNow } from './clock.ts';
import { createColleagues } from './colleagues.ts';
import { LaneSelect, type ViewName, ViewSwitch, viewFrom } from './ViewSwitch.tsx';

const OPEN = { open: true };

type Params = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The matching board: all open cases, live, moved by hand or by keyboard; the same cases as a list and as a calendar (R3.8). */
export default function BoardPage(): JSX.Element {
  const cases = createCases(() => OPEN);
  const colleagues = createColleagues();
  const now = createNow();
  const present = createPresence('BOARD');
  const [params, setParams] = useSearchParams<Params>();
  const filter = createMemo(() => filterFrom(params));
  const setFilter = (change: Partial<BoardFilter>) =>
    setParams(paramsOf({ ...filter(), ...change }), { replace: true, scroll: false });
  const view = (): ViewName => viewFrom(one(params.view));
  const lanes = () => laneKindOf(one(params.lanes));
  const shown = createMemo(() => cases.records().filter((card) => matches(card, filter(), now())));
  const late = createMemo(() => cases.records().filter((card) => ageOf(card, now()).late).length);
  const options = (facet: Facet) =>
    optionsOf(facet, { cards: cases.records(), filter: filter(), now: now(), people: colleagues() });
  const save = () => {
    const rows = sorted(shown(), sortFrom(one(params.sort)), now());
    downloadCsv(`相談一覧_${isoDay(now())}`, csvOf(rows, now()));
  };
  const total = () => cases.records().length;

  return (
    <StaffPage title="マッチングボード" class="flex min-w-0 flex-1 flex-col p-4">
      <Show when={total()}>
        <PresentPeople
          where="マッチングボード"
          present={present().filter(({ record, fromMember }) => !record && !fromMember)}
          class="mb-2 justify-end"
        />
        <BoardFilters
          filter={filter()}
          onChange={setFilter}
          options={options}
          late={late()}
          shown={shown().length}
          total={total()}
          loading={!cases.complete()}
        >
          <Show when={view() === 'board'}>
            <LaneSelect
              value={lanes()}
              onChange={(kind) => setParams({ lanes: kind }, { replace: true, scroll: false })}
            />
          </Show>
          <Show when={view() === 'list'}>
            <Button look="quiet" class="!min-h-11 !px-3 !text-[14px]" onClick={save}>
              <Icon of={Download} class="size-4" />
              {shown().length}件をCSVで保存
            </Button>
          </Show>
          <ViewSwitch
            value={view()}
            onChange={(next) => setParams({ view: next === 'board' ? null : next }, { scroll: false })}
          />
        </BoardFilters>
      </Show>
      <Switch
        fallback={
          <BoardViews
            cases={cases}
            shown={shown()}
            view={view()}
            lanes={lanes()}
            colleagues={colleagues()}
            lanePeople={filter().assignee.length ? [] : colleagues()}
            present={present()}
            now={now()}
          />
        }
      >
        <Match when={cases.error() && !total()}>
          <LoadFailure error={cases.error()!} onRetry={() => void cases.refetch()} />
        </Match>
        <Match when={!cases.complete() && !total()}>
          <BoardSkeleton />
        </Match>
        <Match when={!total()}>
          <EmptyState
            icon={SquareKanban}
            title="受け付けた相談はまだありません"
            actions={<ButtonLink href="/staff/desk?log=1">電話・メールの相談を記録</ButtonLink>}
          >
            会員が相談を送るか、電話やメールの相談を記録すると、ここに並びます。
          </EmptyState>
        </Match>
        <Match when={!shown().length}>
          <EmptyState
            icon={SquareKanban}
            title="条件に合う相談はありません"
            actions={<Button onClick={() => setFilter(NO_FILTER)}>絞り込みを解除</Button>}
          >
            ボードには {total()}件の相談があります。
          </EmptyState>
        </Match>
      </Switch>
    </StaffPage>
  );
}
