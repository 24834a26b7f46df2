// The one line that says what a card waits for.
import type { OfficeTime } from '../../desk/office-duration.ts';
import type { Card } from './board.ts';
import { dueOf, latenessOf } from './due.ts';

export interface Signal {
  readonly kind: 'over' | 'stuck' | 'soon' | 'due' | 'unassigned' | 'waiting' | 'progress';
  readonly text: string;
}

export const saysTheSame = (a: Signal | null, b: Signal | null): boolean => a?.kind === b?.kind && a?.text === b?.text;

/** What matters most of a card now; `null` when nothing does. */
export function signalOf(card: Card, now: Date, office?: OfficeTime): Signal | null {
  const due = dueOf(card.dueAt, now, office);
  if (due?.tone === 'over') return { kind: 'over', text: `期限を${latenessOf(card.dueAt!, now, office)} 超過` };
  if (card.escalation) return { kind: 'stuck', text: card.escalation };
  if (!card.assignee) return { kind: 'unassigned', text: due ? `担当なし・${due.until}` : '担当なし' };
  if (due) return { kind: due.tone === 'soon' ? 'soon' : 'due', text: due.until };
  switch (card.state) {
    case 'ORGANIZING':
      return card.sheetAgreed
        ? { kind: 'progress', text: '会員が同意済み' }
        : { kind: 'waiting', text: '会員の同意がまだ' };
    case 'INTRODUCED':
      return { kind: 'waiting', text: `${card.introduced}社に情報提供` };
    case 'CONTACTING':
      return card.contacted
        ? { kind: 'progress', text: `連絡確認 ${card.contacted}社` }
        : { kind: 'waiting', text: `開示 ${card.disclosed}社・連絡待ち` };
    case 'ADOPTING':
      return { kind: 'progress', text: `連絡確認 ${card.contacted}社` };
    default:
      return { kind: 'waiting', text: '会員の返事待ち' };
  }
}
