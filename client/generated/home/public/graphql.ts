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

export type PublicHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicHomeQuery = { exhibitions: { nodes: Array<{ id: string, slug: string, title: string, state: string, stateLabel: string, heldOn: string, hours: string, venueName: string, placesLeft: number, viewerCanRegister: boolean }> }, cases: { totalCount: number | null, nodes: Array<{ id: string, slug: string, title: string, lead: string, industry: string, municipality: string, publishedAt: string }> }, news: { nodes: Array<{ id: string, kind: ArticleKind, slug: string, title: string, heldOn: string | null, publishedAt: string }> }, solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

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

export const PublicHomeDocument = {"__meta__":{"id":"sha256:d6ea9a770ff3aef1cff9c45137ee1ffae266252df46fb534e0c3641abdb841d9"}} as unknown as TypedDocumentString<PublicHomeQuery, PublicHomeQueryVariables>;