import Mail from 'lucide-solid/icons/mail';
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Phone from 'lucide-solid/icons/phone';
import type { JSX } from 'solid-js';
import { createMemo, For, Show } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useOfficeTime } from '../../desk/office-time.ts';
import { Assignee } from './BoardCard.tsx';
import type { Card } from './board.ts';
import { createRecordById } from './board-cards.ts';
import { dueOf } from './due.ts';
import { DueLine, SignalLine } from './SignalLine.tsx';
import { signalOf } from './signal.ts';

interface CaseRowProps {
  readonly card: Card;
  readonly now: Date;
  readonly href: string;
  readonly current?: boolean;
}

const CHANNELS: Readonly<Record<string, { icon: typeof Mail; label: string }>> = {
  web: { icon: MessageSquareText, label: '会員画面から' },
  mail: { icon: Mail, label: 'メールで受付' },
  phone: { icon: Phone, label: '電話で受付' },
};

/** A case in the inbox: who, what, the last word, and until when. */
export function CaseRow(props: CaseRowProps): JSX.Element {
  const due = () => dueOf(props.card.dueAt, props.now, useOfficeTime());
  const signal = () => signalOf(props.card, props.now, useOfficeTime());
  /** What was said last; that it stands still is said below. */
  const lastWord = () => {
    const { escalation, lastEntry } = props.card;
    return escalation && lastEntry?.kind === 'EVENT' ? undefined : lastEntry?.text;
  };
  const channel = () => CHANNELS[props.card.channel] ?? CHANNELS.web!;
  return (
    <li
      id={`row-${props.card.id}`}
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
            {props.card.organization?.name}
          </a>
        </p>
        <span class="num whitespace-nowrap text-[13px] text-ink-600">{when(props.card.touchedAt, props.now)}</span>
      </div>
      <p class="mt-0.5 truncate text-[14px] leading-snug">{props.card.subject}</p>
      <p class="mt-0.5 truncate text-[14px] text-ink-600 leading-snug">
        {lastWord() ?? `${props.card.number}・${props.card.stateLabel}`}
      </p>
      <Show when={due()?.tone !== 'over' && props.card.escalation}>
        {(text) => <SignalLine signal={{ kind: 'stuck', text: text() }} class="mt-1" />}
      </Show>
      <div class="mt-1.5 flex items-center gap-2 text-[13px] leading-snug">
        <Show
          when={due()}
          fallback={<Show when={!props.card.escalation && signal()}>{(line) => <SignalLine signal={line()} />}</Show>}
        >
          {(value) => <DueLine due={value()} />}
        </Show>
        <span class="ml-auto flex flex-none items-center gap-1.5 text-ink-600">
          <Icon of={channel().icon} class="size-4" />
          <span class="sr-only">{channel().label}</span>
          <Assignee name={props.card.assignee?.name} />
        </span>
      </div>
    </li>
  );
}

/** Rows that lead to their cases. A case that changes keeps its row, and the row its focus. */
export function CaseRows(props: { cards: readonly Card[]; now: Date }): JSX.Element {
  const cardOf = createRecordById(() => props.cards);
  return (
    <For each={props.cards.map(({ id }) => id)}>{(id) => <KnownRow card={cardOf(id)} id={id} now={props.now} />}</For>
  );
}

function KnownRow(props: { card: Card | undefined; id: string; now: Date }): JSX.Element {
  // One that has just left is still drawn for a moment.
  const card = createMemo<Card | undefined>((before) => props.card ?? before);
  return <CaseRow card={card()!} now={props.now} href={`/staff/cases/${props.id}`} />;
}
