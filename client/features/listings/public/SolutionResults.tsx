import { useNavigate } from '@solidjs/router';
import MessageCircleQuestionMark from 'lucide-solid/icons/message-circle-question-mark';
import Scale from 'lucide-solid/icons/scale';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { createMemo, createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import type { PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { usePageData } from '../../../platform/page-head.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { onceAlive } from '../../../ui/keep-typed.ts';
import { useConsultLink } from '../../../ui/shells/consult-link.ts';
import { SaveSearch } from './SaveSearch.tsx';
import { SolutionCard } from './SolutionCard.tsx';
import { SolutionConditions } from './SolutionConditions.tsx';
import {
  addressOf,
  comparing,
  conditionCount,
  MOST_COMPARED,
  SORTS,
  type SolutionSearch,
  tagged,
} from './solution-address.ts';
import { solutionListData } from './structured-data.ts';

const SolutionsNotFound = lazy(() => import('./SolutionsNotFound.tsx'));
const SolutionFacetDialog = lazy(() => import('./SolutionFacetDialog.tsx'));

interface SolutionResultsProps {
  readonly search: SolutionSearch;
  readonly solutions: PublicSolutionsQuery['solutions'];
  readonly facets: PublicSolutionsQuery['solutionFacets'];
  /** What the search looks for, synonyms and readings included. */
  readonly wanted: readonly string[];
  readonly form: string;
  readonly apply: (form: HTMLFormElement) => void;
  readonly applyOwn: () => void;
  /** Once the page is alive: what was chosen before. */
  readonly applyEarly: () => void;
}

/** Cards above the fold: their pictures load at once. */
const EAGER = 3;

export function SolutionResults(props: SolutionResultsProps): JSX.Element {
  const navigate = useNavigate();
  onceAlive(() => props.applyEarly());
  if (import.meta.env.SSR) usePageData(() => ({ structured: solutionListData(props.solutions, props.search.after) }));
  const total = () => props.solutions.totalCount ?? 0;
  const isFull = () => props.search.compared.length >= MOST_COMPARED;
  const compare = ({ target }: { target: Element }) => {
    const next = comparing(props.search, (target as HTMLInputElement).value);
    navigate(addressOf(next), { scroll: false, replace: true });
  };
  return (
    <>
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
        <p class="text-[16px]" role="status">
          <span class="num font-bold text-[28px] leading-none">{figure(total())}</span> 件
          <Show when={props.search.after}>
            <span class="ml-2 text-[14px] text-ink-600">続きを表示しています</span>
          </Show>
        </p>
        <div class="ml-auto flex items-center gap-2 max-md:w-full">
          <FacetButton {...props} total={total()} />
          <label for="sort" class="text-[14px] text-ink-700 max-md:sr-only">
            並び順
          </label>
          <select
            id="sort"
            name="sort"
            form={props.form}
            class="inp inp-sm !w-[176px] max-md:!w-auto min-w-0 !text-[15px] max-md:flex-1"
            onChange={() => props.applyOwn()}
          >
            <For each={SORTS}>
              {({ value, label }) => (
                <option value={value} selected={props.search.sort === value}>
                  {label}
                </option>
              )}
            </For>
          </select>
        </div>
      </div>
      <SolutionConditions search={props.search} />
      <SaveSearch search={props.search} />
      <Show when={total()}>
        <p class="mt-4 flex items-start gap-2 text-[14px] text-ink-600 leading-[1.7]">
          <Icon of={Scale} class="mt-1 size-4" />
          <span>
            {orderText(props.search, props.wanted)}
            <a class="link ml-1 whitespace-nowrap" href="/solutions/order">
              表示順の決め方
            </a>
          </span>
        </p>
      </Show>
      <h2 class="sr-only">検索結果</h2>
      <Show when={props.solutions.nodes.length} fallback={<SolutionsNotFound search={props.search} />}>
        <ul class="mt-4 flex flex-col gap-4" onChange={compare}>
          <For each={props.solutions.nodes}>
            {(solution, at) => (
              <SolutionCard
                {...{ solution, form: props.form }}
                wanted={props.wanted}
                tagged={(tag) => addressOf(tagged(props.search, tag))}
                eager={at() < EAGER}
                compared={props.search.compared.includes(solution.number)}
                full={isFull()}
              />
            )}
          </For>
        </ul>
        <More search={props.search} solutions={props.solutions} />
        <CompareButton form={props.form} />
        <AskInstead />
      </Show>
    </>
  );
}

/** The fair order (特定の企業に偏らない, R3.7), in words. */
function orderText({ sort, text }: SolutionSearch, wanted: readonly string[]): string {
  if (text && !wanted.length) return '記号だけでは探せないため、言葉を使わずに表示しています。';
  if (sort === 'newest') return '掲載日の新しい順です。';
  if (sort === 'price') return '価格の目安の低い順です。個別見積りは最後に並びます。';
  const fair = '毎日入れ替わる順に並べます。同じ企業がいつも先に出ることはありません。';
  return text ? `関連の高さが同じものは、${fair}` : fair;
}

/** Opens 絞り込み on a phone; loaded when it is wanted. */
function FacetButton(props: SolutionResultsProps & { total: number }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const wanted = createMemo((before: boolean) => before || open(), false);
  const count = () => conditionCount(props.search);
  return (
    <div class="noscript:hidden md:hidden">
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={SlidersHorizontal} />
        絞り込み
        <Show when={count()}>
          <span class="count !bg-key-900 !text-white">
            {count()}
            <span class="sr-only">件の条件</span>
          </span>
        </Show>
      </Button>
      <Show when={wanted()}>
        <Suspense>
          <SolutionFacetDialog {...props} open={open()} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </div>
  );
}

function More(props: Pick<SolutionResultsProps, 'search' | 'solutions'>): JSX.Element {
  const next = () => (props.solutions.pageInfo.hasNextPage ? props.solutions.pageInfo.endCursor : null);
  return (
    <nav aria-label="ページ送り" class="mt-6 flex flex-wrap items-center justify-center gap-3">
      <Show when={props.search.after}>
        <ButtonLink look="quiet" href={addressOf({ ...props.search, after: null })}>
          最初から見る
        </ButtonLink>
      </Show>
      <Show when={next()}>
        {(after) => <ButtonLink href={addressOf({ ...props.search, after: after() })}>さらに表示</ButtonLink>}
      </Show>
    </nav>
  );
}

/** Without JavaScript the choices are sent with the search's form. */
const CompareButton = (props: { form: string }): JSX.Element => (
  <button
    type="submit"
    form={props.form}
    formaction="/solutions/compare"
    class="btn btn-outline noscript:inline-flex mt-6 hidden w-full"
  >
    選んだものを比べる（{MOST_COMPARED}件まで）
  </button>
);

const AskInstead = (): JSX.Element => (
  <p class="card mt-8 flex items-start gap-4 p-5 text-[15px] leading-[1.7]">
    <Icon of={MessageCircleQuestionMark} class="size-6 text-key-800" />
    <span>
      ぴったりのものが見つからないときは、困っている場面をそのままお話しください。
      <a class="link" rel="external" href={useConsultLink()}>
        支援員に相談する
      </a>
    </span>
  </p>
);
