import { type JSX, Show } from 'solid-js';
import { figure } from '../../../platform/format.ts';
import { Fill } from '../../../ui/Fill.tsx';

interface PlacesProps {
  readonly label: string;
  readonly taken: number;
  readonly of: number;
  readonly unit: string;
  /** What is left, where it matters: 残り12名. */
  readonly left?: string;
}

/** Taken places out of all, as figures and as a bar. */
export function Places(props: PlacesProps): JSX.Element {
  const share = () => (props.of ? (100 * props.taken) / props.of : 0);
  return (
    <div>
      <p class="flex flex-wrap items-baseline gap-x-1.5 text-[15px]">
        <span class="mr-auto text-ink-700">{props.label}</span>
        <b class="num text-[22px] leading-none text-key-1000">{figure(props.taken)}</b>
        <span class="num text-ink-600">
          / {figure(props.of)}
          {props.unit}
        </span>
      </p>
      <div class="meter mt-1.5" aria-hidden="true">
        <Fill share={share()} />
      </div>
      <Show when={props.left}>
        <p class="num mt-1 text-right text-[14px] text-ink-600">{props.left}</p>
      </Show>
    </div>
  );
}
