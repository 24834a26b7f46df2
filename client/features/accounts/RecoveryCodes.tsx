import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { date } from '../../platform/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Hints } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import './recovery-codes.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** On the button that leads on, as 「続ける」. */
  readonly action: string;
  readonly onSaved: () => void;
  /** Gets what leaves this: at once when the codes are kept, else it says what is missing. */
  readonly onReady?: (leave: () => void) => void;
}

const FILE = 'kumamoto-dx-kaifuku-code.txt';

/** The recovery codes, shown this once: to copy, to save, to print. Leads on when the person says they are kept. */
export function RecoveryCodes(props: RecoveryCodesProps): JSX.Element {
  const [saved, setSaved] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const problem = () => (missing() && !saved() ? '保存したことを確かめて、チェックを入れてください。' : undefined);
  const text = () =>
    [
      'くまもとDXマッチング　回復コード',
      `作成日 ${date(new Date())}`,
      'それぞれ1回だけ使えます。ほかの人の目に触れない所に保管してください。',
      '',
      ...props.codes,
      '',
    ].join('\r\n');

  const download = () => {
    // The mark lets old editors read Japanese.
    const url = URL.createObjectURL(new Blob(['\uFEFF', text()], { type: 'text/plain;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: url, download: FILE }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };

  const leave = () => {
    if (saved()) return props.onSaved();
    setMissing(true);
    document.getElementById('field-saved')?.focus();
  };
  props.onReady?.(leave);

  return (
    <div class="mt-4">
      <Note tone="warn" fact="この画面を閉じると、二度と表示できません">
        <p class="mt-1">
          スマートフォンをなくしたときや機種変更のときに、1つずつ使ってログインできます。印刷するか、ファイルに保存してください。
        </p>
      </Note>
      <div class="recovery-codes mt-4 rounded-8 border border-ink-300 bg-ink-50 p-4">
        <p class="mb-3 hidden print:block">
          <b>くまもとDXマッチング　回復コード</b>
          <br />
          {date(new Date())} に作成。それぞれ1回だけ使えます。
        </p>
        <ul class="grid grid-cols-2 gap-x-4 gap-y-2" aria-label="回復コード">
          <For each={props.codes}>{(code) => <li class="num text-[17px] font-bold tracking-[.06em]">{code}</li>}</For>
        </ul>
      </div>
      <div class="mt-3 flex flex-wrap items-center gap-2">
        <CopyButton label="コピー" text={() => props.codes.join('\n')} />
        <Button look="quiet" size="sm" onClick={download}>
          <Icon of={Download} class="size-4" />
          ファイルに保存
        </Button>
        <Button look="quiet" size="sm" onClick={() => print()}>
          <Icon of={Printer} class="size-4" />
          印刷
        </Button>
      </div>
      <div class="mt-4">
        <Hints id="field-saved" error={problem()} />
        <Checkbox name="saved" label="保存しました" checked={saved()} onChange={setSaved} error={problem()} />
      </div>
      <Button look="fill" size="lg" class="mt-3 w-full" onClick={leave}>
        {props.action}
      </Button>
    </div>
  );
}

/** The same in a window, which closes only when the codes are kept. `null` shows none. */
export function RecoveryCodesDialog(props: { codes: readonly string[] | null; onSaved: () => void }): JSX.Element {
  let leave = () => {};
  return (
    <Dialog open={props.codes !== null} title="回復コードを保存してください" onClose={() => leave()}>
      <Show when={props.codes}>
        {(codes) => (
          <RecoveryCodes
            codes={codes()}
            action="閉じる"
            onSaved={props.onSaved}
            onReady={(ready) => {
              leave = ready;
            }}
          />
        )}
      </Show>
    </Dialog>
  );
}
