import { createSignal, type JSX, onMount, Show } from 'solid-js';
import {
  BeginTotpEnrolmentDocument,
  type BeginTotpEnrolmentMutation,
  ConfirmTotpEnrolmentDocument,
  type SignInStepPartsFragment,
} from '../../generated/accounts/public/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { CodeInput } from '../../ui/CodeInput.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Form } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { mutateSensitively } from './sensitive.ts';

interface TotpSetupProps {
  readonly onDone: (step: SignInStepPartsFragment) => void;
  /** The sign-in that this belongs to is over. */
  readonly onOver?: (error: AppError) => void;
  readonly onCancel: () => void;
  readonly cancel: string;
}

/** The secret as people type it by hand. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** An authenticator (認証アプリ) is set up: it scans a picture or is told the secret, then shows that it has it. */
export function TotpSetup(props: TotpSetupProps): JSX.Element {
  const [enrolment, setEnrolment] = createSignal<BeginTotpEnrolmentMutation['beginTotpEnrolment'] | null>(null);
  const [code, setCode] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const fail = (refusal: AppError) => {
    if (refusal.code === 'UNAUTHENTICATED') return props.onOver?.(refusal);
    setError(refusal);
  };

  const begin = async () => {
    setError(null);
    const answer = await mutateSensitively(BeginTotpEnrolmentDocument, {});
    if (answer.data) setEnrolment(answer.data.beginTotpEnrolment);
    else fail(answer.error!);
  };
  onMount(() => void begin());

  const confirm = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateSensitively(ConfirmTotpEnrolmentDocument, { code: code() });
    setBusy(false);
    if (answer.data) return props.onDone(answer.data.confirmTotpEnrolment);
    fail(answer.error!);
    setCode('');
    document.getElementById('totp-code')?.focus();
  };

  const problem = () =>
    problemAt(error(), 'code') ??
    (error()?.code === 'SECOND_FACTOR_FAILED'
      ? 'コードが一致しません。今表示されている6けたを入力してください。'
      : undefined);

  return (
    <>
      <Show when={error() && !problem() && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-4" fact={refusal().message}>
            <Show when={!enrolment()}>
              <Button look="outline" size="sm" class="mt-2" onClick={() => void begin()}>
                もう一度始める
              </Button>
            </Show>
          </Note>
        )}
      </Show>
      <Show
        when={enrolment()}
        fallback={
          <Show when={!error()}>
            <div class="skel mt-5 h-[300px]" role="status" aria-label="準備しています" />
          </Show>
        }
      >
        {(begun) => (
          <Form class="mt-5 flex flex-col gap-5" onSubmit={() => void confirm()}>
            <section>
              <h2 class="text-[17px]">1. 認証アプリで読み取る</h2>
              <p class="mt-1 text-[15px] text-ink-700">
                Google Authenticator、Microsoft Authenticatorなどのアプリで、この画像を読み取ります。
              </p>
              <QrCode
                path={begun().qr}
                size={begun().qrSize}
                label="認証アプリで読み取る画像"
                class="mt-3 size-[220px]"
              />
              <details class="mt-2">
                <summary class="link inline-flex min-h-11 cursor-pointer items-center text-[15px]">
                  読み取れないとき（手で入力する）
                </summary>
                <p class="mt-1 text-[15px] text-ink-700">
                  アプリに、次の文字を入力してください。種類は「時間ベース」です。
                </p>
                <p
                  class="num mt-2 rounded-8 border border-ink-300 bg-ink-50 px-4 py-3 text-[17px] font-bold tracking-[.06em]"
                  data-secret={begun().secret}
                >
                  {inGroups(begun().secret)}
                </p>
                <div class="mt-2">
                  <CopyButton label="文字をコピー" text={() => begun().secret} />
                </div>
              </details>
            </section>
            <section>
              <h2 class="mb-2 text-[17px]">2. 出てきた数字を入力する</h2>
              <CodeInput
                form="totp"
                name="code"
                label="確認コード"
                required
                help="アプリに出ている6けたの数字です。"
                value={code()}
                onInput={setCode}
                error={problem()}
              />
            </section>
            <div class="flex flex-col gap-2">
              <Button type="submit" look="fill" size="lg" busy={busy()}>
                確認して設定する
              </Button>
              <Button look="text" onClick={() => props.onCancel()}>
                {props.cancel}
              </Button>
            </div>
          </Form>
        )}
      </Show>
    </>
  );
}
