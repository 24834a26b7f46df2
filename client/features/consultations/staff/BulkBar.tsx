import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import UserRound from 'lucide-solid/icons/user-round';
import X from 'lucide-solid/icons/x';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import type { Card } from './board.ts';
import { type Bulk, bulkMovesOf } from './board-bulk.ts';
import type { Colleague } from './colleagues.ts';

interface BulkBarProps {
  /** The selected cards. */
  readonly cards: readonly Card[];
  readonly bulk: Bulk;
  readonly colleagues: readonly Colleague[];
  readonly onMove: (to: string, label: string) => void;
  readonly onAssign: (to: Colleague | null) => void;
  readonly onClear: () => void;
}

const BUTTON = 'btn btn-quiet !min-h-11 !min-w-0 !px-3 !text-[14px]';

/** What can be done with the selected cards: 「3件を選択中」, at the foot of the window. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const progress = () => props.bulk.progress();
  const moves = (): MenuItem[] =>
    bulkMovesOf(props.cards).map(({ to, label, possible, blocked }) => ({
      label,
      ...(blocked ? { blocked } : { note: possible < props.cards.length ? `${possible}件` : undefined }),
      onSelect: () => props.onMove(to, label),
    }));
  const people = (): MenuItem[] => [
    ...props.colleagues.map((person) => ({ label: person.name, onSelect: () => props.onAssign(person) })),
    { label: '担当を外す', onSelect: () => props.onAssign(null) },
  ];
  const [said, setSaid] = createSignal(0);
  createEffect(
    on(
      () => props.cards.length,
      (count) => {
        if (count !== said() && (count || said())) announce(count ? `${count}件を選択中` : '選択を解除しました');
        setSaid(count);
      },
    ),
  );
  return (
    <Show when={props.cards.length || progress()}>
      <section
        aria-label="選択した相談の操作"
        class="no-print fixed inset-x-3 bottom-[68px] z-30 mx-auto flex w-fit max-w-[calc(100vw-24px)] flex-wrap items-center justify-center gap-2 rounded-12 border border-ink-200 bg-white px-3 py-2 shadow-pop md:bottom-4"
      >
        <Show
          when={!progress()}
          fallback={
            <p class="num flex min-h-11 items-center px-2 text-[14px]" role="status">
              送っています {progress()?.done} / {progress()?.of}件
            </p>
          }
        >
          <p class="num px-1 text-[14px]">
            <b class="text-[17px]">{props.cards.length}</b>件を選択中
          </p>
          <Menu
            label={`選択した${props.cards.length}件を移動`}
            buttonClass={BUTTON}
            button={
              <>
                <Icon of={ArrowRightLeft} class="size-4" />
                移動
              </>
            }
            heading={`選択した${props.cards.length}件を移す先`}
            items={moves()}
          />
          <Menu
            label={`選択した${props.cards.length}件の担当`}
            buttonClass={BUTTON}
            button={
              <>
                <Icon of={UserRound} class="size-4" />
                担当
              </>
            }
            heading={`選択した${props.cards.length}件の担当`}
            items={people()}
          />
          <button type="button" class={BUTTON} onClick={() => props.onClear()}>
            <Icon of={X} class="size-4" />
            選択を解除
          </button>
        </Show>
      </section>
    </Show>
  );
}
