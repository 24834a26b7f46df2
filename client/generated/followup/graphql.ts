/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ContactAnswerInput = {
  answer: string;
  contactOn?: string | null | undefined;
  id: string | number;
  side?: ContactSide | null | undefined;
  version: number;
};

/** Who answers whether there was contact. */
export type ContactSide =
  | 'MEMBER'
  | 'VENDOR';

export type EffectAnswersInput = {
  adopted?: string | number | null | undefined;
  adoption?: string | null | undefined;
  comment?: string | null | undefined;
  costYen?: number | null | undefined;
  minutesSaved?: number | null | undefined;
  solution?: string | null | undefined;
  usesTalent?: boolean | null | undefined;
};

export type EffectSurveyInput = {
  answers: EffectAnswersInput;
  id: string | number;
  version: number;
};

export type FollowUpPlanInput = {
  askAgainDays: number;
  firstAskDays: number;
  mostAsks: number;
  mostReminders: number;
  remindDays: number;
  surveyDays: number;
  surveyMonths: Array<number>;
  version: number;
};

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type SettlementInput = {
  happened: boolean;
  id: string | number;
  reason: string;
  version: number;
};

export type MemberCheckFragment = { id: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null };

export type MemberChecksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberChecksQuery = { contactChecks: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null }> } };

export type MemberCheckChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberCheckChangedSubscription = { contactCheckChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null } | null } };

export type MemberAnswerContactMutationVariables = Exact<{
  input: ContactAnswerInput;
}>;


export type MemberAnswerContactMutation = { answerContact: { id: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null } };

export type MemberSurveyFragment = { id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null };

export type MemberSurveysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberSurveysQuery = { effectSurveys: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null }> } };

export type MemberSurveyQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberSurveyQuery = { effectSurvey: { id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null } | null };

export type MemberEffectChoicesQueryVariables = Exact<{
  consultation: string | number;
}>;


export type MemberEffectChoicesQuery = { introductionsOf: { nodes: Array<{ id: string, disclosedAt: string | null, vendor: { id: string, name: string } | null, listing: { id: string, title: string } | null }> } };

export type MemberSurveyChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberSurveyChangedSubscription = { effectSurveyChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null } | null } };

export type MemberSaveEffectMutationVariables = Exact<{
  input: EffectSurveyInput;
}>;


export type MemberSaveEffectMutation = { saveEffectAnswers: { id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null } };

export type MemberSubmitEffectMutationVariables = Exact<{
  input: EffectSurveyInput;
}>;


export type MemberSubmitEffectMutation = { submitEffectAnswers: { id: string, version: number, months: number, state: string, stateLabel: string, sentAt: string | null, closesAt: string | null, savedAt: string | null, answeredAt: string | null, changedAt: string, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, viewerCanSubmit: boolean, adopted: { id: string } | null, consultation: { id: string, subject: string } | null } };

export type StaffCheckFragment = { id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null };

export type StaffChecksInQueryVariables = Exact<{
  state: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffChecksInQuery = { contactChecksIn: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null }> } };

export type StaffChecksOfQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffChecksOfQuery = { contactChecksOf: { position: string, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null }> } };

export type StaffCheckChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffCheckChangedSubscription = { contactCheckChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null } | null } };

export type StaffAnswerContactMutationVariables = Exact<{
  input: ContactAnswerInput;
}>;


export type StaffAnswerContactMutation = { answerContact: { id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null } };

export type StaffSettleContactMutationVariables = Exact<{
  input: SettlementInput;
}>;


export type StaffSettleContactMutation = { settleContact: { id: string, version: number, state: string, stateLabel: string, memberAnswer: string | null, memberAnsweredAt: string | null, memberAnsweredVia: string | null, memberContactOn: string | null, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorAnsweredVia: string | null, vendorContactOn: string | null, asked: number, askedAt: string | null, nextAskAt: string | null, settledAt: string | null, reason: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanSettle: boolean, settledBy: { id: string, name: string } | null, introduction: { id: string, version: number, state: string, listing: { id: string, title: string } | null } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null, vendor: { id: string, name: string } | null } };

export type StaffSurveyFragment = { id: string, version: number, months: number, state: string, stateLabel: string, dueAt: string, sentAt: string | null, reminders: number, closesAt: string | null, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, answeredAt: string | null, answeredVia: string | null, changedAt: string, viewerCanRecord: boolean, adopted: { id: string } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null };

