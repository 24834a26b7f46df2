/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of deed that the contract counts. */
export type FactKind =
  | 'CASE_PUBLISHED'
  | 'CONSULTATION_RECEIVED'
  | 'CONTACT_CONFIRMED'
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
  | 'SURVEY_SENT';

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type DashboardQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
}>;


export type DashboardQuery = { dashboard: { fiscalYear: number, label: string, asOf: string, elapsed: number, smallestGroup: number, position: string, figures: Array<{ title: string, clause: string, definition: string, unit: string, value: number, target: number, forecast: number, outlook: string, net: number | null, rows: number, id: string, months: Array<{ value: number, total: number | null, id: string }> }>, breakdowns: Array<{ id: string, groups: Array<{ consulted: number | null, provided: number | null, contacted: number | null, id: string }> }> } };

export type FactRecordedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type FactRecordedSubscription = { factRecorded: { kind: LiveEventKind, position: string, node: { id: string, fiscalYear: number } | null } };

export type FigureRowsQueryVariables = Exact<{
  key: string;
  fiscalYear: number;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureRowsQuery = { figureRows: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FactKind, occurredOn: string, quantity: number, subject: string }> } };

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

export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($fiscalYear: Int) {
  dashboard(fiscalYear: $fiscalYear) {
    fiscalYear
    label
    asOf
    elapsed
    smallestGroup
    position
    figures {
      id: key
      title
      clause
      definition
      unit
      value
      target
      forecast
      outlook
      net
      rows
      months {
        id: month
        value
        total
      }
    }
    breakdowns {
      id: by
      groups {
        id: label
        consulted
        provided
        contacted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const FactRecordedDocument = new TypedDocumentString(`
    subscription FactRecorded($since: String) {
  factRecorded(since: $since) {
    kind
    position
    node {
      id
      fiscalYear
    }
  }
}
    `) as unknown as TypedDocumentString<FactRecordedSubscription, FactRecordedSubscriptionVariables>;
export const FigureRowsDocument = new TypedDocumentString(`
    query FigureRows($key: String!, $fiscalYear: Int!, $first: Int!, $after: String) {
  figureRows(key: $key, fiscalYear: $fiscalYear, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      occurredOn
      quantity
      subject
    }
  }
}
    `) as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;