// Meetings: invitations that calendars understand, and minutes for both sides.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type Letter, type MailServer, startMailServer } from '../support/mail.ts';
import { createDesk, type Desk } from './case-desk.world.ts';

let app: TestApp;
let mail: MailServer;
let desk: Desk;
let consultation: string;
beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: mail.url } });
  desk = await createDesk(app);
  consultation = await desk.log('発注');
});
afterAll(async () => {
  await app?.stop();
  await mail?.stop();
});

const FIELDS = 'id version state minutes decisions shared attendees { name isStaff }';
const PLAN = `mutation ($c: ID!, $input: MeetingInput!) { planMeeting(consultation: $c, input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($m: MeetingReference!, $input: MeetingInput!) { changeMeeting(meeting: $m, input: $input) { ${FIELDS} } }`;
const CANCEL = `mutation ($m: MeetingReference!) { cancelMeeting(meeting: $m, reason: "先方の都合") { ${FIELDS} } }`;
const RECORD = `mutation ($m: MeetingReference!, $input: MinutesInput!) { recordMeeting(meeting: $m, input: $input) { ${FIELDS} } }`;
const input = () => ({
  ...{ title: 'ヒアリング', startsAt: '2025-11-20T10:00:00+09:00', endsAt: '2025-11-20T11:00:00+09:00' },
  ...{ place: '', url: 'https://meet.example.jp/a', attendees: [desk.ids.support, desk.ids.member] },
});
const reference = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** What calendars read in a letter. */
function calendarIn({ mail: parsed }: Letter): string {
  const part = parsed.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  // Long lines are folded.
  return part!.content.toString('utf8').replace(/\r?\n[ \t]/g, '');
}
const until = (to: string, subject: string) => mail.letter(to, (letter) => letter.subject.startsWith(subject));

