// Two cases about the same thing become one (統合), and can be taken apart again while nothing else hangs on it.
import { ref } from '@mikro-orm/core';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Fact } from '../facts/fact.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Clocks } from './case-clock.keeping.ts';
import { settleEscalations } from './case-escalation.settling.ts';
import { type CaseReference, entryOf } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { OPEN_STATES } from './consultation.lifecycle.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { Mention } from './mention.entity.ts';

/** Who decides about both at once waits in the same order: nobody waits for each other. */
export async function loadBoth(
  tx: Transaction,
  one: CaseReference,
  other: Pick<CaseReference, 'id'> & Partial<CaseReference>,
): Promise<[Consultation, Consultation]> {
  const load = ({ id, version }: Partial<CaseReference> & { id: string }) =>
    tx.load(Consultation, id, { version, lock: true, populate: ['organization'] });
  if (one.id < other.id) {
    const first = await load(one);
    return [first, await load(other)];
  }
  const second = await load(other);
  return [await load(one), second];
}

export function reasonOf(tx: Transaction, reason: string): string {
  const why = reason.trim();
  if (!why) throw badInput({ path: 'reason', code: 'required', message: '理由を入力してください。' });
  tx.why = why;
  return why;
}

/** Moves what was written, with where it came from; back home it is as if it had never been away. */
export async function moveEntries(
  tx: Transaction,
  entries: readonly ConsultationEntry[],
  from: Consultation,
  to: Consultation,
): Promise<void> {
  for (const entry of entries) {
    // What came from elsewhere before keeps its first home.
    const home = entry.origin?.id ?? from.id;
    entry.origin = home === to.id ? null : (entry.origin ?? ref(from));
    entry.consultation = ref(to);
  }
  const ids = entries.map(({ id }) => id);
  const calls = await tx.em.find(Mention, { entry: { $in: ids } }, { filters: SYSTEM_SCOPE });
  for (const call of calls) call.consultation = ref(to);
}

const happened = (tx: Transaction, consultation: Consultation, text: string) =>
  tx.em.persist(entryOf(consultation, 'EVENT', text, tx.now, tx.now));

/** Counted once: the figures forget the receipt of a case that was the same as another. */
async function reverseReceipt(tx: Transaction, { number }: Consultation): Promise<void> {
  const fact = await standingReceipt(tx, number);
  if (fact) tx.em.persist(fact.reverse('同じ相談を二重に受け付けていたため', tx.now));
}

async function standingReceipt(tx: Transaction, subject: string): Promise<Fact | undefined> {
  const facts = await tx.em.find(
    Fact,
    { kind: FactKind.CONSULTATION_RECEIVED, subject },
    { filters: SYSTEM_SCOPE, orderBy: { recordedAt: 'asc' } },
  );
  const taken = new Set(facts.flatMap(({ reverses }) => reverses ?? []));
  return facts.findLast(({ id, reverses }) => !reverses && !taken.has(id));
}

/**
 * Merges a case into another of the same company (統合, R3.5): what was written moves there and shows where it came from, the
 * receipt counts once, the old number leads to the new one. Answers the id of the case that goes on.
 * @throws DomainError `BAD_USER_INPUT` without a reason or with another company's case; `CONFLICT`; `ILLEGAL_TRANSITION`
 */
export async function mergeConsultation(
  tx: Transaction,
  { into, reason, ...reference }: CaseReference & { into: CaseReference; reason: string },
): Promise<string> {
  const why = reasonOf(tx, reason);
  if (into.id === reference.id) {
    throw badInput({ path: 'into', code: 'same_case', message: '別の相談を選んでください。' });
  }
  const [source, target] = await loadBoth(tx, reference, into);
  tx.permit('merge', source);
  tx.permit('write', target);
  if (source.organization.id !== target.organization.id) {
    throw badInput({ path: 'into', code: 'other_company', message: '同じ会員の相談だけを統合できます。' });
  }
  if (!OPEN_STATES.includes(target.state)) {
    throw badInput({ path: 'into', code: 'closed', message: '対応中の相談を選んでください。' });
  }
  source.mergeInto(ref(target), tx.now);
  const entries = await tx.em.find(ConsultationEntry, { consultation: source.id });
  await moveEntries(tx, entries, source, target);
  for (const meeting of await tx.em.find(Meeting, { consultation: source.id }, { filters: SYSTEM_SCOPE })) {
    meeting.origin ??= ref(source);
    meeting.consultation = ref(target);
  }
  happened(tx, source, `${target.number} に統合されました。理由：${why}`);
  happened(tx, target, `${source.number}「${source.subject}」が統合されました。理由：${why}`);
  await reverseReceipt(tx, source);
  await passClocks(tx, source, target);
  return target.id;
}

