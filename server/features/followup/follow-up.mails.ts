// The mails of the follow-up. Subjects hold nothing personal; a vendor's mail does not name the member.

import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { formatWareki } from '../../kernel/wareki.ts';
import type { Mail } from '../../platform/mail/outbox.ts';
import { ContactSide } from './contact-check.entity.ts';
import type { Recipient } from './follow-up.links.ts';

const SIGNATURE = [
  '',
  '--',
  'くまもとDXマッチング 事務局',
  'このメールは送信専用です。返信いただいてもお答えできません。',
];
const STRANGER = 'お心当たりのない場合は、このメールを破棄してください。開いただけでは、何も変わりません。';

interface Letter extends Recipient {
  readonly publicUrl: string;
  readonly about: Mail['about'];
  /** A reminder. */
  readonly again: boolean;
}

interface ContactLetter extends Letter {
  readonly side: ContactSide;
  readonly told: {
    readonly number: string;
    readonly title: string;
    readonly vendor: string;
    readonly disclosedAt: Date;
  };
}

const greeting = (name: string) => [`${name} 様`, ''];

/** Whether the two sides got in touch: one press answers (R3.9). */
export function contactMail({ side, told, again, name, email, token, publicUrl, about }: ContactLetter): Mail {
  const day = formatWareki(tokyoDate(told.disclosedAt));
  const what =
    side === ContactSide.MEMBER
      ? `${day}に連絡先をお伝えになった「${told.vendor}」（${told.title}）から、連絡はありましたか。`
      : `${day}に連絡先をお伝えした相談（${told.number}、${told.title}）について、企業と連絡は取れましたか。`;
  return {
    kind: again ? 'contact_reminder' : 'contact_question',
    to: email,
    subject: `【くまもとDXマッチング】連絡が取れたかをお聞かせください${again ? '（再送）' : ''}`,
    about,
    body: [
      ...greeting(name),
      what,
      '次のページを開いて、一つ選んでください。ログインは要りません。1分で終わります。',
      ...['', `${publicUrl}/contact-check?token=${token}`, ''],
      STRANGER,
      ...SIGNATURE,
    ].join('\n'),
  };
}

interface SurveyLetter extends Letter {
  readonly months: number;
  readonly closesAt: Date;
}

/** The questionnaire on the effect, so many months after the contact (R3.11). */
export const surveyMail = ({ months, closesAt, again, name, email, token, publicUrl, about }: SurveyLetter): Mail => ({
  kind: again ? 'effect_reminder' : 'effect_survey',
  to: email,
  subject: `【くまもとDXマッチング】導入の効果についてのアンケート${again ? '（再送）' : ''}`,
  about,
  body: [
    ...greeting(name),
    `ご相談のあと、企業と連絡が取れてから${months}か月がたちました。その後の様子をお聞かせください。`,
    '質問は5つで、3分ほどで終わります。ログインは要りません。途中で保存して、あとで続けられます。',
    `回答の期限：${formatWareki(tokyoDate(closesAt))}`,
    ...['', `${publicUrl}/effect?token=${token}`, ''],
    'いただいた回答は、支援の改善と県への報告の集計に使います。',
    STRANGER,
    ...SIGNATURE,
  ].join('\n'),
});
