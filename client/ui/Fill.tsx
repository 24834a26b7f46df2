import type { JSX } from 'solid-js';

/**
 * The filled part of a `.meter`, in per cent. Drawn by an attribute of SVG: pages that the server renders may hold no
 * style attributes.
 */
export function Fill(props: { share: number }): JSX.Element {
  return (
    <svg aria-hidden="true">
      <rect width={`${Math.min(100, Math.max(0, props.share))}%`} height="100%" rx="5" />
    </svg>
  );
}
