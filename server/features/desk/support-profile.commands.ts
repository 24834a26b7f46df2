import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import { isDay } from '../../kernel/wareki.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { ABSENCE_KINDS, Absence, SupportProfile } from './support-profile.entity.ts';

export interface SupportProfileValues {
  readonly person: string;
  /** Of the profile that was read; 0 when there was none yet. */
  readonly version: number;
  readonly topics: readonly string[];
  readonly industries: readonly string[];
  readonly capacity: number;
  readonly note: string;
}

const distinct = (words: readonly string[]) => [...new Set(words.map((word) => word.trim()).filter(Boolean))];

async function profileOf(tx: Transaction, personId: string): Promise<SupportProfile> {
  const known = await tx.em.findOne(SupportProfile, { person: personId });
  if (known) return known;
  const person = await tx.load(Person, personId);
  if (!person.isSupport) throw badInput({ path: 'person', code: 'not_staff', message: '支援員を選んでください。' });
  const profile = new SupportProfile();
  profile.person = ref(person);
  profile.kana = person.kana;
  return profile;
}

/**
 * Keeps what somebody knows and can take on (R3.1): the person's own, or a lead's to write.
 * @throws DomainError `FORBIDDEN` for other colleagues; `CONFLICT`; `BAD_USER_INPUT` for people who are not staff
 */
export async function saveSupportProfile(
  tx: Transaction,
  { person, version, topics, industries, ...values }: SupportProfileValues,
): Promise<string> {
  const profile = await profileOf(tx, person);
  tx.permit('save', profile);
  if (profile.version !== undefined) await tx.load(SupportProfile, profile.id, { version });
  Object.assign(profile, { topics: distinct(topics), industries: distinct(industries), ...values });
  profile.note = values.note.trim();
  tx.em.persist(profile);
  return profile.id;
}

export interface AbsenceValues {
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly kind: string;
}

/**
 * Enters days of absence (不在): meanwhile the person is not proposed for new cases. The same days sent again, because the answer got
 * lost, are one absence. Answers the profile's id.
 * @throws DomainError `BAD_USER_INPUT` when the days are none or in the wrong order
 */
export async function addAbsence(tx: Transaction, { person, from, until, kind }: AbsenceValues): Promise<string> {
  const profile = await profileOf(tx, person);
  tx.permit('save', profile);
  for (const [path, day] of Object.entries({ from, until })) {
    if (!isDay(day)) throw badInput({ path, code: 'invalid', message: '日付を確かめてください。' });
  }
  if (until < from) {
    throw badInput({ path: 'until', code: 'range_reversed', message: '終わりの日は、始まりの日以後にしてください。' });
  }
  if (!ABSENCE_KINDS.includes(kind as never)) {
    throw badInput({ path: 'kind', code: 'unknown', message: '種類を選んでください。' });
  }
  tx.em.persist(profile);
  if (profile.version !== undefined && (await tx.em.count(Absence, { profile: profile.id, from, until, kind }))) {
    return profile.id;
  }
  const absence = Object.assign(new Absence(), { from, until, kind });
  absence.profile = ref(profile);
  tx.em.persist(absence);
  return profile.id;
}

/** The days are working days again. Answers the profile's id. */
export async function removeAbsence(tx: Transaction, { id }: { id: string }): Promise<string> {
  const absence = await tx.load(Absence, id, { populate: ['profile'] });
  tx.permit('save', absence.profile.unwrap());
  tx.em.remove(absence);
  return absence.profile.id;
}
