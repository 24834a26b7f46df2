// 展示会とオープンイベント: those to come first, then those that were held.
import CalendarDays from 'lucide-solid/icons/calendar-days';
import Ticket from 'lucide-solid/icons/ticket';
import { For, type JSX, Show } from 'solid-js';
import {
  PublicExhibitionsDocument,
  type PublicExhibitionsQuery,
} from '../../../generated/exhibitions/public/graphql.ts';
import { dateParts, dateWithEra, figure } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';

type Exhibition = PublicExhibitionsQuery['exhibitions']['nodes'][number];

export default function ExhibitionsPage(): JSX.Element {
  const answer = usePageQuery(PublicExhibitionsDocument, () => ({}));
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: '展示会' }]} />
      <PageTitle
        title="展示会"
        description="業界ごとの小さな展示会とオープンイベントの予定と、来場の申込み。入場は無料で、会員でなくても来場できます。"
        class="mt-2 md:mt-3 md:[&_h1]:text-[32px]"
      />
      <p class="mt-1 text-ink-700">
        困っている場面ごとにブースが並ぶ、業界ごとの小さな展示会です。入場は無料で、会員でない方もご来場いただけます。
        <a class="link ml-1 inline-block" href="/pages/exhibitions">
          展示会のご案内
        </a>
      </p>
      <PageAnswer query={answer}>{(data) => <Programme exhibitions={data().exhibitions.nodes} />}</PageAnswer>
    </div>
  );
}

function Programme(props: { exhibitions: readonly Exhibition[] }): JSX.Element {
  const ahead = () =>
    props.exhibitions.filter(({ state }) => state !== 'HELD').toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  const held = () => props.exhibitions.filter(({ state }) => state === 'HELD');
  return (
    <>
      <section class="mt-8 md:mt-10">
        <h2 class="text-[22px] md:text-[24px]">これからの開催</h2>
        <Show
          when={ahead().length}
          fallback={
            <EmptyState icon={CalendarDays} level="h3" title="予定されている展示会はありません">
              決まりしだい、お知らせに掲載します。
            </EmptyState>
          }
        >
          <ul class="mt-4 grid gap-4 lg:grid-cols-2">
            <For each={ahead()}>{(exhibition) => <ExhibitionCard exhibition={exhibition} />}</For>
          </ul>
        </Show>
      </section>
      <Show when={held().length}>
        <section class="mt-12">
          <h2 class="text-[22px] md:text-[24px]">これまでの開催</h2>
          <ul class="mt-3 divide-y divide-ink-200 border-ink-200 border-y">
            <For each={held()}>{(exhibition) => <HeldRow exhibition={exhibition} />}</For>
          </ul>
        </section>
      </Show>
    </>
  );
}

function ExhibitionCard(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  const on = () => dateParts(one().heldOn);
  return (
    <li class="card relative flex flex-col overflow-hidden hover:border-key-600 sm:flex-row">
      <time
        datetime={one().heldOn}
        class="on-dark flex flex-none items-center gap-3 bg-key-1200 p-4 text-white leading-none sm:w-[124px] sm:flex-col sm:items-start sm:justify-center sm:gap-1 sm:p-5"
      >
        <span class="num text-[15px] text-key-200">
          {on().year}年{on().month}月
        </span>
        <span class="num font-bold text-[44px] tracking-tight sm:text-[56px]">{on().day}</span>
        <span class="rounded-4 border border-inlay-300 px-2 text-[15px] text-inlay-300 leading-[1.6]">
          {on().weekday}
        </span>
      </time>
      <div class="min-w-0 flex-1 p-5">
        <p class="flex flex-wrap gap-2">
          <Chip tone={one().viewerCanRegister ? 'ok' : 'ink'}>{one().stateLabel}</Chip>
          <Show when={one().industry}>
            <Chip tone="line">{one().industry}</Chip>
          </Show>
        </p>
        <h3 class="mt-2 text-[20px] leading-snug">
          <a class="no-underline underline-offset-4 cover hover:underline" href={`/exhibitions/${one().slug}`}>
            {one().title}
          </a>
        </h3>
        <p class="mt-1 text-[15px] text-ink-700 leading-[1.7]">{one().catchphrase}</p>
        <p class="num mt-2 text-[15px] leading-[1.7]">
          {one().hours}
          <span class="block">{one().venueName}</span>
        </p>
        <Show when={one().state === 'OPEN'}>
          <p class="mt-3 flex items-center gap-2 text-[15px]">
            <Icon of={Ticket} class="size-5 text-key-800" />
            <Show when={one().placesLeft} fallback="満員になりました">
              残り <b class="num text-[22px] text-key-900 leading-none">{figure(one().placesLeft)}</b>席
            </Show>
          </p>
        </Show>
      </div>
    </li>
  );
}

function HeldRow(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  return (
    <li class="relative grid gap-x-6 gap-y-1 py-4 md:grid-cols-[240px_minmax(0,1fr)_auto] md:items-baseline">
      <time class="num text-[15px] text-ink-600" datetime={one().heldOn}>
        {dateWithEra(one().heldOn)}
      </time>
      <div>
        <h3 class="text-[17px] leading-[1.6]">
          <a href={`/exhibitions/${one().slug}`} class="no-underline underline-offset-4 cover hover:underline">
            {one().title}
          </a>
        </h3>
        <p class="text-[15px] text-ink-700">{one().venueName}</p>
      </div>
      <Show when={one().attendance}>
        {(attendance) => <p class="num text-[15px] text-ink-700">来場 {figure(attendance())}名</p>}
      </Show>
    </li>
  );
}
