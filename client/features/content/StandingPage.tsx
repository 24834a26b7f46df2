// 固定ページ: what the consortium is, and what it offers.
import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { PublicPageDocument } from '../../generated/content/graphql.ts';
import { NothingToShow } from '../../platform/errors.tsx';
import { PageAnswer } from '../../platform/page-answer.tsx';
import { usePageQuery } from '../../platform/page-data.ts';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { ArticleBody } from './ArticleBody.tsx';

export default function StandingPage(): JSX.Element {
  const params = useParams<{ slug: string }>();
  const answer = usePageQuery(PublicPageDocument, () => ({ slug: params.slug }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show when={data().article} fallback={<NothingToShow what="ページ" back={{ href: '/', label: 'ホームへ' }} />}>
          {(article) => (
            <>
              <div class="border-key-200 border-b bg-key-50">
                <div class="wrap pt-4 pb-6 md:pt-6 md:pb-10">
                  <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: article().title }]} />
                  <div class="rule-inlay mt-6 mb-3" />
                  <PageTitle title={article().title} class="md:[&_h1]:text-[34px]" />
                </div>
              </div>
              <div class="wrap py-8 md:py-12">
                <ArticleBody html={article().bodyHtml} />
              </div>
            </>
          )}
        </Show>
      )}
    </PageAnswer>
  );
}
