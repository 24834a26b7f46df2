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

export const RegistryDocument = new TypedDocumentString(`
    query Registry($filter: MemberFilterInput, $first: Int!, $after: String) {
  organizations(filter: $filter, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      memberNo
      name
      kana
      category
      industry
      municipality
      joinedOn
      withdrawnOn
      isMember
      isVendor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryQuery, RegistryQueryVariables>;
export const RegistryFiltersDocument = new TypedDocumentString(`
    query RegistryFilters {
  registryFilters {
    industries
    municipalities
  }
}
    `) as unknown as TypedDocumentString<RegistryFiltersQuery, RegistryFiltersQueryVariables>;
export const RegistryRecordDocument = new TypedDocumentString(`
    query RegistryRecord($id: ID!) {
  organization(id: $id) {
    id
    memberNo
    corporateNumber
    name
    kana
    category
    industry
    employees
    postcode
    address
    municipality
    inPrefecture
    joinedOn
    withdrawnOn
    isMember
    isVendor
    newsletter
    note
  }
}
    `) as unknown as TypedDocumentString<RegistryRecordQuery, RegistryRecordQueryVariables>;
export const RevealOrganizationDocument = new TypedDocumentString(`
    mutation RevealOrganization($id: ID!) {
  revealOrganization(id: $id) {
    representative
    contactName
    contactKana
    contactTitle
    phone
    email
  }
}
    `) as unknown as TypedDocumentString<RevealOrganizationMutation, RevealOrganizationMutationVariables>;