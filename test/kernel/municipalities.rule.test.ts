import { expect, test } from 'vitest';
import { MUNICIPALITIES, municipalityOf } from '../../server/kernel/municipalities.ts';

test('the prefecture has 14 cities, 23 towns and 8 villages in 11 areas', () => {
  const kinds = (suffix: string) => MUNICIPALITIES.filter(({ name }) => name.endsWith(suffix)).length;
  expect([MUNICIPALITIES.length, kinds('市'), kinds('町'), kinds('村')]).toEqual([45, 14, 23, 8]);
  expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(45);
  expect(new Set(MUNICIPALITIES.map(({ region }) => region)).size).toBe(11);
});

test.each([
  ['熊本県熊本市中央区本町1-16', '熊本市'],
  ['熊本市東区水前寺1', '熊本市'],
  ['熊本県 中央区水前寺6-18-1', '熊本市'],
  ['〒862-8570 熊本県熊本市中央区水前寺6', '熊本市'],
  ['熊本県球磨郡あさぎり町本町2-1', 'あさぎり町'],
  ['阿蘇郡南小国町1', '南小国町'],
  ['熊本県小国町1', '小国町'],
  ['熊本県阿蘇郡髙森町1', '高森町'],
  ['八代市本町', '八代市'],
  ['八代郡氷川町', '氷川町'],
  ['熊本県上益城郡益城町', '益城町'],
  ['本社：熊本県合志市', '合志市'],
  ['山形県小国町1', ''],
  ['小国町1', ''],
  ['福岡市博多区新町9-19', ''],
  ['福岡県福岡市（熊本県熊本市にも事業所）', ''],
  ['中央区銀座1', ''],
  ['熊本県', ''],
  ['', ''],
])('%s lies in %s', (address, name) => expect(municipalityOf(address)).toBe(name));
