// What the desk keeps about its cases and its people, as canaries: none of it but shared meetings leaves the secretariat.
import { ref } from '@mikro-orm/core';
import type { Person } from '../../server/features/accounts/person.entity.ts';
import { CaseClock } from '../../server/features/consultations/case-clock.entity.ts';
import { CaseEscalation } from '../../server/features/consultations/case-escalation.entity.ts';
import type { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import type { ConsultationEntry } from '../../server/features/consultations/consultation-entry.entity.ts';
import { Meeting } from '../../server/features/consultations/meeting.entity.ts';
import { Mention } from '../../server/features/consultations/mention.entity.ts';
import { OfficeException } from '../../server/features/desk/office-exception.entity.ts';
import { ReplyTemplate } from '../../server/features/desk/reply-template.entity.ts';
import { Absence, SupportProfile } from '../../server/features/desk/support-profile.entity.ts';
import { OFFICE_HOURS } from '../../server/kernel/office-hours.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { type Aviary, asMember, either, STAFF } from './canary.ts';

interface Put {
  readonly tx: Transaction;
  readonly aviary: Aviary;
}

/** Clocks, an escalation, a call in a note, and a meeting whose minutes are shared and one whose are not. */
export function deskOfCase(
  { tx, aviary }: Put,
  consultation: Consultation,
  { note, staff }: { note: ConsultationEntry; staff: Person },
): void {
  const clock = CaseClock.start(ref(consultation), 'FIRST_ANSWER', 480, tx.now, OFFICE_HOURS);
  aviary.knows('CaseClock', clock.id, STAFF);
  const escalation = new CaseEscalation();
  const told = aviary.text('escalation.text', STAFF);
  Object.assign(escalation, { rule: 'OVERDUE', occasion: clock.id, text: told, raisedAt: tx.now });
  escalation.consultation = ref(consultation);
  aviary.knows('CaseEscalation', escalation.id, STAFF);
  consultation.escalation = aviary.text('consultation.escalation', STAFF);
  const mention = Object.assign(new Mention(), { mentionedAt: tx.now, person: ref(staff), entry: ref(note) });
  mention.consultation = ref(consultation);
  note.mentions = [staff.id];
  tx.em.persist([clock, escalation, mention]);
  for (const shared of [false, true]) tx.em.persist(meetingOf({ tx, aviary }, consultation, shared));
}

function meetingOf({ tx, aviary }: Put, consultation: Consultation, shared: boolean): Meeting {
  const member = asMember(consultation.organization.id);
  const own = either(member, STAFF);
  const recorded = shared ? own : STAFF;
  const text = (field: string, rule = own) => aviary.text(`meeting(shared ${shared}).${field}`, rule);
  const meeting = new Meeting();
  Object.assign(meeting, {
    ...{ title: text('title'), place: text('place'), reason: text('reason'), startsAt: tx.now, endsAt: tx.now, shared },
    ...{ minutes: text('minutes', recorded), decisions: [text('decision', recorded)] },
    actions: [{ text: text('action', recorded), who: text('who', recorded), until: '' }],
    attendees: [{ personId: meeting.id, name: text('attendee'), isStaff: true }],
  });
  meeting.consultation = ref(consultation);
  meeting.organization = consultation.organization;
  aviary.knows('Meeting', meeting.id, own);
  return meeting;
}

let days = 0;

/** Profiles, absences, templates and exception days. */
export function deskRecords({ tx, aviary }: Put, staff: Person): void {
  const text = (field: string) => aviary.text(`desk.${field}`, STAFF);
  const profile = new SupportProfile();
  profile.person = ref(staff);
  Object.assign(profile, { topics: [text('topic')], industries: [text('industry')], note: text('note') });
  const absence = Object.assign(new Absence(), { from: '2025-11-12', until: '2025-11-13', kind: text('absence') });
  absence.profile = ref(profile);
  const template = Object.assign(new ReplyTemplate(), { category: text('category'), title: text('title') });
  Object.assign(template, { purpose: text('purpose'), body: text('body'), changedAt: tx.now });
  // Worlds share a database, and a day has one exception at most.
  const day = new Date(Date.UTC(2030, 0, ++days)).toISOString().slice(0, 10);
  const exception = Object.assign(new OfficeException(), { date: day, reason: text('reason') });
  tx.em.persist([profile, absence, template, exception]);
  for (const record of [profile, absence, template, exception]) {
    aviary.knows(record.constructor.name, record.id, STAFF);
  }
}
