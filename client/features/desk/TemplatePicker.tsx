import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, on, Show } from 'solid-js';
import { DeskTemplatesDocument } from '../../generated/desk/graphql.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { optionId } from '../../ui/Listbox.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { fillTemplate, findTemplates, openPlaces, type TemplateValues } from './template-filling.ts';

interface TemplatePickerProps {
  readonly open: boolean;
  /** What the placeholders become here. */
  readonly values: TemplateValues;
  /** Takes away what does not belong here before it is filled in. */
  readonly fit?: (body: string) => string;
  /** The text, with what is known filled in. */
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

/** Reply templates (定型文), found as one types; arrows and Enter choose. */
export const TemplatePicker = (props: TemplatePickerProps): JSX.Element => (
  <Dialog open={props.open} wide title="定型文を入れる" onClose={props.onClose}>
    <Picker {...props} />
  </Dialog>
);

function Picker(props: TemplatePickerProps): JSX.Element {
  const list = createUniqueId();
  const templates = createPagedList(
    DeskTemplatesDocument,
    ({ replyTemplates }) => replyTemplates,
    () => ({}),
  );
  const [typed, setTyped] = createSignal('');
  const [at, setAt] = createSignal(0);
  const found = createMemo(() => findTemplates(templates.nodes, typed()));
  const current = () => found()[at()];
  const filled = (body: string) => fillTemplate(props.fit?.(body) ?? body, props.values);
  const preview = () => filled(current()?.body ?? '');
  createEffect(on(found, () => setAt(0), { defer: true }));
  createEffect(
    on(at, (index) => document.getElementById(optionId(list, index))?.scrollIntoView({ block: 'nearest' }), {
      defer: true,
    }),
  );

  const choose = (index: number) => {
    const template = found()[index];
    if (!template) return;
    props.onClose();
    props.onChoose(filled(template.body));
  };

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const count = found().length;
    if (event.key === 'ArrowDown' && count) setAt((at() + 1) % count);
    else if (event.key === 'ArrowUp' && count) setAt((at() + count - 1) % count);
    else if (event.key === 'Enter') choose(at());
    else return;
    event.preventDefault();
  };

  return (
    <>
      <label class="lab" for={`${list}-search`}>
        さがす
      </label>
      <input
        id={`${list}-search`}
        class="inp mt-1.5"
        role="combobox"
        autocomplete="off"
        autofocus
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found().length ? optionId(list, at()) : undefined}
        value={typed()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="mt-1.5 text-[14px] text-ink-600" role="status">
        {templates.loading() && !templates.nodes.length ? '読み込んでいます' : `${found().length}件`}
        <span class="max-md:hidden">
          {'　'}
          <kbd class="kbd">↑</kbd> <kbd class="kbd">↓</kbd> で選び、<kbd class="kbd">Enter</kbd> で入れます
        </span>
      </p>
      <Show when={!templates.loading() || templates.nodes.length} fallback={<Skeleton rows={3} />}>
        <div class="mt-3 grid gap-4 md:grid-cols-[280px_minmax(0,1fr)]">
          <div
            id={list}
            role="listbox"
            aria-label="定型文"
            class="max-h-[340px] overflow-y-auto rounded-12 border border-ink-200 p-1.5"
          >
            <For each={found()} fallback={<p class="p-3 text-[15px] text-ink-700">見つかりません。</p>}>
              {(template, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                <div
                  role="option"
                  id={optionId(list, index())}
                  aria-selected={index() === at()}
                  class="cursor-pointer rounded-6 px-2.5 py-2 leading-snug"
                  classList={{ 'bg-key-100': index() === at() }}
                  onPointerMove={() => setAt(index())}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(index())}
                >
                  <span class="block text-[15px] font-bold">{template.title}</span>
                  <span class="block text-[13px] text-ink-600">
                    {[template.category, template.purpose].filter(Boolean).join('・')}
                  </span>
                </div>
              )}
            </For>
          </div>
          <Show when={current()}>
            <section aria-label="入れる文" class="min-w-0 max-md:hidden">
              <p class="max-h-[300px] overflow-y-auto whitespace-pre-wrap rounded-12 bg-ink-50 p-3 text-[15px] leading-[1.75]">
                {preview()}
              </p>
              <Show when={openPlaces(preview()).length}>
                <p class="mt-2 text-[14px] text-[#8b3200]">
                  入れたあとで埋めるところ：{openPlaces(preview()).join('、')}
                </p>
              </Show>
            </section>
          </Show>
        </div>
      </Show>
    </>
  );
}
