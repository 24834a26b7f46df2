// Q1–Q3 in the names that PostGraphile gives to the same tables, columns and relations.
import type { QueryName } from './reads.queries.ts';

export const postgraphileQueries = (organizationId: string): Readonly<Record<QueryName, string>> => ({
  Q1: `{ solutionsOfToday(first: 20) { nodes { id: rowId number title promise tags vendor: organizationByVendorId { id: rowId name } } } }`,
  Q2: `{ allConsultations(first: 20, condition: { organizationId: "${organizationId}" }, orderBy: [TOUCHED_AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId number subject state stateSince
      lastEntry: consultationEntriesByConsultationId(first: 1, condition: { internal: false }, orderBy: [OCCURRED_AT_DESC]) {
        nodes { text occurredAt } }
      assignee: personByAssigneeId { id: rowId name } } } }`,
  Q3: `query ($number: String!) { listingByNumber(number: $number) { id: rowId title description tags categories
    vendor: organizationByVendorId { id: rowId name about } } }`,
});
