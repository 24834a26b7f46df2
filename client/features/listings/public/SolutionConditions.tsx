import X from 'lucide-solid/icons/x';
import { For, type JSX, Show } from 'solid-js';
import { yen } from '../../../platform/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { valueText } from './SolutionFacets.tsx';
import {
  addressOf,
  conditionCount,
  FACETS,
  type SolutionSearch,
  toggled,
  withoutConditions,
} from './solution-address.ts';

/** The conditions in force, each a link to the search without it. */
export function SolutionConditions(props: { search: SolutionSearch }): JSX.Element {
  const conditions = () => {
    const { search } = props;
    return [
      ...FACETS.flatMap(({ facet }) =>
        search.chosen[facet].map((value) => ({
          label: valueText(facet, value),
          href: addressOf(toggled(search, facet, value)),
        })),
      ),
      ...(search.upTo === null
        ? []
        : [{ label: `${yen(search.upTo)}まで`, href: addressOf({ ...search, upTo: null, after: null }) }]),
      ...(search.subsidy
        ? [{ label: '補助金の対象になり得る', href: addressOf({ ...search, subsidy: false, after: null }) }]
        : []),
    ];
  };
  return (
    <Show when={conditionCount(props.search)}>
      <ul class="mt-3 flex flex-wrap items-center gap-2" aria-label="選んだ条件">
        <For each={conditions()}>
          {({ label, href }) => (
            <li>
              <a
                href={href}
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
