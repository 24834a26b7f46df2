/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArticleKind =
  | 'CASE'
  | 'EVENT'
  | 'NEWS'
  | 'PAGE';

export type PublicCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublicCasesQuery = { articles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, lead: string, company: string, industry: string, municipality: string, publishedAt: string }> } };

export type PublicCaseQueryVariables = Exact<{
  slug: string;
}>;


export type PublicCaseQuery = { article: { id: string, slug: string, title: string, lead: string, bodyHtml: string, company: string, industry: string, municipality: string, publishedAt: string } | null, articles: { nodes: Array<{ id: string, slug: string, title: string, industry: string, municipality: string }> } };

export type PublicNewsQueryVariables = Exact<{
  kinds: Array<ArticleKind> | ArticleKind;
  after?: string | null | undefined;
}>;


export type PublicNewsQuery = { articles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ArticleKind, slug: string, title: string, category: string, place: string, heldOn: string | null, publishedAt: string }> } };

export type PublicNewsArticleFragment = { id: string, kind: ArticleKind, title: string, bodyHtml: string, category: string, place: string, host: string, heldOn: string | null, publishedAt: string };

export type PublicNewsArticlesQueryVariables = Exact<{
  slug: string;
}>;


export type PublicNewsArticlesQuery = { news: { id: string, kind: ArticleKind, title: string, bodyHtml: string, category: string, place: string, host: string, heldOn: string | null, publishedAt: string } | null, event: { id: string, kind: ArticleKind, title: string, bodyHtml: string, category: string, place: string, host: string, heldOn: string | null, publishedAt: string } | null };

export type PublicPageQueryVariables = Exact<{
  slug: string;
}>;


export type PublicPageQuery = { article: { id: string, title: string, lead: string, bodyHtml: string, publishedAt: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PublicNewsArticleFragmentDoc = new TypedDocumentString(`
    fragment PublicNewsArticle on Article {
  id
  kind
  title
  bodyHtml
  category
  place
  host
  heldOn
  publishedAt
}
    `, {"fragmentName":"PublicNewsArticle"}) as unknown as TypedDocumentString<PublicNewsArticleFragment, unknown>;
export const PublicCasesDocument = new TypedDocumentString(`
    query PublicCases($after: String) {
  articles(kinds: [CASE], first: 12, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      title
      lead
      company
      industry
      municipality
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PublicCasesQuery, PublicCasesQueryVariables>;
export const PublicCaseDocument = new TypedDocumentString(`
    query PublicCase($slug: String!) {
  article(kind: CASE, slug: $slug) {
    id
    slug
    title
    lead
    bodyHtml
    company
    industry
    municipality
    publishedAt
  }
  articles(kinds: [CASE], first: 4) {
    nodes {
      id
      slug
      title
      industry
      municipality
    }
  }
}
    `) as unknown as TypedDocumentString<PublicCaseQuery, PublicCaseQueryVariables>;
export const PublicNewsDocument = new TypedDocumentString(`
    query PublicNews($kinds: [ArticleKind!]!, $after: String) {
  articles(kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      slug
      title
      category
      place
      heldOn
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNewsQuery, PublicNewsQueryVariables>;
export const PublicNewsArticlesDocument = new TypedDocumentString(`
    query PublicNewsArticles($slug: String!) {
  news: article(kind: NEWS, slug: $slug) {
    ...PublicNewsArticle
  }
  event: article(kind: EVENT, slug: $slug) {
    ...PublicNewsArticle
  }
}
    fragment PublicNewsArticle on Article {
  id
  kind
  title
  bodyHtml
  category
  place
  host
  heldOn
  publishedAt
}`) as unknown as TypedDocumentString<PublicNewsArticlesQuery, PublicNewsArticlesQueryVariables>;
export const PublicPageDocument = new TypedDocumentString(`
    query PublicPage($slug: String!) {
  article(kind: PAGE, slug: $slug) {
    id
    title
    lead
    bodyHtml
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<PublicPageQuery, PublicPageQueryVariables>;