// A report as files: the PDF to read at once or to keep, the workbook, and what the hash is of.
import ExternalLink from 'lucide-solid/icons/external-link';
import FileDown from 'lucide-solid/icons/file-down';
import Sheet from 'lucide-solid/icons/sheet';
import { type JSX, Show } from 'solid-js';
import { Icon } from '../../ui/Icon.tsx';
import { SaveFileButton } from '../../ui/SaveFileButton.tsx';

export function ReportFiles(props: { id: string; hash?: string; class?: string }): JSX.Element {
  const door = (form: string) => `/reports/${props.id}/${form}`;
  return (
    <div class={`flex flex-wrap gap-2 ${props.class ?? ''}`}>
      <form method="post" action={door('pdf')} target="_blank" rel="noopener">
        <button type="submit" class="btn btn-outline">
          <Icon of={ExternalLink} class="size-[18px]" />
          PDFを開く
          <span class="sr-only">（新しい画面）</span>
        </button>
      </form>
      <SaveFileButton door={door('pdf')} icon={FileDown}>
        PDFを保存
      </SaveFileButton>
      <SaveFileButton door={door('xlsx')} icon={Sheet}>
        Excelを保存
      </SaveFileButton>
      <Show when={props.hash}>
        <SaveFileButton door={door('json')} icon={FileDown}>
          元データ（JSON）
        </SaveFileButton>
      </Show>
    </div>
  );
}

/** How anyone makes sure that a report is what was submitted. */
export function ReportHash(props: { hash: string }): JSX.Element {
  return (
    <details class="mt-3 text-[14px] leading-[1.7] text-ink-700">
      <summary class="min-h-11 cursor-pointer py-2.5 font-bold">内容が変わっていないことの確認</summary>
      <p>
        SHA-256：<code class="num break-all">{props.hash}</code>
      </p>
      <p>
        プレビュー・PDF・Excelは、すべて一つの元データから作ります。元データ（JSON）のSHA-256がこの値と同じなら、提出したときのままです。PDFの各ページの下にも同じ値を印刷しています。
      </p>
    </details>
  );
}
