import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  type AccountPartsFragment,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from '../../../generated/accounts/graphql.ts';
import { date, when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { mutateSensitively } from '../sensitive.ts';
import { useOwnAccount } from './own-account.ts';
import { focusSection } from './section-focus.ts';

type Passkey = AccountPartsFragment['passkeys'][number];

/** One's passkeys: where they are, when they were last used; renamed and removed. */
export function PasskeyList(): JSX.Element {
  const own = useOwnAccount();
  const [renaming, setRenaming] = createSignal<Passkey | null>(null);
  const [removing, setRemoving] = createSignal<Passkey | null>(null);

  const remove = async () => {
    const { id, name } = removing()!;
    const error = own.take(await mutateSensitively(RemovePasskeyDocument, { id }), (data) => data.removePasskey);
    if (error) return error;
    showToast({ text: `パスキー「${name}」を外しました` });
    focusSection('second-factor');
    return null;
  };

  return (
    <>
      <Show when={own.account().passkeys.length}>
        <ul class="mt-3 flex flex-col gap-2">
          <For each={own.account().passkeys}>
            {(passkey) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-8 bg-ink-50 px-4 py-3">
                <div class="min-w-0 flex-1 basis-[200px]">
                  <p class="text-[15px] font-bold">{passkey.name}</p>
                  <p class="num text-[14px] text-ink-600">
                    <span class="mr-3 inline-block">{date(passkey.createdAt)} に登録</span>
                    <span class="inline-block">
                      {passkey.lastUsedAt
                        ? `最後に使ったのは ${when(passkey.lastUsedAt, new Date())}`
                        : 'まだ使っていません'}
                    </span>
                  </p>
                </div>
                <div class="flex gap-2">
                  <Button
                    look="quiet"
                    size="sm"
                    aria-haspopup="dialog"
                    aria-label={`パスキー「${passkey.name}」の名前を変える`}
                    onClick={() => setRenaming({ ...passkey })}
                  >
                    名前を変える
                  </Button>
                  <Button
                    look="quiet"
                    size="sm"
                    aria-haspopup="dialog"
                    aria-label={`パスキー「${passkey.name}」を外す`}
                    onClick={() => setRemoving({ ...passkey })}
                  >
                    外す
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Dialog open={renaming() !== null} title="パスキーの名前を変える" onClose={() => setRenaming(null)}>
        <Show when={renaming()}>
          {(passkey) => <RenameForm passkey={passkey()} onClose={() => setRenaming(null)} />}
        </Show>
      </Dialog>
      <ConfirmDialog
        open={removing() !== null}
        title={`パスキー「${removing()?.name}」を外しますか`}
        action="外す"
        danger
        run={remove}
        onClose={() => setRemoving(null)}
      >
        <p>
          このパスキーでは、ログインできなくなります。メールでもお知らせします。端末に残ったパスキーは、端末の設定から消せます。
        </p>
      </ConfirmDialog>
    </>
  );
}

function RenameForm(props: { passkey: Passkey; onClose: () => void }): JSX.Element {
  const own = useOwnAccount();
  const [name, setName] = createSignal(props.passkey.name);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await mutate(RenamePasskeyDocument, { id: props.passkey.id, name: name() });
    setBusy(false);
    setError(own.take(answer, (data) => data.renamePasskey));
    if (!answer.data) return;
    showToast({ text: '名前を変えました' });
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form="rename" labels={{ name: '名前' }} />
      <TextInput
        {...{ form: 'rename', name: 'name', label: '名前', required: true, maxlength: 50 }}
        value={name()}
        onInput={setName}
        error={problemAt(error(), 'name')}
      />
      <FormActions action="保存する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
