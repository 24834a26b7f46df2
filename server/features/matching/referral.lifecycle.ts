import { Lifecycle } from '../../kernel/lifecycle.ts';

export const REFERRAL_STATES = ['ASKED', 'AGREED', 'DECLINED', 'PASSED_ON', 'ANSWERED', 'CLOSED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];
export type ReferralEvent = 'agree' | 'decline' | 'passOn' | 'answer' | 'close';

export const REFERRAL_LABELS: Readonly<Record<ReferralState, string>> = {
  ASKED: '会員の同意待ち',
  AGREED: '同意済み',
  DECLINED: '取り次がない',
  PASSED_ON: '取次ぎ済み',
  ANSWERED: '拠点から回答あり',
  CLOSED: '結果を記録済み',
};

/** Asking for digital talent: referred to the prefecture's desk once the member agreed, outside of the vendors' turns (R3.7). */
export const referralLifecycle = new Lifecycle<ReferralState, ReferralEvent>(REFERRAL_STATES, {
  agree: { from: ['ASKED'], to: 'AGREED' },
  decline: { from: ['ASKED', 'AGREED'], to: 'DECLINED' },
  passOn: { from: ['AGREED'], to: 'PASSED_ON' },
  answer: { from: ['PASSED_ON', 'ANSWERED'], to: 'ANSWERED' },
  close: { from: ['PASSED_ON', 'ANSWERED'], to: 'CLOSED' },
});
