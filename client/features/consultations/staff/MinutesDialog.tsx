import Plus from 'lucide-solid/icons/plus';
import { createSignal, Index, type JSX, Show } from 'solid-js';
import { StaffRecordMeetingDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { DateParts } from '../../../ui/DateParts.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { StaffMeeting } from './MeetingsSection.tsx';

interface MinutesDialogProps {
  /** `null`: closed. */
  readonly meeting: StaffMeeting | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'minutes';

/** The minutes of a meeting (議事録) with decisions and next actions; kept on the device as they are typed. */
export const MinutesDialog = (props: MinutesDialogProps): JSX.Element => (
  <Dialog open={props.meeting !== null} wide title="議事録" onClose={props.onClose}>
    <Show when={props.meeting} keyed>
      {(meeting) => <MinutesForm {...props} meeting={meeting} />}
    </Show>
  </Dialog>
);

const NO_ACTION = { text: '', who: '', until: '' };

function MinutesForm(props: MinutesDialogProps & { meeting: StaffMeeting }): JSX.Element {
  const { id, version, minutes, decisions, actions, shared } = props.meeting;
  const draft = useDraft(`minutes:${id}:${version}`, {
    minutes: minutes ?? '',
    decisions: (decisions ?? []).join('\n'),
    actions: (actions ?? []).map(({ text, who, until }) => ({ text, who, until })),
    shared,
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const values = draft.values;
    const answer = await mutate(StaffRecordMeetingDocument, {
      meeting: { id, version },
      input: {
        minutes: values.minutes,
        decisions: values.decisions.split('\n').filter((line) => line.trim()),
        actions: values.actions.map((action) => ({ ...action })),
        shared: values.shared,
      },
    });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onDone();
    if (!answer.data) return;
    draft.clear();
    showToast({ text: values.shared ? '議事録を会員と共有しました' : '議事録を保存しました' });
    props.onDone();
    props.onClose();
  };

  const changeAction = (at: number, change: Partial<typeof NO_ACTION>) =>
    draft.set(
      'actions',
      draft.values.actions.map((action, i) => (i === at ? { ...action, ...change } : action)),
    );

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={{ minutes: '議事録' }} />
      <Show when={error()?.code === 'CONFLICT'}>
        <p>ほかの人が先に書きました。閉じると今の内容が見られます。書いたものはこの端末に残っています。</p>
      </Show>
      <TextArea
        name="minutes"
        form={FORM}
        label="話したこと"
        required
        rows={7}
        maxlength={5000}
        value={draft.values.minutes}
        onInput={(text) => draft.set('minutes', text)}
        error={problemAt(error(), 'minutes')}
      />
      <TextArea
        name="decisions"
        form={FORM}
        label="決まったこと"
        help="1行に一つずつ。"
        optional
        rows={3}
        value={draft.values.decisions}
        onInput={(text) => draft.set('decisions', text)}
        error={problemAt(error(), 'decisions')}
      />
      <fieldset class="min-w-0">
        <legend class="lab">次にすること</legend>
        <Index each={draft.values.actions}>
          {(action, i) => (
            <div class="mt-2 grid gap-3 rounded-12 border border-ink-200 p-3">
              <TextInput
                name={`actions.${i}.text`}
                form={FORM}
                label={`${i + 1}. すること`}
                maxlength={300}
                value={action().text}
                error={problemAt(error(), `actions.${i}.text`)}
                onInput={(text) => changeAction(i, { text })}
              />
              <div class="flex flex-wrap items-end gap-x-5 gap-y-3">
                <TextInput
                  name={`actions.${i}.who`}
                  form={FORM}
                  label="だれが"
                  class="!w-[200px]"
                  maxlength={60}
                  value={action().who}
                  onInput={(who) => changeAction(i, { who })}
                />
                <DateParts
                  name={`actions.${i}.until`}
                  form={FORM}
                  label="いつまで"
                  class="[&>legend]:mb-1.5"
                  value={action().until}
                  error={problemAt(error(), `actions.${i}.until`)}
                  onChange={(until) => changeAction(i, { until: until ?? '' })}
                />
                <Button
                  size="sm"
                  look="quiet"
                  class="!min-h-11"
                  onClick={() => draft.set('actions', draft.values.actions.toSpliced(i, 1))}
                >
                  外す<span class="sr-only">：{i + 1}</span>
                </Button>
              </div>
            </div>
          )}
        </Index>
        <Button
          size="sm"
          look="quiet"
          class="!min-h-11 mt-2"
          onClick={() => draft.set('actions', [...draft.values.actions, { ...NO_ACTION }])}
        >
          <Icon of={Plus} class="size-4" />
          加える
        </Button>
      </fieldset>
      <Show when={!shared} fallback={<p class="text-[14px] text-ink-700">会員と共有しています。</p>}>
        <Checkbox
          name="shared"
          id={`${FORM}-shared`}
          label="会員と共有する（会員の画面に表示します）"
          checked={draft.values.shared}
          onChange={(checked) => draft.set('shared', checked)}
        />
      </Show>
      <FormActions action="保存する" leave="閉じる" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
