import { describe, expect, test } from 'vitest';
import { breakdownTable, figuresTable, monthsTable } from '../../client/features/figures/figure-tables.ts';
import { fiscalYearAt, fiscalYearName, fiscalYears } from '../../client/features/figures/fiscal-year.ts';
import { csvText, fileNameOf } from '../../client/platform/csv.ts';

describe('R5.8: tables and CSV', () => {
  test('CSV opens in Excel as it is: byte-order mark, CRLF, quotes doubled', () => {
    expect(
      csvText([
        ['目標', '数'],
        ['a "b", c', 3],
        ['二\n行', null],
      ]),
    ).toBe('\uFEFF目標,数\r\n"a ""b"", c",3\r\n"二\n行",\r\n');
  });

  test.each(['=1+1', '+81', '-2', '@SUM(A1)', '＝HYPERLINK("x")', ' =1', '\t=1'])('a text %j is no formula', (text) => {
    const [cell] = csvText([[text]])
      .slice(1)
      .split('\r\n');
    expect(cell!.replace(/^"/, '')).toMatch(/^'/);
  });

  test('a number is a number, also below zero', () => {
    expect(csvText([[-3, 1500]])).toBe('\uFEFF-3,1500\r\n');
  });

  test('a file’s name has nothing that file systems refuse', () => {
    expect(fileNameOf('情報提供/連絡: 令和7年度')).toBe('情報提供_連絡_令和7年度');
  });

  test('figures with their state in words', () => {
    const figure = { title: '連絡に至った企業', clause: '(3)②', unit: '社', definition: '連絡が確認できた会員。' };
    expect(figuresTable([{ ...figure, value: 17, target: 30, forecast: 27 }], 0.62)[1]).toEqual([
      ...['連絡に至った企業', '(3)②', 17, 30, '社', 27, '遅れ気味', '連絡が確認できた会員。'],
    ]);
  });

  test('months to come are empty, not zero', () => {
    const months = [
      { id: '2025-04', value: 2, total: 2 },
      { id: '2025-05', value: 0, total: null },
    ];
    expect(monthsTable([{ label: '連絡', unit: '社', months }])).toEqual([
      ['月', '連絡 その月（社）', '連絡 累計（社）'],
      ['2025年4月', 2, 2],
      ['2025年5月', null, null],
    ]);
  });

  test('a hidden number is ＊, also in the file', () => {
    expect(breakdownTable('業種', [{ id: '製造業', consulted: 8, provided: 0, contacted: null }])[1]).toEqual([
      ...['製造業', 8, 0, '＊'],
    ]);
  });
});

describe('R5.8: the fiscal year of the page', () => {
  test('it begins in April in Japan', () => {
    expect(fiscalYearAt(new Date('2026-03-31T14:59:59Z'))).toBe(2025);
    expect(fiscalYearAt(new Date('2026-03-31T15:00:00Z'))).toBe(2026);
    expect(fiscalYearName(2025)).toBe('令和7年度');
    expect(fiscalYearName(2019)).toBe('平成31年度');
  });

  test('this year, those before, and the one that is shown', () => {
    const now = new Date('2025-11-12T05:20:00Z');
    expect(fiscalYears(now, null)).toEqual([2025, 2024, 2023]);
    expect(fiscalYears(now, 2020)).toEqual([2025, 2024, 2023, 2020]);
  });
});
