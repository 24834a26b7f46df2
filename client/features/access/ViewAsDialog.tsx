import { createSignal, type JSX } from 'solid-js';
import { type CapacityFragment, ViewAsDocument } from '../../generated/access/graphql.ts';
import { type Audience, homeOf } from '../../platform/areas.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { changeSession } from '../../platform/session.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { mutateSensitively } from '../accounts/sensitive.ts';
import { whoName } from './access-words.ts';

interface ViewAsDialogProps {
  readonly open: boolean;
  readonly who: CapacityFragment;
  readonly onClose: () => void;
}

/** Asks why, and looks at the platform as this person from then on. */
export function ViewAsDialog(props: ViewAsDialogProps): JSX.Element {
  const [reason, setReason] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);

  const start = async (): Promise<AppError | null> => {
    const { profile, personId, organizationId } = props.who;
    const refusal = await changeSession(async () => {
      const input = { profile, personId: personId!, organizationId, reason: reason().trim() };
      const { data, error: refused } = await mutateSensitively(ViewAsDocument, { input });
      return data ? homeOf(profile.toLowerCase() as Audience) : refused!;
    });
    setError(refusal);
    return refusal;
  };

  return (
    <ConfirmDialog
      open={props.open}
      title={`${whoName(props.who)}の画面で見る`}
      action="この人の画面で見る"
      run={start}
      onClose={props.onClose}
    >
      <p>
        30分のあいだ、この人に見えるものだけが見えます。変更はできません。アカウントの設定と個人情報は表示しません。だれが、なぜ見たかは記録に残ります。
      </p>
      <TextArea
        class="mt-4"
        form="view-as"
        name="reason"
        label="理由"
        required
        help="例：電話で画面の案内をするため"
        rows={2}
        maxlength={200}
        value={reason()}
        error={problemAt(error(), 'reason')}
        onInput={setReason}
      />
    </ConfirmDialog>
  );
}
