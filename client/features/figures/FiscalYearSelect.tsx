import { For, type JSX } from 'solid-js';
import { fiscalYearName, fiscalYears } from './fiscal-year.ts';

/** The switch between fiscal years. */
export function FiscalYearSelect(props: { shown: number; onChoose: (year: number) => void }): JSX.Element {
  return (
    <>
      <label for="fiscal-year" class="sr-only">
        年度
      </label>
      <select
        id="fiscal-year"
        class="inp inp-sm !w-[150px] !text-[15px]"
        onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        <For each={fiscalYears(new Date(), props.shown)}>
          {(year) => (
            <option value={year} selected={year === props.shown}>
              {fiscalYearName(year)}
            </option>
          )}
        </For>
      </select>
    </>
  );
}
