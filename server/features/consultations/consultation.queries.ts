import type { Order } from '../../platform/read/compile.ts';
import { OPEN_STATES } from './consultation.lifecycle.ts';

interface Filter {
  readonly states?: readonly string[] | null;
  readonly text?: string | null;
  readonly assignee?: string | null;
  readonly unassigned?: boolean | null;
  readonly open?: boolean | null;
  readonly source?: string | null;
}

/** Consultations of a filter. */
export function consultationsWhere({ states, text, assignee, unassigned, open, source }: Filter): object {
  const term = text?.normalize('NFKC').trim();
  const like = { $ilike: `%${(term ?? '').replace(/[\\%_]/g, '\\$&')}%` };
  return {
    ...(open && { state: { $in: OPEN_STATES } }),
    ...(states?.length && { state: { $in: states } }),
    ...(assignee && { assignee }),
    ...(unassigned && { assigned: false }),
    // One that was merged lives on in the other: its announcement brought one case.
    ...(source && { source, mergedInto: null }),
    ...(term && { $or: [{ number: like }, { subject: like }, { 'organization.name': like }] }),
  };
}

/** What is due first stands first. */
export const BY_DUE: Order = { dueOrder: 'asc' };
/** What changed last stands first. */
export const BY_CHANGE: Order = { touchedAt: 'desc' };
