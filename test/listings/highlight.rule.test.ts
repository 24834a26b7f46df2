import { describe, expect, test } from 'vitest';
import { type Fragment, fold, hasHit, highlight, snippet } from '../../client/features/listings/highlight.ts';
import { foldForSearch } from '../../server/kernel/search-text.ts';

/** Hits in brackets. */
const shown = (fragments: readonly Fragment[] | null) =>
  fragments?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('') ?? null;

/** As the server answers what it looks for. */
const wanted = (typed: string) => typed.split(' ').map(foldForSearch);

describe('R3.3: what was searched for is marked in the results', () => {
  test.each([
    ['クラウド勤怠管理', '勤怠', 'クラウド[勤怠]管理'],
    ['クラウド勤怠管理', 'くらうど', '[クラウド]勤怠管理'],
    ['ｸﾗｳﾄﾞの会計', 'クラウド', '[ｸﾗｳﾄﾞ]の会計'],
    ['ＡＩ-ＯＣＲで読む', 'aiocr', '[ＡＩ-ＯＣＲ]で読む'],
    ['サーバーの引っ越し', 'サーバ', '[サーバ]ーの引っ越し'],
    ['受注と発注', '発注 受注', '[受注]と[発注]'],
    ['日報を日報に', '日報', '[日報]を[日報]に'],
    ['㈱熊本と熊本㈱', '㈱熊本', '[㈱熊本]と熊本㈱'],
    ['予約の台帳', '該当なし', '予約の台帳'],
    ['予約の台帳', '', '予約の台帳'],
    ['<b>太字</b>', '太字', '<b>[太字]</b>'],
    ['正規(表現)', '(表現', '正規[(表現])'],
  ])('%s, searched for %s', (text, query, expected) => {
    expect(shown(highlight(text, wanted(query)))).toBe(expected);
  });

  test('the text itself is never changed', () => {
    for (const text of ['ｶﾞｲﾄﾞ ガイド がいど', '𠮷野家の👨‍👩‍👧データ', '㈱①Ⅳ％']) {
      expect(
        highlight(text, wanted('ガイド データ'))
          .map((fragment) => fragment.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('a long text is shown around its first hit', () => {
    const text = `${'あ'.repeat(200)}勤怠${'い'.repeat(200)}`;
    const around = shown(snippet(text, ['勤怠'], 90))!;
    expect(around).toMatch(/^…あ+\[勤怠\]い+…$/);
    expect([...around].length).toBeLessThan(100);
    expect(snippet(text, ['在庫'])).toBeNull();
    expect(hasHit(text, wanted('キンタイ'))).toBe(false);
  });
});

test('the browser folds as the server does', () => {
  const samples = [
    'ヴァイオリン',
    'ｶﾞｲﾄﾞ',
    'ＡＩ－ＯＣＲ',
    'サーバー',
    '—長—音‐',
    'ヽヾゝゞ',
    'Ⅳ㈱①',
    'iPhone',
    '京都ー',
  ];
  for (const sample of samples) expect(fold(sample)).toBe(foldForSearch(sample));
});
