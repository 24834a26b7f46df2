import type { LucideIcon } from 'lucide-solid';
import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';

/** lucide's types describe CommonJS, where an icon is the module's `default`; what we import is the icon itself. */
export type IconSource = LucideIcon | { readonly default: LucideIcon };

export interface IconProps {
  /** An icon by its path: `import Search from 'lucide-solid/icons/search'`. Only imported icons are shipped. */
  readonly of: IconSource;
  readonly class?: string;
}

/** Decoration beside a word: hidden from assistive technology. */
export function Icon(props: IconProps): JSX.Element {
  return (
    <Dynamic
      component={props.of as LucideIcon}
      class={`ico ${props.class ?? 'size-5'}`}
      aria-hidden="true"
      {...{ focusable: 'false' }}
    />
  );
}
