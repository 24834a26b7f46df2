// Up to four solutions side by side (R3.3): an address to share and to print, without JavaScript, too.
import { useLocation } from '@solidjs/router';
import Printer from 'lucide-solid/icons/printer';
import Scale from 'lucide-solid/icons/scale';
import X from 'lucide-solid/icons/x';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { PublicComparedSolutionsDocument } from '../../../generated/listings/public/graphql.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePageData } from '../../../platform/page-head.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { addressOf, comparing, comparisonOf, PATH, type SolutionSearch, searchOf } from './solution-address.ts';
import { type ComparedSolution, comparisonRows, goneOf, inOrder } from './solution-comparison.ts';

const COMPARE_PATH = `${PATH}/compare`;

export default function ComparePage(): JSX.Element {
  const location = useLocation();
  // While the visitor leaves for another page, this one still stands.
  const search = createMemo((before: SolutionSearch | undefined) =>
    before && location.pathname !== COMPARE_PATH ? before : searchOf(location.search),
  );
  const answer = usePageQuery(PublicComparedSolutionsDocument, () => ({ numbers: [...search().compared] }));
  if (import.meta.env.SSR) usePageData(() => ({ unlisted: true }));
  return (
    <div class="wrap pt-4 pb-12 md:pt-6 md:pb-16">
      <Breadcrumbs
        crumbs={[
          { label: 'ホーム', href: '/' },
          { label: 'ソリューションを探す', href: addressOf(search()) },
          { label: '比較' },
        ]}
      />
      <PageTitle title="ソリューションの比較" class="mt-3" />
      <PageAnswer query={answer}>
        {(data) => (
          <>
            <Gone search={search()} solutions={data().comparedSolutions} />
            <Show
              when={inOrder(data().comparedSolutions, search().compared)[0]}
              fallback={<Nothing search={search()} />}
            >
              <Comparison search={search()} solutions={inOrder(data().comparedSolutions, search().compared)} />
            </Show>
          </>
        )}
      </PageAnswer>
    </div>
  );
}

/** An address lives longer than a listing: what was chosen and is no longer published is named, not passed over. */
function Gone(props: { search: SolutionSearch; solutions: readonly ComparedSolution[] }): JSX.Element {
  const gone = () => goneOf(props.solutions, props.search.compared);
  return (
    <Show when={gone().length}>
      <Note class="mt-4" fact={`選んだもののうち、今は掲載されていないものが${gone().length}件あります`}>
        <p class="num mt-1">掲載番号 {gone().join('、')}</p>
        <Show when={gone().length < props.search.compared.length}>
          <a
            class="link no-print inline-flex min-h-11 items-center"
            href={comparisonOf(gone().reduce(comparing, props.search))}
            noScroll
          >
            比較から外す
          </a>
        </Show>
      </Note>
    </Show>
  );
}

const Nothing = (props: { search: SolutionSearch }): JSX.Element => (
  <EmptyState
    icon={Scale}
    title={props.search.compared.length ? '比べられるものがありません' : '比べるものが選ばれていません'}
    actions={
      <ButtonLink look="fill" href={addressOf({ ...props.search, compared: [] })}>
        ソリューションを探す
      </ButtonLink>
    }
  >
    一覧で「比較に入れる」にチェックを付けると、4件まで並べて比べられます。
  </EmptyState>
);

function Comparison(props: { search: SolutionSearch; solutions: readonly ComparedSolution[] }): JSX.Element {
  const rows = createMemo(() => comparisonRows(props.solutions));
  return (
    <>
      <p class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-[15px] text-ink-700">
        <span>
          {props.solutions.length}件を並べています。
          <Show when={props.solutions.length > 1}>
            <Chip tone="gold">違い</Chip> の付いた行は、内容が異なります。
          </Show>
        </span>
        <span class="no-print ml-auto flex gap-2">
          <ButtonLink look="quiet" href={addressOf(props.search)}>
            一覧に戻る
          </ButtonLink>
          <Button look="quiet" class="noscript:hidden" onClick={() => window.print()}>
            <Icon of={Printer} />
            印刷
          </Button>
        </span>
      </p>
      <section
        class="compare relative mt-5 overflow-x-auto rounded-12 border border-ink-200"
        aria-label="比較の表"
        tabindex="0"
      >
        <table class="tbl">
          <thead>
            <tr>
              <td class="compare-head" />
              <For each={props.solutions}>
                {(one) => (
                  <th scope="col">
                    <a class="link text-[16px] leading-snug" href={`${PATH}/${one.number}`}>
                      {one.title}
                    </a>
                    <span class="num mt-1 block font-normal text-[14px] text-ink-600">掲載番号 {one.number}</span>
                    <a
                      class="no-print mt-1 inline-flex min-h-11 items-center gap-1 font-normal text-[14px] text-ink-700"
                      href={comparisonOf(comparing(props.search, one.number))}
                      aria-label={`比較から外す：${one.title}`}
                      noScroll
                    >
                      <Icon of={X} class="size-4" />
                      外す
                    </a>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ label, cells, differs }) => (
                <tr>
                  <th scope="row" class="compare-head font-bold text-[14px]">
                    {label}
                    <Show when={differs}>
                      <Chip tone="gold" class="!flex mt-1 w-fit">
                        違い
                      </Chip>
                    </Show>
                  </th>
                  <For each={cells}>
                    {(cell) => (
                      <td>
                        <Show
                          when={cell}
                          fallback={
                            <>
                              <span aria-hidden="true">―</span>
                              <span class="sr-only">記載なし</span>
                            </>
                          }
                        >
                          {cell}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <p class="mt-4 text-[14px] text-ink-600 leading-[1.7]">
        掲載内容は各企業の責任によるもので、熊本県と事務局が特定の製品を推奨するものではありません。並びは、選んだ順です。
      </p>
    </>
  );
}
