import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import { createSignal, type JSX, Show } from 'solid-js';
import { SignInDocument, type SignInStepPartsFragment } from '../../../generated/accounts/public/graphql.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { PasswordInput, TextInput } from '../../../ui/TextInput.tsx';
import { Refusal } from './Refusal.tsx';
import type { SignInAddress } from './sign-in-address.ts';
import { signInWithPasskey } from './sign-in-passkey.ts';

interface PasswordStepProps {
  readonly address: SignInAddress;
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly refusal: AppError | null;
  readonly onRefusal: (error: AppError | null) => void;
  readonly onStep: (step: SignInStepPartsFragment) => void;
}

/** Address and password, or a passkey in place of both. Sent as a plain form where there is no JavaScript. */
export function PasswordStep(props: PasswordStepProps): JSX.Element {
  const [password, setPassword] = createSignal('');
  const [busy, setBusy] = createSignal<'password' | 'passkey' | null>(null);

  const attempt = async (how: 'password' | 'passkey') => {
    if (busy()) return;
    setBusy(how);
    props.onRefusal(null);
    const { step, error } = how === 'passkey' ? await signInWithPasskey() : await send();
    setBusy(null);
    if (step) return props.onStep(step);
    props.onRefusal(error);
    if (how === 'password') document.getElementById(`field-${error!.fields[0]?.path ?? 'password'}`)?.focus();
  };

  const send = async () => {
    const { data, error } = await mutateOverHttp(SignInDocument, {
      input: { email: props.email, password: password() },
    });
    return { step: data?.signIn ?? null, error };
  };

  return (
    <>
      <Arrival address={props.address} refused={props.refusal !== null} />
      <Refusal error={props.refusal} class="mt-6" />
      <Button
        look="outline"
        size="lg"
        class="mt-6 w-full noscript:hidden"
        busy={busy() === 'passkey'}
        onClick={() => void attempt('passkey')}
      >
        <Icon of={FingerprintPattern} class="size-6" />
        パスキーでログイン
      </Button>
      <p class="my-6 flex items-center gap-3 text-[14px] text-ink-600 noscript:hidden">
        <span class="h-px flex-1 bg-ink-200" />
        または
        <span class="h-px flex-1 bg-ink-200" />
      </p>
      <Form
        class="flex flex-col gap-5 noscript:mt-6"
        method="post"
        action={props.address.actionOf('/signin')}
        onSubmit={() => void attempt('password')}
      >
        <TextInput
          name="email"
          label="メールアドレス"
          type="email"
          required
          autocomplete="username"
          value={props.email}
          onInput={props.onEmail}
          error={problemAt(props.refusal, 'email')}
        />
        <div>
          <PasswordInput
            name="password"
            label="パスワード"
            required
            value={password()}
            onInput={setPassword}
            error={problemAt(props.refusal, 'password')}
          />
          <a class="link mt-2 inline-flex min-h-11 items-center text-[15px]" href="/forgot-password">
            パスワードを忘れた
          </a>
        </div>
        <Button type="submit" look="fill" size="lg" busy={busy() === 'password'}>
          次へ
        </Button>
      </Form>
    </>
  );
}

/** Why one stands at the door: the session was ended, or what lies behind needs one. */
function Arrival(props: { address: SignInAddress; refused: boolean }): JSX.Element {
  const { ended, next } = props.address;
  return (
    <Show when={!props.refused && (ended() || next())}>
      <Note class="mt-6" fact={ended() ? 'もう一度ログインしてください' : 'この先はログインが必要です'}>
        <p class="mt-1">
          {ended()
            ? '時間が過ぎたか、ほかの端末から終了したため、安全のためにログインを終えました。書きかけの入力はこの端末に保存してあり、ログイン後に続きから書けます。'
            : '書きかけの入力はこの端末に保存してあり、ログイン後に続きから書けます。'}
        </p>
      </Note>
    </Show>
  );
}
