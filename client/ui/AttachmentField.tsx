import Paperclip from 'lucide-solid/icons/paperclip';
import RotateCcw from 'lucide-solid/icons/rotate-ccw';
import X from 'lucide-solid/icons/x';
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { announce } from '../platform/announce.ts';
import { dropFile, fileSize, sendFile, type Upload, type UploadedFile } from '../platform/uploads.ts';
import { FileIcon } from './AttachmentList.tsx';
import { Icon } from './Icon.tsx';

export const MOST_FILES = 5;
const MOST_MEGABYTES = 10;
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.xlsx,.xls,.docx,.doc,.pptx,.ppt,.csv,.txt';
const HINT = `PDF・画像・Excel・Word・PowerPoint・CSV・テキスト。1つ${MOST_MEGABYTES}MBまで、${MOST_FILES}個まで。`;

interface AttachmentFieldProps {
  /** Where the files go, and what they belong to. Answers `null` when there is nothing yet that they could belong to. */
  readonly target: () => Promise<Target | null> | Target | null;
  readonly files: readonly UploadedFile[];
  readonly onChange: (files: readonly UploadedFile[]) => void;
  /** Told while files are under way: what is written waits for them. */
  readonly onBusy?: (busy: boolean) => void;
  readonly form: string;
  readonly error?: string;
  /** Beside a composer: a paperclip, no explanation. */
  readonly compact?: boolean;
  readonly label?: string;
}

