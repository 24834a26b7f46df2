import Ban from 'lucide-solid/icons/ban';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Eye from 'lucide-solid/icons/eye';
import MessageCircleReply from 'lucide-solid/icons/message-circle-reply';
import Send from 'lucide-solid/icons/send';
import X from 'lucide-solid/icons/x';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  StaffConfirmContactDocument,
  StaffRemoveCandidateDocument,
  StaffShortlistDocument,
} from '../../../generated/matching/graphql.ts';
import { dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type Introduction, showChanged, showRemoved } from './introductions.ts';

const STATES: Readonly<Record<string, { tone: ChipTone; icon: IconSource }>> = {
  SENT: { tone: 'info', icon: Send },
  INTERESTED: { tone: 'key', icon: MessageCircleReply },
  DECLINED: { tone: 'ink', icon: Ban },
  DISCLOSED: { tone: 'gold', icon: Eye },
  CONTACTED: { tone: 'ok', icon: CircleCheck },
  DISMISSED: { tone: 'ink', icon: Ban },
};

interface ItemProps {
  readonly introduction: Introduction;
  readonly list: LiveList<Introduction>;
}

/** When the state that is shown began. */
const sinceOf = ({ state, sentAt, answeredAt, disclosedAt, contactedAt }: Introduction) =>
  ({ SENT: sentAt, INTERESTED: answeredAt, DECLINED: answeredAt, DISCLOSED: disclosedAt, CONTACTED: contactedAt })[
    state
  ];

/** One vendor of a case with its state, its answer, and what staff can do. */
export function IntroductionItem(props: ItemProps): JSX.Element {
  const [confirming, setConfirming] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const it = () => props.introduction;
  const look = () => STATES[it().state];

  const add = async (consultation: string, listing: string) => {
    const { data, error } = await mutate(StaffShortlistDocument, { consultation, listing });
    if (data) showChanged(props.list, data.shortlistListing);
    else showToast({ text: error!.message, failed: true });
  };

  const remove = async () => {
    const { id, listing, consultation } = it();
    const { error } = await mutate(StaffRemoveCandidateDocument, { id });
    if (error) return showToast({ text: error.message, failed: true });
    showRemoved(props.list, id);
    const undo = () => void add(consultation!.id, listing!.id);
    showToast({
      text: `「${listing?.title}」を候補から外しました`,
      ...(listing && consultation && { action: { label: '元に戻す', run: undo } }),
    });
  };

  const confirm = async () => {
    if (busy()) return;
    setBusy(true);
    const { id, version } = it();
    const { data, error } = await mutate(StaffConfirmContactDocument, { introduction: { id, version } });
    setBusy(false);
    if (!data) {
      if (error?.code === 'CONFLICT') await props.list.refetch();
      showToast({ text: error!.message, failed: true });
      return;
    }
    setConfirming(false);
    showChanged(props.list, data.confirmContact);
    showToast({ text: '連絡が取れたことを記録しました' });
  };

  return (
    <li class="py-3 text-[14px] leading-snug" data-introduction={it().id}>
      <div class="flex items-start gap-2">
        <div class="min-w-0 flex-1">
          <a
            class="link inline-flex min-h-6 items-center font-bold"
            href={`/solutions/${it().listing?.number}`}
            rel="noopener external"
            target="_blank"
          >
            {it().listing?.title}
            <span class="sr-only">（新しいタブで開く）</span>
          </a>
          <p class="mt-0.5 text-ink-600">
            {it().vendor?.name}
            <Show when={it().vendor?.municipality}>・{it().vendor?.municipality}</Show>
          </p>
        </div>
        <Show when={it().viewerCanRemove}>
          <button
            type="button"
            class="iconbtn -my-1.5 -mr-2"
            aria-label={`「${it().listing?.title}」を候補から外す`}
            onClick={() => void remove()}
          >
            <Icon of={X} class="size-[18px]" />
          </button>
        </Show>
      </div>
      <Show when={look()}>
        {(state) => (
          <p class="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1">
            <Chip tone={state().tone} icon={state().icon} class="!text-[13px]">
              {it().stateLabel}
            </Chip>
            <Show when={sinceOf(it())}>
              {(since) => <span class="num text-[13px] text-ink-600">{dayTime(since())}</span>}
            </Show>
          </p>
        )}
      </Show>
      <Show when={it().proposal}>
        {(proposal) => (
          <a
            class="link mt-1 inline-flex min-h-8 items-center text-[13px]"
            href={`/staff/matching/proposals/${proposal()}`}
          >
            選定案による候補
          </a>
        )}
      </Show>
      <Show when={it().concealedAt}>
        {(at) => (
          <p class="num mt-1.5 text-[#8b3200] leading-[1.6]">
            {dayTime(at())} に、会員が連絡先を使うことへの同意を取り消しました。
          </p>
        )}
      </Show>
      <Show when={it().answer}>
        <p class="mt-1.5 whitespace-pre-wrap rounded-8 bg-ink-50 px-2.5 py-2 text-ink-800 leading-[1.6]">
          {it().answer}
        </p>
      </Show>
      <Show when={it().viewerCanConfirm}>
        <Button size="sm" class="mt-2" onClick={() => setConfirming(true)}>
          連絡が取れたことを記録
        </Button>
        <Dialog
          open={confirming()}
          title="連絡が取れたことを記録しますか"
          onClose={() => setConfirming(false)}
          actions={
            <>
              <Button look="quiet" onClick={() => setConfirming(false)}>
                やめる
              </Button>
              <Button look="fill" busy={busy()} onClick={() => void confirm()}>
                記録する
              </Button>
            </>
          }
        >
          <p>
            会員と<b>{it().vendor?.name}</b>
            が連絡を取ったことを、電話などで確かめたときに記録します。最初の1社は契約の実績「連絡確認」に数えます。取り消せません。
          </p>
        </Dialog>
      </Show>
    </li>
  );
}
