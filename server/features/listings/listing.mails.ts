// The mails about listings. Subjects name the 掲載番号 only; nothing confidential stands in the body.
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Mail } from '../../platform/mail/outbox.ts';

export interface ListingLetter {
  /** Id of the listing. */
  readonly listing: string;
  readonly number: string;
  readonly title: string;
  readonly to: string;
  readonly name: string;
  readonly link: string;
}

const SIGNATURE = [
  '',
  '--',
  'くまもとDXマッチング 事務局',
  'このメールは送信専用です。返信いただいてもお答えできません。',
];

const letter = (
  { listing, number, to, name, link }: ListingLetter,
  kind: string,
  subject: string,
  ...lines: readonly string[]
): Mail => ({
  ...{ kind, to, subject: `【くまもとDXマッチング】${subject}（${number}）`, about: { type: 'Listing', id: listing } },
  body: [`${name} 様`, '', ...lines, '', link, ...SIGNATURE].join('\n'),
});

const named = ({ number, title }: ListingLetter) => `「${title || number}」`;

const dayInWords = (at: Date): string => {
  const [year, month, day] = tokyoDate(at).split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** 30 and 7 days before the end. */
export const expiryMail = (to: ListingLetter, expiresAt: Date): Mail =>
  letter(
    to,
    'listing_expiry',
    '掲載期限のお知らせ',
    `${named(to)}の掲載期限は ${dayInWords(expiresAt)} です。`,
    '内容が今も正しいことを確かめて、次のページで「掲載を1年延長する」を押してください。',
    '何もしないと、期限の日に一覧と検索から外れます。内容は消えません。',
  );

export const expiredMail = (to: ListingLetter): Mail =>
  letter(
    to,
    'listing_expired',
    '掲載が終わりました',
    `${named(to)}は掲載期限を過ぎたため、一覧と検索から外れました。内容は消えていません。`,
    '次のページの「もう一度掲載する」で、同じ内容を掲載できます。',
  );

export const archivedMail = (to: ListingLetter, reason: string): Mail =>
  letter(
    to,
    'listing_archived',
    '掲載の取り下げのお知らせ',
    `事務局が${named(to)}を取り下げました。一覧と検索には出ません。`,
    `理由：${reason}`,
    '次のページで内容を直して申請すると、もう一度掲載できます。',
  );

export const handOverMail = (to: ListingLetter, title: string): Mail =>
  letter(
    to,
    'listing_hand_over',
    'PR情報の下書きをお渡しします',
    `事務局が、貴社のPR情報「${title}」の下書きを作りました。`,
    '次のページで内容を確かめ、必要なところを直して、掲載を申請してください。申請するまで公開されません。',
  );
