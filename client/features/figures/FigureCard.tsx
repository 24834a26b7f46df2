import { type JSX, Show } from 'solid-js';
import { figure as grouped } from '../../platform/format.ts';
import { Meter } from '../../ui/Meter.tsx';
import { amount, forecastWords, needsAttention, standingOf } from './figure-words.ts';
import type { Figure } from './live-dashboard.ts';
import { StandingChip } from './StandingChip.tsx';

interface FigureCardProps {
  readonly of: Figure;
  readonly elapsed: number;
  readonly href: string;
  /** Beside others in one frame, on a phone. */
  readonly joined?: boolean;
}

const JOINED = [
  'not-print:max-md:!rounded-none not-print:max-md:!border-ink-200 not-print:max-md:!border-x-0',
  'not-print:max-md:!border-t-0 not-print:max-md:!shadow-none not-print:max-md:last:!border-b-0',
].join(' ');

/** One figure of the contract against its target; leads to the rows behind it. */
export function FigureCard(props: FigureCardProps): JSX.Element {
  const standing = () => standingOf(props.of, props.elapsed);
  const concern = () => needsAttention(standing());
  const running = () => props.elapsed > 0 && props.elapsed < 1;
  return (
    <article
      class={`figure-card card relative p-4 shadow-card ${concern() ? '!border-[#c74700]' : ''} ${props.joined ? JOINED : ''}`}
    >
      <div class="flex items-start gap-2 print:flex-wrap">
        <h3 class="flex-1 text-[15px] leading-snug print:min-w-full">
          {props.of.title}
          <span class="block text-[14px] font-normal text-ink-600">仕様書 {props.of.clause}</span>
        </h3>
        <StandingChip of={standing()} />
      </div>
      <p class="mt-2 flex items-baseline gap-1 leading-none">
        <a
          href={props.href}
          class="num text-[34px] font-bold text-key-1000 no-underline underline-offset-4 cover hover:underline"
          aria-label={`${props.of.title} ${amount(props.of.value, props.of.unit)}。内訳を見る`}
        >
          {grouped(props.of.value)}
        </a>
        <span class="num text-[15px] text-ink-600">/ {amount(props.of.target, props.of.unit)}</span>
        <Show when={running() && standing() !== 'reached'}>
          <span class={`num ml-auto text-[14px] ${concern() ? 'font-bold text-[#8b3200]' : 'text-ink-700'}`}>
            見込み {amount(props.of.forecast, props.of.unit)}
          </span>
        </Show>
      </p>
      <Meter
        class="mt-3"
        now={props.of.value}
        target={props.of.target}
        forecast={running() ? props.of.forecast : undefined}
        unit={props.of.unit}
        atRisk={concern()}
      />
      <p class={`num mt-3 text-[14px] leading-[1.6] ${concern() ? 'text-[#8b3200]' : 'text-ink-700'}`}>
        {forecastWords(props.of, props.elapsed)}
      </p>
      <details class="relative z-10 mt-1 w-fit max-w-full text-[14px] leading-[1.6] text-ink-600">
        <summary class="cursor-pointer py-2.5 underline decoration-1 underline-offset-4">数え方</summary>
        <p>
          {props.of.definition}
          <Show when={props.of.net !== null && props.of.net !== undefined}>
            <span class="num block">退会を引いた純増は {amount(props.of.net!, props.of.unit)}。</span>
          </Show>
        </p>
      </details>
    </article>
  );
}
