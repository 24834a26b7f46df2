import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { ResetPasswordDocument } from '../../../generated/accounts/public/graphql.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PasswordInput } from '../../../ui/TextInput.tsx';
import { PASSWORD_HELP } from '../password-rule.ts';
import { DoorFrame, focusDoorTitle } from './DoorFrame.tsx';
import { LinkInvalid } from './LinkInvalid.tsx';
import { NeedsScript } from './NeedsScript.tsx';
import { Refusal } from './Refusal.tsx';

const AGAIN = { href: '/forgot-password', label: '新しいリンクを送る' };

/** A new password by the link of a mail. Nothing happens before the button is pressed. */
export default function ResetPasswordPage(): JSX.Element {
  const [search] = useSearchParams<{ token?: string }>();
  const [password, setPassword] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [done, setDone] = createSignal(false);
  const unusable = () => !search.token || error()?.code === 'LINK_INVALID';

  const reset = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateOverHttp(ResetPasswordDocument, {
      input: { token: search.token!, password: password() },
    });
    setBusy(false);
    setError(answer.error);
    setDone(answer.data !== null);
    if (done() || unusable()) focusDoorTitle();
    else document.getElementById('field-password')?.focus();
  };

  return (
    <DoorFrame title={done() ? 'パスワードを変更しました' : '新しいパスワード'} unlisted>
      <Switch>
        <Match when={done()}>
          <p class="mt-2 leading-[1.8]">
            安全のため、すべての端末からログアウトしました。新しいパスワードでログインしてください。
          </p>
          <ButtonLink look="fill" size="lg" class="mt-6 w-full" href="/signin" rel="external">
            ログインへ進む
          </ButtonLink>
        </Match>
        <Match when={unusable()}>
          <LinkInvalid advice="パスワードを忘れたときの画面から、新しいリンクを送ってください。" action={AGAIN} />
        </Match>
        <Match when={true}>
          <NeedsScript />
          <Refusal error={error()} class="mt-6" />
          <Form class="mt-6 flex flex-col gap-5 noscript:hidden" method="post" onSubmit={() => void reset()}>
            <PasswordInput
              name="password"
              label="新しいパスワード"
              required
              autocomplete="new-password"
              help={PASSWORD_HELP}
              value={password()}
              onInput={setPassword}
              error={problemAt(error(), 'password')}
            />
            <Button type="submit" look="fill" size="lg" busy={busy()}>
              パスワードを決める
            </Button>
          </Form>
          <Show when={!error()}>
            <p class="mt-4 text-[15px] text-ink-700">決めると、すべての端末からログアウトします。</p>
          </Show>
        </Match>
      </Switch>
    </DoorFrame>
  );
}
