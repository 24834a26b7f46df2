// The matrix and its words: every rule says why, every field has a name that people read, and the cells say what the rules say.
import { beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../server/features/access/record.kinds.ts';
import { features } from '../../server/features.ts';
import { fullSchema, schemaViews } from '../../server/platform/graphql/schema.ts';
import { abilityOf } from '../../server/platform/permissions/ability.ts';
import { type Matrix, matrixOf } from '../../server/platform/permissions/matrix.ts';
import { PROFILES, type Profile, viewerOf } from '../../server/platform/permissions/profiles.ts';
import { PermissionBook } from '../../server/platform/permissions/rules.ts';
import { conditionInWords } from '../../server/platform/permissions/words.ts';

const OWN = { personId: 'person', organizationId: 'organisation' };
const book = new PermissionBook(features.map((feature) => feature.permissions));
const rulesOf = (profile: Profile) => book.rulesFor(viewerOf(profile, OWN));

let matrix: Matrix;
beforeAll(async () => {
  matrix = matrixOf({
    schema: await fullSchema(features),
    views: await schemaViews(features),
    entities: features.flatMap((feature) => feature.entities.map((entity) => entity.name)),
    abilities: Object.fromEntries(PROFILES.map((profile) => [profile, abilityOf(rulesOf(profile))])) as never,
  });
});

const kinds = (field: string): string => {
  const [type, name] = field.split('.');
  const row = matrix.records.find((record) => record.name === type)?.fields.find((each) => each.name === name);
  return PROFILES.map((profile) => ({ always: '+', some: 'o', never: '-' })[row!.cells[profile].kind]).join('');
};
const door = (kind: string, name: string): string => {
  const row = matrix.doors.find((each) => each.kind === kind)?.fields.find((each) => each.name === name);
  return PROFILES.map((profile) => ({ always: '+', some: 'o', never: '-' })[row!.cells[profile].kind]).join('');
};

test.each(PROFILES)('every read rule of %s says why it exists', (profile) => {
  const silent = rulesOf(profile).filter(({ action, reason }) => [action].flat().includes('read') && !reason?.trim());
  expect(silent.map(({ subject }) => subject)).toEqual([]);
});

test('every type and field that somebody may read has a name for people', () => {
  const isNamed = (name: string, words: string) => words !== name || /\p{Script=Han}|\p{Script=Kana}/u.test(words);
  const unnamed = matrix.records.flatMap(({ name, fields }) => [
    ...(isNamed(name, vocabulary.type(name)) ? [] : [name]),
    ...fields
      .filter((field) => !isNamed(field.name, vocabulary.field(name, field.name)))
      .map((f) => `${name}.${f.name}`),
  ]);
  // The words stand in server/features/access/record.kinds.ts.
  expect(unnamed.filter((name) => !name.endsWith('.id'))).toEqual([]);
});

// visitor, member, vendor, support, lead, official
test.each([
  ['Article.title', '++++++'],
  ['Consultation.subject', '-o-oo-'],
  ['Consultation.dueAt', '---oo-'],
  ['ConsultationEntry.text', '-o-++-'],
  ['Organization.name', 'ooo++o'],
  ['Organization.phone', '-oo---'],
  ['Organization.note', '---++-'],
  ['Introduction.disclosure', '-oo++-'],
  ['Introduction.consultation', '-o-++-'],
  ['Fact.label', '---++-'],
  ['Fact.quantity', '---+++'],
  ['Registration.maskedName', '---++-'],
])('%s: %s', (field, expected) => expect(kinds(field)).toBe(expected));

test.each([
  ['Query', 'solutions', '++++++'],
  ['Mutation', 'submitConsultation', '-o----'],
  ['Mutation', 'revealOrganization', '---++-'],
  ['Subscription', 'factRecorded', '---+++'],
])('%s.%s: %s', (kind, name, expected) => expect(door(kind, name)).toBe(expected));

test('what nobody reads is told: no door leads to secrets of accounts', () => {
  expect(matrix.hidden).toEqual(expect.arrayContaining(['Session', 'Membership']));
  expect(matrix.records.map(({ name }) => name)).not.toContain('Session');
});

describe('a condition in words', () => {
  const words = (type: string, condition: object) =>
    conditionInWords(type, condition, viewerOf('member', OWN), vocabulary);
  test.each([
    ['Consultation', { organization: 'organisation' }, '会員企業が自社'],
    ['Consultation', { state: { $ne: 'DRAFT' } }, '状態が「下書き」以外'],
    ['ConsultationEntry', { organization: 'organisation', internal: false }, '会員企業が自社、内部メモ：いいえ'],
    ['Person', { 'memberships.organization': 'organisation' }, '所属企業が自社'],
    ['Person', { memberships: { organization: 'organisation' } }, '所属企業が自社'],
    ['Consultation', { author: 'person' }, '書いた人が本人'],
    ['Listing', { state: { $in: ['PUBLISHED', 'NEW'] } }, '状態が「公開中」・「NEW」のどれか'],
    ['Consultation', { dueAt: null }, '回答の期限がない'],
    [
      'Consultation',
      { $or: [{ assignee: { $exists: true } }, { introduced: { $gt: 2 } }] },
      '（担当の支援員がある、または情報提供した企業の数が2より大きい）',
    ],
    ['Consultation', { $not: { state: 'DRAFT' } }, '（状態が「下書き」）ではない'],
  ])('%s %o: %s', (type, condition, expected) => expect(words(type, condition)).toBe(expected));

  test('an operator without words is refused, not left out', () => {
    expect(() => words('Consultation', { subject: { $ilike: 'x' } })).toThrow('$ilike');
  });
});
