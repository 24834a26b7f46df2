import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import type { DryRun, Mapping } from './import-doors.ts';
import { columnLetters, columnsUsedTwice } from './import-words.ts';

interface ImportMappingProps {
  readonly checked: Pick<DryRun, 'fields' | 'headers'>;
  readonly mapping: Mapping;
  /** The mapping is another one than the one that was checked. */
  readonly changed: boolean;
  readonly busy: boolean;
  readonly onChange: (mapping: Mapping) => void;
  readonly onCheck: () => void;
}

/** Which column of the file holds which field: as guessed by the headers, to be corrected by a person. */
export function ImportMapping(props: ImportMappingProps): JSX.Element {
  const half = () => Math.ceil(props.checked.fields.length / 2);
  const found = () => props.checked.fields.filter(({ key }) => props.mapping[key] != null).length;
  const missing = () => props.checked.fields.filter(({ key, required }) => required && props.mapping[key] == null);
  const [open, setOpen] = createSignal(false);
  // It opens by itself when something must be chosen; only a person closes it.
  createEffect(() => missing().length && setOpen(true));
  return (
    <details class="card" open={open()} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="cursor-pointer rounded-xl px-4 py-3.5 text-[16px] md:px-5">
        <span class="font-bold">列の対応</span>
        <span class="num ml-3 text-[14px] text-ink-600">
          {props.checked.fields.length}項目のうち {found()}項目をファイルの列から読み取ります
        </span>
      </summary>
      <div class="px-4 pb-4 md:px-5">
        <p class="text-[14px] leading-[1.6] text-ink-600">
          見出しの言葉から選びました。違っているところを直して、もう一度確かめてください。
        </p>
        <div class="mt-3 grid items-start gap-x-8 md:grid-cols-2">
          <For each={[props.checked.fields.slice(0, half()), props.checked.fields.slice(half())]}>
            {(fields, part) => (
              <table class="tbl">
                <caption class="sr-only">列の対応（{part() + 1} / 2）</caption>
                <thead class={part() ? 'max-md:sr-only' : ''}>
                  <tr>
                    <th scope="col" class="w-[128px]">
                      項目
                    </th>
                    <th scope="col">ファイルの列</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={fields}>
                    {(field) => (
                      <Row
                        {...{ field, headers: props.checked.headers, mapping: props.mapping }}
                        onChange={(column) => props.onChange({ ...props.mapping, [field.key]: column })}
                      />
                    )}
                  </For>
                </tbody>
              </table>
            )}
          </For>
        </div>
        <Show when={props.changed}>
          <Note tone="warn" class="mt-4" fact="列の対応を変えました。取り込む前に、もう一度確かめてください。">
            <Button look="fill" class="mt-2" busy={props.busy} onClick={() => props.onCheck()}>
              この対応で確かめ直す
            </Button>
          </Note>
        </Show>
      </div>
    </details>
  );
}

function Row(props: {
  field: DryRun['fields'][number];
  headers: readonly string[];
  mapping: Mapping;
  onChange: (column: number | null) => void;
}): JSX.Element {
  const column = () => props.mapping[props.field.key] ?? null;
  const id = () => `mapping-${props.field.key}`;
  const problem = () => {
    if (column() === null) return props.field.required ? '必ず要る項目です。列を選んでください。' : undefined;
    return columnsUsedTwice(props.mapping).has(column()!) ? 'ほかの項目と同じ列です。' : undefined;
  };
  return (
    <tr>
      <th scope="row" class="!whitespace-normal">
        <label for={id()}>
          {props.field.label}
          <Show when={props.field.required}>
            <span class="block text-[14px] text-[#c50000]">※必須</span>
          </Show>
        </label>
      </th>
      <td>
        <select
          id={id()}
          class="inp inp-sm !text-[15px]"
          aria-describedby={problem() ? `${id()}-problem` : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            props.onChange(value === '' ? null : Number(value));
          }}
        >
          <option value="" selected={column() === null}>
            （この列はない）
          </option>
          <For each={props.headers}>
            {(header, at) => (
              <option value={at()} selected={column() === at()}>
                {columnLetters(at())}列 {header || '（見出しなし）'}
              </option>
            )}
          </For>
        </select>
        <Show when={problem()}>
          <p id={`${id()}-problem`} class="mt-1 flex items-start gap-1.5 text-[14px] leading-[1.5] text-[#8b3200]">
            <Icon of={TriangleAlert} class="mt-0.5 size-4" />
            {problem()}
          </p>
        </Show>
      </td>
    </tr>
  );
}
