import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { AppError } from '../platform/operation.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Note } from './Note.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** A question, or what is about to happen. */
  readonly title: string;
  /** The act in words, on its button. */
  readonly action: string;
  /** It takes something away. */
  readonly danger?: boolean;
  /** Does it. `null` when done: the window closes. */
  readonly run: () => Promise<AppError | null>;
  readonly onClose: () => void;
  /** What it leads to. */
  readonly children: JSX.Element;
}

/** Asks before an act that others notice or that cannot be taken back. A refusal is said here, with the window left open. */
export function ConfirmDialog(props: ConfirmDialogProps): JSX.Element {
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  createEffect(
    on(
      () => props.open,
      () => setError(null),
    ),
  );

  const act = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const refusal = await props.run();
    setBusy(false);
    setError(refusal);
    if (!refusal) props.onClose();
  };

  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look={props.danger ? 'danger' : 'fill'} busy={busy()} onClick={() => void act()}>
            {props.action}
          </Button>
        </>
      }
    >
      <Show when={error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mb-3" fact={refusal().message}>
            <Show when={refusal().fields[0]}>{(field) => <p class="mt-1">{field().message}</p>}</Show>
          </Note>
        )}
      </Show>
      {props.children}
    </Dialog>
  );
}
