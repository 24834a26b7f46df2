// One normaliser for everything that is searched, in PostgreSQL or elsewhere. When it changes, ANALYSER does, and indexes are rebuilt.

/** The version of this analysis: an index built with another one is rebuilt. */
export const ANALYSER = '3';

const KATAKANA = /[ァ-ヶ]/g;
const DASHES = /[‐‑‒–—―−ｰ－﹣-]/g;
const MARKS = /[ー゛゜ヽヾゝゞ]/g;

/** As it is compared, but with its hyphens. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(MARKS, '');

/** For comparison only: NFKC, lower case, katakana as hiragana, without long-vowel marks and hyphens. */
export const foldForSearch = (text: string): string => foldLetters(text).replace(DASHES, '');

/** Letters, digits and hyphens; a single space between Latin words joins them, as in Power BI. */
const RUN = /[\p{L}\p{N}‐‑‒–—―−-]+(?: (?=[a-z0-9])(?<=[a-z0-9] )[a-z0-9-]+)*/gu;
const UNIT =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々〆]|[\p{L}\p{N}]+?(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々〆]|[^\p{L}\p{N}]|$)/gu;
const LONGEST_UNIT = 40;

/** Runs of units in order: a kanji or kana is one, and so is a Latin word or a number. All folded. */
export function unitRuns(text: string): string[][] {
  const runs: string[][] = [];
  for (const run of foldLetters(text).match(RUN) ?? []) {
    const units = run.match(UNIT);
    if (units) runs.push(units.map((unit) => (unit.length > LONGEST_UNIT ? unit.slice(0, LONGEST_UNIT) : unit)));
  }
  return runs;
}

/** What seems to stand in a word, and never is meant: 京都 is no part of 東京都. */
const NO_PARTS = [{ whole: ['東', '京', '都'], from: 1 }];

/** Whether the units from a place on begin with what is no part of the word around it. */
const isNoPart = (units: readonly string[], at: number, length: number): boolean =>
  NO_PARTS.some(
    ({ whole, from }) =>
      units[at] === whole[from] &&
      length >= whole.length - from &&
      whole.every((unit, nth) => units[at - from + nth] === unit),
  );

const LONGEST_GRAM = 3;

/** Every one, two and three units that follow one another: whatever stands in the text is found by them. */
export function gramsOf(text: string): Set<string> {
  return new Set(countGrams(text).keys());
}

/** How often each of them does. */
export function countGrams(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (const units of unitRuns(text)) {
    for (let from = 0; from < units.length; from++) {
      let gram = '';
      const most = Math.min(LONGEST_GRAM, units.length - from);
      for (let length = 1; length <= most; length++) {
        gram += units[from + length - 1];
        if (!isNoPart(units, from, length)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  }
  return grams;
}

/** Every two units that follow one another. */
export const pairsOf = (text: string): string[] => [
  ...new Set(unitRuns(text).flatMap((units) => units.slice(1).map((unit, at) => units[at]! + unit))),
];

/** A gram to look up; a Latin word of three letters or more also by its beginning. */
export interface GramLookup {
  readonly gram: string;
  readonly isPrefix: boolean;
}

const LATIN = /^[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{3,}$/u;

/** What has to be in a text that holds `term`: grams of it, all of them. Empty when nothing in it can be searched for. */
export function lookupsOf(term: string): GramLookup[] {
  return unitRuns(term).flatMap((units) => {
    if (units.length <= LONGEST_GRAM) {
      const gram = units.join('');
      return [{ gram, isPrefix: LATIN.test(gram) }];
    }
    const last = units.length - LONGEST_GRAM;
    const isWhole = units.every((_, at) => !isNoPart(units, at, LONGEST_GRAM));
    const lookups: GramLookup[] = [];
    for (let from = 0; from <= last; from++) {
      // Every second one and the last share a unit with the next: enough to tell that they are one word.
      if (isNoPart(units, from, LONGEST_GRAM) || (isWhole && from % 2 && from !== last)) continue;
      lookups.push({ gram: units.slice(from, from + LONGEST_GRAM).join(''), isPrefix: false });
    }
    return lookups;
  });
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const SCRIPTS =
  /[\p{sc=Kana}ー゛゜ヽヾ]+|[a-z0-9]+(?:[‐‑‒–—―−.-][a-z0-9]+)*|[\p{sc=Han}\p{sc=Hira}々〆ゝゞ]+|[\p{L}\p{N}]+/gu;
const HIRAGANA_ONLY = /^[\p{sc=Hira}ゝゞ]+$/u;
const ONE_KANJI = /^[\p{sc=Han}々]$/u;
const ENDS_IN_KANJI = /[\p{sc=Han}々]$/u;

/** A word in its place. */
export interface Word {
  /** As it was written, NFKC and lower case. */
  readonly text: string;
  /** What follows it directly. */
  readonly next: string;
}

/** Words as a reader sees them, in order: 京都 is none of 東京都, and クラウド is not cut in two. */
export function readWords(text: string): Word[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words: { text: string; end: number }[] = [];
  for (const { 0: run, index } of plain.matchAll(SCRIPTS)) {
    if (!/[\p{sc=Han}\p{sc=Hira}]/u.test(run)) {
      words.push({ text: run, end: index + run.length });
      continue;
    }
    for (const { segment, index: at, isWordLike } of segmenter.segment(run)) {
      if (!isWordLike) continue;
      const last = words.at(-1);
      // 化, 都, 業: what is one kanji after a word belongs to it.
      const isSuffix = ONE_KANJI.test(segment) && last && last.end === index + at && at > 0 && !isParticle(last.text);
      if (isSuffix && (ENDS_IN_KANJI.test(last.text) || segment === '化')) {
        last.text += segment;
        last.end += segment.length;
      } else words.push({ text: segment, end: index + at + segment.length });
    }
  }
  return words.map(({ text: word, end }) => ({ text: word, next: plain[end] ?? '' }));
}

const PARTICLES = 'のをがにはへとでもや';
const isParticle = (text: string) => text.length === 1 && PARTICLES.includes(text);

export const isHiraganaOnly = (text: string): boolean => HIRAGANA_ONLY.test(text);

/** 合 of 合わない: a stem that tells nothing without what follows. */
export const isStem = ({ text, next }: Word): boolean =>
  ONE_KANJI.test(text) && HIRAGANA_ONLY.test(next) && !PARTICLES.includes(next);

/** The words of a text in order, folded. */
export function* wordSequence(text: string): Generator<string> {
  for (const word of readWords(text)) {
    if (word.text.length === 1 && HIRAGANA_ONLY.test(word.text)) continue;
    const whole = foldForSearch(word.text);
    if (whole) yield whole;
    // AI-OCR is found as AI and as OCR, too.
    const parts = word.text
      .split(/[‐‑‒–—―−.-]/)
      .map(foldForSearch)
      .filter(Boolean);
    if (parts.length > 1) yield* parts;
  }
}

/** The words of a text, folded, each once. */
export const wordsOf = (text: string): Set<string> => new Set(wordSequence(text));
