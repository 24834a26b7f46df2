import { StaffColleaguesDocument } from '../../../generated/consultations/graphql.ts';
import { createQuery } from '../../../platform/graphql.ts';

/** A member of the secretariat who takes cases (支援員). */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly kana?: string | null;
}

/** Everyone a case can be given to; empty until they are known. */
export function createColleagues(): () => readonly Colleague[] {
  const query = createQuery(StaffColleaguesDocument, () => ({}));
  return () => query.data()?.supportStaff.nodes ?? [];
}
