/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a consultation came. */
export type CohortStage =
  | 'ADOPTED'
  | 'CONSULTED'
  | 'CONTACTED'
  | 'EFFECTIVE'
  | 'INTRODUCED';

/** A kind of deed that the contract counts. */
export type FactKind =
  | 'CASE_PUBLISHED'
  | 'CONSULTATION_RECEIVED'
  | 'CONTACT_CONFIRMED'
  | 'EFFECT_REPORTED'
  | 'EXHIBITION_HELD'
  | 'EXHIBITOR_ACCEPTED'
  | 'INFORMATION_PROVIDED'
  | 'MEMBER_JOINED'
  | 'MEMBER_WITHDRAWN'
  | 'NOTICE_PUBLISHED'
  | 'OPEN_EVENT_ATTENDED'
  | 'OPEN_EVENT_HELD'
  | 'SOLUTION_ADOPTED'
  | 'SURVEY_ANSWERED'
  | 'SURVEY_SENT'
  | 'TALENT_REFERRED';

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type DashboardQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DashboardQuery = { dashboard: { fiscalYear: number, label: string, asOf: string, elapsed: number, smallestGroup: number, position: string, figures: Array<{ title: string, clause: string, definition: string, unit: string, value: number, target: number, forecast: number, outlook: string, net: number | null, rows: number, id: string, months: Array<{ value: number, total: number | null, id: string }> }>, breakdowns: Array<{ id: string, groups: Array<{ consulted: number | null, provided: number | null, contacted: number | null, id: string }> }> } };

export type FactRecordedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type FactRecordedSubscription = { factRecorded: { kind: LiveEventKind, position: string, node: { id: string, fiscalYear: number } | null } };

export type FigureRowsQueryVariables = Exact<{
  key: string;
  fiscalYear: number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureRowsQuery = { figureRows: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FactKind, occurredOn: string, recordedAt: string, quantity: number, subject: string, reverses: string | null, reason: string }> } };

export type CohortPartsFragment = { consulted: number | null, introduced: number | null, contacted: number | null, adopted: number | null, effective: number | null, id: string };

export type CohortsQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
}>;


export type CohortsQuery = { cohorts: { fiscalYear: number, label: string, asOf: string, smallestGroup: number, suppressed: boolean, minutesSaved: number | null, position: string, months: Array<{ consulted: number | null, introduced: number | null, contacted: number | null, adopted: number | null, effective: number | null, id: string }>, total: { consulted: number | null, introduced: number | null, contacted: number | null, adopted: number | null, effective: number | null, id: string } } };

export type CohortCasesQueryVariables = Exact<{
  stage: CohortStage;
  month?: string | null | undefined;
  fiscalYear: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortCasesQuery = { cohortCases: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, subject: string, stateLabel: string, organization: { id: string, name: string } | null }> } };

export type StaffFigureRowsQueryVariables = Exact<{
  key: string;
  fiscalYear: number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffFigureRowsQuery = { figureRows: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FactKind, occurredOn: string, recordedAt: string, quantity: number, subject: string, label: string | null, reverses: string | null, reason: string, viewerCanReverse: boolean }> } };

export type ReverseFactMutationVariables = Exact<{
  fact: string | number;
  reason: string;
}>;


export type ReverseFactMutation = { reverseFact: { id: string, subject: string } };

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
export const CohortPartsFragmentDoc = new TypedDocumentString(`
    fragment CohortParts on CohortMonth {
  id: month
  consulted
  introduced
  contacted
  adopted
  effective
}
    `, {"fragmentName":"CohortParts"}) as unknown as TypedDocumentString<CohortPartsFragment, unknown>;
export const DashboardDocument = {"__meta__":{"id":"sha256:93ed641b0e4e5a18e9c70ca234eea10aaae10d917d5ef2592ddb1f7e88b3ba73"}} as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const FactRecordedDocument = {"__meta__":{"id":"sha256:58a94de4d94182bbb944039d8253ab36704c40aa92443395215dc3a612739517"}} as unknown as TypedDocumentString<FactRecordedSubscription, FactRecordedSubscriptionVariables>;
export const FigureRowsDocument = {"__meta__":{"id":"sha256:65a3b81d43db0fc497009626e0de44b6fedc328a3445a39f616b6e4acd2b0568"}} as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;
export const CohortsDocument = {"__meta__":{"id":"sha256:087a3e07c163690925c3cea7a026f9f8d1e50b01dad45d66f70e6d831bb33e80"}} as unknown as TypedDocumentString<CohortsQuery, CohortsQueryVariables>;
export const CohortCasesDocument = {"__meta__":{"id":"sha256:41cd9bb986dc6cea31d8446604df333553e5d3746b5657b6eb9b249a67bcdc3f"}} as unknown as TypedDocumentString<CohortCasesQuery, CohortCasesQueryVariables>;
export const StaffFigureRowsDocument = {"__meta__":{"id":"sha256:b79b6103a3095b0aa8167ef76889168ac9e85be4201d13ecefb96ba4e54aa6d2"}} as unknown as TypedDocumentString<StaffFigureRowsQuery, StaffFigureRowsQueryVariables>;
export const ReverseFactDocument = {"__meta__":{"id":"sha256:daaa6f5128f483fcc2ba5f656017c7ad629effbd5d06cf02a72de15fc18a428b"}} as unknown as TypedDocumentString<ReverseFactMutation, ReverseFactMutationVariables>;