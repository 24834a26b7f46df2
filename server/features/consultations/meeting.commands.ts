// Meetings of a case: planned, changed, called off, and what was said in them (R3.6).
import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import { isDay } from '../../kernel/wareki.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { Person } from '../accounts/person.entity.ts';
import { entryOf } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { OPEN_STATES } from './consultation.lifecycle.ts';
import { Meeting } from './meeting.entity.ts';
import { type Invitation, meetingMail, meetingTime } from './meeting.mails.ts';
import type { MeetingAction, MeetingAttendee } from './meeting.types.ts';

export interface MeetingValues {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly url: string;
  /** People's ids. */
  readonly attendees: readonly string[];
}

/** Where letters lead and where they come from. */
export interface Sender {
  readonly publicUrl: string;
  readonly mailFrom: string;
}

export interface MeetingReference {
  readonly id: string;
  readonly version: number;
}

interface Invited extends MeetingAttendee {
  readonly email: string;
}

const LONGEST_MS = 12 * 3_600_000;

function checked({ title, startsAt, endsAt, place, url }: MeetingValues) {
  const refuse = (path: string, code: string, message: string) => badInput({ path, code, message });
  if (!title.trim()) throw refuse('title', 'required', '打ち合わせの内容を入力してください。');
  if (endsAt <= startsAt) throw refuse('endsAt', 'range_reversed', '終了は開始より後の時刻にしてください。');
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS)
    throw refuse('endsAt', 'too_long', '12時間以内にしてください。');
  const where = { place: place.trim(), url: url.trim() };
  if (!where.place && !where.url) throw refuse('place', 'required', '場所か、オンラインのURLを入力してください。');
  if (where.place && where.url) throw refuse('url', 'both', '場所とオンラインのどちらかにしてください。');
  if (where.url && !/^https:\/\/\S+$/.test(where.url))
    throw refuse('url', 'invalid', 'https:// で始まるURLを入力してください。');
  return { title: title.trim(), startsAt, endsAt, ...where };
}

/** Those who are asked, with their addresses: read as the system, since nobody's address is anybody's to read. */
async function invited(tx: Transaction, consultation: Consultation, ids: readonly string[]): Promise<Invited[]> {
  const people = await tx.em.execute<Invited[]>(
    `select p.id as "personId", p.name, p.email, p.is_support as "isStaff" from person p
     where p.id = any(?::uuid[]) and (p.is_support
       or exists (select from membership m where m.person_id = p.id and m.organization_id = ?))
     order by p.is_support, p.kana, p.id`,
    [`{${ids.join(',')}}`, consultation.organization.id],
  );
  const refuse = (code: string, message: string) => badInput({ path: 'attendees', code, message });
  if (people.length !== new Set(ids).size) throw refuse('unknown', '事務局の人と、この会員の利用者だけを選べます。');
  if (!people.length) throw refuse('required', '出席する人を選んでください。');
  return people;
}

async function tell(
  tx: Transaction,
  kind: Invitation,
  meeting: Meeting,
  { id, number }: Consultation,
  people: readonly Invited[],
  { publicUrl, mailFrom }: Sender,
): Promise<void> {
  for (const { email: to, name, isStaff } of people) {
    const link = `${publicUrl}${isStaff ? '/staff/cases' : '/member/consultations'}/${id}`;
    await queueMail(tx, meetingMail(kind, { meeting, number, to, name, link, from: mailFrom, now: tx.now }));
  }
}

const attendeesOf = (people: readonly Invited[]): MeetingAttendee[] =>
  people.map(({ personId, name, isStaff }) => ({ personId, name, isStaff }));

function note(tx: Transaction, consultation: Consultation, text: string): void {
  tx.em.persist(entryOf(consultation, 'EVENT', text, tx.now, tx.now));
  consultation.touch(tx.now, consultation.dueAt);
}

/**
 * Plans a meeting and invites everyone to it by mail (R3.6). Answers its id.
 * @throws DomainError `BAD_USER_INPUT` at what is missing or does not fit; `ILLEGAL_TRANSITION` when the case has ended
 */
export async function planMeeting(
  tx: Transaction,
  { consultation: id, sender, ...values }: MeetingValues & { consultation: string; sender: Sender },
): Promise<string> {
  const consultation = await tx.load(Consultation, id, { lock: true });
  tx.permit('organize', consultation);
  if (!OPEN_STATES.includes(consultation.state))
    throw new DomainError('ILLEGAL_TRANSITION', { from: consultation.state });
  const meeting = new Meeting();
  Object.assign(meeting, checked(values));
  meeting.consultation = ref(consultation);
  meeting.organization = consultation.organization;
  meeting.planner = ref(Person, personOf(tx.actor)!);
  const people = await invited(tx, consultation, values.attendees);
  meeting.attendees = attendeesOf(people);
  tx.permit('plan', meeting);
  tx.em.persist(meeting);
  await tell(tx, 'invite', meeting, consultation, people, sender);
  note(tx, consultation, `打ち合わせ「${meeting.title}」を ${meetingTime(meeting)} に予定しました。`);
  return meeting.id;
}

