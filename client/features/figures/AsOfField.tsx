import RotateCcw from 'lucide-solid/icons/rotate-ccw';
import { type JSX, Show } from 'solid-js';
import { isoDay } from '../../platform/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** As of which day figures are told: what was recorded later is left out, corrections included. */
export function AsOfField(props: { day: string | null; onChoose: (day: string | null) => void }): JSX.Element {
  return (
    <>
      <label class="flex items-center gap-2 text-[14px] text-ink-700">
        時点
        <input
          type="date"
          class="inp inp-sm num !w-[160px] !text-[15px]"
          value={props.day ?? ''}
          max={isoDay(new Date())}
          onChange={(event) => props.onChoose(event.currentTarget.value || null)}
        />
      </label>
      <Show when={props.day}>
        <Button look="quiet" class="!min-h-11 !min-w-0 !px-3 !font-normal" onClick={() => props.onChoose(null)}>
          <Icon of={RotateCcw} class="size-[18px]" />
          今に戻す
        </Button>
      </Show>
    </>
  );
}
