// The audit log through the API: leads only, by filters, in pages, in words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { organization, signedIn } from '../support/viewers.ts';
import { withoutTriggers } from './damaged-log.ts';

const ENTRIES = `query ($filter: AuditFilterInput, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id at kind why readsPersonalData person { id name } viewedBy { name } organization { name }
      audience { value label } action { value label } subject { id name type { value label } } from { label } to { label } fields { value label }
    }
  }
}`;
const REVEAL = 'mutation ($id: ID!) { revealOrganization(id: $id) { phone } }';

let app: TestApp;
let lead: ApiClient;
let staff: ApiClient;
let member: ApiClient;
let company: string;
beforeAll(async () => {
  app = await startApp({ now: new Date('2025-11-13T14:30:00Z') });
  company = await organization(app, {
    name: '株式会社潮騒マルシェ',
    kana: 'シオサイマルシェ',
    isMember: true,
    phone: '0969-00-0000',
  });
  lead = await signedIn(app, { name: '緒方 由美', email: 'lead@example.jp', role: 'lead' });
  staff = await signedIn(app, { name: '坂本 亮', kana: 'サカモト リョウ', email: 'staff@example.jp', role: 'support' });
  member = await signedIn(app, { name: '浦上 礼子', email: 'member@example.jp', organizationIds: [company] });
  app.clock.set(new Date('2025-11-13T14:59:59Z')); // still the 13th in Japan
  await staff.get(REVEAL, { id: company });
  app.clock.set(new Date('2025-11-13T15:00:00Z')); // the 14th
  const input = { subject: '発注', body: '毎朝2時間', topics: [], wantsMatching: true };
  await member.get('mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id } }', {
    input,
  });
});
afterAll(() => app?.stop());

const entries = async (filter: object = {}, more: object = {}) =>
  (await lead.get(ENTRIES, { filter, ...more })).auditEntries;
/** What was done, latest first; several records of one deed are one. */
const actions = async (filter: object): Promise<string[]> => {
  const { nodes } = await entries(filter);
  const all = nodes.map((node: { action: { value: string } }) => node.action.value);
  return all.filter((action: string, at: number) => action !== all[at - 1]);
};

test.each(['坂本亮', '坂本　亮', 'さかもと', 'ｻｶﾓﾄ ﾘｮｳ'])(
  'R5.6: what somebody did is found by their name as people type it: %s',
  async (name) => {
    expect(await actions({ name })).toContain('revealOrganization');
    expect(await actions({ name: `${name}子` })).toEqual([]);
  },
);

test('R5.6: an entry says who, in what capacity, for whom, what, when, of what, in words', async () => {
  const { nodes } = await entries({ action: 'revealOrganization' });
  expect(nodes).toMatchObject([
    {
      ...{ at: '2025-11-13T14:59:59+00:00', kind: null, readsPersonalData: true, person: { name: '坂本 亮' } },
      ...{ audience: { value: 'support', label: '事務局' }, organization: null, viewedBy: null },
      action: { label: '会員の連絡先の閲覧' },
      subject: { id: company, name: '株式会社潮騒マルシェ', type: { value: 'Organization', label: '企業・団体' } },
      fields: expect.arrayContaining([{ value: 'phone', label: '電話番号' }]),
    },
  ]);
  const [drafted] = (await entries({ action: 'saveConsultationDraft' })).nodes;
  expect(drafted).toMatchObject({
    organization: { name: '株式会社潮騒マルシェ' },
    audience: { label: '会員企業' },
    kind: 'created',
  });
  // Staff are in once they have shown their second factor.
  expect((await entries({ action: 'verifySecondFactor' })).nodes).toContainEqual(
    expect.objectContaining({
      person: expect.objectContaining({ name: '坂本 亮' }),
      audience: { value: 'support', label: '事務局' },
    }),
  );
  expect(JSON.stringify(await entries())).not.toContain('0969-00-0000');
});

