import ListFilter from 'lucide-solid/icons/list-filter';
import Search from 'lucide-solid/icons/search';
import { createEffect, createMemo, createSignal, For, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { unwrap } from 'solid-js/store';
import {
  StaffCandidatesDocument,
  type StaffCandidatesQuery,
  StaffSearchedSolutionsDocument,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { Case } from '../../consultations/staff/case.ts';
import { CandidateComparison } from './CandidateComparison.tsx';
import { CandidateItem } from './CandidateItem.tsx';
import { type Filters, USUAL_FILTERS } from './candidate-filters.ts';
import { FilterFields } from './FilterFields.tsx';
import type { Introduction } from './introductions.ts';

export type Candidate = StaffCandidatesQuery['matchCandidates']['nodes'][number];

interface SearchProps {
  readonly case: Case;
  readonly list: LiveList<Introduction>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Finds published solutions, says how well each suits the case and why, and puts them on the shortlist (R3.7). */
export const CandidateSearch = (props: SearchProps): JSX.Element => (
  <Dialog
    open={props.open}
    wide
    title="候補を探す"
    onClose={props.onClose}
    actions={
      <Button look="fill" onClick={() => props.onClose()}>
        候補の選択を終える
      </Button>
    }
  >
    {/* Nothing is compared before it is wanted. */}
    <Show when={props.open}>
      <Finder {...props} />
    </Show>
  </Dialog>
);

const PAGE = 10;
const MOST = 100;
const ASK_AFTER_MS = 250;
const MOST_COMPARED = 3;

function Finder(props: SearchProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const [text, setText] = createSignal('');
  const [filters, setFilters] = createSignal<Filters>({ ...USUAL_FILTERS, sameIndustry: false });
  const [first, setFirst] = createSignal(PAGE);
  const [compared, setCompared] = createSignal<readonly Candidate[]>([]);
  const [comparing, setComparing] = createSignal(false);

  // What the words mean is the directory's business; how well a hit suits the case is asked for those that it finds.
  const hits = createQuery(StaffSearchedSolutionsDocument, () =>
    text() ? { filter: { kinds: ['solution'], text: text() } } : undefined,
  );
  const listings = createMemo(() => (text() ? hits.data()?.solutions.nodes.map(({ id }) => id) : null));
  const found = createQuery(StaffCandidatesDocument, () => {
    const of = listings();
    if (of === undefined) return undefined;
    return { consultation: props.case.id, filters: filters(), listings: of, first: first(), after: null };
  });
  const page = () => found.data()?.matchCandidates;
  const error = () => hits.error() ?? found.error();

  createEffect(
    on(
      typed,
      (value) => {
        const timer = setTimeout(() => {
          setFirst(PAGE);
          setText(value.trim());
        }, ASK_AFTER_MS);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  const narrow = (next: Filters) => {
    setFirst(PAGE);
    setFilters(next);
  };
  const mark = (candidate: Candidate, on: boolean) => {
    const others = compared().filter(({ id }) => id !== candidate.id);
    // A copy: the list's own records change in place.
    setCompared(on ? [...others, structuredClone(unwrap(candidate))].slice(-MOST_COMPARED) : others);
  };

  return (
    <Show
      when={!comparing()}
      fallback={<CandidateComparison candidates={compared()} onBack={() => setComparing(false)} />}
    >
      <p class="text-ink-700">
        <b>{props.case.subject}</b>
        {'　'}の候補です。{page()?.minimum ?? 3}社以上を選ぶのが原則です。今 {props.list.nodes.length}社。
      </p>
      <search class="mt-3 block" aria-label="ソリューションの検索">
        <div class="relative">
          <label for="candidate-text" class="sr-only">
            ソリューションを検索
          </label>
          <span class="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 leading-none">
            <Icon of={Search} class="size-[18px]" />
          </span>
          <input
            id="candidate-text"
            type="search"
            class="inp !pl-10"
            placeholder="困りごと・言葉・企業名"
            value={typed()}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Show when={props.case.topics.length}>
          <p class="mt-2 flex flex-wrap items-center gap-2 text-[14px]">
            <span class="text-ink-600">相談の分野：</span>
            <For each={props.case.topics}>
              {(topic) => (
                <button type="button" class="link min-h-8 px-1" onClick={() => setTyped(topic)}>
                  {topic}
                </button>
              )}
            </For>
          </p>
        </Show>
        <details class="mt-2">
          <summary class="link inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-[15px]">
            <Icon of={ListFilter} class="size-4" />
            条件で絞る
          </summary>
          <div class="pb-2">
            <FilterFields form="search" filters={filters()} onChange={narrow} />
          </div>
        </details>
      </search>
      <div class="mt-2 min-h-[300px]" aria-busy={found.loading() && !page()}>
        <Switch>
          <Match when={error()}>
            {(failure) => (
              <LoadFailure error={failure()} onRetry={() => void (hits.error() ? hits.refetch() : found.refetch())} />
            )}
          </Match>
          <Match when={!page()}>
            <Skeleton rows={3} />
          </Match>
          <Match when={!page()?.nodes.length}>
            <EmptyState icon={Search} level="h3" title="見つかりませんでした">
              言葉を短くするか、条件を減らしてください。
            </EmptyState>
          </Match>
          <Match when={page()}>
            {(shown) => (
              <>
                <div class="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1">
                  <p class="num flex-1 basis-[240px] text-[14px] text-ink-600 leading-[1.6]">
                    適合度の高い順。{shown().line}点以上の{shown().pooled}社は同等とみなします。
                  </p>
                  <Show when={compared().length > 1}>
                    <Button size="sm" onClick={() => setComparing(true)}>
                      選んだ{compared().length}件を比べる
                    </Button>
                  </Show>
                </div>
                <ul class="divide-y divide-ink-200 border-ink-200 border-y">
                  <For each={shown().nodes}>
                    {(candidate) => (
                      <CandidateItem
                        candidate={candidate}
                        consultation={props.case.id}
                        list={props.list}
                        capPercent={shown().capPercent}
                        compared={compared().some(({ id }) => id === candidate.id)}
                        onCompare={(on) => mark(candidate, on)}
                        onAdded={() => void found.refetch()}
                      />
                    )}
                  </For>
                </ul>
                <Pager
                  shown={shown().nodes.length}
                  total={shown().totalCount}
                  hasMore={shown().nodes.length < Math.min(shown().totalCount, MOST)}
                  loading={found.loading()}
                  onMore={() => setFirst(Math.min(first() + PAGE, MOST))}
                />
              </>
            )}
          </Match>
        </Switch>
      </div>
    </Show>
  );
}
