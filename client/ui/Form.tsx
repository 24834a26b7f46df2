import { type JSX, splitProps } from 'solid-js';
import { onceAlive } from './keep-typed.ts';

interface FormProps extends Omit<JSX.FormHTMLAttributes<HTMLFormElement>, 'onSubmit'> {
  /** Told by which button. */
  readonly onSubmit: (submitter: HTMLElement | null) => void;
}

/**
 * A form whose Enter during conversion (漢字変換) never submits. Errors come from us, at the fields. Without an `action` the browser
 * cannot send it by itself: sent before the page is alive, it is held (`held-forms.ts`) and sent then.
 */
export function Form(props: FormProps): JSX.Element {
  const [own, attributes] = splitProps(props, ['onSubmit', 'ref', 'children']);
  const take = (form: HTMLFormElement) => {
    (own.ref as ((form: HTMLFormElement) => void) | undefined)?.(form);
    onceAlive(() => release(form));
  };
  return (
    <form
      {...attributes}
      ref={take}
      novalidate
      data-held={import.meta.env.SSR && !props.action ? '' : undefined}
      onKeyDown={(event) => {
        // 229: Safari ends the conversion before it reports the key.
        if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        own.onSubmit(event.submitter);
      }}
    >
      {own.children}
    </form>
  );
}

function release(form: HTMLFormElement): void {
  const isSent = form.dataset.held === 'sent';
  delete form.dataset.held;
  // Once its fields have told what was typed into them.
  if (isSent) queueMicrotask(() => form.requestSubmit());
}
