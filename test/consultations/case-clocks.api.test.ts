// The clocks of a case through what people do, and the exception days that move them.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consumed, STORY_TIME, startApp, type TestApp } from '../support/app.ts';
import { createDesk, type Desk } from './case-desk.world.ts';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await startApp();
  desk = await createDesk(app);
});
afterAll(() => app?.stop());
beforeEach(() => app.clock.set(STORY_TIME));

const at = (text: string) => app.clock.set(new Date(`${text}:00+09:00`));
const instant = (text: string) => Date.parse(`${text}:00+09:00`);
const due = async (id: string) => {
  const { dueAt } = await desk.read(id);
  return dueAt && Date.parse(dueAt);
};
const clock = async (id: string, kind: string) =>
  (await desk.read(id)).clocks.find((each: { kind: string }) => each.kind === kind);

describe('R3.5: clocks', () => {
  test('the first answer is due eight office hours after the receipt, and the answer stops its clock', async () => {
    const id = await desk.log('発注');
    expect(await due(id)).toBe(instant('2025-11-13T14:20'));
    at('2025-11-12T16:00');
    await desk.say(desk.support, id, 'うかがいます');
    expect(await due(id)).toBeNull();
    expect(await clock(id, 'FIRST_ANSWER')).toMatchObject({
      elapsedMinutes: 100,
      targetMinutes: 480,
      runningSince: null,
    });
  });

  test('a second word of the member does not put the answer off', async () => {
    const id = await desk.log('発注');
    at('2025-11-12T16:00');
    await desk.say(desk.member, id, '付け足します');
    expect(await due(id)).toBe(instant('2025-11-13T14:20'));
    await desk.say(desk.support, id, 'うかがいます');
    at('2025-11-13T10:00');
    await desk.say(desk.member, id, 'お願いします');
    at('2025-11-13T11:00');
    await desk.say(desk.member, id, '急ぎです');
    expect(await due(id)).toBe(instant('2025-11-14T10:00'));
  });

  test('a note stops nothing, and a call from before the question answers nothing', async () => {
    const id = await desk.log('発注', '2025-11-12T14:00:00+09:00');
    await desk.say(desk.support, id, '急ぎそう', { kind: 'NOTE' });
    await desk.say(desk.support, id, '別件の電話', { kind: 'PHONE', occurredAt: '2025-11-12T13:00:00+09:00' });
    expect(await due(id)).toBe(instant('2025-11-13T14:00'));
    await desk.say(desk.support, id, '電話で答えました', { kind: 'PHONE', occurredAt: '2025-11-12T14:10:00+09:00' });
    expect(await due(id)).toBeNull();
    expect(await clock(id, 'FIRST_ANSWER')).toMatchObject({ elapsedMinutes: 10 });
  });

  test('the clock to the end stands while the member is waited for', async () => {
    at('2025-11-12T09:00');
    const id = await desk.log('発注');
    at('2025-11-12T11:00');
    await desk.say(desk.support, id, 'うかがいます');
    expect(await clock(id, 'CLOSING')).toMatchObject({ dueAt: null, runningSince: null, elapsedMinutes: 120 });
    at('2025-11-14T09:00');
    await desk.say(desk.member, id, 'お待たせしました');
    const { dueAt, elapsedMinutes, pauses } = await clock(id, 'CLOSING');
    expect(elapsedMinutes).toBe(120);
    expect(pauses).toHaveLength(1);
    // 60 office days and the two that were waited, over the end of the year and its holidays.
    expect(Date.parse(dueAt)).toBeGreaterThan(instant('2026-02-10T09:00'));
  });

  test('the end stops every clock, and a case that is taken up again runs on', async () => {
    const id = await desk.log('発注');
    const ADVISE =
      'mutation ($c: ConsultationReference!) { adviseConsultation(consultation: $c, closing: "助言") { id } }';
    await desk.support.get(ADVISE, { c: await desk.reference(id) });
    const stopped = (await desk.read(id)).clocks.map(({ stoppedAt }: { stoppedAt: string }) => stoppedAt !== null);
    expect(stopped).toEqual([true, true]);
    const ASSIGN =
      'mutation ($c: ConsultationReference!, $p: ID) { assignConsultation(consultation: $c, assignee: $p) { id } }';
    await desk.support.get(ASSIGN, { c: await desk.reference(id), p: desk.ids.support });
    const MOVE = 'mutation ($c: ConsultationReference!) { moveConsultation(consultation: $c, to: "HEARING") { id } }';
    await desk.support.get(MOVE, { c: await desk.reference(id) });
    expect(await clock(id, 'CLOSING')).toMatchObject({ stoppedAt: null, runningSince: expect.any(String) });
  });

  test('what the desk promises can be changed by leads, for what comes from then on', async () => {
    const before = await desk.log('発注');
    const { deskPromise } = await desk.lead.get('{ deskPromise { version firstAnswerMinutes } }');
    expect(deskPromise).toEqual({ version: 0, firstAnswerMinutes: 480 });
    const SAVE = 'mutation ($input: DeskSettingInput!) { saveDeskSetting(input: $input) { version } }';
    const input = { version: 0, firstAnswerMinutes: 240, nextAnswerMinutes: 480, closingMinutes: 28_800 };
    expect(await desk.support.refusal(SAVE, { input: { ...input, forgottenMinutes: 4_800 } })).toBe('FORBIDDEN');
    expect(await desk.lead.refusal(SAVE, { input: { ...input, forgottenMinutes: 1 } })).toBe('BAD_USER_INPUT');
    await desk.lead.get(SAVE, { input: { ...input, forgottenMinutes: 4_800 } });
    const after = await desk.log('在庫');
    expect([await due(before), await due(after)]).toEqual([instant('2025-11-13T14:20'), instant('2025-11-13T10:20')]);
    expect(await desk.lead.refusal(SAVE, { input: { ...input, version: 0, forgottenMinutes: 4_800 } })).toBe(
      'CONFLICT',
    );
    await desk.lead.get(SAVE, { input: { ...input, version: 1, firstAnswerMinutes: 480, forgottenMinutes: 4_800 } });
  });
});

