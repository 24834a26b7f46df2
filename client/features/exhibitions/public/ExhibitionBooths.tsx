import { For, type JSX, Show } from 'solid-js';
import type { Exhibition } from './live-exhibition.ts';

type Booth = Exhibition['applications'][number];

/** 出展する企業: the accepted exhibitors, by the zone (業務の場面) in which they stand. */
export function ExhibitionBooths(props: { booths: readonly Booth[] }): JSX.Element {
  const zones = () => [...Map.groupBy(props.booths, ({ zone }) => zone || 'そのほか')];
  return (
    <section class="mt-10">
      <div class="flex flex-wrap items-baseline gap-x-3">
        <h2 class="whitespace-nowrap text-[22px] md:text-[24px]">出展する企業</h2>
        <Show when={props.booths.length}>
          <p class="text-[15px] text-ink-600">
            <b class="num text-ink-900">{props.booths.length}</b> 社が決まっています
          </p>
        </Show>
      </div>
      <Show
        when={props.booths.length}
        fallback={<p class="mt-3 text-ink-700">出展する企業は、決まりしだいここに掲載します。</p>}
      >
        <For each={zones()}>
          {([zone, booths]) => (
            <section class="mt-6">
              <h3 class="text-[16px] text-key-800">{zone}</h3>
              <ul class="mt-1 grid gap-x-8 md:grid-cols-2">
                <For each={booths}>
                  {(booth) => (
                    <li class="border-ink-200 border-t py-3.5">
                      <p class="font-bold text-[16px] leading-[1.5]">{booth.title}</p>
                      <p class="text-[14px] text-ink-600">
                        {booth.vendor?.name}・{booth.vendor?.municipality}
                      </p>
                      <p class="mt-1 text-[15px] text-ink-700 leading-[1.7]">{booth.shows}</p>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </Show>
    </section>
  );
}
