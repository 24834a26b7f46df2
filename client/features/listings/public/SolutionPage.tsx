// One solution or talent, as its vendor published it.
import { useParams } from '@solidjs/router';
import MapPin from 'lucide-solid/icons/map-pin';
import { createEffect, For, type JSX, onMount, Show } from 'solid-js';
import { PublicSolutionDocument, type PublicSolutionQuery } from '../../../generated/listings/public/graphql.ts';
import { NothingToShow } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePageData } from '../../../platform/page-head.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { CaseFigures } from '../CaseFigures.tsx';
import { ListingLinks } from '../ListingLinks.tsx';
import { ListingPicture } from '../ListingPicture.tsx';
import { kindText, leadTimeText, priceFromText, sizesText } from './listing-words.ts';
import { ConsultBar, SolutionAside } from './SolutionAside.tsx';
import { SolutionScreen } from './SolutionScreen.tsx';
import { solutionData } from './structured-data.ts';

type Solution = NonNullable<PublicSolutionQuery['solution']>;

export default function SolutionPage(): JSX.Element {
  const params = useParams<{ number: string }>();
  const answer = usePageQuery(PublicSolutionDocument, () => ({ number: params.number }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().solution}
          fallback={
            <NothingToShow what="ソリューション" back={{ href: '/solutions', label: 'ソリューションを探す' }} />
          }
        >
          {(solution) => <SolutionDetail solution={solution()} />}
        </Show>
      )}
    </PageAnswer>
  );
}

function SolutionDetail(props: { solution: Solution }): JSX.Element {
  const one = () => props.solution;
  if (import.meta.env.SSR) usePageData(() => ({ structured: solutionData(one()) }));
  onMount(() =>
    createEffect(
      () => void fetch(`/listing-views/${one().number}`, { method: 'POST', keepalive: true }).catch(() => {}),
    ),
  );
  return (
    <>
      <div class="wrap pt-4 md:pt-6">
        <Breadcrumbs
          crumbs={[
            { label: 'ホーム', href: '/' },
            { label: 'ソリューションを探す', href: '/solutions' },
            { label: one().title },
          ]}
        />
      </div>
      <div class="wrap pt-5 pb-14 md:grid md:grid-cols-[minmax(0,1fr)_328px] md:gap-12 md:pt-8 md:pb-20">
        <article class="min-w-0">
          <p class="flex flex-wrap gap-2">
            <Chip tone={one().kind === 'talent' ? 'gold' : 'line'}>{kindText(one().kind)}</Chip>
            <For each={one().categories}>{(category) => <Chip tone="key">{category}</Chip>}</For>
            <Show when={one().vendor?.municipality}>
              {(municipality) => (
                <Chip tone="line" icon={MapPin}>
                  {municipality()}
                </Chip>
              )}
            </Show>
          </p>
          <PageTitle title={one().title} description={one().promise} class="mt-3 md:[&_h1]:text-[34px]" />
          <p class="mt-1 text-[16px] text-ink-700">
            {one().vendor?.name}
            <span class="num ml-3 text-[14px] text-ink-600">掲載番号 {one().number}</span>
          </p>
          <p class="mt-5 text-[18px] text-ink-800 leading-[1.8] md:text-[20px]">{one().promise}</p>
          <KeyFacts solution={one()} />
          <Images solution={one()} />
          <Section title="こんな困りごとに">{one().problem}</Section>
          <Section title="できること">{one().description}</Section>
          <Cases solution={one()} />
          <Show when={one().links.length}>
            <section class="mt-8 md:mt-10">
              <h2 class="text-[22px] md:text-[24px]">動画・資料</h2>
              <ListingLinks links={one().links} class="mt-2" />
            </section>
          </Show>
          <Vendor solution={one()} />
          <Tags solution={one()} />
          <p class="mt-10 border-ink-200 border-t pt-4 text-[14px] text-ink-600 leading-[1.7]">
            掲載内容は各企業の責任によるもので、熊本県と事務局が特定の製品を推奨するものではありません。
            <Show when={one().publishedAt}>
              {(publishedAt) => <span class="num block">掲載日 {date(publishedAt())}</span>}
            </Show>
          </p>
        </article>
        <SolutionAside solution={one()} />
      </div>
      <ConsultBar />
    </>
  );
}

const WIDE = '(min-width: 1152px) 776px, 92vw';
const HALF = '(min-width: 1152px) 382px, (min-width: 640px) 46vw, 92vw';

