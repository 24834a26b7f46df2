import { createSignal, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import {
  type DeskExceptionFragment,
  DeskExceptionsDocument,
  DeskSaveExceptionDocument,
} from '../../generated/desk/graphql.ts';
import { day } from '../../platform/format.ts';
import { ask, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { createRecordVersion } from '../../platform/record-version.ts';
import { sameValues } from '../../platform/same-values.ts';
import { RadioGroup } from '../../ui/Choice.tsx';
import { DateParts } from '../../ui/DateParts.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { NewerNote } from '../../ui/NewerNote.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { showToast } from '../../ui/Toast.tsx';

interface ExceptionDialogProps {
  /** `null`: closed. */
  readonly exception: DeskExceptionFragment | 'new' | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'exception';
const LABELS = { date: '日付', opens: '開く時刻', closes: '閉じる時刻', reason: '理由' };
const MOST_AT_ONCE = 100;
const HOW = [
  { value: 'closed', label: '一日休む（臨時休業）' },
  { value: 'open', label: '時間を決めて開ける（臨時開所・時間の変更）' },
];

/** 9:00 of minutes after midnight. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight of 9:00, 9時30分; `null` when it is no time of day. */
export function minutesOf(typed: string): number | null {
  const [, hour, minute] = /^(\d{1,2})[:時](\d{1,2})?分?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return hour && m < 60 && h * 60 + m <= 24 * 60 ? h * 60 + m : null;
}

const exceptionText = ({ date, opens, closes, reason }: DeskExceptionFragment): string =>
  `${day(date)} ${opens === null || closes === null ? '臨時休業' : `${clockText(opens)}–${clockText(closes)}`}（${reason}）`;

/** A day on which the desk is closed, or open at other hours than usual. */
export const ExceptionDialog = (props: ExceptionDialogProps): JSX.Element => (
  <Dialog
    open={props.exception !== null}
    title={props.exception === 'new' ? '例外日を加える' : '例外日を直す'}
    onClose={props.onClose}
  >
    <Show when={props.exception} keyed>
      {(exception) => <ExceptionForm {...props} exception={exception} />}
    </Show>
  </Dialog>
);

function ExceptionForm(props: ExceptionDialogProps & { exception: DeskExceptionFragment | 'new' }): JSX.Element {
  const known = props.exception === 'new' ? null : props.exception;
  const opensAt = known?.opens ?? null;
  const [values, set] = createStore({
    date: (known?.date ?? '') as string | null,
    how: opensAt === null ? 'closed' : 'open',
    opens: clockText(opensAt ?? 9 * 60),
    closes: clockText(known?.closes ?? 17 * 60),
    reason: known?.reason ?? '',
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const said = () => {
    const isOpen = values.how === 'open';
    const [opens, closes] = isOpen ? [minutesOf(values.opens), minutesOf(values.closes)] : [null, null];
    return { date: values.date ?? '', opens, closes, reason: values.reason.trim() };
  };
  const record = createRecordVersion<DeskExceptionFragment>({
    first: known?.version,
    latest: async () => {
      const { data } = await ask(DeskExceptionsDocument, { first: MOST_AT_ONCE });
      return data?.officeExceptions.nodes.find(({ id }) => id === known?.id);
    },
    isOwn: ({ date, opens, closes, reason }) => sameValues({ date, opens, closes, reason }, said()),
  });

  const save = async () => {
    if (busy()) return;
    const isOpen = values.how === 'open';
    const { opens, closes } = said();
    const path = isOpen && opens === null ? 'opens' : isOpen && closes === null ? 'closes' : null;
    if (path) {
      const message = '時刻を 9:00 の形で入力してください。';
      return setError({ code: 'BAD_USER_INPUT', message, fields: [{ path, code: 'invalid', message }] });
    }
    setBusy(true);
    const answer = await mutate(DeskSaveExceptionDocument, {
      input: { id: known?.id, version: record.version(), ...said() },
    });
    const met = await record.meet(answer.error);
    setBusy(false);
    setError(met ? null : answer.error);
    if (!answer.data && met !== 'own') return;
    showToast({ text: '例外日を保存しました。回答の期限を計算し直しています' });
    props.onDone();
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <NewerNote of={record} words={exceptionText} />
      <DateParts
        name="date"
        form={FORM}
        label={LABELS.date}
        required
        value={values.date ?? ''}
        onChange={(date) => set('date', date)}
        error={problemAt(error(), 'date')}
      />
      <RadioGroup
        name="how"
        form={FORM}
        label="この日の窓口"
        options={HOW}
        value={values.how}
        onChange={(how) => set('how', how)}
      />
      <Show when={values.how === 'open'}>
        <div class="flex flex-wrap gap-5">
          <TextInput
            name="opens"
            form={FORM}
            label={LABELS.opens}
            required
            class="!w-[120px]"
            inputClass="num"
            value={values.opens}
            onInput={(typed) => set('opens', typed)}
            error={problemAt(error(), 'opens')}
          />
          <TextInput
            name="closes"
            form={FORM}
            label={LABELS.closes}
            required
            class="!w-[120px]"
            inputClass="num"
            value={values.closes}
            onInput={(typed) => set('closes', typed)}
            error={problemAt(error(), 'closes')}
          />
        </div>
      </Show>
      <TextInput
        name="reason"
        form={FORM}
        label={LABELS.reason}
        required
        help="例：庁舎の停電のため"
        maxlength={100}
        value={values.reason}
        onInput={(reason) => set('reason', reason)}
        error={problemAt(error(), 'reason')}
      />
      <FormActions action="保存する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
