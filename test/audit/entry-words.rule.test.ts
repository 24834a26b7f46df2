// What a line of the audit log says.
import { expect, test } from 'vitest';
import { capacityOf, changeOf, type Entry, pageOf, whoOf } from '../../client/features/audit/audit-words.ts';

const words = (...labels: string[]) => labels.map((label) => ({ value: label, label }));
const ENTRY: Entry = {
  ...{ id: '1', at: '2025-11-12T05:20:00+00:00', why: null, kind: null, from: null, to: null, fields: [] },
  ...{ person: { id: 'p', name: '坂本 亮' }, viewedBy: null, organization: null, readsPersonalData: false },
  ...{ audience: { value: 'support', label: '事務局' }, action: { value: 'x', label: '操作' }, subject: null },
};

test('who: the person, a person who was erased, or the audience', () => {
  expect(whoOf(ENTRY)).toBe('坂本 亮');
  expect(whoOf({ ...ENTRY, person: { id: 'p', name: null } })).toBe('（消去済み）');
  expect(whoOf({ ...ENTRY, person: null, audience: { value: 'visitor', label: '一般' } })).toBe('一般');
  expect(capacityOf({ ...ENTRY, organization: { id: 'o', name: '株式会社潮騒マルシェ' } })).toBe(
    '事務局・株式会社潮騒マルシェ',
  );
});

test('what changed: the state, else the attributes, at most three of them', () => {
  expect(changeOf({ ...ENTRY, from: { label: '受付' }, to: { label: 'ヒアリング' }, fields: words('状態') })).toBe(
    '受付 → ヒアリング',
  );
  expect(changeOf({ ...ENTRY, kind: 'created', to: { label: '下書き' } })).toBe('下書き');
  expect(changeOf({ ...ENTRY, kind: 'created' })).toBe('作成');
  expect(changeOf({ ...ENTRY, kind: 'updated', fields: words('件名', '本文') })).toBe('変更: 件名、本文');
  expect(changeOf({ ...ENTRY, readsPersonalData: true, fields: words('a', 'b', 'c', 'd', 'e') })).toBe(
    '閲覧: a、b、c ほか2',
  );
});

test('records with a page of their own lead there, as long as they exist', () => {
  const subject = { id: 'c1', name: '2025-0078', type: { value: 'Consultation', label: '相談' } };
  expect(pageOf(subject)).toBe('/staff/cases/c1');
  expect(pageOf({ ...subject, name: null })).toBeNull();
  expect(pageOf({ ...subject, type: { value: 'Fact', label: '実績' } })).toBeNull();
});
