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
  processes?: Array<string> | null | undefined;
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
  text: string;
}>;


export type PublicSolutionsQuery = { solutionNeedles?: Array<string>, solutions: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, title: string, promise: string, problem: string, description?: string, categories: Array<string>, tags: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, subsidy: boolean, cases: Array<{ title: string }>, images: Array<{ id: string, alt: string, width: number, height: number }>, vendor: { id: string, name: string, municipality: string } | null }> }, solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export type PublicSolutionQueryVariables = Exact<{
  number: string;
}>;


export type PublicSolutionQuery = { solution: { id: string, number: string, kind: string, title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, publishedAt: string | null, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, vendor: { id: string, name: string, municipality: string, about: string } | null } | null };

export type PublicRelatedSolutionsQueryVariables = Exact<{
  number: string;
}>;


export type PublicRelatedSolutionsQuery = { relatedSolutions: { nodes: Array<{ id: string, number: string, title: string, promise: string, vendor: { id: string, name: string } | null }> } };

export type PublicComparedTitlesQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type PublicComparedTitlesQuery = { comparedSolutions: Array<{ id: string, number: string, title: string }> };

export type PublicComparedSolutionsQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type PublicComparedSolutionsQuery = { comparedSolutions: Array<{ id: string, number: string, kind: string, title: string, promise: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string }>, vendor: { id: string, name: string, municipality: string } | null }> };

export type PublicSolutionSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type PublicSolutionSuggestionsQuery = { solutionSuggestions: Array<{ kind: string, text: string, count: number }> };

export type PublicSolutionCountQueryVariables = Exact<{
  filter?: ListingFilterInput | null | undefined;
}>;


export type PublicSolutionCountQuery = { solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export type StopSavedSearchMailMutationVariables = Exact<{
  token: string;
}>;


export type StopSavedSearchMailMutation = { stopSavedSearchMail: boolean };

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

export const PublicSolutionsDocument = {"__meta__":{"id":"sha256:8f36f16aa2f6b6f11c3d5ac9443a6602a65bc4334fc1e107990bf0db0b4720ab"}} as unknown as TypedDocumentString<PublicSolutionsQuery, PublicSolutionsQueryVariables>;
export const PublicSolutionDocument = {"__meta__":{"id":"sha256:f43693e2c3c04f6a14329308d322d54e8e570685c34767c648dbadabbd5f9822"}} as unknown as TypedDocumentString<PublicSolutionQuery, PublicSolutionQueryVariables>;
export const PublicRelatedSolutionsDocument = {"__meta__":{"id":"sha256:92ce79970a99f2cac52f4f53935d79c0d2b187ba4da38f88eda88a65857c604f"}} as unknown as TypedDocumentString<PublicRelatedSolutionsQuery, PublicRelatedSolutionsQueryVariables>;
export const PublicComparedTitlesDocument = {"__meta__":{"id":"sha256:d89bfe80a9932111c122e52acad8b63eb93f414621d07807c8d46ef2a5e66934"}} as unknown as TypedDocumentString<PublicComparedTitlesQuery, PublicComparedTitlesQueryVariables>;
export const PublicComparedSolutionsDocument = {"__meta__":{"id":"sha256:5597ce4f1438c07ada6b5755a8262475fc442b1d379567ee9352c13d5503f0f2"}} as unknown as TypedDocumentString<PublicComparedSolutionsQuery, PublicComparedSolutionsQueryVariables>;
export const PublicSolutionSuggestionsDocument = {"__meta__":{"id":"sha256:36de014f0cae6d2b11b26dcece8a7090afeb911e51638acdf621601448678f16"}} as unknown as TypedDocumentString<PublicSolutionSuggestionsQuery, PublicSolutionSuggestionsQueryVariables>;
export const PublicSolutionCountDocument = {"__meta__":{"id":"sha256:db21129317076f9c8b21e26d7d98a6b14d30573a901b8390adbba5e85c364e46"}} as unknown as TypedDocumentString<PublicSolutionCountQuery, PublicSolutionCountQueryVariables>;
export const StopSavedSearchMailDocument = {"__meta__":{"id":"sha256:bc6d79754ffb9b377abb79535515a73dc15a3b016dcd6a1713e3c1645ed08f52"}} as unknown as TypedDocumentString<StopSavedSearchMailMutation, StopSavedSearchMailMutationVariables>;