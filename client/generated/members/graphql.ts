/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MemberFilterInput = {
  industry?: string | null | undefined;
  municipality?: string | null | undefined;
  onlyMembers?: boolean | null | undefined;
  text?: string | null | undefined;
};

export type RegistryQueryVariables = Exact<{
  filter?: MemberFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegistryQuery = { organizations: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberNo: string | null, name: string, kana: string, category: string | null, industry: string, municipality: string, joinedOn: string | null, withdrawnOn: string | null, isMember: boolean | null, isVendor: boolean }> } };

export type RegistryFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryFiltersQuery = { registryFilters: { industries: Array<string>, municipalities: Array<string> } };

export type RegistryRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistryRecordQuery = { organization: { id: string, memberNo: string | null, corporateNumber: string | null, name: string, kana: string, category: string | null, industry: string, employees: number | null, postcode: string | null, address: string | null, municipality: string, inPrefecture: boolean | null, joinedOn: string | null, withdrawnOn: string | null, isMember: boolean | null, isVendor: boolean, newsletter: boolean | null, note: string | null } | null };

export type RevealOrganizationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevealOrganizationMutation = { revealOrganization: { representative: string, contactName: string, contactKana: string, contactTitle: string, phone: string, email: string } };

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

export const RegistryDocument = {"__meta__":{"id":"sha256:1552a5a92868bbb065424fef2398e4312c3a301b6ec90b50b4c379ddcfb5b4aa"}} as unknown as TypedDocumentString<RegistryQuery, RegistryQueryVariables>;
export const RegistryFiltersDocument = {"__meta__":{"id":"sha256:a66e459600fa55d3214a8a1fa31429be964a84470417e5b2ea3992824579b116"}} as unknown as TypedDocumentString<RegistryFiltersQuery, RegistryFiltersQueryVariables>;
export const RegistryRecordDocument = {"__meta__":{"id":"sha256:d2dd573021276087ae33c2b9807fb5a1aaf1a8bbd6999234155adfe81cc002fd"}} as unknown as TypedDocumentString<RegistryRecordQuery, RegistryRecordQueryVariables>;
export const RevealOrganizationDocument = {"__meta__":{"id":"sha256:b3a5b071ce5d380e810e6e1f5ef021fd231e7837d067a0b956bff0c228228cde"}} as unknown as TypedDocumentString<RevealOrganizationMutation, RevealOrganizationMutationVariables>;