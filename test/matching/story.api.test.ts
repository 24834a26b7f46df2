// The main job through the API: from the member's question to the contact that counts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let member: ApiClient;
let staff: ApiClient;
let official: ApiClient;
const vendors: ApiClient[] = [];
const listingIds: string[] = [];

beforeAll(async () => {
  app = await startApp();
  await asSystem(app, openContractYear, {
    fiscalYear: 2025,
    targets: [
      {
        key: 'provided',
        title: '情報提供',
        clause: '(3)②',
        target: 60,
        unit: '社',
        definition: '情報を提供した会員企業の数',
      },
      {
        key: 'contacted',
        title: '連絡確認',
        clause: '(3)②',
        target: 30,
        unit: '社',
        definition: '連絡を確認した会員企業の数',
      },
    ],
  });
  const asker = await organization(app, {
    ...{
      name: '株式会社潮騒マルシェ',
      isMember: true,
      industry: '卸売業，小売業',
      municipality: '天草市',
      employees: 14,
    },
    ...{ contactName: '浦上 圭介', email: 'urakami@shiosai.example.jp', phone: '0969-00-0000' },
  });
  member = await signedIn(app, { name: '浦上 圭介', email: 'urakami@shiosai.example.jp', organizationIds: [asker] });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  official = await signedIn(app, { name: '県職員', email: 'official@example.jp', role: 'official' });
  for (const [i, name] of ['受発注ラボ', 'くまもとクラウド', 'FAX変換工房', '別の会社'].entries()) {
    const id = await organization(app, { name, isVendor: true, industry: '情報通信業', municipality: '熊本市' });
    vendors.push(await signedIn(app, { name: `担当${i}`, email: `v${i}@example.jp`, organizationIds: [id] }));
    const content = Object.assign(new ListingContent(), { title: `FAXで届く受発注 ${i}`, description: '小売店の発注' });
    const number = `T00${i}`;
    const listing = { number, vendorId: id, kind: 'solution' as const, content, publishedAt: app.clock.now() };
    await asSystem(app, takeOverListings, [listing]);
  }
  await searchable(app);
});
afterAll(() => app?.stop());

const CASE = 'id version number state stateLabel';
const ofCase = ({ id, version }: { id: string; version: number }) => ({ id, version });

