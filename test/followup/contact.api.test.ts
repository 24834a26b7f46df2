// Whether member and vendor got in touch: asked by mail, answered by one press, settled by staff when they disagree (R3.9).
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveOfficeException } from '../../server/features/desk/office-exception.commands.ts';
import { keepFollowUp } from '../../server/features/followup/followup.upkeep.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { asSystem } from '../support/viewers.ts';
import {
  again,
  disclose,
  type FollowUpWorld,
  followUpWorld,
  introductionOf,
  later,
  linkTo,
  send,
  standing,
} from './followup.world.ts';

let post: MailServer;
let app: TestApp;
let world: FollowUpWorld;
beforeEach(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url } });
  world = await followUpWorld(app, post);
  await disclose(world);
}, 60_000);
afterEach(async () => {
  await app?.stop();
  await post?.stop();
});

const QUESTION =
  'query ($t: String!) { contactQuestion(token: $t) { side other title answer contactOn settled disclosedOn today } }';
const questionOf = async (token: string) => (await new ApiClient(app).get(QUESTION, { t: token })).contactQuestion;
const memberLink = () => linkTo(world, '/contact-check', 'm-own@example.jp');
const vendorLink = () => linkTo(world, '/contact-check', 'v-own@example.jp');
const answer = (token: string, given: string, contactOn = '') =>
  send(app, `/contact-check?token=${token}`, { answer: given, contactOn });
const checkOf = async () => {
  const { rows } = await app.services.pool.query(
    `select id, version, state, asked, member_answer as "memberAnswer", vendor_answer as "vendorAnswer", next_ask_at as "nextAskAt" from contact_check`,
  );
  return rows[0];
};
const SETTLE = 'mutation ($i: SettlementInput!) { settleContact(input: $i) { state settledAt } }';
const settle = async (happened: boolean, reason: string) => {
  const { id, version } = await checkOf();
  await again.support(world);
  return world.support.ask(SETTLE, { i: { id, version, happened, reason } });
};
const asks = (to: string) => post.letters.filter((one) => one.to === to && one.text.includes('/contact-check'));

describe('asking', () => {
  test('R3.9: after five office days both sides are asked by mail, three times at most, then staff take over', async () => {
    // Wednesday 14:20; the weekend and the holiday of 24 November count for nothing.
    await later(world, 6);
    expect(post.letters.filter(({ text }) => text.includes('/contact-check'))).toEqual([]);
    await later(world, 1);
    expect([asks('m-own@example.jp').length, asks('v-own@example.jp').length]).toEqual([1, 1]);
    // Two nodes look at the same moment: nobody is asked twice.
    await Promise.all([keepFollowUp(app.services), keepFollowUp(app.services)]);
    await later(world, 0);
    expect(asks('m-own@example.jp')).toHaveLength(1);
    for (const days of [8, 8, 8, 8]) await later(world, days);
    expect(asks('m-own@example.jp')).toHaveLength(3);
    expect(await checkOf()).toMatchObject({ state: 'UNANSWERED', asked: 3, nextAskAt: null });
    expect(await introductionOf(world)).toMatchObject({ state: 'DISCLOSED' });
  });

  test('R3.9: exception days count for nothing, and on one that came up nobody is asked', async () => {
    const except = (date: string) =>
      asSystem(app, saveOfficeException, { date, opens: null, closes: null, reason: '臨時休業' });
    // From Wednesday 14:20 five office days end on Wednesday 19 November; two of them are closed now, and the 24th is a holiday.
    await except('2025-11-17');
    await except('2025-11-18');
    await later(world, 7);
    expect(asks('m-own@example.jp')).toEqual([]);
    await later(world, 2);
    expect(asks('m-own@example.jp')).toHaveLength(1);
    // The next question would be due on Monday, 1 December.
    await except('2025-12-01');
    const { rows } = await app.services.pool.query('update contact_check set next_ask_at = $1 returning id', [
      new Date('2025-12-01T14:20:00+09:00'),
    ]);
    expect(rows).toHaveLength(1);
    await later(world, 10);
    expect(app.clock.now().toISOString().slice(0, 10)).toBe('2025-12-01');
    expect(asks('m-own@example.jp')).toHaveLength(1);
    await later(world, 1);
    expect(asks('m-own@example.jp')).toHaveLength(2);
  });

  test('R3.9: subjects tell nothing; the vendor’s mail does not name the member', async () => {
    await later(world, 7);
    const [toMember, toVendor] = [asks('m-own@example.jp')[0]!, asks('v-own@example.jp')[0]!];
    for (const { subject } of [toMember, toVendor]) expect(subject).not.toMatch(/会員 own|企業 own|受発注|太郎|花子/);
    expect(toMember.text).toContain('企業 own');
    expect(toVendor.text).not.toContain('会員 own');
  });
});

