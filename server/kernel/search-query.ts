// What a person typed, as what is looked for: terms with what means the same. The one place where a query is expanded.
import { readingsIn, wordsReadAs } from './readings.ts';
import { foldForSearch, isHiraganaOnly, isStem, readWords, type Word } from './search-text.ts';

/** What is known of the words of an index, folded. */
export interface Dictionary {
  /** What means the same as a term, itself left out. */
  synonymsOf(term: string): readonly string[];
  /** Words of the index that a term may be a slip of; none when the term is one of them itself. */
  correctionsOf(term: string): readonly string[];
  /** How rare a term is: 0 in everything, 1 in next to nothing. */
  rarityOf(term: string): number;
}

export interface Term {
  /** Folded. */
  readonly text: string;
  /** Synonyms, and words that are read so. */
  readonly alternatives: readonly string[];
  readonly corrections: readonly string[];
  readonly rarity: number;
}

export interface AnalysedQuery {
  readonly terms: readonly Term[];
  /** Of several terms that were typed as one: the whole, folded. Who has it stands higher. */
  readonly phrases: readonly string[];
}

const MOST_TERMS = 8;
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

/** Terms as typed: words between spaces; quotes keep spaces. */
const chunksOf = (query: string): string[] =>
  [...query.normalize('NFKC').matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain)!);

/** The words of a chunk; what the dictionary knows as one is one. */
function joined(words: readonly Word[], dictionary: Dictionary): Word[] {
  const terms: Word[] = [];
  for (let from = 0; from < words.length; ) {
    let count = Math.min(MOST_JOINED, words.length - from);
    const textOf = () =>
      words
        .slice(from, from + count)
        .map(({ text }) => text)
        .join('');
    while (count > 1 && !dictionary.synonymsOf(foldForSearch(textOf())).length) count--;
    terms.push({ text: textOf(), next: words[from + count - 1]!.next });
    from += count;
  }
  return terms;
}

function termsIn(chunk: string, dictionary: Dictionary): string[] {
  const whole = foldForSearch(chunk);
  if (dictionary.synonymsOf(whole).length || wordsReadAs(whole).length) return [whole];
  if (isHiraganaOnly(whole)) return readingsIn(whole) ?? [whole];
  const words = joined(readWords(chunk), dictionary);
  const telling = words.filter((word) => !isHiraganaOnly(word.text) && !isStem(word));
  const content = telling.filter(({ text }) => !FILLERS.has(foldForSearch(text)));
  return (content.length ? content : telling.length ? telling : words).map(({ text }) => foldForSearch(text));
}

/** `null` when nothing was typed that can be looked for. */
export function analyse(query: string, dictionary: Dictionary): AnalysedQuery | null {
  const texts = new Set<string>();
  const phrases: string[] = [];
  const isQuestion = (chunk: string) => [...chunk].length > LONGEST_PHRASE;
  for (const chunk of chunksOf(query)) {
    const terms = termsIn(chunk, dictionary).filter(Boolean);
    for (const term of terms) texts.add(term);
    const whole = foldForSearch(chunk);
    if (terms.length > 1 && !isQuestion(whole)) phrases.push(whole);
  }
  // A filler that was typed by itself is meant, but asks for less than what stands beside it.
  const terms = [...texts].slice(0, MOST_TERMS).map((text): Term => {
    const alternatives = [...dictionary.synonymsOf(text), ...wordsReadAs(text)].slice(0, MOST_ALTERNATIVES);
    const corrections = dictionary.correctionsOf(text).filter((word) => !alternatives.includes(word));
    return { text, alternatives, corrections, rarity: dictionary.rarityOf(text) };
  });
  return terms.length ? { terms, phrases: phrases.slice(0, 2) } : null;
}

/** Everything a query looks for, folded, the longest first: what is marked in a text that was found. */
export const needlesOf = ({ terms, phrases }: AnalysedQuery): string[] =>
  [
    ...new Set([
      ...phrases,
      ...terms.flatMap(({ text, alternatives, corrections }) => [text, ...alternatives, ...corrections]),
    ]),
  ].sort((a, b) => b.length - a.length);
