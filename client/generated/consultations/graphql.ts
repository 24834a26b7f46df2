/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  consultation: string | number;
  kind?: string;
  occurredAt?: string | null | undefined;
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

export type MemberThreadFragment = { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, entries: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> };

export type MemberPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberPositionQuery = { consultations: { position: string } };

export type MemberConsultationQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberConsultationQuery = { consultation: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, entries: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> } | null };

export type MemberConsultationChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type MemberConsultationChangedSubscription = { consultationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, entries: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> } | null } };

export type MemberDraftFragment = { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string };

export type MemberDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberDraftQuery = { consultation: { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string } | null };

export type MemberSaveDraftMutationVariables = Exact<{
  input: ConsultationDraftInput;
}>;


export type MemberSaveDraftMutation = { saveConsultationDraft: { id: string, version: number, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, touchedAt: string } };

export type MemberSubmitMutationVariables = Exact<{
  consultation: ConsultationReference;
}>;


export type MemberSubmitMutation = { submitConsultation: { id: string, number: string } };

export type MemberWriteMutationVariables = Exact<{
  input: EntryInput;
}>;


export type MemberWriteMutation = { addConsultationEntry: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, entries: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> } };

export type MemberAgreeMutationVariables = Exact<{
  consultation: string | number;
  number: number;
}>;


export type MemberAgreeMutation = { agreeToNeedsSheet: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, entries: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }> } };

export type MemberWithdrawMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type MemberWithdrawMutation = { withdrawConsultation: { id: string, state: string } };

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

export type StaffCaseFragment = { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffSheetFragment = { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } };

export type StaffPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffPositionQuery = { consultations: { position: string } };

