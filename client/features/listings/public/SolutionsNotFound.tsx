import SearchX from 'lucide-solid/icons/search-x';
import { createMemo, For, type JSX, Show } from 'solid-js';
import {
  PublicSolutionCountDocument,
  type PublicSolutionCountQuery,
  PublicSolutionSuggestionsDocument,
} from '../../../generated/listings/public/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { usePageQuery } from '../../../platform/page-data.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useConsultLink } from '../../../ui/shells/consult-link.ts';
import { addressOf, filterOf, type SolutionSearch, searchOf, withoutConditions } from './solution-address.ts';
import { conditionsOf } from './solution-conditions.ts';

interface Way {
  readonly label: string;
  readonly search: SolutionSearch;
}

const MOST_WAYS = 6;
/** Characters of a word that its neighbours begin with: 受発注管理システム is near 受発注. */
const STEM = 2;

/** Zero hits are no dead end: which condition or word to leave out, with what would be found then, and whom to ask. */
export default function SolutionsNotFound(props: { search: SolutionSearch }): JSX.Element {
  const words = createMemo(() => props.search.text.split(/[\s　]+/).filter(Boolean));
  const ways = createMemo((): Way[] => {
    const { search } = props;
    const conditions = conditionsOf(search);
    return [
      ...conditions.map(({ label, without }) => ({ label: `「${label}」を外す`, search: without })),
      ...(conditions.length > 1 ? [{ label: '条件をすべて外す', search: withoutConditions(search) }] : []),
      ...(words().length > 1
        ? words().map((word) => ({ label: `「${word}」だけで探す`, search: { ...search, text: word, after: null } }))
        : []),
    ].slice(0, MOST_WAYS);
  });
  return (
    <Show when={!props.search.after} fallback={<NothingFurther search={props.search} />}>
      <EmptyState
        icon={SearchX}
        title="条件に合うものがありません"
        actions={
          <>
            <ButtonLink look="fill" rel="external" href={useConsultLink()}>
              支援員に相談する
            </ButtonLink>
            <ButtonLink href={addressOf({ ...searchOf(''), compared: props.search.compared })}>
              すべての掲載を見る
            </ButtonLink>
          </>
        }
      >
        <p>言葉を短くする、別の言い方にする、条件を減らすと見つかることがあります。</p>
      </EmptyState>
      <Show when={ways().length}>
        <ul class="mx-auto max-w-[420px]" aria-label="条件を減らして探す">
          <For each={ways()}>{(way) => <WayOut way={way} />}</For>
        </ul>
      </Show>
      <For each={words().slice(0, 1)}>{(word) => <NearWords word={word} search={props.search} />}</For>
    </Show>
  );
}

/** There were more when the link to this place in the list was made. */
const NothingFurther = (props: { search: SolutionSearch }): JSX.Element => (
  <EmptyState
    icon={SearchX}
    title="この続きは、今はありません"
    actions={
      <ButtonLink look="fill" href={addressOf({ ...props.search, after: null })}>
        最初から見る
      </ButtonLink>
    }
  >
    掲載の数が変わりました。
  </EmptyState>
);

const totalOf = ({ solutionFacets }: PublicSolutionCountQuery) =>
  solutionFacets.find(({ facet }) => facet === 'kinds')?.values.reduce((sum, { count }) => sum + count, 0) ?? 0;

function WayOut(props: { way: Way }): JSX.Element {
  const answer = usePageQuery(PublicSolutionCountDocument, () => {
    const { sort: _, ...filter } = filterOf(props.way.search);
    return { filter };
  });
  const count = () => {
    const data = answer.data();
    return data ? totalOf(data) : 0;
  };
  return (
    <Show when={count()}>
      <li class="border-ink-200 border-b">
        <a class="flex min-h-12 items-center justify-between gap-4" href={addressOf(props.way.search)}>
          <span>{props.way.label}</span>
          <span class="num text-[14px] text-ink-700">{figure(count())}件</span>
        </a>
      </li>
    </Show>
  );
}

/** Words of published listings that begin like the one that found nothing. */
function NearWords(props: { word: string; search: SolutionSearch }): JSX.Element {
  const answer = usePageQuery(PublicSolutionSuggestionsDocument, () => ({
    text: [...props.word].slice(0, STEM).join(''),
  }));
  const near = () => {
    const all = answer.data()?.solutionSuggestions ?? [];
    return all.filter(
      ({ text }, at) => text !== props.search.text && all.findIndex((other) => other.text === text) === at,
    );
  };
  return (
    <Show when={near().length}>
      <section class="mx-auto mt-6 max-w-[420px]">
        <h3 class="text-[16px]">近い言葉で探す</h3>
        <ul class="mt-1 flex flex-wrap gap-x-5">
          <For each={near()}>
            {({ text, count }) => (
              <li>
                <a
                  class="link inline-flex min-h-11 items-center"
                  href={addressOf({ ...searchOf(''), text, compared: props.search.compared })}
                >
                  {text}
                </a>
                <span class="num ml-1 text-[14px] text-ink-600">{figure(count)}件</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
