import CircleCheck from 'lucide-solid/icons/circle-check';
import CirclePause from 'lucide-solid/icons/circle-pause';
import Clock from 'lucide-solid/icons/clock';
import ClockAlert from 'lucide-solid/icons/clock-alert';
import { For, type JSX, Show } from 'solid-js';
import { dayTime } from '../../../platform/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { type OfficeTime, officeDuration } from '../../desk/office-duration.ts';
import { useOfficeTime } from '../../desk/office-time.ts';
import type { Case } from './case.ts';

type CaseClock = Case['clocks'][number];

const LABELS: Readonly<Record<string, string>> = {
  FIRST_ANSWER: '最初の回答',
  NEXT_ANSWER: '次の回答',
  CLOSING: '完了まで',
};
const ORDER = ['FIRST_ANSWER', 'NEXT_ANSWER', 'CLOSING'];

/** Of each kind the newest: what is owed now, or how the last promise was kept. */
export const newestClocks = (clocks: readonly CaseClock[]): CaseClock[] =>
  ORDER.flatMap((kind) => clocks.find((clock) => clock.kind === kind) ?? []);

interface Reading {
  readonly icon: typeof Clock;
  readonly look: string;
  readonly text: string;
}

/** What a clock says, in words. */
export function readingOf(clock: CaseClock, now: Date, office: OfficeTime | undefined): Reading {
  const { elapsedMinutes, targetMinutes, runningSince, stoppedAt, dueAt } = clock;
  if (stoppedAt) {
    const kept = elapsedMinutes <= targetMinutes;
    const text = `${officeDuration(elapsedMinutes)}（${kept ? '目安のうち' : '目安を過ぎた'}）`;
    return { icon: kept ? CircleCheck : ClockAlert, look: kept ? 'text-key-800' : 'text-[#8b3200]', text };
  }
  if (!runningSince) {
    const left = officeDuration(targetMinutes - elapsedMinutes);
    return { icon: CirclePause, look: 'text-ink-700', text: `会員の返事待ちで停止中・残り${left}` };
  }
  const over = dueAt && Date.parse(dueAt) <= now.getTime();
  const minutes = elapsedMinutes + (office?.(new Date(runningSince), now) ?? 0);
  const text = `${dueAt ? `${dayTime(dueAt)} まで・` : ''}経過 ${officeDuration(minutes)}`;
  return { icon: over ? ClockAlert : Clock, look: over ? 'font-bold text-[#a90000]' : 'text-ink-900', text };
}

/** The clocks of a case, counted in office hours (R3.5). */
export function Clocks(props: { case: Case; now: Date }): JSX.Element {
  return (
    <Show when={newestClocks(props.case.clocks).length}>
      <dl class="mt-2 grid grid-cols-[84px_1fr] gap-y-1.5 text-[14px] leading-[1.55]">
        <For each={newestClocks(props.case.clocks)}>
          {(clock) => {
            const reading = () => readingOf(clock, props.now, useOfficeTime());
            return (
              <>
                <dt class="text-ink-600">{LABELS[clock.kind]}</dt>
                <dd class={`num flex items-start gap-1.5 ${reading().look}`}>
                  <Icon of={reading().icon} class="mt-[3px] size-4" />
                  <span class="min-w-0">
                    {reading().text}
                    <span class="block text-[13px] font-normal text-ink-600">
                      目安 {officeDuration(clock.targetMinutes)}
                    </span>
                  </span>
                </dd>
              </>
            );
          }}
        </For>
      </dl>
    </Show>
  );
}