describe('R1.1: exception days', () => {
  const SAVE = 'mutation ($input: OfficeExceptionInput!) { saveOfficeException(input: $input) { id version } }';

  test('open due times follow them, there and back, and everyone who watches is told', async () => {
    const id = await desk.log('発注');
    const watching = await desk.support.subscribe(
      'subscription ($id: ID) { consultationChanged(id: $id) { node { dueAt } } }',
      { id },
    );
    const { saveOfficeException: made } = await desk.lead.get(SAVE, {
      input: { date: '2025-11-13', reason: '停電' },
    });
    await consumed(app);
    expect(await due(id)).toBe(instant('2025-11-14T14:20'));
    await watching.until(({ node }) => node && Date.parse(node.dueAt) === instant('2025-11-14T14:20'));
    // The next one is computed with it, too.
    expect(await due(await desk.log('在庫'))).toBe(instant('2025-11-14T14:20'));
    await desk.lead.get(SAVE, { input: { ...made, date: '2025-11-13', opens: 600, closes: 720, reason: '停電' } });
    await consumed(app);
    // 160 minutes on Wednesday, 120 on the short day.
    expect(await due(id)).toBe(instant('2025-11-14T12:20'));
    await desk.lead.get('mutation ($id: ID!) { removeOfficeException(exception: { id: $id, version: 2 }) }', {
      id: made.id,
    });
    await consumed(app);
    expect(await due(id)).toBe(instant('2025-11-13T14:20'));
    await watching.stop();
  });

  test('an exception day that moves nothing writes no clock', async () => {
    await desk.log('発注');
    await consumed(app);
    const written = async () =>
      (await app.services.pool.query('select id, xmin::text from case_clock order by id')).rows;
    const before = await written();
    expect(before.length).toBeGreaterThan(1);
    const { saveOfficeException: made } = await desk.lead.get(SAVE, { input: { date: '2027-03-01', reason: '停電' } });
    await consumed(app);
    expect(await written()).toEqual(before);
    await desk.lead.get('mutation ($id: ID!) { removeOfficeException(exception: { id: $id, version: 1 }) }', {
      id: made.id,
    });
    await consumed(app);
  });

  test('what is no day, has no reason or is there already is refused at its field', async () => {
    const field = async (input: object) => {
      const { errors } = await desk.lead.ask(SAVE, { input });
      return (errors?.[0]?.extensions?.fields as { path: string }[] | undefined)?.map(({ path }) => path);
    };
    expect(await field({ date: '2025-02-30', reason: 'x' })).toEqual(['date']);
    expect(await field({ date: '2025-12-01', reason: ' ' })).toEqual(['reason']);
    expect(await field({ date: '2025-12-01', opens: 700, closes: 600, reason: 'x' })).toEqual(['closes']);
    await desk.lead.get(SAVE, { input: { date: '2026-03-02', reason: 'x' } });
    expect(await field({ date: '2026-03-02', reason: 'x' })).toEqual(['date']);
    expect(await desk.support.refusal(SAVE, { input: { date: '2026-03-03', reason: 'x' } })).toBe('FORBIDDEN');
  });

  test('the open hours are told day by day', async () => {
    const { officeDays } = await desk.support.get(
      '{ officeDays(from: "2025-11-14", to: "2025-11-17") { opens closes } }',
    );
    expect(
      officeDays.map(({ opens, closes }: { opens: string; closes: string }) => [Date.parse(opens), Date.parse(closes)]),
    ).toEqual([
      [instant('2025-11-14T09:00'), instant('2025-11-14T17:00')],
      [instant('2025-11-17T09:00'), instant('2025-11-17T17:00')],
    ]);
    expect(await desk.support.refusal('{ officeDays(from: "2025-01-01", to: "2027-01-01") { opens } }')).toBe(
      'BAD_USER_INPUT',
    );
    expect(await desk.support.refusal('{ officeDays(from: "x", to: "y") { opens } }')).toBe('BAD_USER_INPUT');
  });
});
