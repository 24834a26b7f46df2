// 「ご本人の確認」: the window that asks who it is before a sensitive act.
import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import { createEffect, createSignal, type JSX, Match, on, onMount, Show, Switch } from 'solid-js';
import { render } from 'solid-js/web';
import {
  ReauthenticateDocument,
  type ReauthenticationMethod,
  ReauthenticationMethodsDocument,
} from '../../generated/accounts/graphql.ts';
import { BeginPasskeySignInDocument } from '../../generated/accounts/public/graphql.ts';
import { createQuery, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choice.tsx';
import { CodeInput } from '../../ui/CodeInput.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PasswordInput } from '../../ui/TextInput.tsx';
import { usePasskey } from './passkeys.ts';
import { adviceFor } from './public/refusals.ts';

const FORM = 'reauthentication';
const LABELS: Readonly<Record<ReauthenticationMethod, string>> = {
  PASSWORD: 'パスワード',
  TOTP: '認証アプリの確認コード',
  PASSKEY: 'パスキー',
};

interface Asking {
  /** The password is not enough. */
  readonly secondFactor?: boolean;
}

/** Asks in a window of its own, above whatever is open. Answers whether the person has shown who they are. */
export function askWhoItIs(asking: Asking = {}): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  return new Promise((resolve) => {
    const dispose = render(
      () => (
        <ReauthenticationDialog
          {...asking}
          onEnd={(shown) => {
            resolve(shown);
            // After the window has closed and given the focus back.
            queueMicrotask(() => {
              dispose();
              place.remove();
            });
          }}
        />
      ),
      place,
    );
  });
}

function ReauthenticationDialog(props: Asking & { onEnd: (shown: boolean) => void }): JSX.Element {
  const [open, setOpen] = createSignal(true);
  const end = (shown: boolean) => {
    setOpen(false);
    props.onEnd(shown);
  };
  return (
    <Dialog open={open()} title="ご本人の確認" onClose={() => end(false)}>
      <p>大切な操作のため、もう一度ご本人であることを確かめます。確認のあと10分間は、続けて操作できます。</p>
      <ReauthenticationForm secondFactor={props.secondFactor} onShown={() => end(true)} onGiveUp={() => end(false)} />
    </Dialog>
  );
}

function ReauthenticationForm(props: Asking & { onShown: () => void; onGiveUp: () => void }): JSX.Element {
  const known = createQuery(ReauthenticationMethodsDocument, () => ({}));
  const methods = () =>
    (known.data()?.account.reauthenticationMethods ?? []).filter((one) => !props.secondFactor || one !== 'PASSWORD');
  const [chosen, setChosen] = createSignal<ReauthenticationMethod | null>(null);
  const method = () => chosen() ?? methods()[0];
  const [value, setValue] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const problem = () =>
    problemAt(error(), 'value') ??
    (error()?.code === 'SECOND_FACTOR_FAILED' && method() === 'TOTP'
      ? 'コードが一致しません。今表示されている6けたを入力してください。'
      : undefined);
  const focus = () => document.getElementById(`${FORM}-value`)?.focus();
  /** Who chooses another way with the arrows stays among the choices. */
  const begin = () => chosen() ?? focus();
  createEffect(
    on(method, () => {
      setValue('');
      setError(null);
    }),
  );

  /** What shows who it is: what was typed, or what the device signs. */
  const proof = async (): Promise<{ value: string } | { error: AppError }> => {
    if (method() !== 'PASSKEY') return { value: value() };
    const begun = await mutate(BeginPasskeySignInDocument, {});
    if (!begun.data) return { error: begun.error! };
    const answer = await usePasskey(begun.data.beginPasskeySignIn);
    return 'error' in answer ? answer : { value: answer.response };
  };

  const submit = async () => {
    const by = method();
    if (busy() || !by) return;
    setBusy(true);
    setError(null);
    const given = await proof();
    const refusal =
      'error' in given
        ? given.error
        : (await mutate(ReauthenticateDocument, { input: { method: by, value: given.value } })).error;
    setBusy(false);
    if (!refusal) return props.onShown();
    setError(refusal);
    setValue('');
    focus();
  };

  return (
    <Show when={known.data() || known.error()} fallback={<Skeleton rows={1} class="mt-4" />}>
      <Form class="mt-4 flex flex-col gap-4" onSubmit={() => void submit()}>
        <Show when={!problem() && (error() ?? known.error())}>
          {(refusal) => (
            <Note tone="err" urgent fact={refusal().message}>
              <p class="mt-1">{adviceFor(refusal())}元の操作の入力は残っています。</p>
            </Note>
          )}
        </Show>
        <Show when={known.data() && !methods().length}>
          <Note tone="warn" fact="2段階認証の設定が必要です">
            <p class="mt-1">
              この役割には、パスワードのほかにもう一つの確認が必要です。名前のメニューの「アカウント」から設定してください。
            </p>
          </Note>
        </Show>
        <Show when={methods().length > 1}>
          <RadioGroup
            form={FORM}
            name="method"
            label="確かめ方"
            options={methods().map((one) => ({ value: one, label: LABELS[one] }))}
            value={method()}
            onChange={(one) => setChosen(one as ReauthenticationMethod)}
          />
        </Show>
        <Switch>
          <Match when={method() === 'PASSWORD'}>
            <Autofocus then={begin} />
            <PasswordInput
              {...{ form: FORM, name: 'value', label: LABELS.PASSWORD }}
              required
              value={value()}
              onInput={setValue}
              error={problem()}
            />
          </Match>
          <Match when={method() === 'TOTP'}>
            <Autofocus then={begin} />
            <CodeInput
              {...{ form: FORM, name: 'value', label: '確認コード' }}
              required
              help="認証アプリに出ている6けたの数字です。"
              value={value()}
              onInput={setValue}
              error={problem()}
            />
          </Match>
        </Switch>
        <div class="flex flex-col-reverse justify-end gap-2 sm:flex-row">
          <Button look="quiet" onClick={() => props.onGiveUp()}>
            やめる
          </Button>
          <Button look="fill" type="submit" busy={busy()} disabled={!method()}>
            <Show when={method() === 'PASSKEY'} fallback="確認して続ける">
              <Icon of={FingerprintPattern} />
              パスキーで確認する
            </Show>
          </Button>
        </div>
      </Form>
    </Show>
  );
}

/** Runs when the field stands beside it. */
function Autofocus(props: { then: () => void }): JSX.Element {
  onMount(() => props.then());
  return null;
}
