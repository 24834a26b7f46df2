import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  MemberAgreeReferralDocument,
  MemberConsentWordingsDocument,
  MemberDeclineReferralDocument,
  MemberReferralChangedDocument,
  type MemberReferralFragment,
  MemberReferralsOfDocument,
} from '../../../generated/matching/graphql.ts';
import { day } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';

/** 人材の取次ぎ of a case: what would be told to the desk for talent, and the member's word on it. Nothing when there is none. */
export function ReferralCard(props: { consultation: string }): JSX.Element {
  const list = createLiveList(MemberReferralsOfDocument, MemberReferralChangedDocument, {
    pick: (data) => data.referralsOf,
    variables: () => ({ consultation: props.consultation }),
    accept: (node: MemberReferralFragment) => node.consultation?.id === props.consultation,
    compare: (a: MemberReferralFragment, b: MemberReferralFragment) => b.askedAt.localeCompare(a.askedAt),
  });
  const show = (node: MemberReferralFragment) =>
    void list.optimistic({ kind: 'CHANGED', position: '', id: node.id, node });
  return (
    <Show when={list.nodes.length}>
      <section class="card p-4 shadow-card md:p-5" aria-labelledby="referral-title">
        <h2 id="referral-title" class="text-[18px]">
          デジタル人材の取次ぎ
        </h2>
        <ul class="-mb-3">
          <For each={list.nodes}>
            {(one) => <Item referral={one} onChanged={show} onConflict={() => void list.refetch()} />}
          </For>
        </ul>
      </section>
    </Show>
  );
}

interface ItemProps {
  readonly referral: MemberReferralFragment;
  readonly onChanged: (node: MemberReferralFragment) => void;
  readonly onConflict: () => void;
}

function Item(props: ItemProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const it = () => props.referral;
  const wordings = createQuery(MemberConsentWordingsDocument, () => (it().viewerCanAgree ? {} : undefined));
  const wording = () => wordings.data()?.consentWordings.find(({ kind }) => kind === 'referral');

  const decide = async (agreed: boolean) => {
    if (busy() || (agreed && !wording())) return;
    setBusy(true);
    const referral = { id: it().id, version: it().version };
    const answer = agreed
      ? await mutate(MemberAgreeReferralDocument, { referral, wording: wording()!.version })
      : await mutate(MemberDeclineReferralDocument, { referral });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onConflict();
    if (!answer.data) return;
    const node = 'agreeToReferral' in answer.data ? answer.data.agreeToReferral : answer.data.declineReferral;
    showToast({ text: agreed ? '取次ぎに同意しました。' : '取次ぎを断りました。' });
    props.onChanged(node);
  };

  return (
    <li class="border-ink-200 py-3 [&+li]:border-t">
      <Chip tone={it().viewerCanAgree ? 'warn' : 'key'}>{it().stateLabel}</Chip>
      <p class="mt-2 whitespace-pre-wrap rounded-8 bg-ink-50 px-3.5 py-3 text-[15px] leading-[1.7]">{it().summary}</p>
      <Show when={it().viewerCanAgree}>
        <p class="mt-3 text-[15px] leading-[1.7]">{wording()?.text ?? '同意の文を読み込んでいます。'}</p>
        <p class="mt-1 text-[14px] text-ink-600 leading-[1.6]">
          伝わる内容：上の文と、会社名、市町村、担当者の氏名、電話番号、メールアドレス。
        </p>
      </Show>
      <Show when={it().passedOnAt}>
        {(at) => <p class="num mt-2 text-[14px] text-ink-700">{day(at())}に拠点へ取り次ぎました。</p>}
      </Show>
      <Show when={it().answer}>
        <blockquote class="mt-2 whitespace-pre-wrap rounded-8 bg-ink-50 px-3.5 py-3 text-[15px] leading-[1.7]">
          {it().answer}
          <span class="num mt-1 block text-[14px] text-ink-600">
            {it().answeredAt ? `${day(it().answeredAt!)}の拠点の回答` : '拠点の回答'}
          </span>
        </blockquote>
      </Show>
      <Show when={error()}>
        {(failure) => (
          <Note tone="warn" urgent class="mt-3">
            {failure().message}
          </Note>
        )}
      </Show>
      <div class="mt-3 flex flex-wrap gap-2 empty:hidden">
        <Show when={it().viewerCanAgree}>
          <Button look="fill" class="flex-1 !px-3" busy={busy() || !wording()} onClick={() => void decide(true)}>
            取次ぎに同意する
          </Button>
        </Show>
        <Show when={it().viewerCanDecline}>
          <Button look="outline" class="flex-1 !px-3" busy={busy()} onClick={() => void decide(false)}>
            取り次がない
          </Button>
        </Show>
      </div>
    </li>
  );
}