/** An answer that is owed in one is owed in the other, from when it was asked for. */
async function passClocks(tx: Transaction, source: Consultation, target: Consultation): Promise<void> {
  const [old, now] = [await Clocks.of(tx, source), await Clocks.of(tx, target)];
  const owed = old.answer;
  old.end(tx.now, { alsoAnswer: true });
  if (owed) await now.memberActed(owed.startedAt);
  target.touch(tx.now, now.answer?.dueAt ?? null);
  target.version++;
  await settleEscalations(old);
  await settleEscalations(now);
}

/**
 * Takes a merger back: the case stands where it stood, with what was written in it until then. What was written after the merger
 * stays in the other one. Answers its id.
 * @throws DomainError `CONFLICT`; `ILLEGAL_TRANSITION` when it was not merged, or the other one was merged itself
 */
export async function unmergeConsultation(
  tx: Transaction,
  { reason, ...reference }: CaseReference & { reason: string },
): Promise<string> {
  const why = reasonOf(tx, reason);
  const [merged] = await tx.em.execute<{ into: string | null }[]>(
    'select merged_into_id as into from consultation where id = ?',
    [reference.id],
  );
  if (!merged) throw notFound();
  if (!merged.into) throw new DomainError('ILLEGAL_TRANSITION');
  const [source, target] = await loadBoth(tx, reference, { id: merged.into });
  tx.permit('unmerge', source);
  // Until the locks were there, somebody else may have taken it back.
  if (source.mergedInto?.id !== target.id) throw new DomainError('CONFLICT');
  if (target.state === 'MERGED') {
    throw new DomainError(
      'ILLEGAL_TRANSITION',
      {},
      `${target.number} も統合されています。先にそちらを元に戻してください。`,
    );
  }
  const mergedAt = source.stateSince;
  source.unmerge(tx.now);
  const entries = await tx.em.find(ConsultationEntry, { consultation: target.id, origin: source.id });
  await moveEntries(tx, entries, target, source);
  const meetings = await tx.em.find(Meeting, { consultation: target.id, origin: source.id }, { filters: SYSTEM_SCOPE });
  for (const meeting of meetings) Object.assign(meeting, { consultation: ref(source), origin: null });
  happened(tx, source, `${target.number} への統合が取り消されました。理由：${why}`);
  happened(tx, target, `${source.number} の統合が取り消されました。理由：${why}`);
  await restoreReceipt(tx, source);
  const clocks = await Clocks.of(tx, source);
  for (const clock of clocks.all) {
    if (clock.stoppedAt?.getTime() === mergedAt.getTime())
      clock.become({ ...clock.clock(), stoppedAt: null }, clocks.hours);
  }
  source.touch(tx.now, clocks.answer?.dueAt ?? null);
  target.touch(tx.now, target.dueAt);
  target.version++;
  return source.id;
}

async function restoreReceipt(tx: Transaction, { number, submittedAt, organization }: Consultation): Promise<void> {
  if (await standingReceipt(tx, number)) return;
  const company = organization.unwrap();
  tx.em.persist(
    Fact.record({
      kind: FactKind.CONSULTATION_RECEIVED,
      ...{ occurredAt: submittedAt!, recordedAt: tx.now, subject: number, label: `${number} ${company.name}` },
      ...{ organizationId: company.id, industry: company.industry, municipality: company.municipality },
    }),
  );
}
