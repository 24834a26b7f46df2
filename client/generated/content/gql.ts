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
    "query PublicCases($after: String) {\n  articles(kinds: [CASE], first: 12, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      slug\n      title\n      lead\n      company\n      industry\n      municipality\n      publishedAt\n    }\n  }\n}\n\nquery PublicCase($slug: String!) {\n  article(kind: CASE, slug: $slug) {\n    id\n    slug\n    title\n    lead\n    bodyHtml\n    company\n    industry\n    municipality\n    publishedAt\n  }\n  articles(kinds: [CASE], first: 4) {\n    nodes {\n      id\n      slug\n      title\n      industry\n      municipality\n    }\n  }\n}\n\nquery PublicNews($kinds: [ArticleKind!]!, $after: String) {\n  articles(kinds: $kinds, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      slug\n      title\n      category\n      place\n      heldOn\n      publishedAt\n    }\n  }\n}\n\nfragment PublicNewsArticle on Article {\n  id\n  kind\n  title\n  bodyHtml\n  category\n  place\n  host\n  heldOn\n  publishedAt\n}\n\nquery PublicNewsArticles($slug: String!) {\n  news: article(kind: NEWS, slug: $slug) {\n    ...PublicNewsArticle\n  }\n  event: article(kind: EVENT, slug: $slug) {\n    ...PublicNewsArticle\n  }\n}\n\nquery PublicPage($slug: String!) {\n  article(kind: PAGE, slug: $slug) {\n    id\n    title\n    lead\n    bodyHtml\n    publishedAt\n  }\n}": typeof types.PublicCasesDocument,
};
const documents: Documents = {
    "query PublicCases($after: String) {\n  articles(kinds: [CASE], first: 12, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      slug\n      title\n      lead\n      company\n      industry\n      municipality\n      publishedAt\n    }\n  }\n}\n\nquery PublicCase($slug: String!) {\n  article(kind: CASE, slug: $slug) {\n    id\n    slug\n    title\n    lead\n    bodyHtml\n    company\n    industry\n    municipality\n    publishedAt\n  }\n  articles(kinds: [CASE], first: 4) {\n    nodes {\n      id\n      slug\n      title\n      industry\n      municipality\n    }\n  }\n}\n\nquery PublicNews($kinds: [ArticleKind!]!, $after: String) {\n  articles(kinds: $kinds, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      slug\n      title\n      category\n      place\n      heldOn\n      publishedAt\n    }\n  }\n}\n\nfragment PublicNewsArticle on Article {\n  id\n  kind\n  title\n  bodyHtml\n  category\n  place\n  host\n  heldOn\n  publishedAt\n}\n\nquery PublicNewsArticles($slug: String!) {\n  news: article(kind: NEWS, slug: $slug) {\n    ...PublicNewsArticle\n  }\n  event: article(kind: EVENT, slug: $slug) {\n    ...PublicNewsArticle\n  }\n}\n\nquery PublicPage($slug: String!) {\n  article(kind: PAGE, slug: $slug) {\n    id\n    title\n    lead\n    bodyHtml\n    publishedAt\n  }\n}": types.PublicCasesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicCases($after: String) {\n  articles(kinds: [CASE], first: 12, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      slug\n      title\n      lead\n      company\n      industry\n      municipality\n      publishedAt\n    }\n  }\n}\n\nquery PublicCase($slug: String!) {\n  article(kind: CASE, slug: $slug) {\n    id\n    slug\n    title\n    lead\n    bodyHtml\n    company\n    industry\n    municipality\n    publishedAt\n  }\n  articles(kinds: [CASE], first: 4) {\n    nodes {\n      id\n      slug\n      title\n      industry\n      municipality\n    }\n  }\n}\n\nquery PublicNews($kinds: [ArticleKind!]!, $after: String) {\n  articles(kinds: $kinds, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      slug\n      title\n      category\n      place\n      heldOn\n      publishedAt\n    }\n  }\n}\n\nfragment PublicNewsArticle on Article {\n  id\n  kind\n  title\n  bodyHtml\n  category\n  place\n  host\n  heldOn\n  publishedAt\n}\n\nquery PublicNewsArticles($slug: String!) {\n  news: article(kind: NEWS, slug: $slug) {\n    ...PublicNewsArticle\n  }\n  event: article(kind: EVENT, slug: $slug) {\n    ...PublicNewsArticle\n  }\n}\n\nquery PublicPage($slug: String!) {\n  article(kind: PAGE, slug: $slug) {\n    id\n    title\n    lead\n    bodyHtml\n    publishedAt\n  }\n}"): typeof import('./graphql.ts').PublicCasesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
