import { createSignal, type JSX, Show } from 'solid-js';
import { MemberConfirmContactDocument, MemberDismissDocument } from '../../../generated/matching/graphql.ts';
import { day } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { ConsentDialog, type Identity } from './ConsentDialog.tsx';
import { IntroductionChip } from './IntroductionChip.tsx';
import type { MemberIntroduction } from './introductions.ts';

interface IntroductionCardProps {
  readonly introduction: MemberIntroduction;
  readonly identity: Identity;
  /** What a command answered. */
  readonly onChanged: (node: MemberIntroduction) => void;
  readonly onConflict: () => void;
}

const CONFIRMS = { dismiss: 'この企業を見送りますか', contact: '連絡は取れましたか' } as const;

/** One vendor that was introduced, its answer, and what the member decides (R3.7, R3.9). */
export function IntroductionCard(props: IntroductionCardProps): JSX.Element {
  const [asking, setAsking] = createSignal<'consent' | keyof typeof CONFIRMS | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const one = () => props.introduction;
  const vendor = () => one().vendor?.name ?? '企業';

  const settled = (node: MemberIntroduction, text: string) => {
    setAsking(null);
    setError(null);
    showToast({ text });
    props.onChanged(node);
  };

  const refused = (failure: AppError | null) => {
    setAsking(null);
    setError(failure);
    if (failure?.code === 'CONFLICT') props.onConflict();
  };

  const decide = async (what: keyof typeof CONFIRMS) => {
    setBusy(true);
    const introduction = { id: one().id, version: one().version };
    if (what === 'dismiss') {
      const { data, error: failure } = await mutate(MemberDismissDocument, { introduction });
      if (data) settled(data.dismissIntroduction, `${vendor()}を見送りました。`);
      else refused(failure);
    } else {
      const { data, error: failure } = await mutate(MemberConfirmContactDocument, { introduction });
      if (data) settled(data.confirmContact, `${vendor()}と連絡が取れたことを記録しました。`);
      else refused(failure);
    }
    setBusy(false);
  };

  return (
    <li class="border-ink-200 py-4 [&+li]:border-t">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 class="text-[16px] leading-snug">{vendor()}</h3>
        <IntroductionChip state={one().state} />
      </div>
      <p class="mt-1 text-[14px] leading-[1.6] text-ink-600">
        {[one().vendor?.municipality, one().vendor?.industry].filter(Boolean).join('・')}
      </p>
      <Show when={one().listing}>
        {(listing) => (
          <p class="mt-1 text-[15px] leading-[1.65]">
            <a
              class="link inline-flex min-h-6 items-center font-bold"
              href={`/solutions/${listing().number}`}
              rel="external"
            >
              {listing().title}
            </a>
            <span class="block text-[14px] text-ink-700">{listing().promise}</span>
          </p>
        )}
      </Show>
      <Show when={one().answer}>
        <blockquote class="mt-2.5 whitespace-pre-wrap rounded-8 bg-ink-50 px-3.5 py-3 text-[15px] leading-[1.7]">
          {one().answer}
          <Show when={one().answeredAt}>
            {(at) => <span class="num mt-1 block text-[14px] text-ink-600">{day(at())}の回答</span>}
          </Show>
        </blockquote>
      </Show>
      <Show when={one().disclosedAt}>
        {(at) => (
          <p class="num mt-2 text-[14px] leading-[1.65] text-ink-700">
            {day(at())}に連絡先を伝えました。
            {one().concealedAt ? `${day(one().concealedAt!)}に同意を取り消しました。` : ''}
            {one().contactedAt
              ? `${day(one().contactedAt!)}に連絡を確認しました。`
              : one().concealedAt
                ? ''
                : '企業からの連絡をお待ちください。'}
          </p>
        )}
      </Show>
      <Show when={error()}>
        {(failure) => (
          <Note tone="warn" urgent class="mt-3">
            {failure().code === 'CONFLICT'
              ? '企業の回答が新しくなりました。上の内容を確かめて、もう一度選んでください。'
              : failure().message}
          </Note>
        )}
      </Show>
      <div class="mt-3 flex flex-wrap gap-2 empty:hidden">
        <Show when={one().viewerCanDisclose}>
          <Button
            look={one().state === 'INTERESTED' ? 'fill' : 'outline'}
            class="flex-1 !px-3"
            onClick={() => setAsking('consent')}
          >
            連絡先を伝える
          </Button>
        </Show>
        <Show when={one().viewerCanDismiss}>
          <Button look="quiet" class="!px-4" onClick={() => setAsking('dismiss')}>
            見送る
          </Button>
        </Show>
        <Show when={one().viewerCanConfirm}>
          <Button look="fill" class="flex-1" onClick={() => setAsking('contact')}>
            連絡が取れた
          </Button>
        </Show>
      </div>
      <ConsentDialog
        introduction={one()}
        identity={props.identity}
        open={asking() === 'consent'}
        onClose={() => setAsking(null)}
        onDone={(node) => settled(node, `${vendor()}に連絡先を伝えました。`)}
        onConflict={props.onConflict}
      />
      <Confirm
        what={asking()}
        vendor={vendor()}
        busy={busy()}
        onClose={() => setAsking(null)}
        onConfirm={(what) => void decide(what)}
      />
    </li>
  );
}

interface ConfirmProps {
  readonly what: 'consent' | keyof typeof CONFIRMS | null;
  readonly vendor: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (what: keyof typeof CONFIRMS) => void;
}

function Confirm(props: ConfirmProps): JSX.Element {
  const what = () => (props.what === 'consent' ? null : props.what);
  return (
    <Dialog
      open={what() !== null}
      title={what() === 'contact' ? `${props.vendor}と${CONFIRMS.contact}` : CONFIRMS.dismiss}
      onClose={props.onClose}
      actions={
        <>
          <Button look="outline" onClick={() => props.onClose()}>
            {what() === 'contact' ? 'まだ' : '戻る'}
          </Button>
          <Button look="fill" busy={props.busy} onClick={() => what() && props.onConfirm(what()!)}>
            {what() === 'contact' ? '連絡が取れた' : '見送る'}
          </Button>
        </>
      }
    >
      {what() === 'contact'
        ? '電話・メール・訪問など、どの形でもかまいません。支援員に伝わり、次の支援に進みます。'
        : `${props.vendor}に連絡先は伝わりません。あとから選び直すことはできないため、迷うときは支援員にご相談ください。`}
    </Dialog>
  );
}
