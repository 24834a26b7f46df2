/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessOutcome =
  | 'ALL'
  | 'NONE'
  | 'SOME';

export type AccessProfile =
  | 'LEAD'
  | 'MEMBER'
  | 'OFFICIAL'
  | 'SUPPORT'
  | 'VENDOR'
  | 'VISITOR';

export type AccessViewerInput = {
  organizationId?: string | number | null | undefined;
  personId?: string | number | null | undefined;
  profile: AccessProfile;
};

export type FieldOutcome =
  | 'NOT_IN_SCHEMA'
  | 'NOT_MET'
  | 'NO_RULE'
  | 'READABLE';

export type ViewAsInput = {
  organizationId?: string | number | null | undefined;
  personId: string | number;
  profile: AccessProfile;
  reason: string;
};

export type AccessRecordTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessRecordTypesQuery = { accessRecordTypes: Array<{ name: string, label: string, numberLabel: string | null }> };

export type AccessCapacitiesQueryVariables = Exact<{
  text: string;
}>;


export type AccessCapacitiesQuery = { accessCapacities: Array<{ profile: AccessProfile, personId: string | null, personName: string | null, organizationId: string | null, organizationName: string | null }> };

export type ViewAsMutationVariables = Exact<{
  input: ViewAsInput;
}>;


export type ViewAsMutation = { viewAs: boolean };

export type ExplainAccessQueryVariables = Exact<{
  type: string;
  key: string;
  viewer?: AccessViewerInput | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { peopleCount: number, record: { type: string, typeLabel: string, id: string, number: string | null, name: string | null }, profiles: Array<{ profile: AccessProfile, outcome: AccessOutcome, organizations: number | null, seeingOrganizations: number | null, rules: Array<{ reason: string, condition: string | null, denies: boolean, met: boolean, fieldCount: number }> }>, people: Array<{ profile: AccessProfile, personId: string | null, personName: string | null, organizationId: string | null, organizationName: string | null }>, viewer: { visible: boolean, who: { profile: AccessProfile, personId: string | null, personName: string | null, organizationId: string | null, organizationName: string | null }, rules: Array<{ reason: string, condition: string | null, denies: boolean, met: boolean, fieldCount: number }>, fields: Array<{ name: string, label: string, outcome: FieldOutcome, rules: Array<number> }> } | null } };

export type CapacityFragment = { profile: AccessProfile, personId: string | null, personName: string | null, organizationId: string | null, organizationName: string | null };

export type RuleFragment = { reason: string, condition: string | null, denies: boolean, met: boolean, fieldCount: number };

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
export const CapacityFragmentDoc = new TypedDocumentString(`
    fragment Capacity on AccessCapacity {
  profile
  personId
  personName
  organizationId
  organizationName
}
    `, {"fragmentName":"Capacity"}) as unknown as TypedDocumentString<CapacityFragment, unknown>;
export const RuleFragmentDoc = new TypedDocumentString(`
    fragment Rule on RuleAccess {
  reason
  condition
  denies
  met
  fieldCount
}
    `, {"fragmentName":"Rule"}) as unknown as TypedDocumentString<RuleFragment, unknown>;
export const AccessRecordTypesDocument = {"__meta__":{"id":"sha256:beafd6a21397de9f48fccaca7f3b82be65f100009145b0b7fd63d818e06960e4"}} as unknown as TypedDocumentString<AccessRecordTypesQuery, AccessRecordTypesQueryVariables>;
export const AccessCapacitiesDocument = {"__meta__":{"id":"sha256:104e92f4b9187f7e2056444b3f00185bc7df0d6f54d66b51c864480ef43e296b"}} as unknown as TypedDocumentString<AccessCapacitiesQuery, AccessCapacitiesQueryVariables>;
export const ViewAsDocument = {"__meta__":{"id":"sha256:5f8133cd09f7ddd03d79706402e85f7a1700cb3e606d3e93c037a759f655c741"}} as unknown as TypedDocumentString<ViewAsMutation, ViewAsMutationVariables>;
export const ExplainAccessDocument = {"__meta__":{"id":"sha256:bb8b706c5958b379d54954f36554d5b601f9e351313763a4eee69e92be780da4"}} as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;