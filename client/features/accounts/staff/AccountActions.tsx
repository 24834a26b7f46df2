import { createSignal, type JSX, Show } from 'solid-js';
import {
  type AccountDetailPartsFragment,
  ChangeStaffRoleDocument,
  EndPersonSessionsDocument,
  ResetSecondFactorDocument,
  type StaffRole,
  UnlockAccountDocument,
} from '../../../generated/accounts/graphql.ts';
import type { Answer, AppError } from '../../../platform/operation.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { STAFF_ROLES } from '../account-words.ts';
import { mutateSensitively } from '../sensitive.ts';

interface AccountActionsProps {
  readonly account: AccountDetailPartsFragment;
  readonly onChanged: (account: AccountDetailPartsFragment) => void;
}

type Act = 'role' | 'sessions' | 'factor' | 'unlock';

const NONE = 'NONE';
const ROLE_CHOICES = [...STAFF_ROLES, { value: NONE, label: 'なし', help: '事務局・県としては使えなくなります。' }];

const staffRoleOf = ({ roles }: AccountDetailPartsFragment): StaffRole | null =>
  (['LEAD', 'SUPPORT', 'OFFICIAL'] as const).find((role) => roles.includes(role)) ?? null;

/** What a lead does with an account. Every act is asked about first; what takes something away says so. */
export function AccountActions(props: AccountActionsProps): JSX.Element {
  const { person } = useSignedIn();
  const [asked, setAsked] = createSignal<Act | null>(null);
  const [role, setRole] = createSignal<StaffRole | typeof NONE>(NONE);
  const close = () => setAsked(null);
  const isSelf = () => props.account.id === person.id;
  const name = () => props.account.name;

  const after = <Data extends object>(
    { data, error }: Answer<Data>,
    pick: (data: Data) => AccountDetailPartsFragment,
    done: string,
  ): AppError | null => {
    if (!data) return error;
    props.onChanged(pick(data));
    showToast({ text: done });
    return null;
  };
  const { id } = props.account;
  const changeRole = async () => {
    const chosen = role();
    const answer = await mutateSensitively(ChangeStaffRoleDocument, { id, role: chosen === NONE ? null : chosen });
    return after(answer, (data) => data.changeStaffRole, `${name()}さんの役割を変えました`);
  };
  const endSessions = async () =>
    after(
      await mutateSensitively(EndPersonSessionsDocument, { id }),
      (data) => data.endPersonSessions,
      `${name()}さんをすべての端末からログアウトしました`,
    );
  const resetFactor = async () =>
    after(
      await mutateSensitively(ResetSecondFactorDocument, { id }),
      (data) => data.resetSecondFactor,
      `${name()}さんの2段階認証を解除しました`,
    );
  const unlock = async () =>
    after(
      await mutateSensitively(UnlockAccountDocument, { id }),
      (data) => data.unlockAccount,
      `${name()}さんのログインの停止を解除しました`,
    );

  return (
    <aside class="card p-5" aria-labelledby="actions-title">
      <h2 id="actions-title" class="text-[17px]">
        操作
      </h2>
      <Show when={props.account.locked}>
        <Note tone="warn" class="mt-3" fact="ログインを停止しています">
          <p class="mt-1">続けて失敗したためです。時間がたつと自動で解除されます。</p>
        </Note>
      </Show>
      <Show when={isSelf()}>
        <p class="mt-3 text-[15px] text-ink-700">
          ご自分のアカウントです。役割は、ほかの主任だけが変えられます。端末と2段階認証は、
          <a class="link" href="/staff/account">
            アカウント
          </a>
          から変えてください。
        </p>
      </Show>
      <div class="mt-4 flex flex-col gap-2.5">
        <Show when={props.account.locked}>
          <Action label="停止を解除する" look="fill" onClick={() => setAsked('unlock')} />
        </Show>
        <Show when={!isSelf()}>
          <Action
            label="役割を変える"
            onClick={() => {
              setRole(staffRoleOf(props.account) ?? NONE);
              setAsked('role');
            }}
          />
          <Show when={props.account.openSessions > 0}>
            <Action label="すべての端末からログアウト" onClick={() => setAsked('sessions')} />
          </Show>
          <Show when={props.account.secondFactor !== 'NONE'}>
            <Action label="2段階認証を解除する" onClick={() => setAsked('factor')} />
          </Show>
        </Show>
      </div>

      <ConfirmDialog
        open={asked() === 'role'}
        title={`${name()}さんの役割`}
        action="役割を変える"
        run={changeRole}
        onClose={close}
      >
        <RadioGroup
          {...{ form: 'account', name: 'role', label: '事務局・県での役割', options: ROLE_CHOICES }}
          value={role()}
          onChange={(value) => setRole(value as StaffRole | typeof NONE)}
        />
        <p class="mt-2 text-[14px] text-ink-600">
          役割を外すと、開いている画面はすぐに閉じます。企業での役割は変わりません。
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked() === 'sessions'}
        title="すべての端末からログアウトしますか"
        action="ログアウトする"
        danger
        run={endSessions}
        onClose={close}
      >
        <p>
          {name()}さんが開いている画面は、{props.account.openSessions}
          台すべてですぐに閉じます。もう一度ログインすれば使えます。
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked() === 'factor'}
        title="2段階認証を解除しますか"
        action="解除する"
        danger
        run={resetFactor}
        onClose={close}
      >
        <Note tone="warn" fact="ご本人からの依頼であることを、電話などで確かめてください">
          <p class="mt-1">
            認証アプリ・パスキー・回復コードがすべて使えなくなり、すべての端末からログアウトします。次のログインで設定し直します。ご本人にメールでお知らせします。
          </p>
        </Note>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked() === 'unlock'}
        title="ログインの停止を解除しますか"
        action="停止を解除する"
        run={unlock}
        onClose={close}
      >
        <p>
          {name()}さんは、すぐにログインできるようになります。心当たりのない失敗でないか、ご本人に確かめてください。
        </p>
      </ConfirmDialog>
    </aside>
  );
}

const Action = (props: { label: string; look?: 'fill' | 'outline'; onClick: () => void }) => (
  <Button look={props.look ?? 'outline'} class="w-full" aria-haspopup="dialog" onClick={() => props.onClick()}>
    {props.label}
  </Button>
);
