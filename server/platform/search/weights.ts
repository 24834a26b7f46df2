// The knobs of relevance, the same for both backends. Found with the judged queries of test/relevance.

/** What it adds to a record's score that a term stands in … */
export const WEIGHTS = {
  /** … a title or tag, as part of a word or as the whole of it, */
  title: 600,
  titleWord: 100,
  /** … the promise, the problem, a category or the vendor's name, */
  summary: 500,
  /** … anywhere, as a word of its own, */
  word: 150,
  frequent: 300,
  /** Of all this, what a synonym brings, and what a part of a compound does. */
  alternative: 0.6,
  part: 0.15,
  /** Of several terms, that they all are there. */
  all: 300,
  /** The whole of what was typed without a space, of several terms: in a title, and anywhere. */
  phraseTitle: 600,
  phrase: 300,
};

/** Up to so many records are told apart by their scores alone. Of more those stand first whose titles hold all terms. */
export const FEW_SCORED = 150;
/** Of more, that are as strong as each other by where the terms stand, so many at once are told apart: who they are, the day decides. */
export const SCORED_AT_ONCE = 100;

/** When fewer records than this hold all terms, those follow that hold enough of them. */
export const FEW = 10;

/** How much of them a record has to hold, by their rarity. */
export const RELAXED_SHARE = 0.4;
/** Then only so many terms count, the rarest. */
export const MOST_RELAXED_TERMS = 5;
