// What keeps a listing from being reviewed: a pure function of its content.
import type { FieldError } from '../../kernel/errors.ts';
import { isEmail, normalizeDigits } from '../../kernel/japanese-text.ts';
import type { ListingContent } from './listing.content.ts';
import type { ListingContact } from './listing.parts.ts';

/** What is missing before a listing can be reviewed; empty when it is complete. Drafts may miss anything. */
export function problemsOf(content: ListingContent): FieldError[] {
  const problems: FieldError[] = [];
  const demand = (
    ok: boolean,
    field: keyof ListingContent | `${keyof ListingContent}.${string}`,
    code: string,
    message: string,
  ) => {
    if (!ok) problems.push({ path: `content.${field}`, code, message });
  };
  demand(content.title.trim() !== '', 'title', 'required', '見出しを入力してください。');
  demand(content.promise.trim() !== '', 'promise', 'required', 'ひとことの説明を入力してください。');
  demand(content.problem.trim() !== '', 'problem', 'required', '解決する困りごとを入力してください。');
  demand(content.description.trim().length >= 50, 'description', 'too_short', '説明を50文字以上で入力してください。');
  demand(content.categories.length > 0, 'categories', 'required', '分野を1つ以上選んでください。');
  demand(content.industries.length > 0, 'industries', 'required', '対象の業種を1つ以上選んでください。');
  demand(content.companySizes.length > 0, 'companySizes', 'required', '対象の規模を1つ以上選んでください。');
  const { priceModel, priceMin, priceMax, leadTimeMin, leadTimeMax } = content;
  demand(priceModel === '見積' || priceMin !== null, 'priceMin', 'required', '価格の目安を入力してください。');
  demand(
    (priceMin ?? 0) <= (priceMax ?? priceMin ?? 0),
    'priceMax',
    'range_reversed',
    '上限は下限以上にしてください。',
  );
  demand(
    (leadTimeMin ?? 0) <= (leadTimeMax ?? leadTimeMin ?? 0),
    'leadTimeMax',
    'range_reversed',
    '最長は最短以上にしてください。',
  );
  content.images.forEach(({ alt }, i) => {
    demand(
      alt.trim() !== '',
      `images.${i}.alt`,
      'required',
      '画像の説明を入力してください。例）月ごとの注文数の棒グラフ',
    );
  });
  content.links.forEach(({ label, url }, i) => {
    demand(label.trim() !== '', `links.${i}.label`, 'required', 'リンクの名前を入力してください。');
    demand(isHttps(url), `links.${i}.url`, 'url_invalid', 'https:// で始まるアドレスを入力してください。');
  });
  content.cases.forEach(({ title, figures }, i) => {
    demand(
      title.trim() !== '',
      `cases.${i}.title`,
      'required',
      '事例の見出しを入力してください。使わない事例は消してください。',
    );
    figures.forEach(({ label, before, after }, j) => {
      const complete = label.trim() !== '' && before !== null && after !== null;
      demand(
        complete,
        `cases.${i}.figures.${j}.label`,
        'incomplete',
        '項目名と、導入の前と後の数値を入力してください。',
      );
    });
  });
  const { email, phone } = plainContact(content.contact);
  demand(email === '' || isEmail(email), 'contact.email', 'email_invalid', 'メールアドレスの形を確かめてください。');
  demand(
    phone === '' || /^[\d+() -]{9,20}$/.test(phone),
    'contact.phone',
    'phone_invalid',
    '電話番号は数字とハイフンで入力してください。',
  );
  return problems;
}

/** As machines dial and write to it: typed with full-width letters or long-vowel marks it is the same. */
export const plainContact = ({ person, email, phone }: ListingContact): ListingContact => ({
  ...{ person, email: normalizeDigits(email), phone: normalizeDigits(phone) },
});

/** Opened by people in their browser: nothing but the web, nothing inside of a network, no name and password. */
export function isHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, port } = new URL(text);
  return protocol === 'https:' && /\.[a-z]{2,}$/i.test(hostname) && !username && !password && !port;
}
