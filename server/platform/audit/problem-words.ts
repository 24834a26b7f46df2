import type { AuditProblem, ProblemKind } from './problems.ts';

const WORDS: Readonly<Record<ProblemKind, string>> = {
  EDITED: '書き換えられています',
  MISSING: '途中の記録がありません',
  INSERTED: 'このシステムが書いていない記録です',
  OUT_OF_ORDER: '順番が入れ替わっています',
  CUT_OFF: '末尾の記録がありません',
  FORKED: '前の記録とつながっていません',
  HEAD_DIFFERS: '末尾の位置が記録と合いません',
  SEAL_NOT_FOUND: 'サーバーの控えと合いません',
};

/** A problem and its place for people: 3～5番: 途中の記録がありません. */
export function describeProblem({ kind, number, until }: AuditProblem): string {
  const place = until !== undefined && until !== number ? `${number}～${until}番` : `${number}番`;
  return `${place}: ${WORDS[kind]}`;
}
