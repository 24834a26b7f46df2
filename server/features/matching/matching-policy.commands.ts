import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { MatchingPolicy, PolicyTerms } from './matching-policy.entity.ts';

/** The terms that hold now: the newest, or those that the platform comes with. */
export async function currentTerms(tx: Transaction): Promise<PolicyTerms> {
  const [newest] = await tx.em.find(MatchingPolicy, {}, { orderBy: { number: 'desc' }, limit: 1 });
  return newest?.terms ?? new PolicyTerms();
}

export interface PolicyInput {
  /** The version that the change was made from; 0 for the one that the platform comes with. */
  readonly from: number;
  readonly terms: PolicyTerms;
  readonly reason: string;
}

/**
 * Sets how candidates are scored and spread from now on (R3.7). What was proposed before keeps its own terms.
 * @throws DomainError `CONFLICT` when somebody else set it meanwhile; `BAD_USER_INPUT`
 */
export async function setMatchingPolicy(tx: Transaction, { from, terms, reason }: PolicyInput): Promise<string> {
  // One after the other: the number is the version.
  await tx.em.execute(`select pg_advisory_xact_lock(hashtext('matching policy'))`);
  const [newest] = await tx.em.find(MatchingPolicy, {}, { orderBy: { number: 'desc' }, limit: 1 });
  const number = newest?.number ?? 0;
  if (number !== from) throw new DomainError('CONFLICT', { version: number });
  if (!reason.trim()) throw badInput({ path: 'reason', code: 'required', message: '変更の理由を入力してください。' });
  if (!Object.values(terms.weights).some((weight) => weight > 0)) {
    throw badInput({ path: 'terms.weights', code: 'required', message: '重みを一つ以上、1以上にしてください。' });
  }
  const policy = new MatchingPolicy();
  const person = personOf(tx.actor);
  Object.assign(policy, {
    ...{ number: number + 1, terms: { ...terms, weights: { ...terms.weights } }, reason: reason.trim(), setAt: tx.now },
    setBy: person ? ref(tx.em.getReference(Person, person)) : null,
  });
  tx.permit('set', policy);
  tx.why = reason.trim();
  tx.em.persist(policy);
  return policy.id;
}
