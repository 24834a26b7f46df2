import Eye from 'lucide-solid/icons/eye';
import EyeOff from 'lucide-solid/icons/eye-off';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { RevealAccountDocument } from '../../../generated/accounts/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';

/** An address, masked until a lead asks for it; every reading is recorded. */
export function RevealedEmail(props: { id: string; masked: string }): JSX.Element {
  const [email, setEmail] = createSignal<string | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  createEffect(
    on(
      () => props.id,
      () => setEmail(null),
    ),
  );

  const reveal = async () => {
    setBusy(true);
    const answer = await mutate(RevealAccountDocument, { id: props.id });
    setBusy(false);
    setError(answer.error);
    setEmail(answer.data?.revealAccount ?? null);
    if (answer.data) announce('メールアドレスを表示し、閲覧を記録しました');
  };

  return (
    <>
      <span class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Show when={email()} fallback={<span class="num">{props.masked}</span>}>
          {(address) => (
            <a class="link" href={`mailto:${address()}`}>
              {address()}
            </a>
          )}
        </Show>
        <Show
          when={email()}
          fallback={
            <Button look="quiet" size="xs" busy={busy()} onClick={() => void reveal()}>
              <Icon of={Eye} class="size-4" />
              表示する
            </Button>
          }
        >
          <Button look="quiet" size="xs" onClick={() => setEmail(null)}>
            <Icon of={EyeOff} class="size-4" />
            隠す
          </Button>
        </Show>
      </span>
      <span class="mt-1 block text-[14px] text-ink-600">
        {email() ? '閲覧を記録しました。' : '表示すると、閲覧が記録されます。'}
      </span>
      <Show when={error()}>
        {(refusal) => (
          <p class="err mt-1" role="alert">
            {refusal().message}
          </p>
        )}
      </Show>
    </>
  );
}
