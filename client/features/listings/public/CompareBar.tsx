// What was chosen to be compared: always in reach, kept in the address. Loaded with the first choice.
import X from 'lucide-solid/icons/x';
import { For, type JSX, Suspense } from 'solid-js';
import { PublicComparedTitlesDocument } from '../../../generated/listings/public/graphql.ts';
import { usePageQuery } from '../../../platform/page-data.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { addressOf, comparing, comparisonOf, MOST_COMPARED, type SolutionSearch } from './solution-address.ts';

interface CompareBarProps {
  readonly search: SolutionSearch;
  readonly form: string;
  /** What stands on the page: its titles are known. */
  readonly shown: readonly { readonly number: string; readonly title: string }[];
}

export default function CompareBar(props: CompareBarProps): JSX.Element {
  const unseen = () => props.search.compared.filter((one) => !props.shown.some(({ number }) => number === one));
  return (
    <section aria-label="比較" class="no-print sticky bottom-0 z-10 border-ink-300 border-t bg-white py-3 shadow-bar">
      <div class="wrap flex flex-wrap items-center gap-x-4 gap-y-2">
        <For each={unseen()}>{(number) => <input type="hidden" name="n" value={number} form={props.form} />}</For>
        <p class="text-[14px]" role="status">
          比較 <span class="num font-bold text-[20px] leading-none">{props.search.compared.length}</span>
          <span class="text-ink-600"> / {MOST_COMPARED}件</span>
        </p>
        <Suspense>
          <Chosen {...props} unseen={unseen()} />
        </Suspense>
        <p class="ml-auto flex items-center gap-3">
          <a
            class="link inline-flex min-h-11 items-center text-[14px]"
            href={addressOf({ ...props.search, compared: [] })}
            noScroll
          >
            空にする
          </a>
          <ButtonLink look="fill" href={comparisonOf(props.search)}>
            比べて見る
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}

function Chosen(props: CompareBarProps & { unseen: readonly string[] }): JSX.Element {
  const answer = usePageQuery(PublicComparedTitlesDocument, () =>
    props.unseen.length ? { numbers: [...props.unseen] } : undefined,
  );
  const titleOf = (number: string) =>
    [...props.shown, ...(answer.data()?.comparedSolutions ?? [])].find((one) => one.number === number)?.title ?? number;
  return (
    <ul class="flex min-w-0 flex-1 gap-2 max-md:hidden">
      <For each={props.search.compared}>
        {(number) => (
          <li class="min-w-0">
            <a
              class="flex min-h-11 items-center gap-1.5 rounded-8 border border-ink-200 bg-ink-50 px-3 text-[14px] no-underline hover:underline"
              href={addressOf(comparing(props.search, number))}
              aria-label={`比較から外す：${titleOf(number)}`}
              noScroll
            >
              <span class="truncate">{titleOf(number)}</span>
              <Icon of={X} class="size-4" />
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
