// Escalations that a deed makes pointless: whoever acts has taken notice.
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Clocks } from './case-clock.keeping.ts';
import { CaseEscalation } from './case-escalation.entity.ts';
import { gravest } from './case-escalation.rules.ts';

/**
 * Something was done in a case: what was escalated about a clock that stopped, or about silence, is over. System scope: a member's
 * word ends a silence, too.
 */
export async function settleEscalations({ tx, consultation, all }: Clocks): Promise<void> {
  if (consultation.escalation === null) return;
  const open = await tx.em.find(
    CaseEscalation,
    { consultation: consultation.id, acknowledgedAt: null, settledAt: null },
    { filters: SYSTEM_SCOPE },
  );
  const pressing = new Set(all.filter(({ isOpen }) => isOpen).map(({ id }) => id));
  const isOver = ({ rule, occasion }: CaseEscalation) => rule === 'FORGOTTEN' || !pressing.has(occasion.split(' ')[0]!);
  for (const escalation of open.filter(isOver)) escalation.settledAt = tx.now;
  consultation.escalation =
    gravest(open.filter(({ isOpen }: CaseEscalation) => isOpen) as CaseEscalation[])?.text ?? null;
}
