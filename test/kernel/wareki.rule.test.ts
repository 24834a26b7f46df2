import { expect, test } from 'vitest';
import { fiscalYearLabel, formatWareki, parseJapaneseDate, warekiYear } from '../../server/kernel/wareki.ts';

test.each([
  ['R4.6.1', '2022-06-01'],
  ['r04/06/01', '2022-06-01'],
  ['令和4年6月1日', '2022-06-01'],
  ['令和４年６月１日', '2022-06-01'],
  ['令 和 4 年 6 月 1 日', '2022-06-01'],
  ['㋿4年6月1日', '2022-06-01'],
  ['令4.6.1', '2022-06-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['R1.5.1', '2019-05-01'],
  ['H30.4.1', '2018-04-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['平成31年12月1日', '2019-12-01'],
  ['S64.1.7', '1989-01-07'],
  ['昭和２０年８月１５日', '1945-08-15'],
  ['2022/6/1', '2022-06-01'],
  ['２０２２／６／１', '2022-06-01'],
  ['2022-06-01', '2022-06-01'],
  ['2022‐06−01', '2022-06-01'],
  ['2022年6月1日', '2022-06-01'],
  ['西暦2022年6月1日', '2022-06-01'],
  ['20220601', '2022-06-01'],
  ['2022.6.1', '2022-06-01'],
  [' 2022/6/1（水） ', '2022-06-01'],
  ['2022/6/1 0:00:00', '2022-06-01'],
  ['2024-02-29', '2024-02-29'],
])('%s is %s', (text, date) => expect(parseJapaneseDate(text)).toBe(date));

test.each([
  ...['', '不明', '令和6年13月2日', '2022/2/30', '2023-02-29', '令和元年4月30日', '平成0年1月1日', '平成40年1月1日'],
  ...['昭和64年1月', '2022年', '6/1', '202206011', '20221301', '2022/6', '9999/12/31', 'X4.6.1', '2022/6/1頃'],
])('%s is no date', (text) => expect(parseJapaneseDate(text)).toBeNull());

test('the first year of an era is 元年', () => {
  expect(warekiYear(2025)).toBe('令和7年');
  expect(warekiYear(2019)).toBe('令和元年');
  expect(warekiYear(2019, 4, 30)).toBe('平成31年');
  expect(formatWareki('2019-05-01')).toBe('令和元年5月1日');
  expect(formatWareki('1989-01-07')).toBe('昭和64年1月7日');
  expect(formatWareki('1989-01-08')).toBe('平成元年1月8日');
  expect(formatWareki('2026-02-05')).toBe('令和8年2月5日');
  expect(fiscalYearLabel(2025)).toBe('令和7年度');
  expect(fiscalYearLabel(2019)).toBe('令和元年度');
});

test('what is formatted is read back', () => {
  for (const date of ['1926-12-25', '1989-01-08', '2019-04-30', '2019-05-01', '2025-11-12'])
    expect(parseJapaneseDate(formatWareki(date))).toBe(date);
});
