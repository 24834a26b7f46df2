/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody does there: has it open, or writes an answer. */
export type Activity =
  | 'ANSWERING'
  | 'HERE';

export type ConsultationDraftInput = {
  body: string;
  id?: string | number | null | undefined;
  subject: string;
  topics: Array<string>;
  version?: number | null | undefined;
  wantsMatching?: boolean | null | undefined;
};

export type ConsultationFilterInput = {
  assignee?: string | number | null | undefined;
  open?: boolean | null | undefined;
  states?: Array<string> | null | undefined;
  text?: string | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type ConsultationReference = {
  id: string | number;
  version: number;
};

export type EntryInput = {
  attachments?: Array<string | number> | null | undefined;
  consultation: string | number;
  kind?: string;
  occurredAt?: string | null | undefined;
  requestId?: string | null | undefined;
  text: string;
};

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type LoggedConsultationInput = {
  body: string;
  channel: string;
  occurredAt: string;
  organizationId: string | number;
  subject: string;
  topics: Array<string>;
  wantsMatching: boolean;
};

export type NeedsInput = {
  background?: string;
  budgetMax?: number | null | undefined;
  budgetMin?: number | null | undefined;
  constraints?: string;
  currentProcess?: string;
  deadline?: string;
  goal?: string;
  issue?: string;
  priority?: string;
};

/** Where somebody can be seen. */
export type PresencePlace =
  | 'BOARD'
  | 'CONSULTATION';

export type ConsultationFileFragment = { id: string, name: string, type: string, size: number, preview: boolean };

export type MemberEntryFragment = { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null };

export type MemberCaseFragment = { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> };

export type MemberCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberCasesQuery = { consultations: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> }> } };

export type MemberCasesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberCasesChangedSubscription = { consultationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> } | null } };

export type MemberThreadFragment = { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, author: { id: string, name: string } | null }> };

export type MemberPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberPositionQuery = { consultations: { position: string } };

export type MemberConsultationQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberConsultationQuery = { consultation: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, author: { id: string, name: string } | null }> } | null };

export type MemberConsultationChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type MemberConsultationChangedSubscription = { consultationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, author: { id: string, name: string } | null }> } | null } };

export type MemberDraftFragment = { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> };

export type MemberDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberDraftQuery = { consultation: { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> } | null };

export type MemberSaveDraftMutationVariables = Exact<{
  input: ConsultationDraftInput;
}>;


export type MemberSaveDraftMutation = { saveConsultationDraft: { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> } };

export type MemberSubmitMutationVariables = Exact<{
  consultation: ConsultationReference;
}>;


export type MemberSubmitMutation = { submitConsultation: { id: string, number: string } };

export type MemberWriteMutationVariables = Exact<{
  input: EntryInput;
}>;


export type MemberWriteMutation = { addConsultationEntry: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, author: { id: string, name: string } | null }> } };

export type MemberAgreeMutationVariables = Exact<{
  consultation: string | number;
  number: number;
}>;


export type MemberAgreeMutation = { agreeToNeedsSheet: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, author: { id: string, name: string } | null }> } };

export type MemberWithdrawMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type MemberWithdrawMutation = { withdrawConsultation: { id: string, state: string } };

export type PresentPersonFragment = { fromMember: boolean, activity: Activity, since: string, record: string | null, person: { id: string, name: string } | null };

export type WhoIsHereSubscriptionVariables = Exact<{
  place: PresencePlace;
  record?: string | number | null | undefined;
}>;


export type WhoIsHereSubscription = { presence: Array<{ fromMember: boolean, activity: Activity, since: string, record: string | null, person: { id: string, name: string } | null }> };

export type TellActivityMutationVariables = Exact<{
  record: string | number;
  activity: Activity;
}>;


export type TellActivityMutation = { setActivity: boolean };

export type StaffCardFragment = { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffCasesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ConsultationFilterInput | null | undefined;
}>;


