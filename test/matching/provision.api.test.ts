// R3.7: staged disclosure: consent to words, the ledger of provision to third parties, withdrawal; and talent, which is referred.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { forgetProvisions } from '../../server/features/matching/provision.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { asSystem, organization, PASSWORD, signedIn } from '../support/viewers.ts';
import {
  loggedCase,
  NEED,
  SEND,
  type SelectionWorld,
  SHORTLIST,
  selectionWorld,
  toShortlisting,
} from './selection.world.ts';

let app: TestApp;
let world: SelectionWorld;
let vendor: ApiClient;
let otherMember: ApiClient;
let consultation: string;
let introduction: { id: string; version: number };

beforeAll(async () => {
  app = await startApp();
  world = await selectionWorld(app, 4);
  vendor = await signedIn(app, {
    name: '提案 太郎',
    email: 'vendor@example.jp',
    organizationIds: [world.vendorIds[0]!],
  });
  const other = await organization(app, { name: '別の会員', isMember: true });
  otherMember = await signedIn(app, { name: '別の 会員', email: 'other@example.jp', organizationIds: [other] });
  const logged = await loggedCase(app, world);
  consultation = logged.id;
  const c = { id: logged.id, version: await toShortlisting(world, logged) };
  for (const l of world.listingIds.slice(0, 3)) await world.staff.get(SHORTLIST, { c: logged.id, l });
  await world.staff.get(SEND, { c, need: NEED });
  [introduction] = (await vendor.get('{ introductions { nodes { id version } } }')).introductions.nodes;
});
afterAll(() => app?.stop());

const DISCLOSE = `mutation ($i: IntroductionReference!, $w: String) { discloseIdentity(introduction: $i, wording: $w) { id version state } }`;
const OWN = `{ provisions { nodes { id version caseNumber recipient items purpose wording wordingText consentedBy { name } consentedAt providedAt
  keptUntil withdrawnAt viewerCanWithdraw } } }`;

