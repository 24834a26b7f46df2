// The fiscal year (年度) that the page shows and as of which day, in its address: ?fy=2025&asof=2025-11-30. Absent: now.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { fiscalYearAt } from './fiscal-year.ts';

const DAY = /^20\d\d-\d\d-\d\d$/;

export interface FiguresAddress {
  readonly fiscalYear: Accessor<number | null>;
  readonly choose: (fiscalYear: number) => void;
  /** As things were known at the end of that day; `null`: now. */
  readonly asOf: Accessor<string | null>;
  readonly chooseDay: (day: string | null) => void;
  /** `?…` for the addresses of other figures: the same year and day. */
  readonly query: Accessor<string>;
}

export function useFiguresAddress(): FiguresAddress {
  const [search, setSearch] = useSearchParams<{ fy?: string; asof?: string }>();
  const fiscalYear = () => (/^20\d\d$/.test(search.fy ?? '') ? Number(search.fy) : null);
  const asOf = () => {
    const day = search.asof ?? '';
    return DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
  };
  return {
    asOf,
    chooseDay: (day) => setSearch({ asof: day ?? undefined }, { scroll: false }),
    query: () => {
      const query = new URLSearchParams({
        ...(fiscalYear() && { fy: String(fiscalYear()) }),
        ...(asOf() && { asof: asOf()! }),
      });
      return query.size ? `?${query}` : '';
    },
    fiscalYear,
    choose: (chosen) =>
      setSearch({ fy: chosen === fiscalYearAt(new Date()) ? undefined : String(chosen) }, { scroll: false }),
  };
}
