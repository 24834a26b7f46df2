// What is particular about entries of a thread that come or go by mail.
import CircleAlert from 'lucide-solid/icons/circle-alert';
import Clock from 'lucide-solid/icons/clock';
import MailCheck from 'lucide-solid/icons/mail-check';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { Icon } from './Icon.tsx';
import { problemWords } from './mail-problems.ts';

/** What a mail program quoted: there, and out of the way. */
export function QuotedText(props: { text: string }): JSX.Element {
  return (
    <Show when={props.text}>
      <details class="mt-1.5 text-[14px] text-ink-700">
        <summary class="inline-flex min-h-8 cursor-pointer items-center underline underline-offset-4">
          引用された文を表示
        </summary>
        <p class="mt-1 whitespace-pre-wrap border-ink-200 border-l-4 pl-3 leading-[1.7] [overflow-wrap:anywhere]">
          {props.text}
        </p>
      </details>
    </Show>
  );
}

interface DeliveryProps {
  readonly state: string | null | undefined;
  readonly problem?: string | null;
  /** To how many people. */
  readonly count?: number | null;
  readonly onResend?: () => void;
}

/** How the mail of an entry fares: 送信待ち, 送信済, 失敗. */
export function DeliveryLine(props: DeliveryProps): JSX.Element {
  const to = () => ((props.count ?? 0) > 1 ? `（${props.count}人）` : '');
  return (
    <Show when={props.state}>
      <p
        class="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-[13px] text-ink-600 leading-snug"
        role="status"
      >
        <Switch>
          <Match when={props.state === 'SENT'}>
            <Icon of={MailCheck} class="size-4 text-[#197a4b]" />
            <span>メール送信済{to()}</span>
          </Match>
          <Match when={props.state === 'QUEUED'}>
            <Icon of={Clock} class="size-4" />
            <span>
              メール送信待ち{to()}
              <Show when={props.problem}>
                {(code) => `：${problemWords(code())}（${code()}）。自動でもう一度送ります`}
              </Show>
            </span>
          </Match>
          <Match when={props.state === 'FAILED'}>
            <Icon of={CircleAlert} class="size-4 text-[#ce0000]" />
            <b class="text-[#a90000]">
              メールが届いていません：{problemWords(props.problem ?? '')}（{props.problem}）
            </b>
            <Show when={props.onResend}>
              <button type="button" class="btn btn-text btn-sm !min-h-9 !px-2" onClick={() => props.onResend!()}>
                再送
              </button>
            </Show>
          </Match>
        </Switch>
      </p>
    </Show>
  );
}
