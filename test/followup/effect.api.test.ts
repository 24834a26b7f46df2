// The questionnaires on the effect: sent on their day, kept on the way, counted once (R3.11).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFollowUp } from '../../server/features/followup/followup.upkeep.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
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
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url } });
  world = await followUpWorld(app, post);
  await disclose(world);
  const { id, version } = await introductionOf(world);
  await world.vendor.get('mutation ($i: IntroductionReference!) { confirmContact(introduction: $i) { id } }', {
    i: { id, version },
  });
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const QUESTIONNAIRE = `query ($t: String!) { effectQuestionnaire(token: $t) { months state subject choices { id title vendor }
  adoption adopted solution costYen minutesSaved usesTalent comment savedAt answeredAt } }`;
const link = () => linkTo(world, '/effect', 'm-own@example.jp');
const read = async (token = link()) => (await new ApiClient(app).get(QUESTIONNAIRE, { t: token })).effectQuestionnaire;
const letters = () => post.letters.filter(({ text }) => text.includes('/effect?token='));
const caseState = async () =>
  (await app.services.pool.query('select state from consultation where id = $1', [world.own.consultation])).rows[0]
    .state;
const surveys = async () =>
  (await app.services.pool.query('select id, version, months, state, reminders from effect_survey order by months'))
    .rows;

