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
    "query AccessRecordTypes {\n  accessRecordTypes {\n    name\n    label\n    numberLabel\n  }\n}\n\nquery AccessCapacities($text: String!) {\n  accessCapacities(text: $text) {\n    ...Capacity\n  }\n}\n\nmutation ViewAs($input: ViewAsInput!) {\n  viewAs(input: $input)\n}\n\nquery ExplainAccess($type: String!, $key: String!, $viewer: AccessViewerInput) {\n  explainAccess(type: $type, key: $key, viewer: $viewer) {\n    record {\n      type\n      typeLabel\n      id\n      number\n      name\n    }\n    profiles {\n      profile\n      outcome\n      organizations\n      seeingOrganizations\n      rules {\n        ...Rule\n      }\n    }\n    peopleCount\n    people {\n      ...Capacity\n    }\n    viewer {\n      visible\n      who {\n        ...Capacity\n      }\n      rules {\n        ...Rule\n      }\n      fields {\n        name\n        label\n        outcome\n        rules\n      }\n    }\n  }\n}\n\nfragment Capacity on AccessCapacity {\n  profile\n  personId\n  personName\n  organizationId\n  organizationName\n}\n\nfragment Rule on RuleAccess {\n  reason\n  condition\n  denies\n  met\n  fieldCount\n}": typeof types.AccessRecordTypesDocument,
};
const documents: Documents = {
    "query AccessRecordTypes {\n  accessRecordTypes {\n    name\n    label\n    numberLabel\n  }\n}\n\nquery AccessCapacities($text: String!) {\n  accessCapacities(text: $text) {\n    ...Capacity\n  }\n}\n\nmutation ViewAs($input: ViewAsInput!) {\n  viewAs(input: $input)\n}\n\nquery ExplainAccess($type: String!, $key: String!, $viewer: AccessViewerInput) {\n  explainAccess(type: $type, key: $key, viewer: $viewer) {\n    record {\n      type\n      typeLabel\n      id\n      number\n      name\n    }\n    profiles {\n      profile\n      outcome\n      organizations\n      seeingOrganizations\n      rules {\n        ...Rule\n      }\n    }\n    peopleCount\n    people {\n      ...Capacity\n    }\n    viewer {\n      visible\n      who {\n        ...Capacity\n      }\n      rules {\n        ...Rule\n      }\n      fields {\n        name\n        label\n        outcome\n        rules\n      }\n    }\n  }\n}\n\nfragment Capacity on AccessCapacity {\n  profile\n  personId\n  personName\n  organizationId\n  organizationName\n}\n\nfragment Rule on RuleAccess {\n  reason\n  condition\n  denies\n  met\n  fieldCount\n}": types.AccessRecordTypesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccessRecordTypes {\n  accessRecordTypes {\n    name\n    label\n    numberLabel\n  }\n}\n\nquery AccessCapacities($text: String!) {\n  accessCapacities(text: $text) {\n    ...Capacity\n  }\n}\n\nmutation ViewAs($input: ViewAsInput!) {\n  viewAs(input: $input)\n}\n\nquery ExplainAccess($type: String!, $key: String!, $viewer: AccessViewerInput) {\n  explainAccess(type: $type, key: $key, viewer: $viewer) {\n    record {\n      type\n      typeLabel\n      id\n      number\n      name\n    }\n    profiles {\n      profile\n      outcome\n      organizations\n      seeingOrganizations\n      rules {\n        ...Rule\n      }\n    }\n    peopleCount\n    people {\n      ...Capacity\n    }\n    viewer {\n      visible\n      who {\n        ...Capacity\n      }\n      rules {\n        ...Rule\n      }\n      fields {\n        name\n        label\n        outcome\n        rules\n      }\n    }\n  }\n}\n\nfragment Capacity on AccessCapacity {\n  profile\n  personId\n  personName\n  organizationId\n  organizationName\n}\n\nfragment Rule on RuleAccess {\n  reason\n  condition\n  denies\n  met\n  fieldCount\n}"): typeof import('./graphql.ts').AccessRecordTypesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
