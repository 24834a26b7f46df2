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
export const PublicCasesDocument = {"__meta__":{"id":"sha256:16c5058349b9921c546ffbb2ce59de282d997ecbe1ca22ee1139de087f7eb851"}} as unknown as TypedDocumentString<PublicCasesQuery, PublicCasesQueryVariables>;
export const PublicCaseDocument = {"__meta__":{"id":"sha256:99cf1a4a998d213fb34714eae67d452889b0a2799b13c8cf8a1f8d6224f8b7ed"}} as unknown as TypedDocumentString<PublicCaseQuery, PublicCaseQueryVariables>;
export const PublicNewsDocument = {"__meta__":{"id":"sha256:13ae86251dcada83b3ae074262b0a0c73ac83b3613908e3e7d349c96b8a17c6c"}} as unknown as TypedDocumentString<PublicNewsQuery, PublicNewsQueryVariables>;
export const PublicNewsArticlesDocument = {"__meta__":{"id":"sha256:a12f3042571a11d25e7622249c463696ce82e87601560b6d2889d7205f809dcc"}} as unknown as TypedDocumentString<PublicNewsArticlesQuery, PublicNewsArticlesQueryVariables>;
export const PublicPageDocument = {"__meta__":{"id":"sha256:ab5c50a0858299745ca41e384c7c8ef5c6344efa1f39f4f15a0b9c599b861f5e"}} as unknown as TypedDocumentString<PublicPageQuery, PublicPageQueryVariables>;