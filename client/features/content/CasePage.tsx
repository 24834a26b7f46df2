import { useParams } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { PublicCaseDocument, type PublicCaseQuery } from '../../generated/content/graphql.ts';
import { NothingToShow } from '../../platform/errors.tsx';
import { dateWithEra, isoDay } from '../../platform/format.ts';
import { PageAnswer } from '../../platform/page-answer.tsx';
import { usePageQuery } from '../../platform/page-data.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { useConsultLink } from '../../ui/shells/consult-link.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { CaseScene } from './CaseScene.tsx';

const OTHERS = 3;

export default function CasePage(): JSX.Element {
  const params = useParams<{ slug: string }>();
  const answer = usePageQuery(PublicCaseDocument, () => ({ slug: params.slug }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().article}
          fallback={<NothingToShow what="事例" back={{ href: '/cases', label: 'DX事例の一覧' }} />}
        >
          {(article) => <CaseArticle article={article()} others={data().articles.nodes} />}
        </Show>
      )}
    </PageAnswer>
  );
}

interface CaseArticleProps {
  readonly article: NonNullable<PublicCaseQuery['article']>;
  readonly others: PublicCaseQuery['articles']['nodes'];
}

function CaseArticle(props: CaseArticleProps): JSX.Element {
  const one = () => props.article;
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs
        crumbs={[{ label: 'ホーム', href: '/' }, { label: 'DX事例', href: '/cases' }, { label: one().title }]}
      />
      <div class="mt-4 md:mt-6 md:grid md:grid-cols-[minmax(0,1fr)_300px] md:gap-14">
        <article class="min-w-0">
          <p class="flex flex-wrap items-center gap-2">
            <Chip tone="key">{one().industry}</Chip>
            <Chip tone="line">{one().municipality}</Chip>
            <time class="num text-[14px] text-ink-600" datetime={isoDay(one().publishedAt)}>
              {dateWithEra(one().publishedAt)}
            </time>
          </p>
          <PageTitle title={one().title} description={one().lead} class="mt-3 md:[&_h1]:text-[34px]" />
          <p class="mt-2 text-ink-700">{one().company}</p>
          <p class="mt-4 max-w-[36em] text-[18px] text-ink-800 leading-[1.85]">{one().lead}</p>
          <div class="mt-6 mb-10 overflow-hidden rounded-12">
            <CaseScene industry={one().industry} class="aspect-[16/9] object-bottom" eager />
          </div>
          <ArticleBody html={one().bodyHtml} />
        </article>
        <aside class="max-md:mt-12" aria-label="相談とほかの事例">
          <div class="md:sticky md:top-6">
            <div class="card !border-t-key-900 border-t-4 p-5 shadow-card">
              <h2 class="text-[17px] leading-snug">似た困りごとがあれば</h2>
              <p class="mt-2 text-[15px] text-ink-700 leading-[1.75]">
                支援員が現場の話をうかがい、課題の整理からお手伝いします。費用はかかりません。
              </p>
              <ButtonLink look="fill" rel="external" href={useConsultLink()} class="mt-4 w-full">
                相談する
              </ButtonLink>
            </div>
            <h2 class="mt-8 text-[16px]">ほかの事例</h2>
            <ul>
              <For each={props.others.filter(({ id }) => id !== one().id).slice(0, OTHERS)}>
                {(other) => (
                  <li class="relative border-ink-200 border-b py-3">
                    <p class="text-[14px] text-ink-600">
                      {other.industry}・{other.municipality}
                    </p>
                    <a
                      href={`/cases/${other.slug}`}
                      class="font-bold text-[15px] leading-[1.6] no-underline underline-offset-4 cover hover:underline"
                    >
                      {other.title}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </aside>
      </div>
    </div>
  );
}
