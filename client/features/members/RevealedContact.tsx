import Eye from 'lucide-solid/icons/eye';
import EyeOff from 'lucide-solid/icons/eye-off';
import { createSignal, type JSX, Show } from 'solid-js';
import { RevealOrganizationDocument, type RevealOrganizationMutation } from '../../generated/members/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { mutate } from '../../platform/graphql.ts';
import type { AppError } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';

type Contact = RevealOrganizationMutation['revealOrganization'];

/** The people behind a record: masked until staff ask, and every reading is recorded (R1.4). */
export function RevealedContact(props: { id: string }): JSX.Element {
  const [contact, setContact] = createSignal<Contact | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const reveal = async () => {
    setBusy(true);
    const answer = await mutate(RevealOrganizationDocument, { id: props.id });
    setBusy(false);
    setError(answer.error);
    setContact(answer.data?.revealOrganization ?? null);
    if (answer.data) announce('連絡先を表示し、閲覧を記録しました');
  };

  return (
    <>
      <Show when={error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-2" fact={refusal().message}>
            連絡先は表示していません。
          </Note>
        )}
      </Show>
      <Show
        when={contact()}
        fallback={
          <>
            <p class="mt-1 text-[14px] leading-[1.6] text-ink-600">
              代表者・担当者の氏名、電話番号、メールアドレスは伏せています。
            </p>
            <Button look="outline" class="mt-3 w-full !whitespace-normal" busy={busy()} onClick={() => void reveal()}>
              <Icon of={Eye} />
              連絡先を表示（閲覧が記録されます）
            </Button>
          </>
        }
      >
        {(shown) => (
          <>
            <dl class="dl mt-2">
              <dt>代表者</dt>
              <dd>{shown().representative || '―'}</dd>
              <dt>担当者</dt>
              <dd>
                {shown().contactName || '―'}
                <Show when={shown().contactKana}>
                  <span class="block text-[14px] text-ink-600">{shown().contactKana}</span>
                </Show>
              </dd>
              <dt>部署・役職</dt>
              <dd>{shown().contactTitle || '―'}</dd>
              <dt>電話番号</dt>
              <dd class="num">
                <Show when={shown().phone} fallback="―">
                  <a class="link" href={`tel:${shown().phone.replace(/[^\d+]/g, '')}`}>
                    {shown().phone}
                  </a>
                </Show>
              </dd>
              <dt>メール</dt>
              <dd class="min-w-0">
                <Show when={shown().email} fallback="―">
                  <a class="link" href={`mailto:${shown().email}`}>
                    {shown().email}
                  </a>
                </Show>
              </dd>
            </dl>
            <p class="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px] text-ink-600">
              閲覧を記録しました
              <Button look="quiet" size="xs" onClick={() => setContact(null)}>
                <Icon of={EyeOff} class="size-4" />
                隠す
              </Button>
            </p>
          </>
        )}
      </Show>
    </>
  );
}
