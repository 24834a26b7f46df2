/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who answers whether there was contact. */
export type ContactSide =
  | 'MEMBER'
  | 'VENDOR';

export type ContactQuestionQueryVariables = Exact<{
  token: string;
}>;


export type ContactQuestionQuery = { contactQuestion: { side: ContactSide, other: string, title: string, disclosedOn: string, today: string, answer: string | null, contactOn: string | null, answeredAt: string | null, settled: boolean } | null };

export type EffectQuestionnaireQueryVariables = Exact<{
  token: string;
}>;


export type EffectQuestionnaireQuery = { effectQuestionnaire: { months: number, subject: string, state: string, closesAt: string | null, savedAt: string | null, answeredAt: string | null, adoption: string | null, adopted: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, choices: Array<{ id: string, title: string, vendor: string }> } | null };

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

export const ContactQuestionDocument = {"__meta__":{"id":"sha256:f482cd50fb6dde18e75d9a8a79243aca35741b99fd8f227838c5482e5b283867"}} as unknown as TypedDocumentString<ContactQuestionQuery, ContactQuestionQueryVariables>;
export const EffectQuestionnaireDocument = {"__meta__":{"id":"sha256:2d98df9e31c6d93116ed87a5145f68ba03f7e7bfae8cbfe368797de204d45882"}} as unknown as TypedDocumentString<EffectQuestionnaireQuery, EffectQuestionnaireQueryVariables>;