import { FOLDED_LETTERS } from '../../kernel/japanese-text.ts';

/** `foldKey` of a column, as SQL: a name is found as people type it, in hiragana, in half width, without the space within it. */
export const folded = (column: string): string =>
  `translate(lower(normalize(${column}, NFKC)), '${FOLDED_LETTERS.from}', '${FOLDED_LETTERS.to}')`;
