// DX事例: what changed at whose place.
import { useSearchParams } from '@solidjs/router';
import Newspaper from 'lucide-solid/icons/newspaper';
import { For, type JSX, Show } from 'solid-js';
import { PublicCasesDocument, type PublicCasesQuery } from '../../generated/content/graphql.ts';
import { date, isoDay } from '../../platform/format.ts';
import { PageAnswer } from '../../platform/page-answer.tsx';
import { usePageQuery } from '../../platform/page-data.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { CaseScene } from './CaseScene.tsx';
import { ListEnd } from './ListEnd.tsx';

export default function CasesPage(): JSX.Element {
  const [address] = useSearchParams<{ after?: string }>();
  const answer = usePageQuery(PublicCasesDocument, () => ({ after: address.after ?? null }));
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: 'DX事例' }]} />
      <PageTitle
        title="DX事例"
        description="熊本県内の現場で、デジタル技術により何がどう変わったか。業種と規模ごとの事例です。"
        class="mt-2 md:mt-3 md:[&_h1]:text-[32px]"
      />
      <p class="mt-1 text-ink-700">県内の現場で、何がどう変わったか。うまくいかなかったことも書いています。</p>
      <PageAnswer query={answer}>
        {(data) => (
          <Show
            when={data().articles.nodes.length}
            fallback={<EmptyState icon={Newspaper} title="事例はまだありません" />}
          >
            <ul class="mt-8 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
              <For each={data().articles.nodes}>{(article) => <CaseCard article={article} />}</For>
            </ul>
            <ListEnd
              total={data().articles.totalCount}
              first={address.after ? '/cases' : null}
              next={
                data().articles.pageInfo.hasNextPage
                  ? `/cases?after=${encodeURIComponent(data().articles.pageInfo.endCursor ?? '')}`
                  : null
              }
            />
          </Show>
        )}
      </PageAnswer>
    </div>
  );
}

function CaseCard(props: { article: PublicCasesQuery['articles']['nodes'][number] }): JSX.Element {
  const one = () => props.article;
  return (
    <li class="relative">
      <div class="overflow-hidden rounded-12">
        <CaseScene industry={one().industry} />
      </div>
      <p class="mt-3 flex flex-wrap items-center gap-2">
        <Chip tone="key">{one().industry}</Chip>
        <span class="text-[14px] text-ink-600">{one().municipality}</span>
        <time class="num text-[14px] text-ink-600" datetime={isoDay(one().publishedAt)}>
          {date(one().publishedAt)}
        </time>
      </p>
      <h2 class="mt-2 text-[18px] leading-[1.55]">
        <a href={`/cases/${one().slug}`} class="no-underline underline-offset-4 cover hover:underline">
          {one().title}
        </a>
      </h2>
      <p class="mt-1 text-[15px] text-ink-700 leading-[1.75]">{one().lead}</p>
    </li>
  );
}
