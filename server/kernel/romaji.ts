// Japanese in Latin letters (ローマ字): what is typed where the input method was not on.
import { isHiragana, toHiragana } from 'wanakana';

const LATIN_WORD = /^[a-z][a-z'-]{2,39}$/;

/** The hiragana that a word spells; `null` when it spells none. */
export function kanaOf(word: string): string | null {
  if (!LATIN_WORD.test(word)) return null;
  const kana = toHiragana(word);
  return isHiragana(kana) ? kana : null;
}