export type StaffSurveysInQueryVariables = Exact<{
  state: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffSurveysInQuery = { effectSurveysIn: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, months: number, state: string, stateLabel: string, dueAt: string, sentAt: string | null, reminders: number, closesAt: string | null, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, answeredAt: string | null, answeredVia: string | null, changedAt: string, viewerCanRecord: boolean, adopted: { id: string } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null }> } };

export type StaffSurveysOfQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffSurveysOfQuery = { effectSurveysOf: { position: string, nodes: Array<{ id: string, version: number, months: number, state: string, stateLabel: string, dueAt: string, sentAt: string | null, reminders: number, closesAt: string | null, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, answeredAt: string | null, answeredVia: string | null, changedAt: string, viewerCanRecord: boolean, adopted: { id: string } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null }> } };

export type StaffEffectChoicesQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffEffectChoicesQuery = { introductionsOf: { nodes: Array<{ id: string, disclosedAt: string | null, vendor: { id: string, name: string } | null, listing: { id: string, title: string } | null }> } };

export type StaffSurveyChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffSurveyChangedSubscription = { effectSurveyChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, months: number, state: string, stateLabel: string, dueAt: string, sentAt: string | null, reminders: number, closesAt: string | null, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, answeredAt: string | null, answeredVia: string | null, changedAt: string, viewerCanRecord: boolean, adopted: { id: string } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } | null } };

export type StaffRecordEffectMutationVariables = Exact<{
  input: EffectSurveyInput;
}>;


export type StaffRecordEffectMutation = { recordEffectAnswers: { id: string, version: number, months: number, state: string, stateLabel: string, dueAt: string, sentAt: string | null, reminders: number, closesAt: string | null, adoption: string | null, solution: string, costYen: number | null, minutesSaved: number | null, usesTalent: boolean | null, comment: string, answeredAt: string | null, answeredVia: string | null, changedAt: string, viewerCanRecord: boolean, adopted: { id: string } | null, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type PlanPartsFragment = { id: string, version: number, firstAskDays: number, askAgainDays: number, mostAsks: number, linkDays: number, surveyMonths: Array<number>, remindDays: number, mostReminders: number, surveyDays: number };

export type FollowUpPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpPlanQuery = { followUpPlan: { id: string, version: number, firstAskDays: number, askAgainDays: number, mostAsks: number, linkDays: number, surveyMonths: Array<number>, remindDays: number, mostReminders: number, surveyDays: number } };

export type SaveFollowUpPlanMutationVariables = Exact<{
  input: FollowUpPlanInput;
}>;


export type SaveFollowUpPlanMutation = { saveFollowUpPlan: { id: string, version: number, firstAskDays: number, askAgainDays: number, mostAsks: number, linkDays: number, surveyMonths: Array<number>, remindDays: number, mostReminders: number, surveyDays: number } };

export type VendorCheckFragment = { id: string, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null };

export type VendorChecksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorChecksQuery = { contactChecks: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null }> } };

export type VendorCheckChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorCheckChangedSubscription = { contactCheckChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null } | null } };

export type VendorAnswerContactMutationVariables = Exact<{
  input: ContactAnswerInput;
}>;


export type VendorAnswerContactMutation = { answerContact: { id: string, vendorAnswer: string | null, vendorAnsweredAt: string | null, vendorContactOn: string | null, askedAt: string | null, changedAt: string, viewerCanAnswer: boolean, introduction: { id: string, version: number, state: string } | null } };

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
export const MemberCheckFragmentDoc = new TypedDocumentString(`
    fragment MemberCheck on ContactCheck {
  id
  memberAnswer
  memberAnsweredAt
  memberContactOn
  askedAt
  changedAt
  viewerCanAnswer
  introduction {
    id
    version
    state
  }
}
    `, {"fragmentName":"MemberCheck"}) as unknown as TypedDocumentString<MemberCheckFragment, unknown>;
export const MemberSurveyFragmentDoc = new TypedDocumentString(`
    fragment MemberSurvey on EffectSurvey {
  id
  version
  months
  state
  stateLabel
  sentAt
  closesAt
  savedAt
  answeredAt
  changedAt
  adoption
  adopted {
    id
  }
  solution
  costYen
  minutesSaved
  usesTalent
  comment
  viewerCanSubmit
  consultation {
    id
    subject
  }
}
    `, {"fragmentName":"MemberSurvey"}) as unknown as TypedDocumentString<MemberSurveyFragment, unknown>;
