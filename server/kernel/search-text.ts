// One normaliser for everything that is searched, in PostgreSQL or elsewhere. When it changes, ANALYSER does, and indexes are rebuilt.

/** The version of this analysis: an index built with another one is rebuilt. */
export const ANALYSER = '1';

/** Terms that people use for the same thing. Each group is found by any of its members. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['勤怠', '出退勤', 'タイムカード'],
  ['見える化', '可視化'],
  ['電子契約', '電子署名', '電子サイン'],
  ['ai-ocr', 'aiocr', '文字認識'],
  ['rpa', '業務自動化'],
  ['ec', 'ネット販売', '通販', 'オンラインショップ'],
  ['pos', 'レジ'],
  ['iot', 'センサー'],
  ['サーバ', 'サーバー'],
  ['顧客管理', 'crm'],
  ['生成ai', 'chatgpt'],
  ['帳票', '伝票'],
  ['在庫', '棚卸'],
  ['給与', '給料'],
  ['配車', '運行管理'],
  ['ネット予約', 'オンライン予約', 'web予約'],
];

const KATAKANA = /[ァ-ヶ]/g;
const DASHES = /[‐‑‒–—―−ｰ－﹣-]/g;
const MARKS = /[ー゛゜ヽヾゝゞ]/g;

/** For comparison only: NFKC, lower case, katakana as hiragana, without long-vowel marks and hyphens. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(DASHES, '')
    .replace(MARKS, '');

const RUN = /[\p{L}\p{N}]+/gu;

/** Runs of letters and digits, each as overlapping pairs of characters in order; the last character stands alone too. */
export function bigramRuns(text: string): string[][] {
  return [...foldForSearch(text).matchAll(RUN)].map(([run]) => {
    const characters = [...run];
    return characters.map((character, at) => character + (characters[at + 1] ?? ''));
  });
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words as a reader sees them: 京都 is none of 東京都. */
export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
    .filter((part) => part.isWordLike)
    .map((part) => foldForSearch(part.segment))
    .filter((word) => word !== '');

/** What a person typed, as terms: all of them must be found. Quotes keep spaces. */
export const termsOf = (query: string): string[] =>
  [...query.normalize('NFKC').matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain)!).slice(0, 8);

/** A term and the terms that mean the same, folded. */
export function synonymsOf(term: string): string[] {
  const folded = foldForSearch(term);
  const group = SYNONYMS.find((terms) => terms.some((other) => foldForSearch(other) === folded));
  return [...new Set([folded, ...(group ?? []).map(foldForSearch)])].filter((text) => text !== '');
}

/** A lexeme inside a tsquery or tsvector literal. */
const lexeme = (text: string) => `'${text.replace(/['\\]/g, (mark) => mark + mark)}'`;

/** The text of a `tsvector` of bigrams with positions; runs stand apart, so that a phrase never spans two. */
export function bigramVector(text: string): string {
  let position = 0;
  const parts: string[] = [];
  for (const run of bigramRuns(text)) {
    for (const pair of run) if (++position < 16_000) parts.push(`${lexeme(pair)}:${position}`);
    position += 2;
  }
  return parts.join(' ');
}

/** A phrase of bigrams: the text itself, wherever it stands. One character is looked up by prefix. */
function bigramPhrase(text: string): string | null {
  const phrases = bigramRuns(text).map((run) => {
    if (run.length === 1) return `${lexeme(run[0]!)}:*`;
    return run.slice(0, -1).map(lexeme).join(' <-> ');
  });
  return phrases.length ? phrases.map((phrase) => `(${phrase})`).join(' & ') : null;
}

/** The `tsquery` that finds: every term, each in any of its synonyms. `null` when nothing searchable was typed. */
export function recallQuery(query: string): string | null {
  const terms = termsOf(query).flatMap((term) => {
    const alternatives = synonymsOf(term).flatMap((text) => bigramPhrase(text) ?? []);
    return alternatives.length ? [`(${alternatives.join(' | ')})`] : [];
  });
  return terms.length ? terms.join(' & ') : null;
}

/** The `tsquery` that ranks: words of the query, any of them. */
export function rankQuery(query: string): string | null {
  const words = [...new Set(wordsOf(query))];
  return words.length ? words.map(lexeme).join(' | ') : null;
}

/** A piece of text, and whether it is what was searched for. */
export interface Fragment {
  readonly text: string;
  readonly hit: boolean;
}

/** The text around the first hit, at most `length` characters, with every hit marked. The typed form of the text is kept. */
export function highlight(text: string, query: string, length = 120): Fragment[] {
  const characters = [...text];
  const folded = characters.map(foldForSearch);
  const needles = termsOf(query).flatMap(synonymsOf);
  const hits = new Array<boolean>(characters.length).fill(false);
  for (let from = 0; from < characters.length; from++) {
    for (const needle of needles) {
      const end = endOf(folded, from, needle);
      if (end) hits.fill(true, from, end);
    }
  }
  const first = hits.indexOf(true);
  const start = first > length / 3 ? first - Math.floor(length / 3) : 0;
  const fragments: { text: string; hit: boolean }[] = [];
  if (start > 0) fragments.push({ text: '…', hit: false });
  for (let at = start; at < Math.min(characters.length, start + length); at++) {
    const last = fragments.at(-1);
    if (last && last.hit === hits[at]) last.text += characters[at];
    else fragments.push({ text: characters[at]!, hit: hits[at]! });
  }
  if (start + length < characters.length) fragments.push({ text: '…', hit: false });
  return fragments;
}

function endOf(folded: readonly string[], from: number, needle: string): number | null {
  if (!folded[from]) return null;
  let rest = needle;
  for (let at = from; at < folded.length; at++) {
    const part = folded[at]!;
    if (!rest.startsWith(part)) return null;
    rest = rest.slice(part.length);
    if (!rest) return at + 1;
  }
  return null;
}
