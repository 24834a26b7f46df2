import type { Mail } from '../../platform/mail/outbox.ts';

/** What is new to one search. */
export interface DigestPart {
  readonly name: string;
  readonly listings: readonly { readonly number: string; readonly title: string }[];
}

interface Digest {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly support: boolean;
  readonly parts: readonly DigestPart[];
  readonly publicUrl: string;
  readonly token: string;
}

const MOST_TITLES = 10;

const partText = ({ name, listings }: DigestPart, publicUrl: string) => [
  `■ ${name}（新着 ${listings.length}件）`,
  ...listings
    .slice(0, MOST_TITLES)
    .flatMap(({ number, title }) => [`・${title}`, `  ${publicUrl}/solutions/${number}`]),
  ...(listings.length > MOST_TITLES ? [`ほか ${listings.length - MOST_TITLES}件`] : []),
  '',
];

/** The new matches of all of a person's searches. The subject tells nothing of them. */
export const savedSearchMail = ({ person, name, email, support, parts, publicUrl, token }: Digest): Mail => ({
  kind: 'saved_search_digest',
  to: email,
  subject: '【くまもとDXマッチング】保存した検索に、新しい掲載があります',
  about: { type: 'Person', id: person },
  body: [
    `${name} 様`,
    '',
    '保存した検索に当てはまる、新しい掲載をお知らせします。',
    '',
    ...parts.flatMap((part) => partText(part, publicUrl)),
    '検索の確認・変更（ログインが必要です）',
    `${publicUrl}/${support ? 'staff' : 'member'}/account#saved-searches`,
    '',
    'このお知らせを止める（ログインは要りません）',
    `${publicUrl}/saved-searches/stop?token=${token}`,
    '',
    '--',
    'くまもとDXマッチング 事務局',
    'このメールは送信専用です。返信いただいてもお答えできません。',
  ].join('\n'),
});
