// What a revision changes in a listing, field by field, in the words of the page.
import { figure } from '../../platform/format.ts';
import type { CaseFigure } from './CaseFigures.tsx';
import type { Contact } from './ListingContact.tsx';
import type { Picture } from './ListingPicture.tsx';
import { type ListingLink, linkKindText } from './link-kinds.ts';

export interface ListingCaseText {
  readonly title: string;
  readonly industry: string;
  readonly before: string;
  readonly after: string;
  readonly figures: readonly CaseFigure[];
}

/** What a listing says: a revision's content, or the published columns. */
export interface ListingText {
  readonly title: string;
  readonly promise: string;
  readonly problem: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly industries: readonly string[];
  readonly processes: readonly string[];
  readonly companySizes: readonly string[];
  readonly priceModel: string;
  readonly priceMin?: number | null;
  readonly priceMax?: number | null;
  readonly priceNote: string;
  readonly leadTimeMin?: number | null;
  readonly leadTimeMax?: number | null;
  readonly subsidy: boolean;
  readonly cases: readonly ListingCaseText[];
  readonly images: readonly Picture[];
  readonly links: readonly ListingLink[];
  readonly contact?: Contact | null;
  readonly workStyles: readonly string[];
  readonly availability: string;
}

export interface FieldDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const range = (min: number | null | undefined, max: number | null | undefined, unit: string): string => {
  if (min == null && max == null) return '';
  if (max == null) return `${figure(min!)}${unit}から`;
  if (min == null) return `${figure(max)}${unit}まで`;
  return min === max ? `${figure(min)}${unit}` : `${figure(min)}–${figure(max)}${unit}`;
};

/** 月額 28,000円から / 見積 */
export const priceText = ({ priceModel, priceMin, priceMax }: ListingText): string =>
  [priceModel, range(priceMin, priceMax, '円')].filter(Boolean).join(' ');

/** 4–7週間 */
export const leadTimeText = ({ leadTimeMin, leadTimeMax }: ListingText): string =>
  range(leadTimeMin, leadTimeMax, '週間');

/** 21–100人, 301人以上 */
export const sizesText = ({ companySizes }: ListingText): string =>
  companySizes
    .map((size) => (size.endsWith('+') ? `${size.slice(0, -1)}人以上` : `${size.replace('-', '–')}人`))
    .join('、');

const casesText = ({ cases }: ListingText): string =>
  cases
    .map(({ title, industry, before, after, figures }) =>
      [
        industry ? `${title}（${industry}）` : title,
        before && `前：${before}`,
        after && `後：${after}`,
        ...figures.map(figureText),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');

const figureText = ({ label, before, after, unit }: CaseFigure): string =>
  `${label}：${before ?? '—'} → ${after ?? '—'} ${unit}`;

/** Another image under the same words is a change, too: the beginning of its name tells them apart. */
const imagesText = ({ images }: ListingText): string =>
  images.map(({ id, alt }, i) => `${i + 1}. ${alt || '説明なし'}（画像 ${id.slice(0, 4)}）`).join('\n');

const linksText = ({ links }: ListingText): string =>
  links.map(({ kind, label, url }) => `${linkKindText(kind)} ${label} ${url}`).join('\n');

const contactText = ({ contact }: ListingText): string =>
  contact ? [contact.person, contact.email, contact.phone].filter(Boolean).join('\n') : '';

/** What can be changed, remarked on and compared: the place in the input, its name, its text. */
export const LISTING_FIELDS: readonly (readonly [path: string, label: string, text: (text: ListingText) => string])[] =
  [
    ['content.title', '見出し', ({ title }) => title],
    ['content.promise', 'ひとこと', ({ promise }) => promise],
    ['content.problem', '解決する困りごと', ({ problem }) => problem],
    ['content.description', '説明', ({ description }) => description],
    ['content.categories', '分野', ({ categories }) => categories.join('、')],
    ['content.industries', '対象の業種', ({ industries }) => industries.join('、')],
    ['content.companySizes', '対象の規模', sizesText],
    ['content.processes', '対象の業務', ({ processes }) => processes.join('、')],
    ['content.tags', 'タグ', ({ tags }) => tags.join('、')],
    ['content.priceMin', '価格の目安', priceText],
    ['content.priceNote', '価格の補足', ({ priceNote }) => priceNote],
    ['content.leadTimeMin', '導入期間', leadTimeText],
    ['content.subsidy', '補助金', ({ subsidy }) => (subsidy ? '対象になり得る' : '対象外')],
    ['content.workStyles', '支援のしかた', ({ workStyles }) => workStyles.join('、')],
    ['content.availability', '稼働の目安', ({ availability }) => availability],
    ['content.images', '画像', imagesText],
    ['content.cases', '導入事例', casesText],
    ['content.links', '動画・資料', linksText],
    ['content.contact', '問い合わせ先', contactText],
  ];

/** The fields that differ, in the order of the page. Empty: the revision says what is published. */
export const differencesOf = (published: ListingText, revised: ListingText): FieldDifference[] =>
  LISTING_FIELDS.map(([, label, text]) => ({ label, before: text(published), after: text(revised) })).filter(
    ({ before, after }) => before !== after,
  );

/** A text in three parts: what both have before and behind, and what differs between. */
export interface Passage {
  readonly lead: string;
  readonly changed: string;
  readonly rest: string;
}

/** Of what is the same, as much as shows the place. */
const CONTEXT = 40;

const leadOf = (text: string) => (text.length > CONTEXT ? `…${text.slice(-CONTEXT)}` : text);
const restOf = (text: string) => (text.length > CONTEXT ? `${text.slice(0, CONTEXT)}…` : text);

/** Where two texts differ. Long passages that are the same are shortened. */
export function passagesOf({ before, after }: Pick<FieldDifference, 'before' | 'after'>): {
  readonly before: Passage;
  readonly after: Passage;
} {
  const [old, now] = [[...before], [...after]];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const passage = (signs: readonly string[]): Passage => ({
    lead: leadOf(signs.slice(0, start).join('')),
    changed: signs.slice(start, signs.length - end).join(''),
    rest: restOf(signs.slice(signs.length - end).join('')),
  });
  return { before: passage(old), after: passage(now) };
}
