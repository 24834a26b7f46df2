import { type JSX, Show } from 'solid-js';
import { Icon, type IconSource } from './Icon.tsx';

interface EmptyStateProps {
  readonly icon: IconSource;
  readonly title: string;
  /** The heading's level in the page. */
  readonly level?: 'h1' | 'h2' | 'h3';
  /** What happened, whether it was saved, what to do. */
  readonly children?: JSX.Element;
  readonly actions?: JSX.Element;
}

/** Nothing to show, and what to do next. */
export function EmptyState(props: EmptyStateProps): JSX.Element {
  const look = 'mt-4 text-[18px] leading-snug';
  return (
    <div class={`mx-auto max-w-[420px] p-6 text-center md:py-12 ${props.level === 'h1' ? 'my-4 md:my-10' : 'my-auto'}`}>
      <span class="mx-auto grid size-[72px] place-items-center rounded-full bg-key-100 text-key-800">
        <Icon of={props.icon} class="size-8 [stroke-width:1.4]" />
      </span>
      <Show when={props.level === 'h1'} fallback={<Heading level={props.level} look={look} title={props.title} />}>
        <h1 class={look}>{props.title}</h1>
      </Show>
      <div class="mt-1.5 text-[15px] leading-[1.75] text-ink-700 text-balance [word-break:auto-phrase]">
        {props.children}
      </div>
      <Show when={props.actions}>
        <div class="mt-4 flex flex-wrap justify-center gap-2">{props.actions}</div>
      </Show>
    </div>
  );
}

const Heading = (props: { level?: string; look: string; title: string }) => (
  <Show when={props.level === 'h3'} fallback={<h2 class={props.look}>{props.title}</h2>}>
    <h3 class={props.look}>{props.title}</h3>
  </Show>
);
