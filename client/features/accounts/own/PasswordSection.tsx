import { createSignal, type JSX } from 'solid-js';
import { ChangePasswordDocument } from '../../../generated/accounts/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PasswordInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { PASSWORD_HELP } from '../password-rule.ts';
import { useOwnAccount } from './own-account.ts';

const FORM = 'password';
const LABELS = { currentPassword: '今のパスワード', password: '新しいパスワード' };

/** パスワード: how strong the new one is, the server says in words when it refuses it. */
export function PasswordSection(): JSX.Element {
  const own = useOwnAccount();
  const [current, setCurrent] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const change = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const input = { currentPassword: current(), password: password() };
    const answer = await mutate(ChangePasswordDocument, { input });
    setBusy(false);
    setError(own.take(answer, (data) => data.changePassword));
    if (!answer.data) return;
    setCurrent('');
    setPassword('');
    showToast({ text: 'パスワードを変更し、ほかの端末からログアウトしました' });
  };

  return (
    <Form class="mt-1 flex flex-col gap-4" onSubmit={() => void change()}>
      <p class="text-[15px] text-ink-700">
        変更すると、この端末のほかはログアウトし、APIトークンも終わります。メールでもお知らせします。
      </p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      {/* Password managers keep the new one with the account that stands here. */}
      <input type="text" name="username" autocomplete="username" value={own.account().email} readonly hidden />
      <PasswordInput
        {...{ form: FORM, name: 'currentPassword', label: LABELS.currentPassword, required: true }}
        value={current()}
        onInput={setCurrent}
        error={problemAt(error(), 'currentPassword')}
      />
      <PasswordInput
        {...{ form: FORM, name: 'password', label: LABELS.password, required: true, autocomplete: 'new-password' }}
        help={PASSWORD_HELP}
        value={password()}
        onInput={setPassword}
        error={problemAt(error(), 'password')}
      />
      <div>
        <Button type="submit" look="fill" busy={busy()}>
          パスワードを変更する
        </Button>
      </div>
    </Form>
  );
}
