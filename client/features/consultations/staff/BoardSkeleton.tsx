import { For, type JSX } from 'solid-js';
import { COLUMNS } from './board.ts';

/** The board while its cards are on their way: columns and cards in their final geometry. */
export function BoardSkeleton(): JSX.Element {
  return (
    <div class="mt-3">
      <p class="sr-only" role="status">
        読み込んでいます
      </p>
      <div class="grid gap-2 overflow-hidden md:grid-cols-7" aria-hidden="true">
        <For each={COLUMNS}>
          {({ label }, column) => (
            <div class="min-w-0" classList={{ 'max-md:hidden': column() > 0 }}>
              <p class="mb-1.5 min-h-9 border-ink-200 border-t-[3px] px-1 pt-1.5 font-bold text-[14px]">{label}</p>
              <For each={Array.from({ length: 3 })}>
                {() => (
                  <div class="card mb-2 p-2.5">
                    <div class="skel h-3 w-1/3" />
                    <div class="skel mt-3 h-4 w-4/5" />
                    <div class="skel mt-2 h-3 w-3/5" />
                    <div class="skel mt-4 h-3 w-2/5" />
                  </div>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </div>
  );
}
