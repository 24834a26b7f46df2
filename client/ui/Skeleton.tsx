import { For, type JSX } from 'solid-js';

/** Cards in their final geometry while their content is on its way. */
export function Skeleton(props: { rows?: number; class?: string }): JSX.Element {
  return (
    <div class={props.class}>
      <p class="sr-only" role="status">
        読み込んでいます
      </p>
      <div class="flex flex-col gap-3" aria-hidden="true">
        <For each={Array.from({ length: props.rows ?? 3 })}>
          {() => (
            <div class="card p-4">
              <div class="skel h-3 w-1/4" />
              <div class="skel mt-3 h-4 w-4/5" />
              <div class="skel mt-2.5 h-3 w-3/5" />
            </div>
          )}
        </For>
      </div>
    </div>
  );
}
