/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ListingFilterInput = {
  categories?: Array<string> | null | undefined;
  companySizes?: Array<string> | null | undefined;
  industries?: Array<string> | null | undefined;
  kinds?: Array<string> | null | undefined;
  municipalities?: Array<string> | null | undefined;
  priceModels?: Array<string> | null | undefined;
  priceUpTo?: number | null | undefined;
  sort?: ListingSort | null | undefined;
  subsidy?: boolean | null | undefined;
  tags?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type ListingSort =
  | 'NEWEST'
  | 'PRICE'
  | 'RELEVANCE';

export type PublicSolutionsQueryVariables = Exact<{
  filter?: ListingFilterInput | null | undefined;
  after?: string | null | undefined;
  searching: boolean;
}>;


export type PublicSolutionsQuery = { solutions: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, title: string, promise: string, problem: string, description?: string, categories: Array<string>, tags: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, subsidy: boolean, cases: Array<{ title: string }>, images: Array<{ id: string, alt: string, width: number, height: number }>, vendor: { id: string, name: string, municipality: string } | null }> }, solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export type PublicSolutionQueryVariables = Exact<{
  number: string;
}>;


export type PublicSolutionQuery = { solution: { id: string, number: string, kind: string, title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, publishedAt: string | null, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, vendor: { id: string, name: string, municipality: string, about: string } | null } | null };

export type PublicSimilarSolutionsQueryVariables = Exact<{
  categories: Array<string> | string;
}>;


export type PublicSimilarSolutionsQuery = { solutions: { nodes: Array<{ id: string, number: string, title: string, vendor: { id: string, name: string } | null }> } };

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

export const PublicSolutionsDocument = {"__meta__":{"id":"sha256:69aa1972758d018323605936fcd235fa9bf8adc8d7fc7a4a4c2cea2d9c1c70cf"}} as unknown as TypedDocumentString<PublicSolutionsQuery, PublicSolutionsQueryVariables>;
export const PublicSolutionDocument = {"__meta__":{"id":"sha256:f43693e2c3c04f6a14329308d322d54e8e570685c34767c648dbadabbd5f9822"}} as unknown as TypedDocumentString<PublicSolutionQuery, PublicSolutionQueryVariables>;
export const PublicSimilarSolutionsDocument = {"__meta__":{"id":"sha256:c5f8b3b9e14c01378797195d64f180c6cd7d85aee6163b69e53931bd528c4a00"}} as unknown as TypedDocumentString<PublicSimilarSolutionsQuery, PublicSimilarSolutionsQueryVariables>;