import MailCheck from 'lucide-solid/icons/mail-check';
import { createSignal, type JSX, Show } from 'solid-js';
import { RequestEmailChangeDocument, SaveProfileDocument } from '../../../generated/accounts/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { PhotoField } from '../../photos/PhotoField.tsx';
import { mutateSensitively } from '../sensitive.ts';
import { useOwnAccount } from './own-account.ts';

const FORM = 'profile';
const LABELS = { name: 'お名前', kana: 'フリガナ' };

/** プロフィール: name, reading, and the address that one signs in with. */
export function ProfileSection(): JSX.Element {
  const own = useOwnAccount();
  const { audience } = useSignedIn();
  const [name, setName] = createSignal(own.account().name);
  const [kana, setKana] = createSignal(own.account().kana);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutate(SaveProfileDocument, { input: { name: name(), kana: kana() } });
    setBusy(false);
    setError(own.take(answer, (data) => data.saveProfile));
    if (!answer.data) return;
    setName(own.account().name);
    setKana(own.account().kana);
    showToast({ text: 'プロフィールを保存しました' });
  };

  return (
    <>
      {/* Officials see no people, and nobody sees them. */}
      <Show when={audience !== 'official'}>
        <div class="mt-4">
          <PhotoField />
        </div>
      </Show>
      <Form class="mt-4 flex flex-col gap-4" onSubmit={() => void save()}>
        <ErrorSummary error={error()} form={FORM} labels={LABELS} />
        <div class="grid gap-4 md:grid-cols-2">
          <TextInput
            {...{ form: FORM, name: 'name', label: LABELS.name, required: true, autocomplete: 'name', maxlength: 60 }}
            value={name()}
            onInput={setName}
            error={problemAt(error(), 'name')}
          />
          <TextInput
            {...{ form: FORM, name: 'kana', label: LABELS.kana, maxlength: 60 }}
            value={kana()}
            onInput={setKana}
            error={problemAt(error(), 'kana')}
          />
        </div>
        <div>
          <Button type="submit" look="fill" busy={busy()}>
            保存する
          </Button>
        </div>
      </Form>
      <EmailAddress />
    </>
  );
}

function EmailAddress(): JSX.Element {
  const own = useOwnAccount();
  const [open, setOpen] = createSignal(false);
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  return (
    <div class="mt-6 border-t border-ink-200 pt-5">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div class="min-w-0 flex-1 basis-[240px]">
          <h3 class="text-[16px]">メールアドレス</h3>
          <p class="text-[16px]">{own.account().email}</p>
        </div>
        <Button look="outline" class="!min-h-11" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          変更する
        </Button>
      </div>
      <div role="status">
        <Show when={sentTo()}>
          {(address) => (
            <Note tone="ok" icon={MailCheck} class="mt-3" fact={`${address()} に確認のメールを送りました`}>
              <p class="mt-1">
                メールのリンクを24時間以内に開くと、変更が終わります。それまでは今のアドレスでログインしてください。
              </p>
            </Note>
          )}
        </Show>
      </div>
      <Dialog open={open()} title="メールアドレスを変更する" onClose={() => setOpen(false)}>
        <EmailForm
          onClose={() => setOpen(false)}
          onSent={(address) => {
            setOpen(false);
            setSentTo(address);
          }}
        />
      </Dialog>
    </div>
  );
}

function EmailForm(props: { onClose: () => void; onSent: (address: string) => void }): JSX.Element {
  const [email, setEmail] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const send = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateSensitively(RequestEmailChangeDocument, { email: email().trim() });
    setBusy(false);
    setError(answer.error);
    if (answer.data) props.onSent(email().trim());
  };

  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void send()}>
      <p>
        新しいアドレスに確認のメールを送ります。リンクを開くまで、変更はされません。今のアドレスにもお知らせします。
      </p>
      <ErrorSummary error={error()} form="email" labels={{ email: '新しいメールアドレス' }} />
      <TextInput
        {...{ form: 'email', name: 'email', label: '新しいメールアドレス', required: true, autocomplete: 'email' }}
        type="email"
        value={email()}
        onInput={setEmail}
        error={problemAt(error(), 'email')}
      />
      <FormActions action="確認のメールを送る" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
