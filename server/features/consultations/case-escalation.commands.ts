// Cases that threaten to be forgotten: noted in the case, once each, and acknowledged by a person.
import { LockMode, ref } from '@mikro-orm/core';
import type { OfficeHours } from '../../kernel/office-hours.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { deskSetting, officeHours } from '../desk/desk-setting.queries.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseEscalation } from './case-escalation.entity.ts';
import { gravest, type Occasion, occasionOf, silenceOf } from './case-escalation.rules.ts';
import { entryOf } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { type ConsultationState, OPEN_STATES } from './consultation.lifecycle.ts';

/** In one go of the upkeep: the next one goes on. */
const AT_ONCE = 50;
/** Until vendors are told it is for staff to go on. */
const WITH_STAFF: ConsultationState[] = ['RECEIVED', 'HEARING', 'ORGANIZING', 'SHORTLISTING'];

/** By case, what there is occasion to note; nothing is locked for it. */
async function occasions(tx: Transaction, hours: OfficeHours): Promise<Map<string, Occasion[]>> {
  const found = new Map<string, Occasion[]>();
  const add = (id: string, occasion: Occasion | null) =>
    occasion && found.set(id, [...(found.get(id) ?? []), occasion]);
  const clocks = await tx.em.find(
    CaseClock,
    { stoppedAt: null, dueAt: { $ne: null }, consultation: { state: { $in: OPEN_STATES } } },
    { filters: SYSTEM_SCOPE, orderBy: { dueAt: 'asc' } },
  );
  for (const clock of clocks) add(clock.consultation.id, occasionOf(clock, tx.now, hours));
  const { forgottenMinutes } = await deskSetting(tx);
  // Calendar time is at least office time: whoever acted since then is not asked about.
  const before = new Date(tx.now.getTime() - forgottenMinutes * 60_000);
  const silent = await tx.em.find(
    Consultation,
    { state: { $in: WITH_STAFF }, activeAt: { $lte: before } },
    { filters: SYSTEM_SCOPE, fields: ['id', 'activeAt'] },
  );
  for (const { id, activeAt } of silent) add(id, silenceOf({ id, activeAt }, forgottenMinutes, tx.now, hours));
  return found;
}

async function withoutKnown(tx: Transaction, found: ReadonlyMap<string, Occasion[]>): Promise<Map<string, Occasion[]>> {
  const keys = [...found.values()].flat().map(({ key }) => key);
  const known = await tx.em.find(CaseEscalation, { occasion: { $in: keys } }, { filters: SYSTEM_SCOPE });
  const taken = new Set(known.map(({ occasion }) => occasion));
  const rest = [...found].map(([id, each]) => [id, each.filter(({ key }) => !taken.has(key))] as const);
  return new Map(rest.filter(([, each]) => each.length));
}

/**
 * Notes every case that threatens to be forgotten (R3.5): once for each occasion, whichever node is the first. Reached by the
 * upkeep only. Answers how many were noted.
 */
export async function escalateCases(tx: Transaction): Promise<number> {
  const hours = await officeHours(tx);
  const fresh = await withoutKnown(tx, await occasions(tx, hours));
  if (!fresh.size) return 0;
  // System scope: the upkeep looks at all of them. A case that somebody has in hand is passed by until the next time.
  const cases = await tx.em.find(
    Consultation,
    { id: { $in: [...fresh.keys()].slice(0, AT_ONCE) }, state: { $in: OPEN_STATES } },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, refresh: true },
  );
  // Another node may have been at them until the lock was free.
  const due = await withoutKnown(tx, new Map(cases.map(({ id }) => [id, fresh.get(id)!])));
  const leads = await tx.em.find(Person, { isSupport: true, isLead: true }, { filters: SYSTEM_SCOPE, fields: ['id'] });
  let noted = 0;
  for (const consultation of cases) {
    for (const occasion of due.get(consultation.id) ?? []) {
      // Somebody was faster than the upkeep.
      if (occasion.rule === 'FORGOTTEN' && !occasion.key.endsWith(consultation.activeAt.toISOString())) continue;
      note(tx, consultation, occasion, leads);
      await replaceMilder(tx, occasion);
      noted++;
    }
    await tx.em.flush();
    await showEscalation(tx, consultation);
  }
  return noted;
}

function note(
  tx: Transaction,
  consultation: Consultation,
  { rule, key, text, toLeads }: Occasion,
  leads: readonly Pick<Person, 'id'>[],
): void {
  const { assignee } = consultation;
  const recipients = [...(assignee ? [assignee.id] : []), ...(toLeads || !assignee ? leads.map(({ id }) => id) : [])];
  const escalation = new CaseEscalation();
  Object.assign(escalation, { rule, occasion: key, text, raisedAt: tx.now, recipients: [...new Set(recipients)] });
  escalation.consultation = ref(consultation);
  tx.em.persist(escalation);
  const entry = entryOf(consultation, 'EVENT', `${text}。`, tx.now, tx.now);
  entry.internal = true;
  tx.em.persist(entry);
}

/** Of a clock that has run out nobody needs to know that it was half gone. */
async function replaceMilder(tx: Transaction, { rule, key }: Occasion): Promise<void> {
  if (rule !== 'OVERDUE') return;
  const occasion = key.replace(/OVERDUE$/, 'HALF');
  const milder = await tx.em.findOne(CaseEscalation, { occasion }, { filters: SYSTEM_SCOPE });
  if (milder?.isOpen) milder.settledAt = tx.now;
}

const openEscalations = (tx: Transaction, consultation: Consultation): Promise<CaseEscalation[]> =>
  tx.em.find(
    CaseEscalation,
    { consultation: consultation.id, acknowledgedAt: null, settledAt: null },
    { filters: SYSTEM_SCOPE },
  );

/** The case says what is most pressing about it. */
async function showEscalation(tx: Transaction, consultation: Consultation): Promise<void> {
  const open = await openEscalations(tx, consultation);
  consultation.tell(tx.now, { escalation: gravest(open)?.text ?? null });
}

/** Somebody has taken notice (確認): it does not stand out any more. @throws DomainError `ALREADY_DONE` */
export async function acknowledgeEscalation(tx: Transaction, { id }: { id: string }): Promise<string> {
  const escalation = await tx.load(CaseEscalation, id);
  const consultation = await tx.load(Consultation, escalation.consultation.id, { lock: true });
  await tx.em.refresh(escalation);
  tx.permit('acknowledge', escalation);
  escalation.acknowledge(ref(Person, personOf(tx.actor)!), tx.now);
  await tx.em.flush();
  await showEscalation(tx, consultation);
  return consultation.id;
}
