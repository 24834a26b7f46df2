import CircleAlert from 'lucide-solid/icons/circle-alert';
import { createEffect, For, type JSX, Show } from 'solid-js';
import type { AppError } from '../platform/operation.ts';
import { fieldId } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface ErrorSummaryProps {
  readonly error: AppError | null | undefined;
  /** Labels by path, to name the fields. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly form?: string;
}

/** What to correct, with links to the fields; takes the focus when it appears. */
export function ErrorSummary(props: ErrorSummaryProps): JSX.Element {
  let box: HTMLDivElement | undefined;
  createEffect(() => props.error && box?.focus());
  const focus = (event: MouseEvent, path: string) => {
    const field = document.getElementById(fieldId(path, props.form));
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  return (
    <Show when={props.error}>
      {(error) => (
        <div class="note note-err" role="alert" tabindex="-1" ref={box}>
          <Icon of={CircleAlert} class="size-6" />
          <div>
            <p class="font-bold leading-snug">
              {error().fields.length ? `${error().fields.length}か所を直してください` : error().message}
            </p>
            <Show when={error().fields.length}>
              <ul class="mt-1">
                <For each={error().fields}>
                  {(field) => (
                    <li>
                      <a
                        class="link inline-flex min-h-6 items-center"
                        href={`#${fieldId(field.path, props.form)}`}
                        onClick={(event) => focus(event, field.path)}
                      >
                        {props.labels?.[field.path] ? `${props.labels[field.path]}：` : ''}
                        {field.message}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={error().id}>
              <p class="num mt-1 text-[14px] text-ink-600">受付番号 {error().id}</p>
            </Show>
          </div>
        </div>
      )}
    </Show>
  );
}
