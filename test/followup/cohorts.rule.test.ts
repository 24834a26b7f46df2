import { describe, expect, test } from 'vitest';
import { FactKind } from '../../server/features/facts/fact.kinds.ts';
import { type CohortCase, cohortTable } from '../../server/features/figures/cohort.queries.ts';

const MONTHS = ['2025-04', '2025-05', '2025-06'];
let number = 0;
/** So many cases of a month, each of a company of its own, that came so far. */
const cases = (month: string, count: number, ...kinds: FactKind[]): CohortCase[] =>
  Array.from({ length: count }, () => ({
    ...{ number: `2025-${++number}`, month, organization: `company ${number}` },
    reached: Object.fromEntries(kinds.map((kind) => [kind, 1])),
  }));

describe('R3.11: what became of the consultations of each month', () => {
  const all = [
    ...cases('2025-04', 6, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED),
    ...cases('2025-04', 2),
    ...cases('2025-05', 9, FactKind.INFORMATION_PROVIDED),
    ...cases('2025-06', 7, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED, FactKind.SOLUTION_ADOPTED),
    ...cases('2025-06', 2, FactKind.INFORMATION_PROVIDED, FactKind.CONTACT_CONFIRMED),
  ];

  test('staff see every number', () => {
    const { months, total } = cohortTable(all, MONTHS, null);
    expect(
      months.map(({ consulted, introduced, contacted, adopted }) => [consulted, introduced, contacted, adopted]),
    ).toEqual([
      ...[
        [8, 6, 6, 0],
        [9, 9, 0, 0],
        [9, 9, 9, 7],
      ],
    ]);
    expect(total).toMatchObject({ consulted: 26, introduced: 24, contacted: 15, adopted: 7, effective: 0 });
  });

  test('officials see no cell of fewer than five companies, nor what would tell it by subtraction', () => {
    const few = [...all, ...cases('2025-05', 2, FactKind.CONTACT_CONFIRMED)];
    const { months, total } = cohortTable(few, MONTHS, 5);
    expect(months.map(({ contacted }) => contacted)).toEqual([null, null, 9]);
    expect(total.contacted).toBe(17);
    // Zero tells nothing of anyone.
    expect(months.map(({ adopted }) => adopted)).toEqual([0, 0, 7]);
  });

  test('many cases of few companies are few', () => {
    const busy = Array.from({ length: 8 }, (_, i) => ({ ...cases('2025-04', 1)[0]!, organization: `busy ${i % 2}` }));
    const { months, total } = cohortTable(busy, MONTHS, 5);
    expect([months[0]!.consulted, total.consulted]).toEqual([null, null]);
  });
});
