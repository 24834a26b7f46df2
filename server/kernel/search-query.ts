// What a person typed, as what is looked for: terms with what means the same. The one place where a query is expanded.
import { readingsIn, wordsReadAs } from './readings.ts';
import { kanaOf } from './romaji.ts';
import { foldForSearch, isHiraganaOnly, isStem, pairsOf, readWords, type Word } from './search-text.ts';

/** What is known of the words of an index, folded. */
export interface Dictionary {
  /** What means the same as a term, itself left out. */
  synonymsOf(term: string): readonly string[];
  /** Words of the index that a term may be a slip of; none when the term is one of them itself. */
  correctionsOf(term: string): readonly string[];
  /** Words of the index that are read so. */
  wordsReadAs(kana: string): readonly string[];
  /** Whether it is somebody's name. */
  isName(term: string): boolean;
  /** Whether it is a word of the index: a tag, a category, a word of a title. */
  isKnown(term: string): boolean;
  /** In how many documents of a sample it seems to stand. */
  frequencyOf(term: string): number;
  /** How rare a term is: 0 in everything, 1 in next to nothing. */
  rarityOf(term: string): number;
}

export interface Term {
  /** Folded. */
  readonly text: string;
  /** Words that are read so. */
  readonly readings: readonly string[];
  /** Synonyms. */
  readonly alternatives: readonly string[];
  readonly corrections: readonly string[];
  readonly rarity: number;
  /** Whether it, or what stands for it, seems to be in any document. */
  readonly isFound: boolean;
  /** Of a compound the words that it is made of; of what nobody seems to have written its pairs of characters. */
  readonly parts: readonly Term[];
  /** Whether `parts` are such pairs. */
  readonly isUnknown: boolean;
}

export interface AnalysedQuery {
  readonly terms: readonly Term[];
  /** Of several terms that were typed as one: the whole, folded. Who has it stands higher. */
  readonly phrases: readonly string[];
}

const MOST_TERMS = 8;
const MOST_READINGS = 4;
const MOST_ALTERNATIVES = 8;
const MOST_JOINED = 5;
const LONGEST_PHRASE = 24;

/** What a question is wrapped in: it tells nothing of what is looked for, as long as something else does. */
const FILLERS = new Set(
  [
    ...[
      'こと',
      'もの',
      'ため',
      'よう',
      'たい',
      'する',
      'した',
      'して',
      'いる',
      'ある',
      'ない',
      'できる',
      'ほしい',
      '欲しい',
      'しい',
    ],
    ...[
      '方法',
      '場合',
      '何か',
      '何',
      '教え',
      '教えて',
      '知り',
      '探し',
      '探して',
      '会社',
      '企業',
      '当社',
      '自社',
      'サービス',
      'ツール',
      'ソフト',
    ],
    ...[
      '解消',
      '改善',
      '解決',
      '簡単',
      '便利',
      '良い',
      'いい',
      'おすすめ',
      '向け',
      '対応',
      '困っ',
      '困る',
      '困り',
      '使い',
      '使える',
      '使う',
    ],
    ...[
      'やり',
      '行い',
      '行う',
      '作り',
      '作る',
      '減らし',
      '減らす',
      'なくし',
      'やめ',
      'やめて',
      '手伝っ',
      '手伝い',
      '人',
      '時間',
      '毎日',
      '毎月',
    ],
  ].map(foldForSearch),
);

