// The answers of a questionnaire, however they come, and what follows from them (R3.11).
import { ref } from '@mikro-orm/core';
import { badInput, type FieldError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import type { EffectAnswers, EffectSurvey } from './effect-survey.entity.ts';
import type { Adoption } from './effect-survey.lifecycle.ts';
import { surveysOf } from './effect-survey.schedule.ts';
import { letStand } from './standing-facts.ts';
import { noteInThread } from './thread-event.ts';

/** As people give them. */
export interface AnswersInput {
  readonly adoption?: Adoption | null;
  /** The introduction whose solution was adopted. */
  readonly adopted?: string | null;
  readonly solution?: string | null;
  readonly costYen?: number | null;
  readonly minutesSaved?: number | null;
  readonly usesTalent?: boolean | null;
  readonly comment?: string | null;
}

/**
 * @throws DomainError `BAD_USER_INPUT` when what was adopted belongs to another case
 */
export async function answersOf(
  tx: Transaction,
  consultation: Consultation,
  given: AnswersInput,
): Promise<EffectAnswers> {
  const { adoption = null, costYen = null, minutesSaved = null, usesTalent = null } = given;
  const of = { consultation: consultation.id, disclosedAt: { $ne: null } };
  const adopted = given.adopted
    ? await tx.em.findOne(Introduction, { id: given.adopted, ...of }, { filters: SYSTEM_SCOPE, populate: ['listing'] })
    : null;
  if (given.adopted && !adopted) {
    throw badInput({ path: 'adopted', code: 'unknown', message: '選んだ製品が見つかりません。選び直してください。' });
  }
  return {
    ...{ adoption, costYen, minutesSaved, usesTalent, adopted: adopted && ref(adopted) },
    solution: adopted?.listing.unwrap().title ?? given.solution?.trim() ?? '',
    comment: given.comment?.trim() ?? '',
  };
}

/** @throws DomainError `BAD_USER_INPUT` at what is missing */
export function assertComplete({ adoption, solution }: EffectAnswers): void {
  const problems: FieldError[] = [];
  if (!adoption) problems.push({ path: 'adoption', code: 'required', message: '導入されたかどうかを選んでください。' });
  if (adoption === 'ADOPTED' && !solution) {
    problems.push({ path: 'adopted', code: 'required', message: '導入した製品を選ぶか、名前を入力してください。' });
  }
  if (problems.length) throw badInput(...problems);
}

/**
 * Adoption counts once for a case, and the effect as it was last told; a correction reverses what stood. The case moves on when it may.
 */
export async function applyAnswers(tx: Transaction, consultation: Consultation, survey: EffectSurvey): Promise<void> {
  const answered = (await surveysOf(tx, consultation)).filter(({ state }) => state === 'ANSWERED');
  const adopting = answered.filter(({ adoption }) => adoption === 'ADOPTED');
  const told = adopting.findLast(({ minutesSaved }) => minutesSaved !== null);
  await letStand(tx, consultation, {
    ...{ kind: FactKind.SOLUTION_ADOPTED, quantity: adopting.length ? 1 : 0, occurredAt: tx.now },
  });
  await letStand(tx, consultation, {
    ...{ kind: FactKind.EFFECT_REPORTED, quantity: told?.minutesSaved ?? 0, occurredAt: tx.now },
  });
  noteInThread(tx, consultation, `効果検証アンケート（${survey.months}か月後）に回答がありました。`);
  if (!adopting.length || !consultation.canMoveTo('ADOPTING')) return;
  consultation.moveTo('ADOPTING', tx.now);
  noteInThread(tx, consultation, '「導入・効果検証」に進みました。');
}
