/** Days, months and fiscal years (年度) as Japan counts them. Japan has no summer time: Asia/Tokyo is always UTC+9. */

const TOKYO_OFFSET_MS = 9 * 3_600_000;
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The calendar day in Japan at an instant, as `YYYY-MM-DD`. */
export const tokyoDate = (date: Date): string => new Date(date.getTime() + TOKYO_OFFSET_MS).toISOString().slice(0, 10);

/** Midnight in Japan of a day, `YYYY-MM-DD`. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+09:00`);

/** The month in Japan at an instant, as `YYYY-MM`. */
export const tokyoMonth = (date: Date): string => tokyoDate(date).slice(0, 7);

/** The fiscal year (April to March) at an instant: 2026-03-31T15:00Z is 1 April in Japan, hence 2026. */
export function fiscalYearOf(date: Date): number {
  const [year, month] = tokyoDate(date).split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}

/** The instants of a fiscal year: `from` belongs to it, `to` is the first instant of the next one. */
export const fiscalYearRange = (fiscalYear: number): { from: Date; to: Date } => ({
  from: new Date(`${fiscalYear}-04-01T00:00:00+09:00`),
  to: new Date(`${fiscalYear + 1}-04-01T00:00:00+09:00`),
});

/** The twelve months of a fiscal year as `YYYY-MM`, April first. */
export const monthsOf = (fiscalYear: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${i < 9 ? fiscalYear : fiscalYear + 1}-${twoDigits(((i + 3) % 12) + 1)}`);
