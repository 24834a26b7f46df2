import { createSignal, For, type JSX, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { DeskAddAbsenceDocument, DeskRemoveAbsenceDocument } from '../../generated/desk/graphql.ts';
import { mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { DateParts } from '../../ui/DateParts.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { type Colleague, daysText } from './people.ts';

interface AbsenceDialogProps {
  /** `null`: closed. */
  readonly colleague: Colleague | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'absence';
const KINDS = ['休暇', '出張', '研修', 'その他'].map((value) => ({ value, label: value }));
const LABELS = { from: '始まりの日', until: '終わりの日', kind: '種類' };

/** Days on which somebody takes no new cases. */
export const AbsenceDialog = (props: AbsenceDialogProps): JSX.Element => (
  <Dialog open={props.colleague !== null} title={`${props.colleague?.name ?? ''}の不在`} onClose={props.onClose}>
    <Show when={props.colleague}>{(colleague) => <AbsenceForm {...props} colleague={colleague()} />}</Show>
  </Dialog>
);

function AbsenceForm(props: AbsenceDialogProps & { colleague: Colleague }): JSX.Element {
  const [values, set] = createStore({ from: '' as string | null, until: '' as string | null, kind: '休暇' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const add = async () => {
    if (busy()) return;
    setBusy(true);
    const { from, until, kind } = values;
    // One day alone needs no end; one that is typed in part is none yet, and the server says so.
    const input = {
      person: props.colleague.id,
      from: from ?? '',
      until: until === '' ? (from ?? '') : (until ?? ''),
      kind,
    };
    const answer = await mutate(DeskAddAbsenceDocument, { input });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    showToast({ text: '不在の日を登録しました' });
    props.onDone();
    props.onClose();
  };

  const remove = async (id: string) => {
    const answer = await mutate(DeskRemoveAbsenceDocument, { id });
    setError(answer.error);
    if (answer.data) showToast({ text: '不在の日を消しました' });
    props.onDone();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void add()}>
      <Show when={props.colleague.profile?.absences.length}>
        <ul class="divide-y divide-ink-200 rounded-12 border border-ink-200" aria-label="登録した不在">
          <For each={props.colleague.profile?.absences}>
            {(absence) => (
              <li class="flex items-center gap-3 px-4 py-1.5">
                <span class="num">{daysText(absence)}</span>
                <span class="text-[14px] text-ink-600">{absence.kind}</span>
                <Button size="sm" look="quiet" class="!min-h-11 ml-auto" onClick={() => void remove(absence.id)}>
                  消す<span class="sr-only">：{daysText(absence)}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <DateParts
        name="from"
        form={FORM}
        label={LABELS.from}
        required
        value={values.from ?? ''}
        onChange={(from) => set('from', from)}
        error={problemAt(error(), 'from')}
      />
      <DateParts
        name="until"
        form={FORM}
        label={LABELS.until}
        optional
        help="1日だけなら空けておけます。"
        value={values.until ?? ''}
        onChange={(until) => set('until', until)}
        error={problemAt(error(), 'until')}
      />
      <Select
        name="kind"
        form={FORM}
        label={LABELS.kind}
        options={KINDS}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={problemAt(error(), 'kind')}
      />
      <FormActions action="登録する" leave="閉じる" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
