import type { JSX } from 'solid-js';
import { Button } from './Button.tsx';

interface FormActionsProps {
  /** What sending the form does: 「申告する」. */
  readonly action: JSX.Element;
  /** How it is left: 「やめる」, or 「閉じる」 where what is typed stays. */
  readonly leave?: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly class?: string;
}

/** The end of a dialog's form: sends it, or closes the dialog. */
export const FormActions = (props: FormActionsProps): JSX.Element => (
  <div class={`flex flex-col-reverse justify-end gap-2 sm:flex-row ${props.class ?? ''}`}>
    <Button look="quiet" onClick={() => props.onClose()}>
      {props.leave ?? 'やめる'}
    </Button>
    <Button look="fill" type="submit" busy={props.busy}>
      {props.action}
    </Button>
  </div>
);