interface Chunk {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** What was typed between spaces. Between quotes, spaces belong to it, and just that is meant. */
const chunksOf = (query: string): Chunk[] =>
  [...query.normalize('NFKC').matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => ({
    ...{ text: (quoted ?? plain)!, isQuoted: quoted !== undefined },
  }));

const isOne = (text: string, dictionary: Dictionary) =>
  dictionary.isKnown(text) || dictionary.isName(text) || dictionary.synonymsOf(text).length > 0;

/** Words next to each other, as one: what the dictionary knows as one. */
function joined(words: readonly Word[], dictionary: Dictionary): Word[][] {
  const compounds: Word[][] = [];
  for (let from = 0; from < words.length; ) {
    let count = Math.min(MOST_JOINED, words.length - from);
    while (count > 1 && !isOne(textOf(words.slice(from, from + count)), dictionary)) count--;
    compounds.push(words.slice(from, from + count));
    from += count;
  }
  return compounds;
}

const textOf = (words: readonly Word[]) => foldForSearch(words.map(({ text }) => text).join(''));

/** What is said with a word; `null` when it tells nothing by itself. */
const isTelling = (word: Word) => !isHiraganaOnly(word.text) && !isStem(word);
const isContent = (word: Word) => isTelling(word) && !FILLERS.has(foldForSearch(word.text));

const HAS_KANJI = /\p{sc=Han}/u;

function wordOf(text: string, dictionary: Dictionary): Omit<Term, 'parts' | 'isUnknown'> {
  const readings = [...new Set([...wordsReadAs(text), ...dictionary.wordsReadAs(text)])].slice(0, MOST_READINGS);
  const isNew = (form: string) => form !== text && !readings.includes(form);
  const synonyms = [text, ...readings].flatMap((form) => dictionary.synonymsOf(form));
  const alternatives = [...new Set(synonyms)].filter(isNew).slice(0, MOST_ALTERNATIVES);
  // What somebody wrote is no slip. What was probably meant has synonyms, too: they come with it, never instead of it.
  const slips = dictionary.frequencyOf(text) ? [] : dictionary.correctionsOf(text);
  const meant = [
    ...slips,
    ...slips
      .slice(0, 1)
      .flatMap((form) => dictionary.synonymsOf(form))
      .slice(0, MOST_ALTERNATIVES),
  ];
  const corrections = [...new Set(meant)].filter((word) => isNew(word) && !alternatives.includes(word));
  // What nobody wrote is as rare as what is found for it.
  const forms = dictionary.frequencyOf(text) ? [text] : [text, ...readings, ...alternatives, ...corrections];
  const rarity = Math.min(...forms.map((form) => dictionary.rarityOf(form)));
  const isFound = forms.some((form) => dictionary.frequencyOf(form) > 0);
  return { text, readings, alternatives, corrections, rarity, isFound };
}

function termOf(text: string, words: readonly Word[], dictionary: Dictionary): Term {
  const term = wordOf(text, dictionary);
  const isUnknown = words.length < 2 && !term.isFound && HAS_KANJI.test(text);
  const parts = isUnknown ? pairsOf(text) : words.filter(isContent).map((word) => foldForSearch(word.text));
  if (parts.length < 2 || dictionary.isName(text)) return { ...term, parts: [], isUnknown: false };
  return { ...term, isUnknown, parts: parts.map((part) => whole(part, dictionary)) };
}

/** A term that is not taken apart. */
const whole = (text: string, dictionary: Dictionary): Term => ({
  ...{ ...wordOf(text, dictionary), parts: [], isUnknown: false },
});

function termsIn({ text: chunk, isQuoted }: Chunk, dictionary: Dictionary): Term[] {
  const text = foldForSearch(chunk);
  if (!text) return [];
  if (isQuoted) return [whole(text, dictionary)];
  if (isHiraganaOnly(text)) {
    const isWord = isOne(text, dictionary) || wordsReadAs(text).length > 0 || dictionary.wordsReadAs(text).length > 0;
    return ((!isWord && readingsIn(text)) || [text]).map((part) => termOf(part, [], dictionary));
  }
  const spelt = speltTerms(text, dictionary);
  if (spelt) return spelt;
  const words = readWords(chunk);
  if (isOne(text, dictionary)) return [termOf(text, words, dictionary)];
  const compounds = joined(words, dictionary);
  const those = (is: (word: Word) => boolean) => compounds.filter((each) => each.length > 1 || is(each[0]!));
  const [content, telling] = [those(isContent), those(isTelling)];
  const said = content.length ? content : telling.length ? telling : compounds;
  const terms = said.map((each) => termOf(textOf(each), each, dictionary));
  const isSlip = terms.length > 1 && terms.some((term) => !dictionary.frequencyOf(term.text));
  return isSlip && dictionary.correctionsOf(text).length ? [termOf(text, words, dictionary)] : terms;
}

/** kintai, which nobody wrote, is きんたい, if that is found. */
function speltTerms(text: string, dictionary: Dictionary): Term[] | null {
  if (isOne(text, dictionary) || dictionary.frequencyOf(text) || dictionary.correctionsOf(text).length) return null;
  const kana = kanaOf(text);
  const terms = kana ? termsIn({ text: kana, isQuoted: false }, dictionary) : [];
  if (!terms.length || !terms.every(({ isFound }) => isFound)) return null;
  const [only, ...others] = terms as [Term, ...Term[]];
  return others.length ? terms : [{ ...only, alternatives: [...only.alternatives, text] }];
}

/** `null` when nothing was typed that can be looked for. */
export function analyse(query: string, dictionary: Dictionary): AnalysedQuery | null {
  const terms = new Map<string, Term>();
  const phrases: string[] = [];
  for (const chunk of chunksOf(query)) {
    const found = termsIn(chunk, dictionary);
    for (const term of found) terms.set(term.text, term);
    const whole = foldForSearch(chunk.text);
    if (found.length > 1 && [...whole].length <= LONGEST_PHRASE) phrases.push(whole);
  }
  return terms.size ? { terms: [...terms.values()].slice(0, MOST_TERMS), phrases: phrases.slice(0, 2) } : null;
}

/** Everything a query looks for, folded, the longest first: what is marked in a text that was found. */
export const needlesOf = ({ terms, phrases }: AnalysedQuery): string[] =>
  [
    ...new Set([
      ...phrases,
      ...terms.flatMap(({ text, readings, alternatives, corrections }) => [
        text,
        ...readings,
        ...alternatives,
        ...corrections,
      ]),
    ]),
  ].sort((a, b) => b.length - a.length);
