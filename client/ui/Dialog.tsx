import X from 'lucide-solid/icons/x';
import { createEffect, createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Escape, the cross, or a press beside the window. */
  readonly onClose: () => void;
  /** The buttons at the foot, the main one last. */
  readonly actions?: JSX.Element;
  readonly wide?: boolean;
  readonly children: JSX.Element;
}

/** A window over the page; a bottom sheet on a phone. The browser keeps the focus inside and gives it back. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  /** Text that is marked inside may be let go beside the window: that is no press beside it. */
  let isPressedBeside = false;
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    else if (!props.open && dialog?.open) dialog.close();
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is one beside the window; its key is Escape (cancel)
    <dialog
      ref={dialog}
      class={props.wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // A file field inside that nothing was chosen for tells so, too.
        if (event.target !== dialog) return;
        event.preventDefault();
        props.onClose();
      }}
      onClose={() => props.open && props.onClose()}
      onPointerDown={(event) => (isPressedBeside = event.target === dialog)}
      onClick={(event) => event.target === dialog && isPressedBeside && props.onClose()}
    >
      <Show when={props.open}>
        <div class="p-5 md:p-6">
          <div class="flex items-start gap-3">
            <h2 id={`${id}-title`} class="flex-1 pt-1.5 text-[20px] leading-snug">
              {props.title}
            </h2>
            <button type="button" class="iconbtn -mr-2" aria-label="閉じる" onClick={() => props.onClose()}>
              <Icon of={X} />
            </button>
          </div>
          <div class="mt-2 text-[15px] leading-[1.75]">{props.children}</div>
          <Show when={props.actions}>
            <div class="mt-5 flex flex-col-reverse justify-end gap-2 sm:flex-row">{props.actions}</div>
          </Show>
        </div>
      </Show>
    </dialog>
  );
}
