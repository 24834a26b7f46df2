import { createSignal, For, type JSX, Show } from 'solid-js';
import { EndOtherSessionsDocument, EndSessionDocument } from '../../../generated/accounts/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type OpenSession, SessionRow } from '../SessionRow.tsx';
import { useOwnAccount } from './own-account.ts';
import { focusSection } from './section-focus.ts';

/** ログイン中の端末: this one first; others are signed out from here, at once. */
export function SessionsSection(): JSX.Element {
  const own = useOwnAccount();
  const [ending, setEnding] = createSignal<OpenSession | 'others' | null>(null);
  const devices = () => own.account().sessions.filter(({ token }) => !token);
  const others = () => devices().filter(({ current }) => !current);
  const one = () => {
    const chosen = ending();
    return chosen && chosen !== 'others' ? chosen : null;
  };

  const end = async () => {
    const session = one();
    const error = session
      ? own.take(await mutate(EndSessionDocument, { id: session.id }), (data) => data.endSession)
      : own.take(await mutate(EndOtherSessionsDocument, {}), (data) => data.endOtherSessions);
    if (error) return error;
    showToast({ text: session ? `${session.device} をログアウトしました` : 'ほかの端末をすべてログアウトしました' });
    focusSection('sessions');
    return null;
  };

  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        心当たりのない端末があれば、ログアウトしてパスワードを変えてください。
      </p>
      <ul class="mt-3 divide-y divide-ink-200 border-y border-ink-200">
        <For each={devices()}>
          {(session) => (
            <SessionRow session={session}>
              <Show when={!session.current}>
                <Button
                  look="quiet"
                  size="sm"
                  aria-haspopup="dialog"
                  aria-label={`${session.device} をログアウト`}
                  onClick={() => setEnding({ ...session })}
                >
                  ログアウト
                </Button>
              </Show>
            </SessionRow>
          )}
        </For>
      </ul>
      <Show when={others().length}>
        <Button
          look="outline"
          class="mt-4 max-w-full !whitespace-normal"
          aria-haspopup="dialog"
          onClick={() => setEnding('others')}
        >
          ほかの端末をすべてログアウト
        </Button>
      </Show>
      <ConfirmDialog
        open={ending() !== null}
        title={one() ? `${one()!.device} をログアウトしますか` : 'ほかの端末をすべてログアウトしますか'}
        action="ログアウトする"
        run={end}
        onClose={() => setEnding(null)}
      >
        <p>開いている画面はすぐに閉じ、もう一度ログインするまで使えません。書きかけの入力は、その端末に残ります。</p>
      </ConfirmDialog>
    </>
  );
}
