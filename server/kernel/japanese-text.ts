/** Comparison keys and checks for Japanese text. Keys are never shown: a name keeps what its owner typed. */

/** Variant kanji of names (異体字) that people search by their common form; NFKC leaves them apart. */
const VARIANT_KANJI: Readonly<Record<string, string>> = {
  ...{ 髙: '高', 﨑: '崎', 德: '徳', 濵: '浜', 濱: '浜', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斉', 𠮷: '吉' },
  ...{ 澤: '沢', 廣: '広', 國: '国', 眞: '真', 惠: '恵', 瀨: '瀬', 淵: '渕', 龍: '竜', 嶽: '岳', 槇: '槙' },
};
const VARIANTS = new RegExp(`[${Object.keys(VARIANT_KANJI).join('')}]`, 'gu');
const HYPHENS = '\\-\u00ad\u2010-\u2015\u2212\u30fc\ufe63\uff0d\uff70';
const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * A key to compare and search by: NFKC, lower case, hiragana, common kanji; hyphens, long-vowel marks (長音) and
 * white space dropped.
 */
export const foldKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(VARIANTS, (kanji) => VARIANT_KANJI[kanji]!)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(/ゖ/g, 'け')
    .replace(new RegExp(`[${HYPHENS}~\u301c\\s]`, 'g'), '');

const DROPPED = '-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\ufe63\uff0d\uff70~\u301c \t\r\n';
const ALL_KATAKANA = Array.from({ length: 0x30f6 - 0x30a1 + 1 }, (_, at) => String.fromCharCode(0x30a1 + at));
const REPLACED = [...Object.keys(VARIANT_KANJI), ...ALL_KATAKANA, 'ゖ'];

/** `foldKey` letter by letter, for text that is in NFKC and lower case: what stands in `from` is what stands in `to`, the rest vanishes. */
export const FOLDED_LETTERS = { from: [...REPLACED, ...DROPPED].join(''), to: REPLACED.map(foldKey).join('') } as const;

/** Legal forms (法人格), whole and abbreviated. */
const LEGAL_FORMS = [
  ...['株式会社', '有限会社', '合同会社', '合資会社', '合名会社', '相互会社', '特例有限会社'],
  ...['一般社団法人', '一般財団法人', '公益社団法人', '公益財団法人', '社団法人', '財団法人'],
  ...['医療法人社団', '医療法人財団', '社会医療法人', '医療法人', '社会福祉法人', '学校法人', '宗教法人'],
  ...['特定非営利活動法人', 'NPO法人', '農事組合法人', '国立大学法人', '公立大学法人', '独立行政法人'],
  ...['地方独立行政法人', '国立研究開発法人', '税理士法人', '弁護士法人', '司法書士法人', '行政書士法人'],
  ...['社会保険労務士法人', '監査法人', '特許業務法人', '土地家屋調査士法人'],
  ...['株', '有', '同', '資', '名', '一社', '一財', '公社', '公財', '社', '財', '医', '福', '社福', '学', '宗', '特非']
    .concat(['独', '農'])
    .map((abbreviation) => `(${abbreviation})`),
]
  .map(foldKey)
  .sort((a, b) => b.length - a.length);
const LATIN_FORM = /[\s,]+(co\.?\s*,?\s*ltd|ltd|inc|llc|corp|corporation|k\.\s?k)\.?$/i;
const NAME_PUNCTUATION = /[・.,'’‘、。]/g;

/**
 * The key by which two spellings of one organisation's name are the same: `foldKey` without the legal form at either
 * end. ㈱, (株) and 株式会社 vanish alike; a name that is nothing but a legal form stays.
 */
export function nameKey(name: string): string {
  const whole = foldKey(name.normalize('NFKC').trim().replace(LATIN_FORM, '')).replace(NAME_PUNCTUATION, '');
  let key = whole;
  for (;;) {
    const form = LEGAL_FORMS.find((candidate) => key.startsWith(candidate) || key.endsWith(candidate));
    if (!form) return key || whole;
    key = key.startsWith(form) ? key.slice(form.length) : key.slice(0, -form.length);
  }
}

/** Phone numbers, postcodes, numbers and addresses of mail as machines write them: ASCII, every hyphen `-`, trimmed. */
export const normalizeDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(new RegExp(`[${HYPHENS}]`, 'g'), '-')
    .trim();

/** Whether this is a corporate number (法人番号): 13 digits, the first of which checks the other twelve. */
export function isCorporateNumber(text: string): boolean {
  if (!/^[0-9]{13}$/.test(text)) return false;
  const [check, ...digits] = [...text].map(Number) as [number, ...number[]];
  const sum = digits.reverse().reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** Whether mail could be sent there. Repeated dots before the @ pass: Japanese carriers handed out such addresses. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);
