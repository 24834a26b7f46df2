import FileSpreadsheet from 'lucide-solid/icons/file-spreadsheet';
import { createSignal, type JSX, Show } from 'solid-js';
import { Icon } from '../../ui/Icon.tsx';

interface ImportFileProps {
  readonly file: File | null;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

const sizeOf = ({ size }: File) =>
  size < 1024 * 1024 ? `${Math.ceil(size / 1024)}KB` : `${(size / 1024 / 1024).toFixed(1)}MB`;

/** Where a file is dropped, or chosen with pointer or keyboard. */
export function ImportFile(props: ImportFileProps): JSX.Element {
  const [over, setOver] = createSignal(false);
  const [focused, setFocused] = createSignal(false);
  const choose = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file && !props.disabled) props.onFile(file);
  };
  return (
    <label
      class={`block cursor-pointer rounded-xl border-2 border-dashed p-6 text-center md:p-8 ${over() ? 'border-key-900 bg-key-100' : 'border-ink-420 bg-white hover:bg-key-50'} ${focused() ? 'is-focus' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <Icon of={FileSpreadsheet} class="mx-auto size-9 text-key-700 [stroke-width:1.4]" />
      <Show
        when={props.file}
        fallback={
          <span class="mt-2 block text-[16px] font-bold">
            <span class="max-md:hidden">ここにファイルを置くか、</span>ファイルを選ぶ
          </span>
        }
      >
        {(file) => (
          <span class="mt-2 block">
            <span class="block text-[16px] font-bold">{file().name}</span>
            <span class="num block text-[14px] text-ink-600">
              {sizeOf(file())}・別のファイルに替えるにはここを押します
            </span>
          </span>
        )}
      </Show>
      <span class="mt-1 block text-[14px] leading-[1.6] text-ink-600">
        Excel（.xlsx）または CSV（UTF-8・Shift_JIS）、10MBまで
      </span>
      <input
        type="file"
        class="sr-only"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={props.disabled}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => {
          choose(event.currentTarget.files);
          // The same file, corrected and chosen again, is a change too.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
