/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type InquiryContactInput = {
  company?: string;
  email?: string;
  name: string;
  phone?: string;
};

export type InquiryConversionInput = {
  body: string;
  organizationId: string | number;
  subject: string;
  wantsMatching: boolean;
  withAttachments?: boolean | null | undefined;
};

export type InquiryEntryInput = {
  attachments?: Array<string | number> | null | undefined;
  inquiry: string | number;
  kind: string;
  occurredAt?: string | null | undefined;
  requestId?: string | null | undefined;
  text: string;
};

export type InquiryFilterInput = {
  assignee?: string | number | null | undefined;
  open?: boolean | null | undefined;
  source?: string | number | null | undefined;
  states?: Array<string> | null | undefined;
  text?: string | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type InquiryReference = {
  id: string | number;
  version: number;
};

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type LoggedInquiryInput = {
  body: string;
  category?: string;
  channel: string;
  company?: string;
  email?: string;
  name: string;
  occurredAt: string;
  organizationId?: string | number | null | undefined;
  phone?: string;
  source?: string | number | null | undefined;
  subject: string;
};

export type StaffInquiryRowFragment = { id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, organization: { id: string, name: string } | null, assignee: { id: string, name: string } | null };

export type StaffInquiriesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: InquiryFilterInput | null | undefined;
}>;


export type StaffInquiriesQuery = { inquiries: { position: string, nodes: Array<{ id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, organization: { id: string, name: string } | null, assignee: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffInquiriesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffInquiriesChangedSubscription = { inquiryChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, organization: { id: string, name: string } | null, assignee: { id: string, name: string } | null } | null } };

export type InquiryFileFragment = { id: string, name: string, type: string, size: number, preview: boolean };

export type StaffInquiryFragment = { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null };

export type StaffInquiryPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffInquiryPositionQuery = { inquiries: { position: string } };

export type StaffInquiryQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffInquiryQuery = { inquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } | null };

export type StaffInquiryChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type StaffInquiryChangedSubscription = { inquiryChanged: { kind: LiveEventKind, position: string, id: string | null, node: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } | null } };

export type StaffLogInquiryMutationVariables = Exact<{
  input: LoggedInquiryInput;
}>;


export type StaffLogInquiryMutation = { logInquiry: { id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, organization: { id: string, name: string } | null, assignee: { id: string, name: string } | null } };

export type StaffWriteInquiryMutationVariables = Exact<{
  input: InquiryEntryInput;
}>;


