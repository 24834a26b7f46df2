// A chart in a card: one sentence above, the chart or its table, and the table as CSV.
import ChartLine from 'lucide-solid/icons/chart-line';
import Table from 'lucide-solid/icons/table';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { type CsvCell, downloadCsv } from '../../platform/csv.ts';
import { figure as grouped } from '../../platform/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Tabs.tsx';

interface ChartCardProps {
  readonly id: string;
  readonly title: string;
  readonly sentence?: string;
  /** The first row are the heads, the first column names the rows. */
  readonly table: readonly (readonly CsvCell[])[];
  /** The file's name without its ending. */
  readonly file: string;
  /** Shown first. Default: the chart. */
  readonly view?: View;
  readonly note?: JSX.Element;
  /** The chart. */
  readonly children: JSX.Element;
}

type View = 'chart' | 'table';

export function ChartCard(props: ChartCardProps): JSX.Element {
  const [view, setView] = createSignal<View>(props.view ?? 'chart');
  return (
    <section class="figure-card card min-w-0 p-4 shadow-card md:p-6" aria-labelledby={props.id}>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={props.id} class="min-w-[160px] flex-1 text-[18px]">
          {props.title}
        </h2>
        <div class="no-print">
          <Segments
            label={`${props.title}の表示`}
            value={view()}
            onChange={(value) => setView(value as View)}
            options={[
              { value: 'chart', label: <Choice icon={ChartLine} text="グラフ" /> },
              { value: 'table', label: <Choice icon={Table} text="表で見る" /> },
            ]}
          />
        </div>
      </div>
      <Show when={props.sentence}>
        <p class="num mt-2 text-[15px] leading-[1.7] text-ink-700">{props.sentence}</p>
      </Show>
      <div class="mt-3">
        <Show when={view() === 'table'} fallback={props.children}>
          <CellTable caption={props.title} table={props.table} />
        </Show>
      </div>
      <Show when={props.note}>
        <div class="mt-3 text-[14px] leading-[1.7] text-ink-600">{props.note}</div>
      </Show>
      <Button look="quiet" size="sm" class="no-print mt-3" onClick={() => downloadCsv(props.file, props.table)}>
        CSVで保存
        <span class="sr-only">：{props.title}</span>
      </Button>
    </section>
  );
}

const Choice = (props: { icon: typeof ChartLine; text: string }) => (
  <>
    <Icon of={props.icon} class="size-4 max-md:hidden" />
    {props.text}
  </>
);

const shown = (cell: CsvCell) => (cell === null ? '―' : typeof cell === 'number' ? grouped(cell) : cell);

export function CellTable(props: { caption: string; table: readonly (readonly CsvCell[])[] }): JSX.Element {
  return (
    <section class="scroll-x -mx-4 md:-mx-6" tabindex="0" aria-label={`${props.caption}の表`}>
      <table class="tbl">
        <caption class="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.table[0]}>
              {(head, at) => (
                <th scope="col" class={at() ? 'r !whitespace-normal last:md:!pr-6' : 'md:!pl-6'}>
                  {head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.slice(1)}>
            {([name, ...cells]) => (
              <tr>
                <th scope="row" class={`md:!pl-6 ${String(name).length < 10 ? '' : '!whitespace-normal'}`}>
                  {name}
                </th>
                <For each={cells}>{(cell) => <td class="r last:md:!pr-6">{shown(cell)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
