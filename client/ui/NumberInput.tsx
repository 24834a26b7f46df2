import type { JSX } from 'solid-js';
import { figure } from '../platform/format.ts';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { createTypedNumber } from './typed-number.ts';

interface NumberInputProps extends FieldProps {
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
  /** Behind the field: 「円」, 「週」. */
  readonly unit: string;
  readonly inputClass?: string;
}

const MOST = 2_000_000_000;
const UNITS: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 億: 100_000_000 };

/**
 * The whole number that a text names: full-width digits, commas, 「円」, 「1万5千」 and 「1.5kW」 are understood. `null` when there is none, or when
 * it names something else, as a range or a number below zero.
 */
export function numberOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[,、\s¥\\]/g, '')
    // 1.5kW, 2キロワット: a thousand of them.
    .replace(/(\d)(?:k(?=w|$)|キロ)/i, '$1千');
  const parts = /^約?((?:\d+(?:\.\d+)?[千万億])*)(\d*(?:\.\d+)?)\D*$/.exec(plain);
  if (!parts || /[-~〜−‐]/.test(plain)) return null;
  const [, large = '', rest = ''] = parts;
  if (!large && !rest) return null;
  const sum = [...large.matchAll(/([\d.]+)([千万億])/g)].reduce(
    (so, [, digits, unit]) => so + Number(digits) * UNITS[unit!]!,
    0,
  );
  return Math.min(Math.round(sum + Number(rest)), MOST);
}

/** A whole number; shown with commas when the field is left. */
export function NumberInput(props: NumberInputProps): JSX.Element {
  const { field, typed, write, leave } = createTypedNumber(props, numberOf, figure);
  return (
    <Field {...field}>
      <div class="flex items-center gap-2">
        <input
          {...controlProps(field)}
          class={`inp num text-right ${props.inputClass ?? '!w-[160px]'}`}
          inputmode="numeric"
          autocomplete="off"
          value={typed()}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={leave}
        />
        <span>{props.unit}</span>
      </div>
    </Field>
  );
}
