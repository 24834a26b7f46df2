import { Lifecycle } from '../../kernel/lifecycle.ts';

export const REVISION_STATES = ['DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED'] as const;
/** 下書き, 確認中, 差戻し, 公開. */
export type RevisionState = (typeof REVISION_STATES)[number];
export type RevisionEvent = 'save' | 'submit' | 'retract' | 'publish' | 'return';

/** A revision of a PR listing. A published one is final: the next change starts a new revision. */
export const revisionLifecycle = new Lifecycle<RevisionState, RevisionEvent>(REVISION_STATES, {
  save: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_REVIEW' },
  retract: { from: ['IN_REVIEW'], to: 'DRAFT' },
  publish: { from: ['IN_REVIEW'], to: 'PUBLISHED' },
  return: { from: ['IN_REVIEW'], to: 'RETURNED' },
});
