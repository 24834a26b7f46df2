import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear, pathOf, spread, ticksUpTo } from '../../client/features/figures/chart-scale.ts';

describe('the month chart’s geometry', () => {
  test.each([
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [66, [0, 20, 40, 60, 80]],
    [213, [0, 100, 200, 300]],
    [1620, [0, 500, 1000, 1500, 2000]],
  ])('ticks up to %i are round', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });

  test('ticks reach every maximum, few and evenly', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (most) => {
        const ticks = ticksUpTo(most);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(new Set(ticks.slice(1).map((tick, i) => tick - ticks[i]!)).size).toBe(1);
      }),
    );
  });

  test('a scale runs from bottom to top', () => {
    const y = linear(80, 244, 18);
    expect([y(0), y(40), y(80)]).toEqual([244, 131, 18]);
    expect(
      pathOf([
        [0, y(0)],
        [10, y(40)],
      ]),
    ).toBe('M0 244L10 131');
  });

  test('labels that would overlap stand apart, in their order', () => {
    expect(spread([100, 104, 200], 18, 14, 244)).toEqual([100, 118, 200]);
    expect(spread([240, 238], 18, 14, 244)).toEqual([244, 226]);
  });

  test('whatever the wish: apart, in order, and within the frame as long as there is space', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 14, max: 244 }), { minLength: 1, maxLength: 6 }), (wanted) => {
        const places = spread(wanted, 18, 14, 244);
        const sorted = [...places].sort((a, b) => a - b);
        expect(sorted.every((place, i) => i === 0 || place - sorted[i - 1]! >= 18)).toBe(true);
        expect(sorted[0]).toBeGreaterThanOrEqual(14);
        expect(sorted.at(-1)).toBeLessThanOrEqual(244);
        wanted.forEach((wish, i) => {
          wanted.forEach((other, j) => {
            if (wish < other) expect(places[i]!).toBeLessThan(places[j]!);
          });
        });
      }),
    );
  });
});
