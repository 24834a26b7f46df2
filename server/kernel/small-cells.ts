/** Small-cell suppression (小セル秘匿): what may be shown of a column of counts whose total is public. */

/**
 * The column with every cell hidden (`null`) that tells of fewer than `smallest` companies, and as many further cells as
 * it takes that no subtraction from the total tells them: at least two are hidden, and together they hold at least
 * `smallest`. Zero alone tells nothing of anyone and is shown. The smallest cells are given up first, zeros last.
 */
export function hideSmallCells(column: readonly number[], smallest: number): (number | null)[] {
  const hidden = new Set([...column.keys()].filter((at) => column[at]! > 0 && column[at]! < smallest));
  const rank = (at: number) => column[at] || Number.POSITIVE_INFINITY;
  const others = [...column.keys()].filter((at) => !hidden.has(at)).sort((a, b) => rank(a) - rank(b));
  const held = () => [...hidden].reduce((sum, at) => sum + column[at]!, 0);
  while (hidden.size && others.length && (hidden.size < 2 || held() < smallest)) hidden.add(others.shift()!);
  return column.map((value, at) => (hidden.has(at) ? null : value));
}
