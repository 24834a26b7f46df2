import { useParams } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { PublicNewsArticlesDocument, type PublicNewsArticlesQuery } from '../../generated/content/graphql.ts';
import { NothingToShow } from '../../platform/errors.tsx';
import { dateWithEra, day, isoDay } from '../../platform/format.ts';
import { PageAnswer } from '../../platform/page-answer.tsx';
import { usePageQuery } from '../../platform/page-data.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { ArticleBody } from './ArticleBody.tsx';

type NewsArticle = NonNullable<PublicNewsArticlesQuery['news']>;

/** A notice or an event: both have their address here. */
export default function NewsArticlePage(): JSX.Element {
  const params = useParams<{ slug: string }>();
  const answer = usePageQuery(PublicNewsArticlesDocument, () => ({ slug: params.slug }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().news ?? data().event}
          fallback={<NothingToShow what="お知らせ" back={{ href: '/news', label: 'お知らせの一覧' }} />}
        >
          {(article) => <Notice article={article()} />}
        </Show>
      )}
    </PageAnswer>
  );
}

function Notice(props: { article: NewsArticle }): JSX.Element {
  const one = () => props.article;
  const facts = () =>
    [
      ['開催日', one().heldOn ? `${dateWithEra(one().heldOn!)}${day(one().heldOn!).replace(/^.*日/, '')}` : ''],
      ['会場', one().place],
      ['主催', one().host],
    ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs
        crumbs={[{ label: 'ホーム', href: '/' }, { label: 'お知らせ', href: '/news' }, { label: one().title }]}
      />
      <article class="mt-4 max-w-[46em] md:mt-6">
        <p class="flex flex-wrap items-center gap-2">
          <Chip tone={one().category === '重要' ? 'warn' : 'key'}>
            {one().kind === 'EVENT' ? 'イベント' : one().category}
          </Chip>
          <time class="num text-[14px] text-ink-600" datetime={isoDay(one().publishedAt)}>
            {dateWithEra(one().publishedAt)}
          </time>
        </p>
        <PageTitle title={one().title} class="mt-3 md:[&_h1]:text-[32px]" />
        <Show when={facts().length}>
          <dl class="dl mt-5 rounded-8 bg-key-50 p-4 md:p-5">
            <For each={facts()}>
              {([label, text]) => (
                <>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
        <div class="mt-7">
          <ArticleBody html={one().bodyHtml} />
        </div>
        <ButtonLink look="quiet" href="/news" class="mt-12">
          お知らせの一覧
        </ButtonLink>
      </article>
    </div>
  );
}
