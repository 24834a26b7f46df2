// The knobs of relevance, the same for both backends. Found with the judged queries of test/relevance.

/** What it adds to a record's score that a term stands in … */
export const WEIGHTS = {
  /** … a title or tag, as part of a word or as the whole of it, */
  title: 600,
  titleWord: 300,
  /** … the promise, the problem, a category or the vendor's name, */
  summary: 250,
  /** … anywhere, as a word of its own, */
  word: 150,
  /** … anywhere just as it was typed, when synonyms were looked for as well. */
  typed: 150,
  /** The whole of what was typed without a space, of several terms: in a title, and anywhere. */
  phraseTitle: 600,
  phrase: 300,
};

/** When nothing holds all terms: how much of them a record has to hold, by their rarity. */
export const RELAXED_SHARE = 0.4;
/** Then only so many terms count, the rarest. */
export const MOST_RELAXED_TERMS = 5;
