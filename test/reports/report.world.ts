// A secretariat that reports: two members of staff, a lead, an official, companies that consulted.
import ExcelJS from 'exceljs';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { recordFacts } from '../../server/features/facts/fact.commands.ts';
import { FactKind } from '../../server/features/facts/fact.kinds.ts';
import { beginReports } from '../../server/features/reports/report.upkeep.ts';
import type { TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { asSystem, organization, PASSWORD, signedIn } from '../support/viewers.ts';

export const TARGETS = [
  { key: 'provided', title: '情報提供', clause: '(3)②ウb', target: 60, unit: '社', definition: '企業の数。' },
  { key: 'contacted', title: '連絡確認', clause: '(3)②ウc', target: 30, unit: '社', definition: '企業の数。' },
];

export const REPORT = `id version month state hash asOf submittedAt returnReason corrections
  viewerCanSave viewerCanRequestReview viewerCanReturn viewerCanSubmit sections { id version key text }`;

export interface World {
  readonly author: ApiClient;
  readonly colleague: ApiClient;
  readonly lead: ApiClient;
  readonly official: ApiClient;
  readonly member: ApiClient;
  readonly companies: readonly string[];
}

/** What was received and provided in October 2025: seven companies of two industries. */
export async function createReportWorld(app: TestApp): Promise<World> {
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: TARGETS });
  const companies: string[] = [];
  for (let nth = 0; nth < 7; nth++) {
    const industry = nth < 5 ? '製造業' : '建設業';
    companies.push(await organization(app, { name: `会員${nth}`, isMember: true, industry, municipality: '天草市' }));
  }
  await received(app, companies, '2025-10-10');
  await received(app, companies.slice(0, 2), '2025-09-10');
  const member = await signedIn(app, { name: '会員', email: 'm@example.jp', organizationIds: [companies[0]!] });
  const author = await signedIn(app, { name: '坂本 亮', email: 'a@example.jp', role: 'support' });
  const colleague = await signedIn(app, { name: '津田 千夏', email: 'c@example.jp', role: 'support' });
  const lead = await signedIn(app, { name: '緒方 由美', email: 'l@example.jp', role: 'lead' });
  const official = await signedIn(app, { name: '県 職員', email: 'o@example.jp', role: 'official' });
  return { author, colleague, lead, official, member, companies };
}

/** Some days later: sessions have ended, everyone signs in again. */
export async function later(app: TestApp, world: World, time: string): Promise<void> {
  app.clock.set(new Date(time));
  const people = { a: world.author, c: world.colleague, l: world.lead, o: world.official, m: world.member };
  for (const [name, client] of Object.entries(people)) await client.signIn(`${name}@example.jp`, PASSWORD);
}

/** Consultations of companies, as facts of the ledger. */
export const received = (app: TestApp, companies: readonly string[], day: string) =>
  asSystem(
    app,
    recordFacts,
    companies.map((organizationId, nth) => ({
      kind: FactKind.CONSULTATION_RECEIVED,
      occurredAt: new Date(`${day}T10:00:00+09:00`),
      ...{ subject: `${day}-${nth}`, label: `${day}-${nth} 会員`, organizationId },
      ...{ industry: nth < 5 ? '製造業' : '建設業', municipality: '天草市' },
    })),
  );

export const upkeep = (app: TestApp) => beginReports(app.services);

export const reportsOf = async (client: ApiClient) =>
  (await client.get('{ monthlyReports { nodes { id month state hash } } }')).monthlyReports.nodes;

export const reportOf = async (client: ApiClient, id: string) =>
  (await client.get(`query ($id: ID!) { monthlyReport(id: $id) { ${REPORT} } }`, { id })).monthlyReport;

export async function save(client: ApiClient, report: { id: string }, key: string, text: string) {
  const { sections } = await reportOf(client, report.id);
  const { id, version } = sections.find((section: { key: string }) => section.key === key);
  return client.ask(`mutation ($input: ReportSectionInput!) { saveReportSection(input: $input) { ${REPORT} } }`, {
    input: { id, version, text },
  });
}

const REFERENCE = '$report: ReportReference!';
const DEEDS = {
  requestReview: `mutation (${REFERENCE}) { requestReportReview(report: $report) { ${REPORT} } }`,
  submit: `mutation (${REFERENCE}) { submitReport(report: $report) { ${REPORT} } }`,
  return: `mutation (${REFERENCE}) { returnReport(report: $report, reason: "表の説明を足してください") { ${REPORT} } }`,
};

/** A step of a report's life, on the version that it has now. */
export async function step(client: ApiClient, deed: keyof typeof DEEDS, id: string) {
  const { version } = await reportOf(client, id);
  return client.ask(DEEDS[deed], { report: { id, version } });
}

export async function download(app: TestApp, client: ApiClient, id: string, form: string, headers = {}) {
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: `/reports/${id}/${form}` },
    headers: { ...(client.cookie && { cookie: client.cookie }), ...headers },
  });
  return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload };
}

export async function workbookOf(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}
