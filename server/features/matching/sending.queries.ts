// Reasons that were written because a set of vendors broke a rule of impartiality: for the monthly report and the secretariat's own page.
import type { Queries } from '../../platform/database/transaction.ts';
import type { OverShare } from './sending.entity.ts';

export interface SendingReason {
  /** 受付番号. */
  readonly subject: string;
  readonly sentAt: Date;
  /** `FEW`: fewer vendors than asked for. `SHARE`: a vendor above the cap. */
  readonly kind: 'FEW' | 'SHARE';
  readonly reason: string;
  /** Vendors of the case then, and how many are asked for. */
  readonly vendors: number;
  readonly minimum: number;
  /** Those above the cap; empty for `FEW`. */
  readonly over: readonly OverShare[];
}

const REASONS = `
  select c.number as subject, s.sent_at as "sentAt", r.kind, r.reason, s.vendors, s.minimum,
    case r.kind when 'SHARE' then s.over else '[]' end as over
  from sending s join consultation c on c.id = s.consultation_id
  cross join lateral (values ('FEW', s.few_reason), ('SHARE', s.share_reason)) as r(kind, reason)
  where s.sent_at >= $1 and s.sent_at < $2 and (s.few_reason <> '' or s.share_reason <> '') and r.reason <> ''
  order by s.sent_at, s.id, r.kind`;

/** The reasons of a span of time, from `from` on and before `to`: in the order in which they were written. */
export async function sendingReasons(
  database: Queries,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<SendingReason[]> {
  return (await database.query<SendingReason>({ name: 'reasons', text: REASONS, values: [from, to] })).rows;
}
