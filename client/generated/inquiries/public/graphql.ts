/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type InquiryInput = {
  body: string;
  category: string;
  company?: string;
  email: string;
  from?: string | null | undefined;
  name: string;
  phone?: string;
  requestId: string;
  subject: string;
  website?: string;
};

export type PublicSendInquiryMutationVariables = Exact<{
  input: InquiryInput;
}>;


export type PublicSendInquiryMutation = { sendInquiry: { number: string } };

export type PublicInquiryReceiptQueryVariables = Exact<{
  requestId: string;
}>;


export type PublicInquiryReceiptQuery = { inquiryReceipt: { number: string, receivedAt: string, dueAt: string | null, mailed: boolean } | null };

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

export const PublicSendInquiryDocument = {"__meta__":{"id":"sha256:4b66d4c73c5bd3b789f7987cfa03167f514a3f5f590f7924f7e759e6ef7dc53b"}} as unknown as TypedDocumentString<PublicSendInquiryMutation, PublicSendInquiryMutationVariables>;
export const PublicInquiryReceiptDocument = {"__meta__":{"id":"sha256:dbe69fc1b0ec49c0994382fffdb6f77ccd0a718724e256925eacd33ad9ce673d"}} as unknown as TypedDocumentString<PublicInquiryReceiptQuery, PublicInquiryReceiptQueryVariables>;