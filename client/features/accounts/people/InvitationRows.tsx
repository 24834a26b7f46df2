import CircleAlert from 'lucide-solid/icons/circle-alert';
import Clock from 'lucide-solid/icons/clock';
import Mail from 'lucide-solid/icons/mail';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  type InvitationPartsFragment,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../../../generated/accounts/graphql.ts';
import { dayTime, when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';
import { showToast } from '../../../ui/Toast.tsx';

interface InvitationRowsProps {
  readonly invitations: readonly InvitationPartsFragment[];
  readonly canChange: boolean;
  readonly onChanged: () => void;
}

/** What became of the mail. */
const MAIL: Readonly<Record<string, { word: string; tone: ChipTone; icon: IconSource }>> = {
  QUEUED: { word: 'メールを送信中', tone: 'info', icon: Clock },
  SENT: { word: 'メール送信済み', tone: 'ok', icon: Mail },
  FAILED: { word: 'メールが届きません', tone: 'err', icon: CircleAlert },
};

/** Invitations that wait for an answer: sent again, or taken back. */
export function InvitationRows(props: InvitationRowsProps): JSX.Element {
  const [revoking, setRevoking] = createSignal<InvitationPartsFragment | null>(null);
  const [sending, setSending] = createSignal<string | null>(null);
  const expired = ({ expiresAt }: InvitationPartsFragment) => Date.parse(expiresAt) < Date.now();

  const resend = async ({ id, name }: InvitationPartsFragment) => {
    setSending(id);
    const { error } = await mutate(ResendInvitationDocument, { id });
    setSending(null);
    showToast(error ? { text: error.message, failed: true } : { text: `${name}さんへ招待のメールを送り直しました` });
    props.onChanged();
  };

  const revoke = async () => {
    const { id, name } = revoking()!;
    const { error } = await mutate(RevokeInvitationDocument, { id });
    if (error) return error;
    showToast({ text: `${name}さんの招待を取り消しました` });
    props.onChanged();
    (document.getElementById('invitations-title') ?? document.getElementById('people-title'))?.focus();
    return null;
  };

  return (
    <>
      <ul class="card divide-y divide-ink-200">
        <For each={props.invitations}>
          {(invitation) => {
            const mail = () => MAIL[invitation.mailState] ?? MAIL.QUEUED!;
            return (
              <li class="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5 text-[15px] leading-[1.6]">
                <div class="min-w-0 flex-1 basis-[260px]">
                  <p class="flex flex-wrap items-center gap-x-2 gap-y-1 font-bold">
                    {invitation.name}
                    <Chip tone="line">{invitation.role}</Chip>
                    <Show
                      when={expired(invitation)}
                      fallback={
                        <Chip tone={mail().tone} icon={mail().icon}>
                          {mail().word}
                        </Chip>
                      }
                    >
                      <Chip tone="warn" icon={Clock}>
                        期限切れ
                      </Chip>
                    </Show>
                  </p>
                  <p class="text-ink-700">
                    <Show when={invitation.organization}>{(name) => <>{name()}・</>}</Show>
                    {invitation.email}
                  </p>
                  <p class="num text-[14px] text-ink-600">
                    {when(invitation.invitedAt, new Date())} に招待・期限 {dayTime(invitation.expiresAt)}
                  </p>
                </div>
                <Show when={props.canChange}>
                  <div class="flex gap-2">
                    <Button
                      look="quiet"
                      size="sm"
                      busy={sending() === invitation.id}
                      aria-label={`${invitation.name}さんへ送り直す`}
                      onClick={() => void resend(invitation)}
                    >
                      送り直す
                    </Button>
                    <Button
                      look="quiet"
                      size="sm"
                      aria-haspopup="dialog"
                      aria-label={`${invitation.name}さんの招待を取り消す`}
                      onClick={() => setRevoking({ ...invitation })}
                    >
                      取り消す
                    </Button>
                  </div>
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
      <ConfirmDialog
        open={revoking() !== null}
        title={`${revoking()?.name ?? ''}さんの招待を取り消しますか`}
        action="招待を取り消す"
        danger
        run={revoke}
        onClose={() => setRevoking(null)}
      >
        <p>送ったメールのリンクは使えなくなります。取り消したことは、相手に知らせません。</p>
      </ConfirmDialog>
    </>
  );
}
