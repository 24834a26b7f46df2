// The desk's inbox as data: consultations and inquiries in one order, each tab what it says.
import { expect, test } from 'vitest';
import type { Card } from '../../client/features/consultations/staff/board.ts';
import type { InquiryRowData } from '../../client/features/inquiries/staff/inquiries.ts';
import { inboxItems, inboxOf } from '../../client/features/matching/staff/desk-inbox.ts';
import { fileSize } from '../../client/platform/uploads.ts';
import { problemWords } from '../../client/ui/mail-problems.ts';

const NOW = new Date('2025-11-12T14:20:00+09:00');
const at = (day: number, time: string) => `2025-11-${day}T${time}:00+09:00`;
const person = (id: string | null) => (id ? { id, name: id } : null);
const card = (id: string, dueAt: string | null, assignee: string | null = null, touchedAt = at(10, '09:00')) =>
  ({ id, dueAt, assignee: person(assignee), touchedAt }) as Card;
const row = (id: string, dueAt: string | null, assignee: string | null = null, touchedAt = at(10, '09:00')) =>
  ({ id, dueAt, assignee: person(assignee), touchedAt }) as InquiryRowData;

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const ITEMS = inboxItems(
  [card('later', at(13, '16:00'), 'me'), card('answered', null, 'me', at(12, '10:00')), card('over', at(12, '13:00'))],
  [row('today', at(12, '16:30'), 'other'), row('long-answered', null), row('first', at(11, '10:00'))],
);

test('R3.5: what is due first stands first, of either kind; of what is not due, what changed last', () => {
  expect(ids(ITEMS)).toEqual(['first', 'over', 'today', 'later', 'answered', 'long-answered']);
  expect(ITEMS.map(({ kind }) => kind).slice(0, 3)).toEqual(['inquiry', 'case', 'inquiry']);
});

test('R1.1, R3.5: each tab holds what it says', () => {
  const tabs = inboxOf(ITEMS, 'me', NOW);
  expect(ids(tabs.over)).toEqual(['first', 'over']);
  expect(ids(tabs.soon)).toEqual(['first', 'over', 'today']);
  expect(ids(tabs.mine)).toEqual(['later', 'answered']);
  expect(ids(tabs.unassigned)).toEqual(['first', 'over', 'long-answered']);
  expect(ids(tabs.waiting)).toEqual(['answered', 'long-answered']);
  expect(tabs.all).toHaveLength(6);
});

test('R3.5: what a mail server said is told in words; sizes are those that people know', () => {
  expect(problemWords('5.1.1')).toBe('宛先のアドレスが見つかりません');
  expect(problemWords('552')).toContain('受信箱');
  expect(problemWords('ECONNREFUSED')).toContain('つながりません');
  expect(problemWords('421')).toContain('受け取れない');
  expect([fileSize(34), fileSize(2_400_000), fileSize(12_400)]).toEqual(['34 B', '2.4 MB', '12 KB']);
});
