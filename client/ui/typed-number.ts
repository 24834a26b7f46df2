import { type Accessor, createEffect, createSignal, mergeProps, on } from 'solid-js';
import type { FieldProps } from './Field.tsx';

interface NumberProps extends FieldProps {
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
}

interface TypedNumber<Props> {
  /** The field's properties, with its error once it was left with something that is no number. */
  readonly field: Props;
  readonly typed: Accessor<string>;
  readonly write: (text: string) => void;
  /** The field is left: a number is shown as numbers are. Anything else stays, so that whoever typed it sees it. */
  readonly leave: () => void;
}

/** The text of a field that means a number: `read` understands it, `shown` writes it. */
export function createTypedNumber<Props extends NumberProps>(
  props: Props,
  read: (text: string) => number | null,
  shown: (value: number) => string,
): TypedNumber<Props> {
  const textOf = (value: number | null) => (value === null ? '' : shown(value));
  const [typed, setTyped] = createSignal(textOf(props.value));
  const [misread, setMisread] = createSignal(false);
  // A value from elsewhere replaces what stands there; the one just typed does not.
  createEffect(
    on(
      () => props.value,
      (value) => value !== read(typed()) && setTyped(textOf(value)),
      { defer: true },
    ),
  );
  const field = mergeProps(props, {
    get error() {
      return props.error ?? (misread() ? '数字で入力してください。' : undefined);
    },
  }) as Props;
  const write = (text: string) => {
    setMisread(false);
    setTyped(text);
    props.onInput(read(text));
  };
  const leave = () => {
    const value = read(typed());
    setMisread(value === null && typed().trim() !== '');
    if (value !== null) setTyped(shown(value));
  };
  return { field, typed, write, leave };
}
