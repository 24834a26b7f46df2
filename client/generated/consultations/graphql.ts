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
  from?: string | null | undefined;
  id?: string | number | null | undefined;
  subject: string;
  topics: Array<string>;
  version?: number | null | undefined;
  wantsMatching?: boolean | null | undefined;
};

export type ConsultationFilterInput = {
  assignee?: string | number | null | undefined;
  open?: boolean | null | undefined;
  source?: string | number | null | undefined;
  states?: Array<string> | null | undefined;
  text?: string | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type ConsultationReference = {
  id: string | number;
  version: number;
};

export type EntryInput = {
  answerSeen?: string | null | undefined;
  attachments?: Array<string | number> | null | undefined;
  consultation: string | number;
  kind?: string;
  mentions?: Array<string | number> | null | undefined;
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
  source?: string | number | null | undefined;
  subject: string;
  topics: Array<string>;
  wantsMatching: boolean;
};

export type MeetingActionInput = {
  text?: string;
  until?: string;
  who?: string;
};

export type MeetingInput = {
  attendees: Array<string | number>;
  endsAt: string;
  place?: string;
  startsAt: string;
  title: string;
  url?: string;
};

export type MeetingReference = {
  id: string | number;
  version: number;
};

export type MinutesInput = {
  actions: Array<MeetingActionInput>;
  decisions: Array<string>;
  minutes: string;
  shared: boolean;
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
  | 'CONSULTATION'
  | 'INQUIRY';

export type SplitInput = {
  body?: string | null | undefined;
  entries: Array<string | number>;
  reason: string;
  subject: string;
};

export type StaffProposalsQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffProposalsQuery = { assignmentProposals: Array<{ personId: string, name: string, isAvailable: boolean, reasons: Array<{ kind: string, text: string, favours: boolean }> }> };

export type StaffAcknowledgeMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffAcknowledgeMutation = { acknowledgeEscalation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffMentionsQueryVariables = Exact<{
  first?: number;
}>;


export type StaffMentionsQuery = { mentions: Array<{ id: string, consultationId: string, number: string, subject: string, company: string, text: string, author: string | null, mentionedAt: string }> };

export type StaffSeeMentionsMutationVariables = Exact<{
  consultation: string | number;
}>;


export type StaffSeeMentionsMutation = { seeMentions: number };

export type StaffSameCompanyQueryVariables = Exact<{
  text: string;
}>;


export type StaffSameCompanyQuery = { consultations: { nodes: Array<{ id: string, version: number, number: string, subject: string, stateLabel: string, submittedAt: string | null, organization: { id: string, name: string } | null }> } };

export type StaffMergeMutationVariables = Exact<{
  consultation: ConsultationReference;
  into: ConsultationReference;
  reason: string;
}>;


export type StaffMergeMutation = { mergeConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffUnmergeMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type StaffUnmergeMutation = { unmergeConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffSplitMutationVariables = Exact<{
  consultation: ConsultationReference;
  input: SplitInput;
}>;


export type StaffSplitMutation = { splitConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type CaseSheetsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSheetsQuery = { consultation: { id: string, sheets: Array<{ id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } }> } | null };

export type CaseMeetingsQueryVariables = Exact<{
  consultation: string | number;
}>;


export type CaseMeetingsQuery = { meetings: { nodes: Array<{ id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> }> } };

export type CaseMeetingFragment = { id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> };

export type StaffMeetingFragment = { viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> };

export type StaffMeetingsQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffMeetingsQuery = { meetings: { nodes: Array<{ viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> }> } };

export type StaffMeetingCandidatesQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffMeetingCandidatesQuery = { meetingCandidates: Array<{ personId: string, name: string, isStaff: boolean }> };

export type StaffPlanMeetingMutationVariables = Exact<{
  consultation: string | number;
  input: MeetingInput;
}>;


export type StaffPlanMeetingMutation = { planMeeting: { viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> } };

export type StaffChangeMeetingMutationVariables = Exact<{
  meeting: MeetingReference;
  input: MeetingInput;
}>;


export type StaffChangeMeetingMutation = { changeMeeting: { viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> } };

export type StaffCancelMeetingMutationVariables = Exact<{
  meeting: MeetingReference;
  reason: string;
}>;


export type StaffCancelMeetingMutation = { cancelMeeting: { viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> } };

export type StaffRecordMeetingMutationVariables = Exact<{
  meeting: MeetingReference;
  input: MinutesInput;
}>;


export type StaffRecordMeetingMutation = { recordMeeting: { viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRecord: boolean, id: string, version: number, title: string, state: string, stateLabel: string, startsAt: string, endsAt: string, place: string, url: string, reason: string, shared: boolean, minutes: string | null, decisions: Array<string> | null, actions: Array<{ text: string, who: string, until: string }> | null, attendees: Array<{ personId: string, name: string, isStaff: boolean }> } };

export type StaffFindCasesQueryVariables = Exact<{
  text: string;
}>;


export type StaffFindCasesQuery = { consultations: { nodes: Array<{ id: string, number: string, subject: string, stateLabel: string, organization: { id: string, name: string } | null, mergedInto: { id: string, number: string } | null }> } };

export type ConsultationFileFragment = { id: string, name: string, type: string, size: number, preview: boolean };

export type MemberEntryFragment = { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, origin: { id: string, number: string } | null, author: { id: string, name: string } | null };

export type MemberCaseFragment = { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> };

export type MemberCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberCasesQuery = { consultations: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> }> } };

export type MemberCasesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberCasesChangedSubscription = { consultationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, assignee: { id: string, name: string } | null, sheet: { id: string, number: number, agreedAt: string | null } | null, recent: Array<{ id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> } | null } };

export type MemberThreadFragment = { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, mergedInto: { id: string, number: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> };

export type MemberPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberPositionQuery = { consultations: { position: string } };

export type MemberConsultationQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberConsultationQuery = { consultation: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, mergedInto: { id: string, number: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> } | null };

export type MemberConsultationChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type MemberConsultationChangedSubscription = { consultationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, mergedInto: { id: string, number: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> } | null } };

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


export type MemberWriteMutation = { addConsultationEntry: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, mergedInto: { id: string, number: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> } };

export type MemberAgreeMutationVariables = Exact<{
  consultation: string | number;
  number: number;
}>;


export type MemberAgreeMutation = { agreeToNeedsSheet: { id: string, version: number, number: string, subject: string, body: string, topics: Array<string>, wantsMatching: boolean | null, state: string, stateLabel: string, stateSince: string, createdAt: string, submittedAt: string | null, touchedAt: string, channel: string, closing: string, sheetAgreed: boolean, viewerCanWrite: boolean, viewerCanWithdraw: boolean, mergedInto: { id: string, number: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, author: { id: string, name: string } | null, assignee: { id: string, name: string } | null, organization: { id: string, name: string, municipality: string, contactName: string | null, phone: string | null, email: string | null } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ quoted: string, foreignSender: boolean, id: string, kind: string, fromMember: boolean, text: string, occurredAt: string, recordedAt: string, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, origin: { id: string, number: string } | null, author: { id: string, name: string } | null }> } };

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
  place: PresencePlace;
}>;


export type TellActivityMutation = { setActivity: boolean };

export type StaffCardFragment = { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffCasesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ConsultationFilterInput | null | undefined;
}>;


export type StaffCasesQuery = { consultations: { position: string, nodes: Array<{ id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffCasesChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffCasesChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

export type StaffCardQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCardQuery = { consultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

export type StaffCaseFragment = { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> };

export type StaffSheetFragment = { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } };

export type StaffPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffPositionQuery = { consultations: { position: string } };

export type StaffCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffCaseQuery = { consultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null };

export type StaffCaseChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type StaffCaseChangedSubscription = { consultationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } | null } };

export type StaffAttributeCaseMutationVariables = Exact<{
  consultation: ConsultationReference;
  source?: string | number | null | undefined;
}>;


export type StaffAttributeCaseMutation = { attributeConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffColleaguesQuery = { supportStaff: { nodes: Array<{ id: string, name: string, kana: string | null }> } };

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


export type StaffMoveMutation = { moveConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAssignMutationVariables = Exact<{
  consultation: ConsultationReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignMutation = { assignConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAssignCardMutationVariables = Exact<{
  consultation: ConsultationReference;
  assignee?: string | number | null | undefined;
}>;


export type StaffAssignCardMutation = { assignConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWriteMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StaffWriteMutation = { addConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAcceptEntryMutationVariables = Exact<{
  entry: string | number;
}>;


export type StaffAcceptEntryMutation = { acceptConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffResendEntryMutationVariables = Exact<{
  entry: string | number;
}>;


export type StaffResendEntryMutation = { resendConsultationEntry: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffSaveSheetMutationVariables = Exact<{
  consultation: ConsultationReference;
  needs: NeedsInput;
}>;


export type StaffSaveSheetMutation = { saveNeedsSheet: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffAdviseMutationVariables = Exact<{
  consultation: ConsultationReference;
  closing: string;
}>;


export type StaffAdviseMutation = { adviseConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffWithdrawMutationVariables = Exact<{
  consultation: ConsultationReference;
  reason: string;
}>;


export type StaffWithdrawMutation = { withdrawConsultation: { body: string, topics: Array<string>, closing: string, viewerCanWrite: boolean, viewerCanAdvise: boolean, viewerCanWithdraw: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, viewerCanSplit: boolean, id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, source: { id: string, name: string } | null, author: { id: string, name: string } | null, splitFrom: { id: string, number: string } | null, merged: Array<{ id: string, number: string, subject: string, body: string, submittedAt: string | null, channel: string, author: { id: string, name: string } | null, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null }>, clocks: Array<{ id: string, kind: string, targetMinutes: number, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedMinutes: number, runningSince: string | null }>, escalations: Array<{ id: string, rule: string, text: string, raisedAt: string, acknowledgedAt: string | null, settledAt: string | null, acknowledgedBy: { id: string, name: string } | null }>, organization: { id: string, name: string, industry: string, municipality: string, employees: number | null, memberNo: string | null, joinedOn: string | null } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }>, entries: Array<{ id: string, kind: string, internal: boolean, fromMember: boolean, text: string, quoted: string, automatic: boolean, sender: string | null, foreignSender: boolean, mailState: string | null, mailProblem: string | null, mailCount: number | null, occurredAt: string, recordedAt: string, mentions: Array<string> | null, origin: { id: string, number: string } | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string, type: string, size: number, preview: boolean }> }>, sheet: { id: string, number: number, savedAt: string, agreedAt: string | null, agreedBy: { id: string, name: string } | null, author: { id: string, name: string } | null, needs: { background: string, issue: string, currentProcess: string, goal: string, constraints: string, budgetMin: number | null, budgetMax: number | null, deadline: string, priority: string } } | null, mergedInto: { id: string, number: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

export type StaffLogMutationVariables = Exact<{
  input: LoggedConsultationInput;
}>;


export type StaffLogMutation = { logConsultation: { id: string, version: number, number: string, subject: string, state: string, stateLabel: string, stateSince: string, touchedAt: string, submittedAt: string | null, dueAt: string | null, channel: string, wantsMatching: boolean | null, topics: Array<string>, sheetAgreed: boolean, introduced: number, disclosed: number, contacted: number, escalation: string | null, mergedInto: { id: string, number: string } | null, organization: { id: string, name: string, industry: string, municipality: string } | null, assignee: { id: string, name: string } | null, lastEntry: { id: string, kind: string, fromMember: boolean, text: string, occurredAt: string } | null, moves: Array<{ to: string, label: string, current: boolean, blocked: string | null }> } };

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
export const CaseMeetingFragmentDoc = new TypedDocumentString(`
    fragment CaseMeeting on Meeting {
  id
  version
  title
  state
  stateLabel
  startsAt
  endsAt
  place
  url
  reason
  shared
  minutes
  decisions
  actions {
    text
    who
    until
  }
  attendees {
    personId
    name
    isStaff
  }
}
    `, {"fragmentName":"CaseMeeting"}) as unknown as TypedDocumentString<CaseMeetingFragment, unknown>;
export const StaffMeetingFragmentDoc = new TypedDocumentString(`
    fragment StaffMeeting on Meeting {
  ...CaseMeeting
  viewerCanChange
  viewerCanCancel
  viewerCanRecord
}
    fragment CaseMeeting on Meeting {
  id
  version
  title
  state
  stateLabel
  startsAt
  endsAt
  place
  url
  reason
  shared
  minutes
  decisions
  actions {
    text
    who
    until
  }
  attendees {
    personId
    name
    isStaff
  }
}`, {"fragmentName":"StaffMeeting"}) as unknown as TypedDocumentString<StaffMeetingFragment, unknown>;
export const MemberEntryFragmentDoc = new TypedDocumentString(`
    fragment MemberEntry on ConsultationEntry {
  id
  origin {
    id
    number
  }
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
  origin {
    id
    number
  }
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
export const StaffSheetFragmentDoc = new TypedDocumentString(`
    fragment StaffSheet on NeedsSheet {
  id
  number
  savedAt
  agreedAt
  agreedBy {
    id
    name
  }
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
  touchedAt
  channel
  mergedInto {
    id
    number
  }
  splitFrom {
    id
    number
  }
  merged {
    id
    number
    subject
    body
    submittedAt
    sheet {
      ...StaffSheet
    }
  }
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
  origin {
    id
    number
  }
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
fragment StaffSheet on NeedsSheet {
  id
  number
  savedAt
  agreedAt
  agreedBy {
    id
    name
  }
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
  topics
  sheetAgreed
  introduced
  disclosed
  contacted
  escalation
  mergedInto {
    id
    number
  }
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
export const StaffCaseFragmentDoc = new TypedDocumentString(`
    fragment StaffCase on Consultation {
  ...StaffCard
  body
  topics
  closing
  source {
    id
    name
  }
  author {
    id
    name
  }
  viewerCanWrite
  viewerCanAdvise
  viewerCanWithdraw
  viewerCanMerge
  viewerCanUnmerge
  viewerCanSplit
  splitFrom {
    id
    number
  }
  merged {
    id
    number
    subject
    body
    submittedAt
    channel
    author {
      id
      name
    }
    sheet {
      ...StaffSheet
    }
  }
  clocks(first: 20) {
    id
    kind
    targetMinutes
    startedAt
    stoppedAt
    dueAt
    elapsedMinutes
    runningSince
  }
  escalations(first: 20) {
    id
    rule
    text
    raisedAt
    acknowledgedAt
    settledAt
    acknowledgedBy {
      id
      name
    }
  }
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
    mentions
    origin {
      id
      number
    }
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
  topics
  sheetAgreed
  introduced
  disclosed
  contacted
  escalation
  mergedInto {
    id
    number
  }
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
  agreedBy {
    id
    name
  }
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
export const StaffProposalsDocument = {"__meta__":{"id":"sha256:183df9b4cd05cdace197eff74e4a980c2d2a678ac40d3dc2ce2e1afc8064fd5e"}} as unknown as TypedDocumentString<StaffProposalsQuery, StaffProposalsQueryVariables>;
export const StaffAcknowledgeDocument = {"__meta__":{"id":"sha256:f24a67a9458b9267ea95a6eefb173f3474a3cce439300d16dfcd7fa806142c44"}} as unknown as TypedDocumentString<StaffAcknowledgeMutation, StaffAcknowledgeMutationVariables>;
export const StaffMentionsDocument = {"__meta__":{"id":"sha256:e0530f3b21e08eba37f160c9f2a31f0a01ae4b20e1d8beaea6feb422a642f0ee"}} as unknown as TypedDocumentString<StaffMentionsQuery, StaffMentionsQueryVariables>;
export const StaffSeeMentionsDocument = {"__meta__":{"id":"sha256:a21e3d796249f5ba74bff447dcc4faa41cb4900a380c29a4b48daa3737022fce"}} as unknown as TypedDocumentString<StaffSeeMentionsMutation, StaffSeeMentionsMutationVariables>;
export const StaffSameCompanyDocument = {"__meta__":{"id":"sha256:d25ff31871400c3111ed994a61aec0595f3f98e23acd964296651c39e62e4bdd"}} as unknown as TypedDocumentString<StaffSameCompanyQuery, StaffSameCompanyQueryVariables>;
export const StaffMergeDocument = {"__meta__":{"id":"sha256:401b8a8db38598ca85485e8050c664080f3b87d8bb0b343e14b896be6584fe5f"}} as unknown as TypedDocumentString<StaffMergeMutation, StaffMergeMutationVariables>;
export const StaffUnmergeDocument = {"__meta__":{"id":"sha256:a776553e0cc4bd5d55a3514f32a6c4ff22852904f635e4b6fb0afe016a2abb37"}} as unknown as TypedDocumentString<StaffUnmergeMutation, StaffUnmergeMutationVariables>;
export const StaffSplitDocument = {"__meta__":{"id":"sha256:6fd4dd11e76fcfad75e06514ce80a9fffebeb58de5d5e0eff16d24fa6dd8764a"}} as unknown as TypedDocumentString<StaffSplitMutation, StaffSplitMutationVariables>;
export const CaseSheetsDocument = {"__meta__":{"id":"sha256:38060489cbb68b8a342237719516b015496fb2ba9007c9c8d5900a83fd982a53"}} as unknown as TypedDocumentString<CaseSheetsQuery, CaseSheetsQueryVariables>;
export const CaseMeetingsDocument = {"__meta__":{"id":"sha256:52df743f81d89032deb2bb610cd7b04033ede38bdcdd19c22ae44be2b08f1a1f"}} as unknown as TypedDocumentString<CaseMeetingsQuery, CaseMeetingsQueryVariables>;
export const StaffMeetingsDocument = {"__meta__":{"id":"sha256:5ff68a14c77e7bf6838c2039086462d4281feefcecc21816a418f3b6da57b402"}} as unknown as TypedDocumentString<StaffMeetingsQuery, StaffMeetingsQueryVariables>;
export const StaffMeetingCandidatesDocument = {"__meta__":{"id":"sha256:73ae7d43619446a4753aad764ecd3c2fbcf06ab7945e3a769f66b3664147251d"}} as unknown as TypedDocumentString<StaffMeetingCandidatesQuery, StaffMeetingCandidatesQueryVariables>;
export const StaffPlanMeetingDocument = {"__meta__":{"id":"sha256:0b2b85c8c5359d5ba727de63671157464d85e99610a52b8508d98b80149d8a0c"}} as unknown as TypedDocumentString<StaffPlanMeetingMutation, StaffPlanMeetingMutationVariables>;
export const StaffChangeMeetingDocument = {"__meta__":{"id":"sha256:abffa553c54d58970e2bcf4f0d2b6a7661d792f0b3dbea5ea7477f950259e7b7"}} as unknown as TypedDocumentString<StaffChangeMeetingMutation, StaffChangeMeetingMutationVariables>;
export const StaffCancelMeetingDocument = {"__meta__":{"id":"sha256:0df4857e5c492ffea221efa2894a279b5aaba77abc37c298992aa2389dab18c1"}} as unknown as TypedDocumentString<StaffCancelMeetingMutation, StaffCancelMeetingMutationVariables>;
export const StaffRecordMeetingDocument = {"__meta__":{"id":"sha256:29a10cf4566eb7390b30a53501c86019027dd8ad99194d5aded318567f1055f8"}} as unknown as TypedDocumentString<StaffRecordMeetingMutation, StaffRecordMeetingMutationVariables>;
export const StaffFindCasesDocument = {"__meta__":{"id":"sha256:72e7a99cc494e6dd97eb9acb03dadf08ce15f211d1c831d740cc609e3848a58f"}} as unknown as TypedDocumentString<StaffFindCasesQuery, StaffFindCasesQueryVariables>;
export const MemberCasesDocument = {"__meta__":{"id":"sha256:da54a587ab1d9f3997652e3349f67fe7a3588a8d5b62eef00444566405ad59b0"}} as unknown as TypedDocumentString<MemberCasesQuery, MemberCasesQueryVariables>;
export const MemberCasesChangedDocument = {"__meta__":{"id":"sha256:dcbc89a382ef74944329940235fb2fa132646e615879675e36fcac8eda9700d3"}} as unknown as TypedDocumentString<MemberCasesChangedSubscription, MemberCasesChangedSubscriptionVariables>;
export const MemberPositionDocument = {"__meta__":{"id":"sha256:8ba339d7725bdc90781124ff2f437db23931ef45e9254c1eb3753ad438f38de0"}} as unknown as TypedDocumentString<MemberPositionQuery, MemberPositionQueryVariables>;
export const MemberConsultationDocument = {"__meta__":{"id":"sha256:e3585e4bcf812fc39bf07819575b210d6b6bd1534074d3c47f652a2fb4fcd735"}} as unknown as TypedDocumentString<MemberConsultationQuery, MemberConsultationQueryVariables>;
export const MemberConsultationChangedDocument = {"__meta__":{"id":"sha256:0f33036dc815df888d90fd8952ffc3d80468a763c8faa37e1817c017fce96240"}} as unknown as TypedDocumentString<MemberConsultationChangedSubscription, MemberConsultationChangedSubscriptionVariables>;
export const MemberDraftDocument = {"__meta__":{"id":"sha256:ab9beb4004a267802315f680eacd2ccfe2a1e5cfd1b2c6541b3ca90ab49a3e13"}} as unknown as TypedDocumentString<MemberDraftQuery, MemberDraftQueryVariables>;
export const MemberSaveDraftDocument = {"__meta__":{"id":"sha256:c6dae31131129b53535422e9eaac4100f031b5d8526f55973d891f4d995139e1"}} as unknown as TypedDocumentString<MemberSaveDraftMutation, MemberSaveDraftMutationVariables>;
export const MemberSubmitDocument = {"__meta__":{"id":"sha256:af1a102da88489599bdcb051a09b9c5ef0afaec4a99e8cb201fa801b0f1ebded"}} as unknown as TypedDocumentString<MemberSubmitMutation, MemberSubmitMutationVariables>;
export const MemberWriteDocument = {"__meta__":{"id":"sha256:5a4b1e752cd6484043aa8252535bfba7ef98bd0a187f903c301239691eec2c8f"}} as unknown as TypedDocumentString<MemberWriteMutation, MemberWriteMutationVariables>;
export const MemberAgreeDocument = {"__meta__":{"id":"sha256:26905d9ff293efdc593fb8e199ce2188155ddb3f18f0d0423d922c49e4ebd07f"}} as unknown as TypedDocumentString<MemberAgreeMutation, MemberAgreeMutationVariables>;
export const MemberWithdrawDocument = {"__meta__":{"id":"sha256:7241fe2c799a68a63511c892040ec0a7a850840d1ed7848cf4c369dd6e5ff068"}} as unknown as TypedDocumentString<MemberWithdrawMutation, MemberWithdrawMutationVariables>;
export const WhoIsHereDocument = {"__meta__":{"id":"sha256:ef83a904ad2038fdc3bc2e5e5220df5b96794a5430f6e28eb5dbf7a6d3347b63"}} as unknown as TypedDocumentString<WhoIsHereSubscription, WhoIsHereSubscriptionVariables>;
export const TellActivityDocument = {"__meta__":{"id":"sha256:8c819bf17dd9777e4e1acc7dc533ceaf5d13116440a7ec94270b4e0f2bb5169e"}} as unknown as TypedDocumentString<TellActivityMutation, TellActivityMutationVariables>;
export const StaffCasesDocument = {"__meta__":{"id":"sha256:5d9f9dbe7417e02b0babe9c70c9a50841309ad792f14609e63ae8dedd8f97d79"}} as unknown as TypedDocumentString<StaffCasesQuery, StaffCasesQueryVariables>;
export const StaffCasesChangedDocument = {"__meta__":{"id":"sha256:e62bc07e2da398343369a80566c1e5b3b3fd65cebb2fe4cd167f5804e59bc0cc"}} as unknown as TypedDocumentString<StaffCasesChangedSubscription, StaffCasesChangedSubscriptionVariables>;
export const StaffCardDocument = {"__meta__":{"id":"sha256:23bf0effdcf0970027e2196b45a5399ad2d1b456f1a23d3084dd79118ee2cad4"}} as unknown as TypedDocumentString<StaffCardQuery, StaffCardQueryVariables>;
export const StaffPositionDocument = {"__meta__":{"id":"sha256:71b016e96d771062fae273ca218b06a1a73f7b86513282c5b3d028ecee80af43"}} as unknown as TypedDocumentString<StaffPositionQuery, StaffPositionQueryVariables>;
export const StaffCaseDocument = {"__meta__":{"id":"sha256:e740d548a9c9a71f8c316d72b16eaaf67d35effe3ee496209b76c30d80649a4a"}} as unknown as TypedDocumentString<StaffCaseQuery, StaffCaseQueryVariables>;
export const StaffCaseChangedDocument = {"__meta__":{"id":"sha256:9a620a97480ec8da4c4fb0188ad63150905963c9c2f799a3821a1774d2b62758"}} as unknown as TypedDocumentString<StaffCaseChangedSubscription, StaffCaseChangedSubscriptionVariables>;
export const StaffAttributeCaseDocument = {"__meta__":{"id":"sha256:a32e1a827f985ef6a4fcc5b747b3c648d73e91174f6d6a992aee578f9c58167a"}} as unknown as TypedDocumentString<StaffAttributeCaseMutation, StaffAttributeCaseMutationVariables>;
export const StaffColleaguesDocument = {"__meta__":{"id":"sha256:db01e9f55bc831725f1a75f4351bcc324db3b5f81dd72ed4936e17cfe761df60"}} as unknown as TypedDocumentString<StaffColleaguesQuery, StaffColleaguesQueryVariables>;
export const StaffCompaniesDocument = {"__meta__":{"id":"sha256:85df6bcb390b38f910f3824a6e449d850aa9e062041b74a23843e9877799d1bb"}} as unknown as TypedDocumentString<StaffCompaniesQuery, StaffCompaniesQueryVariables>;
export const StaffReviewsDocument = {"__meta__":{"id":"sha256:fcaa9b00ebbcf28a246707f0206d21eaf60f23dc9eca3e02debbfaa50765c095"}} as unknown as TypedDocumentString<StaffReviewsQuery, StaffReviewsQueryVariables>;
export const StaffReviewsChangedDocument = {"__meta__":{"id":"sha256:5f71b2fbcd82cd6a0efd9c0478c97e4c1f9d926c7346fa6c46c4e4b9f769fddc"}} as unknown as TypedDocumentString<StaffReviewsChangedSubscription, StaffReviewsChangedSubscriptionVariables>;
export const StaffMoveDocument = {"__meta__":{"id":"sha256:bbcc6f758c7459e18208917f316ebc80bcd7d9977429d909f054bd4ea2af45b5"}} as unknown as TypedDocumentString<StaffMoveMutation, StaffMoveMutationVariables>;
export const StaffAssignDocument = {"__meta__":{"id":"sha256:27101d233afffafcdbab6fd1bd7652b81ce1b090962f2745f08ed929c3894c41"}} as unknown as TypedDocumentString<StaffAssignMutation, StaffAssignMutationVariables>;
export const StaffAssignCardDocument = {"__meta__":{"id":"sha256:24b859f4acce0201f6e70263b750c2c5395c4470a55e7b6f64e38823a1457870"}} as unknown as TypedDocumentString<StaffAssignCardMutation, StaffAssignCardMutationVariables>;
export const StaffWriteDocument = {"__meta__":{"id":"sha256:53c08ae088015d57a8dfadeee344a74889c5b2bfcf0afe2fedcccd76a3e0bf33"}} as unknown as TypedDocumentString<StaffWriteMutation, StaffWriteMutationVariables>;
export const StaffAcceptEntryDocument = {"__meta__":{"id":"sha256:c4c699b1840331aef3e618884b4dbb08c5873fba4125ad57d383c522d68ac875"}} as unknown as TypedDocumentString<StaffAcceptEntryMutation, StaffAcceptEntryMutationVariables>;
export const StaffResendEntryDocument = {"__meta__":{"id":"sha256:b63debfd89f18fba7d2967ae4dee8a9e6182e1ecccd1e9c74889c915ab232865"}} as unknown as TypedDocumentString<StaffResendEntryMutation, StaffResendEntryMutationVariables>;
export const StaffSaveSheetDocument = {"__meta__":{"id":"sha256:b9e5b929e95c7f853aaae6e7b916df71fc4658dfddd1b3f7c0f9c4b889d81244"}} as unknown as TypedDocumentString<StaffSaveSheetMutation, StaffSaveSheetMutationVariables>;
export const StaffAdviseDocument = {"__meta__":{"id":"sha256:67c09c8f166cccee48a04a724fccbfb4426ca1b2e2e227de74a051e4035580ac"}} as unknown as TypedDocumentString<StaffAdviseMutation, StaffAdviseMutationVariables>;
export const StaffWithdrawDocument = {"__meta__":{"id":"sha256:e835bbabbcf6b6f2135132e89bd257240e98e9da93a632f0f6caa51941400cfa"}} as unknown as TypedDocumentString<StaffWithdrawMutation, StaffWithdrawMutationVariables>;
export const StaffLogDocument = {"__meta__":{"id":"sha256:4558690daf66ff5916d17486a3186230dd397cf13252d17b466b97d3811e0edd"}} as unknown as TypedDocumentString<StaffLogMutation, StaffLogMutationVariables>;