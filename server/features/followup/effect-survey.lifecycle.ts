import { Lifecycle } from '../../kernel/lifecycle.ts';

export const SURVEY_STATES = ['SCHEDULED', 'SENT', 'ANSWERED', 'CLOSED', 'CANCELLED'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];
export type SurveyEvent = 'send' | 'remind' | 'save' | 'submit' | 'record' | 'close' | 'cancel' | 'schedule';

export const SURVEY_LABELS: Readonly<Record<SurveyState, string>> = {
  SCHEDULED: '送付前',
  SENT: '回答待ち',
  ANSWERED: '回答済み',
  CLOSED: '回答なしで終了',
  CANCELLED: '取りやめ',
};

export const ADOPTIONS = ['ADOPTED', 'UNDECIDED', 'NOT_ADOPTED'] as const;
export type Adoption = (typeof ADOPTIONS)[number];

/** A questionnaire on the effect (R3.11). `submit` by the member, `record` by staff who were told; an answer can be corrected. */
export const surveyLifecycle = new Lifecycle<SurveyState, SurveyEvent>(SURVEY_STATES, {
  send: { from: ['SCHEDULED'], to: 'SENT' },
  remind: { from: ['SENT'], to: 'SENT' },
  save: { from: ['SENT'], to: 'SENT' },
  submit: { from: ['SENT', 'ANSWERED'], to: 'ANSWERED' },
  record: { from: ['SCHEDULED', 'SENT', 'ANSWERED', 'CLOSED'], to: 'ANSWERED' },
  close: { from: ['SENT'], to: 'CLOSED' },
  cancel: { from: ['SCHEDULED', 'SENT'], to: 'CANCELLED' },
  schedule: { from: ['CANCELLED'], to: 'SCHEDULED' },
});
