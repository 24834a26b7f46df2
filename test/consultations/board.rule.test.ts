// The matching board as data: columns, moves, changes, ages, due times.
import { describe, expect, test } from 'vitest';
import {
  ageOf,
  assignedTo,
  type Card,
  COLUMNS,
  changesSince,
  columnsOf,
  movedTo,
  neighbour,
  shortNumber,
  supersedes,
  tellsTheSame,
} from '../../client/features/consultations/staff/board.ts';
import { matches, NO_FILTER } from '../../client/features/consultations/staff/board-filter.ts';
import { nameParts } from '../../client/features/consultations/staff/company-name.ts';
import { dueOf, dueToday, duration } from '../../client/features/consultations/staff/due.ts';
import { signalOf } from '../../client/features/consultations/staff/signal.ts';
import { officeTimeOf } from '../../client/features/desk/office-duration.ts';

const NOW = new Date('2025-11-12T14:20:00+09:00');
const OGATA = { id: 'p1', name: '緒方 由美' };

const MOVES = COLUMNS.map(({ state, label }) => ({ to: state, label, current: state === 'HEARING', blocked: null }));

function card(values: Partial<Card> & { id: string }): Card {
  return {
    ...{ version: 3, number: '2025-0118', subject: 'FAX注文の転記', state: 'HEARING', stateLabel: 'ヒアリング' },
    ...{ stateSince: '2025-11-10T10:00:00+09:00', touchedAt: '2025-11-10T10:00:00+09:00', submittedAt: null },
    ...{ escalation: null, mergedInto: null, topics: [] },
    ...{ dueAt: null, channel: 'web', wantsMatching: true, sheetAgreed: false, introduced: 0, disclosed: 0 },
    ...{ contacted: 0, assignee: OGATA, lastEntry: null, moves: MOVES },
    organization: { id: 'o1', name: '有限会社たばる製麺所', industry: '製造業', municipality: '熊本市' },
    ...values,
  };
}

describe('R3.8 columns', () => {
  test('every column is there, also an empty one, in the order of the work', () => {
    const columns = columnsOf([], NOW);
    expect(columns.map(({ label, cards }) => [label, cards.length])).toEqual(COLUMNS.map(({ label }) => [label, 0]));
  });

  test('they are named in the words of the server', () => {
    const moves = MOVES.map((move) => ({ ...move, label: `${move.label}！` }));
    expect(columnsOf([card({ id: 'a', moves })], NOW)[0]!.label).toBe('受付！');
  });

  test('finished cases stand in no column', () => {
    const columns = columnsOf([card({ id: 'a', state: 'ADVISED' })], NOW);
    expect(columns.flatMap(({ cards }) => cards)).toEqual([]);
  });

  test('what is due first stands first, then what has waited longest', () => {
    const cards = [
      card({ id: 'new' }),
      card({ id: 'old', stateSince: '2025-11-01T10:00:00+09:00' }),
      card({ id: 'later', dueAt: '2025-11-13T10:00:00+09:00' }),
      card({ id: 'first', dueAt: '2025-11-12T15:00:00+09:00' }),
    ];
    expect(columnsOf(cards, NOW)[1]!.cards.map(({ id }) => id)).toEqual(['first', 'later', 'old', 'new']);
  });
});

describe('R3.8 filters', () => {
  const it = card({ id: 'a' });
  test.each([
    [{ text: '０１１８' }, true],
    [{ text: 'fax 注文' }, true],
    [{ text: 'たばる' }, true],
    [{ text: '別の会社' }, false],
    [{ assignee: ['p1'] }, true],
    [{ assignee: ['p2'] }, false],
    [{ assignee: ['p2', 'p1'] }, true],
    [{ assignee: ['none'] }, false],
    [{ industry: ['製造業'] }, true],
    [{ industry: ['医療，福祉'] }, false],
    [{ industry: ['製造業'], municipality: ['天草市'] }, false],
    [{ municipality: ['熊本市'] }, true],
    [{ wish: ['yes'] }, true],
    [{ wish: ['no', 'open'] }, false],
    [{ topic: ['受発注'] }, false],
    [{ late: true }, false],
  ])('%j shows it: %s', (filter, shown) => {
    expect(matches(it, { ...NO_FILTER, ...filter }, NOW)).toBe(shown);
  });

  test('nobody in charge is a filter of its own', () => {
    expect(matches(card({ id: 'a', assignee: null }), { ...NO_FILTER, assignee: ['none'] }, NOW)).toBe(true);
  });
});

