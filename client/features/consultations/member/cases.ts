// The member's cases as every page of the area lists them.
import {
  type MemberCaseFragment,
  MemberCasesChangedDocument,
  MemberCasesDocument,
} from '../../../generated/consultations/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type MemberCase = MemberCaseFragment;

/** All cases of the company, the last changed first, live. */
export const createCases = () =>
  createLiveList(MemberCasesDocument, MemberCasesChangedDocument, {
    pick: (data) => data.consultations,
    variables: () => ({}),
    compare: (a: MemberCase, b: MemberCase) => b.touchedAt.localeCompare(a.touchedAt),
  });

const CLOSED = new Set(['ADVISED', 'WITHDRAWN', 'MERGED']);

/** Whether the secretariat works on it. */
export const isOpen = ({ state }: Pick<MemberCase, 'state'>): boolean => state !== 'DRAFT' && !CLOSED.has(state);

/** Ended. A draft that was thrown away never was a case. */
export const isOver = ({ state, number }: Pick<MemberCase, 'state' | 'number'>): boolean =>
  CLOSED.has(state) && number !== '';

/** The newest message, from whomever; calls and events are not messages. */
export const lastMessage = ({ recent }: Pick<MemberCase, 'recent'>): MemberCase['recent'][number] | undefined =>
  recent.find(({ kind, fromMember }) => kind === 'MESSAGE' || (kind === 'MAIL' && fromMember));

/** A draft may have no subject yet. */
export const subjectOf = ({ subject }: Pick<MemberCase, 'subject'>): string =>
  subject.trim() || '（件名はまだありません）';
