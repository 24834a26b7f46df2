// 人材の取次ぎ of a case, live, and in words.
import {
  type ReferralOutcome,
  StaffReferralChangedDocument,
  type StaffReferralFragment,
  StaffReferralsOfDocument,
} from '../../../generated/matching/graphql.ts';
import { createLiveList, type LiveList } from '../../../platform/live-list.ts';
import type { ChipTone } from '../../../ui/Chip.tsx';

export type Referral = StaffReferralFragment;

export const OUTCOMES: Readonly<Record<ReferralOutcome, string>> = {
  ENGAGED: '採用・契約に至った',
  CONSIDERING: '検討を続けている',
  NOT_FOUND: '合う人材がいなかった',
  CANCELLED: '会員が取りやめた',
};

export const REFERRAL_TONES: Readonly<Record<string, ChipTone>> = {
  ...{ ASKED: 'warn', AGREED: 'key', PASSED_ON: 'info', ANSWERED: 'gold', CLOSED: 'ok', DECLINED: 'ink' },
};

export const createReferrals = (consultation: () => string): LiveList<Referral> =>
  createLiveList(StaffReferralsOfDocument, StaffReferralChangedDocument, {
    pick: (data) => data.referralsOf,
    variables: () => ({ consultation: consultation() }),
    accept: (referral: Referral) => referral.consultation?.id === consultation(),
    compare: (a: Referral, b: Referral) => b.askedAt.localeCompare(a.askedAt),
  });
