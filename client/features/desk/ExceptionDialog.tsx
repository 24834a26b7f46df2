import { createSignal, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { type DeskExceptionFragment, DeskSaveExceptionDocument } from '../../generated/desk/graphql.ts';
import { mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choice.tsx';
import { DateParts } from '../../ui/DateParts.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
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

  const save = async () => {
    if (busy()) return;
    const isOpen = values.how === 'open';
    const [opens, closes] = isOpen ? [minutesOf(values.opens), minutesOf(values.closes)] : [null, null];
    const path = isOpen && opens === null ? 'opens' : isOpen && closes === null ? 'closes' : null;
    if (path) {
      const message = '時刻を 9:00 の形で入力してください。';
      return setError({ code: 'BAD_USER_INPUT', message, fields: [{ path, code: 'invalid', message }] });
    }
    setBusy(true);
    const { date, reason } = values;
    const answer = await mutate(DeskSaveExceptionDocument, {
      input: { id: known?.id, version: known?.version, date: date ?? '', opens, closes, reason },
    });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    showToast({ text: '例外日を保存しました。回答の期限を計算し直しています' });
    props.onDone();
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <DateParts
        name="date"
        form={FORM}
        label={LABELS.date}
        required
        value={values.date ?? ''}
        onChange={(day) => set('date', day)}
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
      <div class="flex flex-col-reverse justify-end gap-2 sm:flex-row">
        <Button look="quiet" onClick={() => props.onClose()}>
          やめる
        </Button>
        <Button look="fill" type="submit" busy={busy()}>
          保存する
        </Button>
      </div>
    </Form>
  );
}
