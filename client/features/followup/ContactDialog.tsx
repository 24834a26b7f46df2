import { createSignal, type JSX, Show } from 'solid-js';
import { isoDay } from '../../platform/format.ts';
import type { AppError } from '../../platform/operation.ts';
import { problemAt } from '../../platform/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Note } from '../../ui/Note.tsx';
import { ANSWERS, contactDays } from './contact.ts';

interface ContactDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** An instant. */
  readonly disclosedAt: string;
  /** Sends the answer; `null` when it was taken. */
  readonly onAnswer: (answer: string, contactOn: string) => Promise<AppError | null>;
  readonly onClose: () => void;
  readonly children?: JSX.Element;
}

/** Did the other side get in touch? Three answers, and the day. */
export function ContactDialog(props: ContactDialogProps): JSX.Element {
  const [contactOn, setContactOn] = createSignal(isoDay(new Date()));
  const [busy, setBusy] = createSignal<string | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const give = async (answer: string) => {
    if (busy()) return;
    setBusy(answer);
    setError(null);
    const refusal = await props.onAnswer(answer, contactOn());
    setBusy(null);
    setError(refusal);
    if (!refusal) props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" busy={busy() === 'NO'} onClick={() => void give('NO')}>
            {ANSWERS.NO}
          </Button>
          <Button look="outline" busy={busy() === 'NOT_YET'} onClick={() => void give('NOT_YET')}>
            {ANSWERS.NOT_YET}
          </Button>
          <Button look="fill" busy={busy() === 'YES'} onClick={() => void give('YES')}>
            {ANSWERS.YES}
          </Button>
        </>
      }
    >
      <Show when={error() && !error()!.fields.length && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mb-3">
            {refusal().message}
          </Note>
        )}
      </Show>
      {props.children ?? '電話・メール・訪問など、どの形でもかまいません。支援員に伝わり、次の支援に進みます。'}
      <Select
        {...{ form: 'contact', name: 'contactOn', label: '連絡が取れた日', class: 'mt-4' }}
        options={contactDays(isoDay(props.disclosedAt), isoDay(new Date()))}
        value={contactOn()}
        onChange={setContactOn}
        error={problemAt(error(), 'contactOn')}
      />
    </Dialog>
  );
}
