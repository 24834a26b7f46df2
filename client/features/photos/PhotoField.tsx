import { createSignal, type JSX, Show } from 'solid-js';
import type { AppError } from '../../platform/operation.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { removePhoto, sendPhoto } from './photo-doors.ts';
import { photoChanged, photoOf } from './photos.ts';

const HINT = 'JPEG・PNG・WebP、5MBまで。正方形に切り抜き、撮影場所などの情報は消して保存します。';

/** One's own picture (顔写真): shown, replaced, removed. */
export function PhotoField(): JSX.Element {
  const { person } = useSignedIn();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const [done, setDone] = createSignal('');
  let input: HTMLInputElement | undefined;

  const run = async (work: Promise<{ hash: string | null; error: AppError | null }>, words: string) => {
    setBusy(true);
    setDone('');
    const outcome = await work;
    setBusy(false);
    setError(outcome.error);
    if (outcome.error) return;
    photoChanged(person.id, outcome.hash);
    setDone(words);
  };

  return (
    <div class="flex items-start gap-4">
      <Avatar name={person.name} photo={photoOf(person.id)} class="!size-16 flex-none !text-[24px]" />
      <div class="min-w-0">
        <p class="font-bold text-[16px]" id="photo-label">
          写真
        </p>
        <p class="mt-1 text-[14px] text-ink-600 leading-[1.7] [word-break:auto-phrase]" id="photo-hint">
          {HINT}
        </p>
        <input
          ref={input}
          type="file"
          class="hidden"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file, chosen again, is a change too.
            event.currentTarget.value = '';
            if (file) void run(sendPhoto(file), '写真を保存しました。');
          }}
        />
        <div class="mt-3 flex flex-wrap gap-2">
          <Button size="sm" busy={busy()} aria-describedby="photo-hint" onClick={() => input?.click()}>
            {photoOf(person.id) ? '写真を替える' : '写真を選ぶ'}
          </Button>
          <Show when={photoOf(person.id)}>
            <Button size="sm" look="text" busy={busy()} onClick={() => void run(removePhoto(), '写真を消しました。')}>
              写真を消す
            </Button>
          </Show>
        </div>
        <p role="status" class="mt-2 text-[14px] text-ink-700 empty:hidden">
          {done()}
        </p>
        <Show when={error()}>{(given) => <Note tone="err" urgent class="mt-2" fact={given().message} />}</Show>
      </div>
    </div>
  );
}
