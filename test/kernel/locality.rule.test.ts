import { expect, test } from 'vitest';
import { localityOf } from '../../server/kernel/locality.ts';

test.each([
  ['熊本県熊本市中央区水前寺6-18-1', '熊本県熊本市中央区'],
  ['〒869-0000 熊本県菊池郡大津町大字室1', '熊本県菊池郡大津町'],
  ['熊本県阿蘇郡南阿蘇村河陽1', '熊本県阿蘇郡南阿蘇村'],
  ['東京都千代田区楠並木町9-20', '東京都千代田区'],
  ['京都市下京区城見町6-18', '京都市下京区'],
  ['北九州市小倉北区魚町1-1', '北九州市小倉北区'],
  ['佐賀県鳥栖市白梅町3-1', '佐賀県鳥栖市'],
  ['三重県四日市市諏訪町1-5', '三重県四日市市'],
  ['八代市町並1-1', '八代市'],
])('%s lies in %s', (address, locality) => {
  expect(localityOf(address)).toBe(locality);
});

test.each(['', '水前寺6-18-1', '12-3', 'CANARY-7f3a'])('%j tells no area', (address) => {
  expect(localityOf(address)).toBe('');
});
