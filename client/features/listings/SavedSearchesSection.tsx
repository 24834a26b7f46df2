import { createSignal, For, type JSX, Show } from 'solid-js';
import { reconcile } from 'solid-js/store';
import {
  RemoveSavedSearchDocument,
  SavedSearchesDocument,
  type SavedSearchPartsFragment,
  SetSavedSearchMailDocument,
} from '../../generated/listings/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { figure } from '../../platform/format.ts';
import { createQuery, mutate } from '../../platform/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { addressOf, searchOfFilter } from './public/solution-address.ts';

/** 保存した検索: what is new to each, whether it is told by mail, and the way back to it. */
export function SavedSearchesSection(): JSX.Element {
  const query = createQuery(SavedSearchesDocument, () => ({}));
  const [removing, setRemoving] = createSignal<SavedSearchPartsFragment | null>(null);
  const searches = () => query.data()?.savedSearches;
  const show = (savedSearches: SavedSearchPartsFragment[]) =>
    query.set('value', reconcile({ savedSearches }, { key: 'id' }));

  const setMail = async ({ id, version, name }: SavedSearchPartsFragment, notifies: boolean) => {
    const { data, error } = await mutate(SetSavedSearchMailDocument, { search: { id, version }, notifies });
    if (data) show(data.setSavedSearchMail);
    else await query.refetch();
    showToast(
      error
        ? { text: error.message, failed: true }
        : { text: notifies ? `「${name}」の新着をお知らせします` : `「${name}」のお知らせを止めました` },
    );
  };
  const remove = async () => {
    const { id, version, name } = removing()!;
    const { error } = await mutate(RemoveSavedSearchDocument, { search: { id, version } });
    if (error) return error;
    show(searches()!.filter((other) => other.id !== id));
    showToast({ text: `「${name}」を削除しました` });
    document.getElementById('saved-searches-title')?.focus();
    return null;
  };

  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        ソリューション検索の条件に合うものが新しく掲載されると、1日1回までメールでお知らせします。
      </p>
      <Show
        when={searches()}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={2} class="mt-3" />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(kept) => (
          <Show
            when={kept().length}
            fallback={
              <p class="mt-3 text-[15px]">
                保存した検索はありません。
                <a class="link" rel="external" href="/solutions">
                  ソリューションを探して
                </a>
                「この条件の新着を受け取る」を押すと、ここに並びます。
              </p>
            }
          >
            <ul class="mt-3 divide-y divide-ink-200 border-y border-ink-200">
              <For each={kept()}>
                {(one) => (
                  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
                    <p class="min-w-0 flex-1 basis-[220px]">
                      <a class="link" rel="external" href={addressOf(searchOfFilter(one.filter))}>
                        {one.name}
                      </a>
                      <Show when={one.newMatches}>
                        <Chip tone="key" class="num ml-2">
                          新着 {figure(one.newMatches)}件
                        </Chip>
                      </Show>
                    </p>
                    <Checkbox
                      small
                      name={`mail-${one.id}`}
                      checked={one.notifies}
                      onChange={(notifies) => void setMail({ ...one }, notifies)}
                      label={
                        <>
                          メールで知らせる<span class="sr-only">：{one.name}</span>
                        </>
                      }
                    />
                    <Button
                      look="quiet"
                      size="sm"
                      aria-haspopup="dialog"
                      aria-label={`${one.name}を削除`}
                      onClick={() => setRemoving({ ...one })}
                    >
                      削除
                    </Button>
                  </li>
                )}
              </For>
            </ul>
            <p class="mt-2 text-[14px] text-ink-600">「新着」は、この14日間に掲載されたものの数です。</p>
          </Show>
        )}
      </Show>
      <ConfirmDialog
        open={removing() !== null}
        title={`「${removing()?.name}」を削除しますか`}
        action="削除する"
        danger
        run={remove}
        onClose={() => setRemoving(null)}
      >
        <p>この条件の新着は、もうお知らせしません。</p>
      </ConfirmDialog>
    </>
  );
}
