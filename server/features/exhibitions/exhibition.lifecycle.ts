import { Lifecycle } from '../../kernel/lifecycle.ts';

export const EXHIBITION_STATES = ['CALLING', 'OPEN', 'CLOSED', 'HELD'] as const;
/** 出展者募集中, 来場受付中, 受付終了, 開催済. */
export type ExhibitionState = (typeof EXHIBITION_STATES)[number];
export type ExhibitionEvent = 'open' | 'close' | 'reopen' | 'hold';

export const EXHIBITION_LABELS: Readonly<Record<ExhibitionState, string>> = {
  CALLING: '出展者を募集中',
  OPEN: '来場を受付中',
  CLOSED: '受付を終了',
  HELD: '開催済み',
};

export const exhibitionLifecycle = new Lifecycle<ExhibitionState, ExhibitionEvent>(EXHIBITION_STATES, {
  open: { from: ['CALLING'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  reopen: { from: ['CLOSED'], to: 'OPEN' },
  hold: { from: ['OPEN', 'CLOSED'], to: 'HELD' },
});

interface DatedState {
  readonly state: ExhibitionState;
  /** `YYYY-MM-DD`, in Japan. */
  readonly heldOn: string;
}

/** Whether visitors are received on a day: while registration is open, the day of the exhibition included. */
export const receivesOn = (day: string, { state, heldOn }: DatedState): boolean => state === 'OPEN' && day <= heldOn;

/** Whether vendors may apply on a day: to an exhibition, before it is closed and over. */
export const callsOn = (day: string, { state, heldOn, kind }: DatedState & { readonly kind: string }): boolean =>
  kind === 'EXHIBITION' && (state === 'CALLING' || state === 'OPEN') && day <= heldOn;

export const APPLICATION_STATES = ['SUBMITTED', 'ACCEPTED', 'DECLINED'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];
export type ApplicationEvent = 'accept' | 'decline';

export const APPLICATION_LABELS: Readonly<Record<ApplicationState, string>> = {
  SUBMITTED: '選考中',
  ACCEPTED: '出展決定',
  DECLINED: '見送り',
};

export const applicationLifecycle = new Lifecycle<ApplicationState, ApplicationEvent>(APPLICATION_STATES, {
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  decline: { from: ['SUBMITTED'], to: 'DECLINED' },
});
