import MapPin from 'lucide-solid/icons/map-pin';
import Video from 'lucide-solid/icons/video';
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { CaseMeetingsDocument, type MemberThreadFragment } from '../../../generated/consultations/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MeetingRecord } from '../MeetingRecord.tsx';
import { attendeesText, inOrder, meetingTime } from '../meetings.ts';

/** 打ち合わせ: when and where, and the minutes that were shared (R3.6). Nothing while there is none. */
export function MeetingsPanel(props: { case: MemberThreadFragment }): JSX.Element {
  const query = createQuery(CaseMeetingsDocument, () => ({ consultation: props.case.id }));
  // A meeting that was planned or changed is a change of the case.
  createEffect(
    on(
      () => props.case.touchedAt,
      () => void query.refetch(),
      { defer: true },
    ),
  );
  const now = new Date();
  const meetings = () => inOrder(query.data()?.meetings.nodes ?? [], now);
  return (
    <Show when={meetings().length}>
      <section class="card p-4 shadow-card md:p-5" aria-labelledby="meetings-title">
        <h2 id="meetings-title" class="text-[18px]">
          打ち合わせ
        </h2>
        <ul class="mt-2 divide-y divide-ink-200">
          <For each={meetings()}>
            {(meeting) => (
              <li class="py-3">
                <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <b class="num text-[16px]" classList={{ 'line-through': meeting.state === 'CANCELLED' }}>
                    {meetingTime(meeting, now)}
                  </b>
                  <Chip tone={meeting.state === 'PLANNED' ? 'key' : 'ink'}>{meeting.stateLabel}</Chip>
                </div>
                <p class="mt-1 text-[15px] leading-[1.65]">{meeting.title}</p>
                <p class="mt-1 flex items-start gap-1.5 text-[14px] text-ink-700 leading-[1.65]">
                  <Icon of={meeting.url ? Video : MapPin} class="mt-1 size-4" />
                  <Show when={meeting.url} fallback={meeting.place}>
                    <a class="link break-all" href={meeting.url} target="_blank" rel="noreferrer">
                      オンラインで参加する<span class="sr-only">（新しい画面）</span>
                    </a>
                  </Show>
                </p>
                <p class="mt-0.5 text-[14px] text-ink-600 leading-[1.65]">{attendeesText(meeting)}</p>
                <Show when={meeting.reason}>
                  <p class="mt-1 text-[14px] text-ink-700">中止の理由：{meeting.reason}</p>
                </Show>
                <Show when={meeting.shared && meeting.minutes}>
                  <details class="mt-2">
                    <summary class="link min-h-11 cursor-pointer py-2.5 text-[15px]">議事録を読む</summary>
                    <MeetingRecord meeting={meeting} />
                  </details>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
