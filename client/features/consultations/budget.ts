import { figure, yen } from '../../platform/format.ts';

const MAN = 10_000;

/** 30万円, 15,000円. */
export const amount = (value: number): string =>
  value >= MAN && value % MAN === 0 ? `${figure(value / MAN)}万円` : yen(value);

/** 20万円～60万円, 60万円まで, 20万円から; empty when nothing is said. */
export function budgetText(min: number | null | undefined, max: number | null | undefined): string {
  if (min != null && max != null) return min === max ? amount(max) : `${amount(min)}～${amount(max)}`;
  if (max != null) return `${amount(max)}まで`;
  return min != null ? `${amount(min)}から` : '';
}
