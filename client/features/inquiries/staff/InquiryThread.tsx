import Lock from 'lucide-solid/icons/lock';
import Mail from 'lucide-solid/icons/mail';
import MailQuestionMark from 'lucide-solid/icons/mail-question-mark';
import Milestone from 'lucide-solid/icons/milestone';
import Phone from 'lucide-solid/icons/phone';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { time, when } from '../../../platform/format.ts';
import { AttachmentList } from '../../../ui/AttachmentList.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { DeliveryLine, QuotedText } from '../../../ui/MailEntry.tsx';
import { photoOf } from '../../photos/photos.ts';
import { whoAsks } from './InquiryRow.tsx';
import { INQUIRY_FILES, type Inquiry, type InquiryEntry } from './inquiry.ts';

const moment = (at: string, now: Date) => {
  const text = when(at, now);
  return text.includes(':') ? text : `${text}${time(at)}`;
};

interface InquiryThreadProps {
  readonly inquiry: Inquiry;
  readonly now: Date;
  /** Sends an answer again that did not arrive. */
  readonly onResend: (entry: string) => void;
}

/** Everything said and done in an inquiry, oldest first. */
export function InquiryThread(props: InquiryThreadProps): JSX.Element {
  const entries = () => [...props.inquiry.entries].reverse();
  return (
    <ol class="flex flex-col gap-4">
      <For each={entries()}>{(entry) => <Entry {...props} entry={entry} />}</For>
    </ol>
  );
}

type EntryProps = InquiryThreadProps & { readonly entry: InquiryEntry };

function Entry(props: EntryProps): JSX.Element {
  const at = () => moment(props.entry.occurredAt, props.now);
  return (
    <Switch fallback={<Message {...props} at={at()} />}>
      <Match when={props.entry.kind === 'NOTE'}>
        <li class="rounded-8 border-2 border-inlay-500 border-dashed bg-[#fdf9ee] px-4 py-3">
          <p class="flex items-center gap-2 font-bold text-[13px] text-inlay-900 leading-none">
            <Icon of={Lock} class="size-4" />
            内部メモ・お問合せの方には見えません
          </p>
          <p class="mt-2 whitespace-pre-wrap text-[15px] leading-[1.75]">{props.entry.text}</p>
          <AttachmentList files={props.entry.attachments} door={INQUIRY_FILES} class="mt-2" />
          <p class="mt-2 text-[13px] text-ink-600">
            {props.entry.author?.name}
            {'　'}
            <span class="num">{at()}</span>
          </p>
        </li>
      </Match>
      <Match when={props.entry.kind === 'EVENT'}>
        <li class="flex items-start gap-2.5 text-[14px] text-ink-700 leading-[1.6]">
          <span class="grid size-8 flex-none place-items-center rounded-full bg-ink-100">
            <Icon of={Milestone} class="size-4" />
          </span>
          <p class="min-w-0 whitespace-pre-wrap pt-1">
            <span class="num">{at()}</span>
            {'　'}
            {props.entry.text}
            <Show when={props.entry.author}>{(author) => <span class="text-ink-600">（{author().name}）</span>}</Show>
          </p>
        </li>
      </Match>
    </Switch>
  );
}

const KINDS: Readonly<Record<string, { icon: typeof Mail; word: string }>> = {
  MAIL: { icon: Mail, word: 'メール' },
  PHONE: { icon: Phone, word: '電話' },
  REPLY: { icon: Mail, word: 'メール' },
};

const recordedLater = ({ occurredAt, recordedAt }: InquiryEntry) =>
  Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) > 120_000;

function Message(props: EntryProps & { at: string }): JSX.Element {
  const ours = () => !props.entry.fromInquirer && !props.entry.foreignSender;
  const name = () => (ours() ? (props.entry.author?.name ?? '事務局') : whoAsks(props.inquiry));
  const kind = () => KINDS[props.entry.kind];
  return (
    <li class="flex gap-3" classList={{ 'flex-row-reverse': ours() }}>
      <Avatar name={name()} photo={ours() ? photoOf(props.entry.author?.id) : undefined} class="!size-9" decorative />
      <div class="min-w-0 max-w-[84%]">
        <p
          class="flex flex-wrap items-center gap-x-2 text-[13px] text-ink-600 leading-snug"
          classList={{ 'justify-end': ours() }}
        >
          <b class="text-[14px] text-ink-900">{props.entry.foreignSender ? props.entry.foreignSender : name()}</b>
          <Show when={ours()}>（事務局）</Show>
          <span class="num">{props.at}</span>
          <Show when={kind()}>
            {(known) => (
              <span class="inline-flex items-center gap-1">
                <Icon of={known().icon} class="size-4" />
                {known().word}
              </span>
            )}
          </Show>
          <Show when={recordedLater(props.entry)}>
            <span class="num">
              {props.entry.author?.name} {moment(props.entry.recordedAt, props.now)} に記録
            </span>
          </Show>
        </p>
        <Show when={props.entry.foreignSender}>
          <p class="mt-1 flex items-center gap-1.5 font-bold text-[13px] text-[#8b3200]">
            <Icon of={MailQuestionMark} class="size-4" />
            差出人が異なります
          </p>
        </Show>
        <Show when={props.entry.automatic}>
          <p class="mt-1 text-[13px] text-ink-600">自動で送られたメールです</p>
        </Show>
        <div
          class="mt-1 whitespace-pre-wrap rounded-12 px-3.5 py-2.5 text-[15px] leading-[1.75] [overflow-wrap:anywhere]"
          classList={{
            'rounded-tr-[4px] bg-key-100': ours(),
            'rounded-tl-[4px] border border-ink-200 bg-white': !ours(),
          }}
        >
          {props.entry.text}
        </div>
        <AttachmentList
          files={props.entry.attachments}
          door={INQUIRY_FILES}
          class={`mt-1.5 ${ours() ? 'justify-end' : ''}`}
        />
        <QuotedText text={props.entry.quoted} />
        <DeliveryLine
          state={props.entry.mailState}
          problem={props.entry.mailProblem}
          onResend={() => props.onResend(props.entry.id)}
        />
      </div>
    </li>
  );
}
