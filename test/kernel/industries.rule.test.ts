// Industries as people write them in lists.
import { expect, test } from 'vitest';
import { INDUSTRIES as OFFERED } from '../../client/features/listings/vendor/vocabulary.ts';
import { INDUSTRIES, industriesIn } from '../../server/kernel/industries.ts';

test('R3.3: the editor offers what the server knows', () => {
  expect(OFFERED).toEqual(INDUSTRIES);
});

test.each([
  ['製造業、卸売業，小売業', ['製造業', '卸売業，小売業'], []],
  ['医療、福祉、製造', ['医療，福祉', '製造業'], []],
  ['宿泊業,飲食サービス業；建設業\n建設業', ['宿泊業，飲食サービス業', '建設業'], []],
  ['サービス業(他に分類されないもの)', ['サービス業（他に分類されないもの）'], []],
  ['電気・ガス・熱供給・水道業', ['電気・ガス・熱供給・水道業'], []],
  ['製造業、ものづくり', ['製造業'], ['ものづくり']],
  ['福祉', [], ['福祉']],
  [' ', [], []],
])('R3.3: %s', (list, known, unknown) => expect(industriesIn(list)).toEqual({ known, unknown }));

test('R3.3: every name is found in a list of all of them', () => {
  expect(industriesIn(INDUSTRIES.join('、'))).toEqual({ known: [...INDUSTRIES], unknown: [] });
});
