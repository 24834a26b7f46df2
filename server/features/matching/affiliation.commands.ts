import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import { isDay } from '../../kernel/wareki.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { Affiliation, type AffiliationKind } from './affiliation.entity.ts';

export interface AffiliationInput {
  readonly vendor: string;
  readonly kind: AffiliationKind;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly note: string;
}

function assertDays(fromOn: string, untilOn?: string | null): void {
  if (!isDay(fromOn)) {
    throw badInput({ path: 'fromOn', code: 'required', message: 'いつからかを入力してください。' });
  }
  if (!untilOn) return;
  if (!isDay(untilOn) || untilOn < fromOn) {
    throw badInput({ path: 'untilOn', code: 'before_start', message: '開始の日以後の日を入力してください。' });
  }
}

/**
 * Declares that the acting member of staff is tied to a vendor (R3.7). Answers its id.
 * @throws DomainError `BAD_USER_INPUT`, `NOT_FOUND`
 */
export async function declareAffiliation(tx: Transaction, input: AffiliationInput): Promise<string> {
  const { vendor: vendorId, kind, fromOn, untilOn, note } = input;
  assertDays(fromOn, untilOn);
  const vendor = await tx.load(Organization, { id: vendorId, isVendor: true });
  const affiliation = new Affiliation();
  const person = ref(tx.em.getReference(Person, personOf(tx.actor)!));
  Object.assign(affiliation, {
    person,
    vendor: ref(vendor),
    kind,
    fromOn,
    untilOn: untilOn || null,
    note: note.trim(),
  });
  affiliation.declaredAt = tx.now;
  tx.permit('declare', affiliation);
  tx.em.persist(affiliation);
  return affiliation.id;
}

/**
 * It lasts until a day: its owner says so, or a lead.
 * @throws DomainError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` for a day before today, which would undo what was barred
 */
export async function endAffiliation(
  tx: Transaction,
  { id, version, untilOn }: { readonly id: string; readonly version: number; readonly untilOn: string },
): Promise<string> {
  // System scope: staff read their own by a statement; whose it is, is asked of the rules.
  const affiliation = await tx.load(Affiliation, id, { version, lock: true, system: true });
  tx.permit('end', affiliation);
  if (!isDay(untilOn) || untilOn < tokyoDate(tx.now)) {
    throw badInput({ path: 'untilOn', code: 'in_the_past', message: '今日以後の日を入力してください。' });
  }
  affiliation.end(untilOn);
  return id;
}

/**
 * Nobody decides about a vendor that they are tied to (R3.7). Asked of the register itself, for leads as for everyone.
 * @throws DomainError `FORBIDDEN`, naming the vendors
 */
export async function assertNoConflict(tx: Transaction, vendors: readonly string[]): Promise<void> {
  const person = personOf(tx.actor);
  if (!person || !vendors.length) return;
  const found = await tx.em.execute<{ name: string }[]>(
    `select distinct o.name from affiliation a join organization o on o.id = a.vendor_id
     where a.person_id = ? and a.vendor_id = any(select jsonb_array_elements_text(?::jsonb)::uuid) and a.from_on <= ?
       and (a.until_on is null or a.until_on >= ?) order by o.name`,
    [person, JSON.stringify(vendors), tokyoDate(tx.now), tokyoDate(tx.now)],
  );
  if (!found.length) return;
  const names = found.map(({ name }) => name).join('、');
  throw new DomainError(
    'FORBIDDEN',
    { reason: 'conflict_of_interest' },
    `${names}とあなたの利害関係が申告されているため、行えません。ほかの支援員にご依頼ください。`,
  );
}
