// Icons for lists of hundreds: drawn once and copied, where lucide would make each part of each anew.
import { createMemo, createRenderEffect, createRoot, type JSX, sharedConfig } from 'solid-js';
import { isServer } from 'solid-js/web';
import { Icon, type IconProps, type IconSource } from './Icon.tsx';

const drawn = new WeakMap<object, Element>();

/** The icon as it is drawn once, without a class. */
function originalOf(icon: IconSource): Element {
  const known = drawn.get(icon);
  if (known) return known;
  const made = createRoot((dispose) => {
    let node: unknown = <Icon of={icon} class="" />;
    while (typeof node === 'function') node = node();
    const copy = (node as Element).cloneNode(true) as Element;
    dispose();
    inOneStroke(copy);
    return copy;
  });
  drawn.set(icon, made);
  return made;
}

/** Its lines as one element: an icon of four costs a list more than the words beside it. */
function inOneStroke(icon: Element): void {
  const [first, ...others] = [...icon.children].filter(
    ({ tagName, attributes }) => tagName === 'path' && attributes.length === 1,
  );
  if (!others.length) return;
  // What begins relative (m) begins at the icon's corner, not where the line before ended.
  const lines = [first!, ...others].map((path) => path.getAttribute('d')!.replace(/^m/, 'M0 0m'));
  first!.setAttribute('d', lines.join(''));
  for (const path of others) path.remove();
}

/** The same as `Icon`, made from a copy. */
export function CopiedIcon(props: IconProps): JSX.Element {
  if (isServer || sharedConfig.context) return <Icon {...props} />;
  const source = createMemo(() => props.of);
  return createMemo(() => {
    const icon = originalOf(source()).cloneNode(true) as Element;
    createRenderEffect(() => icon.setAttribute('class', `ico ${props.class ?? 'size-5'}`));
    return icon;
  }) as unknown as JSX.Element;
}
