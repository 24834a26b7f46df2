import ChartLine from 'lucide-solid/icons/chart-line';
import ClipboardCheck from 'lucide-solid/icons/clipboard-check';
import Handshake from 'lucide-solid/icons/handshake';
import Inbox from 'lucide-solid/icons/inbox';
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Pencil from 'lucide-solid/icons/pencil';
import Phone from 'lucide-solid/icons/phone';
import Undo2 from 'lucide-solid/icons/undo-2';
import UserSearch from 'lucide-solid/icons/user-search';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import type { Task, TaskKind } from './tasks.ts';

const ICONS: Record<TaskKind, IconSource> = {
  sheet: ClipboardCheck,
  decide: Handshake,
  referral: UserSearch,
  contact: Phone,
  effect: ChartLine,
  reply: MessageSquareText,
  draft: Pencil,
  answer: Inbox,
  returned: Undo2,
};
const SHOWN_AT_FIRST = 5;

/** 今日すること. */
export function TaskList(props: { tasks: readonly Task[]; nothing: JSX.Element }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const shown = () => (all() ? props.tasks : props.tasks.slice(0, SHOWN_AT_FIRST));
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title" class="sr-only">
        今日すること
      </h2>
      <Show when={props.tasks.length} fallback={props.nothing}>
        <ul class="flex flex-col gap-3">
          <For each={shown()}>
            {(task) => (
              <li class="card flex flex-col gap-4 p-4 shadow-card md:flex-row md:items-center md:p-5">
                <span class="grid size-12 flex-none place-items-center rounded-full bg-key-100 text-key-900 max-md:hidden">
                  <Icon of={ICONS[task.kind]} class="size-6" />
                </span>
                <div class="min-w-0 flex-1">
                  <h3 class="text-[17px] leading-snug md:text-[18px]">{task.title}</h3>
                  <p class="mt-1 line-clamp-2 text-[15px] leading-[1.7] text-ink-700">{task.text}</p>
                  <p class="num mt-1 text-[14px] text-ink-600">{when(task.since, new Date())}</p>
                </div>
                <ButtonLink
                  look={task.kind === 'draft' ? 'outline' : 'fill'}
                  href={task.href}
                  class="max-md:w-full"
                  aria-label={`${task.action}：${task.title}`}
                >
                  {task.action}
                </ButtonLink>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.tasks.length > shown().length}>
          <button type="button" class="link mt-2 min-h-11 text-[15px]" onClick={() => setAll(true)}>
            ほか{props.tasks.length - shown().length}件を表示
          </button>
        </Show>
      </Show>
    </section>
  );
}
