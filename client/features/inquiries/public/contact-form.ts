// The form of お問合せ as data: its values, its labels, and how it is sent without JavaScript.
import { PublicSendInquiryDocument } from '../../../generated/inquiries/public/graphql.ts';
import { type AppError, idOf } from '../../../platform/operation.ts';

export const CATEGORIES = [
  ...['入会', '会員情報', '相談', 'PR掲載', '展示会・イベント', 'メルマガ', '調査', 'アカウント', '個人情報', 'その他'],
] as const;

export const CONTACT_LABELS = {
  category: 'お問合せの種類',
  subject: '件名',
  body: '内容',
  name: 'お名前',
  email: 'メールアドレス',
  phone: '電話番号',
  company: '会社・団体名',
  website: 'この欄は空のままにしてください',
} as const;

export type ContactField = keyof typeof CONTACT_LABELS;
export type ContactValues = Record<ContactField, string>;

export const EMPTY_CONTACT: ContactValues = {
  ...{ category: '', subject: '', body: '', name: '', email: '', phone: '', company: '', website: '' },
};

const typed = (values: Readonly<Record<string, string>>, name: ContactField) => (values[name] ?? '').trim();

/** What the form says, as the API takes it. */
export const contactInput = (values: Readonly<Record<string, string>>, requestId: string) => ({
  requestId,
  from: values.from?.trim() || null,
  ...(Object.fromEntries(
    (Object.keys(CONTACT_LABELS) as ContactField[]).map((name) => [name, typed(values, name)]),
  ) as ContactValues),
});

export const receiptPath = (requestId: string): string => `/contact/${requestId}`;

/** The server names fields by their place in the input: `input.email` is our `email`. */
export const withOwnPaths = (error: AppError): AppError => ({
  ...error,
  fields: error.fields.map((field) => ({ ...field, path: field.path.replace(/^input\./, '') })),
});

export const contactForm = {
  operation: idOf(PublicSendInquiryDocument),
  variables: (values: Readonly<Record<string, string>>, requestId: string) => ({
    input: contactInput(values, requestId),
  }),
  location: (_data: unknown, requestId: string) => receiptPath(requestId),
};
