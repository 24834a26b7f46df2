/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AuditFilterInput = {
  action?: string | null | undefined;
  audience?: string | null | undefined;
  from?: string | null | undefined;
  name?: string | null | undefined;
  organization?: string | number | null | undefined;
  person?: string | number | null | undefined;
  personalReads?: boolean | null | undefined;
  subjectId?: string | number | null | undefined;
  subjectType?: string | null | undefined;
  to?: string | null | undefined;
};

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, readsPersonalData: boolean, kind: string | null, why: string | null, person: { id: string, name: string | null } | null, viewedBy: { id: string, name: string | null } | null, audience: { value: string, label: string }, organization: { id: string, name: string | null } | null, action: { value: string, label: string }, subject: { id: string, name: string | null, type: { value: string, label: string } } | null, from: { label: string } | null, to: { label: string } | null, fields: Array<{ value: string, label: string }> }> } };

export type AuditFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditFiltersQuery = { auditFilters: { actions: Array<{ value: string, label: string }>, subjectTypes: Array<{ value: string, label: string }>, audiences: Array<{ value: string, label: string }> } };

export type VerifyAuditLogMutationVariables = Exact<{ [key: string]: never; }>;


export type VerifyAuditLogMutation = { verifyAuditLog: { sound: boolean, at: string, milliseconds: number, entries: number, lastNumber: number, hash: string, seals: number, problemCount: number, problems: Array<{ kind: string, number: number, text: string }> } };

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

export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($filter: AuditFilterInput, $first: Int!, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      person {
        id
        name
      }
      viewedBy {
        id
        name
      }
      audience {
        value
        label
      }
      organization {
        id
        name
      }
      action {
        value
        label
      }
      readsPersonalData
      subject {
        id
        name
        type {
          value
          label
        }
      }
      kind
      from {
        label
      }
      to {
        label
      }
      fields {
        value
        label
      }
      why
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditFiltersDocument = new TypedDocumentString(`
    query AuditFilters {
  auditFilters {
    actions {
      value
      label
    }
    subjectTypes {
      value
      label
    }
    audiences {
      value
      label
    }
  }
}
    `) as unknown as TypedDocumentString<AuditFiltersQuery, AuditFiltersQueryVariables>;
export const VerifyAuditLogDocument = new TypedDocumentString(`
    mutation VerifyAuditLog {
  verifyAuditLog {
    sound
    at
    milliseconds
    entries
    lastNumber
    hash
    seals
    problemCount
    problems {
      kind
      number
      text
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyAuditLogMutation, VerifyAuditLogMutationVariables>;