import { type JSX, Show } from 'solid-js';
import { when } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { shortNumber } from './board.ts';
import { type Moves, wordsOf } from './case-moves.ts';

/** Both places of a card that two people decided about; the user's decision is kept and offered again. */
export function ConflictDialog(props: { moves: Moves }): JSX.Element {
  const clash = () => props.moves.conflict();
  const decision = () => clash()?.decisions[0];
  const destination = () => clash()?.now.moves.find(({ to }) => to === decision()?.to);
  const isMove = () => decision()?.kind === 'move';
  const possible = () => !isMove() || (destination() && !destination()?.current && !destination()?.blocked);
  const moved = () => clash()?.now.state !== clash()?.seen.state;
  const words = () => (clash() ? wordsOf(clash()!.now, decision()!) : '');
  return (
    <Dialog
      open={clash() !== null}
      title={
        moved()
          ? `ほかの人が「${clash()?.now.stateLabel}」へ移しました`
          : `ほかの人が ${clash() ? shortNumber(clash()!.now) : ''} を先に変えました`
      }
      onClose={props.moves.accept}
      actions={
        <>
          <Button look="quiet" onClick={props.moves.accept}>
            今のままにする
          </Button>
          <Show when={possible()}>
            <Button look="fill" onClick={props.moves.insist}>
              {words()}
            </Button>
          </Show>
        </>
      }
    >
      <Show when={clash()}>
        {(it) => (
          <>
            <p>
              <b>{it().now.organization?.name}</b>（{it().now.number}）{it().now.subject}
            </p>
            <dl class="dl mt-3">
              <dt>今の列</dt>
              <dd>
                <b>{it().now.stateLabel}</b>
                <span class="num text-ink-600">（{when(it().now.stateSince, new Date())} から）</span>
              </dd>
              <dt>今の担当</dt>
              <dd>{it().now.assignee?.name ?? '担当なし'}</dd>
              <dt>あなたの操作</dt>
              <dd>{isMove() ? `「${it().seen.stateLabel}」から${words()}` : words()}（まだ送っていません）</dd>
            </dl>
            <Show when={isMove() && destination()?.blocked}>
              {(reason) => (
                <Note tone="warn" class="mt-4" fact={`今は「${destination()?.label}」へ移せません`}>
                  {reason()}。
                </Note>
              )}
            </Show>
          </>
        )}
      </Show>
    </Dialog>
  );
}
