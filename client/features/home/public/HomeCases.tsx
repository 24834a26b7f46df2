import { For, type JSX, Show } from 'solid-js';
import type { PublicHomeQuery } from '../../../generated/home/public/graphql.ts';
import { date, day, isoDay } from '../../../platform/format.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { SectionTitle } from '../../../ui/SectionTitle.tsx';
import { CaseScene } from '../../content/CaseScene.tsx';

type Case = PublicHomeQuery['cases']['nodes'][number];

const LINK = 'no-underline underline-offset-4 cover hover:underline';

/** The newest cases: one large, the others beside it. */
export function HomeCases(props: { cases: readonly Case[] }): JSX.Element {
  return (
    <Show when={props.cases[0]}>
      {(newest) => (
        <section class="wrap pt-14 md:pt-20">
          <SectionTitle title="DX事例" more={{ href: '/cases', label: 'すべて見る' }}>
            県内の現場で、何がどう変わったか。
          </SectionTitle>
          <div class="grid gap-6 md:grid-cols-[1.35fr_1fr] md:gap-8">
            <article class="relative">
              <div class="overflow-hidden rounded-12">
                <CaseScene industry={newest().industry} />
              </div>
              <p class="mt-4 flex flex-wrap items-center gap-2">
                <Chip tone="key">{newest().industry}</Chip>
                <Chip tone="line">{newest().municipality}</Chip>
                <time class="num text-[14px] text-ink-600" datetime={isoDay(newest().publishedAt)}>
                  {date(newest().publishedAt)}
                </time>
              </p>
              <h3 class="mt-2 text-[20px] leading-[1.5] md:text-[24px]">
                <a href={`/cases/${newest().slug}`} class={LINK}>
                  {newest().title}
                </a>
              </h3>
              <p class="mt-1 text-[16px] text-ink-700">{newest().lead}</p>
            </article>
            <div class="flex flex-col divide-y divide-ink-200 border-ink-200 border-y">
              <For each={props.cases.slice(1)}>{(one) => <SmallCase case={one} />}</For>
            </div>
          </div>
        </section>
      )}
    </Show>
  );
}

const SmallCase = (props: { case: Case }): JSX.Element => (
  <article class="relative grid flex-1 grid-cols-[112px_1fr] items-center gap-4 py-4">
    <div class="overflow-hidden rounded-8">
      <CaseScene industry={props.case.industry} class="aspect-square" />
    </div>
    <div>
      <p class="flex flex-wrap gap-x-2 text-[14px] text-ink-600">
        <span class="font-bold text-key-800">{props.case.industry}</span>
        <span>{props.case.municipality}</span>
        <time class="num" datetime={isoDay(props.case.publishedAt)}>
          {day(props.case.publishedAt)}
        </time>
      </p>
      <h3 class="mt-1 text-[16px] leading-[1.6] md:text-[17px]">
        <a href={`/cases/${props.case.slug}`} class={LINK}>
          {props.case.title}
        </a>
      </h3>
    </div>
  </article>
);
