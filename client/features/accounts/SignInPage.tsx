import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { usePage } from '../../platform/page-head.ts';
import { signIn } from '../../platform/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Brand } from '../../ui/Mark.tsx';
import { Note } from '../../ui/Note.tsx';
import { Contours, Ridges } from '../../ui/Scenery.tsx';
import { Main, SkipLink } from '../../ui/shells/Frame.tsx';
import { PasswordInput, TextInput } from '../../ui/TextInput.tsx';

/** The one door for members, vendors, staff and officials. */
export default function SignInPage(): JSX.Element {
  usePage(() => ({ title: 'ログイン' }));
  return (
    <div class="min-h-dvh bg-white md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
      <SkipLink />
      <header class="on-dark relative overflow-hidden bg-key-1200 text-white max-md:h-[116px]">
        <Contours class="opacity-35 max-md:hidden" />
        <Ridges class="h-[70px] md:h-[300px]" />
        <div class="relative flex h-full flex-col p-4 md:p-12">
          <Brand href="/" onDark owner />
          <p class="mt-auto mb-[230px] text-[28px] font-bold leading-[1.6] tracking-[.04em] max-md:hidden">
            現場の困りごとを、
            <br />
            熊本の技術とつなぐ。
          </p>
        </div>
      </header>
      <Main class="flex flex-col justify-center px-4 py-8 md:p-12">
        <div class="mx-auto w-full max-w-[440px]">
          <h1 class="text-[26px] leading-snug md:text-[32px]">ログイン</h1>
          <p class="mt-1 text-ink-700">会員・ソリューション企業・支援員・県職員の共通の入口です。</p>
          <SignInForm />
        </div>
      </Main>
    </div>
  );
}

function SignInForm(): JSX.Element {
  const [search] = useSearchParams<{ next?: string; refused?: string }>();
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(refusalOf(search.refused));
  const [busy, setBusy] = createSignal(false);

  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const refusal = await signIn(email(), password(), search.next ?? null);
    setBusy(false);
    setError(refusal);
    const first = refusal.fields[0]?.path ?? 'password';
    document.getElementById(`field-${first}`)?.focus();
  };

  return (
    <Form class="mt-6 flex flex-col gap-5" method="post" onSubmit={() => void submit()}>
      <Show when={search.next && !error()}>
        <Note fact="この先はログインが必要です">
          書きかけの入力はこの端末に保存してあり、ログイン後に続きから書けます。
        </Note>
      </Show>
      <Show when={error()?.fields.length === 0 && error()}>
        {(refusal) => (
          <Note tone="err" urgent fact={refusal().message}>
            <Advice error={refusal()} />
          </Note>
        )}
      </Show>
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
      <PasswordInput
        name="password"
        label="パスワード"
        required
        value={password()}
        onInput={setPassword}
        error={problemAt(error(), 'password')}
      />
      <Button type="submit" look="fill" size="lg" busy={busy()}>
        ログイン
      </Button>
    </Form>
  );
}

const REFUSALS: Readonly<Record<string, string>> = {
  SIGN_IN_FAILED: 'メールアドレスまたはパスワードが違います。',
  LOCKED_OUT: '続けて失敗したため、しばらくログインできません。時間をおいてお試しください。',
  RATE_LIMITED: '短い時間に操作が集中しています。しばらくしてからお試しください。',
};

/** What the server said to the form when it was sent without JavaScript. */
const refusalOf = (code: string | undefined): AppError | null => {
  const message = code && REFUSALS[code];
  return message ? { code, message, fields: [] } : null;
};

/** What to do about a refusal. */
function Advice(props: { error: AppError }): JSX.Element {
  const advice = () => {
    switch (props.error.code) {
      case 'SIGN_IN_FAILED':
        return '全角と半角、大文字と小文字を確かめてください。8回続けて失敗すると15分間ログインできません。';
      case 'LOCKED_OUT':
        return '15分たつと、もう一度お試しいただけます。お急ぎのときは事務局窓口へご連絡ください。';
      case 'RATE_LIMITED':
        return `${Math.max(1, Math.ceil((props.error.retryAfter ?? 60) / 60))}分ほど待ってから、もう一度お試しください。`;
      default:
        return undefined;
    }
  };
  return <Show when={advice()}>{(text) => <p class="mt-1">{text()}</p>}</Show>;
}
