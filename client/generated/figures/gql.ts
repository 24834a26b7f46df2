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
    "query Dashboard($fiscalYear: Int, $asOf: String) {\n  dashboard(fiscalYear: $fiscalYear, asOf: $asOf) {\n    fiscalYear\n    label\n    asOf\n    elapsed\n    smallestGroup\n    position\n    figures {\n      id: key\n      title\n      clause\n      definition\n      unit\n      value\n      target\n      forecast\n      outlook\n      net\n      rows\n      months {\n        id: month\n        value\n        total\n      }\n    }\n    breakdowns {\n      id: by\n      groups {\n        id: label\n        consulted\n        provided\n        contacted\n      }\n    }\n  }\n}\n\nsubscription FactRecorded($since: String) {\n  factRecorded(since: $since) {\n    kind\n    position\n    node {\n      id\n      fiscalYear\n    }\n  }\n}\n\nquery FigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      reverses\n      reason\n    }\n  }\n}": typeof types.DashboardDocument,
    "query StaffFigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      label\n      reverses\n      reason\n      viewerCanReverse\n    }\n  }\n}\n\nmutation ReverseFact($fact: ID!, $reason: String!) {\n  reverseFact(fact: $fact, reason: $reason) {\n    id\n    subject\n  }\n}": typeof types.StaffFigureRowsDocument,
};
const documents: Documents = {
    "query Dashboard($fiscalYear: Int, $asOf: String) {\n  dashboard(fiscalYear: $fiscalYear, asOf: $asOf) {\n    fiscalYear\n    label\n    asOf\n    elapsed\n    smallestGroup\n    position\n    figures {\n      id: key\n      title\n      clause\n      definition\n      unit\n      value\n      target\n      forecast\n      outlook\n      net\n      rows\n      months {\n        id: month\n        value\n        total\n      }\n    }\n    breakdowns {\n      id: by\n      groups {\n        id: label\n        consulted\n        provided\n        contacted\n      }\n    }\n  }\n}\n\nsubscription FactRecorded($since: String) {\n  factRecorded(since: $since) {\n    kind\n    position\n    node {\n      id\n      fiscalYear\n    }\n  }\n}\n\nquery FigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      reverses\n      reason\n    }\n  }\n}": types.DashboardDocument,
    "query StaffFigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      label\n      reverses\n      reason\n      viewerCanReverse\n    }\n  }\n}\n\nmutation ReverseFact($fact: ID!, $reason: String!) {\n  reverseFact(fact: $fact, reason: $reason) {\n    id\n    subject\n  }\n}": types.StaffFigureRowsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Dashboard($fiscalYear: Int, $asOf: String) {\n  dashboard(fiscalYear: $fiscalYear, asOf: $asOf) {\n    fiscalYear\n    label\n    asOf\n    elapsed\n    smallestGroup\n    position\n    figures {\n      id: key\n      title\n      clause\n      definition\n      unit\n      value\n      target\n      forecast\n      outlook\n      net\n      rows\n      months {\n        id: month\n        value\n        total\n      }\n    }\n    breakdowns {\n      id: by\n      groups {\n        id: label\n        consulted\n        provided\n        contacted\n      }\n    }\n  }\n}\n\nsubscription FactRecorded($since: String) {\n  factRecorded(since: $since) {\n    kind\n    position\n    node {\n      id\n      fiscalYear\n    }\n  }\n}\n\nquery FigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      reverses\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').DashboardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StaffFigureRows($key: String!, $fiscalYear: Int!, $asOf: String, $first: Int!, $after: String) {\n  figureRows(\n    key: $key\n    fiscalYear: $fiscalYear\n    asOf: $asOf\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      occurredOn\n      recordedAt\n      quantity\n      subject\n      label\n      reverses\n      reason\n      viewerCanReverse\n    }\n  }\n}\n\nmutation ReverseFact($fact: ID!, $reason: String!) {\n  reverseFact(fact: $fact, reason: $reason) {\n    id\n    subject\n  }\n}"): typeof import('./graphql.ts').StaffFigureRowsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
