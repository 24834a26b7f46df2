import NotebookText from 'lucide-solid/icons/notebook-text';
import Plus from 'lucide-solid/icons/plus';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import {
  DeskRemoveTemplateDocument,
  type DeskTemplateFragment,
  DeskTemplatesDocument,
} from '../../generated/desk/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { mutate } from '../../platform/graphql.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { type EditedTemplate, NEW_TEMPLATE, TemplateDialog } from './TemplateDialog.tsx';
import { findTemplates } from './template-filling.ts';

/** Texts that staff answer with again and again, by category (R3.5). */
export function TemplatesPanel(): JSX.Element {
  const templates = createPagedList(
    DeskTemplatesDocument,
    ({ replyTemplates }) => replyTemplates,
    () => ({}),
  );
  const [typed, setTyped] = createSignal('');
  const [edited, setEdited] = createSignal<EditedTemplate | null>(null);
  const [removing, setRemoving] = createSignal<DeskTemplateFragment | null>(null);
  const groups = createMemo(() => Map.groupBy(findTemplates(templates.nodes, typed()), ({ category }) => category));
  const refetch = () => void templates.refetch();

  const remove = async () => {
    const { id, version } = removing()!;
    const { data, error } = await mutate(DeskRemoveTemplateDocument, { template: { id, version } });
    if (data) showToast({ text: '定型文を消しました' });
    refetch();
    return error;
  };

  return (
    <>
      <div class="flex flex-wrap items-end gap-3">
        <TextInput
          name="search"
          form="templates"
          label="定型文をさがす"
          type="search"
          class="min-w-[220px] flex-1"
          value={typed()}
          onInput={setTyped}
        />
        <Button look="fill" onClick={() => setEdited(NEW_TEMPLATE)}>
          <Icon of={Plus} class="size-5" />
          定型文を加える
        </Button>
      </div>
      <Show when={templates.error()}>{(error) => <LoadFailure error={error()} onRetry={refetch} />}</Show>
      <Show when={!templates.loading() || templates.nodes.length} fallback={<Skeleton rows={4} class="mt-4" />}>
        {/* By name: rows, and the focus on their buttons, stay while their texts change. */}
        <For
          each={[...groups().keys()]}
          fallback={
            <Show when={!templates.error()}>
              <EmptyState
                icon={NotebookText}
                title={typed() ? '見つかりません' : '定型文はまだありません'}
                actions={
                  <Show when={!typed()}>
                    <Button onClick={() => setEdited(NEW_TEMPLATE)}>定型文を加える</Button>
                  </Show>
                }
              >
                {typed()
                  ? '言葉を短くしてみてください。'
                  : 'よく使う返信を登録すると、相談の返信欄で「/」から入れられます。'}
              </EmptyState>
            </Show>
          }
        >
          {(category) => (
            <section class="mt-6">
              <h2 class="text-[18px]">{category}</h2>
              <ul class="card mt-2 divide-y divide-ink-200 overflow-hidden">
                <For each={groups().get(category)}>
                  {(template) => (
                    <li class="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
                      <div class="min-w-[220px] flex-1">
                        <h3 class="text-[16px]">{template.title}</h3>
                        <p class="text-[14px] text-ink-600">{template.purpose}</p>
                        <p class="mt-0.5 line-clamp-1 text-[14px] text-ink-700">{template.body}</p>
                      </div>
                      <span class="flex gap-2">
                        <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setEdited(template)}>
                          直す<span class="sr-only">：{template.title}</span>
                        </Button>
                        <Button size="sm" look="quiet" class="!min-h-11" onClick={() => setRemoving(template)}>
                          消す<span class="sr-only">：{template.title}</span>
                        </Button>
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
        <Show when={templates.hasMore()}>
          <Button look="quiet" class="mt-4" onClick={() => void templates.loadMore()}>
            さらに表示
          </Button>
        </Show>
      </Show>
      <TemplateDialog template={edited()} onDone={refetch} onClose={() => setEdited(null)} />
      <ConfirmDialog
        open={removing() !== null}
        title={`「${removing()?.title}」を消しますか`}
        action="消す"
        danger
        run={remove}
        onClose={() => setRemoving(null)}
      >
        これまでに送った返信は変わりません。
      </ConfirmDialog>
    </>
  );
}
