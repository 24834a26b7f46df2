import { Lifecycle } from '../../kernel/lifecycle.ts';

/** An announcement counts while it is open and its days last; whoever ends it early can take that back. */
export type CampaignState = 'OPEN' | 'ENDED';
export type CampaignEvent = 'save' | 'end' | 'reopen';

export const campaignLifecycle = new Lifecycle<CampaignState, CampaignEvent>(['OPEN', 'ENDED'], {
  save: { from: ['OPEN'], to: 'OPEN' },
  end: { from: ['OPEN'], to: 'ENDED' },
  reopen: { from: ['ENDED'], to: 'OPEN' },
});

/** Where an announcement stands on a day: its state and its days together. */
export type CampaignPhase = 'PLANNED' | 'RUNNING' | 'OVER';

export const PHASE_LABELS: Readonly<Record<CampaignPhase, string>> = {
  PLANNED: '開始前',
  RUNNING: '周知中',
  OVER: '終了',
};

interface Days {
  readonly state: CampaignState;
  readonly beginsOn: string | null;
  readonly endsOn: string | null;
}

/** `day`: in Japan, `YYYY-MM-DD`; first and last day belong to it. */
export function phaseOn(day: string, { state, beginsOn, endsOn }: Days): CampaignPhase {
  if (state === 'ENDED' || (endsOn !== null && endsOn < day)) return 'OVER';
  return beginsOn !== null && beginsOn > day ? 'PLANNED' : 'RUNNING';
}
