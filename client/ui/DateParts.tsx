import { createSignal, For, type JSX } from 'solid-js';
import { FieldGroup, type FieldProps } from './Field.tsx';

interface DatePartsProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value?: string;
  /** Gets `YYYY-MM-DD`, `''` when all three are empty, `null` while they name no day. */
  readonly onChange?: (value: string | null) => void;
}

const PARTS = [
  { label: '年', width: '!w-[80px]', length: 4 },
  { label: '月', width: '!w-[56px]', length: 2 },
  { label: '日', width: '!w-[56px]', length: 2 },
] as const;

/** The day that three texts name; full-width digits are digits. `null` when there is no such day. */
export function dayOf(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map((part) => Number(part.normalize('NFKC').trim() || Number.NaN));
  const date = new Date(Date.UTC(y!, m! - 1, d!));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m! - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** A date as three fields, 年・月・日 (西暦). */
export function DateParts(props: DatePartsProps): JSX.Element {
  const [typed, setTyped] = createSignal((props.value || '--').split('-').map((part) => part.replace(/^0/, '')));
  const [touched, setTouched] = createSignal(false);
  const complete = () => typed().every((part) => part.trim());
  const missing = () => complete() && dayOf(...(typed() as [string, string, string])) === null;
  const error = () =>
    props.error ?? (touched() && missing() ? 'ない日付です。年・月・日を確かめてください。' : undefined);

  const change = (index: number, text: string) => {
    setTyped(typed().with(index, text));
    props.onChange?.(typed().some((part) => part.trim()) ? dayOf(...(typed() as [string, string, string])) : '');
  };

  return (
    <FieldGroup {...props} error={error()}>
      <div class="flex flex-wrap items-center gap-2">
        <For each={PARTS}>
          {({ label, width, length }, index) => (
            <>
              <input
                class={`inp num !px-2.5 ${width}`}
                aria-label={`${props.label} ${label}`}
                aria-invalid={error() ? 'true' : undefined}
                inputmode="numeric"
                maxlength={length}
                value={typed()[index()]}
                onInput={(event) => change(index(), event.currentTarget.value)}
                onBlur={() => setTouched(true)}
              />
              <span aria-hidden="true">{label}</span>
            </>
          )}
        </For>
      </div>
    </FieldGroup>
  );
}
