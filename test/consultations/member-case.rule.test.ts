// What the member's pages make of a case.
import { expect, test } from 'vitest';
import { budgetText } from '../../client/features/consultations/budget.ts';
import { EMPTY_REQUEST, missingIn } from '../../client/features/consultations/member/request.ts';
import { stepsOf } from '../../client/features/consultations/member/steps.ts';
import { entriesOf, type ThreadEntry, threadItems } from '../../client/features/consultations/member/thread.ts';

const words = (state: string, wants: boolean | null) =>
  stepsOf(state, wants).map(({ label, status }) => `${label}:${status}`);

test('R3.8: a case that wants matching has five steps, and stands at one of them', () => {
  expect(words('HEARING', true)).toEqual([
    ...['相談:current', '課題整理:ahead', '候補の紹介:ahead', '連絡:ahead', '導入・効果:ahead'],
  ]);
  expect(stepsOf('INTRODUCED', true).filter(({ status }) => status === 'done')).toHaveLength(2);
  expect(stepsOf('CONTACTING', false).map(({ label }) => label)).toContain('連絡');
});

test('R3.8: a case without matching ends with advice; a draft and a withdrawn one have no steps', () => {
  expect(words('ORGANIZING', false)).toEqual(['相談:done', '課題整理:current', '助言:ahead']);
  expect(words('ADVISED', true)).toEqual(['相談:done', '課題整理:done', '助言:done']);
  expect(stepsOf('DRAFT', null)).toEqual([]);
  expect(stepsOf('WITHDRAWN', true)).toEqual([]);
});

const entry = (id: string, occurredAt: string): ThreadEntry => ({
  ...{ id, occurredAt, recordedAt: occurredAt, kind: 'MESSAGE', fromMember: false, text: id, author: null },
  ...{ quoted: '', foreignSender: false, attachments: [] },
});

test('R3.5: the thread starts with the request and has one heading per day of Japan', () => {
  const entries = entriesOf({
    ...{ id: 'c', body: '困っています', author: null, channel: 'web' },
    ...{ createdAt: '2025-11-10T01:00:00Z', submittedAt: '2025-11-10T02:00:00Z', attachments: [] },
    entries: [entry('late', '2025-11-11T16:00:00Z'), entry('early', '2025-11-11T14:00:00Z')],
  });
  expect(entries.map(({ text }) => text)).toEqual(['困っています', 'early', 'late']);
  const items = threadItems(entries, new Date('2025-11-12T03:00:00Z'));
  // 16:00 UTC is already the next day in Japan.
  expect(items.flatMap((item) => (item.kind === 'day' ? [item.label] : []))).toEqual([
    ...['11月10日（月）', '11月11日（火）', '今日'],
  ]);
});

test('R3.2: what came by phone stands in the thread as a call, not as a message of the member', () => {
  const [request] = entriesOf({
    ...{ id: 'c', body: '電話の内容', author: null, channel: 'phone', submittedAt: null, entries: [], attachments: [] },
    createdAt: '2025-11-10T01:00:00Z',
  });
  expect(request).toMatchObject({ kind: 'PHONE', fromMember: false });
});

test('R3.2: the wish for matching has to be answered, yes or no', () => {
  expect(missingIn(EMPTY_REQUEST)?.fields.map(({ path }) => path)).toEqual(['subject', 'body', 'wantsMatching']);
  expect(missingIn({ subject: '件名', body: '内容', topics: [], wantsMatching: false })).toBeNull();
});

test('R3.6: budgets are said in 万円 where they are round', () => {
  expect(budgetText(200_000, 615_000)).toBe('20万円～615,000円');
  expect(budgetText(null, 300_000)).toBe('30万円まで');
  expect(budgetText(300_000, null)).toBe('30万円から');
  expect(budgetText(null, undefined)).toBe('');
});
