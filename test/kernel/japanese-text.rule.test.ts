import { expect, test } from 'vitest';
import { foldKey, isCorporateNumber, isEmail, nameKey, normalizeDigits } from '../../server/kernel/japanese-text.ts';

test.each([
  ['コンピューター', 'こんぴゅた'],
  ['ｺﾝﾋﾟｭｰﾀ', 'こんぴゅた'],
  ['ＤＸ　推進室', 'dx推進室'],
  ['Ａ－１〜２', 'a12'],
  ['髙﨑', '高崎'],
  ['阿蘇ヶ丘', '阿蘇け丘'],
])('the key of %s is %s', (text, key) => expect(foldKey(text)).toBe(key));

test.each([
  ['株式会社髙﨑設計', '髙﨑設計㈱'],
  ['（株）白川印刷', '白川印刷 株式会社'],
  ['(有)立田電子', '有限会社立田電子'],
  ['㈲立田電子', '立田電子'],
  ['合同会社江津金属', '江津金属'],
  ['一般社団法人　阿蘇観光協会', '阿蘇観光協会'],
  ['医療法人社団 健軍会', '健軍会'],
  ['Aso Digital Co., Ltd.', 'ＡＳＯ　ＤＩＧＩＴＡＬ'],
  ['アイ・ティー熊本', 'アイティ熊本株式会社'],
])('%s and %s are one name', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

test('a legal form inside a name, or alone, stays', () => {
  expect(nameKey('日本株式会社研究所')).toContain('株式会社');
  expect(nameKey('株式会社')).toBe('株式会社');
  expect(nameKey('白川印刷')).not.toBe(nameKey('白川印刷熊本支店'));
});

test.each([
  ['０９６－３２３－５１９７', '096-323-5197'],
  ['〒８６０ー０８４４ ', '〒860-0844'],
  ['１，２００', '1,200'],
  ['ｄｘ１＠ｋ１．ｅｘａｍｐｌｅ．ｊｐ', 'dx1@k1.example.jp'],
])('%s is %s', (text, plain) => expect(normalizeDigits(text)).toBe(plain));

test.each([
  ['9149617448797', true],
  ['8700110005901', true],
  ['8300644541015', false],
  ['914961744879', false],
  ['91496174487970', false],
  ['９149617448797', false],
  ['', false],
])('法人番号 %s: %s', (text, valid) => expect(isCorporateNumber(text)).toBe(valid));

test.each([
  ['info@k1.example.co.jp', true],
  ["o'neil+dx@example.jp", true],
  ['a..b.@docomo.example.jp', true],
  ['info.example.co.jp', false],
  ['info@example', false],
  ['a b@example.jp', false],
  ['a@-x.jp', false],
  ['@example.jp', false],
  [`${'a'.repeat(65)}@example.jp`, false],
])('mail address %s: %s', (text, valid) => expect(isEmail(text)).toBe(valid));
