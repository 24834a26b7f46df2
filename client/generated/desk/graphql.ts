/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbsenceInput = {
  from: string;
  kind: string;
  person: string | number;
  until: string;
};

export type DeskRecordReference = {
  id: string | number;
  version: number;
};

export type DeskSettingInput = {
  closingMinutes: number;
  firstAnswerMinutes: number;
  forgottenMinutes: number;
  nextAnswerMinutes: number;
  version: number;
};

export type OfficeExceptionInput = {
  closes?: number | null | undefined;
  date: string;
  id?: string | number | null | undefined;
  opens?: number | null | undefined;
  reason: string;
  version?: number | null | undefined;
};

export type ReplyTemplateInput = {
  body: string;
  category: string;
  id?: string | number | null | undefined;
  purpose?: string;
  title: string;
  version?: number | null | undefined;
};

export type SupportProfileInput = {
  capacity: number;
  industries: Array<string>;
  note?: string;
  person: string | number;
  topics: Array<string>;
  version: number;
};

export type DeskOfficeDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DeskOfficeDaysQuery = { officeDays: Array<{ opens: string, closes: string }> };

export type DeskExceptionFragment = { id: string, version: number, date: string, opens: number | null, closes: number | null, reason: string };

export type DeskExceptionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DeskExceptionsQuery = { officeExceptions: { position: string, nodes: Array<{ id: string, version: number, date: string, opens: number | null, closes: number | null, reason: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskSaveExceptionMutationVariables = Exact<{
  input: OfficeExceptionInput;
}>;


export type DeskSaveExceptionMutation = { saveOfficeException: { id: string, version: number, date: string, opens: number | null, closes: number | null, reason: string } };

export type DeskRemoveExceptionMutationVariables = Exact<{
  exception: DeskRecordReference;
}>;


export type DeskRemoveExceptionMutation = { removeOfficeException: string };

export type DeskPromiseQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPromiseQuery = { deskPromise: { version: number, firstAnswerMinutes: number, nextAnswerMinutes: number, closingMinutes: number, forgottenMinutes: number } };

export type DeskSavePromiseMutationVariables = Exact<{
  input: DeskSettingInput;
}>;


export type DeskSavePromiseMutation = { saveDeskSetting: { version: number, firstAnswerMinutes: number, nextAnswerMinutes: number, closingMinutes: number, forgottenMinutes: number } };

export type DeskProfileFragment = { id: string, version: number, topics: Array<string>, industries: Array<string>, capacity: number, note: string, viewerCanSave: boolean, person: { id: string, name: string } | null, absences: Array<{ id: string, from: string, until: string, kind: string }> };

export type DeskProfilesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DeskProfilesQuery = { supportProfiles: { position: string, nodes: Array<{ id: string, version: number, topics: Array<string>, industries: Array<string>, capacity: number, note: string, viewerCanSave: boolean, person: { id: string, name: string } | null, absences: Array<{ id: string, from: string, until: string, kind: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskColleaguesQuery = { supportStaff: { nodes: Array<{ id: string, name: string }> } };

export type DeskIndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskIndustriesQuery = { registryFilters: { industries: Array<string> } };

export type DeskSaveProfileMutationVariables = Exact<{
  input: SupportProfileInput;
}>;


export type DeskSaveProfileMutation = { saveSupportProfile: { id: string, version: number, topics: Array<string>, industries: Array<string>, capacity: number, note: string, viewerCanSave: boolean, person: { id: string, name: string } | null, absences: Array<{ id: string, from: string, until: string, kind: string }> } };

export type DeskAddAbsenceMutationVariables = Exact<{
  input: AbsenceInput;
}>;


export type DeskAddAbsenceMutation = { addAbsence: { id: string, version: number, topics: Array<string>, industries: Array<string>, capacity: number, note: string, viewerCanSave: boolean, person: { id: string, name: string } | null, absences: Array<{ id: string, from: string, until: string, kind: string }> } };

export type DeskRemoveAbsenceMutationVariables = Exact<{
  id: string | number;
}>;


export type DeskRemoveAbsenceMutation = { removeAbsence: { id: string, version: number, topics: Array<string>, industries: Array<string>, capacity: number, note: string, viewerCanSave: boolean, person: { id: string, name: string } | null, absences: Array<{ id: string, from: string, until: string, kind: string }> } };

export type DeskTemplateFragment = { id: string, version: number, category: string, title: string, purpose: string, body: string, changedAt: string };

export type DeskTemplatesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DeskTemplatesQuery = { replyTemplates: { position: string, nodes: Array<{ id: string, version: number, category: string, title: string, purpose: string, body: string, changedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskPlaceholdersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPlaceholdersQuery = { templatePlaceholders: Array<{ name: string, meaning: string, example: string }> };

export type DeskSaveTemplateMutationVariables = Exact<{
  input: ReplyTemplateInput;
}>;


export type DeskSaveTemplateMutation = { saveReplyTemplate: { id: string, version: number, category: string, title: string, purpose: string, body: string, changedAt: string } };

export type DeskRemoveTemplateMutationVariables = Exact<{
  template: DeskRecordReference;
}>;


export type DeskRemoveTemplateMutation = { removeReplyTemplate: string };

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
export const DeskExceptionFragmentDoc = new TypedDocumentString(`
    fragment DeskException on OfficeException {
  id
  version
  date
  opens
  closes
  reason
}
    `, {"fragmentName":"DeskException"}) as unknown as TypedDocumentString<DeskExceptionFragment, unknown>;
export const DeskProfileFragmentDoc = new TypedDocumentString(`
    fragment DeskProfile on SupportProfile {
  id
  version
  topics
  industries
  capacity
  note
  viewerCanSave
  person {
    id
    name
  }
  absences(first: 20) {
    id
    from
    until
    kind
  }
}
    `, {"fragmentName":"DeskProfile"}) as unknown as TypedDocumentString<DeskProfileFragment, unknown>;
export const DeskTemplateFragmentDoc = new TypedDocumentString(`
    fragment DeskTemplate on ReplyTemplate {
  id
  version
  category
  title
  purpose
  body
  changedAt
}
    `, {"fragmentName":"DeskTemplate"}) as unknown as TypedDocumentString<DeskTemplateFragment, unknown>;
export const DeskOfficeDaysDocument = {"__meta__":{"id":"sha256:f8c5bc9914bc540787ba27ec9509992d6b7d1bbef9afaa40e5d1193ad6b0aef0"}} as unknown as TypedDocumentString<DeskOfficeDaysQuery, DeskOfficeDaysQueryVariables>;
export const DeskExceptionsDocument = {"__meta__":{"id":"sha256:faf6e63c7cc0d9e6a1174bb6b947e4730366ffa3932553dd66b353da574cf431"}} as unknown as TypedDocumentString<DeskExceptionsQuery, DeskExceptionsQueryVariables>;
export const DeskSaveExceptionDocument = {"__meta__":{"id":"sha256:a575b4203b1b3d0f259fd9683e139308e2f721e2624cafd45e9b6e344e7088c8"}} as unknown as TypedDocumentString<DeskSaveExceptionMutation, DeskSaveExceptionMutationVariables>;
export const DeskRemoveExceptionDocument = {"__meta__":{"id":"sha256:68420a98d333ce422687a426fd4fea78ad7c28c183ba265b11c7e1c88b8b0d73"}} as unknown as TypedDocumentString<DeskRemoveExceptionMutation, DeskRemoveExceptionMutationVariables>;
export const DeskPromiseDocument = {"__meta__":{"id":"sha256:5b37b62e17d1e4d36091c44af2866a30cd10f3d476b61e1a01555cd834e56335"}} as unknown as TypedDocumentString<DeskPromiseQuery, DeskPromiseQueryVariables>;
export const DeskSavePromiseDocument = {"__meta__":{"id":"sha256:fafcb01e1747104d367dcfb1d5a4db53478cde5c20fd3bb5816100c4aa4dd4e9"}} as unknown as TypedDocumentString<DeskSavePromiseMutation, DeskSavePromiseMutationVariables>;
export const DeskProfilesDocument = {"__meta__":{"id":"sha256:6cd6a39364b5aa008939293c0b86d637e8786a276ff0b4c7362385554ad110bd"}} as unknown as TypedDocumentString<DeskProfilesQuery, DeskProfilesQueryVariables>;
export const DeskColleaguesDocument = {"__meta__":{"id":"sha256:7f1241c96de4a55559043dd797a533c2e0efd64b26166837801b7920445815f4"}} as unknown as TypedDocumentString<DeskColleaguesQuery, DeskColleaguesQueryVariables>;
export const DeskIndustriesDocument = {"__meta__":{"id":"sha256:7a713799ccbf80476b9895d403dd4fc1f575fa88ff8946dd2e116a8a76b997e2"}} as unknown as TypedDocumentString<DeskIndustriesQuery, DeskIndustriesQueryVariables>;
export const DeskSaveProfileDocument = {"__meta__":{"id":"sha256:f01df40e9d4042ec56b6c459864e516b2efb274dd3350078f2f298e069deccc4"}} as unknown as TypedDocumentString<DeskSaveProfileMutation, DeskSaveProfileMutationVariables>;
export const DeskAddAbsenceDocument = {"__meta__":{"id":"sha256:97e9f0692285867bb8bb76fe97351a858e750dfc98c4650339fc60e8a900bde2"}} as unknown as TypedDocumentString<DeskAddAbsenceMutation, DeskAddAbsenceMutationVariables>;
export const DeskRemoveAbsenceDocument = {"__meta__":{"id":"sha256:e836e93969a5d139ff85d3a0c0027e212bf074bdf5ac9c2b7b77a7cb0c98eeb1"}} as unknown as TypedDocumentString<DeskRemoveAbsenceMutation, DeskRemoveAbsenceMutationVariables>;
export const DeskTemplatesDocument = {"__meta__":{"id":"sha256:57dfcc68b393c22dfb0031f04c9e53cd42d16b200b60109f09fa3425e9ce555f"}} as unknown as TypedDocumentString<DeskTemplatesQuery, DeskTemplatesQueryVariables>;
export const DeskPlaceholdersDocument = {"__meta__":{"id":"sha256:a3044fd4c7b631406f9f7e414f1ecc7d82bb4176d1fa3c4023cbf93a91e8e90d"}} as unknown as TypedDocumentString<DeskPlaceholdersQuery, DeskPlaceholdersQueryVariables>;
export const DeskSaveTemplateDocument = {"__meta__":{"id":"sha256:a8e323d2beab4f3b674ac9c406ff72120bc726a23f9b43f43a684a70cfc2c010"}} as unknown as TypedDocumentString<DeskSaveTemplateMutation, DeskSaveTemplateMutationVariables>;
export const DeskRemoveTemplateDocument = {"__meta__":{"id":"sha256:f1570e4e7d6b1d640cd9538c56d285a2fd2096901c3f0a67bd2021a481ed8e48"}} as unknown as TypedDocumentString<DeskRemoveTemplateMutation, DeskRemoveTemplateMutationVariables>;