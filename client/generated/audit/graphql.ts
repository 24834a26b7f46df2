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

export const AuditEntriesDocument = {"__meta__":{"id":"sha256:ee3bd941a99b6cc8d5fd221c0d3de0862b5919ab4ba591f73b3e8c3f8e881f88"}} as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditFiltersDocument = {"__meta__":{"id":"sha256:b6d3f85446852a12d04716f16ec7afcfccd0dae0967faa842898d0b73c31f4f8"}} as unknown as TypedDocumentString<AuditFiltersQuery, AuditFiltersQueryVariables>;
export const VerifyAuditLogDocument = {"__meta__":{"id":"sha256:9312e2b90bd1167bc29b3de8fb42f3866d85d0093b70807b2ef53a3e42ed1ef5"}} as unknown as TypedDocumentString<VerifyAuditLogMutation, VerifyAuditLogMutationVariables>;