// Slips of the finger: words that are one or two changes away from what was typed.

/** Insertions, deletions, exchanges and swaps of neighbours that make `b` of `a`; above `limit` it answers `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[to.length]!;
}

/** A word without each of its characters once: two words that are one change apart share one of these, or the word itself. */
export function shortened(word: string): string[] {
  const characters = [...word];
  return characters.map((_, at) => characters.filter((_each, other) => other !== at).join(''));
}
