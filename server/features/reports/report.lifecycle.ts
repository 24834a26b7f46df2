import { Lifecycle } from '../../kernel/lifecycle.ts';

export const REPORT_STATES = ['DRAFT', 'IN_REVIEW', 'SUBMITTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** The words that people see. */
export const REPORT_STATE_LABELS: Readonly<Record<ReportState, string>> = {
  DRAFT: '作成中',
  IN_REVIEW: '確認中',
  SUBMITTED: '提出済み',
};

export type ReportEvent = 'save' | 'requestReview' | 'return' | 'submit';

/** What is reviewed is what is submitted: figures stand still from the request on, and for good once submitted. */
export const reportLifecycle = new Lifecycle<ReportState, ReportEvent>(REPORT_STATES, {
  save: { from: ['DRAFT'], to: 'DRAFT' },
  requestReview: { from: ['DRAFT'], to: 'IN_REVIEW' },
  return: { from: ['IN_REVIEW'], to: 'DRAFT' },
  submit: { from: ['IN_REVIEW'], to: 'SUBMITTED' },
});
