// Office time on the client, by the open hours that the server tells.
import { describe, expect, test } from 'vitest';
import { officeDuration, officeTimeOf } from '../../client/features/desk/office-duration.ts';
import { fillTemplate, findTemplates, nextOpenPlace, openPlaces } from '../../client/features/desk/template-filling.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);
const day = (date: string) => ({ opens: +at(`${date}T09:00`), closes: +at(`${date}T17:00`) });
const office = officeTimeOf([day('2025-11-14'), day('2025-11-17'), day('2025-11-18')]);

test.each([
  ['2025-11-14T16:00', '2025-11-17T10:00', 120],
  ['2025-11-15T00:00', '2025-11-16T23:00', 0],
  ['2025-11-17T10:00', '2025-11-14T16:00', -120],
  ['2025-11-14T08:00', '2025-11-18T18:00', 1440],
])('R3.5: from %s to %s are %i office minutes', (from, to, minutes) => {
  expect(office(at(from), at(to))).toBe(minutes);
});

test.each([
  [0, '0分'],
  [40, '40分'],
  [60, '1時間'],
  [200, '3時間20分'],
  [480, '1営業日'],
  [1_140, '2営業日3時間'],
])('R3.5: %i minutes are %s', (minutes, text) => expect(officeDuration(minutes)).toBe(text));

describe('R3.5: reply templates', () => {
  const body = '{{会員名}}\n{{ 宛名 }} 様\n{{記入：伺いたいこと}}';

  test('what is known is filled in, what is missing stays to be seen', () => {
    const text = fillTemplate(body, { 会員名: 'さくら製作所', 宛名: null });
    expect(text).toBe('さくら製作所\n{{ 宛名 }} 様\n{{記入：伺いたいこと}}');
    expect(openPlaces(text)).toEqual(['{{ 宛名 }}', '{{記入：伺いたいこと}}']);
    expect(openPlaces('済み')).toEqual([]);
  });

  test('the caret goes from one open place to the next and round again', () => {
    const text = 'あ{{a}}い{{b}}';
    expect([0, 6, 12].map((from) => nextOpenPlace(text, from))).toEqual([
      [1, 6],
      [7, 12],
      [1, 6],
    ]);
    expect(nextOpenPlace('なし', 0)).toBeNull();
  });

  test('a template is found by any word in it, kana alike; the title counts most', () => {
    const template = (title: string, text: string) => ({ title, body: text, category: '相談', purpose: '' });
    const all = [template('おわび', '回答が遅れました'), template('回答の期限', '期限は'), template('メモ', 'メモ')];
    expect(findTemplates(all, '回答').map(({ title }) => title)).toEqual(['回答の期限', 'おわび']);
    expect(findTemplates(all, 'めも 相談').map(({ title }) => title)).toEqual(['メモ']);
    expect(findTemplates(all, '')).toHaveLength(3);
    expect(findTemplates(all, 'ない')).toEqual([]);
  });
});
