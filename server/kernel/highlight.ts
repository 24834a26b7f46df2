// Marks in a text what was searched for. The text itself is shown as it was written.
import { foldForSearch } from './search-text.ts';

/** A piece of text, and whether it is what was searched for. */
export interface Fragment {
  readonly text: string;
  readonly hit: boolean;
}

/** The text around the first hit, at most `length` characters, every hit marked. Needles are folded. */
export function highlight(text: string, needles: readonly string[], length = 120): Fragment[] {
  const characters = [...text];
  const folded = characters.map(foldForSearch);
  const hits = new Array<boolean>(characters.length).fill(false);
  for (let from = 0; from < characters.length; from++) {
    for (const needle of needles) {
      const end = endOf(folded, from, needle);
      if (end) hits.fill(true, from, end);
    }
  }
  const first = hits.indexOf(true);
  const start = first > length / 3 ? first - Math.floor(length / 3) : 0;
  const fragments: { text: string; hit: boolean }[] = [];
  if (start > 0) fragments.push({ text: '…', hit: false });
  for (let at = start; at < Math.min(characters.length, start + length); at++) {
    const last = fragments.at(-1);
    if (last && last.hit === hits[at]) last.text += characters[at];
    else fragments.push({ text: characters[at]!, hit: hits[at]! });
  }
  if (start + length < characters.length) fragments.push({ text: '…', hit: false });
  return fragments;
}

function endOf(folded: readonly string[], from: number, needle: string): number | null {
  if (!folded[from]) return null;
  let rest = needle;
  for (let at = from; at < folded.length; at++) {
    const part = folded[at]!;
    if (!rest.startsWith(part)) return null;
    rest = rest.slice(part.length);
    if (!rest) return at + 1;
  }
  return null;
}