export type StaffCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCaseQuery = { consultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

export type StaffCaseChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type StaffCaseChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

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


export type StaffAssignMutation = { assignConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWriteMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StaffWriteMutation = { addConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffSaveSheetMutationVariables = Exact<{
  consultation: ConsultationReference;
  needs: NeedsInput;
}>;


export type StaffSaveSheetMutation = { saveNeedsSheet: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAdviseMutationVariables = Exact<{
  consultation: ConsultationReference;
  closing: string;
}>;


export type StaffAdviseMutation = { adviseConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWithdrawMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type StaffWithdrawMutation = { withdrawConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

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
  entries {
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
}`, {"fragmentName":"MemberThread"}) as unknown as TypedDocumentString<MemberThreadFragment, unknown>;
export const MemberDraftFragmentDoc = new TypedDocumentString(`
    fragment MemberDraft on Consultation {
  id
  version
  subject
  body
  topics
  wantsMatching
  state
  touchedAt
}
    `, {"fragmentName":"MemberDraft"}) as unknown as TypedDocumentString<MemberDraftFragment, unknown>;
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
  }
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
export const MemberCasesDocument = new TypedDocumentString(`
    query MemberCases($after: String) {
  consultations(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MemberCase
    }
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
}
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
}`) as unknown as TypedDocumentString<MemberCasesQuery, MemberCasesQueryVariables>;
export const MemberCasesChangedDocument = new TypedDocumentString(`
    subscription MemberCasesChanged($since: String) {
  consultationChanged(since: $since) {
    kind
    id
    position
    node {
      ...MemberCase
    }
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
}
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
}`) as unknown as TypedDocumentString<MemberCasesChangedSubscription, MemberCasesChangedSubscriptionVariables>;
export const MemberPositionDocument = new TypedDocumentString(`
    query MemberPosition {
  consultations(first: 1) {
    position
  }
}
    `) as unknown as TypedDocumentString<MemberPositionQuery, MemberPositionQueryVariables>;
export const MemberConsultationDocument = new TypedDocumentString(`
    query MemberConsultation($id: ID!) {
  consultation(id: $id) {
    ...MemberThread
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
}
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
  entries {
    ...MemberEntry
  }
}`) as unknown as TypedDocumentString<MemberConsultationQuery, MemberConsultationQueryVariables>;
export const MemberConsultationChangedDocument = new TypedDocumentString(`
    subscription MemberConsultationChanged($id: ID!, $since: String) {
  consultationChanged(id: $id, since: $since) {
    kind
    id
    position
    node {
      ...MemberThread
    }
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
}
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
  entries {
    ...MemberEntry
  }
}`) as unknown as TypedDocumentString<MemberConsultationChangedSubscription, MemberConsultationChangedSubscriptionVariables>;
export const MemberDraftDocument = new TypedDocumentString(`
    query MemberDraft($id: ID!) {
  consultation(id: $id) {
    ...MemberDraft
  }
}
    fragment MemberDraft on Consultation {
  id
  version
  subject
  body
  topics
  wantsMatching
  state
  touchedAt
}`) as unknown as TypedDocumentString<MemberDraftQuery, MemberDraftQueryVariables>;
export const MemberSaveDraftDocument = new TypedDocumentString(`
    mutation MemberSaveDraft($input: ConsultationDraftInput!) {
  saveConsultationDraft(input: $input) {
    ...MemberDraft
  }
}
    fragment MemberDraft on Consultation {
  id
  version
  subject
  body
  topics
  wantsMatching
  state
  touchedAt
}`) as unknown as TypedDocumentString<MemberSaveDraftMutation, MemberSaveDraftMutationVariables>;
export const MemberSubmitDocument = new TypedDocumentString(`
    mutation MemberSubmit($consultation: ConsultationReference!) {
  submitConsultation(consultation: $consultation) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<MemberSubmitMutation, MemberSubmitMutationVariables>;
export const MemberWriteDocument = new TypedDocumentString(`
    mutation MemberWrite($input: EntryInput!) {
  addConsultationEntry(input: $input) {
    ...MemberThread
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
}
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
  entries {
    ...MemberEntry
  }
}`) as unknown as TypedDocumentString<MemberWriteMutation, MemberWriteMutationVariables>;
export const MemberAgreeDocument = new TypedDocumentString(`
    mutation MemberAgree($consultation: ID!, $number: Int!) {
  agreeToNeedsSheet(consultation: $consultation, number: $number) {
    ...MemberThread
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
}
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
  entries {
    ...MemberEntry
  }
}`) as unknown as TypedDocumentString<MemberAgreeMutation, MemberAgreeMutationVariables>;
export const MemberWithdrawDocument = new TypedDocumentString(`
    mutation MemberWithdraw($consultation: ConsultationReference!, $reason: String!) {
  withdrawConsultation(consultation: $consultation, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<MemberWithdrawMutation, MemberWithdrawMutationVariables>;
export const StaffCasesDocument = new TypedDocumentString(`
    query StaffCases($first: Int! = 100, $after: String, $filter: ConsultationFilterInput) {
  consultations(first: $first, after: $after, filter: $filter) {
    nodes {
      ...StaffCard
    }
    position
    pageInfo {
      hasNextPage
      endCursor
    }
  }
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
}`) as unknown as TypedDocumentString<StaffCasesQuery, StaffCasesQueryVariables>;
export const StaffCasesChangedDocument = new TypedDocumentString(`
    subscription StaffCasesChanged($since: String) {
  consultationChanged(since: $since) {
    kind
    position
    id
    node {
      ...StaffCard
    }
  }
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
}`) as unknown as TypedDocumentString<StaffCasesChangedSubscription, StaffCasesChangedSubscriptionVariables>;
export const StaffCardDocument = new TypedDocumentString(`
    query StaffCard($id: ID!) {
  consultation(id: $id) {
    ...StaffCard
  }
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
}`) as unknown as TypedDocumentString<StaffCardQuery, StaffCardQueryVariables>;
export const StaffPositionDocument = new TypedDocumentString(`
    query StaffPosition {
  consultations(first: 1) {
    position
  }
}
    `) as unknown as TypedDocumentString<StaffPositionQuery, StaffPositionQueryVariables>;
export const StaffCaseDocument = new TypedDocumentString(`
    query StaffCase($id: ID!) {
  consultation(id: $id) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffCaseQuery, StaffCaseQueryVariables>;
export const StaffCaseChangedDocument = new TypedDocumentString(`
    subscription StaffCaseChanged($id: ID!, $since: String) {
  consultationChanged(id: $id, since: $since) {
    kind
    position
    id
    node {
      ...StaffCase
    }
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffCaseChangedSubscription, StaffCaseChangedSubscriptionVariables>;
export const StaffColleaguesDocument = new TypedDocumentString(`
    query StaffColleagues {
  supportStaff(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StaffColleaguesQuery, StaffColleaguesQueryVariables>;
export const StaffCompaniesDocument = new TypedDocumentString(`
    query StaffCompanies($text: String!) {
  organizations(first: 8, filter: {text: $text}) {
    nodes {
      id
      name
      kana
      municipality
      industry
      isMember
      inPrefecture
    }
  }
}
    `) as unknown as TypedDocumentString<StaffCompaniesQuery, StaffCompaniesQueryVariables>;
export const StaffReviewsDocument = new TypedDocumentString(`
    query StaffReviews {
  listingReviews(first: 100) {
    nodes {
      id
      state
    }
    totalCount
    position
  }
}
    `) as unknown as TypedDocumentString<StaffReviewsQuery, StaffReviewsQueryVariables>;
export const StaffReviewsChangedDocument = new TypedDocumentString(`
    subscription StaffReviewsChanged($since: String) {
  listingRevisionChanged(since: $since) {
    kind
    position
    id
    node {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<StaffReviewsChangedSubscription, StaffReviewsChangedSubscriptionVariables>;
export const StaffMoveDocument = new TypedDocumentString(`
    mutation StaffMove($consultation: ConsultationReference!, $to: String!) {
  moveConsultation(consultation: $consultation, to: $to) {
    ...StaffCard
  }
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
}`) as unknown as TypedDocumentString<StaffMoveMutation, StaffMoveMutationVariables>;
export const StaffAssignDocument = new TypedDocumentString(`
    mutation StaffAssign($consultation: ConsultationReference!, $assignee: ID) {
  assignConsultation(consultation: $consultation, assignee: $assignee) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffAssignMutation, StaffAssignMutationVariables>;
export const StaffWriteDocument = new TypedDocumentString(`
    mutation StaffWrite($input: EntryInput!) {
  addConsultationEntry(input: $input) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffWriteMutation, StaffWriteMutationVariables>;
export const StaffSaveSheetDocument = new TypedDocumentString(`
    mutation StaffSaveSheet($consultation: ConsultationReference!, $needs: NeedsInput!) {
  saveNeedsSheet(consultation: $consultation, needs: $needs) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffSaveSheetMutation, StaffSaveSheetMutationVariables>;
export const StaffAdviseDocument = new TypedDocumentString(`
    mutation StaffAdvise($consultation: ConsultationReference!, $closing: String!) {
  adviseConsultation(consultation: $consultation, closing: $closing) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffAdviseMutation, StaffAdviseMutationVariables>;
export const StaffWithdrawDocument = new TypedDocumentString(`
    mutation StaffWithdraw($consultation: ConsultationReference!, $reason: String!) {
  withdrawConsultation(consultation: $consultation, reason: $reason) {
    ...StaffCase
  }
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
  entries(first: 100) {
    id
    kind
    internal
    fromMember
    text
    occurredAt
    recordedAt
    author {
      id
      name
    }
  }
  sheet {
    ...StaffSheet
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
}`) as unknown as TypedDocumentString<StaffWithdrawMutation, StaffWithdrawMutationVariables>;
export const StaffLogDocument = new TypedDocumentString(`
    mutation StaffLog($input: LoggedConsultationInput!) {
  logConsultation(input: $input) {
    ...StaffCard
  }
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
}`) as unknown as TypedDocumentString<StaffLogMutation, StaffLogMutationVariables>;