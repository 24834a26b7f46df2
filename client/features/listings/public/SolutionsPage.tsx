// The solution directory (ソリューション検索, R3.3): a form whose address holds everything. Works without JavaScript; with it,
// every choice takes effect at once.
import { useLocation, useNavigate } from '@solidjs/router';
import { createMemo, type JSX, lazy, Show, Suspense } from 'solid-js';
import { PublicSolutionsDocument } from '../../../generated/listings/public/graphql.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePageData } from '../../../platform/page-head.ts';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SolutionFacets } from './SolutionFacets.tsx';
import { SolutionResults } from './SolutionResults.tsx';
import { SolutionSearchField } from './SolutionSearchField.tsx';
import { addressOf, filterOf, PATH, searchOf } from './solution-address.ts';

const CompareBar = lazy(() => import('./CompareBar.tsx'));

const FORM = 'solution-search';

/** What stands in the form, those of its fields included that lie elsewhere on the page. */
const searchIn = (form: HTMLFormElement) =>
  searchOf(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());

export default function SolutionsPage(): JSX.Element {
  const location = useLocation();
  const navigate = useNavigate();
  // While the visitor leaves for another page, this one still stands: its search must not follow the new address.
  const search = createMemo((before: ReturnType<typeof searchOf> | undefined) =>
    before && location.pathname !== PATH ? before : searchOf(location.search),
  );
  // What is to be compared is no part of the question.
  const question = createMemo(
    () => ({ filter: filterOf(search()), after: search().after, searching: search().text !== '', text: search().text }),
    undefined,
    { equals: (before, now) => JSON.stringify(before) === JSON.stringify(now) },
  );
  const answer = usePageQuery(PublicSolutionsDocument, question);
  if (import.meta.env.SSR) usePageData(() => ({ canonical: addressOf({ ...search(), sort: '', compared: [] }) }));

  /** The choices as they stand in the form: a second one may be made before the first is answered. */
  const apply = (form: HTMLFormElement) => navigate(addressOf(searchIn(form)), { scroll: false });
  const own = () => document.getElementById(FORM) as HTMLFormElement;
  const applyOwn = () => apply(own());
  /** Choices made before the page was alive. Words that are still being typed are no choice. */
  const applyEarly = () => {
    const now = { ...search(), after: null };
    const early = addressOf({ ...searchIn(own()), text: now.text });
    if (early !== addressOf(now)) navigate(early, { scroll: false });
  };
  const title = () => (search().text ? `「${search().text}」のソリューション` : 'ソリューションを探す');

  return (
    <>
      <div class="border-key-200 border-b bg-key-50">
        <div class="wrap pt-4 pb-6 md:pt-6 md:pb-8">
          <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: 'ソリューションを探す' }]} />
          <PageTitle
            title="ソリューションを探す"
            tab={title()}
            description="県内企業の困りごとに応えるソリューションと、デジタル人材を探せます。業種・規模・価格で絞り込めます。"
            class="mt-2 md:mt-3"
          />
          {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet announced everywhere */}
          <form
            id={FORM}
            role="search"
            action={PATH}
            method="get"
            // The address alone says what is chosen: nothing of an earlier visit comes back into the fields.
            autocomplete="off"
            class="mt-4 flex max-w-[760px] gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              apply(event.currentTarget);
            }}
          >
            <SolutionSearchField text={search().text} onChoose={applyOwn} />
            <button type="submit" class="btn btn-fill !min-h-[52px] max-md:!min-w-[72px] max-md:!px-3">
              検索
            </button>
          </form>
          <p class="mt-2 text-[14px] text-ink-700 leading-[1.7]">
            ひらがな・カタカナ、全角・半角は区別しません。意味の近い言葉でも探します。空白で区切ると、すべてを含むものを探します。
          </p>
        </div>
      </div>
      <PageAnswer query={answer}>
        {(data) => (
          <>
            <div class="wrap py-6 md:grid md:grid-cols-[256px_minmax(0,1fr)] md:gap-10 md:py-8">
              <aside class="max-md:noscript:block max-md:hidden" aria-label="絞り込み" onChange={applyOwn}>
                <h2 class="border-ink-200 border-b pb-2 text-[18px]">絞り込み</h2>
                <SolutionFacets search={search()} facets={data().solutionFacets} form={FORM} />
                <button type="submit" form={FORM} class="btn btn-outline noscript:inline-flex hidden w-full">
                  この条件で探す
                </button>
              </aside>
              <div class="min-w-0">
                <SolutionResults
                  {...{ form: FORM, apply, applyOwn, applyEarly }}
                  search={search()}
                  solutions={data().solutions}
                  wanted={data().solutionNeedles ?? []}
                  facets={data().solutionFacets}
                />
              </div>
            </div>
            <Show when={search().compared.length}>
              <Suspense>
                <CompareBar search={search()} form={FORM} shown={data().solutions.nodes} />
              </Suspense>
            </Show>
          </>
        )}
      </PageAnswer>
      <Show when={answer.loading()}>
        <p class="sr-only" role="status">
          探しています
        </p>
      </Show>
    </>
  );
}
