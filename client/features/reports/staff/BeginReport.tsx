import Plus from 'lucide-solid/icons/plus';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { isoDay } from '../../../platform/format.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { commonMonth } from '../report-words.ts';

/** The last twelve months that are over, the newest first. */
function monthsBefore(now: Date): string[] {
  const [year, month] = isoDay(now).split('-').map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, nth) => {
    const at = new Date(Date.UTC(year, month - 2 - nth, 1));
    return at.toISOString().slice(0, 7);
  });
}

const EXISTS = 'ALREADY_DONE';
const textOf = ({ code, fields, message }: AppError) =>
  code === EXISTS ? 'その月の報告書はもうあります' : (fields[0]?.message ?? message);
const adviceFor = ({ code, fields }: AppError) => {
  if (code === EXISTS) return '一覧から開けます。';
  return fields.length ? 'ほかの月を選んでください。' : null;
};

/** Begins the report of a month by hand: of one that the platform was not there for. */
export function BeginReport(props: { onBegin: (month: string) => Promise<AppError | null> }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const [months, setMonths] = createSignal(monthsBefore(new Date()));
  const [month, setMonth] = createSignal(months()[0]!);
  // The window shows the latest month that is over each time it is opened: that one is meant.
  const ask = () => {
    setMonths(monthsBefore(new Date()));
    setMonth(months()[0]!);
    setOpen(true);
  };

  const begin = async () => {
    if (busy()) return;
    setBusy(true);
    setError(await props.onBegin(month()));
    setBusy(false);
  };
  const close = () => {
    setOpen(false);
    setError(null);
  };

  return (
    <>
      <Button look="outline" onClick={ask}>
        <Icon of={Plus} class="size-[18px]" />
        月を選んで作る
      </Button>
      <Dialog
        open={open()}
        title="月次報告書を作る"
        onClose={close}
        actions={
          <>
            <Button look="quiet" onClick={close}>
              やめる
            </Button>
            <Button look="fill" busy={busy()} onClick={() => void begin()}>
              作る
            </Button>
          </>
        }
      >
        <Show when={error()}>
          {(refusal) => (
            <Note tone="err" urgent class="mb-3" fact={textOf(refusal())}>
              {adviceFor(refusal())}
            </Note>
          )}
        </Show>
        <label class="block font-bold">
          対象の月
          <select class="inp mt-1 block w-full" onChange={(event) => setMonth(event.currentTarget.value)}>
            <For each={months()}>{(value) => <option value={value}>{commonMonth(value)}</option>}</For>
          </select>
        </label>
      </Dialog>
    </>
  );
}
