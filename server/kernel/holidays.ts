/** National holidays (国民の祝日), substitute and sandwiched ones included, as the Cabinet Office publishes them. */
import holidayJp from '@holiday-jp/holiday_jp';

const HOLIDAYS: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;

/** The name of the holiday on `YYYY-MM-DD`, or `null`. Years that the list does not know yet have none. */
export const holidayName = (date: string): string | null => HOLIDAYS[date]?.name ?? null;
