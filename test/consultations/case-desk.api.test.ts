// Mentions, answers that cross, proposals, templates, mergers and splits.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STORY_TIME, startApp, type TestApp } from '../support/app.ts';
import { organization } from '../support/viewers.ts';
import { createDesk, type Desk, SAY } from './case-desk.world.ts';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await startApp();
  desk = await createDesk(app);
});
afterAll(() => app?.stop());
beforeEach(() => app.clock.set(STORY_TIME));

const later = (minutes: number) => app.clock.advance(minutes * 60_000);
const texts = async (id: string) => (await desk.read(id)).entries.map(({ text }: { text: string }) => text);
const receipts = async (number: string) => {
  const { rows } = await app.services.pool.query<{ sum: number }>(
    `select coalesce(sum(quantity), 0)::int as sum from fact where kind = 'CONSULTATION_RECEIVED' and subject = $1`,
    [number],
  );
  return rows[0]!.sum;
};

describe('R3.5: mentions', () => {
  test('a note calls colleagues: it is on their list alone until they have seen it', async () => {
    const id = await desk.log('発注');
    const mentions = [desk.ids.lead, desk.ids.support];
    await desk.say(desk.support, id, '@緒方 由美 見てください', { kind: 'NOTE', mentions });
    const LIST = '{ mentions { number text author company } }';
    const { number } = await desk.read(id);
    expect((await desk.lead.get(LIST)).mentions).toEqual([
      { number, text: '@緒方 由美 見てください', author: '坂本 亮', company: '有限会社さくら製作所' },
    ]);
    // Whoever calls themselves is not called, nobody else's list shows it.
    expect((await desk.support.get(LIST)).mentions).toEqual([]);
    expect((await desk.colleague.get(LIST)).mentions).toEqual([]);
    expect((await desk.read(id)).entries[0].mentions).toEqual(mentions);
    const SEE = 'mutation ($id: ID!) { seeMentions(consultation: $id) }';
    expect((await desk.colleague.get(SEE, { id })).seeMentions).toBe(0);
    expect((await desk.lead.get(SEE, { id })).seeMentions).toBe(1);
    expect((await desk.lead.get(LIST)).mentions).toEqual([]);
  });

  test('only colleagues can be called, and only where the member does not read', async () => {
    const id = await desk.log('発注');
    const note = { consultation: id, text: 'x', kind: 'NOTE', mentions: [desk.ids.member] };
    expect(await desk.support.refusal(SAY, { input: note })).toBe('BAD_USER_INPUT');
    const message = { consultation: id, text: 'x', mentions: [desk.ids.lead] };
    expect(await desk.support.refusal(SAY, { input: message })).toBe('BAD_USER_INPUT');
  });
});

describe('R3.5: two who answer at once', () => {
  test('the second is asked before sending, and nothing is lost', async () => {
    const id = await desk.log('発注');
    const answer = (text: string, answerSeen: string) => ({ input: { consultation: id, text, answerSeen } });
    await desk.support.get(SAY, answer('坂本です', ''));
    later(1);
    const { errors } = await desk.colleague.ask(SAY, answer('津田です', ''));
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', answer: expect.any(String) });
    expect(await texts(id)).toEqual(['坂本です']);
    await desk.colleague.get(SAY, answer('津田です', errors![0]!.extensions!.answer));
    expect(await texts(id)).toContain('津田です');
    // One's own last answer is no surprise, a note of a colleague none either.
    await desk.colleague.get(SAY, answer('追伸', ''));
    await desk.say(desk.support, id, 'メモ', { kind: 'NOTE' });
    await desk.colleague.get(SAY, answer('追伸2', ''));
  });

  test('at the same moment, exactly one goes through', async () => {
    const id = await desk.log('発注');
    const input = (text: string) => ({ input: { consultation: id, text, answerSeen: '' } });
    const answers = await Promise.all([desk.support.ask(SAY, input('A')), desk.colleague.ask(SAY, input('B'))]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions?.code ?? [])).toEqual(['CONFLICT']);
    expect(await texts(id)).toHaveLength(1);
  });
});

