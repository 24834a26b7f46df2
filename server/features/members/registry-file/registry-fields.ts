// The fields of a registry row, and the headers under which other offices write them.
import { foldKey } from '../../../kernel/japanese-text.ts';

interface Field {
  readonly label: string;
  readonly required?: true;
  /** Headers, compared by `headerKey`. The first is ours. */
  readonly names: readonly string[];
  /** Tried on what no header matched exactly. */
  readonly pattern?: RegExp;
}

const FIELDS = {
  no: { label: 'No.', names: ['No.', '番号', '通番', '連番', '項番', '通し番号', '整理番号', '#'] },
  memberNo: {
    label: '会員番号',
    required: true,
    names: ['会員番号', '会員No', '会員ID', '会員コード', '登録番号', '管理番号'],
    pattern: /会員.*(番号|no|id)/,
  },
  corporateNumber: { label: '法人番号', names: ['法人番号', '法人No', '法人マイナンバー'], pattern: /法人番号/ },
  name: {
    label: '企業・団体名',
    required: true,
    names: [
      ...['企業・団体名', '企業名', '団体名', '会社名', '法人名', '事業者名', '名称', '会員名', '会員名称', '組織名'],
      ...['商号', '商号又は名称', '貴社名', '御社名', '社名', '屋号', '企業・団体名称', '会員企業名', '事業所名'],
    ],
    pattern: /^(?!.*(担当|代表|かな|がな)).*(企業|会社|団体|法人|事業者)名/,
  },
  kana: {
    label: 'フリガナ',
    names: [
      'フリガナ',
      'カナ',
      'カナ名',
      '読み',
      '読み仮名',
      '名称カナ',
      '企業名フリガナ',
      '会社名フリガナ',
      '企業名カナ',
    ],
    pattern: /^(?!.*(担当|代表|氏名)).*(ふりがな|かな|よみ)/,
  },
  category: { label: '会員区分', names: ['会員区分', '区分', '会員種別', '種別', '会員種類'] },
  industry: { label: '業種', names: ['業種', '業種名', '業種区分', '産業分類', '業界'], pattern: /業種|産業分類/ },
  employees: {
    label: '従業員数',
    names: ['従業員数', '従業員', '従業者数', '社員数', '職員数', '人数', '常用従業員数'],
    pattern: /(従業員|従業者|社員|職員)数/,
  },
  postcode: { label: '郵便番号', names: ['郵便番号', '〒', '郵便', '郵便No'], pattern: /郵便番号/ },
  prefecture: { label: '都道府県', names: ['都道府県', '都道府県名', '県名'] },
  city: { label: '市区町村', names: ['市区町村', '市町村', '市町村名', '市区町村名'] },
  address: {
    label: '住所',
    names: ['住所', '所在地', '本社所在地', '本社住所', '住所1', '番地', '主たる事業所の所在地'],
    pattern: /住所|所在地/,
  },
  building: { label: '建物名', names: ['建物名', '建物', '建物名等', '住所2', 'ビル名', '方書'] },
  inPrefecture: {
    label: '県内事業所',
    names: ['県内事業所', '県内事業所の有無', '県内拠点'],
    pattern: /県内.*(事業所|拠点)/,
  },
  representative: {
    label: '代表者名',
    names: ['代表者名', '代表者', '代表者氏名', '代表者職氏名', '代表氏名'],
    pattern: /^(?!.*(かな|がな|電話|める|役職)).*代表者/,
  },
  contactKana: {
    label: '担当者フリガナ',
    names: ['担当者フリガナ', '担当者カナ', '担当者氏名フリガナ', '担当者名フリガナ', '氏名フリガナ', '氏名カナ'],
    pattern: /(担当|氏名).*(ふりがな|かな|よみ)/,
  },
  contactDepartment: {
    label: '部署',
    names: ['部署', '部署名', '所属', '所属部署', '担当部署', '担当者部署', '所属名'],
  },
  contactTitle: { label: '部署・役職', names: ['部署・役職', '役職', '役職名', '所属・役職', '担当者役職', '肩書'] },
  phone: { label: '電話番号', names: ['電話番号', '電話', 'TEL', '連絡先電話番号', '連絡先'], pattern: /電話|^tel/ },
  email: {
    label: 'メールアドレス',
    names: ['メールアドレス', 'メール', 'Email', 'E-mail', 'mail', 'mailアドレス', 'Eメール', '電子メール'],
    pattern: /めるあどれす|e?mail/,
  },
  contactName: {
    label: '担当者氏名',
    names: ['担当者氏名', '担当者名', '担当者', 'ご担当者', 'ご担当者名', '連絡担当者', '窓口担当者', '氏名'],
    pattern: /担当者/,
  },
  joinedOn: {
    label: '入会日',
    names: ['入会日', '入会年月日', '加入日', '加入年月日', '登録日'],
    pattern: /(入会|加入).*日/,
  },
  withdrawnOn: { label: '退会日', names: ['退会日', '退会年月日', '退会', '脱会日', '退会済'], pattern: /(退会|脱会)/ },
  isVendor: {
    label: 'ソリューション提供',
    names: [
      'ソリューション提供',
      'ソリューション企業',
      'ソリューション提供企業',
      'ソリューション',
      '提供企業',
      'ベンダー',
    ],
    pattern: /そりゅしょん/,
  },
  newsletter: { label: 'メルマガ', names: ['メルマガ', 'メールマガジン', '配信希望'], pattern: /めるまが/ },
  note: { label: '備考', names: ['備考', '摘要', 'メモ', '特記事項', 'コメント'], pattern: /備考/ },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;
const ENTRIES = Object.entries(FIELDS) as [FieldKey, Field][];
export const FIELD_KEYS = ENTRIES.map(([key]) => key);

/** For the person who maps columns: what there is, what must be mapped. */
export const REGISTRY_FIELDS = ENTRIES.map(([key, { label, required }]) => ({
  key,
  label,
  required: required === true,
}));

/** What a field is called where the file has no column for it. */
export const labelOf = (key: FieldKey): string => FIELDS[key].label;

/** Column (from 0) of each field, or `null` when the file has none. */
export type Mapping = Readonly<Record<FieldKey, number | null>>;

const headerKey = (header: string) =>
  foldKey(header.normalize('NFKC').replace(/\(.*?\)|\[.*?\]|【.*?】/g, '') || header).replace(
    /[・/,、.。※*●■◆○:_"'|必須]/g,
    '',
  );
const KNOWN = new Map<string, FieldKey>(
  ENTRIES.flatMap(([key, { names }]) => names.map((name) => [headerKey(name) || name, key] as const)),
);

function exactField(header: string): FieldKey | undefined {
  return KNOWN.get(headerKey(header)) ?? KNOWN.get(header.normalize('NFKC').trim());
}

const similarField = (header: string): FieldKey | undefined =>
  ENTRIES.find(([, { pattern }]) => pattern?.test(headerKey(header)))?.[0];

/** How many different fields a line names, were it the header. */
export const fieldsNamed = (cells: readonly string[]): number => new Set(cells.map(exactField).filter(Boolean)).size;

/**
 * Which column holds which field, by the headers: by their usual names first, then by resemblance. A second フリガナ, or
 * one beside the contact, is the contact's. A person may change it.
 */
export function guessMapping(headers: readonly string[]): Mapping {
  const mapping = Object.fromEntries(FIELD_KEYS.map((key) => [key, null])) as Record<FieldKey, number | null>;
  const taken = new Set<number>();
  const assign = (key: FieldKey | undefined, column: number) => {
    if (!key || taken.has(column)) return;
    const free = mapping[key] === null ? key : key === 'kana' && mapping.contactKana === null ? 'contactKana' : null;
    if (!free) return;
    mapping[free] = column;
    taken.add(column);
  };
  headers.forEach((header, column) => {
    assign(exactField(header), column);
  });
  headers.forEach((header, column) => {
    assign(similarField(header), column);
  });
  const { name, kana, contactName, contactKana } = mapping;
  const besideContact = contactName !== null && kana !== null && Math.abs(kana - contactName) === 1;
  if (besideContact && contactKana === null && (name === null || Math.abs(kana - name) > 1)) {
    return { ...mapping, kana: null, contactKana: kana };
  }
  return mapping;
}
