import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleHelp from 'lucide-solid/icons/circle-question-mark';
import Clock from 'lucide-solid/icons/clock';
import Minus from 'lucide-solid/icons/minus';
import Split from 'lucide-solid/icons/split';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffAnswerContactDocument, StaffSettleContactDocument } from '../../../generated/followup/graphql.ts';
import { day, dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { ContactDialog } from '../ContactDialog.tsx';
import { ANSWERS } from '../contact.ts';
import type { StaffCheck } from './follow-up.ts';

const LOOKS: Readonly<Record<string, readonly [ChipTone, IconSource]>> = {
  ASKING: ['info', Clock],
  CONFIRMED: ['ok', CircleCheck],
  DENIED: ['ink', Minus],
  DISPUTED: ['err', Split],
  UNANSWERED: ['warn', CircleHelp],
};
const VIA: Readonly<Record<string, string>> = { LINK: 'メール', PAGE: '画面', STAFF: '聞き取り' };

interface CheckCardProps {
  readonly check: StaffCheck;
  readonly list: LiveList<StaffCheck>;
  /** Beside its case: which one need not be said. */
  readonly within?: boolean;
}

/** Whether a member and a vendor got in touch: what each said, and what staff do about it (R3.9). */
export function CheckCard(props: CheckCardProps): JSX.Element {
  const [asking, setAsking] = createSignal<'MEMBER' | 'VENDOR' | null>(null);
  const [settling, setSettling] = createSignal(false);
  const it = () => props.check;
  const look = () => LOOKS[it().state] ?? LOOKS.ASKING!;
  const show = (node: StaffCheck) => void props.list.optimistic({ kind: 'CHANGED', position: '', node });

  const record = async (answer: string, contactOn: string): Promise<AppError | null> => {
    const { id, version } = it().introduction!;
    const input = { id, version, answer, contactOn, side: asking() };
    const { data, error } = await mutate(StaffAnswerContactDocument, { input });
    if (error?.code === 'CONFLICT') await props.list.refetch();
    if (data) {
      show(data.answerContact);
      showToast({ text: '聞き取りを記録しました' });
    }
    return error;
  };

  return (
    <li class="p-4" data-check={it().id}>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={look()[0]} icon={look()[1]}>
          {it().stateLabel}
        </Chip>
        <Show when={!props.within}>
          <a class="link inline-flex min-h-6 items-center font-bold" href={`/staff/cases/${it().consultation?.id}`}>
            相談 {it().consultation?.number}
          </a>
          <span class="text-[15px]">{it().organization?.name}</span>
        </Show>
        <span class="num text-[13px] text-ink-600 md:ml-auto">
          {it().asked ? `${it().asked}回たずねました` : 'まだたずねていません'}
        </span>
      </div>
      <p class="mt-1.5 text-[15px] leading-snug">
        <b>{it().vendor?.name}</b>
        <span class="ml-2 text-[14px] text-ink-600">{it().introduction?.listing?.title}</span>
      </p>
      <dl class="dl mt-2 !gap-y-1 !text-[14px]">
        <dt>会員</dt>
        <dd>{said(it().memberAnswer, it().memberContactOn, it().memberAnsweredAt, it().memberAnsweredVia)}</dd>
        <dt>企業</dt>
        <dd>{said(it().vendorAnswer, it().vendorContactOn, it().vendorAnsweredAt, it().vendorAnsweredVia)}</dd>
        <Show when={it().settledAt}>
          {(at) => (
            <>
              <dt>確定</dt>
              <dd>
                <span class="num">{dayTime(at())}</span> {it().settledBy?.name}
                <span class="block whitespace-pre-wrap text-ink-700">{it().reason}</span>
              </dd>
            </>
          )}
        </Show>
      </dl>
      <div class="mt-3 flex flex-wrap gap-2 empty:hidden">
        <Show when={it().viewerCanAnswer}>
          <Button size="sm" class="!min-h-11 md:!min-h-9" aria-haspopup="dialog" onClick={() => setAsking('MEMBER')}>
            会員の返事を記録
          </Button>
          <Button size="sm" class="!min-h-11 md:!min-h-9" aria-haspopup="dialog" onClick={() => setAsking('VENDOR')}>
            企業の返事を記録
          </Button>
        </Show>
        <Show when={it().viewerCanSettle}>
          <Button
            size="sm"
            look={it().state === 'DISPUTED' ? 'fill' : 'quiet'}
            class="!min-h-11 md:!min-h-9"
            aria-haspopup="dialog"
            onClick={() => setSettling(true)}
          >
            {it().settledAt || it().state === 'CONFIRMED' ? '確定し直す' : '確定する'}
          </Button>
        </Show>
      </div>
      <ContactDialog
        open={asking() !== null}
        title={asking() === 'VENDOR' ? '企業の返事を記録' : '会員の返事を記録'}
        disclosedAt={it().changedAt}
        onAnswer={record}
        onClose={() => setAsking(null)}
      >
        電話などで聞いた返事を記録します。
      </ContactDialog>
      <SettleDialog
        check={it()}
        open={settling()}
        onClose={() => setSettling(false)}
        onDone={show}
        onConflict={() => void props.list.refetch()}
      />
    </li>
  );
}

const said = (answer?: string | null, on?: string | null, at?: string | null, via?: string | null) =>
  answer ? (
    <>
      {ANSWERS[answer]}
      {on && <span class="num">（{day(on)}）</span>}
      <span class="num ml-2 text-[13px] text-ink-600">
        {at && dayTime(at)}
        {via && `・${VIA[via] ?? ''}`}
      </span>
    </>
  ) : (
    <span class="text-ink-600">返事はまだありません</span>
  );

interface SettleDialogProps {
  readonly check: StaffCheck;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (check: StaffCheck) => void;
  readonly onConflict: () => void;
}

function SettleDialog(props: SettleDialogProps): JSX.Element {
  const [happened, setHappened] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const settle = async () => {
    if (busy()) return;
    if (!happened()) {
      const fields = [{ path: 'happened', code: 'required', message: 'どちらかを選んでください。' }];
      return setError({ code: 'BAD_USER_INPUT', message: '', fields });
    }
    setBusy(true);
    setError(null);
    const { id, version } = props.check;
    const { data, error: refusal } = await mutate(StaffSettleContactDocument, {
      input: { id, version, happened: happened() === 'yes', reason: reason() },
    });
    setBusy(false);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') props.onConflict();
    if (!data) return;
    props.onDone(data.settleContact);
    showToast({ text: '連絡の確認を確定しました' });
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      title="連絡の確認を確定する"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void settle()}>
            確定する
          </Button>
        </>
      }
    >
      <p>
        「連絡あり」は契約の実績「連絡確認」に数えます。数えたあとで「連絡なし」に確定すると、実績から取り消します。
      </p>
      <Show when={error() && !error()!.fields.length && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3">
            {refusal().message}
          </Note>
        )}
      </Show>
      <RadioGroup
        {...{ form: 'settle', name: 'happened', label: '確かめた結果', required: true, class: 'mt-4' }}
        options={[
          { value: 'yes', label: '連絡あり' },
          { value: 'no', label: '連絡なし' },
        ]}
        value={happened()}
        onChange={setHappened}
        error={problemAt(error(), 'happened')}
      />
      <TextArea
        {...{ form: 'settle', name: 'reason', label: 'どう確かめたか', required: true, rows: 3, maxlength: 1000 }}
        class="mt-4"
        help="例：11月12日に両社へ電話。会員の担当が替わり、前任が面談済みだった。"
        value={reason()}
        onInput={setReason}
        error={problemAt(error(), 'reason')}
      />
    </Dialog>
  );
}
