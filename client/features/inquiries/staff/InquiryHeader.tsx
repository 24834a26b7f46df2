import { For, type JSX, Show } from 'solid-js';
import {
  StaffAssignInquiryDocument,
  StaffCloseInquiryDocument,
  StaffReopenInquiryDocument,
} from '../../../generated/inquiries/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { PresentPeople } from '../../consultations/PresentPeople.tsx';
import type { Present } from '../../consultations/presence.ts';
import type { Colleague } from '../../consultations/staff/colleagues.ts';
import { dueOf } from '../../consultations/staff/due.ts';
import { DueLine } from '../../consultations/staff/SignalLine.tsx';
import { useOfficeTime } from '../../desk/office-time.ts';
import { whoAsks } from './InquiryRow.tsx';
import type { Inquiry, LiveInquiry } from './inquiry.ts';

interface InquiryHeaderProps {
  readonly inquiry: Inquiry;
  readonly live: LiveInquiry;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly present: readonly Present[];
}

const CONFLICT = 'ほかの人が先にこのお問合せを変えました。今の内容を表示しています。もう一度選んでください。';

/** Number, subject, due time, who works on it, and what can be done with it. */
export function InquiryHeader(props: InquiryHeaderProps): JSX.Element {
  const { person: me } = useSignedIn();
  const due = () => dueOf(props.inquiry.dueAt, props.now, useOfficeTime());
  const reference = () => ({ id: props.inquiry.id, version: props.inquiry.version });

  const told = async (value: Inquiry | undefined, error: AppError | null, done: string) => {
    if (value) {
      props.live.show(value);
      return showToast({ text: done });
    }
    if (error?.code === 'CONFLICT') await props.live.refetch();
    showToast({ text: error?.code === 'CONFLICT' ? CONFLICT : error!.message, failed: true });
  };
  const assign = async (assignee: string | null) => {
    const { data, error } = await mutate(StaffAssignInquiryDocument, { inquiry: reference(), assignee });
    const name = data?.assignInquiry.assignee?.name;
    await told(data?.assignInquiry, error, name ? `担当を${name}にしました` : '担当を外しました');
  };
  const close = async () => {
    const { data, error } = await mutate(StaffCloseInquiryDocument, { inquiry: reference() });
    await told(data?.closeInquiry, error, '完了にしました');
  };
  const reopen = async () => {
    const { data, error } = await mutate(StaffReopenInquiryDocument, { inquiry: reference() });
    await told(data?.reopenInquiry, error, '再開しました');
  };

  const people = () => {
    const current = props.inquiry.assignee;
    return !current || props.colleagues.some(({ id }) => id === current.id)
      ? props.colleagues
      : [...props.colleagues, current];
  };

  return (
    <div class="border-ink-200 border-b bg-white px-4 py-3">
      <div class="flex items-start gap-2">
        <div class="min-w-0 flex-1">
          <p class="num text-[13px] text-ink-600 leading-snug">
            お問合せ {props.inquiry.number}
            {'　'}
            {props.inquiry.stateLabel}
            {'　'}
            {props.inquiry.category}
            {'　'}
            {whoAsks(props.inquiry)}
          </p>
          <h2 class="mt-0.5 text-[17px] leading-snug md:text-[18px]">{props.inquiry.subject}</h2>
        </div>
        <PresentPeople present={props.present} where="このお問合せ" class="max-w-[45%] justify-end pt-0.5" />
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-[14px] leading-snug">
        <Show when={due()} fallback={<span class="text-ink-600">回答の期限はありません</span>}>
          {(value) => <DueLine due={value()} />}
        </Show>
        <span class="ml-auto flex flex-wrap items-center gap-2">
          <label class="flex items-center gap-1.5 text-ink-700">
            担当
            <select
              data-assignee
              class="inp inp-sm !w-auto max-w-[180px] !py-1 !text-[14px]"
              onChange={(event) => {
                const select = event.currentTarget;
                const wanted = select.value || null;
                // The server's answer decides what is shown.
                select.value = props.inquiry.assignee?.id ?? '';
                void assign(wanted);
              }}
            >
              <option value="" selected={!props.inquiry.assignee}>
                担当なし
              </option>
              <For each={people()}>
                {(person) => (
                  <option value={person.id} selected={person.id === props.inquiry.assignee?.id}>
                    {person.name}
                    {person.id === me.id ? '（自分）' : ''}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Show when={props.inquiry.viewerCanClose}>
            <Button
              look="quiet"
              class="!min-h-11 !min-w-0 !px-3 !font-normal !text-[14px]"
              onClick={() => void close()}
            >
              完了にする
            </Button>
          </Show>
          <Show when={props.inquiry.viewerCanReopen}>
            <Button
              look="quiet"
              class="!min-h-11 !min-w-0 !px-3 !font-normal !text-[14px]"
              onClick={() => void reopen()}
            >
              再開する
            </Button>
          </Show>
        </span>
      </div>
    </div>
  );
}
