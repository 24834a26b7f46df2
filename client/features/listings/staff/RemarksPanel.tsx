import MessageSquarePlus from 'lucide-solid/icons/message-square-plus';
import { For, type JSX, Show, untrack } from 'solid-js';
import type { Draft } from '../../../platform/drafts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { LISTING_FIELDS, type ListingText } from '../listing-difference.ts';

/** Why it is returned: in general, and field by field (by the place in the input). */
export type ReturnDraft = Draft<{ comment: string; remarks: Readonly<Record<string, string>> }>;

/** The remarks that say something, in the order of the page. */
export const remarksOf = ({ remarks }: ReturnDraft['values']) =>
  LISTING_FIELDS.flatMap(([path, label]) => (remarks[path]?.trim() ? [{ path, label, text: remarks[path] }] : []));

interface RemarksPanelProps {
  readonly text: ListingText;
  readonly draft: ReturnDraft;
  /** What was asked for when it was returned before. */
  readonly earlier: readonly { readonly path: string; readonly text: string }[];
}

const excerptOf = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** 項目ごとの指摘: what the vendor is to change where. Kept on this device until it is sent. */
export function RemarksPanel(props: RemarksPanelProps): JSX.Element {
  const remarks = () => props.draft.values.remarks;
  const set = (path: string, text: string | null) => {
    const { [path]: _, ...others } = remarks();
    props.draft.set('remarks', text === null ? others : { ...others, [path]: text });
  };
  const begin = (path: string) => {
    set(path, '');
    document.getElementById(`remark-${path}`)?.focus();
  };
  const giveUp = (path: string) => {
    set(path, null);
    document.getElementById(`begin-${path}`)?.focus();
  };
  const earlierOf = (path: string) =>
    props.earlier.flatMap((remark) => (remark.path.startsWith(path) ? [remark.text] : [])).join('\n');
  // As it is found; from then on whoever reads opens and closes it.
  const begun = untrack(() => remarksOf(props.draft.values).length > 0);
  return (
    <details open={begun}>
      <summary class="plain-summary flex min-h-11 items-center gap-2 font-bold">
        <Icon of={MessageSquarePlus} class="size-5" />
        項目ごとに指摘を書く
        <Show when={remarksOf(props.draft.values).length}>
          {(count) => <span class="num font-normal text-[14px] text-ink-600">{count()}件</span>}
        </Show>
      </summary>
      <p class="text-[14px] text-ink-600 leading-[1.65]">
        企業の編集画面で、その項目のところに表示されます。差し戻すまで送られません。
      </p>
      <ul class="mt-2 divide-y divide-ink-200 border-ink-200 border-t">
        <For each={LISTING_FIELDS}>
          {([path, label, textOf]) => (
            <li class="py-2">
              <div class="flex items-start gap-3">
                <div class="min-w-0 flex-1">
                  <span class="block font-bold text-[15px]">{label}</span>
                  <span class="block text-[14px] text-ink-600 leading-[1.55]">
                    {excerptOf(textOf(props.text)) || '（なし）'}
                  </span>
                  <Show when={earlierOf(path)}>
                    {(text) => <span class="mt-1 block text-[14px] text-[#8b3200]">前回の指摘：{text()}</span>}
                  </Show>
                </div>
                <Show
                  when={remarks()[path] === undefined}
                  fallback={
                    <Button look="quiet" size="sm" onClick={() => giveUp(path)}>
                      やめる<span class="sr-only">（{label}への指摘）</span>
                    </Button>
                  }
                >
                  <Button look="quiet" size="sm" id={`begin-${path}`} onClick={() => begin(path)}>
                    指摘する<span class="sr-only">（{label}）</span>
                  </Button>
                </Show>
              </div>
              <Show when={remarks()[path] !== undefined}>
                <TextArea
                  class="mt-2"
                  form="remark"
                  name={path}
                  label={`${label}への指摘`}
                  rows={2}
                  maxlength={500}
                  value={remarks()[path]}
                  onInput={(text) => set(path, text)}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