describe('R3.8 moves and changes', () => {
  test('a move is shown at once and cannot be moved on before the server has agreed', () => {
    const moved = movedTo(card({ id: 'a' }), 'ORGANIZING', NOW);
    expect(moved).toMatchObject({ state: 'ORGANIZING', stateLabel: '課題整理', version: 3 });
    expect(moved.moves.filter(({ current }) => current).map(({ to }) => to)).toEqual(['ORGANIZING']);
    expect(moved.moves.every(({ blocked }) => blocked)).toBe(true);
    expect(ageOf(moved, NOW).text).toBe('今日');
  });

  test('a refused move goes back; a newer word of the server stands', () => {
    const before = card({ id: 'a' });
    expect(supersedes(before, movedTo(before, 'ORGANIZING', NOW))).toBe(true);
    expect(supersedes(before, { ...before, touchedAt: '2025-11-12T14:00:00+09:00' })).toBe(false);
    expect(supersedes(before, undefined)).toBe(true);
  });

  test('the answer to a move and the event that tells everybody of it are one word of the server', () => {
    const answer = card({ id: 'a', version: 4, touchedAt: '2025-11-12T14:00:00+09:00' });
    expect(tellsTheSame({ ...answer }, answer)).toBe(true);
    expect(tellsTheSame(answer, movedTo(answer, 'ORGANIZING', NOW))).toBe(false);
    expect(tellsTheSame(answer, assignedTo(answer, null))).toBe(false);
    expect(tellsTheSame({ ...answer, touchedAt: '2025-11-12T14:00:01+09:00' }, answer)).toBe(false);
  });

  test('changes are noticed with the column a card left', () => {
    const [a, b, c] = [card({ id: 'a' }), card({ id: 'b' }), card({ id: 'c' })];
    const moved = { ...b!, state: 'ORGANIZING', touchedAt: NOW.toISOString() };
    const written = { ...c!, touchedAt: NOW.toISOString() };
    const added = card({ id: 'd' });
    const before = new Map([a!, b!, c!].map((one) => [one.id, one]));
    expect(changesSince(before, [a!, moved, written, added])).toEqual([
      { card: moved, isNew: false, from: 'HEARING' },
      { card: written, isNew: false },
      { card: added, isNew: true },
    ]);
  });

  test('a card has a column at each side, except at the ends', () => {
    expect(neighbour(card({ id: 'a' }), 1)).toBe('ORGANIZING');
    expect(neighbour(card({ id: 'a', state: 'RECEIVED' }), -1)).toBeUndefined();
    expect(neighbour(card({ id: 'a', state: 'ADOPTING' }), 1)).toBeUndefined();
  });
});

