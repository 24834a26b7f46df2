import ListChecks from 'lucide-solid/icons/list-checks';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffSearchTermsDocument } from '../../../generated/listings/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, figure } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { AdoptTermDialog } from './AdoptTermDialog.tsx';

interface SearchTermsPanelProps {
  readonly onlyZero: boolean;
  readonly onChanged: () => void;
}

const PERIODS = [
  { value: '7', label: 'この7日間' },
  { value: '30', label: 'この30日間' },
  { value: '90', label: 'この90日間' },
  { value: '365', label: 'この1年間' },
];

/** Terms of a period, the most frequent first; each can become a synonym. */
export function SearchTermsPanel(props: SearchTermsPanelProps): JSX.Element {
  const [days, setDays] = createSignal('30');
  const [adopting, setAdopting] = createSignal<string | null>(null);
  const query = createQuery(StaffSearchTermsDocument, () => ({ days: Number(days()), onlyZero: props.onlyZero }));
  /** Dealt with: a search follows a moment later. */
  const [adopted, setAdopted] = createSignal<readonly string[]>([]);
  const terms = () =>
    query.loading()
      ? undefined
      : query.data()?.searchTerms.filter(({ term }) => !props.onlyZero || !adopted().includes(term));
  return (
    <>
      <Select name="days" label="期間" class="mt-4 max-w-[220px]" options={PERIODS} value={days()} onChange={setDays} />
      <Show
        when={terms()}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={5} class="mt-4" />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(all) => (
          <Show
            when={all().length}
            fallback={
              <div class="card mt-4">
                <EmptyState
                  icon={ListChecks}
                  title={props.onlyZero ? '見つからなかった言葉はありません' : '検索の記録がありません'}
                >
                  {props.onlyZero
                    ? 'この期間の検索には、すべて1件以上の掲載が見つかっています。'
                    : 'ソリューション検索が使われると、数分のうちにここに並びます。'}
                </EmptyState>
              </div>
            }
          >
            <ul class="card mt-4 divide-y divide-ink-200">
              <For each={all()}>
                {(one) => (
                  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
                    <p class="min-w-0 flex-1 basis-[200px] max-md:basis-full">
                      <span class="font-bold">{one.term}</span>
                      <span class="num block text-[14px] text-ink-600">
                        検索 {figure(one.searches)}回・今の結果 {figure(one.hits)}件・最後は {date(one.lastSearchedOn)}
                      </span>
                    </p>
                    <a
                      class="link hit inline-flex min-h-11 items-center text-[14px]"
                      rel="external"
                      href={`/solutions?q=${encodeURIComponent(one.term)}`}
                    >
                      検索してみる<span class="sr-only">：{one.term}</span>
                    </a>
                    <Button
                      look="quiet"
                      size="sm"
                      aria-haspopup="dialog"
                      aria-label={`「${one.term}」を同義語にする`}
                      onClick={() => setAdopting(one.term)}
                    >
                      同義語にする
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <AdoptTermDialog
        term={adopting()}
        onClose={() => setAdopting(null)}
        onDone={() => {
          setAdopted([...adopted(), adopting()!]);
          setAdopting(null);
          props.onChanged();
        }}
      />
    </>
  );
}
