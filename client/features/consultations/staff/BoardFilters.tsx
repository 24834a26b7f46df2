import Search from 'lucide-solid/icons/search';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { useSignedIn } from '../../../platform/session.ts';
import { Count } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { BoardFilter } from './board.ts';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly onChange: (filter: Partial<BoardFilter>) => void;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly industries: readonly string[];
  readonly late: number;
  readonly shown: number;
  readonly total: number;
}

const SELECT = 'inp inp-sm !w-auto max-w-[230px] !text-[14px]';
const chosen = (yes: boolean) => (yes ? '!border-key-900 !bg-key-50 !text-key-1000' : '');

/** What the board shows; kept in the address, so that a view can be shared. */
export function BoardFilters(props: BoardFiltersProps): JSX.Element {
  const me = useSignedIn().person;
  let input!: HTMLInputElement;
  // Never while someone types there: the address follows a moment later, and conversion (漢字変換) would break.
  createEffect(() => {
    const { text } = props.filter;
    if (document.activeElement !== input) input.value = text;
  });
  const [more, setMore] = createSignal(false);
  const set = () => [props.filter.assignee, props.filter.industry].filter(Boolean).length;
  const others = () => props.colleagues.filter(({ id }) => id !== me.id);
  return (
    <search class="flex flex-wrap items-center gap-2" aria-label="ボードの絞り込み">
      <div class="relative max-md:w-full">
        <label for="board-text" class="sr-only">
          ボード内を検索
        </label>
        <span class="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 leading-none">
          <Icon of={Search} class="size-[18px]" />
        </span>
        <input
          id="board-text"
          type="search"
          class="inp inp-sm !pl-9 !text-[15px] md:!w-[200px]"
          placeholder="企業名・件名・番号"
          ref={input}
          onInput={(event) => event.isComposing || props.onChange({ text: event.currentTarget.value })}
          onCompositionEnd={(event) => props.onChange({ text: event.currentTarget.value })}
        />
      </div>
      <button
        type="button"
        class={`btn btn-quiet !min-h-11 flex-1 !px-3 !text-[14px] !font-normal md:hidden ${chosen(set() > 0)}`}
        aria-expanded={more()}
        aria-controls="board-filters"
        onClick={() => setMore(!more())}
      >
        <Icon of={SlidersHorizontal} class="size-4" />
        絞り込み
        <Show when={set()}>
          <Count of={set()} class="!bg-key-900 !text-white" />
        </Show>
      </button>
      <div
        id="board-filters"
        class="flex flex-wrap gap-2 max-md:order-1 max-md:w-full"
        classList={{ 'max-md:hidden': !more() }}
      >
        <button
          type="button"
          class={`btn btn-quiet !min-h-11 !min-w-0 !px-3 !text-[14px] !font-normal ${chosen(props.filter.assignee === me.id)}`}
          aria-pressed={props.filter.assignee === me.id}
          onClick={() => props.onChange({ assignee: props.filter.assignee === me.id ? '' : me.id })}
        >
          自分の担当
        </button>
        <label for="board-assignee" class="sr-only">
          担当
        </label>
        <select
          id="board-assignee"
          class={`${SELECT} ${chosen(props.filter.assignee !== '')}`}
          onChange={(event) => props.onChange({ assignee: event.currentTarget.value })}
        >
          <option value="" selected={!props.filter.assignee}>
            担当：すべて
          </option>
          <option value={me.id} selected={props.filter.assignee === me.id}>
            担当：{me.name}（自分）
          </option>
          <For each={others()}>
            {(person) => (
              <option value={person.id} selected={props.filter.assignee === person.id}>
                担当：{person.name}
              </option>
            )}
          </For>
          <option value="none" selected={props.filter.assignee === 'none'}>
            担当なし
          </option>
        </select>
        <label for="board-industry" class="sr-only">
          業種
        </label>
        <select
          id="board-industry"
          class={`${SELECT} ${chosen(props.filter.industry !== '')}`}
          onChange={(event) => props.onChange({ industry: event.currentTarget.value })}
        >
          <option value="" selected={!props.filter.industry}>
            業種：すべて
          </option>
          <For each={props.industries}>
            {(industry) => (
              <option value={industry} selected={props.filter.industry === industry}>
                {industry}
              </option>
            )}
          </For>
        </select>
      </div>
      <button
        type="button"
        class={`btn btn-quiet !min-h-11 !min-w-0 !px-3 max-md:flex-1 !text-[14px] !font-normal ${chosen(props.filter.late)}`}
        aria-pressed={props.filter.late}
        onClick={() => props.onChange({ late: !props.filter.late })}
      >
        <Icon of={TriangleAlert} class="size-4" />
        滞留のみ <b class="num">{props.late}</b>
      </button>
      <p class="num ml-auto text-[14px] text-ink-600 max-md:order-2" role="status">
        <Show when={props.shown !== props.total} fallback={`全 ${props.total}件`}>
          {props.shown}件 / 全 {props.total}件
        </Show>
      </p>
    </search>
  );
}
