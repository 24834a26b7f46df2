import Lock from 'lucide-solid/icons/lock';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { MemberConsentWordingsDocument, MemberDiscloseDocument } from '../../../generated/matching/graphql.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { MemberIntroduction } from './introductions.ts';

/** Exactly what a vendor is told. */
export interface Identity {
  readonly name: string;
  readonly municipality: string;
  readonly contactName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

interface ConsentDialogProps {
  readonly introduction: MemberIntroduction;
  readonly identity: Identity;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (node: MemberIntroduction) => void;
  readonly onConflict: () => void;
}

/** The member's consent to be named to one vendor (R3.7): what will be told, to whom, and what will not. */
export function ConsentDialog(props: ConsentDialogProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const vendor = () => props.introduction.vendor?.name ?? '';
  const told = () =>
    [
      ['会社名', props.identity.name],
      ['市町村', props.identity.municipality],
      ['担当者', props.identity.contactName],
      ['電話', props.identity.phone],
      ['メール', props.identity.email],
    ] as const;

  const wordings = createQuery(MemberConsentWordingsDocument, () =>
    props.introduction.viewerCanDisclose ? {} : undefined,
  );
  const wording = () => wordings.data()?.consentWordings.find(({ kind }) => kind === 'disclosure');

  const consent = async () => {
    if (!wording()) return;
    setBusy(true);
    const { id, version } = props.introduction;
    const answer = await mutate(MemberDiscloseDocument, { introduction: { id, version }, wording: wording()!.version });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onConflict();
    if (answer.data) props.onDone(answer.data.discloseIdentity);
  };

  return (
    <Dialog
      open={props.open}
      title={`${vendor()}に連絡先を伝えますか`}
      onClose={props.onClose}
      actions={
        <>
          <Button look="outline" onClick={() => props.onClose()}>
            伝えない
          </Button>
          <Button look="fill" busy={busy() || !wording()} onClick={() => void consent()}>
            この内容を伝える
          </Button>
        </>
      }
    >
      <p>{wording()?.text ?? '同意の文を読み込んでいます。'}</p>
      <dl class="dl mt-3 rounded-8 border border-key-200 bg-key-50 p-4">
        <For each={told()}>
          {([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd class="font-bold">{value || '（登録がないため伝わりません）'}</dd>
            </>
          )}
        </For>
      </dl>
      <p class="mt-3 flex gap-2 text-[14px] leading-[1.65] text-ink-600">
        <Icon of={Lock} class="mt-0.5 size-4" />
        支援員とのやりとりや、課題整理シートそのものは伝わりません。伝えた記録は「情報を伝えた記録」で確かめられます。
      </p>
      <Show when={error()}>
        {(failure) => (
          <Note tone="warn" urgent class="mt-3">
            {failure().code === 'CONFLICT'
              ? '企業の回答が新しくなりました。閉じて、内容を確かめてください。まだ何も伝えていません。'
              : `${failure().message}${failure().isOutcomeUnknown ? '' : 'まだ何も伝えていません。'}`}
          </Note>
        )}
      </Show>
    </Dialog>
  );
}
