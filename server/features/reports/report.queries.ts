import type { Order } from '../../platform/read/compile.ts';

interface Filter {
  readonly fiscalYear?: number | null;
  readonly state?: string | null;
}

export const reportsWhere = ({ fiscalYear, state }: Filter): object => ({
  ...(fiscalYear && { fiscalYear }),
  ...(state && { state }),
});

export const NEWEST_MONTH_FIRST: Order = { month: 'desc' };
