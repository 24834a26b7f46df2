import type { Transaction } from '../../platform/database/transaction.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { type AnswersInput, answersOf, applyAnswers, assertComplete } from './effect-survey.answers.ts';
import { EffectSurvey } from './effect-survey.entity.ts';

export interface SurveyAnswersInput {
  readonly id: string;
  readonly version: number;
  readonly answers: AnswersInput;
}

async function loadSurvey(tx: Transaction, { id, version }: SurveyAnswersInput) {
  const known = await tx.load(EffectSurvey, id, { version });
  const consultation = await tx.load(Consultation, known.consultation.id, { lock: true, populate: ['organization'] });
  const survey = await tx.load(EffectSurvey, id, { version, lock: true });
  return { survey, consultation };
}

/**
 * Keeps what was typed into a questionnaire so far (R3.11).
 * @throws DomainError `CONFLICT`; `ILLEGAL_TRANSITION` when it is not open
 */
export async function saveEffectAnswers(tx: Transaction, input: SurveyAnswersInput): Promise<string> {
  const { survey, consultation } = await loadSurvey(tx, input);
  tx.permit('submit', survey);
  survey.save(await answersOf(tx, consultation, input.answers), tx.now);
  return survey.id;
}

/**
 * The member answers a questionnaire, or corrects its answer (R3.11).
 * @throws DomainError `CONFLICT`; `ILLEGAL_TRANSITION` when it is closed; `BAD_USER_INPUT` at what is missing
 */
export async function submitEffectAnswers(tx: Transaction, input: SurveyAnswersInput): Promise<string> {
  const { survey, consultation } = await loadSurvey(tx, input);
  tx.permit('submit', survey);
  const answers = await answersOf(tx, consultation, input.answers);
  assertComplete(answers);
  survey.submit(answers, 'PAGE', tx.now);
  await applyAnswers(tx, consultation, survey);
  return survey.id;
}

/**
 * Staff enter what they were told on the phone, or correct an answer (R3.11).
 * @throws DomainError `CONFLICT`; `BAD_USER_INPUT` at what is missing
 */
export async function recordEffectAnswers(tx: Transaction, input: SurveyAnswersInput): Promise<string> {
  const { survey, consultation } = await loadSurvey(tx, input);
  tx.permit('record', survey);
  const answers = await answersOf(tx, consultation, input.answers);
  assertComplete(answers);
  survey.record(answers, tx.now);
  await applyAnswers(tx, consultation, survey);
  return survey.id;
}
