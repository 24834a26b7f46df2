// Meetings with their minutes, notes that call a colleague, and what the upkeep has noted by now.
import { Person } from '../server/features/accounts/person.entity.ts';
import { acknowledgeEscalation, escalateCases } from '../server/features/consultations/case-escalation.commands.ts';
import { CaseEscalation } from '../server/features/consultations/case-escalation.entity.ts';
import { mergeConsultation } from '../server/features/consultations/case-merging.commands.ts';
import { addConsultationEntry, logConsultation } from '../server/features/consultations/consultation.commands.ts';
import { Consultation } from '../server/features/consultations/consultation.entity.ts';
import { planMeeting, recordMeeting } from '../server/features/consultations/meeting.commands.ts';
import { saveNeedsSheet } from '../server/features/consultations/needs-sheet.commands.ts';
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { personOf } from '../server/kernel/viewer.ts';
import type { Cast } from './accounts.seed.ts';
import { DEMO_MEMBER } from './accounts.ts';
import type { OpenCase } from './consultations.seed.ts';
import { officeMinutesBefore } from './office-time.ts';
import type { Stage } from './stage.ts';
import { daysAfter, HOUR, officeDay, timeOn } from './year.ts';

const HELD_IN = new Set(['SHORTLISTING', 'INTRODUCED', 'CONTACTING']);
const AHEAD_IN = new Set(['HEARING', 'ORGANIZING']);
const MOST_HELD = 6;
const MOST_AHEAD = 5;

export async function seedMeetings(stage: Stage, cases: readonly OpenCase[]): Promise<void> {
  const isDemo = ({ plan }: OpenCase) => plan.item.company.name === DEMO_MEMBER;
  const held = cases.filter((each) => HELD_IN.has(each.plan.state));
  // The demo member's own comes in any case.
  const chosen = [...held.filter(isDemo), ...held.filter((each) => !isDemo(each))].slice(0, MOST_HELD);
  for (const each of chosen) await hold(stage, each);
  const ahead = cases.filter(({ plan }) => AHEAD_IN.has(plan.state)).slice(-MOST_AHEAD);
  for (const [i, each] of ahead.entries()) await plan(stage, each, i);
}

const senderOf = ({ app }: Stage) => {
  const { publicUrl, mailFrom } = app.services.config;
  return { publicUrl, mailFrom };
};
const hoursLater = (at: Date, hours: number) => new Date(at.getTime() + hours * HOUR);

async function hold(stage: Stage, { id, plan: { item, submittedAt }, staff, member }: OpenCase): Promise<void> {
  const startsAt = timeOn(officeDay(tokyoDate(daysAfter(submittedAt, 5))), 10.5);
  if (hoursLater(startsAt, 3) > stage.now) return;
  const attendees = [staff.personId, personOf(member)!];
  const meeting = await stage.act(staff, daysAfter(startsAt, -2), planMeeting, {
    ...{ consultation: id, title: '現状のヒアリング', startsAt, endsAt: hoursLater(startsAt, 1.5), attendees },
    ...{ place: `${item.company.name} 応接室`, url: '', sender: senderOf(stage) },
  });
  const until = tokyoDate(daysAfter(startsAt, 14));
  await stage.act(staff, hoursLater(startsAt, 3), recordMeeting, {
    ...{ id: meeting, version: 1, shared: true },
    minutes: `現場を見せていただき、今の手順と困りごとを伺いました。\n${item.needs?.issue ?? item.body}`,
    decisions: ['課題整理シートを支援員が作り、会員が確かめる', '費用の目安は次回までにそろえる'],
    actions: [
      { text: '課題整理シートの第1版を送る', who: '事務局', until: tokyoDate(daysAfter(startsAt, 5)) },
      { text: '1か月分の件数を数える', who: '会員', until },
    ],
  });
}

