import Mail from 'lucide-solid/icons/mail';
import MessageCircleQuestionMark from 'lucide-solid/icons/message-circle-question-mark';
import Phone from 'lucide-solid/icons/phone';
import { type JSX, Show } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Assignee } from '../../consultations/staff/BoardCard.tsx';
import { dueOf } from '../../consultations/staff/due.ts';
import { DueLine } from '../../consultations/staff/SignalLine.tsx';
import { useOfficeTime } from '../../desk/office-time.ts';
import type { InquiryRowData } from './inquiries.ts';

interface InquiryRowProps {
  readonly row: InquiryRowData;
  readonly now: Date;
  readonly href: string;
  readonly current?: boolean;
}

const CHANNELS: Readonly<Record<string, { icon: typeof Mail; label: string }>> = {
  web: { icon: MessageCircleQuestionMark, label: 'フォームから' },
  mail: { icon: Mail, label: 'メールで受付' },
  phone: { icon: Phone, label: '電話で受付' },
};

/** Who asks, as far as a list shows it. */
export const whoAsks = ({ company, organization, maskedName }: InquiryRowData): string =>
  organization?.name || company || `${maskedName || '不明'} 様`;

/** An inquiry in the inbox: who, what, and until when. */
export function InquiryRow(props: InquiryRowProps): JSX.Element {
  const due = () => dueOf(props.row.dueAt, props.now, useOfficeTime());
  const channel = () => CHANNELS[props.row.channel] ?? CHANNELS.web!;
  return (
    <li
      id={`row-${props.row.id}`}
      class="relative px-4 py-3.5 hover:bg-ink-50"
      classList={{ 'border-key-900 border-l-4 bg-key-50 !pl-3': props.current, 'bg-white': !props.current }}
    >
      <div class="flex items-center gap-2">
        <p class="min-w-0 flex-1 font-bold text-[15px] leading-snug">
          <a
            href={props.href}
            class="!block truncate no-underline cover"
            aria-current={props.current ? 'true' : undefined}
          >
            {whoAsks(props.row)}
          </a>
        </p>
        <span class="num whitespace-nowrap text-[13px] text-ink-600">{when(props.row.touchedAt, props.now)}</span>
      </div>
      <p class="mt-0.5 truncate text-[14px] leading-snug">{props.row.subject}</p>
      <p class="mt-0.5 truncate text-[14px] text-ink-600 leading-snug">
        お問合せ・{props.row.category}・{props.row.stateLabel}
      </p>
      <div class="mt-1.5 flex items-center gap-2 text-[13px] leading-snug">
        <Show when={due()} fallback={<span class="text-ink-600">{props.row.stateLabel}</span>}>
          {(value) => <DueLine due={value()} />}
        </Show>
        <span class="ml-auto flex flex-none items-center gap-1.5 text-ink-600">
          <Icon of={channel().icon} class="size-4" />
          <span class="sr-only">{channel().label}</span>
          <Assignee name={props.row.assignee?.name} />
        </span>
      </div>
    </li>
  );
}
