import { Lifecycle } from '../../kernel/lifecycle.ts';

export const INTRODUCTION_STATES = [
  'CANDIDATE',
  'SENT',
  'INTERESTED',
  'DECLINED',
  'DISCLOSED',
  'CONTACTED',
  'DISMISSED',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];
export type IntroductionEvent =
  | 'send'
  | 'answer'
  | 'decline'
  | 'disclose'
  | 'dismiss'
  | 'confirm'
  | 'retract'
  | 'remove';

export const INTRODUCTION_LABELS: Readonly<Record<IntroductionState, string>> = {
  CANDIDATE: '候補',
  SENT: '情報提供済',
  INTERESTED: '対応できると回答',
  DECLINED: '対応できないと回答',
  DISCLOSED: '連絡先を開示',
  CONTACTED: '連絡を確認',
  DISMISSED: '見送り',
};

/** One vendor within a case: from the shortlist to the confirmed contact (R3.7, R3.9). Identity is told only by `disclose`. */
export const introductionLifecycle = new Lifecycle<IntroductionState, IntroductionEvent>(INTRODUCTION_STATES, {
  remove: { from: ['CANDIDATE'], to: 'CANDIDATE' },
  send: { from: ['CANDIDATE'], to: 'SENT' },
  answer: { from: ['SENT'], to: 'INTERESTED' },
  decline: { from: ['SENT', 'INTERESTED'], to: 'DECLINED' },
  disclose: { from: ['SENT', 'INTERESTED'], to: 'DISCLOSED' },
  dismiss: { from: ['SENT', 'INTERESTED'], to: 'DISMISSED' },
  confirm: { from: ['DISCLOSED'], to: 'CONTACTED' },
  retract: { from: ['CONTACTED'], to: 'DISCLOSED' },
});