describe('R3.1: profiles and proposals', () => {
  const SAVE =
    'mutation ($input: SupportProfileInput!) { saveSupportProfile(input: $input) { version viewerCanSave } }';
  const ABSENT = 'mutation ($input: AbsenceInput!) { addAbsence(input: $input) { absences { id } } }';
  const PROPOSE =
    'query ($id: ID!) { assignmentProposals(consultation: $id) { name isAvailable reasons { kind text favours } } }';

  test('one writes about oneself, leads about everyone', async () => {
    const input = (person: string) => ({
      input: { person, version: 0, topics: ['受発注'], industries: [], capacity: 5 },
    });
    expect(await desk.support.refusal(SAVE, input(desk.ids.colleague))).toBe('FORBIDDEN');
    expect((await desk.support.get(SAVE, input(desk.ids.support))).saveSupportProfile).toEqual({
      version: 1,
      viewerCanSave: true,
    });
    await desk.lead.get(SAVE, input(desk.ids.colleague));
    expect(await desk.lead.refusal(SAVE, input(desk.ids.colleague))).toBe('CONFLICT');
    expect(await desk.lead.refusal(SAVE, input(desk.ids.member))).toBe('BAD_USER_INPUT');
  });

  test('who knows the matter comes first, who is away last, with the reasons', async () => {
    const id = await desk.log('発注');
    const absence = { person: desk.ids.colleague, from: '2025-11-12', until: '2025-11-13', kind: '休暇' };
    expect(await desk.support.refusal(ABSENT, { input: absence })).toBe('FORBIDDEN');
    expect(await desk.colleague.refusal(ABSENT, { input: { ...absence, until: '2025-11-11' } })).toBe('BAD_USER_INPUT');
    // Days that the calendar does not have are refused at the field.
    for (const from of ['2025-02-30', '2025-13-01', '2025-11-1', '?']) {
      const { errors } = await desk.colleague.ask(ABSENT, { input: { ...absence, from } });
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'from' }] });
    }
    const { absences } = (await desk.colleague.get(ABSENT, { input: absence })).addAbsence;
    // The answer may have got lost: the same days again are the same absence.
    expect((await desk.colleague.get(ABSENT, { input: absence })).addAbsence.absences).toEqual(absences);
    const proposals = async () => (await desk.lead.get(PROPOSE, { id })).assignmentProposals;
    const first = await proposals();
    expect(first.map(({ name }: { name: string }) => name)).toEqual(['坂本 亮', '緒方 由美', '津田 千夏']);
    expect(first[0].reasons[0]).toEqual({ kind: 'TOPIC', text: '得意分野：受発注', favours: true });
    expect(first[2]).toMatchObject({ isAvailable: false });
    expect(JSON.stringify(first[2].reasons)).toContain('不在（11月13日まで）');
    const REMOVE = 'mutation ($id: ID!) { removeAbsence(id: $id) { id } }';
    expect(await desk.support.refusal(REMOVE, { id: absences[0].id })).toBe('FORBIDDEN');
    await desk.colleague.get(REMOVE, { id: absences[0].id });
    expect((await proposals()).map(({ isAvailable }: { isAvailable: boolean }) => isAvailable)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('of a draft nothing is told', async () => {
    const DRAFT = 'mutation { saveConsultationDraft(input: { subject: "x", body: "", topics: [] }) { id } }';
    const { id } = (await desk.member.get(DRAFT)).saveConsultationDraft;
    expect(await desk.lead.refusal(PROPOSE, { id })).toBe('NOT_FOUND');
  });
});

