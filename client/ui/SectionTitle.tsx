import ArrowRight from 'lucide-solid/icons/arrow-right';
import { type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

interface SectionTitleProps {
  readonly title: string;
  readonly children?: JSX.Element;
  /** All of what the section shows some of. */
  readonly more?: { readonly href: string; readonly label: string };
}

/** The heading of a section of a public page, under a hairline of gold. */
export function SectionTitle(props: SectionTitleProps): JSX.Element {
  return (
    <div class="mb-6 flex items-end justify-between gap-4 md:mb-8">
      <div>
        <div class="rule-inlay mb-3" />
        <h2 class="text-[24px] leading-snug md:text-[28px]">{props.title}</h2>
        <Show when={props.children}>
          <p class="mt-1 text-[15px] text-ink-600 md:text-[16px]">{props.children}</p>
        </Show>
      </div>
      <Show when={props.more}>
        {(more) => (
          <a
            href={more().href}
            class="link inline-flex min-h-11 items-center gap-1 whitespace-nowrap text-[16px] max-md:text-[15px]"
          >
            {more().label}
            <Icon of={ArrowRight} class="size-4" />
          </a>
        )}
      </Show>
    </div>
  );
}
