// R3.7: a shortlist is a function of what is stored with it, and everyone who suits gets a turn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concentration,
  evenConcentration,
  overShare,
  shareOf,
} from '../../server/features/matching/impartiality.rule.ts';
import { DEFAULT_WEIGHTS } from '../../server/features/matching/match.score.ts';
import {
  digestOf,
  NO_FILTERS,
  type ProposalInputs,
  type ProposalOffer,
  type ProposalVendor,
  propose,
} from '../../server/features/matching/proposal.rule.ts';
import { replayOf } from '../../server/features/matching/proposal-replay.queries.ts';

const vendor = (id: string, lastShown: string | null = null, excluded: ProposalVendor['excluded'] = null) => ({
  ...{ id, name: `企業${id}`, lastShown, excluded },
});
/** All but the industry is alike: 100 for the case's own, less for others. */
const offer = (of: string, number: string, more: Partial<ProposalOffer> = {}): ProposalOffer => ({
  ...{ listing: `l-${number}`, number, title: `掲載${number}`, vendor: of, subsidy: false, categories: ['業務自動化'] },
  ...{ industries: ['製造業'], subjects: [], sizes: [], priceModel: '月額', priceMin: 10_000, region: '県央' },
  ...{ caseIndustries: [], hits: [] },
  ...more,
});
const inputs = (more: Partial<ProposalInputs> = {}): ProposalInputs => ({
  ...{ rule: '1', count: 3, filters: NO_FILTERS, seed: 'seed' },
  policy: { weights: { ...DEFAULT_WEIGHTS }, minimumScore: 0, band: 5 },
  need: { industry: '製造業', size: '', region: '県央', topics: [], budgetMax: 500_000, terms: [] },
  vendors: ['a', 'b', 'c', 'd'].map((id) => vendor(id)),
  offers: ['a', 'b', 'c', 'd'].map((id, at) => offer(id, `A00${at}`)),
  ...more,
});
const chosen = (of: ProposalInputs) => propose(of).picks.map((one) => one.vendor.id);

test('R3.7: among equals, who was shown least recently comes first, who was never shown before all', () => {
  const vendors = [
    vendor('a', '2025-10-03T00:00:00.000Z'),
    vendor('b', '2025-10-01T00:00:00.000Z'),
    vendor('c'),
    vendor('d', '2025-10-02T00:00:00.000Z'),
  ];
  expect(chosen(inputs({ vendors }))).toEqual(['c', 'b', 'd']);
});

test('R3.7: the stored seed decides among those that were shown at the same time, and nothing else does', () => {
  const orders = new Set(
    Array.from({ length: 40 }, (_, at) => chosen(inputs({ seed: `seed ${at}`, count: 4 })).join()),
  );
  expect(orders.size).toBeGreaterThan(10);
  expect(chosen(inputs())).toEqual(chosen(inputs({ offers: inputs().offers.toReversed() })));
  expect(chosen(inputs())).toEqual(chosen(inputs({ vendors: inputs().vendors.toReversed() })));
});

test('R3.7: a vendor appears once, with its best listing', () => {
  const offers = [offer('a', 'A001', { industries: ['建設業'] }), offer('a', 'A002'), offer('b', 'A003')];
  const { picks, compared } = propose(inputs({ offers, vendors: [vendor('a'), vendor('b')] }));
  expect(compared).toHaveLength(2);
  expect(picks.map((one) => one.offer.number).sort()).toEqual(['A002', 'A003']);
});

describe('R3.7: who counts as equally suited', () => {
  const better = offer('a', 'A001');
  const worse = ['b', 'c', 'd'].map((id, at) => offer(id, `A00${at + 2}`, { industries: ['建設業'] }));
  const scores = (of: ProposalInputs) => propose(of).compared.map(({ score }) => score.total);

  test('as many as are wanted, although the best stands alone', () => {
    const of = inputs({ offers: [better, ...worse] });
    const [best, ...others] = scores(of);
    expect(best! - others[0]!).toBeGreaterThan(5);
    const { line, pool } = propose(of);
    expect(line).toBe(others[0]);
    expect(pool).toHaveLength(4);
  });
  test('nobody below the least score, although fewer are left than are wanted', () => {
    const of = inputs({
      offers: [better, ...worse],
      policy: { weights: DEFAULT_WEIGHTS, minimumScore: 60, band: 100 },
    });
    expect(chosen(of)).toEqual(['a']);
  });
  test('a wider band lets more take turns', () => {
    const nearly = ['b', 'c', 'd', 'e'].map((id, at) => offer(id, `A00${at + 2}`, { region: '天草' }));
    const vendors = ['a', 'b', 'c', 'd', 'e'].map((id) => vendor(id));
    const of = (band: number) =>
      inputs({
        vendors,
        offers: [better, ...nearly],
        count: 1,
        policy: { weights: DEFAULT_WEIGHTS, minimumScore: 0, band },
      });
    expect(propose(of(1)).pool).toHaveLength(1);
    expect(propose(of(10)).pool).toHaveLength(5);
  });
  test('who is tied to the person, and who is in the case already, is left out and told so', () => {
    const vendors = [vendor('a', null, 'CONFLICT'), vendor('b', null, 'TAKEN'), vendor('c'), vendor('d')];
    expect(chosen(inputs({ vendors })).sort()).toEqual(['c', 'd']);
    const replay = replayOf(storedOf(inputs({ vendors })));
    expect(replay.steps[2]!.text).toContain(
      '利害関係が申告されている1社とこの相談ですでに候補か情報提供済みの1社を除きました',
    );
  });
});

