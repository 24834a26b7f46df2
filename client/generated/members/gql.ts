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
    "query Registry($filter: MemberFilterInput, $first: Int!, $after: String) {\n  organizations(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      memberNo\n      name\n      kana\n      category\n      industry\n      municipality\n      joinedOn\n      withdrawnOn\n      isMember\n      isVendor\n    }\n  }\n}\n\nquery RegistryFilters {\n  registryFilters {\n    industries\n    municipalities\n  }\n}\n\nquery RegistryRecord($id: ID!) {\n  organization(id: $id) {\n    id\n    memberNo\n    corporateNumber\n    name\n    kana\n    category\n    industry\n    employees\n    postcode\n    address\n    municipality\n    inPrefecture\n    joinedOn\n    withdrawnOn\n    isMember\n    isVendor\n    newsletter\n    note\n  }\n}\n\nmutation RevealOrganization($id: ID!) {\n  revealOrganization(id: $id) {\n    representative\n    contactName\n    contactKana\n    contactTitle\n    phone\n    email\n  }\n}": typeof types.RegistryDocument,
};
const documents: Documents = {
    "query Registry($filter: MemberFilterInput, $first: Int!, $after: String) {\n  organizations(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      memberNo\n      name\n      kana\n      category\n      industry\n      municipality\n      joinedOn\n      withdrawnOn\n      isMember\n      isVendor\n    }\n  }\n}\n\nquery RegistryFilters {\n  registryFilters {\n    industries\n    municipalities\n  }\n}\n\nquery RegistryRecord($id: ID!) {\n  organization(id: $id) {\n    id\n    memberNo\n    corporateNumber\n    name\n    kana\n    category\n    industry\n    employees\n    postcode\n    address\n    municipality\n    inPrefecture\n    joinedOn\n    withdrawnOn\n    isMember\n    isVendor\n    newsletter\n    note\n  }\n}\n\nmutation RevealOrganization($id: ID!) {\n  revealOrganization(id: $id) {\n    representative\n    contactName\n    contactKana\n    contactTitle\n    phone\n    email\n  }\n}": types.RegistryDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Registry($filter: MemberFilterInput, $first: Int!, $after: String) {\n  organizations(filter: $filter, first: $first, after: $after) {\n    totalCount\n    position\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      memberNo\n      name\n      kana\n      category\n      industry\n      municipality\n      joinedOn\n      withdrawnOn\n      isMember\n      isVendor\n    }\n  }\n}\n\nquery RegistryFilters {\n  registryFilters {\n    industries\n    municipalities\n  }\n}\n\nquery RegistryRecord($id: ID!) {\n  organization(id: $id) {\n    id\n    memberNo\n    corporateNumber\n    name\n    kana\n    category\n    industry\n    employees\n    postcode\n    address\n    municipality\n    inPrefecture\n    joinedOn\n    withdrawnOn\n    isMember\n    isVendor\n    newsletter\n    note\n  }\n}\n\nmutation RevealOrganization($id: ID!) {\n  revealOrganization(id: $id) {\n    representative\n    contactName\n    contactKana\n    contactTitle\n    phone\n    email\n  }\n}"): typeof import('./graphql.ts').RegistryDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
