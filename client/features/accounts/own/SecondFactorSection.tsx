import FingerprintPattern from 'lucide-solid/icons/fingerprint-pattern';
import KeyRound from 'lucide-solid/icons/key-round';
import Smartphone from 'lucide-solid/icons/smartphone';
import { createSignal, type JSX, Show } from 'solid-js';
import { RemoveTotpDocument, RenewRecoveryCodesDocument } from '../../../generated/accounts/graphql.ts';
import type { SignInStepPartsFragment } from '../../../generated/accounts/public/graphql.ts';
import { date } from '../../../platform/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { PasskeySetup } from '../PasskeySetup.tsx';
import { RecoveryCodesDialog } from '../RecoveryCodes.tsx';
import { mutateSensitively } from '../sensitive.ts';
import { TotpSetup } from '../TotpSetup.tsx';
import { useOwnAccount } from './own-account.ts';
import { PasskeyList } from './PasskeyList.tsx';
import { focusSection } from './section-focus.ts';

type Open = 'totp' | 'remove-totp' | 'passkey' | 'renew' | null;

/** Few are left: time to make new ones. */
const FEW_CODES = 3;

/** 2段階認証: the authenticator, passkeys and recovery codes. */
export function SecondFactorSection(): JSX.Element {
  const own = useOwnAccount();
  const [open, setOpen] = createSignal<Open>(null);
  const [codes, setCodes] = createSignal<readonly string[] | null>(null);
  const none = () => !own.account().totpSince && !own.account().passkeys.length;
  const close = () => setOpen(null);

  const added = async (step: SignInStepPartsFragment, what: string) => {
    close();
    setCodes(step.recoveryCodes ?? null);
    await own.refetch();
    showToast({ text: `${what}を設定しました` });
  };

  const removeTotp = async () => {
    const error = own.take(await mutateSensitively(RemoveTotpDocument, {}), (data) => data.removeTotp);
    if (!error) showToast({ text: '認証アプリを外しました' });
    return error;
  };

  const renew = async () => {
    const answer = await mutateSensitively(RenewRecoveryCodesDocument, {});
    if (answer.data) {
      setCodes(answer.data.renewRecoveryCodes);
      void own.refetch();
    }
    return answer.error;
  };

  return (
    <>
      <p class="mt-1 text-[15px] text-ink-700">
        パスワードのほかに、もう一つの方法でご本人であることを確かめます。
        <Show when={own.account().secondFactorRequired}>支援員と県職員には必要な設定で、最後の1つは外せません。</Show>
      </p>
      <Show when={none() && !own.account().secondFactorRequired}>
        <Note tone="warn" class="mt-4" fact="2段階認証を設定していません">
          <p class="mt-1">パスワードが知られても、設定してあればほかの人はログインできません。</p>
        </Note>
      </Show>
      <ul class="mt-4 divide-y divide-ink-200 border-y border-ink-200">
        <Factor
          icon={Smartphone}
          title="認証アプリ"
          state={
            <Show when={own.account().totpSince} fallback={<Chip tone="ink">未設定</Chip>}>
              {(since) => (
                <>
                  <Chip tone="ok">設定済み</Chip>
                  <span class="num text-[14px] text-ink-600">{date(since())} から</span>
                </>
              )}
            </Show>
          }
          actions={
            <Show
              when={own.account().totpSince}
              fallback={
                <Button
                  look="outline"
                  class="!min-h-11"
                  aria-haspopup="dialog"
                  aria-label="認証アプリを設定する"
                  onClick={() => setOpen('totp')}
                >
                  設定する
                </Button>
              }
            >
              <Button
                look="quiet"
                class="!min-h-11"
                aria-haspopup="dialog"
                aria-label="認証アプリを外す"
                onClick={() => setOpen('remove-totp')}
              >
                外す
              </Button>
            </Show>
          }
        />
        <Factor
          icon={FingerprintPattern}
          title="パスキー"
          state={
            <Show when={own.account().passkeys.length} fallback={<Chip tone="ink">未設定</Chip>}>
              {(count) => <Chip tone="ok">{count()}個</Chip>}
            </Show>
          }
          actions={
            <Button
              look="outline"
              class="!min-h-11"
              aria-haspopup="dialog"
              aria-label="パスキーを追加する"
              onClick={() => setOpen('passkey')}
            >
              追加する
            </Button>
          }
        >
          <PasskeyList />
        </Factor>
        <Show when={!none()}>
          <Factor
            icon={KeyRound}
            title="回復コード"
            state={
              <Chip tone={own.account().recoveryCodesLeft > FEW_CODES ? 'ok' : 'warn'}>
                残り {own.account().recoveryCodesLeft}個
              </Chip>
            }
            actions={
              <Button
                look="quiet"
                class="!min-h-11"
                aria-haspopup="dialog"
                aria-label="回復コードを作り直す"
                onClick={() => setOpen('renew')}
              >
                作り直す
              </Button>
            }
          >
            <p class="mt-1 text-[14px] text-ink-600">端末をなくしたときに、1つずつ使ってログインします。</p>
          </Factor>
        </Show>
      </ul>

      <Dialog open={open() === 'totp'} title="認証アプリを設定する" onClose={close}>
        <TotpSetup onDone={(step) => void added(step, '認証アプリ')} onCancel={close} cancel="やめる" />
      </Dialog>
      <Dialog open={open() === 'passkey'} title="パスキーを追加する" onClose={close}>
        <PasskeySetup onDone={(step) => void added(step, 'パスキー')} onCancel={close} cancel="やめる" />
      </Dialog>
      <ConfirmDialog
        open={open() === 'remove-totp'}
        title="認証アプリを外しますか"
        action="外す"
        danger
        run={removeTotp}
        onClose={close}
      >
        <p>このアプリのコードでは、ログインできなくなります。メールでもお知らせします。</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open() === 'renew'}
        title="回復コードを作り直しますか"
        action="作り直す"
        run={renew}
        onClose={close}
      >
        <p>今までの回復コードは、すべて使えなくなります。新しい10個は、次の画面で1度だけ表示します。</p>
      </ConfirmDialog>
      <RecoveryCodesDialog
        codes={codes()}
        onSaved={() => {
          setCodes(null);
          focusSection('second-factor');
        }}
      />
    </>
  );
}

function Factor(props: {
  icon: IconSource;
  title: string;
  state: JSX.Element;
  actions: JSX.Element;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <li class="py-4">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Icon of={props.icon} class="size-6 text-key-800" />
        <div class="min-w-0 flex-1">
          <h3 class="text-[16px]">{props.title}</h3>
          <div class="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1">{props.state}</div>
        </div>
        {props.actions}
      </div>
      <div class="md:pl-10">{props.children}</div>
    </li>
  );
}
