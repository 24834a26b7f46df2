// How the doors of corrections and monthly reports are tried.
import { randomUUID } from 'node:crypto';
import type { Probe } from './table.probes.ts';

const onReport = (field: string, more = ''): Probe => ({
  document: `mutation ($id: ID!) { ${field}(report: { id: $id, version: -1 }${more}) { id } }`,
  variables: (_, { report }) => ({ id: report }),
});

export const REPORT_PROBES: Readonly<Record<string, Probe>> = {
  'Mutation.reverseFact': {
    document: 'mutation ($id: ID!) { reverseFact(fact: $id, reason: "x") { id } }',
    variables: () => ({ id: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Query.monthlyReports': { document: '{ monthlyReports { nodes { id } } }' },
  'Query.monthlyReport': {
    document: 'query ($id: ID!) { monthlyReport(id: $id) { id hash } }',
    variables: (_, { report }) => ({ id: report }),
  },
  'Query.reportPreview': {
    document: 'query ($id: ID!) { reportPreview(id: $id) { title } }',
    variables: (_, { report }) => ({ id: report }),
  },
  'Mutation.beginReport': {
    document: 'mutation { beginReport(input: { month: "2025-10" }) { id } }',
    refusals: ['ALREADY_DONE'],
  },
  'Mutation.saveReportSection': {
    document: 'mutation ($id: ID!) { saveReportSection(input: { id: $id, version: -1, text: "" }) { id } }',
    variables: (_, { reportSection }) => ({ id: reportSection }),
  },
  'Mutation.requestReportReview': onReport('requestReportReview'),
  'Mutation.returnReport': onReport('returnReport', ', reason: "x"'),
  'Mutation.submitReport': onReport('submitReport'),
};
