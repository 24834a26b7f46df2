// The vendors of one case, live: from the candidate to the confirmed contact (R3.7, R3.9).
import {
  StaffIntroductionChangedDocument,
  type StaffIntroductionFragment,
  StaffIntroductionsDocument,
} from '../../../generated/matching/graphql.ts';
import { createLiveList, type LiveList } from '../../../platform/live-list.ts';

export type Introduction = StaffIntroductionFragment;

/** Candidates and introductions of a case, in the order in which they were chosen. */
export const createIntroductions = (consultation: () => string): LiveList<Introduction> =>
  createLiveList(StaffIntroductionsDocument, StaffIntroductionChangedDocument, {
    pick: (data) => data.introductionsOf,
    variables: () => ({ consultation: consultation() }),
    accept: (introduction: Introduction) => introduction.consultation?.id === consultation(),
    // New ones stand last; a changed one keeps its place among the numbers.
    compare: (a, b) => a.number.localeCompare(b.number),
  });

/** Shows what a change answered at once; the live connection says the same a moment later. */
export const showChanged = (list: LiveList<Introduction>, node: Introduction): void =>
  void list.optimistic({ kind: 'CHANGED', position: '', node });

export const showRemoved = (list: LiveList<Introduction>, id: string): void =>
  void list.optimistic({ kind: 'REMOVED', position: '', id });
