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
    "query PublicHome {\n  exhibitions(first: 6) {\n    nodes {\n      id\n      slug\n      title\n      state\n      stateLabel\n      heldOn\n      hours\n      venueName\n      placesLeft\n      viewerCanRegister\n    }\n  }\n  cases: articles(kinds: [CASE], first: 4) {\n    totalCount\n    nodes {\n      id\n      slug\n      title\n      lead\n      industry\n      municipality\n      publishedAt\n    }\n  }\n  news: articles(kinds: [NEWS, EVENT], first: 5) {\n    nodes {\n      id\n      kind\n      slug\n      title\n      heldOn\n      publishedAt\n    }\n  }\n  solutionFacets {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}": typeof types.PublicHomeDocument,
};
const documents: Documents = {
    "query PublicHome {\n  exhibitions(first: 6) {\n    nodes {\n      id\n      slug\n      title\n      state\n      stateLabel\n      heldOn\n      hours\n      venueName\n      placesLeft\n      viewerCanRegister\n    }\n  }\n  cases: articles(kinds: [CASE], first: 4) {\n    totalCount\n    nodes {\n      id\n      slug\n      title\n      lead\n      industry\n      municipality\n      publishedAt\n    }\n  }\n  news: articles(kinds: [NEWS, EVENT], first: 5) {\n    nodes {\n      id\n      kind\n      slug\n      title\n      heldOn\n      publishedAt\n    }\n  }\n  solutionFacets {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}": types.PublicHomeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicHome {\n  exhibitions(first: 6) {\n    nodes {\n      id\n      slug\n      title\n      state\n      stateLabel\n      heldOn\n      hours\n      venueName\n      placesLeft\n      viewerCanRegister\n    }\n  }\n  cases: articles(kinds: [CASE], first: 4) {\n    totalCount\n    nodes {\n      id\n      slug\n      title\n      lead\n      industry\n      municipality\n      publishedAt\n    }\n  }\n  news: articles(kinds: [NEWS, EVENT], first: 5) {\n    nodes {\n      id\n      kind\n      slug\n      title\n      heldOn\n      publishedAt\n    }\n  }\n  solutionFacets {\n    facet\n    values {\n      value\n      count\n    }\n  }\n}"): typeof import('./graphql.ts').PublicHomeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
