// How texts and queries are taken apart: one normaliser for every backend.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../server/kernel/edit-distance.ts';
import { readingOf, readingsIn } from '../../server/kernel/readings.ts';
import { analyse, needlesOf } from '../../server/kernel/search-query.ts';
import { gramsOf, lookupsOf, readWords, unitRuns, wordsOf } from '../../server/kernel/search-text.ts';
import { WordDictionary } from '../../server/platform/search/dictionary.ts';
import { enoughOf } from '../../server/platform/search/relaxation.ts';
import { countableTerm } from '../../server/platform/search/search-terms.ts';
import { suggestionPrefix } from '../../server/platform/search/suggestion-keys.ts';

const holds = (text: string, term: string) => {
  const grams = gramsOf(text);
  return lookupsOf(term).every(({ gram, isPrefix }) =>
    isPrefix ? [...grams].some((each) => each.startsWith(gram)) : grams.has(gram),
  );
};

describe('what stands in a text is found in it', () => {
  test.each([
    ['クラウド型の勤怠管理', 'くらうど', true],
    ['ｻｰﾊﾞｰの引越し', 'サーバ', true],
    ['AI-OCRで読む', 'AIOCR', true],
    ['AIOCRで読む', 'AI-OCR', true],
    ['Power BI の研修', 'PowerBI', true],
    ['kintoneの内製化', 'kint', true],
    ['電子メール mail の送信', 'AI', false],
    ['東京都の制度', '京都', false],
    ['東京都の制度', '東京都', true],
    ['東京都庁の制度', '東京都庁', true],
    ['京都の宿', '京都', true],
    ['製造業向け', '製造', true],
    ['AIの導入', 'AI導入', false],
    ['AI導入の支援', 'AI導入', true],
    ['予約', '予', true],
  ])('%s, looked for %s: %s', (text, term, expected) => {
    expect(holds(text, term)).toBe(expected);
  });

  test('any part of any text', () => {
    const letters = fc.constantFrom(...'あいうえおカキクケコ漢字検索予約管理勤怠東');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (all, a, b) => {
        const from = a % all.length;
        const part = all.slice(from, from + 1 + (b % (all.length - from))).join('');
        return holds(all.join(''), part);
      }),
    );
  });
});

test('words are cut as a reader would', () => {
  const words = (text: string) => readWords(text).map((word) => word.text);
  expect(words('クラウド勤怠管理')).toEqual(['クラウド', '勤怠', '管理']);
  expect(words('東京都の補助金')).toEqual(['東京都', 'の', '補助金']);
  expect(words('見える化')).toEqual(['見える化']);
  expect([...wordsOf('AI-OCR')]).toEqual(['aiocr', 'ai', 'ocr']);
  expect(unitRuns('web予約')).toEqual([['web', '予', '約']]);
});

