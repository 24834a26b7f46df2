import { useSearchParams } from '@solidjs/router';
import { type JSX, Match, Switch } from 'solid-js';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { DoorFrame } from '../../accounts/public/DoorFrame.tsx';

/** The link in mails about notifications. Opening it changes nothing: mail programs open links, too. Works without JavaScript. */
export default function StopNotificationsPage(): JSX.Element {
  const [search] = useSearchParams<{ token?: string; state?: string }>();
  const stopped = () => search.state === 'stopped';
  return (
    <DoorFrame title={stopped() ? 'お知らせのメールを止めました' : 'お知らせのメールを止める'} unlisted>
      <Switch>
        <Match when={stopped()}>
          <p class="mt-2 leading-[1.8]">
            お知らせは、もうメールで届きません。ログインした画面では、これまでどおりご覧いただけます。アカウントの画面から、いつでも再開できます。
          </p>
          <ButtonLink look="fill" size="lg" class="mt-6 w-full" href="/signin">
            ログインへ進む
          </ButtonLink>
        </Match>
        <Match when={search.state === 'invalid' || !search.token}>
          <p class="mt-2 leading-[1.8]">
            このリンクは使えません。アドレスの一部が欠けているかもしれません。ログインして、アカウントの画面の「お知らせ」から止められます。
          </p>
          <ButtonLink size="lg" class="mt-6 w-full" href="/signin">
            ログインへ進む
          </ButtonLink>
        </Match>
        <Match when={true}>
          <p class="mt-2 leading-[1.8]">
            お知らせのメールをすべて止めます。相談への返信、連絡の確認、アンケート、アカウントの安全に関わるメールは、これからも届きます。
          </p>
          <form method="post" action={`/notifications/stop?token=${encodeURIComponent(search.token ?? '')}`}>
            <Button type="submit" look="fill" size="lg" class="mt-6 w-full">
              メールを止める
            </Button>
          </form>
          <p class="mt-4 text-[15px] text-ink-700">止めないときは、何もせずにこの画面を閉じてください。</p>
        </Match>
      </Switch>
    </DoorFrame>
  );
}
