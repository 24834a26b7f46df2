import { For, type JSX } from 'solid-js';

// Eight circles around one, read as a network; the one at the upper right is gold.
const AROUND = [
  ['20', '6.4'],
  ['29.6', '10.4'],
  ['33.6', '20'],
  ['29.6', '29.6'],
  ['20', '33.6'],
  ['10.4', '29.6'],
  ['6.4', '20'],
  ['10.4', '10.4'],
] as const;
const GOLD = 1;

/** The mark: 九曜, nine circles. */
export function Mark(props: { onDark?: boolean; class?: string }): JSX.Element {
  const colour = () => (props.onDark ? '#fff' : '#164a36');
  return (
    <svg class={`flex-none ${props.class ?? 'size-9'}`} viewBox="0 0 40 40" aria-hidden="true">
      <g stroke={colour()} stroke-width="1" opacity=".45">
        <For each={AROUND}>{([x, y]) => <path d={`M20 20L${x} ${y}`} />}</For>
      </g>
      <circle cx="20" cy="20" r="6.6" fill={colour()} />
      <For each={AROUND}>
        {([x, y], index) => (
          <circle cx={x} cy={y} r="3.7" fill={index() === GOLD ? (props.onDark ? '#e3c67c' : '#a67d1c') : colour()} />
        )}
      </For>
    </svg>
  );
}

/** Mark and name, leading home. */
export function Brand(props: { href: string; onDark?: boolean; owner?: boolean }): JSX.Element {
  return (
    <a href={props.href} class={`flex min-h-11 items-center gap-3 no-underline ${props.onDark ? 'text-white' : ''}`}>
      <Mark onDark={props.onDark} />
      <span class="flex flex-col leading-tight">
        <span class="whitespace-nowrap text-[17px] font-bold tracking-[.04em]">くまもとDXマッチング</span>
        {props.owner && (
          <span
            class={`mt-0.5 whitespace-nowrap text-[12px] leading-tight ${props.onDark ? 'text-key-200' : 'text-ink-600'}`}
          >
            くまもとDX推進コンソーシアム
          </span>
        )}
      </span>
    </a>
  );
}
