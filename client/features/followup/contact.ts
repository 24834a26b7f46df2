// The words for contacts and questionnaires, wherever they are asked.
import { day } from '../../platform/format.ts';
import type { Option } from '../../ui/Choice.tsx';

export const ANSWERS: Readonly<Record<string, string>> = {
  YES: '連絡が取れた',
  NOT_YET: 'まだ',
  NO: '連絡はない・違う',
};

export const ADOPTIONS: readonly Option[] = [
  { value: 'ADOPTED', label: '導入した', help: '試しに使い始めたものを含みます。' },
  { value: 'UNDECIDED', label: '検討している' },
  { value: 'NOT_ADOPTED', label: '導入しないことにした' },
];

export const adoptionLabel = (adoption: string | null | undefined): string =>
  ADOPTIONS.find(({ value }) => value === adoption)?.label ?? '';

const DAY_MS = 86_400_000;
/** A contact of longer ago is told to staff. */
const MOST_DAYS = 60;

/** Days from today back to the disclosure, to choose from. Both as `YYYY-MM-DD`. */
export function contactDays(from: string, today: string): Option[] {
  const days: Option[] = [];
  for (let at = Date.parse(today); days.length < MOST_DAYS; at -= DAY_MS) {
    const value = new Date(at).toISOString().slice(0, 10);
    if (value < from) break;
    const prefix = ['今日 ', '昨日 '][days.length] ?? '';
    days.push({ value, label: `${prefix}${day(value)}` });
  }
  return days;
}