async function plan(stage: Stage, { id, staff, member }: OpenCase, i: number): Promise<void> {
  const startsAt = timeOn(officeDay(tokyoDate(daysAfter(stage.now, 2 + i))), [10, 13.5, 15][i % 3]!);
  await stage.act(staff, officeMinutesBefore(stage.now, 40 + 10 * i), planMeeting, {
    ...{ consultation: id, title: i % 2 ? '課題整理シートの読み合わせ' : '現状のヒアリング' },
    ...{ startsAt, endsAt: hoursLater(startsAt, 1), attendees: [staff.personId, personOf(member)!] },
    ...{ place: '', url: `https://meet.example.jp/kumamoto-dx-${i + 1}`, sender: senderOf(stage) },
  });
}

/** A company called about what it had already asked: one case of the two. */
export async function seedMerger(stage: Stage, cases: readonly OpenCase[]): Promise<void> {
  const asked = cases.find(({ plan: { state, item } }) => state === 'HEARING' && item.channel === 'web');
  if (!asked) return;
  const { organization, subject, topics, wantsMatching } = await stage.one(Consultation, { id: asked.id });
  const occurredAt = officeMinutesBefore(stage.now, 260);
  const twice = await stage.act(asked.staff, officeMinutesBefore(stage.now, 250), logConsultation, {
    ...{ organizationId: organization.id, channel: 'phone' as const, subject: `${subject}（お電話）`, occurredAt },
    ...{ body: '先日の相談と同じ件でお電話がありました。進み具合を知りたいとのことです。', topics },
    wantsMatching: wantsMatching ?? true,
  });
  const text = '先日のご相談とあわせて進めることをお伝えしました。';
  const entry = { consultation: twice, kind: 'PHONE' as const, text, occurredAt: officeMinutesBefore(stage.now, 248) };
  await stage.act(asked.staff, officeMinutesBefore(stage.now, 245), addConsultationEntry, entry);
  const reference = async (id: string) => ({ id, version: (await stage.one(Consultation, { id })).version });
  await stage.act(asked.staff, officeMinutesBefore(stage.now, 242), saveNeedsSheet, {
    ...(await reference(twice)),
    needs: {
      ...{ background: 'お電話で伺った内容です。', issue: subject, currentProcess: '', goal: '進み具合を知りたい。' },
      ...{ constraints: '折返しは午後を希望。', budgetMin: null, budgetMax: null, deadline: '', priority: '中' },
    },
  });
  await stage.act(asked.staff, officeMinutesBefore(stage.now, 240), mergeConsultation, {
    ...{ ...(await reference(twice)), into: await reference(asked.id) },
    reason: '同じ内容のご相談が2回届いたため',
  });
}

const KEPT_OPEN = 3;

/** Two notes that call the lead and a colleague; what is stuck by now, most of it acknowledged. */
export async function seedNotes(stage: Stage, cases: readonly OpenCase[], { lead }: Cast): Promise<void> {
  const names = new Map((await stage.find(Person, { isSupport: true })).map(({ id, name }) => [id, name]));
  const open = cases.filter(({ plan: { state }, staff }) => state === 'ORGANIZING' && staff.personId !== lead.personId);
  const [first, second] = open;
  const call = async (each: OpenCase | undefined, person: string, minutes: number, text: string) => {
    if (!each) return;
    const input = { consultation: each.id, kind: 'NOTE' as const, text: `@${names.get(person)} ${text}` };
    const author = person === lead.personId ? each.staff : lead;
    await stage.act(author, officeMinutesBefore(stage.now, minutes), addConsultationEntry, {
      ...input,
      mentions: [person],
    });
  };
  await call(first, lead.personId, 35, '補助金の締切が近いので、進め方を一度相談させてください。');
  await call(
    second,
    second?.staff.personId ?? '',
    70,
    '予算の幅が広いようです。次の打ち合わせで確かめてもらえますか。',
  );

  while (await stage.system(stage.now, escalateCases, undefined));
  const silent = await stage.find(CaseEscalation, { rule: 'FORGOTTEN' }, { orderBy: { occasion: 'asc' } });
  for (const { id } of silent.slice(KEPT_OPEN)) await stage.act(lead, stage.now, acknowledgeEscalation, { id });
}
