import { type JSX, Show } from 'solid-js';
import { Note } from '../../../ui/Note.tsx';

const REFUSALS: Readonly<Record<string, string>> = {
  LINK_INVALID: 'このリンクは使えなくなりました。',
  RATE_LIMITED: '短い時間に操作が集中しています。少し待ってから、もう一度お試しください。',
  ALREADY_DONE: '事務局が確かめたため、この確認は終わりました。',
  ILLEGAL_TRANSITION: '今は受け付けていません。期限が過ぎたか、確認が終わっています。',
  BAD_USER_INPUT: '選んでいないところか、読み取れないところがあります。',
};

/** What the server said to a form: it answers with the code alone. */
export function LinkRefusal(props: { code: string | null | undefined; unsent?: boolean }): JSX.Element {
  const text = () => (props.unsent ? '送れませんでした。通信の状態を確かめて、もう一度押してください。' : undefined);
  return (
    <Show when={text() ?? (props.code ? (REFUSALS[props.code] ?? '受け付けられませんでした。') : undefined)}>
      {(refusal) => (
        <Note tone="err" urgent class="mt-5" fact={refusal()}>
          <Show when={props.unsent}>
            <p class="mt-1">入力した内容は、この画面に残っています。</p>
          </Show>
        </Note>
      )}
    </Show>
  );
}
