// A document as its PDF will show it, in the page: the same blocks, the same words.
import { For, type JSX, Match, Switch } from 'solid-js';
import type { PrintedPaperFragment } from '../../generated/reports/graphql.ts';
import { PrintedChart } from './PrintedChart.tsx';

export type PrintedBlock = PrintedPaperFragment['blocks'][number];

/** Tables and figures are counted through, as in the PDF. */
function numbered(blocks: readonly PrintedBlock[]): readonly { readonly block: PrintedBlock; readonly name: string }[] {
  const counts: Record<string, number> = { table: 0, chart: 0 };
  return blocks.map((block) => {
    if (!(block.kind in counts)) return { block, name: '' };
    counts[block.kind]!++;
    return { block, name: `${block.kind === 'table' ? '表' : '図'}${counts[block.kind]}` };
  });
}

export function PrintedPaper(props: { of: PrintedPaperFragment }): JSX.Element {
  return (
    <article
      aria-label={props.of.title}
      class="mx-auto max-w-[820px] rounded-12 border border-ink-200 bg-white px-4 py-6 shadow-card md:px-12 md:py-12"
    >
      <For each={numbered(props.of.blocks)}>{({ block, name }) => <Block of={block} name={name} />}</For>
    </article>
  );
}

const CAPTION = 'mb-2 text-left text-[14px] font-bold text-ink-700';

function Block(props: { of: PrintedBlock; name: string }): JSX.Element {
  return (
    <Switch>
      <Match when={props.of.kind === 'title'}>
        <p class="text-[14px] leading-[1.6] text-ink-600">{props.of.above}</p>
        <h2 class="mt-1 border-b-2 border-key-800 pb-2 text-[24px] leading-snug md:text-[28px]">{props.of.text}</h2>
        <For each={props.of.lines}>
          {(line) => <p class="num mt-1.5 text-[14px] leading-[1.6] text-ink-600">{line}</p>}
        </For>
      </Match>
      <Match when={props.of.kind === 'heading' && props.of.level === 1}>
        <h3 class="mt-9 border-l-4 border-key-800 pl-3 text-[20px] leading-snug">{props.of.text}</h3>
      </Match>
      <Match when={props.of.kind === 'heading'}>
        <h4 class="mt-6 text-[16px] leading-snug">{props.of.text}</h4>
      </Match>
      <Match when={props.of.kind === 'paragraph'}>
        <p
          class={`mt-3 whitespace-pre-line leading-[1.85] ${props.of.small ? 'text-[14px] text-ink-600' : 'text-[16px]'}`}
        >
          {props.of.text}
        </p>
      </Match>
      <Match when={props.of.kind === 'list'}>
        <ul class="mt-3 list-disc pl-6 text-[15px] leading-[1.75]">
          <For each={props.of.lines}>{(item) => <li>{item}</li>}</For>
        </ul>
      </Match>
      <Match when={props.of.kind === 'chart'}>
        <figure class="mt-5">
          <figcaption class={CAPTION}>
            {props.name}　{props.of.text}
          </figcaption>
          <PrintedChart of={props.of} />
        </figure>
      </Match>
      <Match when={props.of.kind === 'table'}>
        <PaperTable of={props.of} name={props.name} />
      </Match>
    </Switch>
  );
}

function PaperTable(props: { of: PrintedBlock; name: string }): JSX.Element {
  const caption = () => `${props.name}　${props.of.text}`;
  const end = (at: number) => (props.of.columns[at]?.atEnd ? 'num text-right' : 'text-left');
  return (
    <section class="mt-5 overflow-x-auto" aria-label={caption()} tabindex="0">
      <table class="w-full min-w-[480px] border-collapse text-[15px] leading-[1.6]">
        <caption class={CAPTION}>{caption()}</caption>
        <thead>
          <tr class="border-key-800 border-y bg-key-50">
            <For each={props.of.columns}>
              {(column, at) => (
                <th scope="col" class={`px-2.5 py-2 font-bold ${end(at())}`}>
                  {column.title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.of.rows}>
            {(row) => (
              <tr class="border-ink-200 border-b align-top">
                <For each={row}>
                  {(cell, at) =>
                    at() === 0 ? (
                      <th scope="row" class={`px-2.5 py-2 font-normal ${end(0)}`}>
                        {cell}
                      </th>
                    ) : (
                      <td class={`whitespace-pre-line px-2.5 py-2 ${end(at())}`}>{cell}</td>
                    )
                  }
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
