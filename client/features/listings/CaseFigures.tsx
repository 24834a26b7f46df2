import { For, type JSX, Show } from 'solid-js';
import { figure } from '../../platform/format.ts';

export interface CaseFigure {
  readonly label: string;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly unit: string;
}

const shown = (value: number | null | undefined) => (value == null ? '—' : figure(value));

/** 数値で見る効果: what is measured, before and after. */
export function CaseFigures(props: { figures: readonly CaseFigure[] }): JSX.Element {
  return (
    <Show when={props.figures.length}>
      <dl class="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <For each={props.figures}>
          {(one) => (
            <div class="flex flex-wrap items-baseline gap-x-3 border-ink-200 border-t pt-2">
              <dt class="min-w-0 flex-1 text-[14px] text-ink-700">{one.label}</dt>
              <dd class="num max-w-full text-[15px]">
                <span class="sr-only">導入前 </span>
                {shown(one.before)}
                <span aria-hidden="true" class="mx-1.5 text-ink-600">
                  →
                </span>
                <span class="sr-only">、導入後 </span>
                <strong class="text-[18px] text-key-900">{shown(one.after)}</strong>
                <span class="ml-1 text-[14px] text-ink-600">{one.unit}</span>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
