import { createSignal, type JSX, Show } from 'solid-js';
import { StaffEffectChoicesDocument, StaffRecordEffectDocument } from '../../../generated/followup/graphql.ts';
import { date, dayTime, yen } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { adoptionLabel } from '../contact.ts';
import { EffectFields, EffectSummary, effectAnswersOf, effectValueOf, hoursWords } from '../EffectFields.tsx';
import { choicesOf } from '../effect-choices.ts';
import type { StaffSurvey } from './follow-up.ts';

const TONES: Readonly<Record<string, ChipTone>> = { SENT: 'info', ANSWERED: 'ok', CLOSED: 'warn', SCHEDULED: 'line' };

interface SurveyCardProps {
  readonly survey: StaffSurvey;
  readonly list: LiveList<StaffSurvey>;
  /** Beside its case: which one need not be said. */
  readonly within?: boolean;
}

/** A questionnaire on the effect: when it goes out, what was answered, and how staff enter an answer from the phone (R3.11). */
export function SurveyCard(props: SurveyCardProps): JSX.Element {
  const [recording, setRecording] = createSignal(false);
  const it = () => props.survey;
  const show = (node: StaffSurvey) => void props.list.optimistic({ kind: 'CHANGED', position: '', node });
  const standing = () => {
    const { state, dueAt, sentAt, reminders, closesAt, answeredAt, answeredVia } = it();
    if (state === 'SCHEDULED') return `${date(dueAt)}に送ります`;
    if (state === 'SENT' && sentAt) {
      return `${date(sentAt)}に送付${reminders ? `・催促 ${reminders}回` : ''}・期限 ${closesAt ? date(closesAt) : ''}`;
    }
    if (answeredAt) return `${dayTime(answeredAt)}に回答${answeredVia === 'STAFF' ? '（聞き取り）' : ''}`;
    return '';
  };
  return (
    <li class="p-4" data-survey={it().id}>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={TONES[it().state]}>{it().stateLabel}</Chip>
        <b class="text-[15px]">{it().months}か月後</b>
        <Show when={!props.within}>
          <a class="link inline-flex min-h-6 items-center font-bold" href={`/staff/cases/${it().consultation?.id}`}>
            相談 {it().consultation?.number}
          </a>
          <span class="text-[15px]">{it().organization?.name}</span>
        </Show>
        <span class="num text-[13px] text-ink-600">{standing()}</span>
      </div>
      <Show when={it().state === 'ANSWERED'}>
        <div class="mt-2 [&_.dl]:!gap-y-1 [&_.dl]:!text-[14px]">
          <EffectSummary
            lines={[
              ['導入', adoptionLabel(it().adoption)],
              ['導入したもの', it().solution],
              ['費用', it().costYen == null ? '' : yen(it().costYen!)],
              ['減った時間（月）', hoursWords(it().minutesSaved)],
              ['外部人材', it().usesTalent == null ? '' : it().usesTalent ? '活用した' : '活用していない'],
              ['ご意見', it().comment],
            ]}
          />
        </div>
      </Show>
      <Show when={it().viewerCanRecord}>
        <Button
          size="sm"
          class="mt-3 !min-h-11 md:!min-h-9"
          look={it().state === 'ANSWERED' ? 'quiet' : 'outline'}
          aria-haspopup="dialog"
          onClick={() => setRecording(true)}
        >
          {it().state === 'ANSWERED' ? '回答を直す' : '聞き取りを記録'}
        </Button>
      </Show>
      <Show when={recording()}>
        <RecordDialog
          survey={it()}
          onClose={() => setRecording(false)}
          onDone={show}
          onConflict={() => void props.list.refetch()}
        />
      </Show>
    </li>
  );
}

interface RecordDialogProps {
  readonly survey: StaffSurvey;
  readonly onClose: () => void;
  readonly onDone: (survey: StaffSurvey) => void;
  readonly onConflict: () => void;
}

function RecordDialog(props: RecordDialogProps): JSX.Element {
  const [value, setValue] = createSignal(effectValueOf(props.survey));
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const choices = createQuery(StaffEffectChoicesDocument, () => ({
    consultation: props.survey.consultation?.id ?? '',
  }));
  const record = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const { id, version } = props.survey;
    const { data, error: refusal } = await mutate(StaffRecordEffectDocument, {
      input: { id, version, answers: effectAnswersOf(value()) },
    });
    setBusy(false);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') props.onConflict();
    if (!data) return;
    props.onDone(data.recordEffectAnswers);
    showToast({ text: '回答を記録しました' });
    props.onClose();
  };
  return (
    <Dialog
      open
      wide
      title={`効果検証アンケート（${props.survey.months}か月後）の聞き取り`}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void record()}>
            記録する
          </Button>
        </>
      }
    >
      <ErrorSummary error={error()} form="record" />
      <EffectFields
        form="record"
        value={value()}
        onChange={setValue}
        choices={choicesOf(choices.data()?.introductionsOf.nodes)}
        problem={(path) => problemAt(error(), path)}
      />
    </Dialog>
  );
}
