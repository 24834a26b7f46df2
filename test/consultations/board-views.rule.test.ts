// The matching board beyond its columns: filters in the address, lanes, keys, bulk decisions, list and calendar.
import { describe, expect, test } from 'vitest';
import { type Card, COLUMNS } from '../../client/features/consultations/staff/board.ts';
import { backOf, bulkMovesOf, resultOf, someAtOnce } from '../../client/features/consultations/staff/board-bulk.ts';
import {
  byDay,
  dayByKey,
  dueEntries,
  monthAfter,
  monthFrom,
  weeksOf,
} from '../../client/features/consultations/staff/board-calendar.ts';
import {
  filterFrom,
  isFiltered,
  NO_FILTER,
  optionsOf,
  paramsOf,
} from '../../client/features/consultations/staff/board-filter.ts';
import { beside, between, cellOf } from '../../client/features/consultations/staff/board-keys.ts';
import { lanesOf } from '../../client/features/consultations/staff/board-lanes.ts';
import { csvOf, sorted, sortFrom, sortText } from '../../client/features/consultations/staff/board-table.ts';
import type { Carried } from '../../client/features/consultations/staff/case-moves.ts';
import { rowsOf, stretchOf } from '../../client/ui/windowed.ts';

const NOW = new Date('2025-11-12T14:20:00+09:00');
const OGATA = { id: 'p1', name: '緒方 由美' };
const SAKAMOTO = { id: 'p2', name: '坂本 亮' };

const movesFrom = (state: string, blocked: Record<string, string> = {}) =>
  COLUMNS.map(({ state: to, label }) => ({ to, label, current: to === state, blocked: blocked[to] ?? null }));

function card(id: string, values: Partial<Card> & { industry?: string; town?: string; company?: string } = {}): Card {
  const { industry = '製造業', town = '熊本市', company = '有限会社たばる製麺所', ...more } = values;
  const state = more.state ?? 'HEARING';
  return {
    ...{ escalation: null, mergedInto: null },
    ...{ id, version: 3, number: `2025-${id}`, subject: 'FAX注文の転記', state, stateLabel: 'ヒアリング' },
    ...{ stateSince: '2025-11-10T10:00:00+09:00', touchedAt: '2025-11-10T10:00:00+09:00', submittedAt: null },
    ...{ dueAt: null, channel: 'web', wantsMatching: true, topics: [], sheetAgreed: false, introduced: 0 },
    ...{ disclosed: 0, contacted: 0, assignee: OGATA, lastEntry: null, moves: movesFrom(state) },
    organization: { id: 'o1', name: company, industry, municipality: town },
    ...more,
  };
}

describe('R3.8 filters in the address', () => {
  test('what is chosen is written and read again, several values each on their own', () => {
    const filter = { ...NO_FILTER, text: 'FAX 注文', industry: ['製造業', '医療，福祉'], wish: ['no'], late: true };
    const params = Object.fromEntries(Object.entries(paramsOf(filter)).filter(([, value]) => value !== null));
    expect(params).toEqual({ q: 'FAX 注文', industry: ['製造業', '医療，福祉'], wish: ['no'], late: '1' });
    expect(filterFrom(params as Record<string, string>)).toEqual(filter);
  });

  test('one value, and an address without any, are read as well', () => {
    expect(filterFrom({ assignee: 'p1', area: '天草市' })).toMatchObject({
      assignee: ['p1'],
      municipality: ['天草市'],
    });
    expect(filterFrom({})).toEqual(NO_FILTER);
    expect([isFiltered(filterFrom({})), isFiltered(filterFrom({ topic: '受発注' }))]).toEqual([false, true]);
  });

  test('every option tells how many it shows beside the other conditions', () => {
    const cards = [card('a'), card('b', { industry: '農業' }), card('c', { industry: '農業', assignee: null })];
    const of = (facet: 'industry' | 'assignee', filter = NO_FILTER) =>
      optionsOf(facet, { cards, filter, now: NOW, people: [OGATA, SAKAMOTO] }).map(({ label, count }) => [
        label,
        count,
      ]);
    expect(of('industry')).toEqual(
      [
        ['製造業', 1],
        ['農業', 2],
      ].sort((x, y) => String(x[0]).localeCompare(String(y[0]), 'ja')),
    );
    expect(Object.fromEntries(of('industry', { ...NO_FILTER, assignee: ['p1'] }))).toEqual({ 製造業: 1, 農業: 1 });
    expect(of('assignee', { ...NO_FILTER, industry: ['農業'] })).toEqual([
      ['坂本 亮', 0],
      ['緒方 由美', 1],
      ['担当なし', 1],
    ]);
  });
});

