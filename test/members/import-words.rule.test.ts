import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  columnsUsedTwice,
  confirmLabel,
  outcomeWords,
  refusedRows,
  refusedTable,
} from '../../client/features/members/import-words.ts';

const outcome = (created: number, updated: number, unchanged: number, withdrawn: number, leaving = 0) => ({
  ...{ accepted: created + updated + unchanged + withdrawn, created, updated, unchanged, withdrawn, leaving },
});

describe('R1.4: what confirming an import will do, in words', () => {
  test('only what happens is said', () => {
    expect(outcomeWords(outcome(651, 12, 30, 5))).toBe(
      '651件を新しく登録、12件を変更、30件は変更なし、5件は退会（新しくは登録しません）',
    );
    expect(outcomeWords(outcome(0, 0, 698, 0))).toBe('698件は変更なし');
    expect(outcomeWords(outcome(0, 0, 0, 0))).toBe('取り込む行はありません');
  });

  test('the button says it too; there is none when nothing would change', () => {
    expect(confirmLabel(outcome(1651, 12, 30, 5))).toBe('1,651件を登録・12件を変更する');
    expect(confirmLabel(outcome(0, 3, 0, 0))).toBe('3件を変更する');
    expect(confirmLabel(outcome(0, 0, 30, 2, 1))).toBe('1件を退会にする');
    expect(confirmLabel(outcome(0, 0, 30, 12))).toBeNull();
    expect(confirmLabel(outcome(0, 0, 30, 0))).toBeNull();
  });

  test('refused rows are counted once and listed by place, value and reason', () => {
    const error = { row: 7, no: 3, column: '法人番号', code: 'x', message: '法人番号は13桁の数字です。', value: '12' };
    const refused = [error, { ...error, column: '入会日' }, { ...error, row: 9 }];
    expect(refusedRows({ refused })).toBe(2);
    expect(refusedTable(refused)[1]).toEqual([7, 3, '法人番号', '12', '法人番号は13桁の数字です。']);
  });

  test('columns as a spreadsheet names them; two fields may not read the same one unnoticed', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect([...columnsUsedTwice({ name: 3, kana: 3, note: null, memo: null })]).toEqual([3]);
  });
});
