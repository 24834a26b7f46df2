import type { JSX } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { Case, Entry } from './case.ts';

/** The newest answer of the secretariat that the member can read. */
export const lastAnswer = (value: Case): Entry | undefined =>
  value.entries
    .filter(({ internal, fromMember, kind }) => !internal && !fromMember && kind !== 'EVENT')
    .reduce<Entry | undefined>((last, entry) => (last && last.recordedAt > entry.recordedAt ? last : entry), undefined);

/** A colleague answered while one was writing: both texts are there, nothing was sent. */
export function RivalAnswer(props: {
  answer: Entry;
  now: Date;
  onRead: () => void;
  ref: (box: HTMLDivElement) => void;
}): JSX.Element {
  return (
    <div ref={props.ref} tabindex="-1" class="mb-2.5">
      <Note
        tone="warn"
        urgent
        fact={`${props.answer.author?.name ?? 'ほかの人'}さんが先に返信しました（${when(props.answer.occurredAt, props.now)}）`}
      >
        <p class="mt-1 max-h-[120px] overflow-y-auto whitespace-pre-wrap border-ink-200 border-l-4 pl-3 text-[14px] text-ink-900">
          {props.answer.text}
        </p>
        <div class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px]">
          あなたの返信はまだ送っていません。書いたものは残っています。
          <Button size="sm" class="!min-h-11" onClick={props.onRead}>
            確かめました
          </Button>
        </div>
      </Note>
    </div>
  );
}
