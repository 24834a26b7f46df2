import CalendarPlus from 'lucide-solid/icons/calendar-plus';
import MapPin from 'lucide-solid/icons/map-pin';
import Video from 'lucide-solid/icons/video';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import {
  StaffCancelMeetingDocument,
  type StaffMeetingFragment,
  StaffMeetingsDocument,
} from '../../../generated/consultations/graphql.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { MeetingRecord } from '../MeetingRecord.tsx';
import { attendeesText, inOrder, meetingTime } from '../meetings.ts';
import { Section } from './CaseSection.tsx';
import type { Case } from './case.ts';
import { MeetingDialog } from './MeetingDialog.tsx';
import { MinutesDialog } from './MinutesDialog.tsx';

export type StaffMeeting = StaffMeetingFragment;

/** Meetings of a case: to come, and what was recorded (R3.6). */
export function MeetingsSection(props: { case: Case; now: Date }): JSX.Element {
  const query = createQuery(StaffMeetingsDocument, () => ({ consultation: props.case.id }));
  createEffect(
    on(
      () => props.case.touchedAt,
      () => void query.refetch(),
      { defer: true },
    ),
  );
  const meetings = () => inOrder(query.data()?.meetings.nodes ?? [], props.now);
  const [planning, setPlanning] = createSignal<StaffMeeting | 'new' | null>(null);
  const [recording, setRecording] = createSignal<StaffMeeting | null>(null);
  const [cancelling, setCancelling] = createSignal<StaffMeeting | null>(null);
  const [reason, setReason] = createSignal('');
  const refetch = () => void query.refetch();

  const cancel = async () => {
    const { id, version } = cancelling()!;
    const { data, error } = await mutate(StaffCancelMeetingDocument, { meeting: { id, version }, reason: reason() });
    if (data) showToast({ text: '中止を知らせるメールを送りました' });
    refetch();
    return error;
  };

  return (
    <Section title="打ち合わせ">
      <Show
        when={meetings().length}
        fallback={<p class="mt-1 text-[14px] text-ink-700 leading-[1.6]">まだ予定していません。</p>}
      >
        <ul class="mt-1 divide-y divide-ink-200">
          <For each={meetings()}>
            {(meeting) => (
              <li class="py-2.5">
                <div class="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <b class="num text-[14px]" classList={{ 'line-through': meeting.state === 'CANCELLED' }}>
                    {meetingTime(meeting, props.now)}
                  </b>
                  <Chip tone={meeting.state === 'PLANNED' ? 'key' : 'ink'}>{meeting.stateLabel}</Chip>
                </div>
                <p class="mt-0.5 text-[14px] leading-[1.55]">{meeting.title}</p>
                <p class="mt-0.5 flex items-start gap-1.5 text-[13px] text-ink-700 leading-[1.55]">
                  <Icon of={meeting.url ? Video : MapPin} class="mt-0.5 size-4" />
                  <span class="min-w-0 break-all">{meeting.url || meeting.place}</span>
                </p>
                <p class="mt-0.5 text-[13px] text-ink-600 leading-[1.55]">{attendeesText(meeting)}</p>
                <Show when={meeting.minutes}>
                  <details class="mt-1">
                    <summary class="link min-h-8 cursor-pointer py-1.5 text-[14px]">
                      議事録（{meeting.shared ? '会員と共有' : '事務局だけ'}）
                    </summary>
                    <MeetingRecord meeting={meeting} />
                  </details>
                </Show>
                <div class="mt-1.5 flex flex-wrap gap-2">
                  <Show when={meeting.viewerCanRecord && Date.parse(meeting.startsAt) <= props.now.getTime()}>
                    <Button size="xs" look="quiet" onClick={() => setRecording(meeting)}>
                      {meeting.minutes ? '議事録を直す' : '議事録を書く'}
                    </Button>
                  </Show>
                  <Show when={meeting.viewerCanChange && Date.parse(meeting.endsAt) > props.now.getTime()}>
                    <Button size="xs" look="quiet" onClick={() => setPlanning(meeting)}>
                      変更する
                    </Button>
                  </Show>
                  <Show when={meeting.viewerCanCancel}>
                    <Button
                      size="xs"
                      look="quiet"
                      onClick={() => {
                        setReason('');
                        setCancelling(meeting);
                      }}
                    >
                      中止する
                    </Button>
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.case.viewerCanWrite}>
        <Button size="sm" look="quiet" class="mt-3" onClick={() => setPlanning('new')}>
          <Icon of={CalendarPlus} class="size-4" />
          打ち合わせを予定する
        </Button>
      </Show>
      <MeetingDialog case={props.case} meeting={planning()} onDone={refetch} onClose={() => setPlanning(null)} />
      <MinutesDialog meeting={recording()} onDone={refetch} onClose={() => setRecording(null)} />
      <ConfirmDialog
        open={cancelling() !== null}
        title="打ち合わせを中止しますか"
        action="中止する"
        danger
        run={cancel}
        onClose={() => setCancelling(null)}
      >
        <p>
          {cancelling() && meetingTime(cancelling()!, props.now)}
          。出席する人にメールで知らせ、カレンダーの予定も取り消します。
        </p>
        <TextInput
          name="reason"
          form="cancel-meeting"
          label="理由"
          optional
          class="mt-3"
          maxlength={200}
          value={reason()}
          onInput={setReason}
        />
      </ConfirmDialog>
    </Section>
  );
}