/** The first image at once and wide, the others two in a row when they come into view; a drawing where there is none. */
function Images(props: { solution: Solution }): JSX.Element {
  const images = () => props.solution.images;
  const isWide = (place: number) => place === 0 || (place === images().length - 1 && place % 2 === 1);
  return (
    <Show
      when={images().length}
      fallback={
        <div class="mt-6 overflow-hidden rounded-12 border border-ink-200">
          <SolutionScreen
            categories={props.solution.categories}
            class="max-h-[300px] w-full object-cover object-top"
            eager
          />
        </div>
      }
    >
      <div class="mt-6 grid gap-3 sm:grid-cols-2">
        <For each={images()}>
          {(image, i) => (
            <div class={`overflow-hidden rounded-12 border border-ink-200 ${isWide(i()) ? 'sm:col-span-2' : ''}`}>
              <ListingPicture
                of={image}
                eager={i() === 0}
                sizes={isWide(i()) ? WIDE : HALF}
                class={isWide(i()) ? 'h-auto w-full' : 'aspect-video w-full object-contain'}
              />
            </div>
          )}
        </For>
      </div>
    </Show>
  );
}

/** On a phone, what is asked first; beside the text on wide screens. */
function KeyFacts(props: { solution: Solution }): JSX.Element {
  const facts = () =>
    [
      ['価格の目安', priceFromText(props.solution)],
      ['導入まで', leadTimeText(props.solution) || 'ご相談ください'],
      ['規模', sizesText(props.solution.companySizes)],
    ] as const;
  return (
    <dl class="mt-5 grid grid-cols-3 divide-x divide-ink-200 border-ink-200 border-y py-3 text-center md:hidden">
      <For each={facts()}>
        {([label, text]) => (
          <div class="px-1">
            <dt class="text-[14px] text-ink-600 leading-snug">{label}</dt>
            <dd class="num mt-0.5 font-bold text-[15px] leading-snug">{text}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

const Section = (props: { title: string; children: JSX.Element }): JSX.Element => (
  <section class="mt-8 md:mt-10">
    <h2 class="text-[22px] md:text-[24px]">{props.title}</h2>
    <p class="mt-3 max-w-[42em] whitespace-pre-line leading-[1.9]">{props.children}</p>
  </section>
);

function Cases(props: { solution: Solution }): JSX.Element {
  return (
    <Show when={props.solution.cases.length}>
      <section class="mt-8 md:mt-10">
        <h2 class="text-[22px] md:text-[24px]">導入事例</h2>
        <div class="mt-4 flex flex-col gap-4">
          <For each={props.solution.cases}>
            {(one) => (
              <article class="card p-5">
                <h3 class="text-[17px] leading-snug">{one.title}</h3>
                <p class="mt-0.5 text-[14px] text-ink-600">{one.industry}</p>
                <Show when={one.before || one.after}>
                  <dl class="mt-3 grid gap-3 md:grid-cols-2 md:gap-5">
                    <Show when={one.before}>
                      <div class="rounded-8 bg-ink-50 px-4 py-3">
                        <dt class="font-bold text-[14px] text-ink-700">導入前</dt>
                        <dd class="mt-0.5 text-[15px] leading-[1.75]">{one.before}</dd>
                      </div>
                    </Show>
                    <Show when={one.after}>
                      <div class="rounded-8 bg-key-50 px-4 py-3">
                        <dt class="font-bold text-[14px] text-key-800">導入後</dt>
                        <dd class="mt-0.5 text-[15px] leading-[1.75]">{one.after}</dd>
                      </div>
                    </Show>
                  </dl>
                </Show>
                <CaseFigures figures={one.figures} />
              </article>
            )}
          </For>
        </div>
      </section>
    </Show>
  );
}

function Vendor(props: { solution: Solution }): JSX.Element {
  return (
    <Show when={props.solution.vendor}>
      {(vendor) => (
        <section class="mt-8 md:mt-10">
          <h2 class="text-[22px] md:text-[24px]">提供する企業</h2>
          <p class="mt-3 font-bold text-[17px]">
            {vendor().name}
            <span class="ml-3 font-normal text-[15px] text-ink-600">{vendor().municipality}</span>
          </p>
          <p class="mt-1 max-w-[42em] whitespace-pre-line text-[15px] leading-[1.85]">{vendor().about}</p>
        </section>
      )}
    </Show>
  );
}

function Tags(props: { solution: Solution }): JSX.Element {
  return (
    <Show when={props.solution.tags.length}>
      <section class="mt-8">
        <h2 class="text-[16px]">タグ</h2>
        <ul class="mt-1 flex flex-wrap gap-x-4">
          <For each={props.solution.tags}>
            {(tag) => (
              <li>
                <a
                  class="tag inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                  href={`/solutions?tag=${encodeURIComponent(tag)}`}
                >
                  {tag}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
