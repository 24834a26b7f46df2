import { type JSX, Show } from 'solid-js';

interface MeterProps {
  readonly now: number;
  readonly target: number;
  /** Where the year ends as things go. */
  readonly forecast?: number;
  readonly unit: string;
  /** The target will be missed. */
  readonly atRisk?: boolean;
  readonly class?: string;
}

const HEADROOM = 1.12;

/** A bullet bar: solid is now, hatched the forecast, the black tick the target. */
export function Meter(props: MeterProps): JSX.Element {
  const scale = () => Math.max(props.now, props.target, props.forecast ?? 0) * HEADROOM || 1;
  const percent = (value: number) => `${Math.round((value / scale()) * 1000) / 10}%`;
  const text = () =>
    `現在 ${props.now}${props.unit}、目標 ${props.target}${props.unit}` +
    (props.forecast === undefined ? '' : `、見込み ${props.forecast}${props.unit}`);
  return (
    <div class={`relative h-3 rounded-full bg-ink-100 ${props.class ?? ''}`} role="img" aria-label={text()}>
      <Show when={props.forecast !== undefined}>
        <span class="hatch absolute inset-y-0 left-0 rounded-full" style={{ width: percent(props.forecast!) }} />
      </Show>
      <span
        class={`absolute inset-y-0 left-0 rounded-full ${props.atRisk ? 'bg-[#c74700]' : 'bg-key-800'}`}
        style={{ width: percent(props.now) }}
      />
      <span class="absolute -top-1 -bottom-1 w-[3px] rounded bg-ink-900" style={{ left: percent(props.target) }} />
    </div>
  );
}
