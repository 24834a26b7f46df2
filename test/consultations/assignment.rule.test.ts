import { describe, expect, test } from 'vitest';
import { type Colleague, proposeAssignees } from '../../server/features/consultations/assignment.scoring.ts';

const TODAY = '2025-11-12';
const CASE = { topics: ['受発注', '在庫管理'], industry: '製造業' };
const colleague = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  ...{ id, name: id, kana: id, topics: [], industries: [], capacity: 10, openCases: 5, absences: [] },
  lastAssignedOn: '2025-11-05',
  ...more,
});
const order = (...colleagues: Colleague[]) =>
  proposeAssignees(CASE, colleagues, TODAY).map(({ colleague: { id } }) => id);
const only = (more: Partial<Colleague>) => proposeAssignees(CASE, [colleague('a', more)], TODAY)[0]!;

describe('R3.1: whom to give a case to', () => {
  test('expertise weighs more than room', () => {
    expect(order(colleague('idle', { openCases: 0 }), colleague('expert', { topics: ['受発注'] }))[0]).toBe('expert');
  });

  test('two matching topics weigh more than one and the industry less than either', () => {
    const two = colleague('two', { topics: ['受発注', '在庫'] });
    const one = colleague('one', { topics: ['在庫管理'] });
    const industry = colleague('industry', { industries: ['製造業'] });
    expect(order(industry, one, two, colleague('none'))).toEqual(['two', 'one', 'industry', 'none']);
  });

  test('the same words count whatever their width', () => {
    const found = proposeAssignees({ topics: ['ＲＰＡ'], industry: '' }, [colleague('a', { topics: ['RPA'] })], TODAY);
    expect(found[0]!.reasons[0]).toMatchObject({ kind: 'TOPIC', text: '得意分野：ＲＰＡ', favours: true });
  });

  test('of equals the one with room goes first, then who has waited longest', () => {
    expect(order(colleague('busy', { openCases: 9 }), colleague('free', { openCases: 1 }))[0]).toBe('free');
    const [late, early] = [colleague('late', { lastAssignedOn: '2025-11-11' }), colleague('early')];
    expect(order(late, early)[0]).toBe('early');
    expect(order(early, colleague('never', { lastAssignedOn: null }))[0]).toBe('never');
  });

  test('whoever is away or full stands last, and it is said why', () => {
    const away = colleague('away', { topics: CASE.topics, absences: [{ from: '2025-11-10', until: '2025-11-14' }] });
    const full = colleague('full', { topics: CASE.topics, openCases: 10 });
    expect(order(away, full, colleague('plain'))).toEqual(['plain', 'full', 'away']);
    expect(only({ absences: [{ from: '2025-11-10', until: '2025-11-14' }] })).toMatchObject({
      isAvailable: false,
      reasons: expect.arrayContaining([{ kind: 'ABSENT', text: '不在（11月14日まで）', favours: false, points: -200 }]),
    });
    expect(only({ openCases: 10 }).reasons.map(({ text }) => text)).toContain('担当 10件（目安 10件）・いっぱいです');
    expect(only({ capacity: 0, openCases: 0 })).toMatchObject({ isAvailable: false });
  });

  test('the last day of an absence still counts, the day after no more', () => {
    expect(only({ absences: [{ from: '2025-11-01', until: TODAY }] }).isAvailable).toBe(false);
    expect(only({ absences: [{ from: '2025-11-01', until: '2025-11-11' }] }).isAvailable).toBe(true);
  });

  test('an absence within a week is told, a later one is not', () => {
    const kinds = (from: string) => only({ absences: [{ from, until: '2025-12-31' }] }).reasons.map(({ kind }) => kind);
    expect(kinds('2025-11-19')).toContain('ABSENT_SOON');
    expect(kinds('2025-11-20')).not.toContain('ABSENT_SOON');
  });

  test('the same inputs give the same order, however they come', () => {
    const all = ['c', 'a', 'b'].map((id) => colleague(id));
    expect(order(...all)).toEqual(['a', 'b', 'c']);
    expect(order(...all.reverse())).toEqual(['a', 'b', 'c']);
  });

  test('every reason carries its points, and they make up the order', () => {
    const { score, reasons } = only({ topics: ['受発注'], industries: ['製造業'] });
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(score).toBe(30 + 20 + 10 + 5);
  });
});
