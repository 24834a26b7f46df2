import Flag from 'lucide-solid/icons/flag';
import Mail from 'lucide-solid/icons/mail';
import Phone from 'lucide-solid/icons/phone';
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { MemberThreadFragment } from '../../../generated/consultations/graphql.ts';
import { day, time } from '../../../platform/format.ts';
import { AttachmentList } from '../../../ui/AttachmentList.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { QuotedText } from '../../../ui/MailEntry.tsx';
import { photoOf } from '../../photos/photos.ts';
import { CONSULTATION_FILES } from '../attachments.ts';
import { entriesOf, type ThreadEntry, threadItems } from './thread.ts';

const SHOWN_AT_FIRST = 30;

/** やりとり between the member and staff (R3.5). */
export function Thread(props: { case: MemberThreadFragment }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const entries = createMemo(() => entriesOf(props.case));
  const hidden = () => (all() ? 0 : Math.max(0, entries().length - SHOWN_AT_FIRST));
  return (
    <>
      <Show when={hidden()}>
        <p class="mb-5 text-center">
          <Button look="quiet" size="sm" onClick={() => setAll(true)}>
            以前のやりとりを表示（{hidden()}件）
          </Button>
        </p>
      </Show>
      <Show when={props.case.splitFrom}>
        {(source) => (
          <p class="num mb-5 text-[14px] text-ink-700">
            <a class="link" href={`/member/consultations/${source().id}`}>
              {source().number}
            </a>{' '}
            から分けた相談です。
          </p>
        )}
      </Show>
      <For each={props.case.merged}>
        {(other) => (
          <section class="mb-5 rounded-12 border border-ink-200 bg-ink-50 px-4 py-3" aria-label="統合した相談">
            <p class="num text-[14px] text-ink-600">
              統合した相談 {other.number}
              {other.submittedAt ? `　${day(other.submittedAt)}` : ''}
            </p>
            <p class="mt-1 font-bold text-[16px]">{other.subject}</p>
            <p class="mt-1 whitespace-pre-wrap text-[15px] leading-[1.75]">{other.body}</p>
          </section>
        )}
      </For>
      <ol class="flex flex-col gap-5">
        <For each={threadItems(entries().slice(hidden()), new Date())}>
          {(item) =>
            item.kind === 'day' ? (
              <li class="flex items-center gap-3 text-[14px] text-ink-600">
                <span class="h-px flex-1 bg-ink-200" />
                {item.label}
                <span class="h-px flex-1 bg-ink-200" />
              </li>
            ) : (
              <Switch fallback={<Happening entry={item.entry} />}>
                <Match when={item.entry.kind === 'MESSAGE' || item.entry.foreignSender || isOwnMail(item.entry)}>
                  <Message entry={item.entry} company={props.case.organization?.name ?? ''} />
                </Match>
              </Switch>
            )
          }
        </For>
      </ol>
    </>
  );
}

/** What the company wrote by mail reads as what it wrote here. */
const isOwnMail = ({ kind, fromMember }: ThreadEntry) => kind === 'MAIL' && fromMember;

function Message(props: { entry: ThreadEntry; company: string }): JSX.Element {
  const own = props.entry.fromMember;
  const name = () =>
    props.entry.author?.name ?? (own ? props.company : props.entry.foreignSender ? '会員以外の方' : '事務局');
  return (
    <li class={`flex gap-3 ${own ? 'flex-row-reverse' : ''}`}>
      <Avatar
        name={name()}
        photo={photoOf(props.entry.author?.id)}
        size="lg"
        decorative
        class={own ? 'max-md:!hidden' : 'max-md:!size-8 max-md:!text-[14px]'}
      />
      <div class="max-w-[85%] md:max-w-[78%]">
        <p class={`text-[14px] leading-snug text-ink-600 ${own ? 'text-right' : ''}`}>
          <b class="text-ink-900">{name()}</b>
          {own ? '' : props.entry.foreignSender ? '（メール、事務局が確認）' : '（支援員）'}
          {'　'}
          <time class="num" datetime={props.entry.occurredAt}>
            {time(props.entry.occurredAt)}
          </time>
          {props.entry.origin ? `　${props.entry.origin.number} から` : ''}
        </p>
        <div
          class={`mt-1.5 whitespace-pre-wrap rounded-12 px-4 py-3 text-[16px] leading-[1.8] ${
            own ? 'rounded-tr-[4px] bg-key-100' : 'rounded-tl-[4px] border border-ink-200 bg-white'
          }`}
        >
          {props.entry.text}
        </div>
        <AttachmentList
          files={props.entry.attachments}
          door={CONSULTATION_FILES}
          class={`mt-1.5 ${own ? 'justify-end' : ''}`}
        />
        <QuotedText text={props.entry.quoted} />
      </div>
    </li>
  );
}

const HAPPENINGS = {
  PHONE: { icon: Phone, word: '通話' },
  MAIL: { icon: Mail, word: 'メール' },
  EVENT: { icon: Flag, word: '' },
} as const;

/** A call, a mail, or what happened to the case. */
function Happening(props: { entry: ThreadEntry }): JSX.Element {
  const look = () => HAPPENINGS[props.entry.kind as keyof typeof HAPPENINGS] ?? HAPPENINGS.EVENT;
  const recorded = () => time(props.entry.recordedAt);
  return (
    <li class="flex items-start gap-3 text-[14px] leading-[1.6] text-ink-700">
      <span class="grid size-9 flex-none place-items-center rounded-full bg-ink-100">
        <Icon of={look().icon} class="size-4" />
      </span>
      <p class="whitespace-pre-wrap pt-1.5">
        {props.entry.text}
        <span class="num text-ink-600">
          <Show when={look().word} fallback={`　${time(props.entry.occurredAt)}`}>
            （{props.entry.author ? `${props.entry.author.name}、` : ''}
            {time(props.entry.occurredAt)} の{look().word}
            {recorded() === time(props.entry.occurredAt) ? '' : `を ${recorded()} に記録`}）
          </Show>
        </span>
      </p>
    </li>
  );
}
