import { Lifecycle } from '../../kernel/lifecycle.ts';

export const CONTACT_STATES = ['ASKING', 'CONFIRMED', 'DENIED', 'DISPUTED', 'UNANSWERED'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];
export type ContactEvent =
  | 'ask'
  | 'giveUp'
  | 'answer'
  | 'confirm'
  | 'deny'
  | 'dispute'
  | 'reopen'
  | 'settle'
  | 'refute';

export const CONTACT_LABELS: Readonly<Record<ContactState, string>> = {
  ASKING: '確認中',
  CONFIRMED: '連絡あり',
  DENIED: '連絡なし',
  DISPUTED: '食い違い',
  UNANSWERED: '返事なし',
};

/** What a side says of the contact. */
export const CONTACT_ANSWERS = ['YES', 'NOT_YET', 'NO'] as const;
export type ContactAnswer = (typeof CONTACT_ANSWERS)[number];

export const ANSWER_LABELS: Readonly<Record<ContactAnswer, string>> = {
  YES: '連絡が取れた',
  NOT_YET: 'まだ',
  NO: '連絡はない・違う',
};

const ALL = [...CONTACT_STATES];

/** Whether member and vendor got in touch (R3.9): asked until one says so, settled by staff when they disagree. */
export const contactLifecycle = new Lifecycle<ContactState, ContactEvent>(CONTACT_STATES, {
  ask: { from: ['ASKING'], to: 'ASKING' },
  giveUp: { from: ['ASKING'], to: 'UNANSWERED' },
  /** What it leads to depends on both answers. */
  answer: { from: ALL, to: 'ASKING' },
  confirm: { from: ['ASKING', 'UNANSWERED', 'DENIED', 'DISPUTED'], to: 'CONFIRMED' },
  deny: { from: ['ASKING', 'UNANSWERED', 'CONFIRMED', 'DISPUTED'], to: 'DENIED' },
  dispute: { from: ['ASKING', 'UNANSWERED', 'CONFIRMED', 'DENIED'], to: 'DISPUTED' },
  reopen: { from: ['UNANSWERED', 'CONFIRMED', 'DENIED', 'DISPUTED'], to: 'ASKING' },
  settle: { from: ALL, to: 'CONFIRMED' },
  refute: { from: ALL, to: 'DENIED' },
});

/** The state that two answers make: one yes is enough, unless the other side says no. */
export function stateOfAnswers(member: ContactAnswer | null, vendor: ContactAnswer | null): ContactState {
  const answers = [member, vendor];
  if (answers.includes('YES')) return answers.includes('NO') ? 'DISPUTED' : 'CONFIRMED';
  return answers.every((answer) => answer === 'NO') ? 'DENIED' : 'ASKING';
}

/** The event that leads to a state. */
export const EVENT_OF: Readonly<Record<ContactState, ContactEvent>> = {
  ASKING: 'reopen',
  CONFIRMED: 'confirm',
  DENIED: 'deny',
  DISPUTED: 'dispute',
  UNANSWERED: 'giveUp',
};
