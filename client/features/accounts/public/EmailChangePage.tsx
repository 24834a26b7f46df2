import { useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { ConfirmEmailChangeDocument } from '../../../generated/accounts/public/graphql.ts';
import { homeOf } from '../../../platform/areas.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import type { AppError } from '../../../platform/operation.ts';
import { useSession } from '../../../platform/session.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { DoorFrame, focusDoorTitle } from './DoorFrame.tsx';
import { LinkInvalid } from './LinkInvalid.tsx';
import { NeedsScript } from './NeedsScript.tsx';
import { Refusal } from './Refusal.tsx';

/** The link sent to a new address. Opening it changes nothing: mail programs open links too. */
export default function EmailChangePage(): JSX.Element {
  const params = useParams<{ token: string }>();
  const { audience } = useSession();
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [done, setDone] = createSignal(false);
  const next =
    audience === 'visitor'
      ? { href: '/signin', label: 'ログインへ進む' }
      : { href: homeOf(audience), label: 'マイページへ' };

  const confirm = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateOverHttp(ConfirmEmailChangeDocument, { token: params.token });
    setBusy(false);
    setError(answer.error);
    setDone(answer.data !== null);
    focusDoorTitle();
  };

  return (
    <DoorFrame title={done() ? 'メールアドレスを変更しました' : 'メールアドレスの変更'} unlisted>
      <Switch>
        <Match when={done()}>
          <p class="mt-2 leading-[1.8]">
            これからは、新しいアドレスでログインしてください。前のアドレスにもお知らせしました。
          </p>
          <ButtonLink look="fill" size="lg" class="mt-6 w-full" href={next.href} rel="external">
            {next.label}
          </ButtonLink>
        </Match>
        <Match when={error()?.code === 'LINK_INVALID'}>
          <LinkInvalid
            advice="今のアドレスでログインし、アカウントの画面から、もう一度変更をお申し込みください。"
            action={next}
          />
        </Match>
        <Match when={true}>
          <p class="mt-2 leading-[1.8]">このメールを受け取ったアドレスを、ログインに使うアドレスにします。</p>
          <NeedsScript />
          <Refusal error={error()} class="mt-6" />
          <Button
            look="fill"
            size="lg"
            class="mt-6 w-full noscript:hidden"
            busy={busy()}
            onClick={() => void confirm()}
          >
            このアドレスに変更する
          </Button>
          <p class="mt-4 text-[15px] text-ink-700">心当たりがないときは、何もせずにこの画面を閉じてください。</p>
        </Match>
      </Switch>
    </DoorFrame>
  );
}