test('R5.6: filters narrow by name, person, organisation, action, record, capacity, day and reading', async () => {
  expect(await actions({ personalReads: true })).toEqual(['revealOrganization']);
  expect(await actions({ subjectType: 'Organization', subjectId: company })).toEqual([
    'revealOrganization',
    'registerOrganization',
  ]);
  expect(await actions({ audience: 'member' })).toEqual(['saveConsultationDraft', 'signIn']);
  const thatDay = await actions({ from: '2025-11-13', to: '2025-11-13' });
  expect(thatDay).toContain('revealOrganization');
  expect(thatDay).not.toContain('saveConsultationDraft');
  expect(await actions({ from: '2025-11-14' })).toEqual(['saveConsultationDraft']);
  expect(await actions({ to: '2025-11-12' })).toEqual([]);
  expect(await actions({ name: '坂本' })).toEqual(['revealOrganization', 'verifySecondFactor', 'createAccounts']);
  expect(await actions({ name: '潮騒' })).toEqual([
    'saveConsultationDraft',
    'revealOrganization',
    'signIn',
    'registerOrganization',
  ]);
  expect(await actions({ name: 'しおさい%' })).toEqual([]);
  const [{ person }] = (await entries({ personalReads: true })).nodes;
  expect(await actions({ person: person.id, action: 'revealOrganization' })).toEqual(['revealOrganization']);
  expect(await actions({ organization: company })).toEqual([
    ...['saveConsultationDraft', 'revealOrganization', 'signIn', 'registerOrganization'],
  ]);
  expect(await actions({ person: company })).toEqual([]);
});

test('R5.6: pages follow each other without gaps, the latest first', async () => {
  const whole = (await entries({}, { first: 100 })).nodes.map((node: { id: string }) => node.id);
  expect(whole.length).toBeGreaterThan(6);
  expect(whole).toEqual(whole.toSorted((a: string, b: string) => Number(b) - Number(a)));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo, totalCount } = await entries({}, { first: 4, after });
    expect(totalCount).toBe(whole.length);
    seen.push(...nodes.map((node: { id: string }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(whole);
  expect(await lead.refusal(ENTRIES, { after: 'x' })).toBe('BAD_USER_INPUT');
});

test('R5.6: impossible filters are refused at their field', async () => {
  for (const filter of [
    { person: 'x' },
    { name: 'x'.repeat(101) },
    { audience: 'nobody' },
    { subjectId: '\0' },
    { from: '2025-02-30' },
  ]) {
    expect(await lead.refusal(ENTRIES, { filter }), JSON.stringify(filter)).toBe('BAD_USER_INPUT');
  }
});

test('R5.6: people who were erased keep their entries, without a name', async () => {
  const gone = await signedIn(app, { name: '退職 者', email: 'gone@example.jp', role: 'support' });
  await gone.get(REVEAL, { id: company });
  const { rows } = await app.services.pool.query(`delete from person where email = 'gone@example.jp' returning id`);
  const { nodes } = await entries({ person: rows[0].id, personalReads: true });
  expect(nodes).toMatchObject([{ person: { id: rows[0].id, name: null } }]);
});

test('R5.6: the filters offer what occurs in the log, in words', async () => {
  const { auditFilters } = await lead.get(
    '{ auditFilters { actions { value label } subjectTypes { label } audiences { value } } }',
  );
  const offered = auditFilters.actions.map(({ value }: { value: string }) => value);
  expect(offered).toEqual(expect.arrayContaining(['signIn', 'revealOrganization']));
  expect(new Set(offered).size).toBe(offered.length);
  expect(auditFilters.subjectTypes).toContainEqual({ label: '企業・団体' });
});

test('R5.6: verifying tells what was found, and is an entry itself', async () => {
  const VERIFY =
    'mutation { verifyAuditLog { sound at entries lastNumber seals problemCount problems { kind number text } } }';
  const { verifyAuditLog } = await lead.get(VERIFY);
  expect(verifyAuditLog).toMatchObject({ sound: true, problems: [], at: app.clock.now().toISOString() });
  const [entry] = (await entries({ action: 'verifyAuditLog' })).nodes;
  expect(entry).toMatchObject({
    person: { name: '緒方 由美' },
    to: { label: '改変なし' },
    subject: { type: { label: '監査ログ' } },
  });
  await withoutTriggers(app.services.pool, `update audit_entry set audience = 'official' where number = 2`);
  expect((await lead.get(VERIFY)).verifyAuditLog).toMatchObject({
    ...{ sound: false, problemCount: 1, seals: 1 },
    problems: [{ kind: 'EDITED', number: 2, text: '2番: 書き換えられています' }],
  });
  expect((await entries({ action: 'verifyAuditLog' })).nodes[0].to.label).toBe('問題あり');
});

test('R5.6: the log is for leads: other staff are refused, for everyone else it does not exist', async () => {
  for (const document of [
    '{ auditEntries { nodes { id } } }',
    '{ auditFilters { actions { value } } }',
    'mutation { verifyAuditLog { sound } }',
  ]) {
    expect(await staff.refusal(document)).toBe('FORBIDDEN');
    expect(await member.refusal(document)).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
