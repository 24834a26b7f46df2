import Lock from 'lucide-solid/icons/lock';
import Mail from 'lucide-solid/icons/mail';
import Milestone from 'lucide-solid/icons/milestone';
import Phone from 'lucide-solid/icons/phone';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { time, when } from '../../../platform/format.ts';
import { AttachmentList } from '../../../ui/AttachmentList.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { DeliveryLine, QuotedText } from '../../../ui/MailEntry.tsx';
import { photoOf } from '../../photos/photos.ts';
import { CONSULTATION_FILES } from '../attachments.ts';
import type { Case, Entry } from './case.ts';
import type { Colleague } from './colleagues.ts';
import { ForeignMail } from './ForeignMail.tsx';
import { piecesOf } from './mentions.ts';

const CHANNELS: Readonly<Record<string, string>> = { phone: '電話で受付', mail: 'メールで受付', web: '会員画面から' };
const MINUTE_MS = 60_000;

/** 今日 13:05, 11月8日（土）10:20. */
const moment = (at: string, now: Date) => {
  const text = when(at, now);
  return text.includes(':') ? text : `${text}${time(at)}`;
};

interface ThreadProps {
  readonly case: Case;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  /** Sends the mails of an entry again that did not arrive. */
  readonly onResend: (entry: string) => void;
  /** Shows a mail of somebody else to the member. */
  readonly onAccept: (entry: string) => void;
}

/** Everything said and done in a case, oldest first (R3.5). */
export function Thread(props: ThreadProps): JSX.Element {
  const entries = () => [...props.case.entries].reverse();
  return (
    <ol class="flex flex-col gap-4">
      <li class="flex gap-3">
        <Avatar
          name={props.case.author?.name ?? props.case.organization?.name ?? '会'}
          photo={photoOf(props.case.author?.id)}
          class="!size-9"
          decorative
        />
        <div class="min-w-0 max-w-[84%]">
          <p class="text-[13px] text-ink-600 leading-snug">
            <b class="text-[14px] text-ink-900">{props.case.author?.name ?? props.case.organization?.name}</b>
            {'　'}
            <span class="num">{props.case.submittedAt && moment(props.case.submittedAt, props.now)}</span>
            {'　'}
            {CHANNELS[props.case.channel]}
          </p>
          <div class="mt-1 whitespace-pre-wrap rounded-12 rounded-tl-[4px] border border-ink-200 bg-white px-3.5 py-2.5 text-[15px] leading-[1.75]">
            {props.case.body}
          </div>
          <AttachmentList files={props.case.attachments} door={CONSULTATION_FILES} class="mt-1.5" />
          <p class="mt-1.5 text-[13px] text-ink-700 leading-snug">
            企業の紹介：{props.case.wantsMatching ? '希望する' : '希望しない'}
            <Show when={props.case.topics.length}>
              {'　'}分野：{props.case.topics.join('、')}
            </Show>
          </p>
        </div>
      </li>
      <Show when={props.case.splitFrom}>
        {(source) => (
          <li class="num text-[14px] text-ink-700">
            <a class="link" href={`/staff/cases/${source().id}`}>
              {source().number}
            </a>{' '}
            から分けた相談です。
          </li>
        )}
      </Show>
      <For each={props.case.merged}>
        {(other) => (
          <li class="rounded-12 border border-ink-200 bg-ink-50 px-4 py-3">
            <p class="num text-[13px] text-ink-600">
              統合した相談{' '}
              <a class="link" href={`/staff/cases/${other.id}`}>
                {other.number}
              </a>
              {'　'}
              {other.submittedAt && moment(other.submittedAt, props.now)}
              {'　'}
              {other.author?.name}
            </p>
            <p class="mt-1 font-bold text-[15px]">{other.subject}</p>
            <p class="mt-1 whitespace-pre-wrap text-[15px] leading-[1.75]">{other.body}</p>
          </li>
        )}
      </For>
      <For each={entries()}>{(entry) => <ThreadEntry {...props} entry={entry} />}</For>
    </ol>
  );
}

/** Where it was written, when it came from another case. */
const Origin = (props: { entry: Entry }): JSX.Element => (
  <Show when={props.entry.origin}>
    {(origin) => (
      <a class="link num whitespace-nowrap text-[13px]" href={`/staff/cases/${origin().id}`}>
        {origin().number} から
      </a>
    )}
  </Show>
);

type EntryProps = Omit<ThreadProps, 'case'> & { readonly entry: Entry };

