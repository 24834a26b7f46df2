import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffMergeDocument, StaffSplitDocument } from '../../../generated/consultations/graphql.ts';
import { when } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { FieldGroup } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from './case.ts';

interface SplitDialogProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly open: boolean;
  readonly onClose: () => void;
}

const FORM = 'split';
const LABELS = { entries: '移すやりとり', subject: '新しい相談の件名', reason: '理由' };

/** Splits what was written about another matter off into a case of its own (分割). */
export const SplitDialog = (props: SplitDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="やりとりを分けて新しい相談にする" onClose={props.onClose}>
    <SplitForm {...props} />
  </Dialog>
);

const KINDS: Readonly<Record<string, string>> = { NOTE: '内部メモ', PHONE: '電話', MAIL: 'メール' };

function SplitForm(props: SplitDialogProps): JSX.Element {
  const navigate = useNavigate();
  const entries = () => props.case.entries.filter(({ kind }) => kind !== 'EVENT').toReversed();
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const [subject, setSubject] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const split = async () => {
    if (busy()) return;
    setBusy(true);
    const { id, version } = props.case;
    const { data, error: refused } = await mutate(StaffSplitDocument, {
      consultation: { id, version },
      input: { entries: [...chosen()], subject: subject(), reason: reason() },
    });
    setBusy(false);
    setError(refused);
    if (refused?.code === 'CONFLICT') await props.live.refetch();
    if (!data) return;
    const made = data.splitConsultation;
    const undo = async () => {
      const now = await props.live.refetch();
      const source = now?.id === id ? { id, version: now.version } : { id, version: version + 1 };
      const { error: failed } = await mutate(StaffMergeDocument, {
        consultation: { id: made.id, version: made.version },
        into: source,
        reason: '分割の取り消し',
      });
      showToast(failed ? { text: failed.message, failed: true } : { text: '分割を取り消しました' });
      if (!failed) navigate(`/staff/cases/${id}`);
    };
    props.onClose();
    showToast({ text: `${made.number} に分けました`, action: { label: '元に戻す', run: () => void undo() } });
    navigate(`/staff/cases/${made.id}`);
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void split()}>
      <p>
        一つの相談に別の用件が混じったときに使います。選んだやりとりは新しい相談に移り、どこから来たかが表示されます。会員には新しい受付番号が見えます。
      </p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <Show when={error()?.code === 'CONFLICT'}>
        <p>ほかの人がこの相談を変えました。今の内容を確かめて、もう一度押してください。入力は残っています。</p>
      </Show>
      <FieldGroup name="entries" form={FORM} label={LABELS.entries} required error={problemAt(error(), 'entries')}>
        <div class="max-h-[300px] divide-y divide-ink-200 overflow-y-auto rounded-8 border border-ink-200 px-3">
          <For each={entries()} fallback={<p class="py-3">移せるやりとりがまだありません。</p>}>
            {(entry) => (
              <label class="ck ck-sm items-start py-1">
                <input
                  type="checkbox"
                  checked={chosen().includes(entry.id)}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked
                        ? [...chosen(), entry.id]
                        : chosen().filter((other) => other !== entry.id),
                    )
                  }
                />
                <span class="min-w-0">
                  <span class="num block text-[13px] text-ink-600">
                    {entry.author?.name ?? '会員'}
                    {'　'}
                    {when(entry.occurredAt, new Date())}
                    {KINDS[entry.kind] ? `　${KINDS[entry.kind]}` : ''}
                  </span>
                  <span class="line-clamp-2 text-[15px]">{entry.text}</span>
                </span>
              </label>
            )}
          </For>
        </div>
      </FieldGroup>
      <TextInput
        name="subject"
        form={FORM}
        label={LABELS.subject}
        required
        maxlength={100}
        value={subject()}
        onInput={setSubject}
        error={problemAt(error(), 'subject')}
      />
      <TextInput
        name="reason"
        form={FORM}
        label={LABELS.reason}
        required
        help="会員の画面にも表示されます。"
        maxlength={300}
        value={reason()}
        onInput={setReason}
        error={problemAt(error(), 'reason')}
      />
      <FormActions action="新しい相談にする" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
