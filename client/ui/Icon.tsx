import type { LucideIcon } from 'lucide-solid';
import { createMemo, createRenderEffect, createRoot, type JSX, sharedConfig } from 'solid-js';
import { Dynamic, isServer } from 'solid-js/web';

/** lucide's types describe CommonJS, where an icon is the module's `default`; what we import is the icon itself. */
export type IconSource = LucideIcon | { readonly default: LucideIcon };

interface IconProps {
  /** An icon by its path: `import Search from 'lucide-solid/icons/search'`. Only imported icons are shipped. */
  readonly of: IconSource;
  readonly class?: string;
}

const drawn = new WeakMap<object, Element>();

/** The icon as it is drawn once, without a class. */
function originalOf(icon: IconSource): Element {
  const known = drawn.get(icon);
  if (known) return known;
  const made = createRoot((dispose) => {
    let node: unknown = <Drawn of={icon} class="" />;
    while (typeof node === 'function') node = node();
    const copy = (node as Element).cloneNode(true) as Element;
    dispose();
    return copy;
  });
  drawn.set(icon, made);
  return made;
}

/** Decoration beside a word: hidden from assistive technology. */
export function Icon(props: IconProps): JSX.Element {
  if (isServer || sharedConfig.context) return <Drawn {...props} />;
  // Copies: a board has hundreds, and lucide makes each part of each anew.
  return createMemo(() => {
    const icon = originalOf(props.of).cloneNode(true) as Element;
    createRenderEffect(() => icon.setAttribute('class', `ico ${props.class ?? 'size-5'}`));
    return icon;
  }) as unknown as JSX.Element;
}

function Drawn(props: IconProps): JSX.Element {
  return (
    <Dynamic
      component={props.of as LucideIcon}
      class={`ico ${props.class ?? 'size-5'}`}
      aria-hidden="true"
      {...{ focusable: 'false' }}
    />
  );
}
