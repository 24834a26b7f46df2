// What viewers share who read the same.
import { expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import type { Viewer } from '../../server/kernel/viewer.ts';
import { abilityOf, rowOf } from '../../server/platform/permissions/ability.ts';
import { reduce } from '../../server/platform/permissions/reduced-viewer.ts';
import { PermissionBook, TYPICAL_VIEWER } from '../../server/platform/permissions/rules.ts';

const book = new PermissionBook(features.map(({ permissions }) => permissions));
const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;
const as = (viewer: Viewer, more: object): Viewer => ({ ...viewer, ...more }) as Viewer;
const fingerprint = (viewer: Viewer) => reduce(viewer, book).fingerprint;
const { support, member, vendor } = TYPICAL_VIEWER;

test.each([
  [
    'two members of staff',
    as(support, { personId: a, sessionId: a }),
    as(support, { personId: b, sessionId: b }),
    true,
  ],
  ['two people of one company', as(member, { personId: a }), as(member, { personId: b }), true],
  ['people of two companies', as(member, { organizationId: a }), as(member, { organizationId: b }), false],
  ['people of two vendors', as(vendor, { organizationId: a }), as(vendor, { organizationId: b }), false],
  ['a member and a vendor of one company', as(member, { organizationId: a }), as(vendor, { organizationId: a }), false],
  ['a lead and others of the staff', as(support, { lead: true }), as(support, { lead: false }), false],
  ['a member and who looks on as them', member, as(member, { viewedBy: a }), false],
])('%s', (_, one, other, share) => {
  expect(fingerprint(one) === fingerprint(other)).toBe(share);
});

test('what is shared holds nothing of a person: neither the viewer nor a rule about them answers', () => {
  const { reduced, rules } = reduce(as(member, { personId: a, organizationId: a }), book);
  expect(reduced).toHaveProperty('organizationId', a);
  expect(() => (reduced as { personId: string }).personId).toThrow('not part of what is shared');
  const ability = abilityOf(rules);
  expect(ability.can('read', rowOf('Consultation', { organization: a }))).toBe(true);
  expect(ability.can('read', rowOf('Consultation', { organization: b }))).toBe(false);
  expect(() => ability.can('appoint', rowOf('Membership', { person: a, organization: a, role: 'OWNER' }))).toThrow(
    'not part of what is shared',
  );
});

test('an id on which reading depends stays, whatever the rule does with it', () => {
  const branching = new PermissionBook([
    (viewer, can) => {
      if ('personId' in viewer && viewer.personId === a) can('read', 'Secret');
    },
  ]);
  const own = new PermissionBook([
    (viewer, can) => {
      if (viewer.audience === 'member') can('read', 'Diary', { person: viewer.personId });
    },
  ]);
  for (const rules of [branching, own]) {
    expect(reduce(as(member, { personId: a }), rules).reduced).toHaveProperty('personId', a);
  }
});
