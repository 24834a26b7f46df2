// A member's requests for talent over all of its cases, live.
import {
  MemberReferralChangedDocument,
  type MemberReferralFragment,
  MemberReferralsDocument,
} from '../../../generated/matching/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type MemberReferral = MemberReferralFragment;

export const createReferrals = () =>
  createLiveList(MemberReferralsDocument, MemberReferralChangedDocument, {
    pick: (data) => data.referrals,
    variables: () => ({}),
    compare: (a: MemberReferral, b: MemberReferral) => b.askedAt.localeCompare(a.askedAt),
  });
