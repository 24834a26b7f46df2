// One exhibition (業界別展示会, R4.1) or the open event: when, where, who exhibits, and the places left, live (R4.2).
import { useParams } from '@solidjs/router';
import MapPin from 'lucide-solid/icons/map-pin';
import TramFront from 'lucide-solid/icons/tram-front';
import { For, type JSX, Show } from 'solid-js';
import { PublicExhibitionDocument } from '../../../generated/exhibitions/public/graphql.ts';
import { NothingToShow } from '../../../platform/errors.tsx';
import { dateParts, dateWithEra } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { usePage } from '../../../platform/page-head.ts';
import { Contours } from '../../../ui/Contours.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { ExhibitionBooths } from './ExhibitionBooths.tsx';
import { createLiveExhibition, type Exhibition } from './live-exhibition.ts';
import { RegistrationCard } from './RegistrationCard.tsx';

export default function ExhibitionPage(): JSX.Element {
  const params = useParams<{ slug: string }>();
  const answer = usePageQuery(PublicExhibitionDocument, () => ({ slug: params.slug }));
  return (
    <PageAnswer query={answer}>
      {(data) => (
        <Show
          when={data().exhibition}
          keyed
          fallback={<NothingToShow what="展示会" back={{ href: '/exhibitions', label: '展示会の一覧' }} />}
        >
          {(exhibition) => <ExhibitionDetail first={exhibition} position={data().exhibitions.position} />}
        </Show>
      )}
    </PageAnswer>
  );
}

function ExhibitionDetail(props: { first: Exhibition; position: string }): JSX.Element {
  const { exhibition: one, live, lostSince } = createLiveExhibition(props.first, props.position);
  usePage(() => ({
    title: one().title,
    description: `${dateWithEra(one().heldOn)} ${one().venueName}。${one().catchphrase}`,
  }));
  return (
    <>
      <ExhibitionHead exhibition={one()} />
      <div class="wrap py-8 md:grid md:grid-cols-[minmax(0,1fr)_368px] md:gap-12 md:py-12">
        <aside aria-label="来場の申込み" class="md:order-2">
          <div class="flex flex-col gap-5 md:sticky md:top-6">
            <RegistrationCard exhibition={one()} live={live()} lostSince={lostSince()} />
            <Venue exhibition={one()} />
          </div>
        </aside>
        <div class="min-w-0 max-md:mt-10">
          <section>
            <h2 class="text-[22px] md:text-[24px]">どんな展示会か</h2>
            <p class="mt-3 max-w-[42em] whitespace-pre-line leading-[1.9]">{one().outline}</p>
          </section>
          <Timetable exhibition={one()} />
          <ExhibitionBooths booths={one().applications} />
          <Show when={one().viewerCanRegister}>
            <a href="#register" class="btn btn-fill mt-8 w-full md:hidden">
              来場を申し込む（残り <span class="num">{one().placesLeft}</span>席）
            </a>
          </Show>
        </div>
      </div>
    </>
  );
}

function ExhibitionHead(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  const on = () => dateParts(one().heldOn);
  const month = () => dateWithEra(one().heldOn).replace(/\d+日$/, '');
  return (
    <section class="on-dark relative overflow-hidden bg-key-1200 text-white">
      <Contours />
      <div class="wrap relative pt-5 pb-10 md:pt-8 md:pb-14">
        <Breadcrumbs
          class="[&_.crumb]:!text-key-200 [&_a]:!text-white"
          crumbs={[{ label: 'ホーム', href: '/' }, { label: '展示会', href: '/exhibitions' }, { label: one().title }]}
        />
        <div class="mt-6 flex flex-col gap-5 md:mt-10 md:flex-row md:items-end md:gap-12">
          <time datetime={one().heldOn} class="flex-none leading-none">
            <span class="num text-[19px] text-key-200 md:text-[22px]">{month()}</span>
            <span class="mt-1 flex items-end gap-4">
              <span class="num font-bold text-[84px] leading-[.95] tracking-tight md:text-[128px]">{on().day}</span>
              <span class="pb-2 text-[16px] leading-[1.6] md:pb-4">
                <span class="inline-block rounded-4 border border-inlay-300 px-2 text-inlay-300 leading-[1.7]">
                  {on().weekday}
                </span>
                <span class="num mt-1 block">{one().hours}</span>
              </span>
            </span>
          </time>
          <div class="md:pb-3">
            <h1 class="text-[32px] leading-[1.3] md:text-[46px]">{one().title}</h1>
            <p class="mt-2 text-key-100 md:text-[18px]">{one().catchphrase}</p>
            <p class="mt-1 text-[15px] text-key-200">{one().venueName}</p>
          </div>
        </div>
      </div>
    </section>
  );
}

function Venue(props: { exhibition: Exhibition }): JSX.Element {
  return (
    <section class="px-1 text-[15px] leading-[1.8]">
      <h2 class="text-[16px]">会場</h2>
      <p class="mt-2 flex gap-2">
        <Icon of={MapPin} class="mt-1 size-5 text-key-800" />
        <span>
          {props.exhibition.venueName}
          <span class="block text-ink-700">{props.exhibition.venueAddress}</span>
        </span>
      </p>
      <Show when={props.exhibition.venueAccess}>
        <p class="mt-2 flex gap-2">
          <Icon of={TramFront} class="mt-1 size-5 text-key-800" />
          <span>{props.exhibition.venueAccess}</span>
        </p>
      </Show>
    </section>
  );
}

function Timetable(props: { exhibition: Exhibition }): JSX.Element {
  return (
    <Show when={props.exhibition.timetable.length}>
      <section class="mt-10">
        <h2 class="text-[22px] md:text-[24px]">当日の流れ</h2>
        <ol class="mt-3 divide-y divide-ink-200 border-ink-200 border-y">
          <For each={props.exhibition.timetable}>
            {({ time, what }) => (
              <li class="grid grid-cols-[64px_1fr] gap-2 py-3">
                <span class="num font-bold text-key-800">{time}</span>
                <span class="leading-[1.6]">{what}</span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
