// Contour lines: decoration of dark surfaces.
import type { JSX } from 'solid-js';
import contours from './art/contours.svg';

export function Contours(props: { class?: string }): JSX.Element {
  return (
    <img
      src={contours}
      alt=""
      decoding="async"
      class={`pointer-events-none absolute inset-0 size-full object-cover ${props.class ?? 'opacity-40'}`}
    />
  );
}
