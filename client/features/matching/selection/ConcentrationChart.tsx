// The concentration of introductions month by month, against the even spread. Labelled where it ends; the table says the same.
import { For, type JSX, Show } from 'solid-js';
import { figure as grouped } from '../../../platform/format.ts';
import { linear, pathOf, ticksUpTo } from '../../figures/chart-scale.ts';
import type { Impartiality } from './impartiality.ts';

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 56;
const RIGHT = WIDTH - 92;
const BOTTOM = HEIGHT - 34;

export function ConcentrationChart(props: { of: Impartiality }): JSX.Element {
  const values = () =>
    props.of.months.flatMap(({ concentration }, at) => (concentration == null ? [] : [{ at, value: concentration }]));
  const even = () => props.of.evenConcentration ?? 0;
  const ticks = () => ticksUpTo(Math.max(even(), ...values().map(({ value }) => value), 1));
  const y = (value: number) => linear(ticks().at(-1)!, BOTTOM, 16)(value);
  const x = (month: number) => linear(11, LEFT, RIGHT)(month);
  const points = () => values().map(({ at, value }): [number, number] => [x(at), y(value)]);
  const last = () => values().at(-1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      class="h-auto w-full"
      role="img"
      aria-label={`情報提供の集中度の推移。いま${last() ? grouped(last()!.value) : 'なし'}、均等なら${grouped(even())}。`}
    >
      <g stroke="#e9edea">
        <For each={ticks()}>{(tick) => <path d={`M${LEFT} ${y(tick)}H${RIGHT}`} />}</For>
      </g>
      <g font-size="14" fill="#565f5a" text-anchor="end">
        <For each={ticks()}>
          {(tick) => (
            <text x={LEFT - 8} y={y(tick) + 5}>
              {grouped(tick)}
            </text>
          )}
        </For>
      </g>
      <g font-size="14" fill="#565f5a" text-anchor="middle">
        <For each={props.of.months}>
          {({ id }, at) => (
            <Show when={at() % 2 === 0}>
              <text x={x(at())} y={BOTTOM + 24}>
                {Number(id.slice(5))}月
              </text>
            </Show>
          )}
        </For>
      </g>
      <path d={`M${LEFT} ${y(even())}H${RIGHT}`} stroke="#171d1a" stroke-dasharray="2 4" />
      <text x={RIGHT + 8} y={y(even()) + 5} font-size="14" fill="#171d1a">
        均等 {grouped(even())}
      </text>
      <path d={pathOf(points())} stroke="#164a36" stroke-width="3" fill="none" stroke-linejoin="round" />
      <For each={points()}>{([cx, cy]) => <circle cx={cx} cy={cy} r="4" fill="#164a36" />}</For>
      <Show when={last()}>
        {(end) => (
          <text
            x={x(end().at)}
            y={y(end().value) - 12}
            font-size="15"
            font-weight="700"
            fill="#164a36"
            text-anchor="middle"
          >
            {grouped(end().value)}
          </text>
        )}
      </Show>
    </svg>
  );
}
