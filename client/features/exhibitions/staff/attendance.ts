/** A typed number of people: half or full width, with or without 名 and thousands separators. `null` when it is none. */
export function peopleOf(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/[\s,名人]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
