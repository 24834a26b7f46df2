// The charts of a document: bars with a line over them by month, or bars that lie by group. Told apart by form, not by colour alone.
import { For, type JSX, Show } from 'solid-js';
import { figure as grouped } from '../../platform/format.ts';
import type { PrintedBlock } from './PrintedPaper.tsx';

export function PrintedChart(props: { of: PrintedBlock }): JSX.Element {
  return (
    <Show when={props.of.form === 'columns'} fallback={<LyingBars of={props.of} />}>
      <Columns of={props.of} />
    </Show>
  );
}

const WIDTH = 680;
const HEIGHT = 250;
const LEFT = 44;
const FLOOR = HEIGHT - 34;
const TOP = 22;

/** A round number at or above the largest value, and the steps to it. */
function scaleOf(values: readonly (number | null | undefined)[]): { top: number; step: number } {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= most / 4) ?? 1);
  return { top: Math.ceil(most / step) * step, step };
}

function Columns(props: { of: PrintedBlock }): JSX.Element {
  const bars = () => props.of.bars?.values ?? [];
  const line = () => props.of.line?.values ?? [];
  const scale = () => scaleOf([...bars(), ...line(), props.of.target]);
  const ticks = () =>
    Array.from({ length: Math.round(scale().top / scale().step) + 1 }, (_, nth) => nth * scale().step);
  const slot = () => (WIDTH - LEFT) / Math.max(1, props.of.categories.length);
  const x = (nth: number) => LEFT + slot() * (nth + 0.5);
  const y = (value: number) => FLOOR - ((FLOOR - TOP) * value) / scale().top;
  const points = () => line().flatMap((value, nth) => (value == null ? [] : [{ x: x(nth), y: y(value), value }]));
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="h-auto w-full" role="img" aria-label={props.of.alternative}>
        <g font-size="13" fill="#565f5a" text-anchor="end">
          <For each={ticks()}>
            {(tick) => (
              <>
                <path d={`M${LEFT} ${y(tick)}H${WIDTH}`} stroke="#d5dbd7" />
                <text x={LEFT - 8} y={y(tick) + 4}>
                  {grouped(tick)}
                </text>
              </>
            )}
          </For>
        </g>
        <For each={bars()}>
          {(value, nth) => (
            <rect
              x={x(nth()) - slot() * 0.23}
              y={y(value ?? 0)}
              width={slot() * 0.46}
              height={FLOOR - y(value ?? 0)}
              fill="#1d5840"
            />
          )}
        </For>
        <Show when={props.of.target}>
          {(target) => <path d={`M${LEFT} ${y(target())}H${WIDTH}`} stroke="#171d1a" stroke-dasharray="5 4" />}
        </Show>
        <path
          d={points()
            .map((point, nth) => `${nth ? 'L' : 'M'}${point.x} ${point.y}`)
            .join('')}
          fill="none"
          stroke="#8b3200"
          stroke-width="2"
        />
        <For each={points()}>
          {(point) => (
            <>
              <circle cx={point.x} cy={point.y} r="4" fill="#fff" stroke="#8b3200" stroke-width="2" />
              <text x={point.x} y={point.y - 9} font-size="13" font-weight="700" fill="#8b3200" text-anchor="middle">
                {grouped(point.value)}
              </text>
            </>
          )}
        </For>
        <g font-size="13" fill="#565f5a" text-anchor="middle">
          <For each={props.of.categories}>
            {(category, nth) => (
              <text x={x(nth())} y={FLOOR + 20}>
                {category}
              </text>
            )}
          </For>
        </g>
      </svg>
      <p class="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-[14px] text-ink-700" aria-hidden="true">
        <span class="inline-flex items-center gap-2">
          <i class="inline-block size-3 bg-key-800" />
          {props.of.bars?.name}（{props.of.unit}）
        </span>
        <span class="inline-flex items-center gap-2">
          <i class="inline-block h-0.5 w-5 bg-[#8b3200]" />
          {props.of.line?.name}
        </span>
        <Show when={props.of.target}>
          {(target) => (
            <span class="inline-flex items-center gap-2">
              <i class="inline-block w-5 border-ink-900 border-t border-dashed" />
              {props.of.targetName} {grouped(target())}
              {props.of.unit}
            </span>
          )}
        </Show>
      </p>
    </>
  );
}

/** As a list: readable on a phone, and as text by whoever does not see the bars. */
function LyingBars(props: { of: PrintedBlock }): JSX.Element {
  const most = () => Math.max(1, ...(props.of.bars?.values ?? []).map((value) => value ?? 0));
  return (
    <ul class="flex flex-col gap-2 text-[14px]" aria-label={props.of.alternative}>
      <For each={props.of.categories}>
        {(category, nth) => {
          const value = () => props.of.bars?.values[nth()] ?? null;
          return (
            <li class="grid items-center gap-x-3 gap-y-0.5 sm:grid-cols-[220px_minmax(0,1fr)]">
              <span class="leading-snug">{category}</span>
              <span class="flex items-center gap-2">
                <svg
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  class="h-3.5 w-full max-w-[360px]"
                  aria-hidden="true"
                >
                  <rect width={(100 * (value() ?? 0)) / most()} height="10" fill="#1d5840" />
                </svg>
                <b class="num w-14 flex-none">{value() === null ? '＊' : `${value()}${props.of.unit}`}</b>
              </span>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
