import { Lifecycle } from '../../kernel/lifecycle.ts';

export const CONSULTATION_STATES = [
  'DRAFT',
  'RECEIVED',
  'HEARING',
  'ORGANIZING',
  'SHORTLISTING',
  'INTRODUCED',
  'CONTACTING',
  'ADOPTING',
  'ADVISED',
  'WITHDRAWN',
  'MERGED',
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** The words that people see. */
export const STATE_LABELS: Readonly<Record<ConsultationState, string>> = {
  DRAFT: '下書き',
  RECEIVED: '受付',
  HEARING: 'ヒアリング',
  ORGANIZING: '課題整理',
  SHORTLISTING: '候補選定',
  INTRODUCED: '情報提供済',
  CONTACTING: '連絡確認',
  ADOPTING: '導入・効果検証',
  ADVISED: '助言で完了',
  WITHDRAWN: '取下げ',
  MERGED: '統合済み',
};

/** The columns of the matching board, in order (R3.8). */
export const BOARD_STATES = [
  'RECEIVED',
  'HEARING',
  'ORGANIZING',
  'SHORTLISTING',
  'INTRODUCED',
  'CONTACTING',
  'ADOPTING',
] as const satisfies readonly ConsultationState[];

/** States in which staff still work on the case. */
export const OPEN_STATES: readonly ConsultationState[] = BOARD_STATES;

export type ConsultationEvent =
  | 'submit'
  | 'hear'
  | 'organize'
  | 'shortlist'
  | 'introduce'
  | 'contact'
  | 'adopt'
  | 'advise'
  | 'withdraw'
  | 'reopen'
  | 'merge'
  | 'unmerge';

/** 相談の流れ. One step back is allowed while nothing has left the house; from the introduction on, only forward. */
export const consultationLifecycle = new Lifecycle<ConsultationState, ConsultationEvent>(CONSULTATION_STATES, {
  submit: { from: ['DRAFT'], to: 'RECEIVED' },
  hear: { from: ['RECEIVED', 'ORGANIZING'], to: 'HEARING' },
  organize: { from: ['HEARING', 'SHORTLISTING'], to: 'ORGANIZING' },
  shortlist: { from: ['ORGANIZING'], to: 'SHORTLISTING' },
  introduce: { from: ['SHORTLISTING', 'INTRODUCED', 'CONTACTING'], to: 'INTRODUCED' },
  contact: { from: ['INTRODUCED'], to: 'CONTACTING' },
  adopt: { from: ['CONTACTING'], to: 'ADOPTING' },
  advise: { from: ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING'], to: 'ADVISED' },
  withdraw: { from: ['DRAFT', 'RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING'], to: 'WITHDRAWN' },
  reopen: { from: ['ADVISED', 'WITHDRAWN'], to: 'HEARING' },
  // Only while no vendor was told of it: what left the house stays where it was sent from.
  merge: { from: ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING'], to: 'MERGED' },
  // Back to where it stood before.
  unmerge: { from: ['MERGED'], to: 'RECEIVED' },
});

/** What a move on the board asks of the case. */
export interface CaseFacts {
  readonly state: ConsultationState;
  readonly assigned: boolean;
  readonly sheetAgreed: boolean;
  readonly introduced: number;
  readonly disclosed: number;
  readonly contacted: number;
}

export interface Move {
  readonly to: ConsultationState;
  readonly label: string;
  readonly current: boolean;
  /** Why it is not possible now; `null` when it is. */
  readonly blocked: string | null;
}

/** The event that a move to a column means. */
export const EVENT_TO: Readonly<Partial<Record<ConsultationState, ConsultationEvent>>> = {
  HEARING: 'hear',
  ORGANIZING: 'organize',
  SHORTLISTING: 'shortlist',
  INTRODUCED: 'introduce',
  CONTACTING: 'contact',
  ADOPTING: 'adopt',
};

/** Why a case may not be moved to a column, in words; `null` when it may (R3.8). */
export function blockedReason(facts: CaseFacts, to: ConsultationState): string | null {
  if (facts.state === to) return '今の列です';
  if (facts.state === 'MERGED') return 'ほかの相談に統合されています';
  const event = EVENT_TO[to];
  if (!event) return '受付へは戻せません';
  if (!consultationLifecycle.allows(facts.state, event)) {
    const reopened = facts.state === 'ADVISED' || facts.state === 'WITHDRAWN';
    if (reopened) return to === 'HEARING' ? null : '再開すると、ヒアリングに戻ります';
    return `「${STATE_LABELS[facts.state]}」から直接は移せません`;
  }
  if (to === 'HEARING' && !facts.assigned) return '先に担当を決めてください';
  if (to === 'SHORTLISTING' && !facts.sheetAgreed) return '課題整理シートに会員の同意がまだありません';
  if (to === 'INTRODUCED') return '候補に情報を送ると、ここへ移ります';
  if (to === 'CONTACTING' && facts.disclosed === 0) return '会員がまだどの企業にも連絡先を伝えていません';
  if (to === 'ADOPTING' && facts.contacted === 0) return '連絡がまだ確認されていません';
  return null;
}

/** Every column of the board as a move, for the 「移動」 menu. */
export const movesOf = (facts: CaseFacts): Move[] =>
  BOARD_STATES.map((to) => ({
    to,
    label: STATE_LABELS[to],
    current: facts.state === to,
    blocked: facts.state === to ? null : blockedReason(facts, to),
  }));
