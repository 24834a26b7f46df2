import Check from 'lucide-solid/icons/check';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

interface Toast {
  readonly text: string;
  readonly failed?: boolean;
  /** 「元に戻す」, 「もう一度」. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 8_000;

const [toasts, setToasts] = createSignal<readonly Toast[]>([]);

/** Says what happened, for eight seconds; longer while it has the focus or the pointer. */
export const showToast = (toast: Toast): void => void setToasts([...toasts().slice(-2), toast]);

const dismiss = (toast: Toast) => setToasts(toasts().filter((other) => other !== toast));

/** Where toasts appear: once in every shell. */
export function ToastRegion(): JSX.Element {
  return (
    <section
      aria-label="お知らせ"
      class="no-print pointer-events-none fixed inset-x-3 bottom-20 z-50 flex flex-col items-end gap-2 md:inset-x-auto md:right-4 md:bottom-4"
    >
      <div role="status" class="flex w-full flex-col items-end gap-2 md:w-auto">
        <For each={toasts()}>{(toast) => <ToastCard toast={toast} />}</For>
      </div>
    </section>
  );
}

function ToastCard(props: { toast: Toast }): JSX.Element {
  const { toast } = props;
  let timer: ReturnType<typeof setTimeout>;
  const run = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dismiss(toast), SHOWN_MS);
  };
  const pause = () => clearTimeout(timer);
  onMount(run);
  onCleanup(pause);
  return (
    <div
      class="toast pointer-events-auto w-full md:w-auto"
      onFocusIn={pause}
      onFocusOut={run}
      onPointerEnter={pause}
      onPointerLeave={run}
    >
      <Icon of={toast.failed ? TriangleAlert : Check} />
      <span class="flex-1">{toast.text}</span>
      <Show when={toast.action}>
        {(action) => (
          <button
            type="button"
            onClick={() => {
              dismiss(toast);
              action().run();
            }}
          >
            {action().label}
          </button>
        )}
      </Show>
    </div>
  );
}
