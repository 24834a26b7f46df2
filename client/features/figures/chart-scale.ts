// The geometry of the month chart.

/** Round values from 0 to at least `most`, about four of them. */
export function ticksUpTo(most: number): number[] {
  const raw = Math.max(most, 1) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].find((factor) => factor * magnitude >= raw)! * magnitude);
  const count = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: count + 1 }, (_, i) => Math.round(i * step));
}

/** A linear scale: 0 lies at `from`, `most` at `to`. */
export const linear =
  (most: number, from: number, to: number) =>
  (value: number): number =>
    Math.round((from + (value / (most || 1)) * (to - from)) * 10) / 10;

/**
 * Places for labels that would like to stand at `wanted`, at least `gap` apart and within `top` and `bottom` as far as
 * there is space. Keeps their order from top to bottom.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]!);
  const places = [...wanted];
  let free = top;
  for (const at of order) {
    places[at] = Math.max(places[at]!, free);
    free = places[at]! + gap;
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    if (places[at]! <= limit) break;
    places[at] = limit;
    limit -= gap;
  }
  return places;
}

/** About how wide a text is in pixels: a full-width sign is as wide as it is high. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0xff ? size : size * 0.6), 0);

/** `M0 10L5 8…` through the points. */
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
