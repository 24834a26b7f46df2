// What staff type and read at the desk: calls of colleagues, differences between versions, what clocks say.
import { describe, expect, test } from 'vitest';
import { differencesOf, piecesOf } from '../../client/features/consultations/sheet-difference.ts';
import {
  calledBefore,
  calledIn,
  colleaguesFor,
  piecesOf as noteOf,
  withCall,
} from '../../client/features/consultations/staff/mentions.ts';

const PEOPLE = [
  { id: 'a', name: '緒方 由美', kana: 'オガタ ユミ' },
  { id: 'b', name: '坂本 亮', kana: 'サカモト リョウ' },
];

describe('R3.5: calling colleagues', () => {
  test.each([
    ['@', ''],
    ['見て @緒', '緒'],
    ['見て＠さか', 'さか'],
    ['info@example', null],
    ['@緒方 由', null],
    ['なし', null],
  ])('%s', (text, typed) => expect(calledBefore(text, text.length)).toBe(typed));

  test('by name, given name and reading, in either kana', () => {
    const found = (typed: string) => colleaguesFor(PEOPLE, typed).map(({ id }) => id);
    expect(['緒', '由美', 'おが', 'ユミ', 'さかもと', 'x', ''].map(found)).toEqual([
      ...[['a'], ['a'], ['a'], ['a'], ['b'], [], ['a', 'b']],
    ]);
  });

  test('the call is completed where the caret is', () => {
    expect(withCall('急ぎ @おが お願い', 6, PEOPLE[0]!)).toEqual({ text: '急ぎ @緒方 由美  お願い', caret: 10 });
    expect(calledIn('@緒方 由美 と @坂本 亮', PEOPLE)).toEqual(['a', 'b']);
    expect(calledIn('緒方 由美', PEOPLE)).toEqual([]);
    expect(noteOf('@坂本 亮 へ', ['坂本 亮'])).toEqual([
      { text: '@坂本 亮', isCall: true },
      { text: ' へ', isCall: false },
    ]);
  });
});

describe('R3.6: differences between versions', () => {
  const needs = {
    ...{ background: '', issue: '毎朝2時間かけて発注書を作る', currentProcess: '', goal: '半分に', constraints: '' },
    ...{ budgetMin: null, budgetMax: 300_000, deadline: '来年3月', priority: '中' },
  };

  test('word by word within a field; both sides together are the two texts', () => {
    const { before, after } = piecesOf('毎朝2時間かけて作る', '毎朝1時間かけて作る');
    expect(before.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['2']);
    expect(after.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['1']);
    expect(before.map(({ text }) => text).join('')).toBe('毎朝2時間かけて作る');
    expect(after.map(({ text }) => text).join('')).toBe('毎朝1時間かけて作る');
  });

  test('only the fields that differ, in the order of the sheet', () => {
    const later = { ...needs, goal: '1時間に', constraints: '今の機械を使う', budgetMax: 500_000 };
    expect(differencesOf(needs, later).map(({ label }) => label)).toEqual(['目標', '制約', '予算']);
    expect(differencesOf(needs, needs)).toEqual([]);
  });
});
