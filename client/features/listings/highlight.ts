// Where the words that were searched for stand in a text. Folds as the server's search does, so that what was found is
// what is marked; the text itself is shown as it was written.

/** A piece of text, and whether it is what was searched for. */
export interface Fragment {
  readonly text: string;
  readonly hit: boolean;
}

const KATAKANA = /[ァ-ヶ]/g;
const DASHES = /[‐‑‒–—―−ｰ－﹣-]/g;
const MARKS = /[ー゛゜ヽヾゝゞ]/g;

/** For comparison only: NFKC, lower case, katakana as hiragana, without long-vowel marks and hyphens. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(DASHES, '')
    .replace(MARKS, '');

/** Where a term that begins at `from` ends; `null` when it does not stand there. */
function endOf(folded: readonly string[], from: number, term: string): number | null {
  if (!folded[from]) return null;
  let rest = term;
  for (let at = from; at < folded.length; at++) {
    const part = folded[at]!;
    if (!rest.startsWith(part)) return null;
    rest = rest.slice(part.length);
    if (!rest) return at + 1;
  }
  return null;
}

/** Kana with its voicing mark apart (half-width ｶﾞ) is one character to a reader: it folds together. */
const charactersOf = (text: string): string[] => text.match(/.[ﾞﾟ\u3099\u309a]*/gsu) ?? [];

/** The whole text in fragments, every occurrence of what is wanted marked (R3.3): folded, synonyms and readings included. */
export function highlight(text: string, wanted: readonly string[]): Fragment[] {
  const whole = fold(text);
  // Most texts hold none of them: they need not be looked at letter by letter.
  const terms = wanted.filter((term) => term && whole.includes(term));
  if (!terms.length) return text ? [{ text, hit: false }] : [];
  const characters = charactersOf(text);
  const folded = characters.map(fold);
  const hits = new Array<boolean>(characters.length).fill(false);
  for (const term of terms) {
    for (let from = 0; from < characters.length; from++) {
      const end = endOf(folded, from, term);
      if (end) hits.fill(true, from, end);
    }
  }
  const fragments: { text: string; hit: boolean }[] = [];
  characters.forEach((character, at) => {
    const last = fragments.at(-1);
    if (last && last.hit === hits[at]) last.text += character;
    else fragments.push({ text: character, hit: hits[at]! });
  });
  return fragments;
}

export const hasHit = (text: string, wanted: readonly string[]): boolean =>
  highlight(text, wanted).some(({ hit }) => hit);

/** The text around the first hit, at most `length` characters, hits marked; `null` when there is none. */
export function snippet(text: string, wanted: readonly string[], length = 90): Fragment[] | null {
  const fragments = highlight(text, wanted);
  const first = fragments.findIndex(({ hit }) => hit);
  if (first < 0) return null;
  const before = [...fragments.slice(0, first).reduce((all, fragment) => all + fragment.text, '')];
  const start = Math.max(0, before.length - Math.floor(length / 3));
  const shown = [...text].slice(start, start + length).join('');
  const around = highlight(shown, wanted);
  if (start > 0) around.unshift({ text: '…', hit: false });
  if (start + length < [...text].length) around.push({ text: '…', hit: false });
  return around;
}
