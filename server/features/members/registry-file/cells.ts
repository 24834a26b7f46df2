// What a person typed into one cell, as the value that the registry keeps. Nothing here knows of rows or columns.
import { foldKey, normalizeDigits } from '../../../kernel/japanese-text.ts';
import { parseJapaneseDate } from '../../../kernel/wareki.ts';

/** Controls that no registry means and PostgreSQL or a screen stumbles over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g;

/** One line, as typed: 髙, ① and ㈱ stay; line breaks and runs around them become one space. */
export const oneLine = (cell: string): string =>
  cell
    .replace(CONTROLS, '')
    .replace(/[^\S\n\r]*[\r\n]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .trim();

/** Several lines, as typed. */
export const manyLines = (cell: string): string => cell.replace(CONTROLS, '').replace(/\r\n?/g, '\n').trim();

const NOTHING = new Set(
  ['', 'なし', '無', '無し', '該当なし', '不明', '未定', '未登録', 'na', 'n/a', '個人', '個人事業主'].map(foldKey),
);

/** Digits, phones and addresses of mail in ASCII; 「―」「なし」「不明」 and the like are nothing. */
export function machineText(cell: string): string {
  const text = normalizeDigits(oneLine(cell));
  return NOTHING.has(foldKey(text)) ? '' : text;
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A day, also as the bare serial number that Excel shows for an unformatted date. `null` when it is none. */
export function dateOf(text: string): string | null {
  const serial = /^[2-7]\d{4}(?:\.0+)?$/.test(text) ? Number(text) : 0;
  return serial ? new Date(EXCEL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10) : parseJapaneseDate(text);
}

const YES = new Set(
  ['○', '〇', '◯', '◎', '●', '有', '有り', 'あり', 'はい', '済', '可', '1', 'yes', 'y', 'true', 'レ', '✓', '✔', '☑']
    .concat([
      '該当',
      '該当する',
      '希望',
      '希望する',
      '希望あり',
      '登録',
      '登録済',
      '配信',
      '配信する',
      '配信希望',
      'する',
      '提供',
    ])
    .concat(['提供する', '要', '退会', '退会済', '必要', 'o'])
    .map(foldKey),
);
const NO = new Set(
  ['', '×', '✕', '✗', 'x', '無', '無し', 'なし', 'いいえ', '0', 'no', 'n', 'false', '非該当', '該当なし', '該当しない']
    .concat([
      '希望しない',
      '希望なし',
      '不要',
      '停止',
      '配信しない',
      '配信停止',
      '未登録',
      '否',
      '不可',
      'しない',
      '未',
      '□',
      '☐',
    ])
    .map(foldKey),
);

/** A mark in a yes-or-no column: ○, 有, 希望する… or blank, 無, 希望しない…; `null` when it says neither. */
export function markOf(cell: string): boolean | null {
  const key = foldKey(cell);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}

/** A head count. `exact` is false for 約50名; ranges and 「以上」 have no number at all. */
export function countOf(text: string): { count: number | null; exact: boolean } {
  const match = /^(約|およそ)?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.0+)?(名|人|名程度|人程度)?$/.exec(
    text.replace(/\s/g, ''),
  );
  if (!match) return { count: null, exact: text === '' };
  return { count: Number(match[2]!.replaceAll(',', '')), exact: !match[1] && !match[3]?.endsWith('程度') };
}

/** `862-0950` of any spelling; `null` when it has not seven digits. A number cell may have lost a leading zero. */
export function postcodeOf(text: string): string | null {
  const digits = text.replace(/[〒\s-]/g, '');
  if (!/^\d{6,7}$/.test(digits)) return null;
  const seven = digits.padStart(7, '0');
  return `${seven.slice(0, 3)}-${seven.slice(3)}`;
}

/** A phone number with the leading zero that a number cell has lost. */
export const phoneOf = (text: string): string => (/^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text);
