import { LockMode, ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { officeDaysAfter } from '../desk/answer-due.queries.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { type AnsweredVia, ContactCheck, ContactSide } from './contact-check.entity.ts';
import { ANSWER_LABELS, type ContactAnswer } from './contact-check.lifecycle.ts';
import { applyOutcome, loadCase } from './contact-check.outcome.ts';
import { followUpPlan } from './follow-up.plan.ts';
import { noteInThread } from './thread-event.ts';

const SIDES: Readonly<Record<ContactSide, string>> = { MEMBER: '会員', VENDOR: '企業' };

export interface ContactAnswerInput {
  /** The introduction. */
  readonly id: string;
  readonly version: number;
  readonly answer: ContactAnswer;
  /** The day of the contact; absent: today. */
  readonly contactOn?: string | null;
  /** For whom staff answer. Members and vendors speak for themselves. */
  readonly side?: ContactSide | null;
}

/**
 * A side says whether there was contact (R3.9), or corrects what it said. One yes counts, unless the other side says no: then staff settle it.
 * @throws DomainError `CONFLICT`; `ILLEGAL_TRANSITION` before the member agreed to be named; `ALREADY_DONE` once staff settled it;
 *   `BAD_USER_INPUT` for a day before that or to come
 */
export async function answerContact(tx: Transaction, input: ContactAnswerInput): Promise<string> {
  const introduction = await tx.load(Introduction, input.id, { version: input.version, lock: true });
  const check = await checkOf(tx, introduction);
  tx.permit('answer', check);
  const staff = tx.actor.audience === 'support';
  const side = staff ? (input.side ?? ContactSide.MEMBER) : sideOf(tx);
  const { answer, contactOn } = input;
  await takeAnswer(tx, { introduction, check, side, answer, contactOn, via: staff ? 'STAFF' : 'PAGE' });
  return check.id;
}

/**
 * Contact took place, says the member, the vendor or staff (R3.9). The first of a case counts for the contract.
 * @throws DomainError as `answerContact`
 */
export async function confirmContact(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<string> {
  const introduction = await tx.load(Introduction, id, { version, lock: true });
  tx.permit('confirm', introduction);
  if (introduction.state === 'CONTACTED') throw new DomainError('ILLEGAL_TRANSITION', { from: introduction.state });
  const check = await checkOf(tx, introduction);
  const staff = tx.actor.audience === 'support';
  const side = staff ? ContactSide.MEMBER : sideOf(tx);
  await takeAnswer(tx, { introduction, check, side, answer: 'YES', via: staff ? 'STAFF' : 'PAGE' });
  return id;
}

export interface SettlementInput {
  /** The check. */
  readonly id: string;
  readonly version: number;
  /** Whether there was contact. */
  readonly happened: boolean;
  readonly reason: string;
}

/**
 * Staff find out how it was, and say why they say so (R3.9). Their word stands; a confirmation that was counted wrongly is reversed by it.
 * @throws DomainError `CONFLICT`; `BAD_USER_INPUT` without a reason
 */
export async function settleContact(
  tx: Transaction,
  { id, version, happened, reason }: SettlementInput,
): Promise<string> {
  if (!reason.trim()) throw badInput({ path: 'reason', code: 'required', message: '確かめた内容を入力してください。' });
  const known = await tx.load(ContactCheck, id, { version });
  const introduction = await tx.load(Introduction, known.introduction.id, { lock: true });
  const check = await tx.load(ContactCheck, id, { version, lock: true });
  tx.permit('settle', check);
  check.settle(happened, reason.trim(), ref(Person, personOf(tx.actor)!), tx.now);
  tx.why = reason.trim();
  const consultation = await loadCase(tx, check);
  const word = happened ? '連絡あり' : '連絡なし';
  noteInThread(tx, consultation, `連絡の確認を「${word}」として確定しました。${reason.trim()}`, true);
  await applyOutcome(tx, check, introduction, '事務局');
  return id;
}

const sideOf = ({ actor }: Transaction): ContactSide =>
  actor.audience === 'vendor' ? ContactSide.VENDOR : ContactSide.MEMBER;

/** The check of an introduction whose row is locked; a new one is persisted. */
export async function checkOf(tx: Transaction, introduction: Introduction): Promise<ContactCheck> {
  // Whoever may load the introduction may be asked for its contact; rules about the check are asked of what is done to it.
  const known = await tx.em.findOne(
    ContactCheck,
    { introduction: introduction.id },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (known) return known;
  const check = ContactCheck.of(introduction, tx.now);
  tx.em.persist(check);
  return check;
}

interface Taken {
  readonly introduction: Introduction;
  readonly check: ContactCheck;
  readonly side: ContactSide;
  readonly answer: ContactAnswer;
  readonly contactOn?: string | null;
  readonly via: AnsweredVia;
}

/** Takes a side's answer, however it came, and does what follows from it. */
export async function takeAnswer(tx: Transaction, { introduction, check, side, ...given }: Taken): Promise<void> {
  const { disclosedAt, state } = introduction;
  if (!disclosedAt || (state !== 'DISCLOSED' && state !== 'CONTACTED')) {
    throw new DomainError('ILLEGAL_TRANSITION', { from: state });
  }
  const today = tokyoDate(tx.now);
  const contactOn = given.contactOn ?? today;
  if (contactOn > today || contactOn < tokyoDate(disclosedAt)) {
    throw badInput({
      ...{ path: 'contactOn', code: 'out_of_range' },
      message: '連絡先を伝えた日から今日までの日付を入力してください。',
    });
  }
  const was = check.state;
  check.answer(side, { answer: given.answer, contactOn, via: given.via }, tx.now);
  if (check.state === 'ASKING')
    check.schedule(await officeDaysAfter(tx, tx.now, (await followUpPlan(tx)).askAgainDays));
  await tellInThread(tx, check, { side, answer: given.answer, was });
  await applyOutcome(tx, check, introduction, given.via === 'STAFF' ? '支援員' : SIDES[side]);
}

/** Staff read in the thread what is not plain from the outcome. */
async function tellInThread(
  tx: Transaction,
  check: ContactCheck,
  { side, answer, was }: { side: ContactSide; answer: ContactAnswer; was: string },
): Promise<void> {
  if (answer === 'YES' && check.state !== 'DISPUTED') return;
  const consultation = await loadCase(tx, check);
  noteInThread(tx, consultation, `連絡の確認に${SIDES[side]}が「${ANSWER_LABELS[answer]}」と答えました。`, true);
  if (check.state === 'DISPUTED' && was !== 'DISPUTED') {
    noteInThread(tx, consultation, '会員と企業の答えが食い違っています。事情を聞いて確定してください。', true);
  }
}