export type StaffCasesQuery = { consultations: { position: string, nodes: Array<{ id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffCasesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffCasesChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

export type StaffCardQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCardQuery = { consultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

export type StaffCaseFragment = { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffSheetFragment = { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } };

export type StaffPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffPositionQuery = { consultations: { position: string } };

export type StaffCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCaseQuery = { consultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

export type StaffCaseChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type StaffCaseChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

export type StaffColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffColleaguesQuery = { supportStaff: { nodes: Array<{ id: string, name: string }> } };

export type StaffCompaniesQueryVariables = Exact<{
  text: string;
}>;


export type StaffCompaniesQuery = { organizations: { nodes: Array<{ id: string, name: string, kana: string, municipality: string, industry: string, isMember: boolean | null, inPrefecture: boolean | null }> } };

export type StaffReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffReviewsQuery = { listingReviews: { totalCount: number | null, position: string, nodes: Array<{ id: string, state: string }> } };

export type StaffReviewsChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffReviewsChangedSubscription = { listingRevisionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, state: string } | null } };

export type StaffMoveMutationVariables = Exact<{
  consultation: ConsultationReference;
  to: string;
}>;


export type StaffMoveMutation = { moveConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAssignMutationVariables = Exact<{
  consultation: ConsultationReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignMutation = { assignConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWriteMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StaffWriteMutation = { addConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAcceptEntryMutationVariables = Exact<{
  entry: string | number;
}>;


export type StaffAcceptEntryMutation = { acceptConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffResendEntryMutationVariables = Exact<{
  entry: string | number;
}>;


export type StaffResendEntryMutation = { resendConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffSaveSheetMutationVariables = Exact<{
  consultation: ConsultationReference;
  needs: NeedsInput;
}>;


export type StaffSaveSheetMutation = { saveNeedsSheet: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAdviseMutationVariables = Exact<{
  consultation: ConsultationReference;
  closing: string;
}>;


export type StaffAdviseMutation = { adviseConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWithdrawMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type StaffWithdrawMutation = { withdrawConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffLogMutationVariables = Exact<{
  input: LoggedConsultationInput;
}>;


export type StaffLogMutation = { logConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

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
export const MemberEntryFragmentDoc = new TypedDocumentString(`
    fragment MemberEntry on ConsultationEntry {
  id
  kind
  fromMember
  text
  occurredAt
  recordedAt
  author {
    id
    name
  }
}
    `, {"fragmentName":"MemberEntry"}) as unknown as TypedDocumentString<MemberEntryFragment, unknown>;
export const MemberCaseFragmentDoc = new TypedDocumentString(`
    fragment MemberCase on Consultation {
  id
  version
  number
  subject
  body
  topics
  wantsMatching
  state
  stateLabel
  stateSince
  createdAt
  submittedAt
  touchedAt
  sheetAgreed
  introduced
  disclosed
  contacted
  assignee {
    id
    name
  }
  sheet {
    id
    number
    agreedAt
  }
  recent: entries(first: 5) {
    ...MemberEntry
  }
}
    fragment MemberEntry on ConsultationEntry {
  id
  kind
  fromMember
  text
  occurredAt
  recordedAt
  author {
    id
    name
  }
}`, {"fragmentName":"MemberCase"}) as unknown as TypedDocumentString<MemberCaseFragment, unknown>;
export const ConsultationFileFragmentDoc = new TypedDocumentString(`
    fragment ConsultationFile on ConsultationAttachment {
  id
  name
  type
  size
  preview
}
    `, {"fragmentName":"ConsultationFile"}) as unknown as TypedDocumentString<ConsultationFileFragment, unknown>;
export const MemberThreadFragmentDoc = new TypedDocumentString(`
    fragment MemberThread on Consultation {
  id
  version
  number
  subject
  body
  topics
  wantsMatching
  state
  stateLabel
  stateSince
  createdAt
  submittedAt
  channel
  closing
  sheetAgreed
  viewerCanWrite
  viewerCanWithdraw
  author {
    id
    name
  }
  assignee {
    id
    name
  }
  organization {
    id
    name
    municipality
    contactName
    phone
    email
  }
  sheet {
    id
    number
    savedAt
    agreedAt
    author {
      id
      name
    }
    needs {
      background
      issue
      currentProcess
      goal
      constraints
      budgetMin
      budgetMax
      deadline
      priority
    }
  }
  attachments(first: 10) {
    ...ConsultationFile
  }
  entries {
    ...MemberEntry
    quoted
    foreignSender
    attachments(first: 10) {
      ...ConsultationFile
    }
  }
}
    fragment ConsultationFile on ConsultationAttachment {
  id
  name
  type
  size
  preview
}
fragment MemberEntry on ConsultationEntry {
  id
  kind
  fromMember
  text
  occurredAt
  recordedAt
  author {
    id
    name
  }
}`, {"fragmentName":"MemberThread"}) as unknown as TypedDocumentString<MemberThreadFragment, unknown>;
export const MemberDraftFragmentDoc = new TypedDocumentString(`
    fragment MemberDraft on Consultation {
  id
  version
  attachments(first: 10) {
    ...ConsultationFile
  }
  subject
  body
  topics
  wantsMatching
  state
  touchedAt
}
    fragment ConsultationFile on ConsultationAttachment {
  id
  name
  type
  size
  preview
}`, {"fragmentName":"MemberDraft"}) as unknown as TypedDocumentString<MemberDraftFragment, unknown>;
export const PresentPersonFragmentDoc = new TypedDocumentString(`
    fragment PresentPerson on Presence {
  person {
    id
    name
  }
  fromMember
  activity
  since
  record
}
    `, {"fragmentName":"PresentPerson"}) as unknown as TypedDocumentString<PresentPersonFragment, unknown>;
export const StaffCardFragmentDoc = new TypedDocumentString(`
    fragment StaffCard on Consultation {
  id
  version
  number
  subject
  state
  stateLabel
  stateSince
  touchedAt
  submittedAt
  dueAt
  channel
  wantsMatching
  sheetAgreed
  introduced
  disclosed
  contacted
  organization {
    id
    name
    industry
    municipality
  }
  assignee {
    id
    name
  }
  lastEntry {
    id
    kind
    fromMember
    text
    occurredAt
  }
  moves {
    to
    label
    current
    blocked
  }
}
    `, {"fragmentName":"StaffCard"}) as unknown as TypedDocumentString<StaffCardFragment, unknown>;
export const StaffSheetFragmentDoc = new TypedDocumentString(`
    fragment StaffSheet on NeedsSheet {
  id
  number
  savedAt
  agreedAt
  author {
    id
    name
  }
  needs {
    background
    issue
    currentProcess
    goal
    constraints
    budgetMin
    budgetMax
    deadline
    priority
  }
}
    `, {"fragmentName":"StaffSheet"}) as unknown as TypedDocumentString<StaffSheetFragment, unknown>;
export const StaffCaseFragmentDoc = new TypedDocumentString(`
    fragment StaffCase on Consultation {
  ...StaffCard
  body
  topics
  closing
  author {
    id
    name
  }
  viewerCanWrite
  viewerCanAdvise
  viewerCanWithdraw
  organization {
    id
    name
    industry
    municipality
    employees
    memberNo
    joinedOn
  }
  attachments(first: 12) {
    ...ConsultationFile
  }
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    quoted
    automatic
    sender
    foreignSender
    mailState
    mailProblem
    mailCount
    occurredAt
    recordedAt
    author {
      id
      name
    }
    attachments(first: 12) {
      ...ConsultationFile
    }
  }
  sheet {
    ...StaffSheet
  }
}
    fragment ConsultationFile on ConsultationAttachment {
  id
  name
  type
  size
  preview
}
fragment StaffCard on Consultation {
  id
  version
  number
  subject
  state
  stateLabel
  stateSince
  touchedAt
  submittedAt
  dueAt
  channel
  wantsMatching
  sheetAgreed
  introduced
  disclosed
  contacted
  organization {
    id
    name
    industry
    municipality
  }
  assignee {
    id
    name
  }
  lastEntry {
    id
    kind
    fromMember
    text
    occurredAt
  }
  moves {
    to
    label
    current
    blocked
  }
}
fragment StaffSheet on NeedsSheet {
  id
  number
  savedAt
  agreedAt
  author {
    id
    name
  }
  needs {
    background
    issue
    currentProcess
    goal
    constraints
    budgetMin
    budgetMax
    deadline
    priority
  }
}`, {"fragmentName":"StaffCase"}) as unknown as TypedDocumentString<StaffCaseFragment, unknown>;
export const MemberCasesDocument = {"__meta__":{"id":"sha256:08cbeb5bd5bc1ed630cebf529a621fe9b9a4b9f5af14bebd2f6ac190413ad8b9"}} as unknown as TypedDocumentString<MemberCasesQuery, MemberCasesQueryVariables>;
export const MemberCasesChangedDocument = {"__meta__":{"id":"sha256:c6842a11cce8be52a54cf49cbd3a40bc6bd95d2ad8fc6b179df8f3b439f096e1"}} as unknown as TypedDocumentString<MemberCasesChangedSubscription, MemberCasesChangedSubscriptionVariables>;
export const MemberPositionDocument = {"__meta__":{"id":"sha256:8ba339d7725bdc90781124ff2f437db23931ef45e9254c1eb3753ad438f38de0"}} as unknown as TypedDocumentString<MemberPositionQuery, MemberPositionQueryVariables>;
export const MemberConsultationDocument = {"__meta__":{"id":"sha256:772291bc01867a64b63abe9092072d7dea0d2e24a14e7551ba49fe584edf7fba"}} as unknown as TypedDocumentString<MemberConsultationQuery, MemberConsultationQueryVariables>;
export const MemberConsultationChangedDocument = {"__meta__":{"id":"sha256:66ef4eae4aeafeea8077dcfd936f6c287bbd7647df0387a0bae9500fed808fc3"}} as unknown as TypedDocumentString<MemberConsultationChangedSubscription, MemberConsultationChangedSubscriptionVariables>;
export const MemberDraftDocument = {"__meta__":{"id":"sha256:ab9beb4004a267802315f680eacd2ccfe2a1e5cfd1b2c6541b3ca90ab49a3e13"}} as unknown as TypedDocumentString<MemberDraftQuery, MemberDraftQueryVariables>;
export const MemberSaveDraftDocument = {"__meta__":{"id":"sha256:c6dae31131129b53535422e9eaac4100f031b5d8526f55973d891f4d995139e1"}} as unknown as TypedDocumentString<MemberSaveDraftMutation, MemberSaveDraftMutationVariables>;
export const MemberSubmitDocument = {"__meta__":{"id":"sha256:af1a102da88489599bdcb051a09b9c5ef0afaec4a99e8cb201fa801b0f1ebded"}} as unknown as TypedDocumentString<MemberSubmitMutation, MemberSubmitMutationVariables>;
export const MemberWriteDocument = {"__meta__":{"id":"sha256:44f67697667484b0c1a3bc277bfe988636b3b812ec3f01555ca14969d5e90f74"}} as unknown as TypedDocumentString<MemberWriteMutation, MemberWriteMutationVariables>;
export const MemberAgreeDocument = {"__meta__":{"id":"sha256:dbb688fab3e9e1f356f5cd254a9e36e1bb80617d4a13edcd5661e50804969189"}} as unknown as TypedDocumentString<MemberAgreeMutation, MemberAgreeMutationVariables>;
export const MemberWithdrawDocument = {"__meta__":{"id":"sha256:7241fe2c799a68a63511c892040ec0a7a850840d1ed7848cf4c369dd6e5ff068"}} as unknown as TypedDocumentString<MemberWithdrawMutation, MemberWithdrawMutationVariables>;
export const WhoIsHereDocument = {"__meta__":{"id":"sha256:ef83a904ad2038fdc3bc2e5e5220df5b96794a5430f6e28eb5dbf7a6d3347b63"}} as unknown as TypedDocumentString<WhoIsHereSubscription, WhoIsHereSubscriptionVariables>;
export const TellActivityDocument = {"__meta__":{"id":"sha256:c1c885eeda3b628e169afdd7094529ef881345adda6dd924be3302f914b851c9"}} as unknown as TypedDocumentString<TellActivityMutation, TellActivityMutationVariables>;
export const StaffCasesDocument = {"__meta__":{"id":"sha256:e8a73e69fb376d42e76174c247ed70e4bf5f1bf1b0cb482126f3d790cb31f423"}} as unknown as TypedDocumentString<StaffCasesQuery, StaffCasesQueryVariables>;
export const StaffCasesChangedDocument = {"__meta__":{"id":"sha256:2c0b7b79802a9eae29fd04040b8edcf5bebb080cb808032e2bc1d5334a4ad664"}} as unknown as TypedDocumentString<StaffCasesChangedSubscription, StaffCasesChangedSubscriptionVariables>;
export const StaffCardDocument = {"__meta__":{"id":"sha256:3473aa78b32c92d69dec3726842fa2ac89e225da11df9cd5089b369eb8f97a13"}} as unknown as TypedDocumentString<StaffCardQuery, StaffCardQueryVariables>;
export const StaffPositionDocument = {"__meta__":{"id":"sha256:71b016e96d771062fae273ca218b06a1a73f7b86513282c5b3d028ecee80af43"}} as unknown as TypedDocumentString<StaffPositionQuery, StaffPositionQueryVariables>;
export const StaffCaseDocument = {"__meta__":{"id":"sha256:7f445527feb17d10e6604e55a16f5cb1d27478c252ebb238b5812a5c44437907"}} as unknown as TypedDocumentString<StaffCaseQuery, StaffCaseQueryVariables>;
export const StaffCaseChangedDocument = {"__meta__":{"id":"sha256:384aad59c1ee1a5ad3d0d1abf4971858aed7d089f5f7f8685505e6cc8f6f827f"}} as unknown as TypedDocumentString<StaffCaseChangedSubscription, StaffCaseChangedSubscriptionVariables>;
export const StaffColleaguesDocument = {"__meta__":{"id":"sha256:efd247f9bbf49ee655930116852282902f89a719d4cd69c146887ff37aabe070"}} as unknown as TypedDocumentString<StaffColleaguesQuery, StaffColleaguesQueryVariables>;
export const StaffCompaniesDocument = {"__meta__":{"id":"sha256:85df6bcb390b38f910f3824a6e449d850aa9e062041b74a23843e9877799d1bb"}} as unknown as TypedDocumentString<StaffCompaniesQuery, StaffCompaniesQueryVariables>;
export const StaffReviewsDocument = {"__meta__":{"id":"sha256:fcaa9b00ebbcf28a246707f0206d21eaf60f23dc9eca3e02debbfaa50765c095"}} as unknown as TypedDocumentString<StaffReviewsQuery, StaffReviewsQueryVariables>;
export const StaffReviewsChangedDocument = {"__meta__":{"id":"sha256:5f71b2fbcd82cd6a0efd9c0478c97e4c1f9d926c7346fa6c46c4e4b9f769fddc"}} as unknown as TypedDocumentString<StaffReviewsChangedSubscription, StaffReviewsChangedSubscriptionVariables>;
export const StaffMoveDocument = {"__meta__":{"id":"sha256:1857141c0e14e8d2c17db5168326184a327848966e6abf9a84f7d1f76c3bf576"}} as unknown as TypedDocumentString<StaffMoveMutation, StaffMoveMutationVariables>;
export const StaffAssignDocument = {"__meta__":{"id":"sha256:f0dd138bfc391a7a019e7ab601d6be1ca7b6d6c9d1dac9f6b5394833a20ea409"}} as unknown as TypedDocumentString<StaffAssignMutation, StaffAssignMutationVariables>;
export const StaffWriteDocument = {"__meta__":{"id":"sha256:3af6da9177db14cd747ae3b87ed84af8dd5e99d6d2a7b897d40f3fea0c24e1b2"}} as unknown as TypedDocumentString<StaffWriteMutation, StaffWriteMutationVariables>;
export const StaffAcceptEntryDocument = {"__meta__":{"id":"sha256:d396a5a395bf2438034acdfb8a26301b64ace61038ef2049cb5bdb2013fcadde"}} as unknown as TypedDocumentString<StaffAcceptEntryMutation, StaffAcceptEntryMutationVariables>;
export const StaffResendEntryDocument = {"__meta__":{"id":"sha256:167637d1ec32c736755701e44412d14c4044c7528b350269aa5272d7b19301ed"}} as unknown as TypedDocumentString<StaffResendEntryMutation, StaffResendEntryMutationVariables>;
export const StaffSaveSheetDocument = {"__meta__":{"id":"sha256:030d978558f20d33a7bd76cf3933f9a5aa8c81650c043c06b862865358327171"}} as unknown as TypedDocumentString<StaffSaveSheetMutation, StaffSaveSheetMutationVariables>;
export const StaffAdviseDocument = {"__meta__":{"id":"sha256:5f513849afa023efe424d944df189a3f5b29fb10b0943545610f46b5d02cf3e3"}} as unknown as TypedDocumentString<StaffAdviseMutation, StaffAdviseMutationVariables>;
export const StaffWithdrawDocument = {"__meta__":{"id":"sha256:f8b1ac3ea315eeeeb36718299c0d4aa6b726ad3f6112b90b4276b07724b84d75"}} as unknown as TypedDocumentString<StaffWithdrawMutation, StaffWithdrawMutationVariables>;
export const StaffLogDocument = {"__meta__":{"id":"sha256:cb50bb31a9ad4ead2f30db0be0d21c4cf26205496495be67e8ff78baaea963ff"}} as unknown as TypedDocumentString<StaffLogMutation, StaffLogMutationVariables>;