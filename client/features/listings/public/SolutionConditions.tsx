import X from 'lucide-solid/icons/x';
import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../../../ui/Icon.tsx';
import { addressOf, conditionCount, type SolutionSearch, withoutConditions } from './solution-address.ts';
import { conditionsOf } from './solution-conditions.ts';

/** The conditions in force, each a link to the search without it. */
export function SolutionConditions(props: { search: SolutionSearch }): JSX.Element {
  return (
    <Show when={conditionCount(props.search)}>
      <ul class="mt-3 flex flex-wrap items-center gap-2" aria-label="選んだ条件">
        <For each={conditionsOf(props.search)}>
          {({ label, without }) => (
            <li>
              <a
                href={addressOf(without)}
                noScroll
                aria-label={`条件を外す：${label}`}
                class="relative inline-flex min-h-9 items-center gap-1.5 rounded-full bg-key-100 pr-2 pl-3 text-[15px] text-key-1000 leading-none no-underline after:absolute after:-inset-y-1 after:inset-x-0 hover:underline"
              >
                {label}
                <Icon of={X} class="size-4" />
              </a>
            </li>
          )}
        </For>
        <li>
          <a
            class="link inline-flex min-h-11 items-center px-1 text-[14px]"
            href={addressOf(withoutConditions(props.search))}
            noScroll
          >
            すべて解除
          </a>
        </li>
      </ul>
    </Show>
  );
}