describe('R3.8 lanes', () => {
  const cards = [
    card('a'),
    card('b', { assignee: null, state: 'RECEIVED', stateSince: '2025-11-01T10:00:00+09:00' }),
    card('c', { industry: '' }),
  ];
  test('every member of staff has one, also without cards; what nobody does stands first', () => {
    const lanes = lanesOf(cards, 'staff', [OGATA, SAKAMOTO], NOW);
    expect(lanes.map(({ label, count, late }) => [label, count, late])).toEqual([
      ['担当なし', 1, 1],
      ['坂本 亮', 0, 0],
      ['緒方 由美', 2, 0],
    ]);
    expect(lanes[2]!.columns.map((column) => column.cards.length)).toEqual([0, 2, 0, 0, 0, 0, 0]);
  });
  test('industries stand by their number of cards, without one last', () => {
    const lanes = lanesOf([...cards, card('d', { industry: '農業' })], 'industry', [], NOW);
    expect(lanes.map(({ label, count }) => [label, count])).toEqual([
      ['製造業', 2],
      ['農業', 1],
      ['業種の登録なし', 1],
    ]);
  });
});

describe('R3.8 keys', () => {
  const grid = [
    [['a1', 'a2'], [], ['a3']],
    [['b1'], ['b2', 'b3'], []],
  ];
  test.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowDown', 'b1'],
    ['b1', 'ArrowUp', 'a2'],
    ['b1', 'ArrowDown', undefined],
    ['a2', 'ArrowRight', 'a3'],
    ['b3', 'ArrowLeft', 'b1'],
    ['a3', 'ArrowRight', undefined],
    ['b3', 'Home', 'b2'],
    ['b2', 'End', 'b3'],
    ['b2', 'q', undefined],
    ['gone', 'ArrowDown', undefined],
  ])('from %s with %s to %s', (id, key, to) => expect(beside(grid, id, key)).toBe(to));

  test('a range is what stands between two cards of a column', () => {
    expect(cellOf(grid, 'b3')).toEqual(['b2', 'b3']);
    expect(between(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(between(['a', 'b'], 'elsewhere', 'b')).toEqual(['b']);
    expect(between(['a', 'b'], null, 'b')).toEqual(['b']);
  });
});

describe('R3.8 bulk decisions', () => {
  test('never more than a few at once, all of them, in their order', async () => {
    let [running, most] = [0, 0];
    const results = await someAtOnce(
      [1, 2, 3, 4, 5, 6, 7],
      async (n) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, (8 - n) % 3));
        running--;
        return n * 2;
      },
      3,
    );
    expect([results, most]).toEqual([[2, 4, 6, 8, 10, 12, 14], 3]);
  });

  test('a destination tells how many may go there, and why when none may', () => {
    const cards = [
      card('a', { moves: movesFrom('HEARING', { SHORTLISTING: '同意がまだありません' }) }),
      card('b', { state: 'ORGANIZING', moves: movesFrom('ORGANIZING', { SHORTLISTING: '同意がまだありません' }) }),
    ];
    const moves = Object.fromEntries(bulkMovesOf(cards).map((move) => [move.to, move]));
    expect(moves.ORGANIZING).toMatchObject({ possible: 1, blocked: null });
    expect(moves.SHORTLISTING).toMatchObject({ possible: 0, blocked: '同意がまだありません' });
    expect(bulkMovesOf([cards[0]!]).find(({ to }) => to === 'HEARING')).toMatchObject({ blocked: 'すべて今の列です' });
  });

  test('each card is told apart; what leads one way only is not offered to be taken back', () => {
    const move = { kind: 'move', to: 'ORGANIZING' } as const;
    const [a, b, c] = [card('a'), card('b'), card('c')] as [Card, Card, Card];
    const done = (it: Card, back: Carried['back']): Carried => ({
      ...{ card: it, now: it, left: [], back },
      last: { kind: 'done', before: it, after: it },
    });
    const carried: Carried[] = [
      done(a, [{ kind: 'move', to: 'HEARING' }]),
      done(b, []),
      { card: c, now: c, left: [move], back: [], last: { kind: 'conflict', card: c, now: c } },
    ];
    const result = resultOf(move, carried);
    expect([result.done.length, result.conflicts.length, result.refused.length]).toEqual([2, 1, 0]);
    expect(backOf(result).map(({ card: it }) => it.id)).toEqual(['a']);
    expect(backOf({ ...result, undone: true })).toEqual([]);
  });
});

