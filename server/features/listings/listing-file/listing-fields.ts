// The columns of a list of PR listings, and the headers under which they are known.
import { foldKey } from '../../../kernel/japanese-text.ts';

interface Field {
  /** The header of the template. */
  readonly label: string;
  /** Other headers that mean the same. */
  readonly names?: readonly string[];
  readonly required?: true;
  /** An example, for the template. */
  readonly example: string;
  /** What may stand there, for the template. */
  readonly hint?: string;
}

const FIELDS = {
  number: { label: '掲載番号', example: '', hint: '取り込み済みのものを直すときだけ' },
  ownNumber: {
    label: '自社管理番号',
    names: ['管理番号', '商品番号', '型番', '整理番号'],
    required: true,
    example: 'KS-001',
    hint: '企業の中で重ならない番号。同じ番号の行は、前に取り込んだものを直します',
  },
  vendor: {
    label: '企業名',
    names: ['会社名', '企業・団体名', '提供企業', '社名'],
    required: true,
    example: '株式会社くまもとシステム',
    hint: '会員の画面にあるとおりに',
  },
  kind: { label: '種類', example: 'ソリューション', hint: 'ソリューション か デジタル人材' },
  title: { label: '見出し', names: ['名称', '製品名', 'サービス名'], required: true, example: '受発注ハブ' },
  promise: { label: 'ひとこと', names: ['キャッチコピー', '一言'], example: 'FAXの転記がなくなる' },
  problem: { label: '解決する困りごと', names: ['課題', '困りごと'], example: '注文の転記に毎朝2時間かかる' },
  description: { label: '説明', names: ['概要', '内容', '詳細'], example: '届いたFAXを自動で読み取り…' },
  categories: {
    label: '分野',
    names: ['分類', 'カテゴリ'],
    example: '販売・顧客、業務自動化',
    hint: '「、」で区切って3つまで',
  },
  industries: {
    label: '対象の業種',
    names: ['業種'],
    example: '製造業、卸売業，小売業',
    hint: '編集画面で選べる業種から。「、」で区切る',
  },
  processes: { label: '対象の業務', names: ['業務'], example: '受発注、請求', hint: '「、」で区切る' },
  companySizes: {
    label: '対象の規模',
    names: ['規模', '従業員数'],
    example: '1-20、21-100',
    hint: '1-20、21-100、101-300、301+ から',
  },
  tags: { label: 'タグ', names: ['キーワード'], example: 'FAX読み取り、AI-OCR', hint: '「、」で区切って12個まで' },
  priceModel: { label: '価格の形', names: ['料金体系'], example: '月額', hint: '月額、買い切り、従量、見積 のどれか' },
  priceMin: { label: '価格の目安', names: ['価格', '料金', '価格の下限'], example: '28000', hint: '円' },
  priceMax: { label: '価格の上限', example: '', hint: '円' },
  priceNote: { label: '価格の補足', example: '初期費用 50,000円' },
  leadTimeMin: { label: '導入期間（最短）', example: '4', hint: '週' },
  leadTimeMax: { label: '導入期間（最長）', example: '8', hint: '週' },
  subsidy: { label: '補助金', names: ['補助金の対象'], example: '○', hint: '対象になり得るなら ○' },
  person: { label: '問い合わせ先（担当）', names: ['担当者', '担当'], example: '営業部' },
  email: { label: '問い合わせ先（メール）', names: ['メールアドレス', 'メール'], example: 'info@example.jp' },
  phone: { label: '問い合わせ先（電話）', names: ['電話番号', '電話'], example: '096-000-0000' },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;
const ENTRIES = Object.entries(FIELDS) as [FieldKey, Field][];

export const LISTING_COLUMNS = ENTRIES.map(([key, field]) => ({ key, ...field }));
export const labelOf = (key: FieldKey): string => FIELDS[key].label;

const headerKey = (header: string) =>
  foldKey(header.normalize('NFKC')).replace(/[・/,、.。※*()（）「」:：\s]|必須/g, '');
const KNOWN = new Map<string, FieldKey>(
  ENTRIES.flatMap(([key, { label, names = [] }]) => [label, ...names].map((name) => [headerKey(name), key] as const)),
);

export const fieldsNamed = (cells: readonly string[]): number =>
  new Set(cells.map((cell) => KNOWN.get(headerKey(cell))).filter(Boolean)).size;

/** Headers without which no row can be brought in, and which the file does not have. */
export function missingColumns(headers: readonly string[]): string[] {
  const columns = columnsOf(headers);
  return ENTRIES.flatMap(([key, { label, required }]) => (required && !columns.has(key) ? [label] : []));
}

/** Column (from 0) of each field, or nothing when the file has none. The first of two columns with one name is meant. */
export function columnsOf(headers: readonly string[]): ReadonlyMap<FieldKey, number> {
  const columns = new Map<FieldKey, number>();
  headers.forEach((header, column) => {
    const key = KNOWN.get(headerKey(header));
    if (key && !columns.has(key)) columns.set(key, column);
  });
  return columns;
}
