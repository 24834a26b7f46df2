// The front page.
import type { JSX } from 'solid-js';
import { PublicHomeDocument } from '../../../generated/home/public/graphql.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePage } from '../../../platform/page-head.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Contours } from '../../../ui/Contours.tsx';
import { HomeCases } from './HomeCases.tsx';
import { HomeDirectory } from './HomeDirectory.tsx';
import { HomeEvents } from './HomeEvents.tsx';
import { HomeHero } from './HomeHero.tsx';
import { HomeSteps } from './HomeSteps.tsx';

export default function HomePage(): JSX.Element {
  usePage(() => ({
    title: 'くまもとの企業とデジタル技術をつなぐ',
    description:
      '熊本県内の企業のための、無料のDX相談とマッチング。支援員が課題を整理し、複数のソリューション企業をご紹介します。',
  }));
  const answer = usePageQuery(PublicHomeDocument, () => ({}));
  return (
    <>
      <HomeHero />
      <PageAnswer query={answer}>
        {(data) => (
          <>
            <HomeDirectory facets={data().solutionFacets} cases={data().cases.totalCount ?? 0} />
            <HomeSteps />
            <HomeCases cases={data().cases.nodes} />
            <HomeEvents exhibitions={data().exhibitions.nodes} news={data().news.nodes} />
          </>
        )}
      </PageAnswer>
      <ForVendors />
    </>
  );
}

const ForVendors = (): JSX.Element => (
  <section class="wrap py-12 md:py-16">
    <div class="on-dark relative flex flex-col gap-5 overflow-hidden rounded-16 bg-key-900 p-6 text-white md:flex-row md:items-center md:p-10">
      <Contours class="opacity-40" />
      <div class="relative flex-1">
        <h2 class="text-[22px] leading-snug md:text-[26px]">ソリューション企業の方へ</h2>
        <p class="mt-1 text-key-100">PR情報の掲載は無料です。匿名のニーズに応える形で、県内企業と出会えます。</p>
      </div>
      <ButtonLink
        size="lg"
        rel="external"
        href="/vendor/listings"
        class="!border-white !bg-white !text-key-900 relative max-md:w-full"
      >
        PR情報を掲載する
      </ButtonLink>
    </div>
  </section>
);
