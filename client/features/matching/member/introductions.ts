// The introductions of a member as the pages of the area list them.
import type { Accessor } from 'solid-js';
import {
  MemberIntroductionChangedDocument,
  type MemberIntroductionFragment,
  MemberIntroductionsDocument,
  MemberIntroductionsOfDocument,
} from '../../../generated/matching/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type MemberIntroduction = MemberIntroductionFragment;

/** Of all cases, the last changed first, live. */
export const createIntroductions = () =>
  createLiveList(MemberIntroductionsDocument, MemberIntroductionChangedDocument, {
    pick: (data) => data.introductions,
    variables: () => ({}),
    compare: (a: MemberIntroduction, b: MemberIntroduction) => b.changedAt.localeCompare(a.changedAt),
  });

/** Of one case, live. What waits on the member stands first. */
export const createIntroductionsOf = (consultation: Accessor<string>) =>
  createLiveList(MemberIntroductionsOfDocument, MemberIntroductionChangedDocument, {
    pick: (data) => data.introductionsOf,
    variables: () => ({ consultation: consultation() }),
    accept: (node: MemberIntroduction) => node.consultation?.id === consultation(),
    compare: (a: MemberIntroduction, b: MemberIntroduction) =>
      rank(a) - rank(b) || (a.sentAt ?? '').localeCompare(b.sentAt ?? ''),
  });

const ORDER = ['INTERESTED', 'DISCLOSED', 'SENT', 'CONTACTED', 'DECLINED', 'DISMISSED'];
const rank = ({ state }: MemberIntroduction) => ORDER.indexOf(state);

/** Whether the next step is the member's. */
export const waitsOnMember = ({ state }: Pick<MemberIntroduction, 'state'>): boolean =>
  state === 'INTERESTED' || state === 'DISCLOSED';
