import { createSignal, type JSX, Show } from 'solid-js';
import { StaffHoldExhibitionDocument } from '../../../generated/exhibitions/graphql.ts';
import { day, figure, isoDay } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import type { StaffExhibition } from './ExhibitionsPage.tsx';

interface HoldDialogProps {
  readonly open: boolean;
  readonly of: StaffExhibition;
  readonly onClose: () => void;
  readonly onHeld: (node: StaffExhibition) => void;
}

/** 開催の記録: it was held, and so many people came. Counts toward the contract. */
export const HoldDialog = (props: HoldDialogProps): JSX.Element => (
  <Dialog open={props.open} title="開催を記録する" onClose={props.onClose}>
    <Show when={props.of.state !== 'HELD'} fallback={<Recorded {...props} />}>
      <HoldForm {...props} />
    </Show>
  </Dialog>
);

/** By a colleague meanwhile, or from here, and only the answer got lost. */
function Recorded(props: HoldDialogProps): JSX.Element {
  return (
    <>
      <Note tone="info" urgent fact="開催は記録されています">
        当日の来場は {figure(props.of.attendance ?? 0)}名です。
      </Note>
      <div class="mt-5 flex justify-end">
        <Button look="fill" onClick={() => props.onClose()}>
          閉じる
        </Button>
      </div>
    </>
  );
}

function HoldForm(props: HoldDialogProps): JSX.Element {
  const [attendance, setAttendance] = createSignal<number | null>(null);
  const [problem, setProblem] = createSignal<string>();
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const send = async () => {
    if (busy()) return;
    const people = attendance();
    setError(null);
    setProblem(people === null ? '来場した人数を、0以上の整数で入力してください。' : undefined);
    if (people === null) return document.getElementById('hold-attendance')?.focus();
    setBusy(true);
    const answer = await mutate(StaffHoldExhibitionDocument, { id: props.of.id, attendance: people });
    setBusy(false);
    setError(answer.error);
    setProblem(problemAt(answer.error, 'attendance'));
    if (answer.data) props.onHeld(answer.data.holdExhibition);
  };

  return (
    <Form onSubmit={() => void send()}>
      <p>「{props.of.title}」を開催済みにします。来場の受付は終わり、県への実績に数えられます。元には戻せません。</p>
      <Show when={isoDay(new Date()) < props.of.heldOn}>
        <Note tone="warn" class="mt-3" fact={`開催日は ${day(props.of.heldOn)} です。まだその日になっていません。`} />
      </Show>
      <Show when={error() && !problem() && error()}>
        {(refusal) => <Note tone="err" urgent class="mt-3" fact={refusal().fields[0]?.message ?? refusal().message} />}
      </Show>
      <NumberInput
        class="mt-4"
        form="hold"
        name="attendance"
        label="来場した人数"
        required
        help={`申込みは ${figure(props.of.registered ?? 0)}名です。当日に受付をした人数を入力します。`}
        unit="名"
        inputClass="!w-[120px]"
        value={attendance()}
        error={problem()}
        onInput={(value) => {
          setProblem(undefined);
          setAttendance(value);
        }}
      />
      <FormActions class="mt-5" action="開催を記録する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
