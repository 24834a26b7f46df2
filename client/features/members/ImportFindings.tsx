// What the dry run found: refused rows, warnings, probable duplicates, lines left out.
import Download from 'lucide-solid/icons/download';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { downloadCsv } from '../../platform/csv.ts';
import { figure } from '../../platform/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Finding, ImportReport } from './import-doors.ts';
import { refusedRows, refusedTable } from './import-words.ts';

const SHOWN_AT_FIRST = 50;

export function ImportFindings(props: { report: ImportReport; fileName: string }): JSX.Element {
  return (
    <>
      <Show when={props.report.refused.length}>
        <section class="card p-4 md:p-5" aria-labelledby="refused">
          <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h2 id="refused" class="flex-1 text-[18px]">
              取り込まない行 <span class="num">{figure(refusedRows(props.report))}行</span>
            </h2>
            <Button
              look="quiet"
              class="!min-h-11"
              onClick={() =>
                downloadCsv(
                  `取り込まない行_${props.fileName.replace(/\.\w+$/, '')}`,
                  refusedTable(props.report.refused),
                )
              }
            >
              <Icon of={Download} />
              CSVで保存
            </Button>
          </div>
          <p class="mt-1 text-[14px] leading-[1.6] text-ink-600">
            ほかの行は取り込めます。直した行だけのファイルを、あとから取り込むこともできます。
          </p>
          <Findings caption="取り込まない行" findings={props.report.refused} />
        </section>
      </Show>
      <Show when={props.report.duplicates.length}>
        <section class="card p-4 md:p-5" aria-labelledby="duplicates">
          <h2 id="duplicates" class="text-[18px]">
            同じ企業かもしれない行 <span class="num">{figure(props.report.duplicates.length)}組</span>
          </h2>
          <p class="mt-1 text-[14px] leading-[1.6] text-ink-600">
            法人番号か名前が同じです。会員番号が違うので、どちらも取り込みます。
          </p>
          <Shortened items={props.report.duplicates}>
            {(duplicates) => (
              <table class="tbl stacked mt-3">
                <caption class="sr-only">同じ企業かもしれない行</caption>
                <thead>
                  <tr>
                    <th scope="col" class="r">
                      行
                    </th>
                    <th scope="col">この行</th>
                    <th scope="col">前にある行</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={duplicates}>
                    {({ row, no, of, name, ofName }) => (
                      <tr>
                        <td class="r">
                          <Label>行</Label>
                          {row}
                        </td>
                        <td>
                          <Label>この行</Label>
                          <span class="num text-ink-600">No.{no}</span> {name}
                        </td>
                        <td>
                          <Label>前にある行</Label>
                          <span class="num text-ink-600">No.{of}</span> {ofName}
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            )}
          </Shortened>
        </section>
      </Show>
      <Show when={props.report.warnings.length}>
        <details class="card">
          <summary class="cursor-pointer rounded-xl px-4 py-3.5 md:px-5">
            <span class="font-bold">確かめてほしいところ</span>
            <span class="num ml-3 text-[14px] text-ink-600">
              {figure(props.report.warnings.length)}か所・このまま取り込みます
            </span>
          </summary>
          <div class="px-4 pb-4 md:px-5">
            <Findings caption="確かめてほしいところ" findings={props.report.warnings} />
          </div>
        </details>
      </Show>
      <Show when={props.report.skipped.length}>
        <details class="card">
          <summary class="cursor-pointer rounded-xl px-4 py-3.5 md:px-5">
            <span class="font-bold">会員の行ではないもの</span>
            <span class="num ml-3 text-[14px] text-ink-600">
              {figure(props.report.skipped.length)}行・読み飛ばします
            </span>
          </summary>
          <ul class="px-4 pb-4 text-[15px] md:px-5">
            <For each={props.report.skipped}>
              {({ row, text }) => (
                <li class="border-t border-ink-200 py-2">
                  <span class="num mr-3 text-ink-600">{row}行</span>
                  {text}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function Findings(props: { caption: string; findings: readonly Finding[] }): JSX.Element {
  return (
    <Shortened items={props.findings}>
      {(findings) => (
        <table class="tbl stacked mt-3">
          <caption class="sr-only">{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="r">
                行
              </th>
              <th scope="col" class="r">
                No.
              </th>
              <th scope="col">列</th>
              <th scope="col">入力された値</th>
              <th scope="col">理由</th>
            </tr>
          </thead>
          <tbody>
            <For each={findings}>
              {({ row, no, column, value, message }) => (
                <tr>
                  <td class="r">
                    <Label>行</Label>
                    {row}
                  </td>
                  <td class="r">
                    <Label>No.</Label>
                    {no}
                  </td>
                  <td>
                    <Label>列</Label>
                    {column}
                  </td>
                  <td class="whitespace-pre-wrap">
                    <Label>入力された値</Label>
                    <Show when={value} fallback={<span class="text-ink-600">（空）</span>}>
                      {value}
                    </Show>
                  </td>
                  <td>
                    <Label>理由</Label>
                    {message}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      )}
    </Shortened>
  );
}

/** The name of a cell where the table is a list, on a phone. */
const Label = (props: { children: JSX.Element }) => (
  <span class="text-[14px] text-ink-600 md:hidden" aria-hidden="true">
    {props.children}
  </span>
);

function Shortened<Item>(props: {
  items: readonly Item[];
  children: (items: readonly Item[]) => JSX.Element;
}): JSX.Element {
  const [all, setAll] = createSignal(false);
  const shown = () => (all() ? props.items : props.items.slice(0, SHOWN_AT_FIRST));
  return (
    <>
      {props.children(shown())}
      <Show when={shown().length < props.items.length}>
        <div class="mt-3 text-center">
          <Button look="quiet" onClick={() => setAll(true)}>
            残りの{figure(props.items.length - shown().length)}件も表示
          </Button>
        </div>
      </Show>
    </>
  );
}
