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

export type StaffCardFragment = { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffCasesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ConsultationFilterInput | null | undefined;
}>;


export type StaffCasesQuery = { consultations: { position: string, nodes: Array<{ id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffCasesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffCasesChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

export type StaffCardQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCardQuery = { consultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

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


export type StaffMoveMutation = { moveConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAssignMutationVariables = Exact<{
  consultation: ConsultationReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignMutation = { assignConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, author: { id: string, name: string } | null, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, author: { id: string, name: string } | null }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAssignCardMutationVariables = Exact<{
  consultation: ConsultationReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignCardMutation = { assignConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

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


export type StaffLogMutation = { logConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

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
  topics
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
  topics
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
export const MemberConsultationDocument = {"__meta__":{"id":"sha256:851448f72cc58500004b7581bcd9ac26fae42f1539144c9318f5b1135491c7f5"}} as unknown as TypedDocumentString<MemberConsultationQuery, MemberConsultationQueryVariables>;
export const MemberConsultationChangedDocument = {"__meta__":{"id":"sha256:7fa977e82c27adc0206cd8d8bdfd0d2847fdfdfb6e47cb6f93d79844759b3485"}} as unknown as TypedDocumentString<MemberConsultationChangedSubscription, MemberConsultationChangedSubscriptionVariables>;
export const MemberDraftDocument = {"__meta__":{"id":"sha256:4d7552dd0e827879767efda9181e02d2a8fc53e7d6b2b546d5f19259070eff5a"}} as unknown as TypedDocumentString<MemberDraftQuery, MemberDraftQueryVariables>;
export const MemberSaveDraftDocument = {"__meta__":{"id":"sha256:fc0462cbc404c2eb6fef76579718fc48a3f855d7b80f61ef20c7ddbe460b3896"}} as unknown as TypedDocumentString<MemberSaveDraftMutation, MemberSaveDraftMutationVariables>;
export const MemberSubmitDocument = {"__meta__":{"id":"sha256:af1a102da88489599bdcb051a09b9c5ef0afaec4a99e8cb201fa801b0f1ebded"}} as unknown as TypedDocumentString<MemberSubmitMutation, MemberSubmitMutationVariables>;
export const MemberWriteDocument = {"__meta__":{"id":"sha256:bca8fbbac0651242b671ba0e85e790f200f71ea5491dea23d75eabb08f87d95b"}} as unknown as TypedDocumentString<MemberWriteMutation, MemberWriteMutationVariables>;
export const MemberAgreeDocument = {"__meta__":{"id":"sha256:63a1d62ada330376d0ac5e9f5ded7ef871fe2ef6fa38715a0953444f7740f013"}} as unknown as TypedDocumentString<MemberAgreeMutation, MemberAgreeMutationVariables>;
export const MemberWithdrawDocument = {"__meta__":{"id":"sha256:7241fe2c799a68a63511c892040ec0a7a850840d1ed7848cf4c369dd6e5ff068"}} as unknown as TypedDocumentString<MemberWithdrawMutation, MemberWithdrawMutationVariables>;
export const WhoIsHereDocument = {"__meta__":{"id":"sha256:ef83a904ad2038fdc3bc2e5e5220df5b96794a5430f6e28eb5dbf7a6d3347b63"}} as unknown as TypedDocumentString<WhoIsHereSubscription, WhoIsHereSubscriptionVariables>;
export const TellActivityDocument = {"__meta__":{"id":"sha256:c1c885eeda3b628e169afdd7094529ef881345adda6dd924be3302f914b851c9"}} as unknown as TypedDocumentString<TellActivityMutation, TellActivityMutationVariables>;
export const StaffCasesDocument = {"__meta__":{"id":"sha256:974c9f7f4d1d8c3607104eda05696a1b801238acc3eb9f43550edc4238b8c279"}} as unknown as TypedDocumentString<StaffCasesQuery, StaffCasesQueryVariables>;
export const StaffCasesChangedDocument = {"__meta__":{"id":"sha256:3d701099fd3228770a42fae7ff4eb23a001d5478f1a5aa48343dd50edc86b4df"}} as unknown as TypedDocumentString<StaffCasesChangedSubscription, StaffCasesChangedSubscriptionVariables>;
export const StaffCardDocument = {"__meta__":{"id":"sha256:c88bd428474a89789066116c9ab3aecb4c877445ccdaaf746106c47eb557ef10"}} as unknown as TypedDocumentString<StaffCardQuery, StaffCardQueryVariables>;
export const StaffPositionDocument = {"__meta__":{"id":"sha256:71b016e96d771062fae273ca218b06a1a73f7b86513282c5b3d028ecee80af43"}} as unknown as TypedDocumentString<StaffPositionQuery, StaffPositionQueryVariables>;
export const StaffCaseDocument = {"__meta__":{"id":"sha256:26750e00c5a82d1f3e227b53d23d46e39ceba6092242e89e389ddef1eab42786"}} as unknown as TypedDocumentString<StaffCaseQuery, StaffCaseQueryVariables>;
export const StaffCaseChangedDocument = {"__meta__":{"id":"sha256:a7f42cf72c13757b81d69b742d3c519a2c0c4b080056d31a86f18592c3f5fb0f"}} as unknown as TypedDocumentString<StaffCaseChangedSubscription, StaffCaseChangedSubscriptionVariables>;
export const StaffColleaguesDocument = {"__meta__":{"id":"sha256:efd247f9bbf49ee655930116852282902f89a719d4cd69c146887ff37aabe070"}} as unknown as TypedDocumentString<StaffColleaguesQuery, StaffColleaguesQueryVariables>;
export const StaffCompaniesDocument = {"__meta__":{"id":"sha256:85df6bcb390b38f910f3824a6e449d850aa9e062041b74a23843e9877799d1bb"}} as unknown as TypedDocumentString<StaffCompaniesQuery, StaffCompaniesQueryVariables>;
export const StaffReviewsDocument = {"__meta__":{"id":"sha256:fcaa9b00ebbcf28a246707f0206d21eaf60f23dc9eca3e02debbfaa50765c095"}} as unknown as TypedDocumentString<StaffReviewsQuery, StaffReviewsQueryVariables>;
export const StaffReviewsChangedDocument = {"__meta__":{"id":"sha256:5f71b2fbcd82cd6a0efd9c0478c97e4c1f9d926c7346fa6c46c4e4b9f769fddc"}} as unknown as TypedDocumentString<StaffReviewsChangedSubscription, StaffReviewsChangedSubscriptionVariables>;
export const StaffMoveDocument = {"__meta__":{"id":"sha256:0c759e0208e37fc1cee2d60864df367ba8eb96cf91ad133796c75f652e7933a1"}} as unknown as TypedDocumentString<StaffMoveMutation, StaffMoveMutationVariables>;
export const StaffAssignDocument = {"__meta__":{"id":"sha256:079c1f965ff58ff08b57036c2453c2a3a9407e07ea62968baeba619b36d951d2"}} as unknown as TypedDocumentString<StaffAssignMutation, StaffAssignMutationVariables>;
export const StaffAssignCardDocument = {"__meta__":{"id":"sha256:877328614808fe7a6e65b70273dc65c714673eafe92fedf6fa070d2bf6a2ab18"}} as unknown as TypedDocumentString<StaffAssignCardMutation, StaffAssignCardMutationVariables>;
export const StaffWriteDocument = {"__meta__":{"id":"sha256:7f763be81340d0634e77a6a70d68ddbb855b688807038f1a158d502f9d2a2686"}} as unknown as TypedDocumentString<StaffWriteMutation, StaffWriteMutationVariables>;
export const StaffSaveSheetDocument = {"__meta__":{"id":"sha256:8548414399a1635c04d49fe3cc92bdc181ebea1a855de79a5aa5a62b29255f24"}} as unknown as TypedDocumentString<StaffSaveSheetMutation, StaffSaveSheetMutationVariables>;
export const StaffAdviseDocument = {"__meta__":{"id":"sha256:74e01a002fc41ef2b371bef98ee1042f607c384ee564412cf1bb508c3854dae6"}} as unknown as TypedDocumentString<StaffAdviseMutation, StaffAdviseMutationVariables>;
export const StaffWithdrawDocument = {"__meta__":{"id":"sha256:dae0b4f2fe05c0e8be235f531e542174c5ee6106a951cbd1aa6adc5c2d3d1ab5"}} as unknown as TypedDocumentString<StaffWithdrawMutation, StaffWithdrawMutationVariables>;
export const StaffLogDocument = {"__meta__":{"id":"sha256:df7f5c17906338ad483d6da514344be0b602d7f880f8d95d107ab2365fbcdb88"}} as unknown as TypedDocumentString<StaffLogMutation, StaffLogMutationVariables>;