/** The case first: who works on it waits. */
async function loadMeeting(tx: Transaction, { id, version }: MeetingReference): Promise<[Meeting, Consultation]> {
  const meeting = await tx.load(Meeting, id, { version });
  const consultation = await tx.load(Consultation, meeting.consultation.id, { lock: true });
  return [meeting, consultation];
}

/**
 * Changes a meeting: whoever stays is told of the change, whoever is new is invited, whoever is asked no more is told so.
 * @throws DomainError as when planning; `CONFLICT`; `ILLEGAL_TRANSITION` once it was held or called off
 */
export async function changeMeeting(
  tx: Transaction,
  { id, version, sender, ...values }: MeetingReference & MeetingValues & { sender: Sender },
): Promise<string> {
  const [meeting, consultation] = await loadMeeting(tx, { id, version });
  tx.permit('change', meeting);
  meeting.enter('change');
  const before = new Set(meeting.attendees.map(({ personId }) => personId));
  const people = await invited(tx, consultation, values.attendees);
  const gone = [...before].filter((person) => !people.some(({ personId }) => personId === person));
  meeting.tellCalendars();
  const uninvited = gone.length ? await invited(tx, consultation, gone).catch(() => []) : [];
  await tell(tx, 'cancel', meeting, consultation, uninvited, sender);
  Object.assign(meeting, checked(values), { attendees: attendeesOf(people) });
  const isNew = ({ personId }: Invited) => !before.has(personId);
  await tell(
    tx,
    'change',
    meeting,
    consultation,
    people.filter((person) => !isNew(person)),
    sender,
  );
  await tell(tx, 'invite', meeting, consultation, people.filter(isNew), sender);
  note(tx, consultation, `打ち合わせ「${meeting.title}」は ${meetingTime(meeting)} になりました。`);
  return meeting.id;
}

/** Calls a meeting off, with the reason; everyone is told. */
export async function cancelMeeting(
  tx: Transaction,
  { id, version, reason, sender }: MeetingReference & { reason: string; sender: Sender },
): Promise<string> {
  const [meeting, consultation] = await loadMeeting(tx, { id, version });
  tx.permit('cancel', meeting);
  meeting.enter('cancel');
  meeting.reason = reason.trim();
  tx.why = meeting.reason || undefined;
  meeting.tellCalendars();
  const people = await invited(
    tx,
    consultation,
    meeting.attendees.map(({ personId }) => personId),
  ).catch(() => []);
  await tell(tx, 'cancel', meeting, consultation, people, sender);
  note(tx, consultation, `${meetingTime(meeting)} の打ち合わせ「${meeting.title}」は中止になりました。`);
  return meeting.id;
}

export interface Minutes {
  readonly minutes: string;
  readonly decisions: readonly string[];
  readonly actions: readonly MeetingAction[];
  readonly shared: boolean;
}

const isDayOrNone = (text: string) => text === '' || isDay(text);

/**
 * Keeps the minutes (議事録) with decisions and next actions. The member reads them once they are shared; what was shared stays so.
 * @throws DomainError `BAD_USER_INPUT` before the meeting begins, without minutes, or for an action without words; `CONFLICT`
 */
export async function recordMeeting(
  tx: Transaction,
  { id, version, ...record }: MeetingReference & Minutes,
): Promise<string> {
  const [meeting, consultation] = await loadMeeting(tx, { id, version });
  tx.permit('record', meeting);
  const refuse = (path: string, code: string, message: string) => badInput({ path, code, message });
  if (meeting.startsAt > tx.now) throw refuse('minutes', 'too_early', '打ち合わせが始まってから記録できます。');
  if (!record.minutes.trim()) throw refuse('minutes', 'required', '議事録を入力してください。');
  const actions = record.actions.filter(({ text, who }) => text.trim() || who.trim());
  for (const [i, { text, until }] of actions.entries()) {
    if (!text.trim()) throw refuse(`actions.${i}.text`, 'required', '次にすることを入力してください。');
    if (!isDayOrNone(until)) throw refuse(`actions.${i}.until`, 'invalid', '日付を確かめてください。');
  }
  const isFirst = record.shared && !meeting.shared;
  meeting.enter('record');
  Object.assign(meeting, {
    minutes: record.minutes.trim(),
    decisions: record.decisions.map((text) => text.trim()).filter(Boolean),
    actions: actions.map(({ text, who, until }) => ({ text: text.trim(), who: who.trim(), until })),
    shared: meeting.shared || record.shared,
  });
  if (isFirst) note(tx, consultation, `打ち合わせ「${meeting.title}」の議事録を共有しました。`);
  return meeting.id;
}
