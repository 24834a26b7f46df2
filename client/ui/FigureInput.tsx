import { createEffect, createSignal, type JSX, mergeProps, on } from 'solid-js';
import { controlProps, Field, type FieldProps } from './Field.tsx';

/** The figure that a text names: full-width digits, a minus and decimals are understood. `null` when there is none. */
export function figureOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/[‐−ー]/g, '-');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) || Math.abs(value) > 1e12 ? null : value;
}

/** A figure, with decimals where there are some. */
export function FigureInput(
  props: FieldProps & { value: number | null; onInput: (value: number | null) => void },
): JSX.Element {
  const shown = (value: number | null) => (value === null ? '' : String(value));
  const [typed, setTyped] = createSignal(shown(props.value));
  createEffect(
    on(
      () => props.value,
      (value) => value !== figureOf(typed()) && setTyped(shown(value)),
      { defer: true },
    ),
  );
  /** Left with something that is no number: it stays, so that whoever typed it sees it. */
  const [misread, setMisread] = createSignal(false);
  const field = mergeProps(props, {
    get error() {
      return props.error ?? (misread() ? '数字で入力してください。' : undefined);
    },
  });
  const leave = () => {
    const value = figureOf(typed());
    setMisread(value === null && typed().trim() !== '');
    if (value !== null) setTyped(shown(value));
  };
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        class="inp num text-right"
        inputmode="decimal"
        autocomplete="off"
        value={typed()}
        onInput={(event) => {
          setMisread(false);
          setTyped(event.currentTarget.value);
          props.onInput(figureOf(event.currentTarget.value));
        }}
        onBlur={leave}
      />
    </Field>
  );
}
