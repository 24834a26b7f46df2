import type { JSX } from 'solid-js';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { createTypedNumber } from './typed-number.ts';

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
  const { field, typed, write, leave } = createTypedNumber(props, figureOf, String);
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        class="inp num text-right"
        inputmode="decimal"
        autocomplete="off"
        value={typed()}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={leave}
      />
    </Field>
  );
}
