import Lock from 'lucide-solid/icons/lock';
import MailQuestionMark from 'lucide-solid/icons/mail-question-mark';
import { type JSX, Show } from 'solid-js';
import { AttachmentList } from '../../../ui/AttachmentList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { QuotedText } from '../../../ui/MailEntry.tsx';
import { CONSULTATION_FILES } from '../attachments.ts';
import type { Entry } from './case.ts';

interface ForeignMailProps {
  readonly entry: Entry;
  readonly at: string;
  readonly onAccept: () => void;
}

/** A mail that is not taken for the member's: by somebody else (差出人が異なる), or by no person at all. Staff alone see it. */
export function ForeignMail(props: ForeignMailProps): JSX.Element {
  return (
    <li class="rounded-8 border-2 border-inlay-500 border-dashed bg-[#fdf9ee] px-4 py-3">
      <p class="flex flex-wrap items-center gap-x-2 gap-y-1 font-bold text-[13px] text-inlay-900 leading-snug">
        <Icon of={props.entry.foreignSender ? MailQuestionMark : Lock} class="size-4" />
        {props.entry.automatic ? '自動で送られたメール' : '差出人が異なるメール'}
        <span class="font-normal">会員には見えません</span>
      </p>
      <p class="mt-1.5 text-[13px] text-ink-700 leading-snug [overflow-wrap:anywhere]">
        差出人 {props.entry.sender || '（不明）'}
        {'　'}
        <span class="num">{props.at}</span>
      </p>
      <p class="mt-2 whitespace-pre-wrap text-[15px] leading-[1.75] [overflow-wrap:anywhere]">{props.entry.text}</p>
      <AttachmentList files={props.entry.attachments} door={CONSULTATION_FILES} class="mt-2" />
      <QuotedText text={props.entry.quoted} />
      <Show when={props.entry.foreignSender}>
        <p class="mt-3 text-[14px] text-ink-700 leading-[1.65]">
          この企業の利用者のアドレスではありません。内容を確かめて、やりとりに加えるかどうかを決めてください。加えても、会員が書いたものとしては表示されません。
        </p>
        <Button size="sm" look="quiet" class="mt-2" onClick={() => props.onAccept()}>
          やりとりに加える
        </Button>
      </Show>
    </li>
  );
}
