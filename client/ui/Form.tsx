import type { JSX } from 'solid-js';

interface FormProps extends Omit<JSX.FormHTMLAttributes<HTMLFormElement>, 'onSubmit'> {
  /** Told by which button. */
  readonly onSubmit: (submitter: HTMLElement | null) => void;
}

/** A form whose Enter during conversion (漢字変換) never submits. Errors come from us, at the fields. */
export function Form(props: FormProps): JSX.Element {
  return (
    <form
      {...props}
      novalidate
      onKeyDown={(event) => {
        // 229: Safari ends the conversion before it reports the key.
        if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(event.submitter);
      }}
    >
      {props.children}
    </form>
  );
}
