import AtSign from 'lucide-solid/icons/at-sign';
import { For, type JSX, Show } from 'solid-js';
import type { StaffMentionsQuery } from '../../../generated/consultations/graphql.ts';
import { when } from '../../../platform/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { Card } from './board.ts';
import { CaseRows } from './CaseRow.tsx';

type Mention = StaffMentionsQuery['mentions'][number];

/** Notes that call the viewer; nothing while there is none. */
export const MentionList = (props: { mentions: readonly Mention[]; now: Date }): JSX.Element => (
  <Show when={props.mentions.length}>
    <section class="mt-6">
      <div class="flex items-baseline gap-3">
        <h2 class="text-[18px]">あなたへの呼びかけ</h2>
        <span class="num text-[14px] text-ink-600">{props.mentions.length}件</span>
      </div>
      <ul class="card mt-2 divide-y divide-ink-200 overflow-hidden">
        <For each={props.mentions}>
          {(mention) => (
            <li class="relative flex gap-3 bg-white px-4 py-3.5 hover:bg-ink-50">
              <span class="grid size-9 flex-none place-items-center rounded-full bg-inlay-100 text-inlay-900">
                <Icon of={AtSign} class="size-[18px]" />
              </span>
              <div class="min-w-0 flex-1">
                <p class="flex flex-wrap items-baseline gap-x-3 text-[15px] leading-snug">
                  <a class="min-w-0 font-bold no-underline cover" href={`/staff/cases/${mention.consultationId}`}>
                    {mention.author ?? '事務局'}さんから
                    <span class="font-normal">
                      {'　'}
                      {mention.company}
                    </span>
                  </a>
                  <span class="num ml-auto text-[13px] text-ink-600">{when(mention.mentionedAt, props.now)}</span>
                </p>
                <p class="mt-0.5 line-clamp-2 whitespace-pre-wrap text-[15px] leading-[1.65]">{mention.text}</p>
                <p class="num mt-0.5 truncate text-[13px] text-ink-600">
                  {mention.number}・{mention.subject}
                </p>
              </div>
            </li>
          )}
        </For>
      </ul>
    </section>
  </Show>
);

/** Cases that threaten to be forgotten and that nobody has acknowledged; nothing while there is none. */
export const StuckList = (props: { cards: readonly Card[]; now: Date }): JSX.Element => (
  <Show when={props.cards.length}>
    <section class="mt-6">
      <div class="flex items-baseline gap-3">
        <h2 class="text-[18px]">遅れそうな相談・止まっている相談</h2>
        <span class="num text-[14px] text-ink-600">{props.cards.length}件</span>
        <span class="ml-auto text-[14px] text-ink-600 max-sm:hidden">開いて「確認した」を押すと、ここから消えます</span>
      </div>
      <ul class="card mt-2 max-h-[420px] divide-y divide-ink-200 overflow-y-auto">
        <CaseRows cards={props.cards} now={props.now} />
      </ul>
    </section>
  </Show>
);
