import { useLocation } from '@solidjs/router';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { StopSavedSearchMailDocument } from '../../../generated/listings/public/graphql.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { DoorFrame, focusDoorTitle } from '../../accounts/public/DoorFrame.tsx';
import { NeedsScript } from '../../accounts/public/NeedsScript.tsx';
import { Refusal } from '../../accounts/public/Refusal.tsx';

/** The link in mails about kept searches. Opening it changes nothing: mail programs open links, too. */
export default function StopSearchMailPage(): JSX.Element {
  const location = useLocation();
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [done, setDone] = createSignal(false);

  const stop = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const answer = await mutateOverHttp(StopSavedSearchMailDocument, {
      token: new URLSearchParams(location.search).get('token') ?? '',
    });
    setBusy(false);
    setError(answer.error);
    setDone(answer.data !== null);
    focusDoorTitle();
  };

  return (
    <DoorFrame title={done() ? 'お知らせを止めました' : '新着のお知らせを止める'} unlisted>
      <Switch>
        <Match when={done()}>
          <p class="mt-2 leading-[1.8]">
            保存した検索の新着は、もうメールで届きません。検索は残っています。アカウントの画面から、いつでも再開できます。
          </p>
          <ButtonLink look="fill" size="lg" class="mt-6 w-full" href="/solutions">
            ソリューションを探す
          </ButtonLink>
        </Match>
        <Match when={error()?.code === 'LINK_INVALID'}>
          <p class="mt-2 leading-[1.8]">
            このリンクは使えません。検索がすでに削除されているか、アドレスの一部が欠けています。ログインして、アカウントの画面の「保存した検索」をご確認ください。
          </p>
          <ButtonLink size="lg" class="mt-6 w-full" href="/signin">
            ログインへ進む
          </ButtonLink>
        </Match>
        <Match when={true}>
          <p class="mt-2 leading-[1.8]">
            保存したすべての検索について、新しい掲載をお知らせするメールを止めます。ほかのお知らせは届きます。
          </p>
          <NeedsScript />
          <Refusal error={error()} class="mt-6" />
          <Button look="fill" size="lg" class="mt-6 w-full noscript:hidden" busy={busy()} onClick={() => void stop()}>
            お知らせを止める
          </Button>
          <p class="mt-4 text-[15px] text-ink-700">止めないときは、何もせずにこの画面を閉じてください。</p>
        </Match>
      </Switch>
    </DoorFrame>
  );
}
