import File from 'lucide-solid/icons/file';
import FileImage from 'lucide-solid/icons/file-image';
import FileSpreadsheet from 'lucide-solid/icons/file-spreadsheet';
import FileText from 'lucide-solid/icons/file-text';
import Mail from 'lucide-solid/icons/mail';
import { For, type JSX, Show } from 'solid-js';
import { fileSize } from '../platform/uploads.ts';
import { Icon } from './Icon.tsx';

export interface Attached {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Whether a browser shows it; everything else is downloaded. */
  readonly preview: boolean;
}

const iconOf = (type: string) => {
  if (type.startsWith('image/')) return FileImage;
  if (/sheet|excel|csv/.test(type)) return FileSpreadsheet;
  if (type === 'message/rfc822') return Mail;
  return /pdf|word|text|presentation|powerpoint/.test(type) ? FileText : File;
};

/** The mail as it came, for whoever doubts what is shown of it: there, and out of the way. */
const isRaw = ({ type }: Attached) => type === 'message/rfc822';

export const FileIcon = (props: { type: string }): JSX.Element => (
  <Icon of={iconOf(props.type)} class="size-[18px] flex-none text-key-700" />
);

interface AttachmentListProps {
  readonly files: readonly Attached[];
  /** Where they lie: `/attachments/consultations`. */
  readonly door: string;
  readonly class?: string;
}

/** Files of an entry: what a browser can show opens in a page of its own, the rest is downloaded. */
export function AttachmentList(props: AttachmentListProps): JSX.Element {
  return (
    <Show when={props.files.length}>
      <ul class={`flex flex-wrap gap-1.5 ${props.class ?? ''}`} aria-label="添付ファイル">
        <For each={props.files}>
          {(file) => (
            <li class="min-w-0 max-w-full">
              <a
                href={`${props.door}/${file.id}${file.preview ? '?show' : ''}`}
                rel="external noopener"
                target={file.preview ? '_blank' : undefined}
                download={file.preview ? undefined : file.name}
                class="inline-flex max-w-full items-center gap-2 text-ink-900 no-underline"
                classList={{
                  'min-h-11 rounded-8 border border-ink-420 bg-white px-3 text-[14px] hover:bg-ink-50': !isRaw(file),
                  'min-h-8 text-[13px]': isRaw(file),
                }}
              >
                <FileIcon type={file.type} />
                <span class="min-w-0 truncate underline underline-offset-4">{file.name}</span>
                <span class="num whitespace-nowrap text-[13px] text-ink-600">{fileSize(file.size)}</span>
                <Show when={file.preview}>
                  <span class="sr-only">（新しいタブで開きます）</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
