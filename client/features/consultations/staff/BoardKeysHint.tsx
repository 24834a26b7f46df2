import { createSignal, type JSX, onCleanup } from 'solid-js';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

const Keys = (props: { children: string }): JSX.Element => <kbd class="kbd">{props.children}</kbd>;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** The most needed keys below the board; all of them with `?`. */
export function BoardKeysHint(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const press = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]'))
      return;
    event.preventDefault();
    setOpen(true);
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
  return (
    <>
      <p class="no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-[14px] text-ink-600">
        <span>
          <Keys>↑</Keys> <Keys>↓</Keys> <Keys>←</Keys> <Keys>→</Keys> カードを選ぶ
        </span>
        <span>
          <Keys>[</Keys> <Keys>]</Keys> 前・次の列へ移す
        </span>
        <span>
          <Keys>M</Keys> 移動
        </span>
        <span>
          <Keys>X</Keys> 選択
        </span>
        <button type="button" class="hit min-h-6 underline-offset-4 hover:underline" onClick={() => setOpen(true)}>
          <Keys>?</Keys> すべての操作
        </button>
      </p>
      <Dialog
        open={open()}
        title="ボードのキー操作"
        onClose={() => setOpen(false)}
        actions={
          <Button look="fill" onClick={() => setOpen(false)}>
            閉じる
          </Button>
        }
      >
        <p>カードの企業名にフォーカスがあるときに使えます。</p>
        <dl class="mt-3 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
          <Entry keys={['↑', '↓', '←', '→']}>上下左右のカードへ</Entry>
          <Entry keys={['Home', 'End']}>列の最初・最後のカードへ</Entry>
          <Entry keys={['Enter']}>相談を開く</Entry>
          <Entry keys={['[', ']']}>前・次の列へ移す</Entry>
          <Entry keys={['M']}>移動先を選ぶ</Entry>
          <Entry keys={['X']}>選択する・外す</Entry>
          <Entry keys={['Shift', '↑ ↓']}>上下へ選択を広げる</Entry>
          <Entry keys={['Ctrl', 'A']}>列のカードをすべて選択</Entry>
          <Entry keys={['Esc']}>選択を解除</Entry>
          <Entry keys={['?']}>この一覧</Entry>
        </dl>
      </Dialog>
    </>
  );
}

const Entry = (props: { keys: readonly string[]; children: string }): JSX.Element => (
  <>
    <dt class="flex gap-1">
      {props.keys.map((key) => (
        <Keys>{key}</Keys>
      ))}
    </dt>
    <dd>{props.children}</dd>
  </>
);