describe('a query becomes terms', () => {
  const dictionary = new WordDictionary();
  dictionary.setSynonyms([
    ['勤怠', '出退勤'],
    ['見える化', '可視化'],
    ['AI-OCR', '文字認識'],
  ]);
  dictionary.setWords([
    { key: 'くらうど', text: 'クラウド', documents: 20, isName: false },
    { key: 'いんぼいす', text: 'インボイス', documents: 5, isName: false },
    { key: '勤怠', text: '勤怠', documents: 4, isName: false },
    { key: 'きんたい', text: '勤怠', documents: 4, isName: false },
    { key: '電子契約', text: '電子契約', documents: 3, isName: false },
  ]);
  const seen = {
    くらう: 20,
    らうど: 20,
    いんぼ: 5,
    んぼい: 5,
    ぼいす: 5,
    勤怠: 4,
    電子契: 3,
    子契約: 3,
    在庫: 40,
    管理: 90,
  };
  dictionary.setFrequencies(new Map(Object.entries(seen)), 300);
  const terms = (query: string) => analyse(query, dictionary)?.terms.map(({ text }) => text) ?? null;

  test.each([
    ['勤怠 クラウド', ['勤怠', 'くらうど']],
    ['出退勤管理', ['出退勤', '管理']],
    ['紙の日報をスマホで入力したい', ['紙', '日報', 'すまほ', '入力']],
    ['在庫が合わなくて困っている', ['在庫']],
    ['きんたいかんり', ['きんたい', 'かんり']],
    ['ｋｉｎｔａｉkanri', ['きんたい', 'かんり']],
    ['kintai mobile', ['きんたい', 'mobile']],
    ['kizon', ['kizon']],
    ['会社', ['会社']],
    ['！？', null],
    ['', null],
  ])('%s: %j', (query, expected) => expect(terms(query)).toEqual(expected));

  test('with synonyms, readings and corrections', () => {
    const term = (query: string) => analyse(query, dictionary)!.terms[0]!;
    expect(term('出退勤').alternatives).toEqual(['勤怠']);
    expect(term('ＡＩＯＣＲ').alternatives).toEqual(['文字認識']);
    expect(term('きんたい').readings).toEqual(['勤怠']);
    expect(term('きんたい').alternatives).toEqual(['出退勤']);
    expect(term('kintai')).toMatchObject({ readings: ['勤怠'], alternatives: ['出退勤', 'kintai'] });
    expect(term('クラウト').corrections).toEqual(['くらうど']);
    expect(term('クラウド').corrections).toEqual([]);
    expect(term('クラウド').rarity).toBeLessThan(term('勤怠').rarity);
    expect(needlesOf(analyse('勤怠管理', dictionary)!)[0]).toBe('勤怠管理');
  });

  test('of what staff say nothing, the language has synonyms, as far as they stand in the index', () => {
    const language = new WordDictionary();
    const grams = ['給与計', '与計算', 'き', 'ぱそこ', 'そこん', 'うで'];
    language.setFrequencies(new Map(grams.map((gram) => [gram, 3])), 300);
    expect(language.synonymsOf('給料計算')).toEqual(['給与計算']);
    expect(language.synonymsOf('pc'), 'it means more than one thing').toEqual([]);
    expect([language.synonymsOf('鍵'), language.synonymsOf('腕')], 'these letters stand everywhere').toEqual([[], []]);
    language.setSynonyms([['給料計算', 'ペイロール']]);
    expect(language.synonymsOf('給料計算')).toEqual(['ぺいろる']);
  });

  test('slips are looked for among the synonyms that staff have now', () => {
    const changing = new WordDictionary();
    expect(changing.correctionsOf('ぺいろる')).toEqual([]);
    changing.setSynonyms([['給料計算', 'ぺいろうる']]);
    expect(changing.correctionsOf('ぺいろる')).toEqual(['ぺいろうる']);
  });

  test('a slip within a compound is put right as a whole', () => {
    const [term, ...others] = analyse('電子計約', dictionary)!.terms;
    expect(others).toEqual([]);
    expect(term!.corrections).toEqual(['電子契約']);
  });

  test('words that are one in the index stay one; its parts are known', () => {
    const [term] = analyse('電子契約', dictionary)!.terms;
    expect(term!.text).toBe('電子契約');
    expect(term!.parts.map(({ text }) => text)).toEqual(['電子', '契約']);
  });

  test('what nobody wrote is not asked for when little is found', () => {
    const { terms } = analyse('在庫 量子計算', dictionary)!;
    expect(terms.map(({ isFound }) => isFound)).toEqual([true, false, false]);
    expect(enoughOf(terms).map((set) => set.map(({ text }) => text))).toEqual([['在庫']]);
  });

  test('whatever is typed, it ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => (analyse(text, dictionary)?.terms.length ?? 0) <= 8,
      ),
    );
  });
});

test('readings are put together from known words, or not at all', () => {
  expect(readingOf('勤怠管理')).toBe('きんたいかんり');
  expect(readingOf('クラウド在庫')).toBe('くらうどざいこ');
  expect(readingOf('謎')).toBeNull();
  expect(readingsIn('きんたいかんり')).toEqual(['きんたい', 'かんり']);
  expect(readingsIn('ほげ')).toBeNull();
});

test.each([
  ['くらうど', 'くらうと', 1],
  ['勤怠管理', '勤怠官理', 1],
  ['せきゅりてぃ', 'せきゅりてい', 1],
  ['ab', 'ba', 1],
  ['abc', 'xyz', 2],
])('%s and %s are %i apart (at most 1 looked for)', (a, b, distance) => expect(editDistance(a, b, 1)).toBe(distance));

test.each([
  ['ＫＩＮＴＯＮＥ　連携', 'kintone 連携'],
  ['2024年問題', '2024年問題'],
  ['taro@example.jp', null],
  ['090-1234-5678', null],
  ['〒860-0000', null],
  ['http://a', null],
  ['  ', null],
])('counted: %s as %s', (text, expected) => expect(countableTerm(text)).toBe(expected));

test.each([
  ['きんt', 'きん'],
  ['kin', 'kin'],
  [' クラ', 'くら'],
])('completes %s from %s', (typed, prefix) => expect(suggestionPrefix(typed)).toBe(prefix));
