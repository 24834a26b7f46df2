import { createSignal, type JSX, Show } from 'solid-js';
import { RequestPasswordResetDocument } from '../../../generated/accounts/public/graphql.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { DoorFrame, focusDoorTitle } from './DoorFrame.tsx';
import { NeedsScript } from './NeedsScript.tsx';
import { Refusal } from './Refusal.tsx';

/** A mail with a link is asked for. Whether there is an account is not said. */
export default function ForgotPasswordPage(): JSX.Element {
  const [email, setEmail] = createSignal('');
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const send = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateOverHttp(RequestPasswordResetDocument, { email: email().trim() });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return document.getElementById('field-email')?.focus();
    setSentTo(email().trim());
    focusDoorTitle();
  };

  return (
    <DoorFrame
      title={sentTo() ? 'メールを確かめてください' : 'パスワードを忘れたとき'}
      intro={sentTo() ? undefined : <p>登録したメールアドレスに、パスワードを決め直すためのリンクを送ります。</p>}
    >
      <Show
        when={sentTo()}
        fallback={
          <>
            <NeedsScript />
            <Refusal error={error()} class="mt-6" />
            <Form class="mt-6 flex flex-col gap-5 noscript:hidden" method="post" onSubmit={() => void send()}>
              <TextInput
                name="email"
                label="メールアドレス"
                type="email"
                required
                autocomplete="username"
                value={email()}
                onInput={setEmail}
                error={problemAt(error(), 'email')}
              />
              <Button type="submit" look="fill" size="lg" busy={busy()}>
                リンクを送る
              </Button>
            </Form>
          </>
        }
      >
        {(address) => (
          <div class="mt-2 flex flex-col gap-4 leading-[1.8]">
            <p>
              <b>{address()}</b> が登録されていれば、数分のうちにメールが届きます。リンクは1時間、1回だけ使えます。
            </p>
            <p class="text-[15px] text-ink-700">
              届かないときは、迷惑メールの中と、アドレスの誤りを確かめてください。それでも届かないときは、事務局窓口{' '}
              <span class="num whitespace-nowrap">{SECRETARIAT.phone}</span> へご連絡ください。
            </p>
            <Button look="outline" onClick={() => setSentTo(null)}>
              もう一度送る
            </Button>
          </div>
        )}
      </Show>
      <ButtonLink look="text" href="/signin" class="mt-4 -ml-3">
        ログインへ戻る
      </ButtonLink>
    </DoorFrame>
  );
}
