import { type JSX, Show } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { lastMessage, type MemberCase } from './cases.ts';

/** What was said or happened last in a case. */
export function LastEntry(props: { case: MemberCase }): JSX.Element {
  const entry = () => lastMessage(props.case) ?? props.case.recent[0];
  return (
    <Show when={entry()}>
      {(last) => (
        <div class="flex gap-3 rounded-8 bg-ink-50 p-4">
          <Show when={last().author}>
            {(author) => <Avatar name={author().name} size="lg" decorative class="max-md:!hidden" />}
          </Show>
          <div class="min-w-0">
            <p class="text-[14px] leading-snug text-ink-600">
              <Show when={last().author}>{(author) => <b class="text-[15px] text-ink-900">{author().name}</b>}</Show>
              {last().author && last().kind !== 'EVENT' && !last().fromMember ? '（支援員）' : ''}
              {'　'}
              <time class="num" datetime={last().occurredAt}>
                {when(last().occurredAt, new Date())}
              </time>
            </p>
            <p class="mt-1 line-clamp-2 text-[15px] leading-[1.75]">{last().text}</p>
          </div>
        </div>
      )}
    </Show>
  );
}
