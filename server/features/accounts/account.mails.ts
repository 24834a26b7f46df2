// The mails of accounts. Subjects hold no personal data; whoever is written to is greeted in the body only.
import type { Mail } from '../../platform/mail/outbox.ts';
import type { Person } from './person.entity.ts';

const SIGNATURE = [
  '',
  '--',
  'くまもとDXマッチング 事務局',
  'このメールは送信専用です。返信いただいてもお答えできません。',
];
const UNKNOWN_TO_YOU = 'お心当たりのない場合は、すぐに事務局へご連絡ください。';

const letter = (greeting: string, ...lines: readonly string[]) =>
  [...(greeting ? [`${greeting} 様`, ''] : []), ...lines, ...SIGNATURE].join('\n');

const aboutPerson = ({ id }: Person) => ({ type: 'Person', id });

interface InvitationLetter {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** As what, and where: 株式会社○○の担当者. */
  readonly as: string;
  readonly link: string;
}

export const invitationMail = ({ id, email, name, as, link }: InvitationLetter): Mail => ({
  ...{
    kind: 'invitation',
    to: email,
    subject: '【くまもとDXマッチング】利用のご案内',
    about: { type: 'Invitation', id },
  },
  body: letter(
    name,
    `くまもとDXマッチングに、${as}として招待されました。`,
    '次のページを開いて、利用の登録をしてください。7日以内にお願いします。',
    ...['', link, ''],
    'お心当たりのない場合は、このメールを破棄してください。登録しないかぎり、何も起こりません。',
  ),
});

export const passwordResetMail = (person: Person, link: string): Mail => ({
  ...{ kind: 'password_reset', to: person.email, subject: '【くまもとDXマッチング】パスワードの再設定' },
  about: aboutPerson(person),
  body: letter(
    person.name,
    'パスワードを再設定するには、次のページを開いてください。1時間以内に1回だけ使えます。',
    ...['', link, ''],
    'お心当たりのない場合は、このメールを破棄してください。パスワードは変わりません。',
  ),
});

export const emailChangeMail = (person: Person, newEmail: string, link: string): Mail => ({
  ...{ kind: 'email_change', to: newEmail, subject: '【くまもとDXマッチング】メールアドレスの確認' },
  about: aboutPerson(person),
  body: letter(
    person.name,
    'このアドレスでログインするには、次のページを開いて確認してください。24時間以内に1回だけ使えます。',
    ...['', link, ''],
    'お心当たりのない場合は、このメールを破棄してください。何も変わりません。',
  ),
});

/** To the owner of an address that somebody else wanted to change theirs to. */
export const addressTakenMail = (person: Person, newEmail: string): Mail => ({
  ...{ kind: 'email_change', to: newEmail, subject: '【くまもとDXマッチング】メールアドレスの確認' },
  about: aboutPerson(person),
  body: letter(
    '',
    'このアドレスをログインに使う手続きがありましたが、すでにこのアドレスのアカウントがあるため、受け付けませんでした。',
    'いまお使いのアカウントは、これまでどおりお使いいただけます。',
    UNKNOWN_TO_YOU,
  ),
});

/** Security notices: what changed, and what to do when it was somebody else. */
const NOTICES = {
  email_change_requested: 'メールアドレスを変更する手続きがありました。新しいアドレスで確認されると変わります。',
  email_changed: 'ログインに使うメールアドレスが変わりました。今後のお知らせは新しいアドレスに届きます。',
  password_changed: 'パスワードが変わりました。',
  totp_added: '2段階認証に、認証アプリが登録されました。',
  totp_removed: '2段階認証から、認証アプリが外されました。',
  passkey_added: 'パスキーが登録されました。',
  passkey_removed: 'パスキーが削除されました。',
  recovery_code_used: '回復コードを使ったログインがありました。使ったコードは、もう使えません。',
  recovery_codes_renewed: '回復コードが作り直されました。前のコードは、もう使えません。',
  second_factor_reset: '事務局が2段階認証を初期化しました。次のログインのときに、もう一度登録してください。',
} as const;
export type Notice = keyof typeof NOTICES;

/** Tells the person that the ways into the account changed; `to` when it is not the present address. */
export const noticeMail = (person: Person, notice: Notice, to: string = person.email): Mail => ({
  ...{ kind: notice, to, subject: '【くまもとDXマッチング】アカウントの変更のお知らせ' },
  about: aboutPerson(person),
  body: letter(person.name, NOTICES[notice], '', `ご自身の操作であれば、何もする必要はありません。${UNKNOWN_TO_YOU}`),
});
