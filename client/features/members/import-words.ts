// What an import will do and has done, in words; its refused rows as a table.

import type { CsvCell } from '../../platform/csv.ts';
import { figure } from '../../platform/format.ts';
import type { Finding, ImportReport, Mapping, Outcome } from './import-doors.ts';

const list = (parts: readonly (readonly [number, string])[]) =>
  parts.flatMap(([count, words]) => (count ? [`${figure(count)}${words}`] : [])).join('、');

/** 651件を新しく登録、12件を変更、30件は変更なし、5件は退会（新しくは登録しません） */
export const outcomeWords = ({ created, updated, unchanged, withdrawn }: Outcome): string =>
  list([
    [created, '件を新しく登録'],
    [updated, '件を変更'],
    [unchanged, '件は変更なし'],
    [withdrawn, '件は退会（新しくは登録しません）'],
  ]) || '取り込む行はありません';

/** The label of the button: 651件を登録・12件を変更・2件を退会にする. `null` when confirming would change nothing. */
export function confirmLabel({ created, updated, leaving }: Outcome): string | null {
  if (!created && !updated && !leaving) return null;
  const parts = [
    created && `${figure(created)}件を登録`,
    updated && `${figure(updated)}件を変更`,
    leaving && `${figure(leaving)}件を退会に`,
  ];
  return `${parts.filter(Boolean).join('・')}する`;
}

/** A row with several errors is one refused row. */
export const refusedRows = ({ refused }: Pick<ImportReport, 'refused'>): number =>
  new Set(refused.map(({ row }) => row)).size;

/** For the one who corrects the file: where, what was typed, why it was refused. */
export const refusedTable = (refused: readonly Finding[]): CsvCell[][] => [
  ['行', 'No.', '列', '入力された値', '理由'],
  ...refused.map(({ row, no, column, value, message }) => [row, no, column, value, message]),
];

/** 0 is A, 26 is AA: as a spreadsheet names its columns. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Columns that two fields would read. */
export function columnsUsedTwice(mapping: Mapping): ReadonlySet<number> {
  const used = Object.values(mapping).filter((column) => column !== null);
  return new Set(used.filter((column, at) => used.indexOf(column) !== at));
}

/** What to do about a file that could not be read, by the code of the refusal. */
export function adviceOn(code: string): string {
  switch (code) {
    case 'FILE_UNREADABLE':
      return '会員番号と企業・団体名の見出しがある表を、Excel（.xlsx）か CSV で保存し直して、もう一度選んでください。';
    case 'TOO_LARGE':
      return '使わないシートや画像を消すか、CSV で保存し直してください。';
    case 'CONFLICT':
      return 'もう一度、内容を確かめてから取り込んでください。何も登録していません。';
    case 'OFFLINE':
      return '選んだファイルと列の対応は、この画面に残っています。';
    default:
      return '何も登録していません。ファイルを確かめて、もう一度お試しください。';
  }
}
