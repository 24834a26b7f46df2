import type { Order } from '../../platform/read/compile.ts';
import { OPEN_INQUIRIES } from './inquiry.lifecycle.ts';

interface Filter {
  readonly states?: readonly string[] | null;
  readonly text?: string | null;
  readonly assignee?: string | null;
  readonly unassigned?: boolean | null;
  readonly open?: boolean | null;
  readonly source?: string | null;
}

/** Inquiries of a filter. Who asked cannot be searched for: names are revealed one by one. */
export function inquiriesWhere({ states, text, assignee, unassigned, open, source }: Filter): object {
  const term = text?.normalize('NFKC').trim();
  const like = { $ilike: `%${(term ?? '').replace(/[\\%_]/g, '\\$&')}%` };
  return {
    ...(open && { state: { $in: OPEN_INQUIRIES } }),
    ...(states?.length && { state: { $in: states } }),
    ...(assignee && { assignee }),
    ...(unassigned && { assigned: false }),
    ...(source && { source }),
    ...(term && { $or: [{ number: like }, { subject: like }, { company: like }] }),
  };
}

/** What is due first stands first. */
export const BY_DUE: Order = { dueOrder: 'asc' };
