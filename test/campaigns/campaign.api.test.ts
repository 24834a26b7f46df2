// R3.4: announcements of the offer. Their links change nothing, what they bring is counted exactly, and who came by which is kept with
// the record and told to nobody outside of the secretariat.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { form, SEND } from '../inquiries/inquiry.world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { REGISTER, registrationFor } from '../support/registrations.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let staff: ApiClient;
let member: ApiClient;
let official: ApiClient;
let company: string;
beforeAll(async () => {
  app = await startApp();
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  official = await signedIn(app, { name: '県 職員', email: 'ken@example.jp', role: 'official' });
  company = await organization(app, { name: '有限会社たばる製麺所', isMember: true, industry: '製造業' });
  member = await signedIn(app, { name: '田原 健', email: 'tabaru@example.jp', organizationIds: [company] });
});
afterAll(() => app?.stop());

const SAVE = `mutation ($input: CampaignInput!) { saveCampaign(input: $input) {
  id version code name medium mediumLabel target beginsOn endsOn phase phaseLabel link author { name } qr { path size }
  viewerCanSave viewerCanEnd viewerCanReopen } }`;
const END = 'mutation ($c: CampaignReference!) { endCampaign(campaign: $c) { id version phase viewerCanReopen } }';
const REOPEN = 'mutation ($c: CampaignReference!) { reopenCampaign(campaign: $c) { id version phase } }';
const LIST = 'query ($phase: String) { campaigns(first: 100, filter: { phase: $phase }) { nodes { id name } } }';
const FIGURES = `query ($ids: [ID!]!) { campaignFigures(campaigns: $ids) {
  campaign visits inquiries consultations introduced contacted registrations } }`;

const values = (more: object = {}) => ({ name: '熊日 6月号広告', medium: 'PRESS', target: '/contact', ...more });
const made = async (more: object = {}) => (await staff.get(SAVE, { input: values(more) })).saveCampaign;
const figures = async (id: string) => (await staff.get(FIGURES, { ids: [id] })).campaignFigures[0];
const NOTHING = { visits: 0, inquiries: 0, consultations: 0, introduced: 0, contacted: 0, registrations: 0 };

const opened = (code: string, client?: ApiClient) =>
  app.fastify.inject({ url: `/c/${code}`, headers: client ? { cookie: client.cookie } : {} });
let address = 0;
const knock = (code: string, { client, ...more }: { client?: ApiClient; headers?: object; from?: string } = {}) =>
  app.fastify.inject({
    ...{ method: 'POST', url: `/campaign-visits/${encodeURIComponent(code)}` },
    remoteAddress: more.from ?? `10.1.0.${++address % 250}`,
    headers: { ...(client && { cookie: client.cookie }), ...more.headers },
  });

const sent = async (from: string | null, client = new ApiClient(app)) => {
  const input = form({ from });
  const { number } = (await client.get(SEND, { input })).sendInquiry;
  const FIND = 'query ($t: String!) { inquiries(filter: { text: $t }) { nodes { id version source { id name } } } }';
  return (await staff.get(FIND, { t: number })).inquiries.nodes[0];
};

