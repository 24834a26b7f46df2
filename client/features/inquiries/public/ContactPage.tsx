// お問合せ (R1.1): a form that works without JavaScript, and keeps what was typed whatever happens.
import { useLocation, useNavigate } from '@solidjs/router';
import Clock from 'lucide-solid/icons/clock';
import Mail from 'lucide-solid/icons/mail';
import Phone from 'lucide-solid/icons/phone';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { PublicSendInquiryDocument } from '../../../generated/inquiries/public/graphql.ts';
import { arrivedBy } from '../../../platform/arrival.ts';
import { mutateOverHttp } from '../../../platform/late-mutation.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { usePage } from '../../../platform/page-head.ts';
import { usePosted } from '../../../platform/posted.ts';
import { forget, keep, kept } from '../../../platform/visit.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SECRETARIAT } from '../../../ui/shells/secretariat.ts';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import {
  CATEGORIES,
  CONTACT_LABELS,
  type ContactField,
  type ContactValues,
  contactInput,
  EMPTY_CONTACT,
  receiptPath,
  withOwnPaths,
} from './contact-form.ts';

const DESCRIPTION =
  'くまもとDX推進コンソーシアム事務局へのお問合せ。入会、相談、展示会などについて、どなたでもお尋ねいただけます。';

export default function ContactPage(): JSX.Element {
  usePage(() => ({ title: 'お問合せ', description: DESCRIPTION }));
  return (
    <div class="wrap pt-4 pb-14 md:pt-6 md:pb-20">
      <Breadcrumbs crumbs={[{ label: 'ホーム', href: '/' }, { label: 'お問合せ' }]} />
      <div class="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_328px]">
        <div>
          <PageTitle title="お問合せ" />
          <p class="mt-3 max-w-[44em] leading-[1.85]">
            会員でない方も、どなたでもお尋ねいただけます。お送りいただくと受付番号と回答の期限をお知らせし、事務局がメールでお答えします。
          </p>
          <ContactForm />
        </div>
        <Aside />
      </div>
    </div>
  );
}

/** A draft of this device survives a reload; nothing is sent before the button is pressed. */
const KEPT = 'contact';

function ContactForm(): JSX.Element {
  const navigate = useNavigate();
  const posted = usePosted();
  const location = useLocation<{ from?: string }>();
  const [values, setValues] = createStore<ContactValues>({ ...EMPTY_CONTACT, ...posted?.values });
  const [error, setError] = createSignal<AppError | null>(posted ? withOwnPaths(posted.error) : null);
  const [busy, setBusy] = createSignal(false);
  // The same words sent again after a lost answer are one inquiry.
  let requestId = '';

  onMount(() => {
    if (posted) return;
    const { requestId: sent, ...before } = kept<Partial<ContactValues> & { requestId?: string }>(KEPT) ?? {};
    requestId = sent ?? '';
    setValues(before);
  });

  const set = (field: ContactField) => (value: string) => {
    setValues(field, value);
    requestId = '';
    keep(KEPT, values);
  };

  const send = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    requestId ||= crypto.randomUUID();
    keep(KEPT, { ...values, requestId });
    const { data, error: refusal } = await mutateOverHttp(PublicSendInquiryDocument, {
      input: contactInput({ ...values, from: arrivedBy() }, requestId),
    });
    setBusy(false);
    if (!data) return void setError(withOwnPaths(refusal!));
    forget(KEPT);
    navigate(receiptPath(requestId));
  };

  const field = (name: ContactField) => ({
    ...{ form: 'contact', name, label: CONTACT_LABELS[name], value: values[name], onInput: set(name) },
    error: problemAt(error(), name),
  });

  return (
    <Form method="post" action="/contact" class="card mt-6 flex flex-col gap-6 p-5 shadow-card md:p-7" onSubmit={send}>
      <ErrorSummary error={error()} form="contact" labels={CONTACT_LABELS} />
      <Select
        {...{ form: 'contact', name: 'category', label: CONTACT_LABELS.category, required: true }}
        placeholder="選んでください"
        options={CATEGORIES.map((value) => ({ value, label: value }))}
        value={values.category}
        onChange={set('category')}
        error={problemAt(error(), 'category')}
      />
      <TextInput {...field('subject')} required maxlength={100} />
      <TextArea {...field('body')} required rows={8} maxlength={5000} help="分かる範囲で、具体的にお書きください。" />
      <div class="grid gap-6 border-ink-200 border-t pt-6 md:grid-cols-2">
        <TextInput {...field('name')} required autocomplete="name" maxlength={60} />
        <TextInput {...field('company')} optional autocomplete="organization" maxlength={100} />
        <TextInput
          {...field('email')}
          required
          type="email"
          inputmode="email"
          autocomplete="email"
          help="受付のお知らせと回答をお送りします。"
        />
        <TextInput
          {...field('phone')}
          optional
          type="tel"
          inputmode="tel"
          autocomplete="tel"
          maxlength={30}
          help="メールで足りないときに使います。"
        />
      </div>
      {/* For a form that is sent without JavaScript, by the address alone. */}
      <Show when={posted?.values.from ?? location.query.from}>
        {(code) => <input type="hidden" name="from" value={String(code())} />}
      </Show>
      {/* Out of sight and out of the order of the keyboard: what fills it in is a program. */}
      <div class="sr-only" aria-hidden="true">
        <label for="contact-website">{CONTACT_LABELS.website}</label>
        <input
          id="contact-website"
          name="website"
          tabindex="-1"
          autocomplete="off"
          value={values.website}
          onInput={(event) => set('website')(event.currentTarget.value)}
        />
      </div>
      <div class="flex flex-col gap-4 border-ink-200 border-t pt-5 md:flex-row md:items-center">
        <p class="flex-1 text-[14px] text-ink-600 leading-[1.7]">
          お預かりした情報は、お問合せへの回答にだけ使います。
          <Show when={values.category === '個人情報'}>開示・訂正・削除のご請求は、ご本人を確かめてから進めます。</Show>
        </p>
        <Button type="submit" look="fill" size="lg" busy={busy()}>
          この内容で送る
        </Button>
      </div>
    </Form>
  );
}

function Aside(): JSX.Element {
  const rows = [
    { icon: Clock, title: '窓口の時間', text: `${SECRETARIAT.hours}（${SECRETARIAT.closed}）` },
    {
      icon: Mail,
      title: '回答の期限',
      text: '窓口の時間だけで数えます。いつまでにお答えするかは、送ったあとの画面とメールでお知らせします。',
    },
    { icon: Phone, title: 'お急ぎのとき', text: `電話 ${SECRETARIAT.phone}` },
  ];
  return (
    <aside aria-label="窓口のご案内" class="self-start rounded-12 bg-key-50 p-5 md:p-6 lg:mt-2">
      <ul class="flex flex-col gap-5">
        {rows.map(({ icon, title, text }) => (
          <li class="flex gap-3">
            <Icon of={icon} class="mt-0.5 size-6 flex-none text-key-700" />
            <div>
              <p class="font-bold leading-snug">{title}</p>
              <p class="num mt-1 text-[15px] text-ink-700 leading-[1.7]">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="mt-5 border-key-200 border-t pt-4 text-[15px] leading-[1.7]">
        会員の方のDXのご相談は、
        <a class="link" href="/pages/support">
          相談の流れ
        </a>
        をご覧のうえ、会員画面からお申し込みください。
      </p>
    </aside>
  );
}
