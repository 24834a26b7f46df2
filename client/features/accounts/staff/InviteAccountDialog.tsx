import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import {
  InviteStaffDocument,
  InviteToOrganizationDocument,
  type MembershipRole,
  type StaffRole,
} from '../../../generated/accounts/graphql.ts';
import { type AppError, type FieldProblem, problemAt } from '../../../platform/operation.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type ChosenCompany, CompanyPicker } from '../../consultations/staff/CompanyPicker.tsx';
import { MEMBERSHIP_ROLES, STAFF_ROLES } from '../account-words.ts';
import { mutateSensitively } from '../sensitive.ts';

type Kind = 'staff' | 'organization';

interface InviteAccountDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInvited: () => void;
}

const FORM = 'invite';
const LABELS = { name: 'お名前', email: 'メールアドレス', role: '役割', organizationId: '企業' };

/** A lead invites staff and officials, or the first people of a company. What was typed stays until it is sent. */
export function InviteAccountDialog(props: InviteAccountDialogProps): JSX.Element {
  const [kind, setKind] = createSignal<Kind>('staff');
  const [company, setCompany] = createSignal<ChosenCompany | null>(null);
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [staffRole, setStaffRole] = createSignal<StaffRole>('SUPPORT');
  const [membershipRole, setMembershipRole] = createSignal<MembershipRole>('OWNER');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const close = () => {
    setError(null);
    props.onClose();
  };

  const send = async (): Promise<AppError | null> => {
    const person = { name: name().trim(), email: email().trim() };
    if (kind() === 'staff') {
      return (await mutateSensitively(InviteStaffDocument, { input: { ...person, role: staffRole() } })).error;
    }
    const organization = company()?.id;
    if (!organization) return NO_COMPANY;
    const input = { ...person, organization, role: membershipRole() };
    return (await mutateSensitively(InviteToOrganizationDocument, { input })).error;
  };

  const invite = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const refusal = await send();
    setBusy(false);
    setError(refusal);
    if (refusal) return;
    showToast({ text: `${name().trim()}さんへ招待のメールを送ります` });
    setName('');
    setEmail('');
    setCompany(null);
    props.onInvited();
    close();
  };

  return (
    <Dialog open={props.open} title="招待する" onClose={close}>
      <Show when={props.open}>
        <Form class="flex flex-col gap-4" onSubmit={() => void invite()}>
          <p>招待のメールを送ります。リンクは7日間使えます。</p>
          <div>
            <Segments
              label="招待する相手"
              options={[
                { value: 'staff', label: '事務局・県' },
                { value: 'organization', label: '企業・団体' },
              ]}
              value={kind()}
              onChange={(value) => {
                setKind(value as Kind);
                setError(null);
              }}
            />
          </div>
          <ErrorSummary error={error()} form={FORM} labels={LABELS} />
          <Show when={kind() === 'organization'}>
            <CompanyPicker
              form={FORM}
              value={company()}
              onChange={setCompany}
              error={problemAt(error(), 'organizationId') ?? problemAt(error(), 'organization')}
            />
          </Show>
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
          <Switch>
            <Match when={kind() === 'staff'}>
              <RadioGroup
                {...{ form: FORM, name: 'role', label: LABELS.role, required: true, options: STAFF_ROLES }}
                value={staffRole()}
                onChange={(value) => setStaffRole(value as StaffRole)}
                error={problemAt(error(), 'role')}
              />
            </Match>
            <Match when={kind() === 'organization'}>
              <RadioGroup
                {...{ form: FORM, name: 'role', label: LABELS.role, required: true, options: MEMBERSHIP_ROLES }}
                value={membershipRole()}
                onChange={(value) => setMembershipRole(value as MembershipRole)}
                error={problemAt(error(), 'role')}
              />
            </Match>
          </Switch>
          <FormActions action="招待のメールを送る" busy={busy()} onClose={close} />
        </Form>
      </Show>
    </Dialog>
  );
}

const NO_COMPANY: AppError = {
  code: 'BAD_USER_INPUT',
  message: '',
  fields: [
    { path: 'organizationId', code: 'required', message: '候補から企業を選んでください。' } satisfies FieldProblem,
  ],
};
