import { For, type JSX, Show } from 'solid-js';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { shortNumber } from './board.ts';
import { type Bulk, type BulkResult, backOf } from './board-bulk.ts';
import type { Carried } from './case-moves.ts';

interface BulkResultProps {
  readonly bulk: Bulk;
  /** What was wanted, as in 「を「課題整理」に移しました」. */
  readonly words: string;
}

/** What became of each card of a bulk decision, when not all went well. */
export function BulkResultDialog(props: BulkResultProps): JSX.Element {
  const result = () => props.bulk.result();
  const done = (it: BulkResult) => it.done.length + it.same.length;
  const all = (it: BulkResult) => done(it) + it.refused.length + it.conflicts.length + it.unanswered.length;
  const verb = (it: BulkResult) =>
    it.undone ? '戻しました' : it.decision.kind === 'move' ? '移しました' : '変えました';
  return (
    <Dialog
      open={result() !== null}
      title={result() ? `${all(result()!)}件のうち ${done(result()!)}件を${verb(result()!)}` : ''}
      onClose={props.bulk.close}
      actions={
        <Show when={result()}>
          {(it) => (
            <>
              <Show when={backOf(it()).length}>
                <Button look="quiet" onClick={() => void props.bulk.undo(it())}>
                  {backOf(it()).length}件を元に戻す
                </Button>
              </Show>
              <Show when={it().unanswered.length}>
                <Button onClick={() => void props.bulk.again(it(), props.words)}>
                  {it().unanswered.length}件をもう一度送る
                </Button>
              </Show>
              <Button look="fill" onClick={props.bulk.close}>
                閉じる
              </Button>
            </>
          )}
        </Show>
      }
    >
      <Show when={result()}>
        {(it) => (
          <>
            <Part
              title="ほかの人が先に変えました"
              cards={it().conflicts}
              words={({ now }) =>
                `今は「${now.stateLabel}」、担当は${now.assignee?.name ?? 'なし'}です。そのままにしました`
              }
            />
            <Part
              title={it().decision.kind === 'move' ? '移せませんでした' : '変えられませんでした'}
              cards={it().refused}
              words={({ last }) => (last.kind === 'refused' ? last.reason : '')}
            />
            <Part
              title="サーバーの返事がありませんでした"
              cards={it().unanswered}
              words={({ last }) =>
                last.kind === 'unanswered' && last.unsure
                  ? '届いたか確かめられていません。もう一度送っても、二重にはなりません'
                  : 'まだ送られていません'
              }
            />
            <p class="mt-4 text-[14px] text-ink-700">残った相談は、選択したままになっています。</p>
          </>
        )}
      </Show>
    </Dialog>
  );
}

interface PartProps {
  readonly title: string;
  readonly cards: readonly Carried[];
  readonly words: (card: Carried) => string;
}

const Part = (props: PartProps): JSX.Element => (
  <Show when={props.cards.length}>
    <h3 class="mt-3 text-[16px]">
      {props.title} <span class="num font-normal text-[14px] text-ink-600">{props.cards.length}件</span>
    </h3>
    <ul class="mt-1 max-h-[40dvh] divide-y divide-ink-200 overflow-y-auto border-ink-200 border-y">
      <For each={props.cards}>
        {(it) => (
          <li class="py-2 text-[14px] leading-snug">
            <span class="num">{shortNumber(it.now)}</span> <b>{it.now.organization?.name}</b>
            <br />
            <span class="text-ink-700">{props.words(it)}。</span>
          </li>
        )}
      </For>
    </ul>
  </Show>
);
