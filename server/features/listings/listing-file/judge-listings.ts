// What each row of a list of PR listings says, and what refuses it: the same for the dry run and the import.
import { validateSync } from 'class-validator';
import { industriesIn } from '../../../kernel/industries.ts';
import type { Table } from '../../../platform/files/table.ts';
import { ListingContent } from '../listing.content.ts';
import { ListingContact } from '../listing.parts.ts';
import { columnsOf, type FieldKey, labelOf } from './listing-fields.ts';

/** Stable codes, in snake_case, with the text for people. */
export const ROW_ERRORS = {
  own_number_missing: '自社管理番号がありません。',
  own_number_repeated: '同じ企業と自社管理番号の行が、このファイルの前の行にあります。',
  vendor_missing: '企業名がありません。',
  vendor_unknown: 'この名前のソリューション企業がありません。会員の画面にあるとおりに書いてください。',
  vendor_ambiguous: '同じ名前のソリューション企業が2つ以上あります。',
  number_unknown: 'この掲載番号の掲載がありません。新しいものは空にしてください。',
  number_of_other_vendor: 'この掲載番号は別の企業のものです。',
  handed_over: '企業に引き渡したあとの掲載です。企業が自分で直します。',
  kind_unknown: '種類は「ソリューション」か「デジタル人材」です。',
  title_missing: '見出しがありません。',
  number_invalid: '0以上の整数で書いてください。',
  mark_unclear: '○か空にしてください。',
  too_long: '文字数が多すぎます。',
  too_many: '数が多すぎます。',
  unknown_value: '選べない言葉です。',
} as const;
export type RowErrorCode = keyof typeof ROW_ERRORS;

export interface RowError {
  readonly row: number;
  /** The header of the column. */
  readonly column: string;
  readonly code: RowErrorCode;
  readonly message: string;
  /** As typed. */
  readonly value: string;
}

export interface JudgedListing {
  /** Where it is in the file. */
  readonly row: number;
  readonly number: string;
  readonly ownNumber: string;
  readonly vendor: string;
  readonly kind: 'solution' | 'talent';
  readonly content: ListingContent;
  /** For which fields the file has a column: of the others it says nothing. */
  readonly said: ReadonlySet<FieldKey>;
  readonly errors: readonly RowError[];
}

export const rowError = (row: number, key: FieldKey, code: RowErrorCode, value: string): RowError => ({
  ...{ row, column: labelOf(key), code, message: ROW_ERRORS[code], value: value.slice(0, 200) },
});

const KINDS: Readonly<Record<string, 'solution' | 'talent'>> = {
  ...{ '': 'solution', ソリューション: 'solution', solution: 'solution' },
  ...{ デジタル人材: 'talent', 人材: 'talent', talent: 'talent' },
};
const CONSTRAINTS: Readonly<Record<string, RowErrorCode>> = {
  ...{ maxLength: 'too_long', arrayMaxSize: 'too_many', isIn: 'unknown_value', min: 'number_invalid' },
};
const YES = /^(○|〇|◯|はい|有|あり|対象|true|1|yes)$/i;
const NO = /^(|×|✕|いいえ|無|なし|対象外|false|0|no|-|ー)$/i;

/** 対象の規模 as the template has it, or as the editor says it: 21～100人, 301人以上. */
const sizeOf = (size: string): string =>
  size
    .normalize('NFKC')
    .replace(/[人名]/g, '')
    .replace(/[~〜‐-―−]/g, '-')
    .replace(/^20以下$/, '1-20')
    .replace(/^301以上$/, '301+');

export function judgeListings(table: Table): JudgedListing[] {
  const columns = columnsOf(table.headers);
  const said = new Set(columns.keys());
  const seen = new Set<string>();
  return table.rows.map(({ line, cells }) => {
    const cell = (key: FieldKey) => {
      const column = columns.get(key);
      return column === undefined ? '' : (cells[column] ?? '').replace(/\r\n?/g, '\n').trim();
    };
    const judged = { ...judgeRow(line, cell), said };
    const place = `${judged.vendor} ${judged.ownNumber}`;
    const repeated = judged.ownNumber !== '' && seen.has(place);
    seen.add(place);
    if (!repeated) return judged;
    return {
      ...judged,
      errors: [...judged.errors, rowError(line, 'ownNumber', 'own_number_repeated', judged.ownNumber)],
    };
  });
}

function judgeRow(row: number, cell: (key: FieldKey) => string): Omit<JudgedListing, 'said'> {
  const errors: RowError[] = [];
  const refuse = (key: FieldKey, code: RowErrorCode) => void errors.push(rowError(row, key, code, cell(key)));
  const oneLine = (key: FieldKey) => cell(key).replace(/\s+/g, ' ');
  const list = (key: FieldKey) => [
    ...new Set(
      cell(key)
        .split(/[、;；\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
  const whole = (key: FieldKey): number | null => {
    const digits = cell(key)
      .normalize('NFKC')
      .replace(/[,¥円週間\s]/g, '');
    if (digits === '') return null;
    if (/^\d{1,9}$/.test(digits)) return Number(digits);
    refuse(key, 'number_invalid');
    return null;
  };
  const mark = (key: FieldKey): boolean => {
    const text = cell(key).normalize('NFKC');
    if (!YES.test(text) && !NO.test(text)) refuse(key, 'mark_unclear');
    return YES.test(text);
  };
  const kind = KINDS[cell('kind').normalize('NFKC').toLowerCase()];
  if (!kind) refuse('kind', 'kind_unknown');
  if (!cell('ownNumber')) refuse('ownNumber', 'own_number_missing');
  else if (cell('ownNumber').length > 60) refuse('ownNumber', 'too_long');
  if (!cell('vendor')) refuse('vendor', 'vendor_missing');
  if (!cell('title')) refuse('title', 'title_missing');
  const industries = industriesIn(cell('industries'));
  if (industries.unknown.length) {
    errors.push(rowError(row, 'industries', 'unknown_value', industries.unknown.join('、')));
  }
  const content = Object.assign(new ListingContent(), {
    ...{ title: oneLine('title'), promise: oneLine('promise'), problem: cell('problem') },
    ...{ description: cell('description'), categories: list('categories'), industries: industries.known },
    ...{ processes: list('processes'), companySizes: list('companySizes').map(sizeOf) },
    ...{ tags: list('tags'), priceModel: cell('priceModel') || '見積', priceMin: whole('priceMin') },
    ...{ priceMax: whole('priceMax'), priceNote: oneLine('priceNote'), leadTimeMin: whole('leadTimeMin') },
    ...{ leadTimeMax: whole('leadTimeMax'), subsidy: mark('subsidy') },
    contact: Object.assign(new ListingContact(), {
      ...{ person: oneLine('person'), email: oneLine('email'), phone: oneLine('phone') },
    }),
  });
  for (const { property, constraints, children } of validateSync(content, { skipMissingProperties: true })) {
    for (const { key, names } of [
      { key: property, names: Object.keys(constraints ?? {}) },
      ...(children ?? []).map((child) => ({ key: child.property, names: Object.keys(child.constraints ?? {}) })),
    ]) {
      for (const name of names) refuse(key as FieldKey, CONSTRAINTS[name] ?? 'unknown_value');
    }
  }
  const number = cell('number').normalize('NFKC').toUpperCase();
  return {
    ...{ row, number, ownNumber: cell('ownNumber'), vendor: oneLine('vendor') },
    ...{ kind: kind ?? 'solution', content, errors },
  };
}
