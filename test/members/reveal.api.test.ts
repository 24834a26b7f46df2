import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { organization, signedIn } from '../support/viewers.ts';

const CONTACT = {
  representative: '浦上 健',
  contactName: '浦上 礼子',
  contactKana: 'ウラカミ レイコ',
  contactTitle: '総務部 課長',
  phone: '0969-00-0000',
  email: 'urakami@shiosai.example.jp',
};
const FIELDS = Object.keys(CONTACT).join(' ');
const REVEAL = `mutation ($id: ID!) { revealOrganization(id: $id) { ${FIELDS} } }`;

let app: TestApp;
let id: string;
let member: ApiClient;
let staff: ApiClient;
beforeAll(async () => {
  app = await startApp();
  id = await organization(app, {
    ...{ ...CONTACT, name: '株式会社潮騒マルシェ', kana: 'シオサイマルシェ', memberNo: 'KDX-0001', isMember: true },
    ...{ industry: '卸売業，小売業', municipality: '天草市' },
  });
  member = await signedIn(app, { name: '浦上 礼子', email: 'urakami@shiosai.example.jp', organizationIds: [id] });
  staff = await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
});
afterAll(() => app?.stop());

const recorded = async () =>
  (
    await app.services.pool.query(
      `select p.name, a.audience, a.subject_id, a.fields from audit_entry a join person p on p.id = a.person_id
       where a.action = 'revealOrganization'`,
    )
  ).rows;

test('R1.4: staff read the registry without personal data: it is no part of their schema', async () => {
  const { nodes } = (await staff.get('{ organizations { nodes { memberNo name industry municipality address } } }'))
    .organizations;
  expect(nodes).toMatchObject([{ memberNo: 'KDX-0001', name: '株式会社潮騒マルシェ' }]);
  for (const field of Object.keys(CONTACT)) {
    expect(await staff.refusal(`{ organizations { nodes { ${field} } } }`), field).toBe('GRAPHQL_VALIDATION_FAILED');
  }
  expect(await recorded()).toEqual([]);
});

test('R1.4: revealing it answers the people and records who read which fields of whom', async () => {
  expect((await staff.get(REVEAL, { id })).revealOrganization).toEqual(CONTACT);
  expect(await recorded()).toEqual([
    { name: '坂本 亮', audience: 'support', subject_id: id, fields: Object.keys(CONTACT) },
  ]);
});

test('R1.4: a company reads its own record without revealing; nobody but staff may reveal', async () => {
  const own = (await member.get(`query ($id: ID!) { organization(id: $id) { ${FIELDS} } }`, { id })).organization;
  expect(own).toEqual(CONTACT);
  expect(await member.refusal(REVEAL, { id })).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await staff.refusal(REVEAL, { id: '00000000-0000-4000-8000-000000000000' })).toBe('NOT_FOUND');
  expect(await recorded()).toHaveLength(1);
});

test('R1.4: the registry says by which values it can be filtered', async () => {
  await organization(app, { name: '別の会社', isVendor: true, industry: '情報通信業', municipality: '熊本市' });
  await organization(app, { name: '県外の会社', isVendor: true, industry: '情報通信業' });
  expect((await staff.get('{ registryFilters { industries municipalities } }')).registryFilters).toEqual({
    industries: ['卸売業，小売業', '情報通信業'],
    municipalities: ['熊本市', '天草市'],
  });
  const filter = { industry: '情報通信業', municipality: '熊本市' };
  const found = await staff.get(
    'query ($filter: MemberFilterInput) { organizations(filter: $filter) { totalCount nodes { name } } }',
    { filter },
  );
  expect(found.organizations).toEqual({ totalCount: 1, nodes: [{ name: '別の会社' }] });
  expect(await member.refusal('{ registryFilters { industries } }')).toBe('GRAPHQL_VALIDATION_FAILED');
});
