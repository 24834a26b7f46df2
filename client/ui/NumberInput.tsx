import { createEffect, createSignal, type JSX, on } from 'solid-js';
import { figure } from '../platform/format.ts';
import { controlProps, Field, type FieldProps } from './Field.tsx';

interface NumberInputProps extends FieldProps {
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
  /** Behind the field: 「円」, 「週」. */
  readonly unit: string;
  readonly inputClass?: string;
}

/** The whole number that a text names: full-width digits, commas and 「円」 are understood. `null` when there is none. */
export function numberOf(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[^0-9]/g, '');
  return digits === '' ? null : Math.min(Number(digits), 2_000_000_000);
}

/** A whole number; shown with commas when the field is left. */
export function NumberInput(props: NumberInputProps): JSX.Element {
  const shown = (value: number | null) => (value === null ? '' : figure(value));
  const [typed, setTyped] = createSignal(shown(props.value));
  // A value from elsewhere replaces what stands there; the one just typed does not.
  createEffect(
    on(
      () => props.value,
      (value) => value !== numberOf(typed()) && setTyped(shown(value)),
      { defer: true },
    ),
  );
  return (
    <Field {...props}>
      <div class="flex items-center gap-2">
        <input
          {...controlProps(props)}
          class={`inp num text-right ${props.inputClass ?? '!w-[160px]'}`}
          inputmode="numeric"
          autocomplete="off"
          value={typed()}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            props.onInput(numberOf(event.currentTarget.value));
          }}
          onBlur={() => setTyped(shown(numberOf(typed())))}
        />
        <span>{props.unit}</span>
      </div>
    </Field>
  );
}
