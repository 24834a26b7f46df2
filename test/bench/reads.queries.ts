/** What is asked, on every side of a comparison. Q1: the public list; Q2: a member's own cases; Q3: one record. */
export const QUERIES = {
  Q1: `{ solutions(first: 20) { nodes { id number title promise tags vendor { id name } } } }`,
  Q2: `{ consultations(first: 20) { nodes { id number subject state stateSince lastEntry { text occurredAt } assignee { id name } } } }`,
  Q3: `query ($number: String!) { solution(number: $number) { id title description tags categories vendor { id name about } } }`,
} as const;
export type QueryName = keyof typeof QUERIES;
export const NAMES = Object.keys(QUERIES) as QueryName[];

export const VARIABLES = { Q1: {}, Q2: {}, Q3: { number: 'B001' } } as const;
