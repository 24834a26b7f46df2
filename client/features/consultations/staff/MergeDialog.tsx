import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  StaffCardDocument,
  StaffMergeDocument,
  StaffSameCompanyDocument,
  StaffUnmergeDocument,
} from '../../../generated/consultations/graphql.ts';
import { date } from '../../../platform/format.ts';
import { ask, createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { FieldGroup } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from './case.ts';

interface MergeDialogProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly open: boolean;
  readonly onClose: () => void;
}

const FORM = 'merge';
const LABELS = { into: '統合する先', reason: '理由' };

/** Merges the case into another one of the same company (統合): what was written moves there, the number leads there. */
export const MergeDialog = (props: MergeDialogProps): JSX.Element => (
  <Dialog open={props.open} title={`${props.case.number} をほかの相談に統合する`} onClose={props.onClose}>
    <MergeForm {...props} />
  </Dialog>
);

function MergeForm(props: MergeDialogProps): JSX.Element {
  const navigate = useNavigate();
  const query = createQuery(StaffSameCompanyDocument, () => ({ text: props.case.organization?.name ?? '' }));
  const others = () =>
    (query.data()?.consultations.nodes ?? []).filter(
      ({ id, organization }) => id !== props.case.id && organization?.id === props.case.organization?.id,
    );
  const [into, setInto] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const merge = async () => {
    if (busy()) return;
    const target = others().find(({ id }) => id === into());
    if (!target) {
      const field = { path: 'into', code: 'required', message: '統合する先の相談を選んでください。' };
      return setError({ code: 'BAD_USER_INPUT', message: field.message, fields: [field] });
    }
    setBusy(true);
    const { id, version, number } = props.case;
    const { data, error: refused } = await mutate(StaffMergeDocument, {
      consultation: { id, version },
      into: { id: target.id, version: target.version },
      reason: reason(),
    });
    setBusy(false);
    setError(refused);
    if (refused?.code === 'CONFLICT') await Promise.all([props.live.refetch(), query.refetch()]);
    if (!data) return;
    props.onClose();
    showToast({
      text: `${number} を ${target.number} に統合しました`,
      action: { label: '元に戻す', run: () => void unmerge(id, props.live) },
    });
    navigate(`/staff/cases/${target.id}`);
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void merge()}>
      <p>
        同じ会員の、同じ内容の相談を一つにします。やりとりと打ち合わせは移り、どこから来たかが表示されます。相談の件数は1件と数え直します。あとから元に戻せます。
      </p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <Show when={error()?.code === 'CONFLICT'}>
        <p>どちらかの相談が変わりました。今の内容を確かめて、もう一度押してください。入力は残っています。</p>
      </Show>
      <FieldGroup name="into" form={FORM} label={LABELS.into} required error={problemAt(error(), 'into')}>
        <Show
          when={!query.loading() && !others().length}
          fallback={
            <For each={others()}>
              {(other) => (
                <label class="ck items-start">
                  <input type="radio" name="into" checked={into() === other.id} onChange={() => setInto(other.id)} />
                  <span>
                    {other.subject}
                    <span class="num block text-[14px] text-ink-600">
                      {other.number}・{other.stateLabel}
                      {other.submittedAt ? `・${date(other.submittedAt)}受付` : ''}
                    </span>
                  </span>
                </label>
              )}
            </For>
          }
        >
          <Note fact="この会員には、対応中の相談がほかにありません" />
        </Show>
      </FieldGroup>
      <TextInput
        name="reason"
        form={FORM}
        label={LABELS.reason}
        required
        help="会員の画面にも表示されます。例：同じ内容のご相談が2回届いたため"
        maxlength={300}
        value={reason()}
        onInput={setReason}
        error={problemAt(error(), 'reason')}
      />
      <FormActions action="統合する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}

/** Takes a merger back, as the case stands now. */
async function unmerge(id: string, live: LiveCase): Promise<void> {
  const { data: now } = await ask(StaffCardDocument, { id });
  if (!now?.consultation) return;
  const { data, error } = await mutate(StaffUnmergeDocument, {
    consultation: { id, version: now.consultation.version },
    reason: '誤って統合したため',
  });
  if (!data) return showToast({ text: error!.message, failed: true });
  showToast({ text: `${data.unmergeConsultation.number} の統合を取り消しました` });
  await live.refetch();
}

/** What was merged says where it went, and can be taken back. */
export function MergedNote(props: { case: Case; live: LiveCase }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const undo = async () => {
    if (busy()) return;
    setBusy(true);
    await unmerge(props.case.id, props.live);
    setBusy(false);
  };
  return (
    <Show when={props.case.mergedInto}>
      {(target) => (
        <div class="border-ink-200 border-b bg-white px-4 py-3">
          <Note fact={`この相談は ${target().number} に統合されました`}>
            <div class="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <a class="link inline-flex min-h-11 items-center" href={`/staff/cases/${target().id}`}>
                {target().number} を開く
              </a>
              <Show when={props.case.viewerCanUnmerge}>
                <Button size="sm" look="quiet" class="!min-h-11" busy={busy()} onClick={() => void undo()}>
                  統合を取り消す
                </Button>
              </Show>
            </div>
          </Note>
        </div>
      )}
    </Show>
  );
}
