// When a case is escalated, in words and figures; pure.
import { dueAt } from '../../kernel/office-clock.ts';
import { type OfficeHours, officeMinutesBetween } from '../../kernel/office-hours.ts';
import type { CaseClock } from './case-clock.entity.ts';
import type { EscalationRule } from './case-escalation.entity.ts';

export interface Occasion {
  readonly rule: EscalationRule;
  /** The same for the same thing, whoever finds it. */
  readonly key: string;
  readonly text: string;
  /** Leads are told, too. */
  readonly toLeads: boolean;
}

/** The gravest last. */
const GRAVITY: readonly EscalationRule[] = ['HALF', 'FORGOTTEN', 'OVERDUE'];

export const gravest = <T extends { readonly rule: EscalationRule }>(escalations: readonly T[]): T | undefined =>
  [...escalations].sort((a, b) => GRAVITY.indexOf(a.rule) - GRAVITY.indexOf(b.rule)).at(-1);

const PROMISES = { FIRST_ANSWER: '最初の回答', NEXT_ANSWER: '次の回答', CLOSING: '完了' } as const;

/** What a clock that has not stopped gives occasion to. An end that is far away does not press at half of its time. */
export function occasionOf(clock: CaseClock, now: Date, hours: OfficeHours): Occasion | null {
  const promise = PROMISES[clock.kind];
  if (clock.dueAt && clock.dueAt <= now) {
    return { rule: 'OVERDUE', key: `${clock.id} OVERDUE`, text: `${promise}の期限を過ぎました`, toLeads: true };
  }
  if (clock.kind === 'CLOSING') return null;
  const half = dueAt(clock.clock(), clock.targetMinutes / 2, hours);
  if (!half || half > now) return null;
  return { rule: 'HALF', key: `${clock.id} HALF`, text: `${promise}の期限まで、残り半分を切りました`, toLeads: false };
}

interface Silence {
  readonly id: string;
  readonly activeAt: Date;
}

/** Nobody did anything in a case for so many office minutes. */
export function silenceOf({ id, activeAt }: Silence, limit: number, now: Date, hours: OfficeHours): Occasion | null {
  if (officeMinutesBetween(activeAt, now, hours) < limit) return null;
  const days = Math.floor(limit / (hours.closes - hours.opens));
  const text = `${days}営業日のあいだ動きがありません`;
  return { rule: 'FORGOTTEN', key: `${id} FORGOTTEN ${activeAt.toISOString()}`, text, toLeads: true };
}
