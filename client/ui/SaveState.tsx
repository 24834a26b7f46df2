import CloudCheck from 'lucide-solid/icons/cloud-check';
import CloudOff from 'lucide-solid/icons/cloud-off';
import CloudUpload from 'lucide-solid/icons/cloud-upload';
import { type JSX, Match, Switch } from 'solid-js';
import { date, isoDay, time } from '../platform/format.ts';
import type { SaveState as State } from '../platform/server-draft.ts';
import { Icon } from './Icon.tsx';

interface SaveStateProps {
  readonly state: State;
  readonly savedAt: Date | null;
  readonly class?: string;
}

/** Today the time is enough. */
const moment = (at: Date) => (isoDay(at) === isoDay(new Date()) ? time(at) : date(at));

/** Whether what was typed is safe, and since when. Not read out: it changes with every pause in typing. */
export function SaveState(props: SaveStateProps): JSX.Element {
  return (
    <span class={`num inline-flex items-center gap-1.5 text-[14px] text-ink-600 ${props.class ?? ''}`}>
      <Switch>
        <Match when={props.state === 'failed' || props.state === 'conflict'}>
          <Icon of={CloudOff} class="size-4 text-[#c74700]" />
          <span class="text-[#8b3200]">この端末だけに保存しています</span>
        </Match>
        <Match when={props.state === 'dirty' || props.state === 'saving'}>
          <Icon of={CloudUpload} class="size-4" />
          保存しています
        </Match>
        <Match when={props.savedAt}>
          {(at) => (
            <>
              <Icon of={CloudCheck} class="size-4 text-[#197a4b]" />
              {moment(at())} に保存しました
            </>
          )}
        </Match>
      </Switch>
    </span>
  );
}
