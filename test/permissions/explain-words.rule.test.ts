// How an explanation is put into words for a lead.
import { expect, test } from 'vitest';
import {
  capacityName,
  type FieldRow,
  fieldReason,
  type ProfileRow,
  profileReason,
  recordName,
  type ViewerAnswer,
  whoName,
} from '../../client/features/access/access-words.ts';

const member = {
  ...{ profile: 'MEMBER' as const, personId: 'p', personName: '山田 花子' },
  ...{ organizationId: 'o', organizationName: '株式会社阿蘇' },
};
const rule = (reason: string, condition: string | null, met: boolean) => ({
  ...{ reason, condition, met, denies: false, fieldCount: 3 },
});
const row = (more: Partial<ProfileRow>): ProfileRow => ({
  ...{ profile: 'MEMBER', outcome: 'NONE', organizations: 706, seeingOrganizations: 0, rules: [], ...more },
});

test('people and organisations by name, each said once', () => {
  const company = { ...member, personId: null, personName: null };
  expect([whoName(member), capacityName(member)]).toEqual(['山田 花子さん', '会員企業・株式会社阿蘇']);
  expect([whoName(company), capacityName(company)]).toEqual(['「株式会社阿蘇」の利用者', '会員企業']);
  expect(whoName({ ...company, profile: 'VISITOR', organizationId: null, organizationName: null })).toBe('一般閲覧者');
});

test('a record by its number and name, else by its kind', () => {
  const record = { type: 'Organization', typeLabel: '企業', id: 'x', number: 'KDX-1', name: '株式会社阿蘇' };
  expect(recordName(record)).toBe('KDX-1　株式会社阿蘇');
  // A draft has no number yet.
  expect(recordName({ ...record, number: '', name: null })).toBe('企業');
});

test('why an audience sees it, sees some of it, or does not', () => {
  expect(profileReason(row({}))).toBe('会員企業には、この種類の記録を見る決まりがありません。');
  const unmet = [rule('公開だから', '状態が「公開中」', false), rule('自社だから', '会員企業が自社', false)];
  expect(profileReason(row({ rules: unmet }))).toBe('条件に合いません：状態が「公開中」、または会員企業が自社');
  const some = row({
    outcome: 'SOME',
    seeingOrganizations: 1,
    rules: [rule('自社の相談だから', '会員企業が自社', true)],
  });
  expect(profileReason(some)).toBe('706社のうち1社：自社の相談だから');
  const twice = [rule('公開だから', null, true), rule('公開だから', null, true)];
  expect(profileReason(row({ outcome: 'ALL', rules: twice }))).toBe('公開だから');
});

test('why a field can be read, or not', () => {
  const viewer: ViewerAnswer = {
    ...{ visible: true, who: member, fields: [] },
    rules: [rule('自社だから', '企業が自社', false), rule('公開だから', '公開：はい', true)],
  };
  const reason = (outcome: FieldRow['outcome'], rules: number[]) =>
    fieldReason({ name: 'x', label: 'x', outcome, rules }, viewer);
  expect(reason('READABLE', [0, 1])).toBe('公開だから');
  expect(reason('NOT_MET', [0])).toBe('条件に合いません：企業が自社');
  expect(reason('NO_RULE', [])).toContain('この人には');
  expect(reason('NOT_IN_SCHEMA', [])).toBe('会員企業の画面には、この項目がありません。');
});