export type StaffWriteInquiryMutation = { addInquiryEntry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffResendInquiryMutationVariables = Exact<{
  entry: string | number;
}>;


export type StaffResendInquiryMutation = { resendInquiryEntry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffAssignInquiryMutationVariables = Exact<{
  inquiry: InquiryReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignInquiryMutation = { assignInquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffAttributeInquiryMutationVariables = Exact<{
  inquiry: InquiryReference;
  source?: string | number | null | undefined;
}>;


export type StaffAttributeInquiryMutation = { attributeInquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffCloseInquiryMutationVariables = Exact<{
  inquiry: InquiryReference;
}>;


export type StaffCloseInquiryMutation = { closeInquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffReopenInquiryMutationVariables = Exact<{
  inquiry: InquiryReference;
}>;


export type StaffReopenInquiryMutation = { reopenInquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffConvertInquiryMutationVariables = Exact<{
  inquiry: InquiryReference;
  conversion: InquiryConversionInput;
}>;


export type StaffConvertInquiryMutation = { convertInquiry: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffNoteApplicationMutationVariables = Exact<{
  inquiry: InquiryReference;
  note: string;
}>;


export type StaffNoteApplicationMutation = { noteInquiryApplication: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffSaveInquiryContactMutationVariables = Exact<{
  inquiry: InquiryReference;
  contact: InquiryContactInput;
}>;


export type StaffSaveInquiryContactMutation = { saveInquiryContact: { recordedAt: string, applicationNote: string, viewerCanReply: boolean, viewerCanClose: boolean, viewerCanReopen: boolean, viewerCanConvert: boolean, id: string, version: number, number: string, channel: string, category: string, subject: string, company: string, maskedName: string, state: string, stateLabel: string, receivedAt: string, touchedAt: string, dueAt: string | null, automatic: boolean, source: { id: string, name: string } | null, organization: { id: string, name: string, isMember: boolean | null, memberNo: string | null, municipality: string, industry: string } | null, consultation: { id: string, number: string } | null, entries: Array<{ id: string, kind: string, fromInquirer: boolean, text: string, quoted: string, automatic: boolean, foreignSender: string, mailState: string | null, mailProblem: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, assignee: { id: string, name: string } | null } };

export type StaffRevealInquiryMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffRevealInquiryMutation = { revealInquiry: { name: string, email: string, phone: string } };

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
export const StaffInquiryRowFragmentDoc = new TypedDocumentString(`
    fragment StaffInquiryRow on Inquiry {
  id
  version
  number
  channel
  category
  subject
  company
  maskedName
  state
  stateLabel
  receivedAt
  touchedAt
  dueAt
  automatic
  organization {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"StaffInquiryRow"}) as unknown as TypedDocumentString<StaffInquiryRowFragment, unknown>;
export const InquiryFileFragmentDoc = new TypedDocumentString(`
    fragment InquiryFile on InquiryAttachment {
  id
  name
  type
  size
  preview
}
    `, {"fragmentName":"InquiryFile"}) as unknown as TypedDocumentString<InquiryFileFragment, unknown>;
export const StaffInquiryFragmentDoc = new TypedDocumentString(`
    fragment StaffInquiry on Inquiry {
  ...StaffInquiryRow
  recordedAt
  applicationNote
  source {
    id
    name
  }
  viewerCanReply
  viewerCanClose
  viewerCanReopen
  viewerCanConvert
  organization {
    id
    name
    isMember
    memberNo
    municipality
    industry
  }
  consultation {
    id
    number
  }
  entries(first: 100) {
    id
    kind
    fromInquirer
    text
    quoted
    automatic
    foreignSender
    mailState
    mailProblem
    occurredAt
    recordedAt
    author {
      id
      name
    }
    attachments(first: 12) {
      ...InquiryFile
    }
  }
}
    fragment StaffInquiryRow on Inquiry {
  id
  version
  number
  channel
  category
  subject
  company
  maskedName
  state
  stateLabel
  receivedAt
  touchedAt
  dueAt
  automatic
  organization {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment InquiryFile on InquiryAttachment {
  id
  name
  type
  size
  preview
}`, {"fragmentName":"StaffInquiry"}) as unknown as TypedDocumentString<StaffInquiryFragment, unknown>;
export const StaffInquiriesDocument = {"__meta__":{"id":"sha256:3771af5661c39ac6ea758efe3c504c61c8ae3b26bffdddae089cd78b96a751d9"}} as unknown as TypedDocumentString<StaffInquiriesQuery, StaffInquiriesQueryVariables>;
export const StaffInquiriesChangedDocument = {"__meta__":{"id":"sha256:55ba4e3bc0ef6117a8e6530252c8ad83fb1a9618f8bc48dc8c65e8096872025b"}} as unknown as TypedDocumentString<StaffInquiriesChangedSubscription, StaffInquiriesChangedSubscriptionVariables>;
export const StaffInquiryPositionDocument = {"__meta__":{"id":"sha256:ab88d8db17480c87fcd6988e0a3b0d741ebbc73f0a4cb35542cb3d4c5187a482"}} as unknown as TypedDocumentString<StaffInquiryPositionQuery, StaffInquiryPositionQueryVariables>;
export const StaffInquiryDocument = {"__meta__":{"id":"sha256:0ebc2cbab62f7a1f430cdf24084212913a19b6bc820d8060482c20d034214d44"}} as unknown as TypedDocumentString<StaffInquiryQuery, StaffInquiryQueryVariables>;
export const StaffInquiryChangedDocument = {"__meta__":{"id":"sha256:a3321703d5fdc491f4ba58b56b25c9770f781f04abb6bf2b5869c439768eb070"}} as unknown as TypedDocumentString<StaffInquiryChangedSubscription, StaffInquiryChangedSubscriptionVariables>;
export const StaffLogInquiryDocument = {"__meta__":{"id":"sha256:6d0fee3541b10581fd83ac3c57eb5e697bd8e65553a30d8991bd0370472cea75"}} as unknown as TypedDocumentString<StaffLogInquiryMutation, StaffLogInquiryMutationVariables>;
export const StaffWriteInquiryDocument = {"__meta__":{"id":"sha256:9f6f5dc36c11cf6221c55c813430d715b523d3bd5ef726b02a9a7df732476dca"}} as unknown as TypedDocumentString<StaffWriteInquiryMutation, StaffWriteInquiryMutationVariables>;
export const StaffResendInquiryDocument = {"__meta__":{"id":"sha256:e30cec3391f213a744f9f0ecba862a1fbe6d9cd09ee94d7f9684b134bfb9e3bb"}} as unknown as TypedDocumentString<StaffResendInquiryMutation, StaffResendInquiryMutationVariables>;
export const StaffAssignInquiryDocument = {"__meta__":{"id":"sha256:23844c350b621e5bdf1ba6621c2d9e204a24f92b52b45c628a628f13b30953e7"}} as unknown as TypedDocumentString<StaffAssignInquiryMutation, StaffAssignInquiryMutationVariables>;
export const StaffAttributeInquiryDocument = {"__meta__":{"id":"sha256:f7dc1c4b792247698238d351477baf5cfcc3918b26201731054cf91a5d1da0d7"}} as unknown as TypedDocumentString<StaffAttributeInquiryMutation, StaffAttributeInquiryMutationVariables>;
export const StaffCloseInquiryDocument = {"__meta__":{"id":"sha256:2965d274da69340718687ab892dead4c515747c39ba87df302cfabd36db97139"}} as unknown as TypedDocumentString<StaffCloseInquiryMutation, StaffCloseInquiryMutationVariables>;
export const StaffReopenInquiryDocument = {"__meta__":{"id":"sha256:e029b5554eb1328069cf563789385d34ab6b989b53aa33b4626d755f2cdaf445"}} as unknown as TypedDocumentString<StaffReopenInquiryMutation, StaffReopenInquiryMutationVariables>;
export const StaffConvertInquiryDocument = {"__meta__":{"id":"sha256:4fd462c8afcb9288695dff4cb29cca6673ea47cd735f5194d97ad6440966a17f"}} as unknown as TypedDocumentString<StaffConvertInquiryMutation, StaffConvertInquiryMutationVariables>;
export const StaffNoteApplicationDocument = {"__meta__":{"id":"sha256:5c6c7c62da1e8e1dcc6626ec170ad3ecefb3c6c39aba4192f5e3f3319faf857e"}} as unknown as TypedDocumentString<StaffNoteApplicationMutation, StaffNoteApplicationMutationVariables>;
export const StaffSaveInquiryContactDocument = {"__meta__":{"id":"sha256:5eed23474f7fef34a33e09465601cc8fca9d34d3a9d0bdb6a37786deff8f984d"}} as unknown as TypedDocumentString<StaffSaveInquiryContactMutation, StaffSaveInquiryContactMutationVariables>;
export const StaffRevealInquiryDocument = {"__meta__":{"id":"sha256:1675bdd65c396e96acee08f81dcac03a84acf7fb0028dd289ad1b2d98f96970e"}} as unknown as TypedDocumentString<StaffRevealInquiryMutation, StaffRevealInquiryMutationVariables>;