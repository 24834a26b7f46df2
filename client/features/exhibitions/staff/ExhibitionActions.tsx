import CalendarCheck from 'lucide-solid/icons/calendar-check';
import DoorClosed from 'lucide-solid/icons/door-closed';
import DoorOpen from 'lucide-solid/icons/door-open';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffChangeExhibitionDocument, StaffHoldExhibitionDocument } from '../../../generated/exhibitions/graphql.ts';
import { day, isoDay } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { peopleOf } from './attendance.ts';
import type { StaffExhibition } from './ExhibitionsPage.tsx';

const DONE = {
  open: '来場の受付を始めました',
  close: '来場の受付を終えました',
  reopen: '来場の受付を再開しました',
} as const;

interface ActionsProps {
  readonly of: StaffExhibition;
  readonly onChanged: (node: StaffExhibition) => void;
}

/** What staff may do with an exhibition in its present state. */
export function ExhibitionActions(props: ActionsProps): JSX.Element {
  const [busy, setBusy] = createSignal<string | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [holding, setHolding] = createSignal(false);

  const change = async (event: keyof typeof DONE) => {
    setBusy(event);
    const answer = await mutate(StaffChangeExhibitionDocument, { id: props.of.id, event });
    setBusy(null);
    setError(answer.error);
    if (!answer.data) return;
    props.onChanged(answer.data.changeExhibition);
    showToast({ text: DONE[event] });
  };

  const any = () =>
    props.of.viewerCanOpen || props.of.viewerCanClose || props.of.state === 'CLOSED' || props.of.viewerCanHold;

  return (
    <Show when={any() || error()}>
      <div class="mt-5 border-t border-ink-200 pt-4">
        <Show when={error()}>
          {(refusal) => (
            <Note tone="err" urgent class="mb-3" fact={refusal().message}>
              状態は変わっていません。画面には最新の状態を表示しています。
            </Note>
          )}
        </Show>
        <div class="flex flex-wrap gap-2">
          <Show when={props.of.viewerCanOpen}>
            <Button look="fill" busy={busy() === 'open'} onClick={() => void change('open')}>
              <Icon of={DoorOpen} />
              来場の受付を始める
            </Button>
          </Show>
          <Show when={props.of.state === 'CLOSED'}>
            <Button busy={busy() === 'reopen'} onClick={() => void change('reopen')}>
              <Icon of={DoorOpen} />
              受付を再開する
            </Button>
          </Show>
          <Show when={props.of.viewerCanClose}>
            <Button busy={busy() === 'close'} onClick={() => void change('close')}>
              <Icon of={DoorClosed} />
              受付を終える
            </Button>
          </Show>
          <Show when={props.of.viewerCanHold}>
            <Button look={props.of.state === 'CLOSED' ? 'fill' : 'outline'} onClick={() => setHolding(true)}>
              <Icon of={CalendarCheck} />
              開催を記録する
            </Button>
          </Show>
        </div>
      </div>
      <HoldDialog
        open={holding()}
        of={props.of}
        onClose={() => setHolding(false)}
        onHeld={(node) => {
          setHolding(false);
          props.onChanged(node);
          showToast({ text: '開催を記録しました' });
        }}
      />
    </Show>
  );
}

interface HoldDialogProps {
  readonly open: boolean;
  readonly of: StaffExhibition;
  readonly onClose: () => void;
  readonly onHeld: (node: StaffExhibition) => void;
}

/** 開催の記録: it was held, and so many people came. Counts toward the contract. */
function HoldDialog(props: HoldDialogProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const send = async () => {
    const attendance = peopleOf(typed());
    setError(null);
    setProblem(attendance === null ? '来場した人数を、0以上の整数で入力してください。' : undefined);
    if (attendance === null) return document.getElementById('hold-attendance')?.focus();
    setBusy(true);
    const answer = await mutate(StaffHoldExhibitionDocument, { id: props.of.id, attendance });
    setBusy(false);
    setError(answer.error);
    setProblem(problemAt(answer.error, 'attendance'));
    if (answer.data) props.onHeld(answer.data.holdExhibition);
  };

  return (
    <Dialog
      open={props.open}
      title="開催を記録する"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void send()}>
            開催を記録する
          </Button>
        </>
      }
    >
      <p>「{props.of.title}」を開催済みにします。来場の受付は終わり、県への実績に数えられます。元には戻せません。</p>
      <Show when={isoDay(new Date()) < props.of.heldOn}>
        <Note tone="warn" class="mt-3" fact={`開催日は ${day(props.of.heldOn)} です。まだその日になっていません。`} />
      </Show>
      <Show when={error() && !problem() && error()}>
        {(refusal) => <Note tone="err" urgent class="mt-3" fact={refusal().message} />}
      </Show>
      <Form class="mt-4" onSubmit={() => void send()}>
        <TextInput
          form="hold"
          name="attendance"
          label="来場した人数"
          required
          help={`申込みは ${props.of.registered ?? 0}名です。当日に受付をした人数を入力します。`}
          inputmode="numeric"
          inputClass="num !w-[120px]"
          maxlength={6}
          value={typed()}
          onInput={setTyped}
          error={problem()}
        />
      </Form>
    </Dialog>
  );
}
