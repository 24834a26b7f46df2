// Figures over the months of a fiscal year: solid so far, dashed as things go, dotted the target. Told apart by colour and
// by the shape of their points; labelled where they end.
import { For, type JSX, Show } from 'solid-js';
import { figure as grouped } from '../../platform/format.ts';
import { linear, pathOf, spread, textWidth, ticksUpTo } from './chart-scale.ts';
import type { MonthSeries } from './figure-tables.ts';

export interface ChartSeries extends MonthSeries {
  /** At the end of its line: 提供. */
  readonly short: string;
  readonly target: number;
  /** At the end of March; `null` when the year is over. */
  readonly forecast: number | null;
  readonly look: 'first' | 'second';
}

const LOOKS = {
  first: { line: '#164a36', text: '#164a36' },
  second: { line: '#c74700', text: '#8b3200' },
} as const;

interface MonthChartProps {
  readonly series: readonly ChartSeries[];
  /** What the chart shows, in words. */
  readonly description: string;
}

export function MonthChart(props: MonthChartProps): JSX.Element {
  return (
    <>
      <Drawing {...props} width={700} height={284} size={14} every={1} class="max-md:hidden print:block" />
      <Drawing {...props} width={330} height={270} size={13} every={3} class="md:hidden print:hidden" />
    </>
  );
}

interface DrawingProps extends MonthChartProps {
  readonly width: number;
  readonly height: number;
  /** Of the letters. */
  readonly size: number;
  /** Names every n-th month. */
  readonly every: number;
  readonly class: string;
}

const lastOf = ({ months }: ChartSeries) => months.findLastIndex(({ total }) => total != null);

function Drawing(props: DrawingProps): JSX.Element {
  const months = () => props.series[0]?.months ?? [];
  const ends = () =>
    props.series.flatMap(({ short, target, forecast, months: values, look }) => {
      const value = forecast ?? values.at(-1)?.total ?? null;
      const line = value === null ? [] : [{ at: value, text: `${short} ${grouped(value)}`, look, bold: true }];
      return [...line, { at: target, text: `目標 ${grouped(target)}`, look, bold: false }];
    });
  const ticks = () =>
    ticksUpTo(Math.max(1, ...ends().map(({ at }) => at), ...props.series.map(({ target }) => target)));
  const left = () => 14 + textWidth(grouped(ticks().at(-1)!), props.size);
  const right = () => props.width - 10 - Math.max(...ends().map(({ text }) => textWidth(text, props.size)));
  const bottom = () => props.height - 40;
  const y = (value: number) => linear(ticks().at(-1)!, bottom(), 18)(value);
  const x = (month: number) => linear(11, left(), right())(month);
  const places = () =>
    spread(
      ends().map(({ at }) => y(at)),
      props.size + 4,
      14,
      bottom(),
    );
  return (
    <svg
      viewBox={`0 0 ${props.width} ${props.height}`}
      class={`h-auto w-full ${props.class}`}
      role="img"
      aria-label={props.description}
    >
      <g stroke="#e9edea">
        <For each={ticks()}>{(tick) => <path d={`M${left()} ${y(tick)}H${right()}`} />}</For>
      </g>
      <g font-size={props.size} fill="#565f5a" text-anchor="end">
        <For each={ticks()}>
          {(tick) => (
            <text x={left() - 8} y={y(tick) + 5}>
              {grouped(tick)}
            </text>
          )}
        </For>
      </g>
      <g font-size={props.size} fill="#565f5a" text-anchor="middle">
        <For each={months()}>
          {({ id }, at) => (
            <Show when={at() % props.every === 0}>
              <text x={x(at())} y={bottom() + 24}>
                {Number(id.slice(5))}月
              </text>
            </Show>
          )}
        </For>
      </g>
      <For each={props.series}>{(series) => <Line series={series} size={props.size} x={x} y={y} />}</For>
      <g font-size={props.size}>
        <For each={ends()}>
          {(end, at) => (
            <text
              x={right() + 8}
              y={places()[at()]! + 5}
              fill={end.bold ? LOOKS[end.look].text : '#171d1a'}
              font-weight={end.bold ? '700' : '400'}
            >
              {end.text}
            </text>
          )}
        </For>
      </g>
    </svg>
  );
}

interface LineProps {
  readonly series: ChartSeries;
  readonly size: number;
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
}

function Line(props: LineProps): JSX.Element {
  const look = () => LOOKS[props.series.look];
  const points = () =>
    props.series.months.flatMap(({ total }, at): [number, number][] =>
      total == null ? [] : [[props.x(at), props.y(total)]],
    );
  const last = () => lastOf(props.series);
  const lastPoint = () => points().at(-1);
  const ahead = () => (props.series.forecast !== null && last() >= 0 && last() < 11 ? props.series.forecast : null);
  return (
    <>
      <path
        d={`M${props.x(0)} ${props.y(props.series.target)}H${props.x(11)}`}
        stroke={look().text}
        stroke-dasharray="2 4"
      />
      <Show when={ahead() !== null && lastPoint()}>
        {(from) => (
          <path
            d={pathOf([from(), [props.x(11), props.y(ahead()!)]])}
            stroke={look().line}
            stroke-width="2.5"
            stroke-dasharray="7 5"
            fill="none"
          />
        )}
      </Show>
      <path d={pathOf(points())} stroke={look().line} stroke-width="3" fill="none" stroke-linejoin="round" />
      <For each={points()}>
        {([cx, cy]) => (
          <Show
            when={props.series.look === 'first'}
            fallback={<rect x={cx - 4} y={cy - 4} width="8" height="8" fill={look().line} />}
          >
            <circle cx={cx} cy={cy} r="4" fill={look().line} />
          </Show>
        )}
      </For>
      <Show when={last() < 11 && lastPoint()}>
        {(point) => (
          <g font-size={props.size} text-anchor="middle">
            <text x={point()[0]} y={point()[1] - 11} font-weight="700" fill={look().text}>
              {grouped(props.series.months[last()]!.total!)}
            </text>
          </g>
        )}
      </Show>
    </>
  );
}
