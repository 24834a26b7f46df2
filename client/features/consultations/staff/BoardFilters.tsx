import Search from 'lucide-solid/icons/search';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Count } from '../../../ui/Chip.tsx';
import { FilterMenu, type FilterOption } from '../../../ui/FilterMenu.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { type BoardFilter, FACET_LABELS, FACETS, type Facet, isFiltered, NO_FILTER } from './board-filter.ts';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly onChange: (filter: Partial<BoardFilter>) => void;
  readonly options: (facet: Facet) => FilterOption[];
  readonly late: number;
  readonly shown: number;
  readonly total: number;
  /** Not all pages are there yet. */
  readonly loading: boolean;
  /** Lanes and views, at the end. */
  readonly children: JSX.Element;
}

const chosen = (yes: boolean) => (yes ? '!border-key-900 !bg-key-50 !text-key-1000' : '');
const TOOL = 'btn btn-quiet !min-h-11 !min-w-0 !px-3 !text-[14px] !font-normal';

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
  const set = () => FACETS.filter((facet) => props.filter[facet].length).length;
  const isMine = () => props.filter.assignee.length === 1 && props.filter.assignee[0] === me.id;
  return (
    <div class="no-print flex flex-wrap items-center gap-2">
      <search class="contents" aria-label="ボードの絞り込み">
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
            class="inp inp-sm !pl-9 !text-[15px] md:!w-[216px]"
            placeholder="企業名・件名・番号"
            ref={input}
            onInput={(event) => event.isComposing || props.onChange({ text: event.currentTarget.value })}
            onCompositionEnd={(event) => props.onChange({ text: event.currentTarget.value })}
          />
        </div>
        <button
          type="button"
          class={`${TOOL} flex-1 md:hidden ${chosen(set() > 0)}`}
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
            class={`${TOOL} ${chosen(isMine())}`}
            aria-pressed={isMine()}
            onClick={() => props.onChange({ assignee: isMine() ? [] : [me.id] })}
          >
            自分の担当
          </button>
          <For each={FACETS}>
            {(facet) => (
              <FilterMenu
                label={FACET_LABELS[facet]}
                options={props.options(facet)}
                values={props.filter[facet]}
                onChange={(values) => props.onChange({ [facet]: values })}
              />
            )}
          </For>
        </div>
        <button
          type="button"
          class={`${TOOL} max-md:flex-1 ${chosen(props.filter.late)}`}
          aria-pressed={props.filter.late}
          onClick={() => props.onChange({ late: !props.filter.late })}
        >
          <Icon of={TriangleAlert} class="size-4" />
          滞留のみ <b class="num">{props.late}</b>
        </button>
        <Show when={isFiltered(props.filter)}>
          <Button
            look="text"
            class="!min-h-11 !px-2 !text-[14px] max-md:order-2 max-md:w-full"
            onClick={() => {
              input.value = '';
              props.onChange(NO_FILTER);
            }}
          >
            絞り込みを解除
          </Button>
        </Show>
      </search>
      <div class="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-2 max-md:order-3 max-md:w-full max-md:justify-between">
        <p class="num text-[14px] text-ink-600" role="status">
          <Show when={!props.loading} fallback={`${props.total}件まで読み込みました`}>
            <Show when={props.shown !== props.total} fallback={`全 ${props.total}件`}>
              {props.shown}件 / 全 {props.total}件
            </Show>
          </Show>
        </p>
        {props.children}
      </div>
    </div>
  );
}
