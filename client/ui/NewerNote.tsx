import { createUniqueId, type JSX, onMount, Show } from 'solid-js';
import type { RecordVersion } from '../platform/record-version.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

interface NewerNoteProps<R> {
  readonly of: RecordVersion<R>;
  /** What somebody else saved, in words. */
  readonly words: (record: R) => string;
  /** Puts it in the place of what was typed. */
  readonly onTake?: (record: R) => void;
}

/** Somebody was faster: what they saved is shown, and the next press of 「保存する」 is a decision against it. */
export const NewerNote = <R,>(props: NewerNoteProps<R>): JSX.Element => (
  <Show when={props.of.newer()} keyed>
    {(record) => <Newer {...props} record={record} />}
  </Show>
);

function Newer<R>(props: NewerNoteProps<R> & { readonly record: R }): JSX.Element {
  const id = createUniqueId();
  // It stands above a long form, and what was pressed below it.
  onMount(() => document.getElementById(id)?.focus());
  return (
    <Note tone="warn" urgent id={id} fact="ほかの人が先に保存しました。あなたの入力は残っています">
      <p class="mt-1 whitespace-pre-line">
        今の内容：{props.words(props.record)}。もう一度保存すると、あなたの入力に置き換わります。
      </p>
      <Show when={props.onTake}>
        {(take) => (
          <Button
            look="outline"
            size="sm"
            class="!min-h-11 mt-3"
            onClick={() => {
              take()(props.record);
              props.of.settle();
            }}
          >
            今の内容を開く
          </Button>
        )}
      </Show>
    </Note>
  );
}