describe('R3.8 as a list', () => {
  const cards = [
    card('0002', { dueAt: '2025-11-13T10:00:00+09:00', company: 'うめの湯' }),
    card('0010', { assignee: null, state: 'RECEIVED', company: 'あまくさ水産' }),
    card('0001', { dueAt: '2025-11-12T10:00:00+09:00', company: 'いずみ', stateSince: '2025-11-01T10:00:00+09:00' }),
  ];
  test.each([
    [undefined, '0001 0002 0010'],
    ['number', '0001 0002 0010'],
    ['-number', '0010 0002 0001'],
    ['company', '0010 0001 0002'],
    ['state', '0010 0001 0002'],
    ['-age', '0001 0002 0010'],
    ['unknown', '0001 0002 0010'],
  ])('sorted by %s: %s', (text, ids) => {
    expect(
      sorted(cards, sortFrom(text), NOW)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
  test('the order is kept in the address', () => expect(sortText(sortFrom('-due'))).toBe('-due'));
  test('the CSV has what is shown, in its order, under a head', () => {
    const [head, first] = csvOf([cards[2]!], NOW);
    expect(head).toHaveLength(first!.length);
    expect(first!.slice(0, 8)).toEqual([
      ...['2025-0001', 'いずみ', 'FAX注文の転記', 'ヒアリング', 11, '滞留', '2025-11-12 10:00', '緒方 由美'],
    ]);
  });
});

describe('R3.8 as a calendar', () => {
  test('what is due stands on its day in Japan, the earliest first, and tells when it is over', () => {
    const cards = [
      card('a', { dueAt: '2025-11-12T15:30:00Z' }),
      card('b', { dueAt: '2025-11-12T14:00:00+09:00' }),
      card('c', { dueAt: '2025-11-12T10:00:00+09:00' }),
      card('d'),
    ];
    const days = byDay(dueEntries(cards, NOW));
    expect([...days].map(([day, own]) => [day, own.map(({ id, over }) => `${id}${over ? '!' : ''}`)])).toEqual([
      ['2025-11-12', ['c!', 'b!']],
      ['2025-11-13', ['a']],
    ]);
  });
  test('a month has whole weeks from Sunday', () => {
    const weeks = weeksOf('2025-11');
    expect([weeks.length, weeks[0]![0], weeks.at(-1)![6]]).toEqual([6, '2025-10-26', '2025-12-06']);
    expect(weeksOf('2026-02')).toHaveLength(4);
    expect([monthAfter('2025-12', 1), monthAfter('2026-01', -1)]).toEqual(['2026-01', '2025-12']);
  });
  test('an address that names no month shows the present one', () => {
    expect(['2025-13', 'x', undefined].map((text) => monthFrom(text, NOW))).toEqual(['2025-11', '2025-11', '2025-11']);
    expect(monthFrom('2024-02', NOW)).toBe('2024-02');
    expect(monthFrom(undefined, new Date('2025-10-31T15:00:00Z'))).toBe('2025-11');
  });
  test.each([
    ['2025-11-30', 'ArrowRight', '2025-12-01'],
    ['2025-11-12', 'ArrowUp', '2025-11-05'],
    ['2025-11-12', 'Home', '2025-11-09'],
    ['2025-11-12', 'End', '2025-11-15'],
    ['2026-01-31', 'PageDown', '2026-02-28'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2025-11-12', 'a', undefined],
  ])('from %s with %s to %s', (day, key, to) => expect(dayByKey(day, key)).toBe(to));
});

describe('R3.8 lists that draw only what is near the window', () => {
  const heights = [100, 100, 100, 100, 100];
  test.each([
    [-500, 50, [0, 1]],
    [0, 100, [0, 1]],
    [100, 230, [1, 3]],
    [220, 10_000, [2, 5]],
    [10_000, 11_000, [5, 5]],
    [-900, -100, [0, 0]],
  ])('between %d and %d', (top, bottom, stretch) => expect(stretchOf(heights, 10, top, bottom)).toEqual(stretch));

  test('the rooms of what is left out keep the list as high as it is', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const { rows, spaces } = rowsOf(ids, heights, 10, [1, 3]);
    expect(rows.map((row) => spaces.get(row) ?? row)).toEqual([100, 'b', 'c', 210]);
  });

  test('what has the focus stays, wherever it stands', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const shown = (kept: number[]) => {
      const { rows, spaces } = rowsOf(ids, heights, 10, [1, 2], kept);
      return rows.map((row) => spaces.get(row) ?? row);
    };
    expect(shown([4])).toEqual([100, 'b', 210, 'e']);
    expect(shown([0, 1, -1])).toEqual(['a', 'b', 320]);
  });
});
