import { createSignal, type JSX, Show } from 'solid-js';
import { CreateApiTokenDocument } from '../../../generated/accounts/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox, Select } from '../../../ui/Choice.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { mutateSensitively } from '../sensitive.ts';
import { useOwnAccount } from './own-account.ts';

const LIFETIMES = [
  { value: '30', label: '30日' },
  { value: '90', label: '90日' },
  { value: '365', label: '1年' },
];

interface NewApiTokenDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Makes an API token, and shows it this once. */
export function NewApiTokenDialog(props: NewApiTokenDialogProps): JSX.Element {
  const own = useOwnAccount();
  const [token, setToken] = createSignal<string | null>(null);
  const [kept, setKept] = createSignal(true);
  const close = () => {
    setToken(null);
    props.onClose();
  };
  /** Escape, or a press beside the window, must not cost the token: it is never shown again. */
  const leave = () => (token() ? setKept(false) : close());
  const take = (made: string) => {
    setKept(true);
    setToken(made);
    void own.refetch();
  };
  return (
    <Dialog open={props.open} title={token() ? 'APIトークンを控えてください' : 'APIトークンを作る'} onClose={leave}>
      <Show when={token()} fallback={<TokenForm onMade={take} onClose={close} />}>
        {(made) => <MadeToken token={made()} kept={kept()} onClose={close} />}
      </Show>
    </Dialog>
  );
}

function TokenForm(props: { onMade: (token: string) => void; onClose: () => void }): JSX.Element {
  const [name, setName] = createSignal('');
  const [days, setDays] = createSignal('90');
  const [readOnly, setReadOnly] = createSignal(true);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const create = async () => {
    if (busy()) return;
    setBusy(true);
    const input = { name: name(), days: Number(days()), readOnly: readOnly() };
    const { data, error: refusal } = await mutateSensitively(CreateApiTokenDocument, { input });
    setBusy(false);
    setError(
      refusal && {
        ...refusal,
        fields: refusal.fields.map((field) => ({ ...field, path: field.path.replace(/^input\./, '') })),
      },
    );
    if (data) props.onMade(data.createApiToken);
  };

  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void create()}>
      <ErrorSummary error={error()} form="token" labels={{ name: '名前', days: '期限' }} />
      <TextInput
        {...{ form: 'token', name: 'name', label: '名前', required: true, maxlength: 50 }}
        help="どこで使うものか、あとで分かる名前にします。例：月次の集計"
        value={name()}
        onInput={setName}
        error={problemAt(error(), 'name')}
      />
      <Select
        {...{ form: 'token', name: 'days', label: '期限', required: true, options: LIFETIMES }}
        value={days()}
        onChange={setDays}
        error={problemAt(error(), 'days')}
      />
      <Checkbox
        name="read-only"
        label="読み取り専用にする（データを変更できません）"
        checked={readOnly()}
        onChange={setReadOnly}
      />
      <FormActions action="作る" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}

function MadeToken(props: { token: string; kept: boolean; onClose: () => void }): JSX.Element {
  return (
    <>
      <Note tone="warn" fact="この画面を閉じると、二度と表示できません">
        <p class="mt-1">使うプログラムに登録するか、安全な場所に保管してください。</p>
      </Note>
      <p class="mt-4 break-all rounded-8 border border-ink-300 bg-ink-50 p-4 font-mono text-[15px]" data-token>
        {props.token}
      </p>
      <div class="mt-3">
        <CopyButton label="コピー" text={() => props.token} />
      </div>
      <Show when={!props.kept}>
        <p class="err mt-4" role="alert">
          まだ閉じていません。控えてから「控えました」を押してください。
        </p>
      </Show>
      <Button look="fill" size="lg" class="mt-4 w-full" onClick={() => props.onClose()}>
        控えました
      </Button>
    </>
  );
}
