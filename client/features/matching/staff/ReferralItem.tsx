import { createSignal, type JSX, Show } from 'solid-js';
import {
  type ReferralOutcome,
  StaffAgreeReferralDocument,
  StaffAnswerReferralDocument,
  StaffCloseReferralDocument,
  StaffDeclineReferralDocument,
  StaffPassOnReferralDocument,
} from '../../../generated/matching/graphql.ts';
import { dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { OUTCOMES, REFERRAL_TONES, type Referral } from './referrals.ts';

type Deed = 'agree' | 'decline' | 'passOn' | 'answer' | 'close';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  /** What is to be written down. */
  readonly field?: { readonly name: string; readonly label: string; readonly required: boolean };
}

const DEEDS: Readonly<Record<Deed, Words>> = {
  agree: {
    title: '同意を得たことを記録しますか',
    text: '会員から電話などで同意を得たときに記録します。',
    action: '同意を記録する',
    done: '同意を記録しました',
    field: { name: 'note', label: 'だれから、どのように', required: true },
  },
  decline: {
    title: 'この取次ぎを取りやめますか',
    text: '会員が取次ぎを希望しないときに記録します。',
    action: '取りやめる',
    done: '取次ぎを取りやめました',
  },
  passOn: {
    title: '取次ぎ済みにしますか',
    text: '同意のあった内容を拠点に伝えたら記録します。実績「人材の取次ぎ」に数え、第三者提供の記録に残ります。取り消せません。',
    action: '取次ぎ済みにする',
    done: '取次ぎを記録しました',
  },
  answer: {
    title: '拠点の回答を記録',
    text: '会員の画面にも表示されます。',
    action: '回答を記録する',
    done: '回答を記録しました',
    field: { name: 'answer', label: '回答の内容', required: true },
  },
  close: {
    title: '結果を記録',
    text: '会員から聞いた結果を記録し、この取次ぎを終えます。',
    action: '結果を記録する',
    done: '結果を記録しました',
    field: { name: 'note', label: '説明', required: false },
  },
};

interface ReferralItemProps {
  readonly referral: Referral;
  readonly onChanged: (referral: Referral) => void;
  readonly onConflict: () => void;
}

/** One referral with where it stands, and what staff can do now. */
export function ReferralItem(props: ReferralItemProps): JSX.Element {
  const [deed, setDeed] = createSignal<Deed | null>(null);
  const it = () => props.referral;
  const times = () =>
    [
      it().consentedAt && `同意 ${dayTime(it().consentedAt!)}${it().consentNote ? `（${it().consentNote}）` : ''}`,
      it().passedOnAt && `取次ぎ ${dayTime(it().passedOnAt!)}`,
      it().answeredAt && `回答 ${dayTime(it().answeredAt!)}`,
    ].filter(Boolean);
  return (
    <li class="py-3 text-[14px] leading-[1.6]">
      <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Chip tone={REFERRAL_TONES[it().state] ?? 'ink'} class="!text-[13px]">
          {it().stateLabel}
        </Chip>
        <span class="num text-ink-600">{it().number}</span>
      </p>
      <p class="mt-1 whitespace-pre-wrap text-ink-800">{it().summary}</p>
      <p class="num mt-1 text-[13px] text-ink-600">{times().join('・') || `お願い ${dayTime(it().askedAt)}`}</p>
      <Show when={it().answer}>
        <p class="mt-1.5 whitespace-pre-wrap rounded-8 bg-ink-50 px-2.5 py-2 text-ink-800">{it().answer}</p>
      </Show>
      <Show when={it().outcome}>
        {(outcome) => (
          <p class="mt-1.5">
            結果：<b>{OUTCOMES[outcome()]}</b>
            {it().outcomeNote ? `（${it().outcomeNote}）` : ''}
          </p>
        )}
      </Show>
      <div class="mt-2 flex flex-wrap gap-2 empty:hidden">
        <Show when={it().viewerCanPassOn}>
          <Button size="sm" look="fill" onClick={() => setDeed('passOn')}>
            取次ぎ済みにする
          </Button>
        </Show>
        <Show when={it().viewerCanAgree}>
          <Button size="sm" look="quiet" onClick={() => setDeed('agree')}>
            同意を記録
          </Button>
        </Show>
        <Show when={it().viewerCanAnswer}>
          <Button size="sm" look="quiet" onClick={() => setDeed('answer')}>
            回答を記録
          </Button>
        </Show>
        <Show when={it().viewerCanClose}>
          <Button size="sm" look="quiet" onClick={() => setDeed('close')}>
            結果を記録
          </Button>
        </Show>
        <Show when={it().viewerCanDecline}>
          <Button size="sm" look="quiet" onClick={() => setDeed('decline')}>
            取りやめる
          </Button>
        </Show>
      </div>
      <Show when={deed()} keyed>
        {(chosen) => <DeedDialog {...props} deed={chosen} onClose={() => setDeed(null)} />}
      </Show>
    </li>
  );
}

function DeedDialog(props: ReferralItemProps & { deed: Deed; onClose: () => void }): JSX.Element {
  const [text, setText] = createSignal('');
  const [outcome, setOutcome] = createSignal<ReferralOutcome>('ENGAGED');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const words = () => DEEDS[props.deed];

  const run = async (): Promise<{ node: Referral | null; refusal: AppError | null }> => {
    const referral = { id: props.referral.id, version: props.referral.version };
    switch (props.deed) {
      case 'agree': {
        const { data, error: refusal } = await mutate(StaffAgreeReferralDocument, { referral, note: text() });
        return { node: data?.agreeToReferral ?? null, refusal };
      }
      case 'decline': {
        const { data, error: refusal } = await mutate(StaffDeclineReferralDocument, { referral });
        return { node: data?.declineReferral ?? null, refusal };
      }
      case 'passOn': {
        const { data, error: refusal } = await mutate(StaffPassOnReferralDocument, { referral });
        return { node: data?.passOnReferral ?? null, refusal };
      }
      case 'answer': {
        const { data, error: refusal } = await mutate(StaffAnswerReferralDocument, { referral, answer: text() });
        return { node: data?.recordReferralAnswer ?? null, refusal };
      }
      case 'close': {
        const { data, error: refusal } = await mutate(StaffCloseReferralDocument, {
          ...{ referral, outcome: outcome(), note: text() },
        });
        return { node: data?.closeReferral ?? null, refusal };
      }
    }
  };
  const act = async () => {
    if (busy()) return;
    setBusy(true);
    const { node, refusal } = await run();
    setBusy(false);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') props.onConflict();
    if (!node) return;
    showToast({ text: words().done });
    props.onClose();
    props.onChanged(node);
  };

  return (
    <Dialog
      open
      title={words().title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void act()}>
            {words().action}
          </Button>
        </>
      }
    >
      <p>{words().text}</p>
      <Show when={error() && !error()!.fields.length}>
        <Note tone="warn" urgent class="mt-3">
          {error()!.message}
        </Note>
      </Show>
      <Show when={props.deed === 'close'}>
        <Select
          class="mt-3"
          form="deed"
          name="outcome"
          label="結果"
          options={Object.entries(OUTCOMES).map(([value, label]) => ({ value, label }))}
          value={outcome()}
          onChange={(value) => setOutcome(value as ReferralOutcome)}
        />
      </Show>
      <Show when={words().field}>
        {(field) => (
          <TextArea
            class="mt-3"
            form="deed"
            name={field().name}
            label={field().label}
            required={field().required}
            rows={3}
            value={text()}
            error={problemAt(error(), field().name)}
            onInput={setText}
          />
        )}
      </Show>
    </Dialog>
  );
}
