import BookOpen from 'lucide-solid/icons/book-open';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  AddStandardSynonymsDocument,
  RemoveSynonymGroupDocument,
  type SynonymGroupPartsFragment,
} from '../../../generated/listings/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { figure } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { PagedList } from '../../../platform/paged-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type EditedSynonyms, NEW_SYNONYMS, SynonymDialog } from './SynonymDialog.tsx';

/** 同義語: groups of words that mean the same, by their first word. */
export function SynonymsPanel(props: { groups: PagedList<SynonymGroupPartsFragment> }): JSX.Element {
  const [editing, setEditing] = createSignal<EditedSynonyms | null>(null);
  const [removing, setRemoving] = createSignal<SynonymGroupPartsFragment | null>(null);
  const [adding, setAdding] = createSignal(false);
  const groups = () => props.groups;

  const stale = async (id: string) => {
    await groups().refetch();
    const now = groups().nodes.find((group) => group.id === id);
    return now && { ...now };
  };
  const addStandard = async () => {
    const { data, error } = await mutate(AddStandardSynonymsDocument, {});
    if (!data) return error;
    showToast({ text: `標準の同義語を ${figure(data.addStandardSynonyms)}組 取り込みました` });
    await groups().refetch();
    return null;
  };
  const remove = async () => {
    const { id, version } = removing()!;
    const { error } = await mutate(RemoveSynonymGroupDocument, { group: { id, version } });
    if (error) {
      // Whoever tries again has what a colleague made of it before the eyes.
      const now = await stale(id);
      if (now) setRemoving(now);
      return error;
    }
    showToast({ text: `「${removing()?.heading}」の組を削除しました` });
    await groups().refetch();
    return null;
  };

  return (
    <>
      <div class="mt-4 flex flex-wrap gap-2">
        <Button look="fill" aria-haspopup="dialog" onClick={() => setEditing(NEW_SYNONYMS)}>
          <Icon of={Plus} />
          同義語を加える
        </Button>
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setAdding(true)}>
          標準の同義語を取り込む
        </Button>
      </div>
      <p class="mt-3 text-[14px] text-ink-600">
        ここにない言葉には、一般の同義語辞書が使われます（「給料」と「給与」など）。組を登録した言葉では、その組だけが使われます。
      </p>
      <Show when={groups().error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void groups().refetch()} />}
      </Show>
      <Show when={groups().answered()} fallback={<Skeleton rows={5} class="mt-4" />}>
        <Show
          when={groups().nodes.length}
          fallback={
            <div class="card mt-4">
              <EmptyState icon={BookOpen} title="同義語はまだありません">
                「勤怠」と「出退勤」のように、同じ意味で使われる言葉を組にすると、どちらで検索しても見つかります。
              </EmptyState>
            </div>
          }
        >
          <ul class="card mt-4 divide-y divide-ink-200">
            <For each={groups().nodes}>
              {(group) => (
                <li class="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                  <p class="min-w-0 flex-1 basis-[220px]">
                    <span class="font-bold">{group.heading}</span>
                    <span class="ml-3 text-ink-700">{group.terms.slice(1).join('、')}</span>
                    <Show when={group.note}>
                      <span class="block text-[14px] text-ink-600">{group.note}</span>
                    </Show>
                  </p>
                  <Button
                    look="quiet"
                    size="sm"
                    aria-haspopup="dialog"
                    aria-label={`「${group.heading}」の組を変更`}
                    onClick={() => setEditing({ ...group })}
                  >
                    変更
                  </Button>
                  <Button
                    look="quiet"
                    size="sm"
                    aria-haspopup="dialog"
                    aria-label={`「${group.heading}」の組を削除`}
                    onClick={() => setRemoving({ ...group })}
                  >
                    削除
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <Pager
            shown={groups().nodes.length}
            total={groups().totalCount()}
            hasMore={groups().hasMore()}
            loading={groups().loading()}
            onMore={() => void groups().loadMore()}
          />
        </Show>
      </Show>
      <SynonymDialog
        group={editing()}
        onClose={() => setEditing(null)}
        onStale={stale}
        onDone={() => {
          setEditing(null);
          void groups().refetch();
        }}
      />
      <ConfirmDialog
        open={removing() !== null}
        title={`「${removing()?.heading}」の組を削除しますか`}
        action="削除する"
        danger
        run={remove}
        onClose={() => setRemoving(null)}
      >
        <p>
          {removing()?.terms.join('、')}
          は、この組では結びつかなくなります。一般の同義語辞書で同じ意味とされる言葉は、そのまま一緒に見つかります。
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={adding()}
        title="標準の同義語を取り込みますか"
        action="取り込む"
        run={addStandard}
        onClose={() => setAdding(false)}
      >
        <p>DXでよく使われる言葉の組を加えます。すでに登録されている言葉の組は変わりません。</p>
      </ConfirmDialog>
    </>
  );
}