export const StaffCheckFragmentDoc = new TypedDocumentString(`
    fragment StaffCheck on ContactCheck {
  id
  version
  state
  stateLabel
  memberAnswer
  memberAnsweredAt
  memberAnsweredVia
  memberContactOn
  vendorAnswer
  vendorAnsweredAt
  vendorAnsweredVia
  vendorContactOn
  asked
  askedAt
  nextAskAt
  settledAt
  settledBy {
    id
    name
  }
  reason
  changedAt
  viewerCanAnswer
  viewerCanSettle
  introduction {
    id
    version
    state
    listing {
      id
      title
    }
  }
  consultation {
    id
    number
    subject
  }
  organization {
    id
    name
  }
  vendor {
    id
    name
  }
}
    `, {"fragmentName":"StaffCheck"}) as unknown as TypedDocumentString<StaffCheckFragment, unknown>;
export const StaffSurveyFragmentDoc = new TypedDocumentString(`
    fragment StaffSurvey on EffectSurvey {
  id
  version
  months
  state
  stateLabel
  dueAt
  sentAt
  reminders
  closesAt
  adoption
  adopted {
    id
  }
  solution
  costYen
  minutesSaved
  usesTalent
  comment
  answeredAt
  answeredVia
  changedAt
  viewerCanRecord
  consultation {
    id
    number
    subject
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"StaffSurvey"}) as unknown as TypedDocumentString<StaffSurveyFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on FollowUpPlan {
  id
  version
  firstAskDays
  askAgainDays
  mostAsks
  linkDays
  surveyMonths
  remindDays
  mostReminders
  surveyDays
}
    `, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const VendorCheckFragmentDoc = new TypedDocumentString(`
    fragment VendorCheck on ContactCheck {
  id
  vendorAnswer
  vendorAnsweredAt
  vendorContactOn
  askedAt
  changedAt
  viewerCanAnswer
  introduction {
    id
    version
    state
  }
}
    `, {"fragmentName":"VendorCheck"}) as unknown as TypedDocumentString<VendorCheckFragment, unknown>;
export const MemberChecksDocument = {"__meta__":{"id":"sha256:992035e4f2dd4e369b9cf10b072fad73aacbaef2eeb49b0ae764ca603cf1d37b"}} as unknown as TypedDocumentString<MemberChecksQuery, MemberChecksQueryVariables>;
export const MemberCheckChangedDocument = {"__meta__":{"id":"sha256:492753f2c75d6a78cca91865d8d1ac8f3249d7671688f31110a219f8edee579c"}} as unknown as TypedDocumentString<MemberCheckChangedSubscription, MemberCheckChangedSubscriptionVariables>;
export const MemberAnswerContactDocument = {"__meta__":{"id":"sha256:1ad06df13796ac8dc437d96296fb6578c316b9db596369dbf9d91ce20a895059"}} as unknown as TypedDocumentString<MemberAnswerContactMutation, MemberAnswerContactMutationVariables>;
export const MemberSurveysDocument = {"__meta__":{"id":"sha256:a38f514606e0f908a9da2f156000616e3314f1042ea23190c815a52c532d9dcf"}} as unknown as TypedDocumentString<MemberSurveysQuery, MemberSurveysQueryVariables>;
export const MemberSurveyDocument = {"__meta__":{"id":"sha256:735da41420afd09822146415de2e051a3981e1b665e434b7d0dfafea69ddc8b6"}} as unknown as TypedDocumentString<MemberSurveyQuery, MemberSurveyQueryVariables>;
export const MemberEffectChoicesDocument = {"__meta__":{"id":"sha256:52c75103605572de5751a093f8cd3323b207ea452ed0b8fcd5d1646154b084d7"}} as unknown as TypedDocumentString<MemberEffectChoicesQuery, MemberEffectChoicesQueryVariables>;
export const MemberSurveyChangedDocument = {"__meta__":{"id":"sha256:53347c4095ca5b394e370df39388501da7fe3364d6192eb9d7a2a6915952c981"}} as unknown as TypedDocumentString<MemberSurveyChangedSubscription, MemberSurveyChangedSubscriptionVariables>;
export const MemberSaveEffectDocument = {"__meta__":{"id":"sha256:9d933e3f06f529210883bed9cc4fc4f5e02cd4e4d05b9a8339559c04e163f443"}} as unknown as TypedDocumentString<MemberSaveEffectMutation, MemberSaveEffectMutationVariables>;
export const MemberSubmitEffectDocument = {"__meta__":{"id":"sha256:a9ba22100003105ef5a5a7de78ed08d4be5a3d2fdd71544fd4a0d34489d9275c"}} as unknown as TypedDocumentString<MemberSubmitEffectMutation, MemberSubmitEffectMutationVariables>;
export const StaffChecksInDocument = {"__meta__":{"id":"sha256:d52201515c85e4869514065d79b29ff1ab768707a70a35f1f10e5aa6aa8b26c0"}} as unknown as TypedDocumentString<StaffChecksInQuery, StaffChecksInQueryVariables>;
export const StaffChecksOfDocument = {"__meta__":{"id":"sha256:0499680225da3070528b766cb07279fd8c5f78702142b0a6948af793e643b07c"}} as unknown as TypedDocumentString<StaffChecksOfQuery, StaffChecksOfQueryVariables>;
export const StaffCheckChangedDocument = {"__meta__":{"id":"sha256:c1f68e149d7b53050eca1b73c2af20b9410dab4fbd9633fd09e4e71aae22d795"}} as unknown as TypedDocumentString<StaffCheckChangedSubscription, StaffCheckChangedSubscriptionVariables>;
export const StaffAnswerContactDocument = {"__meta__":{"id":"sha256:86eec4546e1299a903dd1936b4355bd66d78d8ef72ee4f9b89603f429d576966"}} as unknown as TypedDocumentString<StaffAnswerContactMutation, StaffAnswerContactMutationVariables>;
export const StaffSettleContactDocument = {"__meta__":{"id":"sha256:8783c4e66c976841c46ff5cd0cb8a4e3ed29bf4588efd7b6f679913590a969f6"}} as unknown as TypedDocumentString<StaffSettleContactMutation, StaffSettleContactMutationVariables>;
export const StaffSurveysInDocument = {"__meta__":{"id":"sha256:7655bdfa2720005cce519e3fe769c7775cadec92f9bafc033b654f0fc2267e4d"}} as unknown as TypedDocumentString<StaffSurveysInQuery, StaffSurveysInQueryVariables>;
export const StaffSurveysOfDocument = {"__meta__":{"id":"sha256:93616b0fd502a4508a9b4ff2980b3ac1d002694a2a6da9be5cead0e2b9fc2adf"}} as unknown as TypedDocumentString<StaffSurveysOfQuery, StaffSurveysOfQueryVariables>;
export const StaffEffectChoicesDocument = {"__meta__":{"id":"sha256:4f0521e6bd9bde22b804366f571ff702ab41d7da155beee454a0bfcd70ddfee9"}} as unknown as TypedDocumentString<StaffEffectChoicesQuery, StaffEffectChoicesQueryVariables>;
export const StaffSurveyChangedDocument = {"__meta__":{"id":"sha256:df63b1e2cd8ebcec643929da8466552888523bbd662ae801e63fe6d612dfec5d"}} as unknown as TypedDocumentString<StaffSurveyChangedSubscription, StaffSurveyChangedSubscriptionVariables>;
export const StaffRecordEffectDocument = {"__meta__":{"id":"sha256:96244b882d5bdb827303190f42cb93cba9948b4533d9e2f4add99bcae3dbcd7c"}} as unknown as TypedDocumentString<StaffRecordEffectMutation, StaffRecordEffectMutationVariables>;
export const FollowUpPlanDocument = {"__meta__":{"id":"sha256:c21657408e5f835431eac0098317be3d18fc7f7d59a8893143e9b6faf1e57a75"}} as unknown as TypedDocumentString<FollowUpPlanQuery, FollowUpPlanQueryVariables>;
export const SaveFollowUpPlanDocument = {"__meta__":{"id":"sha256:80757c1ab9c98666db67801d3df699808d49788d2f6ad877f70537dd54c510fb"}} as unknown as TypedDocumentString<SaveFollowUpPlanMutation, SaveFollowUpPlanMutationVariables>;
export const VendorChecksDocument = {"__meta__":{"id":"sha256:c45add5d748e1d04fd3fce96de35ae56eb7a12207e031e1d8fbf7ae30aca3c7f"}} as unknown as TypedDocumentString<VendorChecksQuery, VendorChecksQueryVariables>;
export const VendorCheckChangedDocument = {"__meta__":{"id":"sha256:f6e44ede0c3f2843ca0fd3e4b97fa88f5ec25890a9a08ab7e68994804dd31682"}} as unknown as TypedDocumentString<VendorCheckChangedSubscription, VendorCheckChangedSubscriptionVariables>;
export const VendorAnswerContactDocument = {"__meta__":{"id":"sha256:faf1299b74551d45f5d4141da7cf43a79166ab1850c2b497ed46fd9349c367a6"}} as unknown as TypedDocumentString<VendorAnswerContactMutation, VendorAnswerContactMutationVariables>;