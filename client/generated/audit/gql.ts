/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AuditEntries($filter: AuditFilterInput, $first: Int!, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      at\n      person {\n        id\n        name\n      }\n      viewedBy {\n        id\n        name\n      }\n      audience {\n        value\n        label\n      }\n      organization {\n        id\n        name\n      }\n      action {\n        value\n        label\n      }\n      readsPersonalData\n      subject {\n        id\n        name\n        type {\n          value\n          label\n        }\n      }\n      kind\n      from {\n        label\n      }\n      to {\n        label\n      }\n      fields {\n        value\n        label\n      }\n      why\n    }\n  }\n}\n\nquery AuditFilters {\n  auditFilters {\n    actions {\n      value\n      label\n    }\n    subjectTypes {\n      value\n      label\n    }\n    audiences {\n      value\n      label\n    }\n  }\n}\n\nmutation VerifyAuditLog {\n  verifyAuditLog {\n    sound\n    at\n    milliseconds\n    entries\n    lastNumber\n    hash\n    seals\n    problemCount\n    problems {\n      kind\n      number\n      text\n    }\n  }\n}": typeof types.AuditEntriesDocument,
};
const documents: Documents = {
    "query AuditEntries($filter: AuditFilterInput, $first: Int!, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      at\n      person {\n        id\n        name\n      }\n      viewedBy {\n        id\n        name\n      }\n      audience {\n        value\n        label\n      }\n      organization {\n        id\n        name\n      }\n      action {\n        value\n        label\n      }\n      readsPersonalData\n      subject {\n        id\n        name\n        type {\n          value\n          label\n        }\n      }\n      kind\n      from {\n        label\n      }\n      to {\n        label\n      }\n      fields {\n        value\n        label\n      }\n      why\n    }\n  }\n}\n\nquery AuditFilters {\n  auditFilters {\n    actions {\n      value\n      label\n    }\n    subjectTypes {\n      value\n      label\n    }\n    audiences {\n      value\n      label\n    }\n  }\n}\n\nmutation VerifyAuditLog {\n  verifyAuditLog {\n    sound\n    at\n    milliseconds\n    entries\n    lastNumber\n    hash\n    seals\n    problemCount\n    problems {\n      kind\n      number\n      text\n    }\n  }\n}": types.AuditEntriesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditEntries($filter: AuditFilterInput, $first: Int!, $after: String) {\n  auditEntries(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      at\n      person {\n        id\n        name\n      }\n      viewedBy {\n        id\n        name\n      }\n      audience {\n        value\n        label\n      }\n      organization {\n        id\n        name\n      }\n      action {\n        value\n        label\n      }\n      readsPersonalData\n      subject {\n        id\n        name\n        type {\n          value\n          label\n        }\n      }\n      kind\n      from {\n        label\n      }\n      to {\n        label\n      }\n      fields {\n        value\n        label\n      }\n      why\n    }\n  }\n}\n\nquery AuditFilters {\n  auditFilters {\n    actions {\n      value\n      label\n    }\n    subjectTypes {\n      value\n      label\n    }\n    audiences {\n      value\n      label\n    }\n  }\n}\n\nmutation VerifyAuditLog {\n  verifyAuditLog {\n    sound\n    at\n    milliseconds\n    entries\n    lastNumber\n    hash\n    seals\n    problemCount\n    problems {\n      kind\n      number\n      text\n    }\n  }\n}"): typeof import('./graphql.ts').AuditEntriesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
