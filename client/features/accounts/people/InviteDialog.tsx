import { createSignal, type JSX, Show } from 'solid-js';
import {
  InvitePersonDocument,
  type MembershipRole,
  type OrganizationPeoplePartsFragment,
} from '../../../generated/accounts/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { MEMBERSHIP_ROLES } from '../account-words.ts';
import { mutateSensitively } from '../sensitive.ts';

interface InviteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInvited: (people: OrganizationPeoplePartsFragment) => void;
}

const FORM = 'invite';
const LABELS = { name: 'お名前', email: 'メールアドレス', role: '役割' };

/** 利用者を招待する. What was typed stays when the window is closed and opened again, until it is sent. */
export function InviteDialog(props: InviteDialogProps): JSX.Element {
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [role, setRole] = createSignal<MembershipRole>('STAFF');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const close = () => {
    setError(null);
    props.onClose();
  };

  const invite = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const input = { name: name().trim(), email: email().trim(), role: role() };
    const answer = await mutateSensitively(InvitePersonDocument, { input });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    props.onInvited(answer.data.invitePerson);
    showToast({ text: `${input.name}さんへ招待のメールを送ります` });
    setName('');
    setEmail('');
    setRole('STAFF');
    close();
  };

  return (
    <Dialog open={props.open} title="利用者を招待する" onClose={close}>
      <Show when={props.open}>
        <Form class="flex flex-col gap-4" onSubmit={() => void invite()}>
          <p>招待のメールを送ります。リンクは7日間使えます。</p>
          <ErrorSummary error={error()} form={FORM} labels={LABELS} />
          <TextInput
            {...{ form: FORM, name: 'name', label: LABELS.name, required: true, maxlength: 60, autocomplete: 'off' }}
            value={name()}
            onInput={setName}
            error={problemAt(error(), 'name')}
          />
          <TextInput
            {...{ form: FORM, name: 'email', label: LABELS.email, required: true, autocomplete: 'off' }}
            type="email"
            value={email()}
            onInput={setEmail}
            error={problemAt(error(), 'email')}
          />
          <RadioGroup
            {...{ form: FORM, name: 'role', label: LABELS.role, required: true, options: MEMBERSHIP_ROLES }}
            value={role()}
            onChange={(value) => setRole(value as MembershipRole)}
            error={problemAt(error(), 'role')}
          />
          <FormActions action="招待のメールを送る" busy={busy()} onClose={close} />
        </Form>
      </Show>
    </Dialog>
  );
}
