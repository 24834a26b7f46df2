import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import KeyRound from 'lucide-solid/icons/key-round';
import LifeBuoy from 'lucide-solid/icons/life-buoy';
import Smartphone from 'lucide-solid/icons/smartphone';
import { createEffect, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import {
  CancelSignInDocument,
  type SignInStepPartsFragment,
  VerifySecondFactorDocument,
} from '../../../generated/accounts/public/graphql.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { CodeInput } from '../../../ui/CodeInput.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';
import { Refusal } from './Refusal.tsx';
import type { SignInAddress } from './sign-in-address.ts';
import { signInWithPasskey } from './sign-in-passkey.ts';

interface CodeStepProps {
  readonly address: SignInAddress;
  /** What the person has set up; `null` when the page was loaded anew and does not know. */
  readonly methods: SignInStepPartsFragment['methods'] | null;
  /** A recovery code in place of the authenticator's. */
  readonly recovery: boolean;
  readonly refusal: AppError | null;
  readonly onRefusal: (error: AppError | null) => void;
  readonly onStep: (step: SignInStepPartsFragment) => void;
  /** Back to the password. */
  readonly onAnew: (error: AppError | null) => void;
}

/** The sign-in that waited is over, or its tries are used up: only the password helps. */
const OVER = new Set(['UNAUTHENTICATED', 'LOCKED_OUT']);

/** The second factor: the authenticator's six digits, a passkey, or a recovery code. */
export default function CodeStep(props: CodeStepProps): JSX.Element {
  const [code, setCode] = createSignal('');
  const [busy, setBusy] = createSignal<'code' | 'passkey' | null>(null);
  const has = (method: 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE') => props.methods?.includes(method) ?? true;
  const showsCode = () => props.recovery || has('TOTP');
  const focus = () => document.getElementById('field-code')?.focus();
  onMount(focus);
  createEffect(
    on(
      () => props.recovery,
      () => {
        setCode('');
        focus();
      },
      { defer: true },
    ),
  );

  const attempt = async (how: 'code' | 'passkey') => {
    if (busy()) return;
    setBusy(how);
    props.onRefusal(null);
    const { step, error } = how === 'passkey' ? await signInWithPasskey() : await send();
    setBusy(null);
    if (step) return props.onStep(step);
    if (OVER.has(error!.code)) return props.onAnew(error);
    props.onRefusal(error);
    if (how === 'passkey') return;
    setCode('');
    focus();
  };

  const send = async () => {
    const input = { method: props.recovery ? ('RECOVERY_CODE' as const) : ('TOTP' as const), code: code() };
    const { data, error } = await mutateOverHttp(VerifySecondFactorDocument, { input });
    return { step: data?.verifySecondFactor ?? null, error };
  };

  const cancel = async (event: MouseEvent) => {
    event.preventDefault();
    await mutateOverHttp(CancelSignInDocument, {});
    props.onAnew(null);
  };

  const problem = () =>
    problemAt(props.refusal, 'code') ??
    (props.refusal?.code === 'SECOND_FACTOR_FAILED' ? '新しいコードを入力してください。' : undefined);

  return (
    <>
      <Refusal error={props.refusal} usesRecoveryCode={props.recovery} class="mt-5" />
      <Show
        when={showsCode()}
        fallback={
          <Button
            look="fill"
            size="lg"
            class="mt-6 w-full"
            busy={busy() === 'passkey'}
            onClick={() => void attempt('passkey')}
          >
            <Icon of={FingerprintPattern} class="size-6" />
            パスキーで確認する
          </Button>
        }
      >
        <Form
          class="mt-6 flex flex-col gap-5"
          method="post"
          action={props.address.actionOf('/signin/code')}
          onSubmit={() => void attempt('code')}
        >
          <input type="hidden" name="method" value={props.recovery ? 'RECOVERY_CODE' : 'TOTP'} />
          <CodeInput
            name="code"
            label={props.recovery ? '回復コード' : '確認コード'}
            required
            written={props.recovery}
            help={
              props.recovery
                ? '大文字と小文字、ハイフンの有無は問いません。'
                : '認証アプリに出ている6けたの数字です。全角でも入力でき、貼り付けもできます。'
            }
            value={code()}
            onInput={setCode}
            error={problem()}
          />
          <Button type="submit" look="fill" size="lg" busy={busy() === 'code'}>
            ログイン
          </Button>
        </Form>
      </Show>
      <div class="mt-6 border-t border-ink-200 pt-4">
        <h2 class="text-[15px]">
          {props.recovery ? 'ほかの方法' : showsCode() ? 'コードが使えないとき' : 'パスキーが使えないとき'}
        </h2>
        <ul class="mt-1">
          <Show when={props.recovery && has('TOTP')}>
            <Way icon={Smartphone} href={props.address.hrefOf('code')} label="認証アプリのコードを使う" />
          </Show>
          <Show when={has('PASSKEY') && showsCode()}>
            <li class="noscript:hidden">
              <button
                type="button"
                class="link inline-flex min-h-11 items-center gap-2"
                onClick={() => void attempt('passkey')}
              >
                <Icon of={FingerprintPattern} class="size-5 text-ink-600" />
                パスキーを使う
              </button>
            </li>
          </Show>
          <Show when={!props.recovery && has('RECOVERY_CODE')}>
            <Way icon={KeyRound} href={props.address.hrefOf('recovery')} label="回復コードを使う" />
          </Show>
          <li class="flex items-start gap-2 py-2 text-[15px] leading-[1.7]">
            <Icon of={LifeBuoy} class="mt-0.5 size-5 text-ink-600" />
            <span>
              どれも使えないときは、主任が設定を解除できます。事務局窓口{' '}
              <span class="num whitespace-nowrap">{SECRETARIAT.phone}</span>
            </span>
          </li>
        </ul>
        <a class="link inline-flex min-h-11 items-center" href={props.address.hrefOf('password')} onClick={cancel}>
          別の人でログイン
        </a>
      </div>
    </>
  );
}

const Way = (props: { icon: IconSource; href: string; label: string }) => (
  <li>
    <a class="link inline-flex min-h-11 items-center gap-2" href={props.href}>
      <Icon of={props.icon} class="size-5 text-ink-600" />
      {props.label}
    </a>
  </li>
);