test('R3.6: everyone is invited by mail with METHOD:REQUEST; changes and the end raise the SEQUENCE', async () => {
  const { planMeeting } = await desk.support.get(PLAN, { c: consultation, input: input() });
  const invited = await until('urakami@example.jp', '打ち合わせのご案内');
  const { number } = await desk.read(consultation);
  expect(invited.subject).toBe(`打ち合わせのご案内（受付番号 ${number}）`);
  expect(invited.text).toContain('2025年11月20日（木）10:00〜11:00');
  expect(invited.text).toContain('浦上 圭介様');
  const request = calendarIn(invited);
  expect(request).toMatch(/METHOD:REQUEST/);
  expect(request).toMatch(/SEQUENCE:0/);
  expect(request).toMatch(/DTSTART:20251120T010000Z/);
  expect(request).toMatch(new RegExp(`UID:${planMeeting.id}`));
  // Nobody's address is told to others.
  expect(request).toContain('urakami@example.jp');
  expect(request).not.toContain('sakamoto@example.jp');
  await until('sakamoto@example.jp', '打ち合わせのご案内');

  const attendees = [desk.ids.support, desk.ids.colleague];
  const changed = { ...input(), startsAt: '2025-11-21T14:00:00+09:00', endsAt: '2025-11-21T15:00:00+09:00', attendees };
  const { changeMeeting } = await desk.support.get(CHANGE, { m: reference(planMeeting), input: changed });
  expect(calendarIn(await until('sakamoto@example.jp', '打ち合わせの変更'))).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:1/);
  expect(calendarIn(await until('tsuda@example.jp', '打ち合わせのご案内'))).toMatch(/SEQUENCE:1/);
  // Who is asked no more is told so.
  expect(calendarIn(await until('urakami@example.jp', '打ち合わせの中止'))).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
  expect(await desk.colleague.refusal(CHANGE, { m: reference(planMeeting), input: changed })).toBe('CONFLICT');

  const { cancelMeeting } = await desk.support.get(CANCEL, { m: reference(changeMeeting) });
  const off = await until('tsuda@example.jp', '打ち合わせの中止');
  expect(off.text).toContain('先方の都合');
  expect(calendarIn(off)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/);
  expect(await desk.support.refusal(CHANGE, { m: reference(cancelMeeting), input: input() })).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('strangers are not invited, and a meeting has a time and one place', async () => {
  const field = async (values: object) => {
    const { errors } = await desk.support.ask(PLAN, { c: consultation, input: { ...input(), ...values } });
    return (errors?.[0]?.extensions?.fields as { path: string }[] | undefined)?.map(({ path }) => path);
  };
  expect(await field({ attendees: [] })).toEqual(['attendees']);
  expect(await field({ attendees: [consultation] })).toEqual(['attendees']);
  expect(await field({ endsAt: input().startsAt })).toEqual(['endsAt']);
  expect(await field({ url: '' })).toEqual(['place']);
  expect(await field({ place: '県庁' })).toEqual(['url']);
  expect(await field({ url: 'javascript:alert(1)' })).toEqual(['url']);
});

test('R3.6: versions of the sheet stay, and agreement belongs to exactly one of them', async () => {
  const SHEET = `mutation ($c: ConsultationReference!, $needs: NeedsInput!) {
    saveNeedsSheet(consultation: $c, needs: $needs) { sheet { number } } }`;
  const needs = { background: '', currentProcess: '', goal: '半分に', constraints: '', deadline: '', priority: '中' };
  for (const issue of ['発注に2時間', '発注に毎朝2時間']) {
    await desk.support.get(SHEET, { c: await desk.reference(consultation), needs: { ...needs, issue } });
  }
  const AGREE = 'mutation ($c: ID!, $n: Int!) { agreeToNeedsSheet(consultation: $c, number: $n) { id } }';
  expect(await desk.member.refusal(AGREE, { c: consultation, n: 1 })).toBe('CONFLICT');
  await desk.member.get(AGREE, { c: consultation, n: 2 });
  const READ =
    'query ($id: ID!) { consultation(id: $id) { sheets { number agreedAt agreedBy { name } needs { issue } } } }';
  for (const reader of [desk.support, desk.member]) {
    expect((await reader.get(READ, { id: consultation })).consultation.sheets).toMatchObject([
      { number: 2, agreedAt: expect.any(String), agreedBy: { name: '浦上 圭介' }, needs: { issue: '発注に毎朝2時間' } },
      { number: 1, agreedAt: null, agreedBy: null, needs: { issue: '発注に2時間' } },
    ]);
  }
});

test('R3.6: the member reads minutes once they are shared, and staff at once', async () => {
  const { planMeeting } = await desk.support.get(PLAN, { c: consultation, input: input() });
  const minutes = {
    minutes: '手順を見た',
    decisions: ['シートを作る'],
    actions: [{ text: '数える', who: '会員', until: '2025-12-01' }],
  };
  const record = (shared: boolean, m: object) => desk.support.get(RECORD, { m, input: { ...minutes, shared } });
  const early = { m: reference(planMeeting), input: { ...minutes, shared: false } };
  expect(await desk.support.refusal(RECORD, early)).toBe('BAD_USER_INPUT');
  app.clock.set(new Date('2025-11-20T11:30:00+09:00'));
  await desk.renew();
  const { recordMeeting } = await record(false, reference(planMeeting));
  const READ = `query ($c: ID!) { meetings(consultation: $c) { nodes { ${FIELDS} actions { text } } } }`;
  const own = async () =>
    (await desk.member.get(READ, { c: consultation })).meetings.nodes.find(
      ({ id }: { id: string }) => id === planMeeting.id,
    );
  expect(await own()).toMatchObject({ state: 'HELD', minutes: null, decisions: null, actions: null, shared: false });
  await record(true, reference(recordMeeting));
  expect(await own()).toMatchObject({
    minutes: '手順を見た',
    decisions: ['シートを作る'],
    actions: [{ text: '数える' }],
  });
});
