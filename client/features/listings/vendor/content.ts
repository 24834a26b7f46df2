// A listing's text as the editor holds it, and how complete it is.
import type { ListingContentInput } from '../../../generated/listings/graphql.ts';
import type { Contact } from '../ListingContact.tsx';
import type { Picture } from '../ListingPicture.tsx';
import type { ListingLink } from '../link-kinds.ts';

type Mutable<T> = { -readonly [K in keyof T]-?: Exclude<T[K], undefined> };
export type CaseFigure = { label: string; before: number | null; after: number | null; unit: string };
export type ListingCase = { title: string; industry: string; before: string; after: string; figures: CaseFigure[] };
type Part = 'cases' | 'images' | 'links' | 'contact';
export type Content = Omit<Mutable<ListingContentInput>, Part | ListField> & {
  cases: ListingCase[];
  images: Picture[];
  links: ListingLink[];
  contact: Contact;
} & Record<ListField, string[]>;
type ListField = 'categories' | 'tags' | 'industries' | 'processes' | 'companySizes' | 'workStyles';

/** 働き方 of talent. */
export const WORK_STYLES = ['オンライン', '訪問', '常駐'] as const;

export const PRICE_MODELS = ['月額', '買い切り', '従量', '見積'] as const;

/** 対象の規模, in employees. */
export const COMPANY_SIZES = [
  { value: '1-20', label: '20人以下' },
  { value: '21-100', label: '21～100人' },
  { value: '101-300', label: '101～300人' },
  { value: '301+', label: '301人以上' },
] as const;

/** Shortest description that can be reviewed, in characters. */
export const DESCRIPTION_MIN = 50;

export const EMPTY_CASE: ListingCase = { title: '', industry: '', before: '', after: '', figures: [] };

export interface Requirement {
  readonly label: string;
  readonly done: boolean;
  /** Without it the listing cannot be reviewed. */
  readonly required: boolean;
  /** The field to go to, as a path of the input. */
  readonly field: string;
  readonly hint: string;
}

/** What a listing should have: what is required for the review, and what good ones have besides. */
export function requirementsOf(content: Content): Requirement[] {
  const has = (text: string) => text.trim() !== '';
  const item = (label: string, field: keyof Content, done: boolean, hint: string, required = true): Requirement => ({
    ...{ label, done, required, field: `content.${field}`, hint },
  });
  const { title, promise, description, priceModel, priceMin, images, contact } = content;
  const undescribed = images.findIndex(({ alt }) => !has(alt));
  const untitled = content.cases.findIndex((one) => !has(one.title));
  return [
    item('見出し', 'title', has(title), '一覧で最初に読まれます'),
    item('ひとこと', 'promise', has(promise), '何がどう変わるかを1行で'),
    item('解決する困りごと', 'problem', has(content.problem), 'だれの、どんな手間か'),
    item(
      `説明（${DESCRIPTION_MIN}文字以上）`,
      'description',
      description.trim().length >= DESCRIPTION_MIN,
      `あと${Math.max(0, DESCRIPTION_MIN - description.trim().length)}文字`,
    ),
    item('分野', 'categories', content.categories.length > 0, '3つまで選べます'),
    item('対象の業種', 'industries', content.industries.length > 0, '支援員が候補を探すときに使います'),
    item('対象の規模', 'companySizes', content.companySizes.length > 0, '従業員数の目安'),
    item('価格の目安', 'priceMin', priceModel === '見積' || priceMin !== null, '月額・買い切り・従量は金額が必要です'),
    ...(undescribed < 0
      ? []
      : [
          {
            ...item(
              '画像の説明',
              'images',
              false,
              `${images.filter(({ alt }) => !has(alt)).length}枚に説明がありません`,
            ),
            field: `content.images.${undescribed}.alt`,
          },
        ]),
    ...(untitled < 0
      ? []
      : [
          {
            ...item('事例の見出し', 'cases', false, '使わない事例は消してください'),
            field: `content.cases.${untitled}.title`,
          },
        ]),
    item('画像', 'images', images.length > 0, '使う画面が1枚あると伝わります', false),
    item('対象の業務', 'processes', content.processes.length > 0, 'あると課題と結び付きやすくなります', false),
    item('導入までの期間', 'leadTimeMin', content.leadTimeMin !== null, '週の数で', false),
    item(
      '導入事例',
      'cases',
      content.cases.some((one) => has(one.title)),
      '前と後の違いが伝わります',
      false,
    ),
    {
      ...item('問い合わせ先', 'contact', has(contact.email) || has(contact.phone), '会員企業と支援員が見ます', false),
      field: 'content.contact.person',
    },
  ];
}

/** Whole percent of what a listing should have. */
export function completeness(requirements: readonly Requirement[]): number {
  return Math.round((requirements.filter(({ done }) => done).length / requirements.length) * 100);
}
