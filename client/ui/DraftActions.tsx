import { type JSX, Show } from 'solid-js';
import { Button } from './Button.tsx';

interface DraftActionsProps {
  /** Whether what is typed is kept on this device. */
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** The end of a dialog's form whose draft is kept: saves, or closes and leaves the draft. */
export const DraftActions = (props: DraftActionsProps): JSX.Element => (
  <div class="flex flex-col-reverse items-center justify-end gap-2 sm:flex-row">
    <Show when={props.kept}>
      <span class="text-[14px] text-ink-600 sm:mr-auto">書きかけをこの端末に保存済み</span>
    </Show>
    <Button look="quiet" class="max-sm:w-full" onClick={() => props.onClose()}>
      閉じる
    </Button>
    <Button look="fill" type="submit" class="max-sm:w-full" busy={props.busy}>
      保存する
    </Button>
  </div>
);
