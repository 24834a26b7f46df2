import { Lifecycle } from '../../kernel/lifecycle.ts';

export const INQUIRY_STATES = ['RECEIVED', 'ANSWERING', 'WAITING', 'CLOSED'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** The words that people see. */
export const INQUIRY_LABELS: Readonly<Record<InquiryState, string>> = {
  RECEIVED: '未対応',
  ANSWERING: '対応中',
  WAITING: '返信済み',
  CLOSED: '完了',
};

/** States in which staff still work on it. */
export const OPEN_INQUIRIES: readonly InquiryState[] = ['RECEIVED', 'ANSWERING', 'WAITING'];

export type InquiryEvent = 'take' | 'reply' | 'hear' | 'close' | 'convert' | 'reopen';

/** お問合せの流れ (R1.1). An answer of the inquirer brings it back, also when it was closed. */
export const inquiryLifecycle = new Lifecycle<InquiryState, InquiryEvent>(INQUIRY_STATES, {
  take: { from: ['RECEIVED'], to: 'ANSWERING' },
  reply: { from: ['RECEIVED', 'ANSWERING', 'WAITING'], to: 'WAITING' },
  hear: { from: ['ANSWERING', 'WAITING', 'CLOSED'], to: 'ANSWERING' },
  close: { from: ['RECEIVED', 'ANSWERING', 'WAITING'], to: 'CLOSED' },
  convert: { from: ['RECEIVED', 'ANSWERING', 'WAITING'], to: 'CLOSED' },
  reopen: { from: ['CLOSED'], to: 'ANSWERING' },
});

/** What it is about, as the form offers it. */
export const INQUIRY_CATEGORIES = [
  ...['入会', '会員情報', '相談', 'PR掲載', '展示会・イベント', 'メルマガ', '調査', 'アカウント', '個人情報', 'その他'],
] as const;