describe('answering by the link', () => {
  test('R3.9: opening changes nothing; one press counts, and the case says so', async () => {
    await later(world, 7);
    const token = memberLink();
    expect(await questionOf(token)).toMatchObject({ side: 'MEMBER', other: '企業 own', answer: null, settled: false });
    const page = await app.fastify.inject({ url: `/contact-check?token=${token}` });
    expect(page.statusCode).toBeLessThan(500);
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 0 });

    const end = await answer(token, 'YES', '2025-11-14');
    expect([end.pathname, end.searchParams.get('done')]).toEqual(['/contact-check', 'YES']);
    expect(await introductionOf(world)).toMatchObject({ state: 'CONTACTED' });
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 1, rows: 1 });
    const { rows } = await app.services.pool.query(
      `select occurred_on::text as day from fact where kind = 'CONTACT_CONFIRMED'`,
    );
    expect(rows).toEqual([{ day: '2025-11-14' }]);
    // The other side says the same: it counts once.
    await answer(vendorLink(), 'YES');
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 1, rows: 1 });
    await later(world, 8);
    expect(asks('m-own@example.jp')).toHaveLength(1);
  });

  test('R3.9: the vendor’s page names the company that agreed, and neither phone nor address', async () => {
    await later(world, 7);
    const question = await questionOf(vendorLink());
    expect(question).toMatchObject({ side: 'VENDOR', other: '会員 own', title: '受発注 own' });
    const all = await new ApiClient(app).ask('query ($t: String!) { contactQuestion(token: $t) { phone } }', {
      t: vendorLink(),
    });
    expect(all.errors![0]!.extensions!.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('R3.9: 「まだ」 is asked again; a yes that is taken back reverses what was counted', async () => {
    await later(world, 7);
    const token = memberLink();
    await answer(token, 'NOT_YET');
    expect(await checkOf()).toMatchObject({ state: 'ASKING', memberAnswer: 'NOT_YET' });
    await later(world, 8);
    expect(asks('m-own@example.jp')).toHaveLength(2);
    await answer(token, 'YES');
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 1, rows: 1 });
    await answer(token, 'NO');
    expect(await introductionOf(world)).toMatchObject({ state: 'DISCLOSED', contactedAt: null });
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 2 });
    const { rows } = await app.services.pool.query(`select state, months from effect_survey order by months`);
    expect(rows.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  test('a day before the disclosure or to come is refused, and so is a link that nobody was sent', async () => {
    await later(world, 7);
    for (const day of ['2025-11-11', '2025-12-24']) {
      const end = await answer(memberLink(), 'YES', day);
      expect([end.searchParams.get('refused'), end.searchParams.get('at')]).toEqual(['BAD_USER_INPUT', 'contactOn']);
    }
    expect((await answer(`${memberLink().slice(0, -1)}x`, 'YES')).searchParams.get('refused')).toBe('LINK_INVALID');
    expect(await questionOf('nothing')).toBeNull();
    expect(
      (await send(app, `/effect?token=${memberLink()}`, { adoption: 'ADOPTED' })).searchParams.get('refused'),
    ).toBe('LINK_INVALID');
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 0 });
  });

  test('only the digest is kept; a link ends with its time, and with the authority of whom it was sent to', async () => {
    await later(world, 7);
    const token = memberLink();
    const { rows } = await app.services.pool.query('select * from follow_up_link');
    expect(JSON.stringify(rows)).not.toContain(token);
    await app.services.pool.query(
      `delete from membership where person_id = (select id from person where email = 'm-own@example.jp')`,
    );
    expect(await questionOf(token)).toBeNull();
    expect((await answer(token, 'YES')).searchParams.get('refused')).toBe('LINK_INVALID');
    const vendors = vendorLink();
    app.clock.advance(61 * 86_400_000);
    expect(await questionOf(vendors)).toBeNull();
  });

  test('another site cannot send the form', async () => {
    await later(world, 7);
    const { statusCode } = await app.fastify.inject({
      ...{ method: 'POST', url: `/contact-check?token=${memberLink()}`, payload: 'answer=YES' },
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(statusCode).toBe(403);
  });
});

