import { Lifecycle } from '../../kernel/lifecycle.ts';

export const MEETING_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export type MeetingEvent = 'change' | 'cancel' | 'record';

export const MEETING_LABELS: Readonly<Record<MeetingState, string>> = {
  PLANNED: '予定',
  HELD: '実施済み',
  CANCELLED: '中止',
};

/** 打ち合わせ: what was held stays so; its minutes can be put right. */
export const meetingLifecycle = new Lifecycle<MeetingState, MeetingEvent>(MEETING_STATES, {
  change: { from: ['PLANNED'], to: 'PLANNED' },
  cancel: { from: ['PLANNED'], to: 'CANCELLED' },
  record: { from: ['PLANNED', 'HELD'], to: 'HELD' },
});