describe('R3.8 ages', () => {
  test.each([
    ['HEARING', '2025-11-12T00:10:00+09:00', '今日', false],
    ['HEARING', '2025-11-11T23:50:00+09:00', '1日', false],
    ['HEARING', '2025-11-05T10:00:00+09:00', '7日', false],
    ['HEARING', '2025-11-04T10:00:00+09:00', '8日', true],
    ['ADOPTING', '2025-08-01T10:00:00+09:00', '103日', false],
  ])('in %s since %s: %s, late %s', (state, stateSince, text, late) => {
    expect(ageOf(card({ id: 'a', state, stateSince }), NOW)).toMatchObject({ text, late });
  });

  test.each([
    ['2025-11-07T10:00:00+09:00', false],
    ['2025-11-06T10:00:00+09:00', true],
    ['2025-11-05T10:00:00+09:00', true],
    ['2025-11-04T10:00:00+09:00', false],
  ])('in ヒアリング since %s: near the limit of 7 days %s', (stateSince, near) => {
    expect(ageOf(card({ id: 'a', stateSince }), NOW).near).toBe(near);
  });

  test('a column counts the cards that stand there too long', () => {
    const cards = [card({ id: 'a', stateSince: '2025-11-01T10:00:00+09:00' }), card({ id: 'b' })];
    expect(columnsOf(cards, NOW).map(({ late }) => late)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  test('a number is short on the board', () => expect(shortNumber({ number: '2025-0118' })).toBe('0118'));
});

describe('R3.5 due times', () => {
  test.each([
    ['2025-11-12T15:30:00+09:00', 'soon', '今日 15:30 まで', 'あと 1時間10分'],
    ['2025-11-13T13:05:00+09:00', 'calm', '明日 13:05 まで', 'あと 22時間45分'],
    ['2025-11-17T14:20:00+09:00', 'calm', '17日（月）14:20 まで', 'あと 5日'],
    ['2025-11-12T13:40:00+09:00', 'over', '今日 13:40 まで', '40分 超過'],
    ['2025-11-12T09:05:00+09:00', 'over', '今日 09:05 まで', '5時間 超過'],
    ['2025-11-10T09:05:00+09:00', 'over', '11月10日（月）09:05 まで', '2日5時間 超過'],
  ])('%s', (dueAt, tone, until, left) => {
    expect(dueOf(dueAt, NOW)).toEqual({ tone, until, left });
  });

  test('nothing is due while the member is to answer', () => expect(dueOf(null, NOW)).toBeNull());
  test('today includes what is over', () => {
    expect(dueToday('2025-11-11T10:00:00+09:00', NOW)).toBe(true);
    expect(dueToday('2025-11-13T10:00:00+09:00', NOW)).toBe(false);
  });
  test('a duration never reads zero', () => expect(duration(10)).toBe('1分'));
});

describe('R3.8 the one line of a card', () => {
  test.each([
    [{ dueAt: '2025-11-12T13:40:00+09:00', assignee: null }, 'over', '期限を40分 超過'],
    [{ assignee: null }, 'unassigned', '担当なし'],
    [{ dueAt: '2025-11-12T15:00:00+09:00' }, 'soon', '今日 15:00 まで'],
    [{}, 'waiting', '会員の返事待ち'],
    [{ state: 'ORGANIZING' }, 'waiting', '会員の同意がまだ'],
    [{ state: 'INTRODUCED', introduced: 3 }, 'waiting', '3社に情報提供'],
    [{ state: 'CONTACTING', disclosed: 1 }, 'waiting', '開示 1社・連絡待ち'],
  ])('%j', (values, kind, text) => {
    expect(signalOf(card({ id: 'a', ...values }), NOW)).toEqual({ kind, text });
  });

  test('what is left and what is over count the desk’s hours, once they are known', () => {
    const open = (day: string) => ({
      opens: Date.parse(`${day}T09:00:00+09:00`),
      closes: Date.parse(`${day}T17:00:00+09:00`),
    });
    const office = officeTimeOf(['2025-11-11', '2025-11-12', '2025-11-13'].map(open));
    const at = (dueAt: string) => signalOf(card({ id: 'a', dueAt }), NOW, office);
    // 2 hours 40 minutes are left of this afternoon.
    expect(at('2025-11-13T09:30:00+09:00')).toEqual({ kind: 'due', text: '明日 09:30 まで' });
    expect(
      signalOf(card({ id: 'a', dueAt: '2025-11-13T09:30:00+09:00' }), new Date('2025-11-12T16:00:00+09:00'), office),
    ).toEqual({
      ...{ kind: 'soon', text: '明日 09:30 まで' },
    });
    expect(at('2025-11-11T16:00:00+09:00')).toEqual({ kind: 'over', text: '期限を6時間 超過' });
  });
});

test.each([
  ['有限会社たばる製麺所', ['有限会社', 'たばる製麺所']],
  ['こうし精密加工株式会社', ['こうし精密加工', '株式会社']],
  ['株式会社', ['株式会社']],
  ['やつしろ商店', ['やつしろ商店']],
])('R3.8 the legal form of %s stands apart', (name, parts) => {
  expect(nameParts(name).map(({ text }) => text)).toEqual(parts);
});
