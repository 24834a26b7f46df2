// The fiscal year (年度) that the page shows, in its address: ?fy=2025. Absent: the current one.
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { fiscalYearAt } from './fiscal-year.ts';

export function useFiscalYear(): { fiscalYear: Accessor<number | null>; choose: (fiscalYear: number) => void } {
  const [search, setSearch] = useSearchParams<{ fy?: string }>();
  const fiscalYear = () => (/^20\d\d$/.test(search.fy ?? '') ? Number(search.fy) : null);
  return {
    fiscalYear,
    choose: (chosen) =>
      setSearch({ fy: chosen === fiscalYearAt(new Date()) ? undefined : String(chosen) }, { scroll: false }),
  };
}
