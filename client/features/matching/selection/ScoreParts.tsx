import { For, type JSX } from 'solid-js';

export interface ScorePart {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly weight: number;
  readonly reason: string;
}

/** Every part of a match score: how well, how much it counts, and why. */
export const ScoreParts = (props: { parts: readonly ScorePart[]; class?: string }): JSX.Element => (
  <dl class={`grid gap-y-1.5 text-[14px] leading-[1.5] ${props.class ?? ''}`}>
    <For each={props.parts}>
      {(part) => (
        <div class="grid grid-cols-[40px_44px_minmax(0,1fr)] items-baseline gap-x-2 sm:grid-cols-[40px_96px_44px_minmax(0,1fr)]">
          <dt class="text-ink-600">{part.label}</dt>
          <dd class="max-sm:hidden" aria-hidden="true">
            <Bar score={part.score} />
          </dd>
          <dd class="num text-right font-bold">{part.score}</dd>
          <dd class="text-ink-700">
            {part.reason}
            <span class="num ml-1 text-[13px] text-ink-600">（重み{part.weight}）</span>
          </dd>
        </div>
      )}
    </For>
  </dl>
);

/** A share of a hundred as a bar. */
export const Bar = (props: { score: number; strong?: boolean; class?: string }): JSX.Element => (
  <span class={`relative block h-2 overflow-hidden rounded-full bg-ink-200 ${props.class ?? ''}`}>
    <span
      class={`absolute inset-y-0 left-0 ${props.strong ? 'bg-[#c74700]' : 'bg-key-800'}`}
      style={{ width: `${Math.min(100, Math.max(0, props.score))}%` }}
    />
  </span>
);