describe('disagreement', () => {
  test('R3.9: yes against no counts nothing until staff settle it with a reason; their word stands', async () => {
    await later(world, 7);
    await answer(vendorLink(), 'NO');
    await answer(memberLink(), 'YES');
    expect(await checkOf()).toMatchObject({ state: 'DISPUTED' });
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 0 });
    await again.support(world);
    const waiting = await world.support.get('{ contactChecksIn(state: "DISPUTED") { totalCount } }');
    expect(waiting.contactChecksIn.totalCount).toBe(1);

    expect((await settle(true, ' ')).errors![0]!.extensions).toMatchObject({ fields: [{ path: 'reason' }] });
    expect((await settle(true, '両社に電話で確かめた')).data.settleContact).toMatchObject({ state: 'CONFIRMED' });
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 1, rows: 1 });
    expect((await answer(vendorLink(), 'NO')).searchParams.get('refused')).toBe('ALREADY_DONE');
    expect(await questionOf(vendorLink())).toMatchObject({ settled: true });
    // Found out to be wrong: reversed, not edited away.
    await settle(false, '別の会社の件だった');
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 2 });
  });

  test('R3.9: what was counted before the other side said no stands until staff settle it', async () => {
    await later(world, 7);
    await answer(memberLink(), 'YES');
    await answer(vendorLink(), 'NO');
    expect(await checkOf()).toMatchObject({ state: 'DISPUTED' });
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 1, rows: 1 });
    await settle(false, '面談は取りやめになっていた');
    expect(await standing(world, 'CONTACT_CONFIRMED')).toEqual({ sum: 0, rows: 2 });
    expect(await introductionOf(world)).toMatchObject({ state: 'DISCLOSED' });
  });

  test('R3.9: neither side learns what the other one said', async () => {
    await later(world, 7);
    await answer(memberLink(), 'YES');
    await answer(vendorLink(), 'NO');
    await again.member(world);
    await again.vendor(world);
    for (const field of ['state', 'vendorAnswer', 'reason', 'settledAt']) {
      expect(await world.member.refusal(`{ contactChecks { nodes { ${field} } } }`)).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    for (const field of ['state', 'memberAnswer', 'organization { name }']) {
      expect(await world.vendor.refusal(`{ contactChecks { nodes { ${field} } } }`)).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const thread = await world.member.get('query ($id: ID!) { consultation(id: $id) { entries { text } } }', {
      id: world.own.consultation,
    });
    expect(JSON.stringify(thread)).not.toMatch(/食い違|連絡はない/);
  });
});

describe('in the platform', () => {
  const ANSWER = 'mutation ($i: ContactAnswerInput!) { answerContact(input: $i) { id } }';

  test('R3.9: member, vendor and staff answer there, too; staff for either side', async () => {
    const { id, version } = await introductionOf(world);
    await world.vendor.get(ANSWER, { i: { id, version, answer: 'NOT_YET' } });
    expect(await world.vendor.refusal(ANSWER, { i: { id, version, answer: 'YES', side: 'MEMBER' } })).toBe(
      'BAD_USER_INPUT',
    );
    await world.support.get(ANSWER, { i: { id, version, answer: 'NO', side: 'VENDOR' } });
    await world.member.get(ANSWER, { i: { id, version, answer: 'NO' } });
    expect(await checkOf()).toMatchObject({ state: 'DENIED', memberAnswer: 'NO', vendorAnswer: 'NO' });
    await later(world, 30);
    expect(post.letters.filter(({ text }) => text.includes('/contact-check'))).toEqual([]);
  });

  test('R3.9: the plan of the questions is a lead’s; staff read it', async () => {
    const PLAN =
      '{ followUpPlan { version firstAskDays askAgainDays mostAsks surveyMonths remindDays mostReminders surveyDays } }';
    const SAVE = 'mutation ($i: FollowUpPlanInput!) { saveFollowUpPlan(input: $i) { version firstAskDays } }';
    const { followUpPlan: plan } = await world.support.get(PLAN);
    expect(plan).toMatchObject({ version: 0, firstAskDays: 5, mostAsks: 3, surveyMonths: [1, 3, 6] });
    expect(await world.support.refusal(SAVE, { i: { ...plan, firstAskDays: 2 } })).toBe('FORBIDDEN');
    const { errors } = await world.lead.ask(SAVE, { i: { ...plan, firstAskDays: 0, surveyMonths: [] } });
    expect(errors![0]!.extensions!.fields.map(({ path }: { path: string }) => path)).toEqual([
      'firstAskDays',
      'surveyMonths',
    ]);
    await world.lead.get(SAVE, { i: { ...plan, firstAskDays: 2 } });
    expect(await world.lead.refusal(SAVE, { i: { ...plan, firstAskDays: 3 } })).toBe('CONFLICT');
    await later(world, 2);
    expect(asks('m-own@example.jp')).toHaveLength(1);
  });
});
