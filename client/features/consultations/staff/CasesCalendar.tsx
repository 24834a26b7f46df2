/* biome-ignore-all lint/a11y/useSemanticElements: a grid of days (APG) of plain elements; its buttons have the focus */
/* biome-ignore-all lint/a11y/useFocusableInteractive: see above */
import { useSearchParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import CircleAlert from 'lucide-solid/icons/circle-alert';
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { day as dayWords, isoDay, time } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { byDay, type CalendarEntry, dayAfter, dayByKey, monthAfter, monthFrom, weeksOf } from './board-calendar.ts';

interface CasesCalendarProps {
  readonly entries: readonly CalendarEntry[];
  readonly now: Date;
  readonly phone: boolean;
}

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;
/** Entries of a day that are shown in its cell. */
const SHOWN = 3;

const monthWords = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** カレンダー (R3.8): what is due on which day of a month; the chosen day's list beside it. On a phone a list by days. */
export default function CasesCalendar(props: CasesCalendarProps): JSX.Element {
  const [params, setParams] = useSearchParams<{ month?: string; day?: string }>();
  const today = () => isoDay(props.now);
  const month = createMemo(() => monthFrom(params.month, props.now));
  const days = createMemo(() => byDay(props.entries));
  const chosen = () =>
    params.day?.startsWith(month()) ? params.day : today().startsWith(month()) ? today() : `${month()}-01`;
  const go = (to: { month?: string | undefined; day?: string | undefined }) =>
    setParams({ month: to.month ?? month(), day: to.day ?? null }, { replace: true, scroll: false });
  const count = () => [...days()].reduce((sum, [at, own]) => sum + (at.startsWith(month()) ? own.length : 0), 0);
  const earlier = () => props.entries.filter(({ at, over }) => over && isoDay(at) < `${month()}-01`).length;
  createEffect(on(month, (shown) => announce(`${monthWords(shown)}、${count()}件`), { defer: true }));
  return (
    <div class="mt-3">
      <div class="flex flex-wrap items-center gap-2">
        <h2 class="num mr-1 text-[18px] leading-tight">
          {monthWords(month())}
          <span class="ml-2 font-normal text-[14px] text-ink-600">{count()}件</span>
        </h2>
        <div class="no-print flex items-center gap-1">
          <button
            type="button"
            class="iconbtn border border-ink-420 bg-white"
            aria-label="前の月"
            onClick={() => go({ month: monthAfter(month(), -1) })}
          >
            <Icon of={ChevronLeft} />
          </button>
          <Button
            look="quiet"
            class="!min-h-11 !min-w-0 !px-3 !text-[14px]"
            onClick={() => go({ month: today().slice(0, 7) })}
          >
            今月
          </Button>
          <button
            type="button"
            class="iconbtn border border-ink-420 bg-white"
            aria-label="次の月"
            onClick={() => go({ month: monthAfter(month(), 1) })}
          >
            <Icon of={ChevronRight} />
          </button>
        </div>
        <Show when={earlier()}>
          <p class="num flex items-center gap-1.5 font-bold text-[#a90000] text-[14px]">
            <Icon of={CircleAlert} class="size-4" />
            この月より前に期限切れ {earlier()}件
          </p>
        </Show>
      </div>
      <Show when={!props.phone} fallback={<Agenda month={month()} days={days()} today={today()} />}>
        <div class="mt-3 grid gap-4 xl:grid-cols-[minmax(0,1fr)_300px]">
          <Month
            month={month()}
            days={days()}
            today={today()}
            chosen={chosen()}
            onChoose={(day) => go({ month: day.slice(0, 7), day })}
          />
          <section
            aria-label={`${dayWords(chosen())}の予定`}
            class="card self-start p-4 xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto"
          >
            <h3 class="text-[16px]">{dayWords(chosen())}</h3>
            <Entries of={days().get(chosen()) ?? []} />
          </section>
        </div>
      </Show>
    </div>
  );
}

interface MonthProps {
  readonly month: string;
  readonly days: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly today: string;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** The month as a grid: arrows go from day to day, Page Up and Down from month to month. */
function Month(props: MonthProps): JSX.Element {
  let grid!: HTMLDivElement;
  const press = (event: KeyboardEvent) => {
    const to = dayByKey(props.chosen, event.key);
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    props.onChoose(to);
    queueMicrotask(() => grid.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus());
  };
  const over = (day: string) => (props.days.get(day) ?? []).filter(({ over }) => over).length;
  const name = (day: string) => {
    const count = props.days.get(day)?.length ?? 0;
    const late = over(day);
    return `${dayWords(day)}${day === props.today ? '、今日' : ''}、${count ? `${count}件` : '予定なし'}${late ? `、うち期限切れ ${late}件` : ''}`;
  };
  return (
    <div ref={grid} role="grid" aria-label={monthWords(props.month)} class="min-w-0" onKeyDown={press}>
      <div role="row" class="grid grid-cols-7">
        <For each={WEEKDAYS}>
          {(weekday) => (
            <div role="columnheader" class="pb-1 text-center font-bold text-[13px] text-ink-700">
              {weekday}
            </div>
          )}
        </For>
      </div>
      <For each={weeksOf(props.month)}>
        {(week) => (
          <div role="row" class="-mb-px grid grid-cols-7">
            <For each={week}>
              {(day, at) => (
                <div
                  role="gridcell"
                  class="relative -mr-px min-h-[112px] min-w-0 border border-ink-200 p-1.5"
                  classList={{
                    'bg-white': day.startsWith(props.month) && at() > 0 && at() < 6,
                    'bg-ink-50': day.startsWith(props.month) && (at() === 0 || at() === 6),
                    'bg-ink-100': !day.startsWith(props.month),
                    'outline-2 outline-key-800 -outline-offset-2': day === props.chosen,
                  }}
                  aria-selected={day === props.chosen}
                >
                  <button
                    type="button"
                    data-day={day}
                    tabindex={day === props.chosen ? 0 : -1}
                    aria-label={name(day)}
                    aria-current={day === props.today ? 'date' : undefined}
                    class="num cover grid size-7 place-items-center rounded-full text-[14px] leading-none"
                    classList={{
                      'bg-key-900 font-bold text-white': day === props.today,
                      'text-ink-600': !day.startsWith(props.month),
                    }}
                    onClick={() => props.onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                  <div aria-hidden="true">
                    <For each={(props.days.get(day) ?? []).slice(0, SHOWN)}>
                      {(entry) => (
                        <span
                          class="num mt-0.5 flex min-w-0 items-center gap-1 truncate rounded px-1 text-[12px] leading-5"
                          classList={{
                            'bg-[#fdeeee] font-bold text-[#a90000]': entry.over,
                            'bg-key-50 text-key-1000': !entry.over,
                          }}
                        >
                          <Show when={entry.over}>
                            <Icon of={CircleAlert} class="size-3 flex-none" />
                          </Show>
                          <span class="truncate">
                            {time(entry.at)} {entry.short}
                          </span>
                        </span>
                      )}
                    </For>
                    <Show when={(props.days.get(day)?.length ?? 0) > SHOWN}>
                      <span class="num block px-1 pt-0.5 text-[12px] text-ink-700 leading-5">
                        ほか {props.days.get(day)!.length - SHOWN}件
                      </span>
                    </Show>
                  </div>
                </div>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

/** A list of what stands on a day. */
const Entries = (props: { of: readonly CalendarEntry[] }): JSX.Element => (
  <Show when={props.of.length} fallback={<p class="mt-2 text-[14px] text-ink-600">予定はありません。</p>}>
    <ul class="mt-2 divide-y divide-ink-200">
      <For each={props.of}>
        {(entry) => (
          <li class="relative py-2 text-[14px] leading-snug">
            <p
              class="num flex items-center gap-1"
              classList={{ 'font-bold text-[#a90000]': entry.over, 'text-ink-700': !entry.over }}
            >
              <Show when={entry.over}>
                <Icon of={CircleAlert} class="size-4" />
              </Show>
              {time(entry.at)} {entry.kind}
              <Show when={entry.over}>・超過</Show>
            </p>
            <a href={entry.href} class="font-bold no-underline cover hover:underline">
              {entry.title}
            </a>
            <p class="text-ink-700">{entry.text}</p>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

/** The month as a list by days: only days on which something stands. Of the present month, what is behind waits folded up. */
function Agenda(props: {
  month: string;
  days: ReadonlyMap<string, readonly CalendarEntry[]>;
  today: string;
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const shown = () => [...props.days].filter(([day]) => day.startsWith(props.month));
  const isBehind = (day: string) => props.today.startsWith(props.month) && day < props.today;
  const behind = () => shown().filter(([day]) => isBehind(day));
  const ahead = () => shown().filter(([day]) => !isBehind(day));
  const count = () => behind().reduce((sum, [, entries]) => sum + entries.length, 0);
  const late = () => behind().reduce((sum, [, entries]) => sum + entries.filter(({ over }) => over).length, 0);
  return (
    <Show
      when={shown().length}
      fallback={<p class="mt-6 text-center text-[15px] text-ink-700">この月に期限のある相談はありません。</p>}
    >
      <Show when={count()}>
        <button
          type="button"
          class="card mt-3 flex min-h-12 w-full items-center gap-2 px-4 text-left text-[15px]"
          aria-expanded={open()}
          onClick={() => setOpen(!open())}
        >
          <Icon of={ChevronRight} class={`size-4 flex-none ${open() ? 'rotate-90' : ''}`} />
          <span class="num font-bold">昨日まで {count()}件</span>
          <Show when={late()}>
            <span class="num ml-auto flex items-center gap-1 font-bold text-[#a90000] text-[14px]">
              <Icon of={CircleAlert} class="size-4" />
              期限切れ {late()}件
            </span>
          </Show>
        </button>
        <Show when={open()}>
          <Days of={behind()} today={props.today} />
        </Show>
      </Show>
      <Show
        when={ahead().length}
        fallback={
          <p class="mt-6 text-center text-[15px] text-ink-700">今日から月末までに期限のある相談はありません。</p>
        }
      >
        <Days of={ahead()} today={props.today} />
      </Show>
    </Show>
  );
}

/** Days below each other, each with its list. */
const Days = (props: {
  of: readonly (readonly [day: string, entries: readonly CalendarEntry[]])[];
  today: string;
}): JSX.Element => (
  <For each={props.of}>
    {([day, entries]) => (
      <section class="card mt-3 p-4" aria-label={dayWords(day)}>
        <h3 class="text-[16px]">
          {dayWords(day)}
          <Show when={day === props.today}>
            <span class="ml-2 text-[14px] text-key-800">今日</span>
          </Show>
          <Show when={day === dayAfter(props.today, 1)}>
            <span class="ml-2 text-[14px] text-key-800">明日</span>
          </Show>
        </h3>
        <Entries of={entries} />
      </section>
    )}
  </For>
);
