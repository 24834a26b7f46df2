import { For, type JSX } from 'solid-js';
import { figure as grouped } from '../../platform/format.ts';
import { ChartCard } from './ChartCard.tsx';
import { type BreakdownGroup, breakdownTable, cellOf, HIDDEN } from './figure-tables.ts';

interface BreakdownCardProps {
  readonly id: string;
  readonly title: string;
  /** What the groups are: 業種, 地域. */
  readonly by: string;
  readonly groups: readonly BreakdownGroup[];
  readonly smallestGroup: number;
  readonly year: string;
  readonly view?: 'chart' | 'table';
}

const shown = (value: number | null | undefined) => {
  const cell = cellOf(value);
  return typeof cell === 'number' ? grouped(cell) : cell;
};

/** Companies by group: told of vendors, and of these in contact. What could tell a company is hidden (小セル秘匿). */
export function BreakdownCard(props: BreakdownCardProps): JSX.Element {
  const most = () => Math.max(1, ...props.groups.map(({ provided }) => provided ?? 0));
  const width = (value: number | null | undefined) => `${(100 * (value ?? 0)) / most()}%`;
  return (
    <ChartCard
      id={props.id}
      title={props.title}
      table={breakdownTable(props.by, props.groups)}
      file={`${props.title}_${props.year}`}
      view={props.view}
      note={
        <>
          {HIDDEN} は {props.smallestGroup}
          社未満が分かってしまうため伏せた数です。合計からの引き算で分かる数も伏せ、小さい区分はまとめています。
        </>
      }
    >
      <p class="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-[14px] text-ink-700" aria-hidden="true">
        <span class="inline-flex items-center gap-2">
          <i class="inline-block h-3 w-6 rounded border border-key-700 bg-key-200" />
          情報提供
        </span>
        <span class="inline-flex items-center gap-2">
          <i class="inline-block h-3 w-6 rounded bg-key-900" />
          うち連絡
        </span>
      </p>
      <ul class="flex flex-col gap-3">
        <For each={props.groups}>
          {(group) => (
            <li class="grid grid-cols-[minmax(96px,1fr)_minmax(0,1.1fr)_auto] items-center gap-3 text-[15px] leading-snug">
              <span class="[word-break:auto-phrase]">{group.id}</span>
              <span class="relative h-5" aria-hidden="true">
                <i
                  class="absolute inset-y-0 left-0 rounded border border-key-700 bg-key-200"
                  style={{ width: width(group.provided), display: group.provided ? 'block' : 'none' }}
                />
                <i class="absolute inset-y-0 left-0 rounded bg-key-900" style={{ width: width(group.contacted) }} />
              </span>
              <span class="num grid grid-cols-[24px_86px] whitespace-nowrap text-right">
                <span>
                  <span class="sr-only">情報提供 </span>
                  {shown(group.provided)}
                </span>
                <span class="text-ink-600">うち連絡 {shown(group.contacted)}</span>
              </span>
            </li>
          )}
        </For>
      </ul>
    </ChartCard>
  );
}
