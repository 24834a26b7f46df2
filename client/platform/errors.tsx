// What people see when something is missing or fails: what happened, whether it was saved, what to do.
import FileQuestionMark from 'lucide-solid/icons/file-question-mark';
import MapPinOff from 'lucide-solid/icons/map-pin-off';
import WifiOff from 'lucide-solid/icons/wifi-off';
import Wrench from 'lucide-solid/icons/wrench';
import { ErrorBoundary, type JSX, Show } from 'solid-js';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { homeOf } from './areas.ts';
import type { AppError } from './operation.ts';
import { usePage } from './page-head.ts';
import { useSession } from './session.ts';

/** The page of an address that leads nowhere. */
export default function NotFoundPage(): JSX.Element {
  usePage(() => ({ title: 'ページが見つかりません', status: 404 }));
  return <NotFound level="h1" />;
}

export function NotFound(props: { level: 'h1' | 'h2' }): JSX.Element {
  const session = useSession();
  return (
    <EmptyState
      icon={MapPinOff}
      level={props.level}
      title="このURLのページはありません"
      actions={
        <>
          <ButtonLink look="fill" href={homeOf(session.audience)}>
            ホームへ
          </ButtonLink>
          <ButtonLink href="/solutions">ソリューションを探す</ButtonLink>
        </>
      }
    >
      URLが変わったか、掲載が終わりました。
    </EmptyState>
  );
}

/** A record that is not there, or not the reader's to see: the two are not told apart. `what` as in 「相談」. */
export function NothingToShow(props: { what: string; back?: { href: string; label: string } }): JSX.Element {
  usePage(() => ({ title: `${props.what}が見つかりません`, status: 404 }));
  const session = useSession();
  const organization = () => ('organization' in session ? session.organization?.name : undefined);
  return (
    <EmptyState
      icon={FileQuestionMark}
      level="h1"
      title={`表示できる${props.what}が見つかりません`}
      actions={<Show when={props.back}>{(back) => <ButtonLink href={back().href}>{back().label}</ButtonLink>}</Show>}
    >
      <Show when={organization()} fallback="URLをご確認ください。掲載が終わったか、表示できない情報です。">
        {(name) => <>URLと、操作する企業をご確認ください。今は「{name()}」として操作しています。</>}
      </Show>
    </EmptyState>
  );
}

/** A question to the server that failed. */
export function LoadFailure(props: { error: AppError; onRetry: () => void }): JSX.Element {
  const offline = () => props.error.code === 'OFFLINE';
  return (
    <EmptyState
      icon={offline() ? WifiOff : Wrench}
      title={offline() ? 'つながっていません' : '表示できませんでした'}
      actions={
        <Button look="fill" onClick={() => props.onRetry()}>
          もう一度表示する
        </Button>
      }
    >
      <Show
        when={offline()}
        fallback={
          <>
            {props.error.code === 'INTERNAL_ERROR'
              ? 'こちらの不具合です。事務局に自動で知らせました。'
              : props.error.message}
            <Show when={props.error.id}>
              <span class="num mt-2 block text-[14px] text-ink-600">受付番号 {props.error.id}</span>
            </Show>
          </>
        }
      >
        サーバーから返事がありません。書きかけの入力はこの端末に保存してあります。つながると、自動で表示します。
      </Show>
    </EmptyState>
  );
}

/** Around a page: a fault in it leaves the frame with its menus standing. */
export function PageBoundary(props: { children: JSX.Element }): JSX.Element {
  return <ErrorBoundary fallback={(fault: unknown) => <Broken fault={fault} />}>{props.children}</ErrorBoundary>;
}

function Broken(props: { fault: unknown }): JSX.Element {
  usePage(() => ({ title: '表示できませんでした', status: 500 }));
  console.error(props.fault);
  return (
    <EmptyState
      icon={Wrench}
      level="h1"
      title="表示できませんでした"
      actions={
        <Button look="fill" onClick={() => location.reload()}>
          もう一度表示する
        </Button>
      }
    >
      画面の不具合です。送信済みの内容は失われていません。書きかけの入力はこの端末に保存してあります。
    </EmptyState>
  );
}