describe('an announcement', () => {
  test('R3.4: has a name, a medium, a page and days; its link is short and without letters that look alike', async () => {
    const one = await made({ beginsOn: '2025-11-01', endsOn: '2025-11-30' });
    expect(one.code).toMatch(/^[2-9a-hjkmnp-z]{5}$/);
    expect(one.link).toBe(`${app.services.config.publicUrl}/c/${one.code}`);
    expect(one).toMatchObject({
      ...{ mediumLabel: '新聞・広報誌', phase: 'RUNNING', phaseLabel: '周知中', author: { name: '緒方 由美' } },
      ...{ viewerCanSave: true, viewerCanEnd: true, viewerCanReopen: false },
    });
    expect(one.qr.path.startsWith('M0 0h1v1h-1z'), 'a finder pattern stands in the corner').toBe(true);
    expect((one.qr.size - 17) % 4).toBe(0);
  });

  test('R3.4: leads to a public page of this site only', async () => {
    for (const target of [
      'https://evil.example',
      '//evil.example',
      '/staff',
      '/contact?next=//evil.example',
      '/x',
      '',
    ]) {
      const { errors } = await staff.ask(SAVE, { input: values({ target }) });
      expect(errors![0]!.extensions!.fields[0], target).toMatchObject({ path: 'target', code: 'not_allowed' });
    }
    for (const target of ['/', '/contact', '/solutions', '/exhibitions/fukushi-2025']) await made({ target });
  });

  test('R3.4: what is missing or in the wrong order is told at its field', async () => {
    const { errors } = await staff.ask(SAVE, {
      input: values({ name: ' ', beginsOn: '2025-12-01', endsOn: '2025-11-30' }),
    });
    const told = errors![0]!.extensions!.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`);
    expect(told).toEqual(['name required', 'endsOn range_reversed']);
    expect(await staff.refusal(SAVE, { input: values({ beginsOn: '2025-13-01' }) })).toBe('BAD_USER_INPUT');
  });

  test('R3.4: two who change it at once meet a conflict; ended, it is opened again before it is changed', async () => {
    const { id, version, code } = await made();
    const input = values({ id, version, name: '熊日 7月号広告' });
    const again = (await staff.get(SAVE, { input })).saveCampaign;
    expect(again).toMatchObject({ id, code, name: '熊日 7月号広告' });
    expect(await staff.refusal(SAVE, { input })).toBe('CONFLICT');
    expect(await staff.refusal(END, { c: { id, version } })).toBe('CONFLICT');
    const ended = (await staff.get(END, { c: { id, version: again.version } })).endCampaign;
    expect(ended).toMatchObject({ phase: 'OVER', viewerCanReopen: true });
    const reference = { id, version: ended.version };
    expect(await staff.refusal(END, { c: reference })).toBe('ILLEGAL_TRANSITION');
    expect(await staff.refusal(SAVE, { input: { ...input, ...reference } })).toBe('ILLEGAL_TRANSITION');
    expect((await staff.get(REOPEN, { c: reference })).reopenCampaign.phase).toBe('RUNNING');
  });

  test('R3.4: the lists of those that run, will run and are over are of today', async () => {
    const [planned, running, over] = await Promise.all([
      made({ name: '予定', beginsOn: '2025-11-13' }),
      made({ name: '今日かぎり', beginsOn: '2025-11-12', endsOn: '2025-11-12' }),
      made({ name: '昨日まで', endsOn: '2025-11-11' }),
    ]);
    expect([planned, running, over].map(({ phase }) => phase)).toEqual(['PLANNED', 'RUNNING', 'OVER']);
    for (const [phase, own] of [
      ['PLANNED', planned],
      ['RUNNING', running],
      ['OVER', over],
    ] as const) {
      const ids = (await staff.get(LIST, { phase })).campaigns.nodes.map(({ id }: { id: string }) => id);
      expect(
        [planned.id, running.id, over.id].filter((id) => ids.includes(id)),
        phase,
      ).toEqual([own.id]);
    }
  });
});

describe('its link', () => {
  test('R3.4: leads on with the code in the address, without a cookie, and changes nothing', async () => {
    const { id, code } = await made({ target: '/solutions' });
    const dump = async () =>
      (
        await app.services.pool.query(
          'select (select json_agg(c) from campaign c) as c, (select json_agg(v) from campaign_visit v) as v',
        )
      ).rows[0];
    const before = await dump();
    for (const typed of [code, code.toUpperCase()]) {
      const { statusCode, headers } = await opened(typed);
      expect(statusCode).toBe(302);
      expect(headers.location).toBe(`/solutions?from=${code}`);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(await dump()).toEqual(before);
    expect(await figures(id)).toEqual({ campaign: id, ...NOTHING });
  });

  test('R3.4: not begun, over or ended it leads to its page and carries nothing; unknown, it leads home', async () => {
    const planned = await made({ beginsOn: '2025-11-13' });
    const over = await made({ endsOn: '2025-11-11' });
    const ended = await made();
    await staff.get(END, { c: { id: ended.id, version: ended.version } });
    for (const { code } of [planned, over, ended]) expect((await opened(code)).headers.location).toBe('/contact');
    for (const code of ['zzzzz', 'x', '%27%20or%201=1', 'https:%2F%2Fevil.example']) {
      const { statusCode, headers } = await opened(code);
      expect([statusCode, headers.location], code).toEqual([302, '/']);
    }
    // Neither a visit nor an inquiry counts for them.
    for (const { id, code } of [planned, over, ended]) {
      expect((await knock(code)).statusCode).toBe(204);
      expect((await sent(code)).source).toBeNull();
      expect(await figures(id)).toEqual({ campaign: id, ...NOTHING });
    }
    expect((await knock('zzzzz')).statusCode).toBe(204);
    expect((await sent('zzzzz')).source).toBeNull();
  });

  test('R3.4: visits of people are counted by day; those of staff, officials, programs and other sites are not', async () => {
    const { id, code } = await made();
    const rival = await made();
    await knock(code);
    await knock(code, { client: member });
    await knock(code, { client: staff });
    await knock(code, { client: official });
    await knock(code, { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } });
    expect((await knock(code, { headers: { origin: 'https://evil.example' } })).statusCode).toBe(403);
    expect((await app.fastify.inject({ url: `/campaign-visits/${code}` })).statusCode, 'no GET counts').not.toBe(204);
    expect((await figures(id)).visits).toBe(2);
    expect((await figures(rival.id)).visits).toBe(0);
    const { rows } = await app.services.pool.query(
      'select *, day::text as day from campaign_visit where campaign_id = $1',
      [id],
    );
    expect(rows).toEqual([{ campaign_id: id, day: '2025-11-12', visits: 2 }]);
    const MONTHS = 'query ($id: ID!) { campaignMonths(campaign: $id) { month visits inquiries consultations } }';
    const { campaignMonths } = await staff.get(MONTHS, { id });
    expect(campaignMonths).toHaveLength(12);
    expect(campaignMonths.at(-1)).toEqual({ month: '2025-11', visits: 2, inquiries: 0, consultations: 0 });
  });

  test('R3.4: many who knock at once are all counted; one address alone cannot raise a figure at will', async () => {
    const { id, code } = await made();
    await Promise.all(Array.from({ length: 20 }, () => knock(code)));
    expect((await figures(id)).visits).toBe(20);
    await Promise.all(Array.from({ length: 80 }, () => knock(code, { from: '10.2.0.1' })));
    expect((await figures(id)).visits).toBe(80);
  });
});

describe('the source', () => {
  const LOG = 'mutation ($input: LoggedInquiryInput!) { logInquiry(input: $input) { id version source { id } } }';
  const call = (more: object = {}) => ({
    ...{ channel: 'phone', subject: '相談の申込み', body: 'チラシを見た。', name: '大庭' },
    ...{ occurredAt: '2025-11-12T10:00:00+09:00', ...more },
  });
  const CASE = 'query ($id: ID!) { consultation(id: $id) { id version source { id } } }';
  const caseOf = async (id: string) => (await staff.get(CASE, { id })).consultation;
  const LOG_CASE = 'mutation ($input: LoggedConsultationInput!) { logConsultation(input: $input) { id version } }';
  const logged = async (source: string | null) => {
    const input = { ...{ organizationId: company, channel: 'phone', subject: 'x', body: 'y', wantsMatching: true } };
    return (
      await staff.get(LOG_CASE, { input: { ...input, topics: [], occurredAt: '2025-11-12T10:00:00+09:00', source } })
    ).logConsultation as { id: string; version: number };
  };

  test('R3.4: an inquiry keeps what its sender came by, and the consultation that it becomes does, too', async () => {
    const { id, name, code } = await made();
    const inquiry = await sent(code.toUpperCase());
    expect(inquiry.source).toEqual({ id, name });
    const CONVERT = `mutation ($i: InquiryReference!, $c: InquiryConversionInput!) {
      convertInquiry(inquiry: $i, conversion: $c) { consultation { id source { id } } } }`;
    const c = { organizationId: company, subject: '転記', body: '毎朝2時間。', wantsMatching: true };
    const { convertInquiry } = await staff.get(CONVERT, { i: { id: inquiry.id, version: inquiry.version }, c });
    expect(convertInquiry.consultation.source).toEqual({ id });
    expect(await figures(id)).toMatchObject({ inquiries: 1, consultations: 1 });
    const BEHIND = `query ($s: ID!) { inquiries(filter: { source: $s }) { nodes { id } }
      consultations(filter: { source: $s }) { nodes { id } } }`;
    expect(await staff.get(BEHIND, { s: id })).toMatchObject({
      inquiries: { nodes: [{ id: inquiry.id }] },
      consultations: { nodes: [{ id: convertInquiry.consultation.id }] },
    });
  });

  test('R3.4: a member’s request keeps it from its first draft on; the member is not told', async () => {
    const { id, code } = await made();
    const DRAFT = `mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }`;
    const text = { subject: 'FAX', body: '毎朝', wantsMatching: true, topics: [] };
    const draft = (await member.get(DRAFT, { input: { ...text, from: code } })).saveConsultationDraft;
    expect((await figures(id)).consultations, 'a draft is the member’s alone').toBe(0);
    const next = (await member.get(DRAFT, { input: { ...text, ...draft, body: '毎朝2時間' } })).saveConsultationDraft;
    const SUBMIT = 'mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id } }';
    await member.get(SUBMIT, { c: { id: next.id, version: next.version } });
    expect((await caseOf(next.id)).source).toEqual({ id });
    expect((await figures(id)).consultations).toBe(1);
    expect(await member.refusal(CASE, { id: next.id })).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await member.refusal(LIST, {})).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await official.refusal(LIST, {})).toBe('GRAPHQL_VALIDATION_FAILED');
    const SEARCH = 'query ($s: ID!) { consultations(filter: { source: $s }) { nodes { id } } }';
    expect(await member.refusal(SEARCH, { s: id }), 'nor found out by asking').not.toBeNull();
  });

  test('R3.4: registrations for an exhibition count as long as they stand', async () => {
    const { id, code } = await made({ target: '/exhibitions/kensetsu' });
    const exhibition = await asSystem(app, announceExhibition, {
      ...{
        slug: 'kensetsu',
        kind: 'EXHIBITION' as const,
        industry: '建設業',
        title: 'けんせつDX展示会',
        catchphrase: '',
      },
      ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 100, venueName: '', venueAddress: '' },
      ...{ venueAccess: '', timetable: [], exhibitorTarget: 20 },
    });
    await asSystem(app, changeExhibition, { id: exhibition, event: 'open' as const });
    const register = async (from: string | null) =>
      (await new ApiClient(app).get(REGISTER, { input: { ...registrationFor(exhibition), from } }))
        .registerForExhibition;
    const { code: ticket } = await register(code);
    await register(null);
    expect((await figures(id)).registrations).toBe(1);
    const CANCEL = 'mutation ($code: String!) { cancelRegistration(code: $code) { state } }';
    await new ApiClient(app).get(CANCEL, { code: ticket });
    expect((await figures(id)).registrations).toBe(0);
  });

  test('R3.4: staff say by what a caller came, then or later; a conflict is told', async () => {
    const one = await made();
    const other = await made({ name: '天草商工会 チラシ', medium: 'PAPER' });
    const { logInquiry } = await staff.get(LOG, { input: call({ source: one.id }) });
    expect(logInquiry.source).toEqual({ id: one.id });
    expect(await staff.refusal(LOG, { input: call({ source: randomUUID() }) })).toBe('BAD_USER_INPUT');
    const ATTRIBUTE =
      'mutation ($i: InquiryReference!, $s: ID) { attributeInquiry(inquiry: $i, source: $s) { source { id } } }';
    const i = { id: logInquiry.id, version: logInquiry.version };
    expect((await staff.get(ATTRIBUTE, { i, s: other.id })).attributeInquiry.source).toEqual({ id: other.id });
    expect(await staff.refusal(ATTRIBUTE, { i, s: null })).toBe('CONFLICT');
    expect((await figures(one.id)).inquiries).toBe(0);
    expect((await figures(other.id)).inquiries).toBe(1);
    const { id, version } = await logged(one.id);
    const ON_CASE =
      'mutation ($c: ConsultationReference!, $s: ID) { attributeConsultation(consultation: $c, source: $s) { source { id } } }';
    expect((await staff.get(ON_CASE, { c: { id, version }, s: null })).attributeConsultation.source).toBeNull();
  });

  test('R3.4: merged, the case that goes on keeps its own source or takes the other’s, and gives it back', async () => {
    const [one, other] = [await made(), await made()];
    const MERGE = `mutation ($c: ConsultationReference!, $into: ConsultationReference!) {
      mergeConsultation(consultation: $c, into: $into, reason: "同じ相談") { id } }`;
    const UNMERGE =
      'mutation ($c: ConsultationReference!) { unmergeConsultation(consultation: $c, reason: "誤り") { id } }';
    const reference = async ({ id }: { id: string }) => ({ id, version: (await caseOf(id)).version });
    const merge = async (from: { id: string }, into: { id: string }) =>
      staff.get(MERGE, { c: await reference(from), into: await reference(into) });

    const [own, lent] = [await logged(one.id), await logged(other.id)];
    await merge(lent, own);
    expect((await caseOf(own.id)).source).toEqual({ id: one.id });
    expect((await figures(other.id)).consultations, 'what was merged lives on in the other').toBe(0);
    await staff.get(UNMERGE, { c: await reference(lent) });
    expect((await caseOf(own.id)).source).toEqual({ id: one.id });

    const without = await logged(null);
    await merge(lent, without);
    expect((await caseOf(without.id)).source).toEqual({ id: other.id });
    expect((await figures(other.id)).consultations).toBe(1);
    await staff.get(UNMERGE, { c: await reference(lent) });
    expect((await caseOf(without.id)).source).toBeNull();
    expect((await caseOf(lent.id)).source).toEqual({ id: other.id });
  });
});