// One story: each test goes on where the one before it stood.
describe('the story of one case', () => {
  test('R3.11: one, three and six months after the contact a questionnaire goes to the member’s people, and to nobody else', async () => {
    expect((await surveys()).map(({ months, state }) => [months, state])).toEqual([
      ...[
        [1, 'SCHEDULED'],
        [3, 'SCHEDULED'],
        [6, 'SCHEDULED'],
      ],
    ]);
    await later(world, 29);
    expect(letters()).toEqual([]);
    // 12 December, 9:00.
    await later(world, 1);
    await Promise.all([keepFollowUp(app.services), keepFollowUp(app.services)]);
    await later(world, 0);
    expect(letters().map(({ to }) => to)).toEqual(['m-own@example.jp']);
    expect(letters()[0]!.subject).not.toMatch(/会員|own|太郎/);
    const [choice] = (await read()).choices;
    expect(choice).toEqual({ id: world.own.introduction, title: '受発注 own', vendor: '企業 own' });
  });

  test('R3.11: what was typed is kept without being sent; a number that cannot be read loses nothing else', async () => {
    const kept = await send(app, `/effect?token=${link()}`, {
      comment: '操作に慣れてきた',
      costYen: '４８０，０００円',
      keep: '1',
    });
    expect(kept.searchParams.get('kept')).toBe('1');
    expect(await read()).toMatchObject({
      state: 'SENT',
      comment: '操作に慣れてきた',
      costYen: 480_000,
      answeredAt: null,
    });
    const refused = await send(app, `/effect?token=${link()}`, {
      ...{ adoption: 'ADOPTED', adopted: world.own.introduction, hoursSaved: 'たくさん', comment: '在庫も見える' },
    });
    expect([refused.searchParams.get('refused'), refused.searchParams.get('at')]).toEqual([
      'BAD_USER_INPUT',
      'hoursSaved',
    ]);
    expect(await read()).toMatchObject({ state: 'SENT', adoption: 'ADOPTED', comment: '在庫も見える' });
    const incomplete = await send(app, `/effect?token=${link()}`, { adoption: 'ADOPTED', adopted: '', solution: '' });
    expect(incomplete.searchParams.get('at')).toBe('adopted');
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 0, rows: 0 });
  });

  test('R3.11: those who did not answer are reminded', async () => {
    await later(world, 7);
    expect(letters()).toHaveLength(2);
    expect(letters()[1]!.subject).toContain('再送');
    expect((await surveys())[0]).toMatchObject({ state: 'SENT', reminders: 1 });
  });

  test('R3.11: an adoption counts once and moves the case; cost and hours are exact', async () => {
    expect(await caseState()).toBe('CONTACTING');
    const end = await send(app, `/effect?token=${link()}`, {
      ...{
        adoption: 'ADOPTED',
        adopted: world.own.introduction,
        costYen: '480,000',
        hoursSaved: '12.5',
        usesTalent: 'true',
      },
    });
    expect(end.searchParams.get('done')).toBe('1');
    expect(await read()).toMatchObject({
      state: 'ANSWERED',
      costYen: 480_000,
      minutesSaved: 750,
      solution: '受発注 own',
    });
    expect(await caseState()).toBe('ADOPTING');
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 1, rows: 1 });
    expect(await standing(world, 'EFFECT_REPORTED')).toEqual({ sum: 750, rows: 1 });
    await later(world, 8);
    expect(letters()).toHaveLength(2);
  });

  test('R3.11: a correction reverses, and the same answer again changes nothing', async () => {
    const adopted = { adoption: 'ADOPTED', adopted: world.own.introduction };
    await send(app, `/effect?token=${link()}`, { ...adopted, hoursSaved: '20' });
    expect(await standing(world, 'EFFECT_REPORTED')).toEqual({ sum: 1_200, rows: 3 });
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 1, rows: 1 });
    await send(app, `/effect?token=${link()}`, { adoption: 'NOT_ADOPTED' });
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 0, rows: 2 });
    expect(await standing(world, 'EFFECT_REPORTED')).toEqual({ sum: 0, rows: 4 });
    await send(app, `/effect?token=${link()}`, { ...adopted, hoursSaved: '10' });
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 1, rows: 3 });
  });

  test('R3.11: in the member’s area the next one is saved and sent; a vendor knows of none; staff record from the phone', async () => {
    await later(world, 62);
    const LIST = '{ effectSurveys { nodes { id version months state viewerCanSubmit } } }';
    await again.member(world);
    const { nodes } = (await world.member.get(LIST)).effectSurveys;
    const second = nodes.find(({ months }: { months: number }) => months === 3);
    expect(second).toMatchObject({ state: 'SENT', viewerCanSubmit: true });
    const SAVE = 'mutation ($i: EffectSurveyInput!) { saveEffectAnswers(input: $i) { version comment } }';
    const answers = { comment: '順調です' };
    const { saveEffectAnswers } = await world.member.get(SAVE, {
      i: { id: second.id, version: second.version, answers },
    });
    const SUBMIT = 'mutation ($i: EffectSurveyInput!) { submitEffectAnswers(input: $i) { state } }';
    const submit = (given: object, version: number = saveEffectAnswers.version) =>
      world.member.ask(SUBMIT, { i: { id: second.id, version, answers: given } });
    expect((await submit({ adoption: 'ADOPTED' })).errors![0]!.extensions!.fields).toMatchObject([{ path: 'adopted' }]);
    expect(
      (await submit({ adoption: 'ADOPTED', adopted: world.foreign.introduction })).errors![0]!.extensions!.fields,
    ).toMatchObject([{ path: 'adopted', code: 'unknown' }]);
    expect(
      (await submit({ adoption: 'ADOPTED', solution: '自作の表' }, second.version)).errors![0]!.extensions!.code,
    ).toBe('CONFLICT');
    expect(
      (await submit({ adoption: 'ADOPTED', solution: '自作の表', minutesSaved: 900 })).data.submitEffectAnswers.state,
    ).toBe('ANSWERED');
    expect(await standing(world, 'SOLUTION_ADOPTED')).toEqual({ sum: 1, rows: 3 });
    expect((await standing(world, 'EFFECT_REPORTED')).sum).toBe(900);

    await again.vendor(world);
    expect(await world.vendor.refusal('{ effectSurveys { nodes { id } } }')).toBe('GRAPHQL_VALIDATION_FAILED');

    await again.support(world);
    const third = (await surveys()).find(({ months }) => months === 6)!;
    const RECORD = 'mutation ($i: EffectSurveyInput!) { recordEffectAnswers(input: $i) { state answeredVia } }';
    const { recordEffectAnswers } = await world.support.get(RECORD, {
      i: {
        id: third.id,
        version: third.version,
        answers: { adoption: 'ADOPTED', solution: '自作の表', minutesSaved: 1_000 },
      },
    });
    expect(recordEffectAnswers).toEqual({ state: 'ANSWERED', answeredVia: 'STAFF' });
    expect((await standing(world, 'EFFECT_REPORTED')).sum).toBe(1_000);
  });

  test('R3.11: the cohort of the month tells how far it came, staff which cases, officials nothing of a single company', async () => {
    const COHORTS =
      '{ cohorts(fiscalYear: 2025) { suppressed minutesSaved total { consulted contacted adopted effective } months { month consulted adopted } } }';
    await again.support(world);
    const { cohorts } = await world.support.get(COHORTS);
    expect(cohorts).toMatchObject({
      suppressed: false,
      minutesSaved: 1_000,
      total: { consulted: 2, contacted: 1, adopted: 1, effective: 1 },
    });
    expect(cohorts.months.find(({ month }: { month: string }) => month === '2025-11')).toMatchObject({
      consulted: 2,
      adopted: 1,
    });
    const CASES = `{ cohortCases(stage: ADOPTED, month: "2025-11", fiscalYear: 2025) { totalCount nodes { id } } }`;
    expect((await world.support.get(CASES)).cohortCases).toMatchObject({
      totalCount: 1,
      nodes: [{ id: world.own.consultation }],
    });
    const official = await new ApiClient(app).signIn('official@example.jp', 'Kumamoto-2025-aso');
    expect((await official.get(COHORTS)).cohorts).toMatchObject({
      ...{
        suppressed: true,
        minutesSaved: null,
        total: { consulted: null, contacted: null, adopted: null, effective: null },
      },
    });
    expect(await official.refusal(CASES)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
