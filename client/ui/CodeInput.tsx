import type { JSX } from 'solid-js';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { keepTyped } from './keep-typed.ts';

interface CodeInputProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** A code of words and digits from paper, in place of six digits from a device. */
  readonly written?: boolean;
}

/** One field for a code, not split boxes: pasted with spaces or hyphens and in full width, it is still taken. */
export function CodeInput(props: CodeInputProps): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        ref={keepTyped(props)}
        class={
          props.written
            ? 'inp num font-bold !min-h-[56px] !text-[20px] !tracking-[.08em]'
            : 'inp num font-bold !min-h-[64px] !pl-6 !text-[30px] !tracking-[.5em]'
        }
        type="text"
        inputmode={props.written ? 'text' : 'numeric'}
        autocomplete={props.written ? 'off' : 'one-time-code'}
        autocapitalize="none"
        spellcheck={false}
        maxlength={props.written ? 40 : 12}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
