import Check from 'lucide-solid/icons/check';
import Plus from 'lucide-solid/icons/plus';
import Search from 'lucide-solid/icons/search';
import { createEffect, createSignal, For, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import {
  StaffShortlistDocument,
  StaffSolutionsDocument,
  type StaffSolutionsQuery,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { figure, yen } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case } from '../../consultations/staff/case.ts';
import { type Introduction, showChanged } from './introductions.ts';

type Solution = StaffSolutionsQuery['solutions']['nodes'][number];

interface SearchProps {
  readonly case: Case;
  readonly list: LiveList<Introduction>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Finds published solutions and puts them on the shortlist (R3.7). */
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
    <Finder {...props} />
  </Dialog>
);

const PAGE = 10;
const MOST = 100;
const ASK_AFTER_MS = 250;

function Finder(props: SearchProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const [text, setText] = createSignal('');
  const [category, setCategory] = createSignal('');
  const [first, setFirst] = createSignal(PAGE);
  const found = createQuery(StaffSolutionsDocument, () => ({
    first: first(),
    filter: { kinds: ['solution'], text: text() || null, categories: category() ? [category()] : null },
  }));
  const categories = () => found.data()?.solutionFacets.find(({ facet }) => facet === 'categories')?.values ?? [];
  const solutions = () => found.data()?.solutions;

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

  return (
    <>
      <p class="text-ink-700">
        <b>{props.case.subject}</b>
        {'　'}の候補です。3社以上を選ぶのが原則です。今 {props.list.nodes.length}社。
      </p>
      <search class="mt-3 flex flex-wrap gap-2" aria-label="ソリューションの検索">
        <div class="relative min-w-[220px] flex-1">
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
        <label for="candidate-category" class="sr-only">
          分類
        </label>
        <select
          id="candidate-category"
          class="inp max-w-[240px] max-sm:max-w-none"
          onChange={(event) => {
            setFirst(PAGE);
            setCategory(event.currentTarget.value);
          }}
        >
          <option value="">分類：すべて</option>
          <For each={categories()}>
            {({ value, count }) => (
              <option value={value} selected={value === category()}>
                {value}（{count}）
              </option>
            )}
          </For>
        </select>
      </search>
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
      <div class="mt-3 min-h-[300px]">
        <Switch>
          <Match when={found.error()}>
            {(error) => <LoadFailure error={error()} onRetry={() => void found.refetch()} />}
          </Match>
          <Match when={!solutions()}>
            <Skeleton rows={3} />
          </Match>
          <Match when={!solutions()?.nodes.length}>
            <EmptyState icon={Search} level="h3" title="見つかりませんでした">
              言葉を短くするか、分類を「すべて」に戻してください。
            </EmptyState>
          </Match>
          <Match when={solutions()}>
            {(page) => (
              <>
                <ul class="divide-y divide-ink-200 border-ink-200 border-y">
                  <For each={page().nodes}>{(solution) => <Result solution={solution} {...props} />}</For>
                </ul>
                <Pager
                  shown={page().nodes.length}
                  total={page().totalCount ?? null}
                  hasMore={page().nodes.length < Math.min(page().totalCount ?? 0, MOST)}
                  loading={found.loading()}
                  onMore={() => setFirst(Math.min(first() + PAGE, MOST))}
                />
              </>
            )}
          </Match>
        </Switch>
      </div>
    </>
  );
}

/** 月額 3,000円から. */
function priceText({ priceModel, priceMin, priceMax }: Solution): string {
  if (priceMin === null || priceMin === undefined) return priceModel === '見積' ? '価格は見積' : priceModel;
  const high = priceMax && priceMax !== priceMin ? `${figure(priceMax)}円` : '';
  return high ? `${priceModel} ${figure(priceMin)}～${high}` : `${priceModel} ${yen(priceMin)}から`;
}

function Result(props: SearchProps & { solution: Solution }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const chosen = () => props.list.nodes.find((introduction) => introduction.listing?.id === props.solution.id);
  const add = async () => {
    if (busy()) return;
    setBusy(true);
    const { data, error } = await mutate(StaffShortlistDocument, {
      consultation: props.case.id,
      listing: props.solution.id,
    });
    setBusy(false);
    if (data) showChanged(props.list, data.shortlistListing);
    else if (error?.code === 'ALREADY_DONE') await props.list.refetch();
    else showToast({ text: error!.message, failed: true });
  };
  return (
    <li class="flex items-start gap-3 py-3">
      <div class="min-w-0 flex-1">
        <h3 class="text-[15px] leading-snug">{props.solution.title}</h3>
        <p class="mt-0.5 text-[14px] text-ink-700 leading-[1.6]">{props.solution.promise}</p>
        <p class="num mt-0.5 text-[13px] text-ink-600 leading-[1.6]">
          {[props.solution.vendor?.name, props.solution.vendor?.municipality, priceText(props.solution)]
            .filter(Boolean)
            .join('・')}
        </p>
      </div>
      <Show
        when={chosen()}
        fallback={
          <Button
            size="sm"
            busy={busy()}
            aria-label={`「${props.solution.title}」を候補に加える`}
            onClick={() => void add()}
          >
            <Icon of={Plus} class="size-4" />
            加える
          </Button>
        }
      >
        {(introduction) => (
          <span class="inline-flex min-h-9 flex-none items-center gap-1 text-[14px] text-key-800">
            <Icon of={Check} class="size-4" />
            {introduction().state === 'CANDIDATE' ? '候補です' : introduction().stateLabel}
          </span>
        )}
      </Show>
    </li>
  );
}
