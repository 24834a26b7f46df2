import { For, type JSX, Show } from 'solid-js';
import { date } from '../../platform/format.ts';
import type { CaseMeeting } from './meetings.ts';

/** What was recorded of a meeting: minutes, decisions, next actions. */
export function MeetingRecord(props: { meeting: CaseMeeting }): JSX.Element {
  return (
    <>
      <p class="mt-2 whitespace-pre-wrap text-[15px] leading-[1.75]">{props.meeting.minutes}</p>
      <Show when={props.meeting.decisions?.length}>
        <p class="mt-3 font-bold text-[14px] text-key-800">決まったこと</p>
        <ul class="mt-1 list-disc pl-5 text-[15px] leading-[1.7]">
          <For each={props.meeting.decisions}>{(text) => <li>{text}</li>}</For>
        </ul>
      </Show>
      <Show when={props.meeting.actions?.length}>
        <p class="mt-3 font-bold text-[14px] text-key-800">次にすること</p>
        <ul class="mt-1 list-disc pl-5 text-[15px] leading-[1.7]">
          <For each={props.meeting.actions}>
            {(action) => (
              <li>
                {action.text}
                <span class="num text-[14px] text-ink-600">
                  {action.who ? `　${action.who}` : ''}
                  {action.until ? `　${date(action.until)}まで` : ''}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