describe('R3.7: declared filters', () => {
  const only = (filters: Partial<typeof NO_FILTERS>, offers: ProposalOffer[]) =>
    propose(inputs({ offers, filters: { ...NO_FILTERS, ...filters } })).passed;
  const pair = (more: Partial<ProposalOffer>) => [offer('a', 'A001'), offer('b', 'A002', more)];
  test.each([
    ['sameIndustry', { sameIndustry: true }, { industries: ['建設業'] }, 1],
    ['sameIndustry lets everyone’s pass', { sameIndustry: true }, { industries: ['全業種'] }, 2],
    ['categories', { categories: ['業務自動化'] }, { categories: ['Web・EC'] }, 1],
    ['withinBudget counts a year of months', { withinBudget: true }, { priceMin: 41_667 }, 1],
    ['withinBudget lets unknown prices pass', { withinBudget: true }, { priceMin: null }, 2],
    ['inPrefecture', { inPrefecture: true }, { region: '' }, 1],
    ['subsidy', { subsidy: true }, { subsidy: true }, 1],
  ] as const)('%s', (_, filters, more, passed) => {
    expect(only(filters as never, pair(more as never))).toBe(passed);
  });
});

const storedOf = (of: ProposalInputs) => ({
  ...{ id: 'x', number: 'S-2025-0001', proposedAt: new Date(0), adoptedAt: null, published: 9, inputs: of },
  digest: digestOf(of),
  picks: propose(of).picks.map((one) => ({
    ...{
      vendor: one.vendor.id,
      vendorName: one.vendor.name,
      listing: one.offer.listing,
      listingNumber: one.offer.number,
    },
    ...{ title: one.offer.title, score: one.score.total, lastShown: one.vendor.lastShown },
  })),
});

/** A day as a ledger writes it. */
const momentArbitrary = fc.option(
  fc.integer({ min: 0, max: 30 }).map((day) => new Date(Date.UTC(2025, 9, 1 + day)).toISOString()),
);
const inputsArbitrary: fc.Arbitrary<ProposalInputs> = fc
  .record({
    vendors: fc.array(fc.record({ lastShown: momentArbitrary, excluded: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    }),
    offers: fc.array(
      fc.record({
        ...{ vendor: fc.nat(11), own: fc.boolean(), priceMin: fc.option(fc.nat(90_000)), subsidy: fc.boolean() },
        hits: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
      }),
      { maxLength: 30 },
    ),
    ...{ count: fc.integer({ min: 1, max: 5 }), seed: fc.string(), band: fc.nat(60), minimumScore: fc.nat(80) },
    filters: fc.record({ sameIndustry: fc.boolean(), withinBudget: fc.boolean(), subsidy: fc.boolean() }),
  })
  .map(({ vendors, offers, filters, count, seed, band, minimumScore }) =>
    inputs({
      ...{ count, seed, filters: { ...NO_FILTERS, ...filters } },
      policy: { weights: DEFAULT_WEIGHTS, minimumScore, band },
      need: {
        ...inputs().need,
        terms: ['図面', '検索', '在庫', '勤怠', '配車'].map((word, at) => ({ word, rarity: 1 + at / 3 })),
      },
      vendors: vendors.map((one, at) => vendor(`v${at}`, one.lastShown, one.excluded ? 'CONFLICT' : null)),
      offers: offers.map((one, at) =>
        offer(`v${one.vendor % vendors.length}`, `A${100 + at}`, {
          ...{ industries: [one.own ? '製造業' : '建設業'], priceMin: one.priceMin, subsidy: one.subsidy },
          hits: one.hits.map((term) => [term, 1 + (at % 3)] as const),
        }),
      ),
    }),
  );

test('R3.7: whatever is stored, it is computed anew from its JSON, its keys in any order, with the same outcome', () => {
  const reordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, inner]) => [key, reordered(inner)]),
    );
  };
  fc.assert(
    fc.property(inputsArbitrary, (of) => {
      const stored = storedOf(of);
      const kept = JSON.parse(JSON.stringify(reordered(of))) as ProposalInputs;
      const { identical, unchanged } = replayOf({ ...stored, inputs: kept });
      expect([identical, unchanged]).toEqual([true, true]);
      const names = stored.picks.map((pick) => pick.vendor);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 300 },
  );
});

test('R3.7: a replay tells when the inputs were changed, and when the outcome was', () => {
  const stored = storedOf(inputs());
  const swapped = { ...stored, picks: stored.picks.toReversed() };
  expect(replayOf(swapped)).toMatchObject({ identical: false, unchanged: true });
  const other = { ...stored, inputs: { ...stored.inputs, policy: { ...stored.inputs.policy, band: 6 } } };
  expect(replayOf(other)).toMatchObject({ identical: true, unchanged: false });
});

describe('R3.7: how even it is', () => {
  test('the concentration of introductions', () => {
    expect(concentration([])).toBeNull();
    expect(concentration([7])).toBe(10_000);
    expect(concentration([1, 1, 1, 1])).toBe(2_500);
    expect(evenConcentration(4)).toBe(2_500);
    expect(concentration([3, 1])).toBe(6_250);
    expect(shareOf(1, 3)).toBe(33.3);
  });
  test('a share above the cap, once the year has enough introductions', () => {
    const limit = { capPercent: 30, capFrom: 10 };
    const introduced = new Map(Object.entries({ a: 3, b: 5 }));
    expect(overShare(introduced, ['a'], limit), 'too few').toEqual([]);
    expect(overShare(introduced, ['a', 'c'], limit)).toEqual([{ vendor: 'a', introduced: 4, share: 40 }]);
    // Exactly the cap is within it.
    expect(overShare(new Map(Object.entries({ a: 2, b: 7 })), ['a'], limit)).toEqual([]);
  });
});
