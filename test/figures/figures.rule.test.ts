import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactKind } from '../../server/features/facts/fact.kinds.ts';
import type { Measure } from '../../server/features/figures/figure.definitions.ts';
import { breakdown, type LedgerRow, measure } from '../../server/features/figures/figure.queries.ts';
import { hideSmallCells } from '../../server/kernel/small-cells.ts';

const { CONSULTATION_RECEIVED, INFORMATION_PROVIDED, CONTACT_CONFIRMED, EXHIBITOR_ACCEPTED } = FactKind;
const { SURVEY_ANSWERED, SURVEY_SENT, NOTICE_PUBLISHED, CASE_PUBLISHED } = FactKind;

const fact = (kind: FactKind, values: Partial<LedgerRow> = {}): LedgerRow => ({
  ...{ kind, month: '2025-06', quantity: 1, rows: 1, subject: '', organization: null, industry: '', municipality: '' },
  ...values,
});
const measured = (how: Measure, kinds: FactKind[], ledger: LedgerRow[]) => measure({ measure: how, kinds }, ledger);

describe('R5.8: facts become figures', () => {
  test('a sum adds quantities; what was taken back counts no more', () => {
    const ledger = [
      fact(CASE_PUBLISHED),
      fact(CASE_PUBLISHED, { quantity: 3 }),
      fact(CASE_PUBLISHED, { quantity: -1 }),
    ];
    expect(measured('sum', [CASE_PUBLISHED], ledger)).toBe(3);
    expect(measured('sum', [NOTICE_PUBLISHED], ledger)).toBe(0);
  });

  test('a company counts once however often it was told; without a company the subject counts', () => {
    const ledger = [
      fact(INFORMATION_PROVIDED, { organization: 'a', subject: '2025-0001' }),
      fact(INFORMATION_PROVIDED, { organization: 'a', subject: '2025-0002' }),
      fact(INFORMATION_PROVIDED, { organization: 'b', subject: '2025-0003' }),
      fact(INFORMATION_PROVIDED, { subject: '紙の記録1' }),
      fact(CONTACT_CONFIRMED, { organization: 'c' }),
    ];
    expect(measured('organizations', [INFORMATION_PROVIDED], ledger)).toBe(3);
  });

  test('months with at least one fact', () => {
    const ledger = ['2025-04', '2025-04', '2025-06'].map((month) => fact(NOTICE_PUBLISHED, { month }));
    expect(measured('months', [NOTICE_PUBLISHED], ledger)).toBe(2);
  });

  test('a rate is rounded down, and none before anything was sent', () => {
    const kinds = [SURVEY_ANSWERED, SURVEY_SENT];
    const answered = [fact(SURVEY_ANSWERED, { quantity: 299 }), fact(SURVEY_SENT, { quantity: 1000 })];
    expect(measured('percent', kinds, answered)).toBe(29);
    expect(measured('percent', kinds, [])).toBe(0);
  });

  test('the exhibition with most exhibitors', () => {
    const ledger = ['a', 'a', 'b'].map((subject) => fact(EXHIBITOR_ACCEPTED, { subject }));
    expect(measured('largest_subject', [EXHIBITOR_ACCEPTED], ledger)).toBe(2);
    expect(measured('largest_subject', [EXHIBITOR_ACCEPTED], [])).toBe(0);
  });
});

/** As many companies of an industry as were consulted, of which the first were told of vendors and contacted them. */
const industry = (name: string, consulted: number, provided = 0, contacted = 0): LedgerRow[] =>
  Array.from({ length: consulted }, (_, i) => i).flatMap((i) => {
    const of = { organization: `${name}${i}`, industry: name };
    return [
      fact(CONSULTATION_RECEIVED, of),
      ...(i < provided ? [fact(INFORMATION_PROVIDED, of)] : []),
      ...(i < contacted ? [fact(CONTACT_CONFIRMED, of)] : []),
    ];
  });
const byIndustry = (...ledger: LedgerRow[][]) => breakdown(ledger.flat(), (row) => row.industry, 5);

describe('R5.8: no company can be told from a breakdown', () => {
  test('large groups are shown as they are, the largest first; zero is shown', () => {
    expect(byIndustry(industry('建設業', 6, 5), industry('製造業', 8, 7, 6))).toEqual([
      { label: '製造業', consulted: 8, provided: 7, contacted: 6 },
      { label: '建設業', consulted: 6, provided: 5, contacted: 0 },
    ]);
  });

  test('groups below the limit are merged', () => {
    expect(byIndustry(industry('製造業', 8), industry('農業，林業', 3), industry('漁業', 4))).toEqual([
      { label: '製造業', consulted: 8, provided: 0, contacted: 0 },
      { label: 'その他（2区分をまとめて表示）', consulted: 7, provided: 0, contacted: 0 },
    ]);
  });

  test('one small group alone takes the next smallest with it: the total less the others would tell it', () => {
    const groups = byIndustry(industry('製造業', 8), industry('建設業', 6), industry('漁業', 1));
    expect(groups.map(({ label, consulted }) => [label, consulted])).toEqual([
      ['製造業', 8],
      ['その他（2区分をまとめて表示）', 7],
    ]);
  });

  test('small groups that are few together go on to take others', () => {
    const groups = byIndustry(industry('製造業', 8), industry('漁業', 1), industry('鉱業', 1));
    expect(groups).toEqual([{ label: 'その他（3区分をまとめて表示）', consulted: 10, provided: 0, contacted: 0 }]);
  });

  test('one small cell hides a second one of its column: the total is a figure that everyone reads', () => {
    const groups = byIndustry(
      industry('製造業', 20, 12, 9),
      industry('建設業', 12, 8, 6),
      industry('医療，福祉', 9, 7, 2),
    );
    expect(groups.map(({ provided, contacted }) => [provided, contacted])).toEqual([
      [12, 9],
      [8, null],
      [7, null],
    ]);
  });

  test('two hidden cells that hold two companies would tell one each: a third is hidden', () => {
    expect(hideSmallCells([9, 6, 1, 1], 5)).toEqual([9, null, null, null]);
    expect(hideSmallCells([9, 6, 4, 1], 5)).toEqual([9, 6, null, null]);
  });

  test('beside zeros only, a zero is hidden too', () => {
    expect(hideSmallCells([0, 2, 0], 5)).toEqual([null, null, null]);
    expect(hideSmallCells([0, 0], 5)).toEqual([0, 0]);
  });

  test('for every column: what is shown is harmless, and what is hidden cannot be told by subtraction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 6 }),
        (column, limit) => {
          const cells = hideSmallCells(column, limit);
          const hidden = column.filter((_, at) => cells[at] === null);
          expect(
            cells.every((cell, at) => cell === null || (cell === column[at] && (cell === 0 || cell >= limit))),
          ).toBe(true);
          const all = hidden.length === column.length;
          const safe = hidden.length >= 2 && hidden.reduce((sum, value) => sum + value, 0) >= limit;
          expect(hidden.length === 0 || all || safe).toBe(true);
        },
      ),
    );
  });
});
