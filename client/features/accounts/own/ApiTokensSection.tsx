import { createSignal, For, type JSX, Show } from 'solid-js';
import { EndSessionDocument } from '../../../generated/accounts/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type OpenSession, SessionRow } from '../SessionRow.tsx';
import { NewApiTokenDialog } from './NewApiTokenDialog.tsx';
import { useOwnAccount } from './own-account.ts';
import { focusSection } from './section-focus.ts';

/** APIトークン: programs that act as this person; made and ended here. */
export function ApiTokensSection(): JSX.Element {
  const own = useOwnAccount();
  const [creating, setCreating] = createSignal(false);
  const [ending, setEnding] = createSignal<OpenSession | null>(null);
  const tokens = () => own.account().sessions.filter(({ token }) => token);
  const hasSecondFactor = () => own.account().totpSince !== null || own.account().passkeys.length > 0;

  const end = async () => {
    const { id, token } = ending()!;
    const error = own.take(await mutate(EndSessionDocument, { id }), (data) => data.endSession);
    if (error) return error;
    showToast({ text: `APIトークン「${token}」を終わらせました` });
    focusSection('tokens');
    return null;
  };

  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        表計算や集計のプログラムが、あなたの代わりにこのサイトのデータを使うための鍵です。ほかの人に渡さないでください。
      </p>
      <Show when={tokens().length}>
        <ul class="mt-3 divide-y divide-ink-200 border-y border-ink-200">
          <For each={tokens()}>
            {(session) => (
              <SessionRow session={session}>
                <Button
                  look="quiet"
                  size="sm"
                  aria-haspopup="dialog"
                  aria-label={`APIトークン「${session.token}」を終わらせる`}
                  onClick={() => setEnding({ ...session })}
                >
                  終わらせる
                </Button>
              </SessionRow>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={hasSecondFactor()}
        fallback={<p class="mt-3 text-[15px]">APIトークンを作るには、先に2段階認証を登録してください。</p>}
      >
        <Button look="outline" class="mt-4" aria-haspopup="dialog" onClick={() => setCreating(true)}>
          APIトークンを作る
        </Button>
      </Show>
      <NewApiTokenDialog open={creating()} onClose={() => setCreating(false)} />
      <ConfirmDialog
        open={ending() !== null}
        title={`APIトークン「${ending()?.token}」を終わらせますか`}
        action="終わらせる"
        danger
        run={end}
        onClose={() => setEnding(null)}
      >
        <p>このトークンを使っているプログラムは、すぐに使えなくなります。元には戻せません。</p>
      </ConfirmDialog>
    </>
  );
}
