// What differs between two versions of a needs sheet: field by field, word by word (R3.6).
import { diffArrays } from 'diff';
import type { StaffSheetFragment } from '../../generated/consultations/graphql.ts';
import { budgetText } from './budget.ts';

type Needs = StaffSheetFragment['needs'];

export interface Piece {
  readonly text: string;
  /** Only in this version. */
  readonly changed: boolean;
}

export interface FieldDifference {
  readonly label: string;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

const FIELDS: readonly (readonly [label: string, text: (needs: Needs) => string])[] = [
  ['背景', ({ background }) => background],
  ['困りごと', ({ issue }) => issue],
  ['今の流れ', ({ currentProcess }) => currentProcess],
  ['目標', ({ goal }) => goal],
  ['制約', ({ constraints }) => constraints],
  ['予算', ({ budgetMin, budgetMax }) => budgetText(budgetMin, budgetMax)],
  ['期限', ({ deadline }) => deadline],
  ['優先度', ({ priority }) => priority],
];

/** What is written in a sheet, field by field in its order. */
export const needsRows = (needs: Needs): (readonly [label: string, text: string])[] =>
  FIELDS.map(([label, textOf]) => [label, textOf(needs)] as const).filter(([, text]) => text);

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** Two texts in pieces: what only one of them has stands apart. Japanese words are told apart by their sense, not by spaces. */
export function piecesOf(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const parts = diffArrays(wordsOf(before), wordsOf(after));
  const side = (without: 'added' | 'removed') =>
    parts
      .filter((part) => !part[without])
      .map((part) => ({ text: part.value.join(''), changed: part.added || part.removed }));
  return { before: side('added'), after: side('removed') };
}

/** The fields that differ, in the order of the sheet. */
export function differencesOf(before: Needs, after: Needs): FieldDifference[] {
  return FIELDS.flatMap(([label, textOf]) => {
    const [old, now] = [textOf(before), textOf(after)];
    return old === now ? [] : [{ label, ...piecesOf(old, now) }];
  });
}
