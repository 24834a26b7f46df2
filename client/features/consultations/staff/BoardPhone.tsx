import { useSearchParams } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Count } from '../../../ui/Chip.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { LateCount } from './BoardColumn.tsx';
import type { Column } from './board.ts';
import type { Lane } from './board-lanes.ts';
import { CardList } from './CardList.tsx';

interface BoardPhoneProps {
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[] | null;
}

/** The board of a phone: one column at a time; its lanes below each other. */
export function BoardPhone(props: BoardPhoneProps): JSX.Element {
  const [params, setParams] = useSearchParams<{ column?: string }>();
  const first = () => props.columns.find(({ cards }) => cards.length)?.state ?? props.columns[0]!.state;
  const current = () => props.columns.find(({ state }) => state === params.column)?.state ?? first();
  const column = () => props.columns.find(({ state }) => state === current())!;
  const parts = () =>
    (props.lanes ?? []).flatMap(({ key, label, columns }) => {
      const part = columns.find(({ state }) => state === current())!;
      return part.cards.length ? [{ key, label, part }] : [];
    });
  return (
    <Tabs
      label="列"
      class="relative -mx-4 mt-2 px-2"
      current={current()}
      tabs={props.columns.map(({ state, label, cards }) => ({ id: state, label, count: cards.length }))}
      onChange={(state) => setParams({ column: state }, { replace: true, scroll: false })}
    >
      <div class="pt-3">
        <h2 class="sr-only">{column().label}の相談</h2>
        <LateCount of={column().late} class="pb-1" />
        <Show
          when={column().cards.length}
          fallback={<p class="px-1 py-2 text-[14px] text-ink-600">この列に相談はありません。</p>}
        >
          <Show when={props.lanes} fallback={<CardList ids={column().cards.map(({ id }) => id)} roomy />}>
            <For each={parts().map(({ key }) => key)}>
              {(_, at) => (
                <section aria-label={parts()[at()]?.label} class="pb-4">
                  <p class="sticky top-14 z-10 -mx-2 flex min-h-10 items-center gap-2 bg-ink-50 px-2 font-bold text-[15px]">
                    {parts()[at()]?.label}
                    <Count of={parts()[at()]?.part.cards.length ?? 0} />
                    <LateCount of={parts()[at()]?.part.late ?? 0} class="font-normal" />
                  </p>
                  <CardList ids={parts()[at()]?.part.cards.map(({ id }) => id) ?? []} roomy lazy />
                </section>
              )}
            </For>
          </Show>
        </Show>
      </div>
    </Tabs>
  );
}
