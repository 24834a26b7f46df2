import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import { startOfDay, tokyoDate } from '../../kernel/fiscal-year.ts';
import { organizationOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { campaignOfVisit } from '../campaigns/campaign.queries.ts';
import { Fact } from '../facts/fact.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Organization } from '../members/organization.entity.ts';
import { Exhibition } from './exhibition.entity.ts';
import type { ExhibitionEvent } from './exhibition.lifecycle.ts';
import type { RegistrationContact, RegistrationReceipt } from './exhibition.types.ts';
import { ExhibitorApplication } from './exhibitor-application.entity.ts';
import { Registration } from './registration.entity.ts';

export type NewExhibition = Pick<
  Exhibition,
  'slug' | 'kind' | 'industry' | 'title' | 'catchphrase' | 'outline' | 'call' | 'heldOn' | 'hours' | 'capacity'
> &
  Pick<Exhibition, 'venueName' | 'venueAddress' | 'venueAccess' | 'timetable' | 'exhibitorTarget'>;

/** Announces an exhibition or the open event. Reached from the seeds and the shell. */
export async function announceExhibition(tx: Transaction, input: NewExhibition): Promise<string> {
  const exhibition = Object.assign(new Exhibition(), input);
  tx.em.persist(exhibition);
  return exhibition.id;
}

export interface RegistrationInput {
  readonly exhibition: string;
  readonly requestId: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly people: number;
  /** The code of the announcement that the visitor came by. */
  readonly from?: string | null;
}

const receiptOf = ({ number, code, people, state }: Registration, { title, heldOn, venueName }: Exhibition) =>
  ({ number, code, people, state, exhibitionTitle: title, heldOn, venueName }) satisfies RegistrationReceipt;

/**
 * Registers visitors (R4.2). Whoever presses at the same moment waits for the row: never one more than the capacity. A form that is
 * sent again is the same registration, with what it says now.
 * @throws DomainError `CAPACITY_FULL` with the places that are left; `ILLEGAL_TRANSITION` when it is not open, or its day is over
 */
export async function registerForExhibition(tx: Transaction, input: RegistrationInput): Promise<RegistrationReceipt> {
  const { exhibition: id, requestId, people } = input;
  const exhibition = await tx.load(Exhibition, id, { lock: true });
  const words = { name: input.name.trim(), email: emailKey(input.email), company: input.company.trim() };
  const today = tokyoDate(tx.now);
  // A form that was sent again: the sender holds the request's id, so the receipt is theirs. An answer that got lost was no answer:
  // what they put right since then counts.
  const known = await tx.em.findOne(Registration, { exhibition: id, requestId }, { filters: { viewer: false } });
  if (known) {
    if (known.state === 'REGISTERED') {
      if (people !== known.people) {
        exhibition.release(known.people);
        exhibition.register(people, today);
      }
      Object.assign(known, { ...words, people });
    }
    return receiptOf(known, exhibition);
  }
  exhibition.register(people, today);
  const registration = Object.assign(new Registration(), { requestId, ...words, people });
  registration.exhibition = ref(exhibition);
  const source = await campaignOfVisit(tx, input.from);
  registration.source = source && ref(source);
  registration.registeredAt = tx.now;
  const number = await tx.nextNumber(`registration:${exhibition.slug}`, 0);
  registration.number = `R-${String(number).padStart(4, '0')}`;
  tx.em.persist(registration);
  return receiptOf(registration, exhibition);
}

/** A registration by the code that its owner holds. */
export async function registrationByCode(
  tx: Transaction,
  { code }: { code: string },
): Promise<RegistrationReceipt | null> {
  const registration = await tx.em.findOne(
    Registration,
    { code },
    { populate: ['exhibition'], filters: { viewer: false } }, // the code is the permission
  );
  return registration && receiptOf(registration, registration.exhibition.unwrap());
}

/** Gives the places of a registration back, once: asked again because the answer got lost, it stays cancelled. */
export async function cancelRegistration(tx: Transaction, { code }: { code: string }): Promise<RegistrationReceipt> {
  const found = await tx.em.findOne(Registration, { code }, { filters: { viewer: false } }); // the code is the permission
  if (!found) throw notFound();
  const exhibition = await tx.load(Exhibition, found.exhibition.id, { lock: true });
  await tx.em.refresh(found, { filters: { viewer: false } });
  if (found.state === 'CANCELLED') return receiptOf(found, exhibition);
  if (exhibition.state === 'HELD') throw new DomainError('ILLEGAL_TRANSITION', { state: exhibition.state });
  found.state = 'CANCELLED';
  exhibition.release(found.people);
  return receiptOf(found, exhibition);
}

/** A visitor's name and address, for staff; that it was read is recorded. */
export async function revealRegistration(tx: Transaction, { id }: { id: string }): Promise<RegistrationContact> {
  const registration = await tx.load(Registration, id);
  tx.permit('reveal', registration);
  await audit(tx, [{ subject_type: 'Registration', subject_id: id, fields: ['name', 'email'] }]);
  return { name: registration.name, email: registration.email };
}

export interface ApplicationInput {
  readonly exhibition: string;
  readonly title: string;
  readonly shows: string;
  readonly zone: string;
  readonly powerW: number;
  readonly note: string;
}

/**
 * A vendor applies to exhibit (R4.1).
 * @throws DomainError `ALREADY_DONE` when it did; `ILLEGAL_TRANSITION` when nobody is called for
 */
export async function applyToExhibit(tx: Transaction, input: ApplicationInput): Promise<string> {
  const { exhibition: id, ...text } = input;
  const vendorId = organizationOf(tx.actor);
  const exhibition = await tx.load(Exhibition, id);
  if (!exhibition.callsOn(tokyoDate(tx.now))) {
    throw new DomainError('ILLEGAL_TRANSITION', { state: exhibition.state }, '出展者の募集は行っていません。');
  }
  if (await tx.em.count(ExhibitorApplication, { exhibition: id, vendor: vendorId }))
    throw new DomainError('ALREADY_DONE');
  const application = Object.assign(new ExhibitorApplication(), text);
  application.exhibition = ref(exhibition);
  application.vendor = ref(Organization, vendorId!);
  application.submittedAt = tx.now;
  tx.permit('apply', application);
  tx.em.persist(application);
  return application.id;
}

interface Decision {
  readonly id: string;
  readonly version: number;
}

/**
 * Accepts an exhibitor; counts toward the contract.
 * @throws DomainError `CAPACITY_FULL` when all booths are given
 */
export async function acceptExhibitor(tx: Transaction, { id, version }: Decision): Promise<string> {
  const application = await tx.load(ExhibitorApplication, id, { version, lock: true, populate: ['vendor'] });
  tx.permit('accept', application);
  const exhibition = await tx.load(Exhibition, application.exhibition.id, { lock: true });
  application.decide('accept', tx.now);
  exhibition.accept();
  const vendor = application.vendor.unwrap();
  tx.em.persist(
    Fact.record({
      kind: FactKind.EXHIBITOR_ACCEPTED,
      occurredAt: tx.now,
      recordedAt: tx.now,
      subject: exhibition.slug,
      label: `${exhibition.title} ${vendor.name}`,
      organizationId: vendor.id,
      industry: vendor.industry,
      municipality: vendor.municipality,
    }),
  );
  return id;
}

/** Declines an application; the vendor reads the reason. */
export async function declineExhibitor(
  tx: Transaction,
  { id, version, reason }: Decision & { reason: string },
): Promise<string> {
  if (!reason.trim()) throw badInput({ path: 'reason', code: 'required', message: '理由を入力してください。' });
  const application = await tx.load(ExhibitorApplication, id, { version, lock: true });
  tx.permit('decline', application);
  application.decide('decline', tx.now, reason.trim());
  return id;
}

/** Opens, closes or reopens the registration of visitors. */
export async function changeExhibition(
  tx: Transaction,
  { id, event }: { id: string; event: Exclude<ExhibitionEvent, 'hold'> },
): Promise<string> {
  const exhibition = await tx.load(Exhibition, id, { lock: true });
  tx.permit(event, exhibition);
  exhibition.fire(event);
  return id;
}

/** More is a typing error: the largest hall of the prefecture holds a tenth of it. */
const MOST_PEOPLE = 100_000;

/**
 * Records that it was held and how many people came (R2.1, R4.1). Counts toward the contract on the day it was held, however late that
 * is recorded.
 */
export async function holdExhibition(
  tx: Transaction,
  { id, attendance }: { id: string; attendance: number },
): Promise<string> {
  const exhibition = await tx.load(Exhibition, id, { lock: true });
  tx.permit('hold', exhibition);
  if (attendance < 0 || attendance > MOST_PEOPLE) {
    throw badInput({ path: 'attendance', code: 'out_of_range', message: '来場者数は0〜100,000で入力してください。' });
  }
  if (exhibition.heldOn > tokyoDate(tx.now)) {
    throw badInput({ path: 'heldOn', code: 'in_future', message: '開催日より前に、開催を記録することはできません。' });
  }
  exhibition.hold(attendance);
  const isEvent = exhibition.kind === 'OPEN_EVENT';
  const occurredAt = startOfDay(exhibition.heldOn);
  const fact = { occurredAt, recordedAt: tx.now, subject: exhibition.slug, label: exhibition.title };
  tx.em.persist(Fact.record({ ...fact, kind: isEvent ? FactKind.OPEN_EVENT_HELD : FactKind.EXHIBITION_HELD }));
  if (isEvent) tx.em.persist(Fact.record({ ...fact, kind: FactKind.OPEN_EVENT_ATTENDED, quantity: attendance }));
  return id;
}
