import CalendarCheck from 'lucide-solid/icons/calendar-check';
import Clock from 'lucide-solid/icons/clock';
import Ticket from 'lucide-solid/icons/ticket';
import { For, type JSX, Show } from 'solid-js';
import type { PublicHomeQuery } from '../../../generated/home/public/graphql.ts';
import { dateParts, day, figure, isoDay } from '../../../platform/format.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { SectionTitle } from '../../../ui/SectionTitle.tsx';

type Exhibition = PublicHomeQuery['exhibitions']['nodes'][number];

const LINK = 'no-underline underline-offset-4 cover hover:underline';
/** Few places are left: as many as should be said in orange. */
const FEW = 50;

interface HomeEventsProps {
  readonly exhibitions: readonly Exhibition[];
  readonly news: PublicHomeQuery['news']['nodes'];
}

/** The exhibitions to come (or the last one, between two), and what is new. */
export function HomeEvents(props: HomeEventsProps): JSX.Element {
  const shown = () => {
    const ahead = props.exhibitions.filter(({ state }) => state !== 'HELD');
    return ahead.length ? ahead.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)) : props.exhibitions.slice(0, 1);
  };
  return (
    <section class="mt-14 border-ink-200 border-y bg-ink-50 md:mt-20">
      <div class="wrap grid gap-12 py-12 md:grid-cols-[1.35fr_1fr] md:py-16">
        <div class="min-w-0">
          <SectionTitle title="展示会" more={{ href: '/exhibitions', label: 'すべて見る' }} />
          <Show when={shown().length} fallback={<p class="text-ink-700">次の展示会は、決まりしだいお知らせします。</p>}>
            <ul class="flex flex-col gap-3">
              <For each={shown()}>{(exhibition) => <ExhibitionRow exhibition={exhibition} />}</For>
            </ul>
          </Show>
        </div>
        <div class="min-w-0">
          <SectionTitle title="お知らせ" more={{ href: '/news', label: 'すべて見る' }} />
          <ul class="divide-y divide-ink-200 rounded-12 border border-ink-200 bg-white">
            <For each={props.news}>
              {(one) => (
                <li class="relative px-4 py-3.5">
                  <p class="flex gap-x-3 text-[14px] text-ink-600">
                    <time class="num" datetime={isoDay(one.publishedAt)}>
                      {day(one.publishedAt)}
                    </time>
                    <Show when={one.kind === 'EVENT'}>
                      <span class="font-bold text-key-800">イベント</span>
                    </Show>
                  </p>
                  <h3 class="font-normal text-[16px] leading-[1.6]">
                    <a href={`/news/${one.slug}`} class={LINK}>
                      {one.title}
                    </a>
                  </h3>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </section>
  );
}

function ExhibitionRow(props: { exhibition: Exhibition }): JSX.Element {
  const one = () => props.exhibition;
  const on = () => dateParts(one().heldOn);
  return (
    <li class="card relative flex items-center gap-4 p-4">
      <time
        datetime={one().heldOn}
        class="w-[68px] flex-none border-ink-200 border-r pr-4 text-center text-[14px] text-ink-600 leading-none"
      >
        <span class="num block">{on().year}年</span>
        <span class="num mt-1 block">{on().month}月</span>
        <span class="num my-1 block font-bold text-[28px] text-key-900">{on().day}</span>
        <span class="block">{on().weekday}</span>
      </time>
      <div class="min-w-0 flex-1">
        <h3 class="text-[17px] leading-snug">
          <a class={LINK} href={`/exhibitions/${one().slug}`}>
            {one().title}
          </a>
        </h3>
        <p class="num mt-0.5 text-[15px] text-ink-700">
          {one().hours}　{one().venueName}
        </p>
        <p class="mt-1.5">
          <Show
            when={one().viewerCanRegister}
            fallback={
              <Chip tone="ink" icon={one().state === 'HELD' ? CalendarCheck : Clock}>
                {one().state === 'OPEN' ? '満員になりました' : one().stateLabel}
              </Chip>
            }
          >
            <Chip tone={one().placesLeft <= FEW ? 'warn' : 'key'} icon={Ticket}>
              来場受付中・残り <span class="num">{figure(one().placesLeft)}</span>席
            </Chip>
          </Show>
        </p>
      </div>
    </li>
  );
}