describe('R3.5: reply templates', () => {
  const SAVE = 'mutation ($input: ReplyTemplateInput!) { saveReplyTemplate(input: $input) { id version body } }';
  const template = { category: '相談', title: '受付', body: '{{会員名}}\n{{宛名}} 様\n{{記入：伺いたいこと}}' };

  test('unknown placeholders are refused, known ones are kept; a colleague who was faster is not overwritten', async () => {
    const { errors } = await desk.support.ask(SAVE, { input: { ...template, body: '{{会社}} {{宛名}}' } });
    expect(errors![0]!.extensions!.fields).toEqual([
      { path: 'body', code: 'unknown_placeholder', message: '使えない差込みがあります：{{会社}}' },
    ]);
    const { id, version } = (await desk.support.get(SAVE, { input: template })).saveReplyTemplate;
    await desk.colleague.get(SAVE, { input: { ...template, id, version, title: '受付の確認' } });
    expect(await desk.support.refusal(SAVE, { input: { ...template, id, version } })).toBe('CONFLICT');
  });

  test('what was not filled in is not sent to the member', async () => {
    const id = await desk.log('発注');
    const { errors } = await desk.support.ask(SAY, { input: { consultation: id, text: '{{宛名}} 様' } });
    expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'text', code: 'placeholder_left' }]);
    await desk.say(desk.support, id, '{{宛名}} の書き方を直す', { kind: 'NOTE' });
  });
});