export interface Target {
  readonly door: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Going {
  readonly key: number;
  readonly file: File;
  readonly share: () => number;
  readonly problem: () => string;
  readonly setShare: (share: number) => void;
  readonly setProblem: (text: string) => void;
  upload?: Upload;
}

let keys = 0;
function going(file: File): Going {
  const [share, setShare] = createSignal(0);
  const [problem, setProblem] = createSignal('');
  return { key: ++keys, file, share, setShare, problem, setProblem };
}

/** Files of what is being written: chosen, dropped anywhere on its form, or pasted. Each says how far it is, or what is wrong. */
export function AttachmentField(props: AttachmentFieldProps): JSX.Element {
  const [under, setUnder] = createSignal<readonly Going[]>([]);
  const [over, setOver] = createSignal(false);
  let box: HTMLDivElement | undefined;
  let input: HTMLInputElement | undefined;
  const id = () => `${props.form}-attachments`;
  const label = () => props.label ?? 'ファイルを添付';

  const change = (next: readonly Going[]) => {
    setUnder(next);
    props.onBusy?.(next.some(({ problem }) => !problem()));
  };
  const forget = (one: Going) => change(under().filter(({ key }) => key !== one.key));

  const send = async (one: Going) => {
    one.setProblem('');
    one.setShare(0);
    change(under());
    if (one.file.size > MOST_MEGABYTES * 1024 * 1024) return fail(one, `大きすぎます。${MOST_MEGABYTES}MBまでです。`);
    const target = await props.target();
    if (!target) return fail(one, '先に本文などを入力して、保存されてから添付してください。');
    one.upload = sendFile(target.door, target.fields, one.file, one.setShare);
    const { file, error } = await one.upload.done;
    if (error) return fail(one, error.message);
    forget(one);
    props.onChange([...props.files, file]);
    announce(`${file.name}を添付しました`);
  };
  const fail = (one: Going, text: string) => {
    if (!under().includes(one)) return;
    one.setProblem(text);
    change(under());
  };

  const take = (files: readonly File[]) => {
    const room = MOST_FILES - props.files.length - under().length;
    const fresh = files.map(going);
    for (const one of fresh.slice(Math.max(0, room))) one.setProblem(`添付できるのは${MOST_FILES}個までです。`);
    change([...under(), ...fresh]);
    void fresh.slice(0, Math.max(0, room)).reduce((before, one) => before.then(() => send(one)), Promise.resolve());
  };

  const remove = async (file: UploadedFile) => {
    props.onChange(props.files.filter((one) => one.id !== file.id));
    announce(`${file.name}を外しました`);
    input?.focus();
    const target = await props.target();
    if (target) await dropFile(target.door, file.id);
  };

  // Dropped on the whole form that it belongs to, pasted into its text.
  onMount(() => {
    const form = box!.closest('form') ?? box!;
    const hasFiles = (transfer: DataTransfer | null) => [...(transfer?.types ?? [])].includes('Files');
    const drag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => !form.contains(event.relatedTarget as Node | null) && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer!.files]);
    };
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      take([...event.clipboardData.files]);
    };
    const listeners = { dragover: drag, dragleave: leave, drop, paste } as const;
    for (const [name, listener] of Object.entries(listeners)) form.addEventListener(name, listener as EventListener);
    onCleanup(() => {
      for (const [name, listener] of Object.entries(listeners))
        form.removeEventListener(name, listener as EventListener);
    });
  });

  return (
    <div ref={box} class={props.compact ? 'contents' : 'min-w-0'}>
      <label
        class={props.compact ? 'btn btn-text btn-sm !min-h-11 !px-2 !font-normal' : 'btn btn-outline !min-h-11'}
        classList={{ 'rounded-8 outline-2 outline-key-700 outline-dashed': over() }}
      >
        <Icon of={Paperclip} class="size-[18px]" />
        {label()}
        <input
          ref={input}
          id={id()}
          type="file"
          multiple
          accept={ACCEPTED}
          class="sr-only"
          aria-describedby={`${id()}-help`}
          onChange={(event) => {
            take([...event.currentTarget.files!]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p id={`${id()}-help`} class={props.compact ? 'sr-only' : 'help mt-1'}>
        {over() ? 'ここで離すと添付します' : HINT}
      </p>
      <Show when={props.error}>
        <p class="err mt-1 basis-full" role="alert">
          {props.error}
        </p>
      </Show>
      <Show when={props.files.length || under().length}>
        <ul class="order-first mt-2 flex basis-full flex-col gap-1.5" aria-label="添付ファイル">
          <For each={props.files}>
            {(file) => (
              <li class="flex min-h-11 items-center gap-2 rounded-8 border border-ink-200 bg-white pl-3 text-[14px]">
                <FileIcon type={file.type} />
                <span class="min-w-0 flex-1 truncate">{file.name}</span>
                <span class="num whitespace-nowrap text-[13px] text-ink-600">{fileSize(file.size)}</span>
                <button
                  type="button"
                  class="iconbtn"
                  aria-label={`${file.name}を外す`}
                  onClick={() => void remove(file)}
                >
                  <Icon of={X} class="size-[18px]" />
                </button>
              </li>
            )}
          </For>
          <For each={under()}>
            {(one) => (
              <li class="rounded-8 border border-ink-200 bg-white py-1 pl-3 text-[14px]">
                <div class="flex items-center gap-2">
                  <span class="min-w-0 flex-1 truncate">{one.file.name}</span>
                  <Show
                    when={one.problem()}
                    fallback={
                      <progress class="w-24" max="1" value={one.share()} aria-label={`${one.file.name}を送信中`} />
                    }
                  >
                    <button
                      type="button"
                      class="iconbtn"
                      aria-label={`${one.file.name}をもう一度送る`}
                      onClick={() => void send(one)}
                    >
                      <Icon of={RotateCcw} class="size-[18px]" />
                    </button>
                  </Show>
                  <button
                    type="button"
                    class="iconbtn"
                    aria-label={`${one.file.name}をやめる`}
                    onClick={() => {
                      one.upload?.cancel();
                      forget(one);
                    }}
                  >
                    <Icon of={X} class="size-[18px]" />
                  </button>
                </div>
                <Show when={one.problem()}>
                  <p class="err pr-3 pb-2 !text-[14px]" role="alert">
                    {one.problem()}
                  </p>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
