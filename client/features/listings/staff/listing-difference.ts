// What a revision changes in a listing, field by field, in the words of the page.
import { figure } from '../../../platform/format.ts';

export interface ListingCaseText {
  readonly title: string;
  readonly industry: string;
  readonly before: string;
  readonly after: string;
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
    .map(({ title, industry, before, after }) => `${title}（${industry}）\n前：${before}\n後：${after}`)
    .join('\n\n');

const FIELDS: readonly (readonly [string, (text: ListingText) => string])[] = [
  ['見出し', ({ title }) => title],
  ['ひとことで', ({ promise }) => promise],
  ['解決する困りごと', ({ problem }) => problem],
  ['説明', ({ description }) => description],
  ['分野', ({ categories }) => categories.join('、')],
  ['タグ', ({ tags }) => tags.join('、')],
  ['対象の業種', ({ industries }) => industries.join('、')],
  ['対象の業務', ({ processes }) => processes.join('、')],
  ['対象の規模', sizesText],
  ['価格の目安', priceText],
  ['価格の補足', ({ priceNote }) => priceNote],
  ['導入期間', leadTimeText],
  ['補助金', ({ subsidy }) => (subsidy ? '対象になり得る' : '対象外')],
  ['導入事例', casesText],
];

/** The fields that differ, in the order of the page. Empty: the revision says what is published. */
export const differencesOf = (published: ListingText, revised: ListingText): FieldDifference[] =>
  FIELDS.map(([label, text]) => ({ label, before: text(published), after: text(revised) })).filter(
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
