import { createEffect, createSignal, type JSX, on } from 'solid-js';
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
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        class="inp num text-right"
        inputmode="decimal"
        autocomplete="off"
        value={typed()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          props.onInput(figureOf(event.currentTarget.value));
        }}
        onBlur={() => setTyped(shown(figureOf(typed())))}
      />
    </Field>
  );
}
