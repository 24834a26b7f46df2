import { dateWithEra, isoDay } from '../../platform/format.ts';

/** April to March, in Japan. */
export function fiscalYearAt(now: Date): number {
  const [year, month] = isoDay(now).split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}

/** 令和7年度. */
export const fiscalYearName = (fiscalYear: number): string => {
  const era = /（(.+?)）/.exec(dateWithEra(`${fiscalYear}-04-30`))?.[1] ?? `${fiscalYear}年`;
  return `${era}度`;
};

const YEARS_BACK = 2;

/** The years to choose from: this one and those before, and the one that is shown. */
export const fiscalYears = (now: Date, shown: number | null): number[] => {
  const current = fiscalYearAt(now);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => current - back);
  return [...new Set(shown === null ? years : [shown, ...years])].sort((a, b) => b - a);
};
