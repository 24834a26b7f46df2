import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../server/platform/pdf/line-breaks.ts';

/** Every character is as wide as it is in a monospaced font: Japanese 2, Latin 1. */
const measure = (text: string) => Array.from(text).reduce((sum, c) => sum + (/[ -~]/.test(c) ? 1 : 2), 0);
const lines = (text: string, width: number) => breakLines(text, width, measure);

/** Never at the begin of a line. */
const NOT_FIRST = '、。，．）」』】！？ー々ゝっゃゅょァィゥェォッャュョ％';
/** Never at the end of one. */
const NOT_LAST = '（「『【';

describe('禁則処理', () => {
  test.each([
    ['一行に入る', 20, ['一行に入る']],
    ['あいうえお、かきくけこ。', 10, ['あいうえ', 'お、かきく', 'けこ。']],
    ['これは「引用」です', 8, ['これは', '「引用」', 'です']],
    ['サーバーとタブレット', 6, ['サー', 'バーと', 'タブ', 'レット']],
    ['日々の記録', 4, ['日々', 'の記', '録']],
    ['費用は50,000円です', 10, ['費用は', '50,000円で', 'す']],
    ['資料 report を見る', 10, ['資料', 'report を', '見る']],
    ['二\n\n行', 10, ['二', '', '行']],
  ])('%s in %i', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('what is wider than a line is parted anywhere', () => {
    expect(lines('https://example.jp/abc', 10)).toEqual(['https://', 'example.jp', '/abc']);
    expect(lines('aaaaaaaaaaaaaaa', 10)).toEqual(['aaaaaaaaaa', 'aaaaa']);
  });

  test('no line begins or ends as it must not, none is too wide, nothing is lost', () => {
    const words = [
      '漢字、',
      '「かな」',
      'データー',
      '日々',
      'abc ',
      '50%',
      'ちょっと',
      '（注）',
      '行った。',
      '１２３',
      'キャッシュ',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 16, max: 40 }), (text, width) => {
        const found = lines(text, width);
        expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of found) expect(measure(line)).toBeLessThanOrEqual(width);
        for (const line of found.slice(1)) expect(NOT_FIRST).not.toContain(line[0] ?? 'x');
        for (const line of found.slice(0, -1)) expect(NOT_LAST).not.toContain(line.at(-1) ?? 'x');
      }),
    );
  });
});