function ThreadEntry(props: EntryProps): JSX.Element {
  const called = () => props.colleagues.filter(({ id }) => props.entry.mentions?.includes(id)).map(({ name }) => name);
  return (
    <Switch fallback={<Message {...props} />}>
      <Match when={props.entry.sender && props.entry.internal}>
        <ForeignMail
          entry={props.entry}
          at={moment(props.entry.occurredAt, props.now)}
          onAccept={() => props.onAccept(props.entry.id)}
        />
      </Match>
      <Match when={props.entry.sender}>
        <Message {...props} />
      </Match>
      <Match when={props.entry.internal && props.entry.kind !== 'EVENT'}>
        <li class="rounded-8 border-2 border-inlay-500 border-dashed bg-[#fdf9ee] px-4 py-3">
          <p class="flex items-center gap-2 font-bold text-[13px] text-inlay-900 leading-none">
            <Icon of={Lock} class="size-4" />
            内部メモ・会員には見えません
          </p>
          <p class="mt-2 whitespace-pre-wrap text-[15px] leading-[1.75]">
            <For each={piecesOf(props.entry.text, called())}>
              {(piece) => (
                <Show when={piece.isCall} fallback={piece.text}>
                  <b class="rounded-6 bg-inlay-100 px-1 text-inlay-900">{piece.text}</b>
                </Show>
              )}
            </For>
          </p>
          <AttachmentList files={props.entry.attachments} door={CONSULTATION_FILES} class="mt-2" />
          <Show when={props.entry.author}>
            {(author) => (
              <p class="mt-2 flex items-center gap-1.5 text-[13px] text-ink-600">
                <Avatar name={author().name} photo={photoOf(author().id)} size="sm" decorative />
                {author().name}
                {'　'}
                <span class="num">{moment(props.entry.occurredAt, props.now)}</span>
                <Origin entry={props.entry} />
              </p>
            )}
          </Show>
        </li>
      </Match>
      <Match when={props.entry.kind === 'EVENT'}>
        <Happening icon={Milestone} at={moment(props.entry.occurredAt, props.now)}>
          {props.entry.text}
          <Show when={props.entry.internal}>
            <span class="ml-1 whitespace-nowrap text-[13px] text-inlay-900">（事務局だけに見えます）</span>
          </Show>
        </Happening>
      </Match>
      <Match when={props.entry.kind === 'PHONE' || props.entry.kind === 'MAIL'}>
        <Happening
          icon={props.entry.kind === 'PHONE' ? Phone : Mail}
          at={`${moment(props.entry.occurredAt, props.now)} ${props.entry.kind === 'PHONE' ? '電話' : 'メール'}`}
          after={
            <>
              {props.entry.author?.name}
              <Show when={recordedLater(props.entry)}> {moment(props.entry.recordedAt, props.now)} に記録</Show>{' '}
              <Origin entry={props.entry} />
            </>
          }
        >
          {props.entry.text}
        </Happening>
      </Match>
    </Switch>
  );
}

/** What was entered at once needs no second time. */
const recordedLater = ({ occurredAt, recordedAt }: Entry) =>
  Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) > 2 * MINUTE_MS;

function Happening(props: { icon: typeof Lock; at: string; after?: JSX.Element; children: JSX.Element }): JSX.Element {
  return (
    <li class="flex items-start gap-2.5 text-[14px] text-ink-700 leading-[1.6]">
      <span class="grid size-8 flex-none place-items-center rounded-full bg-ink-100">
        <Icon of={props.icon} class="size-4" />
      </span>
      <p class="min-w-0 whitespace-pre-wrap pt-1">
        <span class="num">{props.at}</span>
        {'　'}
        {props.children}
        <Show when={props.after}>
          {'　'}
          <span class="num text-ink-600">{props.after}</span>
        </Show>
      </p>
    </li>
  );
}

function Message(props: EntryProps): JSX.Element {
  // A mail of somebody else is neither the member's nor ours.
  const ours = () => !props.entry.fromMember && !props.entry.sender;
  const name = () => props.entry.author?.name ?? (props.entry.foreignSender ? props.entry.sender : '会員') ?? '会員';
  return (
    <li class="flex gap-3" classList={{ 'flex-row-reverse': ours() }}>
      <Avatar name={name()} photo={photoOf(props.entry.author?.id)} class="!size-9" decorative />
      <div class="min-w-0 max-w-[84%]">
        <p class="text-[13px] text-ink-600 leading-snug" classList={{ 'text-right': ours() }}>
          <b class="text-[14px] text-ink-900">{name()}</b>
          <Show when={ours()}>（事務局）</Show>
          <Show when={props.entry.foreignSender}>（会員以外・受け入れ済み）</Show>
          <Show when={props.entry.sender}>
            {'　'}
            <Icon of={Mail} class="inline size-4 align-[-3px]" /> メール
          </Show>
          {'　'}
          <span class="num">{moment(props.entry.occurredAt, props.now)}</span> <Origin entry={props.entry} />
        </p>
        <div
          class="mt-1 whitespace-pre-wrap rounded-12 px-3.5 py-2.5 text-[15px] leading-[1.75]"
          classList={{
            'rounded-tr-[4px] bg-key-100': ours(),
            'rounded-tl-[4px] border border-ink-200 bg-white': !ours(),
          }}
        >
          {props.entry.text}
        </div>
        <AttachmentList
          files={props.entry.attachments}
          door={CONSULTATION_FILES}
          class={`mt-1.5 ${ours() ? 'justify-end' : ''}`}
        />
        <QuotedText text={props.entry.quoted} />
        <DeliveryLine
          state={props.entry.mailState}
          problem={props.entry.mailProblem}
          count={props.entry.mailCount}
          onResend={() => props.onResend(props.entry.id)}
        />
      </div>
    </li>
  );
}
