// お知らせ, and notices of events of the consortium and of others.
import { useSearchParams } from '@solidjs/router';
import Newspaper from 'lucide-solid/icons/newspaper';
import { For, type JSX, Show } from 'solid-js';
import { type ArticleKind, PublicNewsDocument, type PublicNewsQuery } from '../../generated/content/graphql.ts';
import { date, day, isoDay } from '../../platform/format.ts';
import { PageAnswer } from '../../platform/page-answer.tsx';
import { usePageQuery } from '../../platform/page-data.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { ListEnd } from './ListEnd.tsx';

const VIEWS: readonly { readonly value: string; readonly label: string; readonly kinds: ArticleKind[] }[] = [
  { value: '', label: 'すべて', kinds: ['NEWS', 'EVENT'] },
  { value: 'news', label: 'お知らせ', kinds: ['NEWS'] },
  { value: 'event', label: 'イベント・セミナー', kinds: ['EVENT'] },
];

const addressOf = (kind: string, after?: string | null) => {
  const parameters = new URLSearchParams({ ...(kind && { kind }), ...(after && { after }) }).toString();
  return parameters ? `/news?${parameters}` : '/news';
};

export default function NewsPage(): JSX.Element {
  const [address] = useSearchParams<{ kind?: string; after?: string }>();
  const view = () => VIEWS.find(({ value }) => value === address.kind) ?? VIEWS[0]!;
  const answer = usePageQuery(PublicNewsDocument, () => ({ kinds: view().kinds, after: address.after ?? null }));
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: 'お知らせ' }]} />
      <PageTitle
        title="お知らせ"
        description="くまもとDX推進コンソーシアムからのお知らせと、県内のDXに関するイベント・セミナーの情報です。"
        class="mt-2 md:mt-3 md:[&_h1]:text-[32px]"
      />
      <nav aria-label="お知らせの種類" class="tabs mt-4 border-ink-200 border-b">
        <For each={VIEWS}>
          {({ value, label }) => (
            <a href={addressOf(value)} aria-current={view().value === value ? 'true' : undefined}>
              {label}
            </a>
          )}
        </For>
      </nav>
      <PageAnswer query={answer}>
        {(data) => (
          <Show
            when={data().articles.nodes.length}
            fallback={<EmptyState icon={Newspaper} title="お知らせはまだありません" />}
          >
            <ul class="divide-y divide-ink-200 border-ink-200 border-b">
              <For each={data().articles.nodes}>{(article) => <NewsRow article={article} />}</For>
            </ul>
            <ListEnd
              total={data().articles.totalCount}
              first={address.after ? addressOf(view().value) : null}
              next={
                data().articles.pageInfo.hasNextPage
                  ? addressOf(view().value, data().articles.pageInfo.endCursor)
                  : null
              }
            />
          </Show>
        )}
      </PageAnswer>
    </div>
  );
}

function NewsRow(props: { article: PublicNewsQuery['articles']['nodes'][number] }): JSX.Element {
  const one = () => props.article;
  return (
    <li class="relative grid gap-x-6 gap-y-1 py-4 md:grid-cols-[150px_130px_minmax(0,1fr)] md:items-baseline">
      <time class="num text-[15px] text-ink-600" datetime={isoDay(one().publishedAt)}>
        {date(one().publishedAt)}
      </time>
      <span>
        <Show when={one().kind === 'EVENT'} fallback={<Chip tone={noteTone(one().category)}>{one().category}</Chip>}>
          <Chip tone="key">イベント</Chip>
        </Show>
      </span>
      <div>
        <h2 class="font-bold text-[17px] leading-[1.6]">
          <a href={`/news/${one().slug}`} class="no-underline underline-offset-4 cover hover:underline">
            {one().title}
          </a>
        </h2>
        <Show when={one().heldOn}>
          {(heldOn) => (
            <p class="mt-0.5 text-[15px] text-ink-700">
              開催 {day(heldOn())}　{one().place}
            </p>
          )}
        </Show>
      </div>
    </li>
  );
}

const noteTone = (category: string) => (category === '重要' ? 'warn' : 'line');
