import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { tokyoMonth } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import { queriesOf, type Transaction } from '../../platform/database/transaction.ts';
import { ContractYear } from '../facts/contract-year.entity.ts';
import { monthLabel } from './report.document.ts';
import { MonthlyReport } from './report.entity.ts';
import { SECTION_KINDS } from './report.kinds.ts';
import { type ReportSnapshot, writeSnapshot } from './report.snapshot.ts';
import { fiscalYearOfMonth, reportFigures } from './report-figures.queries.ts';
import { ReportSection } from './report-section.entity.ts';

interface ReportVersion {
  readonly id: string;
  readonly version: number;
}

const loadReport = (tx: Transaction, { id, version }: ReportVersion) =>
  tx.load(MonthlyReport, id, { version, lock: true });

/**
 * Begins the report of a month that is over (R3.10): by hand, or by itself on the first office day of the next one. Answers
 * its id.
 * @throws DomainError `BAD_USER_INPUT` for a month to come or without a contract; `ALREADY_DONE`
 */
export async function beginReport(tx: Transaction, { month }: { month: string }): Promise<string> {
  const fiscalYear = fiscalYearOfMonth(month);
  if (month >= tokyoMonth(tx.now)) {
    throw badInput({ path: 'month', code: 'not_over', message: '終わった月を選んでください。' });
  }
  if (!(await tx.em.count(ContractYear, { fiscalYear }))) {
    throw badInput({ path: 'month', code: 'no_contract', message: 'この年度の目標が登録されていません。' });
  }
  if (await tx.em.count(MonthlyReport, { month })) throw new DomainError('ALREADY_DONE');
  const report = new MonthlyReport();
  Object.assign(report, { month, fiscalYear, createdAt: tx.now, stateSince: tx.now });
  tx.permit('begin', report);
  tx.em.persist(report);
  SECTION_KINDS.forEach(({ key, title }, position) => {
    const section = Object.assign(new ReportSection(), { position, key, title });
    section.report = ref(report);
    tx.em.persist(section);
  });
  return report.id;
}

/**
 * Keeps what is typed into a part of a report. Answers the report's id.
 * @throws DomainError `CONFLICT` when somebody else wrote into the same part
 */
export async function saveReportSection(
  tx: Transaction,
  { id, version, text }: ReportVersion & { text: string },
): Promise<string> {
  const section = await tx.load(ReportSection, id, { version });
  // Locked, so that nobody asks for the review in between; its version is left alone while others write elsewhere in it.
  const report = await tx.load(MonthlyReport, section.report.id, { lock: true });
  tx.permit('save', report);
  report.save(personOf(tx.actor));
  section.text = text;
  section.savedAt = tx.now;
  return report.id;
}

/**
 * Asks a second person to look (確認の依頼): figures and texts become one snapshot, which is what will be submitted.
 * @throws DomainError `ILLEGAL_TRANSITION`; `CONFLICT`; `FORBIDDEN` while an earlier month is not submitted
 */
export async function requestReportReview(tx: Transaction, reference: ReportVersion): Promise<string> {
  const report = await loadReport(tx, reference);
  tx.permit('requestReview', report);
  await assertEarlierSubmitted(tx, report);
  const snapshot = await snapshotOf(tx, report);
  report.requestReview(writeSnapshot(snapshot), tx.now, personOf(tx.actor), tx.now);
  return report.id;
}

/** Corrections say what the report before told: reports go out in the order of their months. */
async function assertEarlierSubmitted(tx: Transaction, { month }: MonthlyReport): Promise<void> {
  const earlier = await tx.em.findOne(
    MonthlyReport,
    { month: { $lt: month }, state: { $ne: 'SUBMITTED' } },
    { orderBy: { month: 'asc' } },
  );
  if (!earlier) return;
  throw new DomainError(
    'FORBIDDEN',
    { month: earlier.month },
    `先に${monthLabel(earlier.month)}分の報告書を提出してください。`,
  );
}

/** What the report says as things are known now. */
async function snapshotOf(tx: Transaction, report: MonthlyReport): Promise<ReportSnapshot> {
  const sections = await tx.em.find(ReportSection, { report: report.id }, { orderBy: { position: 'asc' } });
  const figures = await reportFigures(queriesOf(tx), report.month, tx.now);
  return { ...figures, sections: sections.map(({ key, title, text }) => ({ key, title, text })) };
}

/** What the report would say now, for its preview. */
export async function previewReport(tx: Transaction, { id }: { id: string }): Promise<ReportSnapshot> {
  const report = await tx.load(MonthlyReport, id);
  tx.permit('preview', report);
  return snapshotOf(tx, report);
}

/**
 * The reviewer gives it back, with the reason.
 * @throws DomainError `BAD_USER_INPUT` without one; `FORBIDDEN` for who wrote in it
 */
export async function returnReport(
  tx: Transaction,
  { reason, ...reference }: ReportVersion & { reason: string },
): Promise<string> {
  const report = await loadReport(tx, reference);
  tx.permit('return', report);
  if (!reason.trim()) throw badInput({ path: 'reason', code: 'required', message: '差し戻す理由を入力してください。' });
  report.return(reason.trim(), tx.now);
  tx.why = reason.trim();
  return report.id;
}

/**
 * The second person submits it to the prefecture. From here on nothing in it changes.
 * @throws DomainError `FORBIDDEN` for who wrote in it; `CONFLICT`; `ILLEGAL_TRANSITION`
 */
export async function submitReport(tx: Transaction, reference: ReportVersion): Promise<string> {
  const report = await loadReport(tx, reference);
  tx.permit('submit', report);
  report.submit(tx.now);
  return report.id;
}

export interface DownloadedReport {
  readonly month: string;
  readonly snapshot: ReportSnapshot;
  readonly text: string;
  readonly hash: string;
  readonly submittedAt: Date | null;
}

/** Hands out a report as a file; that it was taken is recorded. */
export async function downloadReport(
  tx: Transaction,
  { id, form }: { id: string; form: string },
): Promise<DownloadedReport> {
  const report = await tx.load(MonthlyReport, id);
  tx.permit('download', report);
  const { month, hash, submittedAt } = report;
  const text = report.snapshot ?? writeSnapshot(await snapshotOf(tx, report));
  await audit(tx, [{ subject_type: 'MonthlyReport', subject_id: id, fields: [form] }]);
  return { month, snapshot: JSON.parse(text) as ReportSnapshot, text, hash, submittedAt };
}
