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
export const AccessRecordTypesDocument = new TypedDocumentString(`
    query AccessRecordTypes {
  accessRecordTypes {
    name
    label
    numberLabel
  }
}
    `) as unknown as TypedDocumentString<AccessRecordTypesQuery, AccessRecordTypesQueryVariables>;
export const AccessCapacitiesDocument = new TypedDocumentString(`
    query AccessCapacities($text: String!) {
  accessCapacities(text: $text) {
    ...Capacity
  }
}
    fragment Capacity on AccessCapacity {
  profile
  personId
  personName
  organizationId
  organizationName
}`) as unknown as TypedDocumentString<AccessCapacitiesQuery, AccessCapacitiesQueryVariables>;
export const ViewAsDocument = new TypedDocumentString(`
    mutation ViewAs($input: ViewAsInput!) {
  viewAs(input: $input)
}
    `) as unknown as TypedDocumentString<ViewAsMutation, ViewAsMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($type: String!, $key: String!, $viewer: AccessViewerInput) {
  explainAccess(type: $type, key: $key, viewer: $viewer) {
    record {
      type
      typeLabel
      id
      number
      name
    }
    profiles {
      profile
      outcome
      organizations
      seeingOrganizations
      rules {
        ...Rule
      }
    }
    peopleCount
    people {
      ...Capacity
    }
    viewer {
      visible
      who {
        ...Capacity
      }
      rules {
        ...Rule
      }
      fields {
        name
        label
        outcome
        rules
      }
    }
  }
}
    fragment Capacity on AccessCapacity {
  profile
  personId
  personName
  organizationId
  organizationName
}
fragment Rule on RuleAccess {
  reason
  condition
  denies
  met
  fieldCount
}`) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;