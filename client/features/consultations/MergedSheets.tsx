import CircleCheck from 'lucide-solid/icons/circle-check';
import { For, type JSX, Show } from 'solid-js';
import type { StaffSheetFragment } from '../../generated/consultations/graphql.ts';
import { dayTime } from '../../platform/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { needsRows } from './sheet-difference.ts';

interface MergedSheetsProps {
  readonly merged: readonly {
    readonly number: string;
    readonly sheet?: Omit<StaffSheetFragment, 'agreedBy'> | null;
  }[];
}

/** What was written down in the cases that were merged into this one: to read, under the number that it has. */
export function MergedSheets(props: MergedSheetsProps): JSX.Element {
  const sheets = () => props.merged.flatMap(({ number, sheet }) => (sheet ? [{ number, sheet }] : []));
  return (
    <For each={sheets()}>
      {({ number, sheet }) => (
        <details class="mt-3 rounded-12 border border-ink-200 bg-ink-50 px-3">
          <summary class="num flex min-h-11 cursor-pointer items-center py-2 text-[14px] leading-snug">
            <span>
              統合した相談 {number} の課題整理シート（第{sheet.number}版）
            </span>
          </summary>
          <dl class="divide-y divide-ink-200 border-ink-200 border-t">
            <For each={needsRows(sheet.needs)}>
              {([label, text]) => (
                <div class="py-2.5">
                  <dt class="font-bold text-[14px] leading-snug">{label}</dt>
                  <dd class="num mt-0.5 whitespace-pre-wrap text-[14px] leading-[1.65]">{text}</dd>
                </div>
              )}
            </For>
          </dl>
          <p class="num flex flex-wrap items-center gap-x-2 py-2.5 text-[13px] text-ink-700">
            <Show when={sheet.agreedAt} fallback="この版に、会員の同意はありません。">
              {(at) => (
                <>
                  <Icon of={CircleCheck} class="size-4" />
                  {dayTime(at())} に会員が同意しました。
                </>
              )}
            </Show>
          </p>
        </details>
      )}
    </For>
  );
}
