// One case that holds two concerns becomes two (分割).
import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Clocks } from './case-clock.keeping.ts';
import { settleEscalations } from './case-escalation.settling.ts';
import { moveEntries, reasonOf } from './case-merging.commands.ts';
import { bornAt, type CaseReference, entryOf, receiveConsultation } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { OPEN_STATES } from './consultation.lifecycle.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';

export interface SplitValues {
  readonly subject: string;
  /** What the new case asks; absent: the first of the entries that the member wrote. */
  readonly body?: string | null;
  readonly entries: readonly string[];
  readonly reason: string;
}

/** Since when the member waits for an answer, by what was said; `null` when staff spoke last. */
export function waitingSince(
  entries: readonly Pick<ConsultationEntry, 'fromMember' | 'internal' | 'kind' | 'recordedAt'>[],
): Date | null {
  const said = entries
    .filter(({ internal, kind }) => !internal && kind !== 'EVENT')
    .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  const lastAnswer = said.findLastIndex(({ fromMember }) => !fromMember);
  return said[lastAnswer + 1]?.recordedAt ?? null;
}

/**
 * Splits entries off into a new case of the same company (分割, R3.5): it has a number of its own, counts from its first entry on, and
 * both name each other. Merging it back takes the split back. Answers the new case's id.
 * @throws DomainError `BAD_USER_INPUT` without subject, reason or entries of this case; `CONFLICT`; `ILLEGAL_TRANSITION`
 */
export async function splitConsultation(
  tx: Transaction,
  { subject, body, entries: ids, reason, ...reference }: CaseReference & SplitValues,
): Promise<string> {
  const why = reasonOf(tx, reason);
  const title = subject.trim();
  if (!title) throw badInput({ path: 'subject', code: 'required', message: '件名を入力してください。' });
  const source = await tx.load(Consultation, reference.id, {
    version: reference.version,
    lock: true,
    populate: ['organization'],
  });
  tx.permit('split', source);
  if (!OPEN_STATES.includes(source.state)) throw new DomainError('ILLEGAL_TRANSITION', { from: source.state });
  const all = await tx.em.find(ConsultationEntry, { consultation: source.id }, { orderBy: { occurredAt: 'asc' } });
  const wanted = new Set(ids);
  const moved = all.filter(({ id, kind }) => wanted.has(id) && kind !== 'EVENT');
  if (!moved.length || moved.length !== wanted.size) {
    throw badInput({ path: 'entries', code: 'required', message: '新しい相談に移すやりとりを選んでください。' });
  }
  const split = newCase(source, title, (body?.trim() || moved.find(({ fromMember }) => fromMember)?.text) ?? title, tx);
  await receiveConsultation(tx, split, source.organization.unwrap(), moved[0]!.occurredAt);
  await moveEntries(tx, moved, source, split);
  const note = (consultation: Consultation, text: string) =>
    tx.em.persist(entryOf(consultation, 'EVENT', text, tx.now, tx.now));
  note(source, `${split.number}「${title}」に分割されました。理由：${why}`);
  note(split, `${source.number}「${source.subject}」から分割されました。理由：${why}`);
  await setClocks(tx, split, moved);
  await setClocks(
    tx,
    source,
    all.filter((entry) => !moved.includes(entry)),
  );
  source.version++;
  return split.id;
}

function newCase(source: Consultation, subject: string, body: string, tx: Transaction): Consultation {
  const split = new Consultation();
  const { wantsMatching, topics, channel, author, organization, assignee, assigned } = source;
  Object.assign(split, { subject, body, wantsMatching, topics: [...topics], channel, author, organization });
  split.source = source.source;
  Object.assign(split, { assignee, assigned, assignedAt: assigned ? tx.now : null, splitFrom: ref(source) });
  Object.assign(split, bornAt(tx.now));
  tx.em.persist(split);
  return split;
}

/** Which answer each of the two owes now follows from what is left in it. */
async function setClocks(tx: Transaction, consultation: Consultation, entries: readonly ConsultationEntry[]) {
  const clocks = await Clocks.of(tx, consultation);
  const since = waitingSince(entries);
  const lastAnswer = entries.findLast(({ fromMember, internal, kind }) => !fromMember && !internal && kind !== 'EVENT');
  const { answer } = clocks;
  if (lastAnswer && !since) clocks.staffAnswered(tx.now);
  else if (lastAnswer && answer && answer.startedAt < lastAnswer.recordedAt)
    clocks.staffAnswered(lastAnswer.recordedAt);
  if (since) await clocks.memberActed(since);
  consultation.touch(tx.now, clocks.answer?.dueAt ?? null);
  await settleEscalations(clocks);
}
