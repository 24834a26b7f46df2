// How evenly something is spread over vendors. Pure.

/**
 * The concentration of shares (Herfindahl–Hirschman index): 10,000 when one has all, 10,000 / n when n have the same. `null`
 * when there is nothing to share.
 */
export function concentration(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return null;
  return Math.round(counts.reduce((sum, count) => sum + (100 * (count / total)) ** 2, 0));
}

/** The index of as many that have the same each. */
export const evenConcentration = (vendors: number): number | null => (vendors ? Math.round(10_000 / vendors) : null);

/** In per cent with one decimal. */
export const shareOf = (count: number, total: number): number => (total ? Math.round((1_000 * count) / total) / 10 : 0);

export interface ShareLimit {
  /** Per cent of all introductions of the fiscal year. */
  readonly capPercent: number;
  /** Among fewer introductions a share says nothing. */
  readonly capFrom: number;
}

export interface VendorShare {
  readonly vendor: string;
  readonly introduced: number;
  readonly share: number;
}

/**
 * Who would have more than its share of the introductions once `sent` are told too (R3.7).
 */
export function overShare(
  introduced: ReadonlyMap<string, number>,
  sent: readonly string[],
  { capPercent, capFrom }: ShareLimit,
): VendorShare[] {
  const total = [...introduced.values()].reduce((sum, count) => sum + count, 0) + sent.length;
  if (total < capFrom) return [];
  return sent.flatMap((vendor) => {
    const count = (introduced.get(vendor) ?? 0) + 1;
    return 100 * count > capPercent * total ? [{ vendor, introduced: count, share: shareOf(count, total) }] : [];
  });
}