describe('R3.5: mergers and splits', () => {
  const MERGE = `mutation ($c: ConsultationReference!, $into: ConsultationReference!, $reason: String!) {
    mergeConsultation(consultation: $c, into: $into, reason: $reason) { id } }`;
  const UNMERGE =
    'mutation ($c: ConsultationReference!) { unmergeConsultation(consultation: $c, reason: "誤り") { id state } }';
  const SPLIT =
    'mutation ($c: ConsultationReference!, $input: SplitInput!) { splitConsultation(consultation: $c, input: $input) { id number } }';
  const pair = async () => {
    const [one, other] = [await desk.log('発注'), await desk.log('発注（お電話）')];
    return { one, other, c: await desk.reference(other), into: await desk.reference(one) };
  };

  test('what was written moves with its origin, the receipt counts once, the old number leads on; and all of it back', async () => {
    const { one, other, c, into } = await pair();
    await desk.say(desk.member, other, '電話でも話しました');
    const [target, source] = [await desk.read(one), await desk.read(other)];
    await desk.support.get(MERGE, { c, into, reason: '重複' });
    const merged = await desk.read(one);
    expect(merged.entries.find(({ text }: { text: string }) => text === '電話でも話しました').origin).toEqual({
      number: source.number,
    });
    expect(merged.merged).toEqual([{ number: source.number }]);
    expect(await desk.read(other)).toMatchObject({ state: 'MERGED', mergedInto: { id: one }, dueAt: null });
    expect([await receipts(source.number), await receipts(target.number)]).toEqual([0, 1]);
    // The member finds both, and cannot write into the old one any more.
    const own = await desk.member.get(
      'query ($id: ID!) { consultation(id: $id) { mergedInto { number } viewerCanWrite } }',
      { id: other },
    );
    expect(own.consultation).toEqual({ mergedInto: { number: target.number }, viewerCanWrite: false });

    await desk.say(desk.support, one, '統合のあと');
    await desk.support.get(UNMERGE, { c: await desk.reference(other) });
    const back = await desk.read(other);
    expect(back).toMatchObject({ state: 'RECEIVED', mergedInto: null, dueAt: source.dueAt });
    expect(await texts(other)).toContain('電話でも話しました');
    expect(await texts(one)).not.toContain('電話でも話しました');
    expect(await texts(one)).toContain('統合のあと');
    expect([await receipts(source.number), await receipts(target.number)]).toEqual([1, 1]);
  });

  test('an answer that was owed in one is owed in the other, from when it was asked for', async () => {
    const { one, other } = await pair();
    await desk.say(desk.support, one, 'うかがいます');
    await desk.say(desk.support, other, 'うかがいます');
    later(30);
    await desk.say(desk.member, other, 'まだですか');
    const { dueAt } = await desk.read(other);
    later(25);
    await desk.support.get(MERGE, { c: await desk.reference(other), into: await desk.reference(one), reason: '重複' });
    expect((await desk.read(one)).dueAt).toBe(dueAt);
  });

  test('another company, a case that has ended, itself, no reason: refused', async () => {
    const { one, c, into } = await pair();
    const elsewhere = await organization(app, { name: '別の会社', isMember: true });
    const foreign = await desk.reference(await desk.log('発注', undefined, elsewhere));
    const refusal = (variables: object) => desk.support.refusal(MERGE, { c, into, reason: '重複', ...variables });
    expect(await refusal({ into: foreign })).toBe('BAD_USER_INPUT');
    expect(await refusal({ into: c })).toBe('BAD_USER_INPUT');
    expect(await refusal({ reason: ' ' })).toBe('BAD_USER_INPUT');
    const WITHDRAW = 'mutation ($c: ConsultationReference!) { withdrawConsultation(consultation: $c) { id } }';
    await desk.support.get(WITHDRAW, { c: into });
    expect(await refusal({ into: await desk.reference(one) })).toBe('BAD_USER_INPUT');
  });

  test('two who merge the same cases at once, also crosswise: one goes through, the other meets a conflict', async () => {
    for (const crosswise of [false, true]) {
      const { one, other, c, into } = await pair();
      const second = crosswise ? { c: into, into: c } : { c, into };
      const answers = await Promise.all([
        desk.support.ask(MERGE, { c, into, reason: '重複' }),
        desk.colleague.ask(MERGE, { ...second, reason: '重複' }),
      ]);
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions?.code ?? [])).toEqual(['CONFLICT']);
      const states = [(await desk.read(one)).state, (await desk.read(other)).state];
      expect(states.filter((state) => state === 'MERGED')).toHaveLength(1);
    }
  });

  test('entries become a case of their own with a number and a due time; merging it back takes that back', async () => {
    const one = await desk.log('発注');
    await desk.say(desk.support, one, 'うかがいます');
    later(10);
    await desk.say(desk.member, one, '別件で、在庫も困っています');
    const before = await desk.read(one);
    const asked = before.entries.find(({ text }: { text: string }) => text.startsWith('別件'));
    later(10);
    const input = { subject: '在庫', entries: [asked.id], reason: '別の用件' };
    const refused = desk.support.refusal(SPLIT, { c: await desk.reference(one), input: { ...input, entries: [] } });
    expect(await refused).toBe('BAD_USER_INPUT');
    const { splitConsultation: made } = await desk.support.get(SPLIT, { c: await desk.reference(one), input });
    const split = await desk.read(made.id);
    expect(split).toMatchObject({ state: 'RECEIVED', splitFrom: { number: before.number }, dueAt: before.dueAt });
    expect(split.entries.find(({ id }: { id: string }) => id === asked.id).origin).toEqual({ number: before.number });
    // Its question went with it: nothing is owed in the first one any more.
    expect((await desk.read(one)).dueAt).toBeNull();
    expect(await receipts(made.number)).toBe(1);
    await desk.support.get(MERGE, {
      c: await desk.reference(made.id),
      into: await desk.reference(one),
      reason: '取消し',
    });
    const again = (await desk.read(one)).entries.find(({ id }: { id: string }) => id === asked.id);
    expect(again.origin).toBeNull();
    expect(await receipts(made.number)).toBe(0);
  });

  test('the audit log knows who did it and why', async () => {
    const { c, into } = await pair();
    await desk.support.get(MERGE, { c, into, reason: '二重の受付' });
    const { rows } = await app.services.pool.query(
      `select why, person_id from audit_entry where action = 'mergeConsultation' order by number desc limit 1`,
    );
    expect(rows).toEqual([{ why: '二重の受付', person_id: desk.ids.support }]);
  });
});
