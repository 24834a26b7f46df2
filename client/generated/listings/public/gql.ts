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
    "query PublicSolutions($filter: ListingFilterInput, $after: String, $searching: Boolean!) {\n  solutions(first: 20, filter: $filter, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      kind\n      title\n      promise\n      problem\n      description @include(if: $searching)\n      categories\n      tags\n      companySizes\n      priceModel\n      priceMin\n      priceMax\n      subsidy\n      cases {\n        title\n      }\n      vendor {\n        id\n        name\n        municipality\n      }\n    }\n  }\n  solutionFacets(filter: $filter) {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}\n\nquery PublicSolution($number: String!) {\n  solution(number: $number) {\n    id\n    number\n    kind\n    title\n    promise\n    problem\n    description\n    categories\n    tags\n    industries\n    processes\n    companySizes\n    priceModel\n    priceMin\n    priceMax\n    priceNote\n    leadTimeMin\n    leadTimeMax\n    subsidy\n    publishedAt\n    cases {\n      title\n      industry\n      before\n      after\n    }\n    vendor {\n      id\n      name\n      municipality\n      about\n    }\n  }\n}\n\nquery PublicSimilarSolutions($categories: [String!]!) {\n  solutions(first: 4, filter: {categories: $categories}) {\n    nodes {\n      id\n      number\n      title\n      vendor {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.PublicSolutionsDocument,
};
const documents: Documents = {
    "query PublicSolutions($filter: ListingFilterInput, $after: String, $searching: Boolean!) {\n  solutions(first: 20, filter: $filter, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      kind\n      title\n      promise\n      problem\n      description @include(if: $searching)\n      categories\n      tags\n      companySizes\n      priceModel\n      priceMin\n      priceMax\n      subsidy\n      cases {\n        title\n      }\n      vendor {\n        id\n        name\n        municipality\n      }\n    }\n  }\n  solutionFacets(filter: $filter) {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}\n\nquery PublicSolution($number: String!) {\n  solution(number: $number) {\n    id\n    number\n    kind\n    title\n    promise\n    problem\n    description\n    categories\n    tags\n    industries\n    processes\n    companySizes\n    priceModel\n    priceMin\n    priceMax\n    priceNote\n    leadTimeMin\n    leadTimeMax\n    subsidy\n    publishedAt\n    cases {\n      title\n      industry\n      before\n      after\n    }\n    vendor {\n      id\n      name\n      municipality\n      about\n    }\n  }\n}\n\nquery PublicSimilarSolutions($categories: [String!]!) {\n  solutions(first: 4, filter: {categories: $categories}) {\n    nodes {\n      id\n      number\n      title\n      vendor {\n        id\n        name\n      }\n    }\n  }\n}": types.PublicSolutionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicSolutions($filter: ListingFilterInput, $after: String, $searching: Boolean!) {\n  solutions(first: 20, filter: $filter, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      kind\n      title\n      promise\n      problem\n      description @include(if: $searching)\n      categories\n      tags\n      companySizes\n      priceModel\n      priceMin\n      priceMax\n      subsidy\n      cases {\n        title\n      }\n      vendor {\n        id\n        name\n        municipality\n      }\n    }\n  }\n  solutionFacets(filter: $filter) {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}\n\nquery PublicSolution($number: String!) {\n  solution(number: $number) {\n    id\n    number\n    kind\n    title\n    promise\n    problem\n    description\n    categories\n    tags\n    industries\n    processes\n    companySizes\n    priceModel\n    priceMin\n    priceMax\n    priceNote\n    leadTimeMin\n    leadTimeMax\n    subsidy\n    publishedAt\n    cases {\n      title\n      industry\n      before\n      after\n    }\n    vendor {\n      id\n      name\n      municipality\n      about\n    }\n  }\n}\n\nquery PublicSimilarSolutions($categories: [String!]!) {\n  solutions(first: 4, filter: {categories: $categories}) {\n    nodes {\n      id\n      number\n      title\n      vendor {\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PublicSolutionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