test('R3.7: consent keeps who agreed to which words, which data, to whom and when; nobody agrees to words of yesterday', async () => {
  const { member, staff, official } = world;
  const { consentWordings } = await member.get('{ consentWordings { kind version text } }');
  const { version: wording, text } = consentWordings.find((one: { kind: string }) => one.kind === 'disclosure');
  expect(await member.refusal(DISCLOSE, { i: introduction, w: 'disclosure/0' })).toBe('CONFLICT');
  expect((await member.get(OWN)).provisions.nodes).toEqual([]);
  const { discloseIdentity } = await member.get(DISCLOSE, { i: introduction, w: wording });
  introduction = { id: introduction.id, version: discloseIdentity.version };

  const [own] = (await member.get(OWN)).provisions.nodes;
  expect(own).toMatchObject({
    ...{ recipient: '提案企業0', items: ['会社名', '市町村', '担当者の氏名', '電話番号', 'メールアドレス'] },
    ...{ wording, wordingText: text, consentedBy: { name: '浦上 圭介' }, keptUntil: '2028-11-12', withdrawnAt: null },
    viewerCanWithdraw: true,
  });
  // Names of data, never the data.
  expect(JSON.stringify(own)).not.toMatch(/096-000|shiosai/);
  expect((await staff.get('{ provisions { nodes { id organization { name } } } }')).provisions.nodes).toMatchObject([
    { id: own.id, organization: { name: '株式会社潮騒マルシェ' } },
  ]);
  expect((await otherMember.get(OWN)).provisions.nodes).toEqual([]);
  for (const stranger of [vendor, official])
    expect(await stranger.refusal('{ provisions { nodes { id } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  await expect(app.services.pool.query(`update provision set items = '{}'`)).rejects.toThrow();
});

test('R3.7: leads take the ledger out as CSV, and that is in the audit log', async () => {
  const { staff, lead } = world;
  const EXPORT = 'mutation { exportProvisions(fiscalYear: 2025) }';
  expect(await staff.refusal(EXPORT)).toBe('FORBIDDEN');
  const { exportProvisions: csv } = await lead.get(EXPORT);
  const lines = csv.split('\r\n');
  expect(csv.startsWith('\uFEFF提供日,受付番号,会員企業')).toBe(true);
  expect(lines[1]).toContain('令和7年11月12日');
  expect(lines[1]).toContain('株式会社潮騒マルシェ,提案企業0,会社名、市町村、担当者の氏名、電話番号、メールアドレス');
  expect(lines[2]).toContain('主任 一郎が令和7年11月12日に出力');
  const { rows } = await app.services.pool.query(
    `select subject_id from audit_entry where action = 'exportProvisions'`,
  );
  expect(rows).toEqual([{ subject_id: '2025' }]);
});

test('R3.7: consent withdrawn: the vendor is shown nothing any more, the figures and the record stay', async () => {
  const { member } = world;
  const [own] = (await member.get(OWN)).provisions.nodes;
  const WITHDRAW = `mutation ($p: ProvisionReference!) { withdrawConsent(provision: $p) { withdrawnAt viewerCanWithdraw } }`;
  const p = { id: own.id, version: own.version };
  expect(await otherMember.refusal(WITHDRAW, { p })).toBe('NOT_FOUND');
  const inbox = async () =>
    (await vendor.get('{ introductions { nodes { state concealedAt disclosure { company } } } }')).introductions
      .nodes[0];
  expect(await inbox()).toMatchObject({
    state: 'DISCLOSED',
    disclosure: { company: '株式会社潮騒マルシェ' },
    concealedAt: null,
  });
  const { withdrawConsent } = await member.get(WITHDRAW, { p });
  expect(withdrawConsent).toMatchObject({ withdrawnAt: expect.any(String), viewerCanWithdraw: false });
  expect(await inbox()).toMatchObject({ state: 'DISCLOSED', disclosure: null, concealedAt: expect.any(String) });
  expect(await member.refusal(WITHDRAW, { p: { ...p, version: p.version + 1 } })).toBe('ALREADY_DONE');
  const { introductionsOf } = await member.get(
    'query ($c: ID!) { introductionsOf(consultation: $c) { nodes { disclosure { company } } } }',
    {
      c: consultation,
    },
  );
  expect(introductionsOf.nodes.every((one: { disclosure: null }) => one.disclosure === null)).toBe(true);
});

const REFERRAL = 'id version number state stateLabel summary consentNote answer outcome viewerCanAgree';
const on = (field: string, more = '', definitions = '') =>
  `mutation ($r: ReferralReference!${definitions}) { ${field}(referral: $r${more}) { ${REFERRAL} } }`;

test('R3.7: talent is refused on the shortlist and referred instead: asked, agreed, passed on, answered, counted', async () => {
  const { staff, member, official } = world;
  const content = Object.assign(new ListingContent(), { title: '常駐する人' });
  const talent = {
    number: 'T1',
    vendorId: world.vendorIds[3]!,
    kind: 'talent' as const,
    content,
    publishedAt: app.clock.now(),
  };
  await asSystem(app, takeOverListings, [talent]);
  const { rows } = await app.services.pool.query(`select id from listing where number = 'T1'`);
  const refused = await staff.ask(SHORTLIST, { c: consultation, l: rows[0].id });
  expect(refused.errors![0]).toMatchObject({ extensions: { code: 'FORBIDDEN', reason: 'talent' } });
  expect(refused.errors![0]!.message).toContain('取次ぎ');

  const ASK = `mutation ($input: ReferralRequestInput!) { askReferral(input: $input) { ${REFERRAL} } }`;
  const input = { consultation, summary: '生産管理の立ち上げを担う人を、週1日、6か月。' };
  expect(await staff.refusal(ASK, { input: { ...input, summary: ' ' } })).toBe('BAD_USER_INPUT');
  const asked = (await staff.get(ASK, { input })).askReferral;
  expect(asked).toMatchObject({ number: 'T-2025-0001', state: 'ASKED', viewerCanAgree: true });
  expect(await staff.refusal(ASK, { input })).toBe('ALREADY_DONE');
  const reference = ({ id, version }: { id: string; version: number }) => ({ r: { id, version } });
  expect(await staff.refusal(on('passOnReferral'), reference(asked))).toBe('ILLEGAL_TRANSITION');
  // Staff say how they heard it; a member of another company cannot.
  expect(await staff.refusal(on('agreeToReferral'), reference(asked))).toBe('BAD_USER_INPUT');
  expect(await otherMember.refusal(on('agreeToReferral'), reference(asked))).toBe('NOT_FOUND');
  const [seen] = (
    await member.get(`query ($c: ID!) { referralsOf(consultation: $c) { nodes { ${REFERRAL} } } }`, { c: consultation })
  ).referralsOf.nodes;
  expect(seen).toMatchObject({ summary: input.summary, viewerCanAgree: true });
  app.clock.set(new Date(app.clock.now().getTime() + 60_000));
  const agreed = (await member.get(on('agreeToReferral', ', wording: "referral/1"'), reference(asked))).agreeToReferral;
  const passed = (await staff.get(on('passOnReferral'), reference(agreed))).passOnReferral;
  const facts = await official.get('{ impartiality { referred introduced vendors { vendorName } } }');
  expect(facts.impartiality.referred).toBe(1);
  expect((await member.get(OWN)).provisions.nodes[0]).toMatchObject({
    ...{ recipient: '熊本県プロフェッショナル人材戦略拠点', wording: 'referral/1', consentedBy: { name: '浦上 圭介' } },
    items: ['会社名', '市町村', '担当者の氏名', '電話番号', 'メールアドレス', '相談の概要'],
  });
  const ANSWER = on('recordReferralAnswer', ', answer: $a', ', $a: String!');
  const answered = (await staff.get(ANSWER, { ...reference(passed), a: '2名を面談します' })).recordReferralAnswer;
  const CLOSE = on('closeReferral', ', outcome: ENGAGED, note: ""');
  expect((await staff.get(CLOSE, reference(answered))).closeReferral).toMatchObject({
    state: 'CLOSED',
    outcome: 'ENGAGED',
  });
  // Not a vendor's turn.
  expect(
    (
      await app.services.pool.query(
        `select from exposure e join listing l on l.id = e.listing_id where l.kind = 'talent'`,
      )
    ).rowCount,
  ).toBe(0);
  const { rows: counted } = await app.services.pool.query(
    `select count(*)::int as n from fact where kind = 'TALENT_REFERRED'`,
  );
  expect(counted).toEqual([{ n: 1 }]);
});

test('R3.7: the record is kept for three years, and no longer', async () => {
  const count = async () => (await app.services.pool.query('select from provision')).rowCount;
  app.clock.set(new Date('2028-11-12T23:00:00+09:00'));
  await forgetProvisions(app.services);
  expect(await count()).toBe(2);
  app.clock.set(new Date('2028-11-13T00:30:00+09:00'));
  await forgetProvisions(app.services);
  expect(await count()).toBe(0);
  await world.staff.signIn('ogata@example.jp', PASSWORD);
  expect((await world.staff.get('{ provisions { nodes { id } } }')).provisions.nodes).toEqual([]);
});