test('R3.2–R3.9: a question becomes a case, three vendors are told, one is named, the contact counts', async () => {
  const position = (await staff.get('{ consultations { position nodes { id } } }')).consultations.position;
  const board = await staff.subscribe(
    `subscription ($since: String) { consultationChanged(since: $since) { kind id node { id subject state organization { name } } } }`,
    { since: position },
  );
  const draft = (
    await member.get(
      `mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { ${CASE} viewerCanSubmit } }`,
      {
        input: { subject: '', body: '毎朝2時間の発注をどうにかしたい。', topics: ['受発注'], wantsMatching: null },
      },
    )
  ).saveConsultationDraft;
  expect(draft).toMatchObject({ state: 'DRAFT', number: '', viewerCanSubmit: true });

  const SUBMIT = `mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { ${CASE} } }`;
  const refused = await member.ask(SUBMIT, { c: ofCase(draft) });
  expect(refused.errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'subject' }, { path: 'wantsMatching' }],
  });
  const saved = (
    await member.get(
      `mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { ${CASE} } }`,
      {
        input: {
          ...ofCase(draft),
          subject: '発注がFAXと電話です',
          body: '毎朝2時間。',
          topics: ['受発注'],
          wantsMatching: true,
        },
      },
    )
  ).saveConsultationDraft;
  const received = (await member.get(SUBMIT, { c: ofCase(saved) })).submitConsultation;
  expect(received).toMatchObject({ state: 'RECEIVED', number: '2025-0001' });
  const seen = await board.until((event) => event.kind === 'CHANGED');
  expect(seen.node).toMatchObject({ subject: '発注がFAXと電話です', organization: { name: '株式会社潮騒マルシェ' } });
  // The draft was nobody else's business.
  expect(board.events.filter((event) => event.node?.state === 'DRAFT')).toEqual([]);

  const READ = `query ($id: ID!) { consultation(id: $id) { ${CASE} dueAt moves { to current blocked } entries { kind text internal } sheet { number agreedAt } } }`;
  const read = async () => (await staff.get(READ, { id: received.id })).consultation;
  expect(Date.parse((await read()).dueAt)).toBe(Date.parse('2025-11-13T14:20:00+09:00'));

  const MOVE = `mutation ($c: ConsultationReference!, $to: String!) { moveConsultation(consultation: $c, to: $to) { ${CASE} } }`;
  const blocked = await staff.ask(MOVE, { c: ofCase(received), to: 'HEARING' });
  expect(blocked.errors![0]).toMatchObject({
    message: '先に担当を決めてください',
    extensions: { code: 'ILLEGAL_TRANSITION' },
  });
  const me = (await staff.get('{ supportStaff { nodes { id name } } }')).supportStaff.nodes[0];
  const ASSIGN = `mutation ($c: ConsultationReference!, $to: ID) { assignConsultation(consultation: $c, assignee: $to) { ${CASE} } }`;
  const assigned = (await staff.get(ASSIGN, { c: ofCase(received), to: me.id })).assignConsultation;
  expect(await staff.refusal(MOVE, { c: ofCase(received), to: 'HEARING' })).toBe('CONFLICT');
  const hearing = (await staff.get(MOVE, { c: ofCase(assigned), to: 'HEARING' })).moveConsultation;

  const SAY = `mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { ${CASE} } }`;
  await staff.get(SAY, { input: { consultation: received.id, kind: 'NOTE', text: '上限は月1万円台' } });
  await staff.get(SAY, { input: { consultation: received.id, kind: 'MESSAGE', text: '仕入先はFAXのままですか。' } });
  await member.get(SAY, { input: { consultation: received.id, text: 'はい、FAXのままです。' } });
  // For a member the input has no such field: it cannot even be asked.
  expect(await member.refusal(SAY, { input: { consultation: received.id, kind: 'NOTE', text: 'x' } })).toBe(
    'BAD_USER_INPUT',
  );
  const memberEntries = (
    await member.get(`query ($id: ID!) { consultation(id: $id) { entries { text } lastEntry { text } } }`, {
      id: received.id,
    })
  ).consultation;
  expect(JSON.stringify(memberEntries)).not.toContain('上限');
  expect(memberEntries.entries.map((e: { text: string }) => e.text)).toContain('仕入先はFAXのままですか。');

  const organizing = (await staff.get(MOVE, { c: ofCase(hearing), to: 'ORGANIZING' })).moveConsultation;
  const SHEET = `mutation ($c: ConsultationReference!, $needs: NeedsInput!) { saveNeedsSheet(consultation: $c, needs: $needs) { ${CASE} } }`;
  const needs = {
    background: '',
    issue: '株式会社潮騒マルシェの発注に毎朝2時間',
    currentProcess: '',
    goal: '1時間以内',
    constraints: '',
    budgetMin: 200000,
    budgetMax: 600000,
    deadline: '11月末',
    priority: '中',
  };
  const sheet = (await staff.get(SHEET, { c: ofCase(organizing), needs })).saveNeedsSheet;
  expect((await read()).moves.find((m: { to: string }) => m.to === 'SHORTLISTING').blocked).toContain('同意');
  await member.get('mutation ($id: ID!) { agreeToNeedsSheet(consultation: $id, number: 1) { id } }', {
    id: received.id,
  });
  const agreed = await read();
  expect(sheet.version).toBeLessThan(agreed.version);
  const shortlisting = (await staff.get(MOVE, { c: ofCase(agreed), to: 'SHORTLISTING' })).moveConsultation;

  const found = (
    await staff.get(
      '{ solutions(filter: { text: "受発注" }, first: 10) { totalCount nodes { id title vendor { name } } } }',
    )
  ).solutions;
  expect(found.totalCount).toBe(4);
  listingIds.push(...found.nodes.map((node: { id: string }) => node.id));
  const SHORTLIST = `mutation ($c: ID!, $l: ID!) { shortlistListing(consultation: $c, listing: $l) { id state } }`;
  for (const l of listingIds.slice(0, 2)) await staff.get(SHORTLIST, { c: received.id, l });

  const draftNeed = (
    await staff.get(
      'query ($id: ID!) { anonymousNeed(consultation: $id) { industry size region topics summary budgetMin budgetMax deadline } }',
      { id: received.id },
    )
  ).anonymousNeed;
  expect(draftNeed.summary).toContain('当社の発注');
  const SEND = `mutation ($c: ConsultationReference!, $need: AnonymousNeedInput!, $reason: String) { sendIntroductions(consultation: $c, need: $need, reason: $reason) { ${CASE} } }`;
  const two = await staff.ask(SEND, { c: ofCase(shortlisting), need: draftNeed });
  expect(two.errors![0]!.extensions).toMatchObject({ code: 'REASON_REQUIRED', minimum: 3, count: 2 });
  await staff.get(SHORTLIST, { c: received.id, l: listingIds[2] });
  const named = { ...draftNeed, summary: '潮騒マルシェの発注' };
  expect((await staff.ask(SEND, { c: ofCase(shortlisting), need: named })).errors![0]!.extensions!.fields[0].code).toBe(
    'names_the_company',
  );

  const outsider = vendors[[0, 1, 2, 3].find((i) => found.nodes[3].title.endsWith(String(i)))!]!;
  const told = vendors[[0, 1, 2, 3].find((i) => found.nodes[0].title.endsWith(String(i)))!]!;
  const INBOX =
    '{ introductions { position nodes { id version number state need { summary } disclosure { company } } } }';
  const inbox = (await told.get(INBOX)).introductions;
  expect(inbox.nodes).toEqual([]);
  const live = await told.subscribe(
    `subscription ($since: String) { introductionChanged(since: $since) { kind id node { id version state need { summary region } disclosure { company email } } } }`,
    { since: inbox.position },
  );
  await staff.get(SEND, { c: ofCase(shortlisting), need: draftNeed });
  const arrived = await live.until((event) => event.node?.state === 'SENT');
  expect(arrived.node.need.region).toBe('天草地域');
  expect(JSON.stringify(arrived)).not.toContain('潮騒');
  expect((await outsider.get(INBOX)).introductions.nodes).toEqual([]);
  expect(await told.refusal('{ introductions { nodes { consultation { id } } } }')).toBe('GRAPHQL_VALIDATION_FAILED');

  await told.get('mutation ($input: AnswerInput!) { answerIntroduction(input: $input) { state } }', {
    input: { id: arrived.id, version: arrived.node.version, interested: true, text: '訪問で説明できます。' },
  });
  const mine = (
    await member.get(
      'query ($id: ID!) { introductionsOf(consultation: $id) { nodes { id version state viewerCanDisclose vendor { name } } } }',
      { id: received.id },
    )
  ).introductionsOf.nodes;
  expect(mine).toHaveLength(3);
  const chosen = mine.find((i: { id: string }) => i.id === arrived.id);
  expect(chosen).toMatchObject({ state: 'INTERESTED', viewerCanDisclose: true });

  const figures = async () =>
    (await official.get('{ dashboard { position label figures { key value target } } }')).dashboard;
  const before = await figures();
  expect(before.label).toBe('令和7年度');
  expect(before.figures).toMatchObject([
    { key: 'provided', value: 1 },
    { key: 'contacted', value: 0 },
  ]);
  const kpi = await official.subscribe(
    'subscription ($since: String) { factRecorded(since: $since) { kind node { kind } } }',
    { since: before.position },
  );

  await member.get('mutation ($i: IntroductionReference!) { discloseIdentity(introduction: $i) { state } }', {
    i: ofCase(chosen),
  });
  const disclosed = await live.until((event) => event.node?.disclosure);
  expect(disclosed.node.disclosure).toEqual({ company: '株式会社潮騒マルシェ', email: 'urakami@shiosai.example.jp' });
  expect((await read()).state).toBe('CONTACTING');
  await told.get('mutation ($i: IntroductionReference!) { confirmContact(introduction: $i) { state contactedAt } }', {
    i: { id: chosen.id, version: disclosed.node.version },
  });
  expect((await kpi.until((event) => event.node)).node.kind).toBe('CONTACT_CONFIRMED');
  expect((await figures()).figures).toMatchObject([{ value: 1 }, { key: 'contacted', value: 1 }]);
  expect((await read()).moves.find((m: { to: string }) => m.to === 'ADOPTING').blocked).toBeNull();
  await Promise.all([board.stop(), live.stop(), kpi.stop()]);
});
