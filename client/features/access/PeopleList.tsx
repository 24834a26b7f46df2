import UserX from 'lucide-solid/icons/user-x';
import { For, type JSX, Show } from 'solid-js';
import type { CapacityFragment } from '../../generated/access/graphql.ts';
import { figure } from '../../platform/format.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Asked, capacityText } from './access-address.ts';
import { capacityName } from './access-words.ts';

interface PeopleListProps {
  readonly people: readonly CapacityFragment[];
  readonly count: number;
  readonly asked: Asked | null;
  readonly hrefFor: (who: Asked) => string;
}

/** The people with an account who can see the record, the first fifty by name. */
export function PeopleList(props: PeopleListProps): JSX.Element {
  const rest = () => props.count - props.people.length;
  return (
    <section class="card p-4 md:p-5" aria-labelledby="people">
      <h2 id="people" class="num text-[18px]">
        見ることができる利用者 {figure(props.count)}人
      </h2>
      <p class="mt-0.5 text-[14px] leading-[1.6] text-ink-600">
        会員企業とソリューション企業を兼ねる人は、立場ごとに1人と数えます。
      </p>
      <Show
        when={props.people.length}
        fallback={
          <EmptyState icon={UserX} level="h3" title="見ることができる利用者はいません">
            この記録を見る決まりに合う人が、今はいません。
          </EmptyState>
        }
      >
        <ul class="mt-3 grid gap-1 sm:grid-cols-2 lg:grid-cols-1">
          <For each={props.people}>
            {(person) => (
              <li>
                <a
                  href={props.hrefFor(person)}
                  noScroll
                  aria-current={props.asked && capacityText(props.asked) === capacityText(person) ? 'true' : undefined}
                  class="flex min-h-12 items-center gap-3 rounded-8 px-2 py-1.5 leading-snug no-underline hover:bg-key-50 aria-[current]:bg-key-100"
                >
                  <Avatar name={person.personName ?? ''} decorative />
                  <span class="min-w-0">
                    <span class="block text-[15px] text-key-1000 underline underline-offset-4">
                      {person.personName}
                    </span>
                    <span class="block text-[14px] text-ink-600">{capacityName(person)}</span>
                  </span>
                </a>
              </li>
            )}
          </For>
        </ul>
        <Show when={rest() > 0}>
          <p class="num mt-2 border-t border-ink-200 pt-3 text-[14px] text-ink-700">
            ほかに{figure(rest())}人います。「一人について調べる」で名前を検索してください。
          </p>
        </Show>
      </Show>
    </section>
  );
}
