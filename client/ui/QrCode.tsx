import type { JSX } from 'solid-js';

/** The blank edge that readers need, in modules. */
const QUIET = 4;

interface QrCodeProps {
  /** Path data; a module is one unit. */
  readonly path: string;
  /** Modules in a row. */
  readonly size: number;
  readonly label: string;
  readonly class?: string;
}

export function QrCode(props: QrCodeProps): JSX.Element {
  const whole = () => props.size + 2 * QUIET;
  return (
    <svg
      class={`rounded-8 border border-ink-200 bg-white ${props.class ?? 'size-[220px]'}`}
      viewBox={`${-QUIET} ${-QUIET} ${whole()} ${whole()}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path d={props.path} fill="#000" />
    </svg>
  );
}
