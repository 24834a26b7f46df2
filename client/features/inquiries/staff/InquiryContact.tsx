import Eye from 'lucide-solid/icons/eye';
import PencilLine from 'lucide-solid/icons/pencil-line';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import {
  StaffRevealInquiryDocument,
  type StaffRevealInquiryMutation,
  StaffSaveInquiryContactDocument,
} from '../../../generated/inquiries/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Inquiry, LiveInquiry } from './inquiry.ts';

type Contact = StaffRevealInquiryMutation['revealInquiry'];

/** Who asks: masked until staff ask, and every reading is recorded. */
export function InquiryContact(props: { inquiry: Inquiry; live: LiveInquiry }): JSX.Element {
  const [contact, setContact] = createSignal<Contact | null>(null);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [editing, setEditing] = createSignal(false);
  createEffect(
    on(
      () => props.inquiry.id,
      () => {
        setContact(null);
        setError(null);
      },
    ),
  );

  const reveal = async () => {
    setBusy(true);
    const { data, error: refusal } = await mutate(StaffRevealInquiryDocument, { id: props.inquiry.id });
    setBusy(false);
    setError(refusal);
    setContact(data?.revealInquiry ?? null);
  };

  return (
    <section>
      <h3 class="!font-normal text-[15px] text-ink-600 leading-none">お問合せの方</h3>
      <p class="mt-1.5 font-bold text-[17px] leading-snug">{contact()?.name ?? props.inquiry.maskedName} 様</p>
      <Show when={props.inquiry.company}>
        <p class="mt-0.5 text-[14px] text-ink-700">{props.inquiry.company}</p>
      </Show>
      <Show when={props.inquiry.organization}>
        {(company) => (
          <p class="mt-0.5 text-[14px] text-ink-700">
            {company().name}（{company().isMember ? '会員' : '登録企業'}）
          </p>
        )}
      </Show>
      <Show
        when={contact()}
        fallback={
          <>
            <Button look="quiet" size="sm" class="mt-2 !min-h-11" busy={busy()} onClick={() => void reveal()}>
              <Icon of={Eye} class="size-4" />
              連絡先を表示（記録されます）
            </Button>
            <Show when={error()}>{(refusal) => <p class="err mt-1">{refusal().message}</p>}</Show>
          </>
        }
      >
        {(shown) => (
          <>
            <dl class="mt-2 grid grid-cols-[64px_1fr] gap-y-1.5 text-[14px] leading-[1.55]">
              <dt class="text-ink-600">メール</dt>
              <dd class="[overflow-wrap:anywhere]">{shown().email || '―'}</dd>
              <dt class="text-ink-600">電話</dt>
              <dd class="num">{shown().phone || '―'}</dd>
            </dl>
            <Button look="text" size="sm" class="mt-1 !min-h-11 !px-1" onClick={() => setEditing(true)}>
              <Icon of={PencilLine} class="size-4" />
              連絡先を直す
            </Button>
            <Dialog open={editing()} title="連絡先を直す" onClose={() => setEditing(false)}>
              <ContactForm
                {...props}
                contact={shown()}
                onSaved={(saved) => {
                  setContact(saved);
                  setEditing(false);
                }}
                onClose={() => setEditing(false)}
              />
            </Dialog>
          </>
        )}
      </Show>
    </section>
  );
}

interface ContactFormProps {
  readonly inquiry: Inquiry;
  readonly live: LiveInquiry;
  readonly contact: Contact;
  readonly onSaved: (contact: Contact) => void;
  readonly onClose: () => void;
}

const LABELS = { name: 'お名前', email: 'メールアドレス', phone: '電話番号', company: '会社・団体名' } as const;

function ContactForm(props: ContactFormProps): JSX.Element {
  const [values, setValues] = createSignal({ ...props.contact, company: props.inquiry.company });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const save = async () => {
    setBusy(true);
    const { name, email, phone, company } = values();
    const { id, version } = props.inquiry;
    const { data, error: refusal } = await mutate(StaffSaveInquiryContactDocument, {
      inquiry: { id, version },
      contact: { name, email, phone, company },
    });
    setBusy(false);
    const own = refusal && {
      ...refusal,
      fields: refusal.fields.map((field) => ({ ...field, path: field.path.replace(/^contact\./, '') })),
    };
    setError(own);
    if (refusal?.code === 'CONFLICT') await props.live.refetch();
    if (!data) return;
    props.live.show(data.saveInquiryContact);
    showToast({ text: '連絡先を直しました' });
    props.onSaved({ ...props.contact, name, email, phone });
  };
  const field = (name: keyof typeof LABELS) => ({
    ...{ form: 'inquiry-contact', name, label: LABELS[name], value: values()[name], error: problemAt(error(), name) },
    onInput: (value: string) => setValues({ ...values(), [name]: value }),
  });
  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form="inquiry-contact" labels={LABELS} />
      <TextInput {...field('name')} required maxlength={60} />
      <TextInput {...field('company')} optional maxlength={100} />
      <TextInput {...field('email')} optional type="email" />
      <TextInput {...field('phone')} optional type="tel" maxlength={30} />
      <FormActions action="保存する" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
