/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BeginReportInput = {
  month: string;
};

export type ReportFilterInput = {
  fiscalYear?: number | null | undefined;
  state?: string | null | undefined;
};

export type ReportReference = {
  id: string | number;
  version: number;
};

export type ReportSectionInput = {
  id: string | number;
  text: string;
  version: number;
};

export type PrintedPaperFragment = { title: string, blocks: Array<{ kind: string, text: string, above: string, mark: string, level: number, small: boolean, lines: Array<string>, rows: Array<Array<string>>, total: boolean, form: string, alternative: string, unit: string, categories: Array<string>, targetName: string, target: number | null, columns: Array<{ title: string, width: number, atEnd: boolean }>, bars: { name: string, values: Array<number> } | null, line: { name: string, values: Array<number> } | null }> };

export type OfficialReportsQueryVariables = Exact<{
  filter?: ReportFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficialReportsQuery = { monthlyReports: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, month: string, label: string, submittedAt: string | null, asOf: string | null, corrections: number }> } };

export type OfficialReportQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficialReportQuery = { monthlyReport: { id: string, month: string, label: string, fiscalYear: number, submittedAt: string | null, asOf: string | null, hash: string, corrections: number, document: { title: string, blocks: Array<{ kind: string, text: string, above: string, mark: string, level: number, small: boolean, lines: Array<string>, rows: Array<Array<string>>, total: boolean, form: string, alternative: string, unit: string, categories: Array<string>, targetName: string, target: number | null, columns: Array<{ title: string, width: number, atEnd: boolean }>, bars: { name: string, values: Array<number> } | null, line: { name: string, values: Array<number> } | null }> } | null } | null };

export type StaffReportsQueryVariables = Exact<{
  filter?: ReportFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffReportsQuery = { monthlyReports: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, month: string, label: string, state: string, stateLabel: string, stateSince: string, submittedAt: string | null, corrections: number }> } };

export type StaffReportFragment = { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> };

export type StaffReportQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffReportQuery = { monthlyReport: { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> } | null };

export type StaffReportDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffReportDocumentQuery = { monthlyReport: { id: string, document: { title: string, blocks: Array<{ kind: string, text: string, above: string, mark: string, level: number, small: boolean, lines: Array<string>, rows: Array<Array<string>>, total: boolean, form: string, alternative: string, unit: string, categories: Array<string>, targetName: string, target: number | null, columns: Array<{ title: string, width: number, atEnd: boolean }>, bars: { name: string, values: Array<number> } | null, line: { name: string, values: Array<number> } | null }> } | null } | null };

export type ReportPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPreviewQuery = { reportPreview: { title: string, blocks: Array<{ kind: string, text: string, above: string, mark: string, level: number, small: boolean, lines: Array<string>, rows: Array<Array<string>>, total: boolean, form: string, alternative: string, unit: string, categories: Array<string>, targetName: string, target: number | null, columns: Array<{ title: string, width: number, atEnd: boolean }>, bars: { name: string, values: Array<number> } | null, line: { name: string, values: Array<number> } | null }> } };

export type BeginReportMutationVariables = Exact<{
  input: BeginReportInput;
}>;


export type BeginReportMutation = { beginReport: { id: string } };

export type SaveReportSectionMutationVariables = Exact<{
  input: ReportSectionInput;
}>;


export type SaveReportSectionMutation = { saveReportSection: { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> } };

export type RequestReportReviewMutationVariables = Exact<{
  report: ReportReference;
}>;


export type RequestReportReviewMutation = { requestReportReview: { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> } };

export type ReturnReportMutationVariables = Exact<{
  report: ReportReference;
  reason: string;
}>;


export type ReturnReportMutation = { returnReport: { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> } };

export type SubmitReportMutationVariables = Exact<{
  report: ReportReference;
}>;


export type SubmitReportMutation = { submitReport: { id: string, version: number, month: string, label: string, fiscalYear: number, state: string, stateLabel: string, stateSince: string, createdAt: string, returnReason: string, hash: string, asOf: string | null, submittedAt: string | null, viewerCanSave: boolean, viewerCanRequestReview: boolean, viewerCanReturn: boolean, viewerCanSubmit: boolean, sections: Array<{ id: string, version: number, position: number, key: string, title: string, text: string, savedAt: string | null }> } };

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
export const PrintedPaperFragmentDoc = new TypedDocumentString(`
    fragment PrintedPaper on PrintedDocument {
  title
  blocks {
    kind
    text
    above
    mark
    level
    small
    lines
    columns {
      title
      width
      atEnd
    }
    rows
    total
    form
    alternative
    unit
    categories
    bars {
      name
      values
    }
    line {
      name
      values
    }
    targetName
    target
  }
}
    `, {"fragmentName":"PrintedPaper"}) as unknown as TypedDocumentString<PrintedPaperFragment, unknown>;
export const StaffReportFragmentDoc = new TypedDocumentString(`
    fragment StaffReport on MonthlyReport {
  id
  version
  month
  label
  fiscalYear
  state
  stateLabel
  stateSince
  createdAt
  returnReason
  hash
  asOf
  submittedAt
  viewerCanSave
  viewerCanRequestReview
  viewerCanReturn
  viewerCanSubmit
  sections {
    id
    version
    position
    key
    title
    text
    savedAt
  }
}
    `, {"fragmentName":"StaffReport"}) as unknown as TypedDocumentString<StaffReportFragment, unknown>;
export const OfficialReportsDocument = {"__meta__":{"id":"sha256:b4a31c1f3e4cc001b2167b9094c9b20eede3dd2ec604de998236b7d04458127d"}} as unknown as TypedDocumentString<OfficialReportsQuery, OfficialReportsQueryVariables>;
export const OfficialReportDocument = {"__meta__":{"id":"sha256:a201262c3c2423fe76d70a2610f6a39b9a6e31a013f7d9010511913ee60ac4ec"}} as unknown as TypedDocumentString<OfficialReportQuery, OfficialReportQueryVariables>;
export const StaffReportsDocument = {"__meta__":{"id":"sha256:de3cc3103004da03e4367ae45c79b2adcd395f16bfe3b1d19d1ce7bc2598269e"}} as unknown as TypedDocumentString<StaffReportsQuery, StaffReportsQueryVariables>;
export const StaffReportDocument = {"__meta__":{"id":"sha256:ecb2156cbe1cb029d83e001abb09dd7efcf9e85b00e1a9ba6f7fd44fb237e7eb"}} as unknown as TypedDocumentString<StaffReportQuery, StaffReportQueryVariables>;
export const StaffReportDocumentDocument = {"__meta__":{"id":"sha256:7523ab1adbc22590fadf1b77355cbc59fa9e6736b323459ffd38e933caffcf80"}} as unknown as TypedDocumentString<StaffReportDocumentQuery, StaffReportDocumentQueryVariables>;
export const ReportPreviewDocument = {"__meta__":{"id":"sha256:adc68b22ed56f1fe8a3b8a603e20c9d614cc4bc59a3e77c7b0b3add1e36b983e"}} as unknown as TypedDocumentString<ReportPreviewQuery, ReportPreviewQueryVariables>;
export const BeginReportDocument = {"__meta__":{"id":"sha256:f17e6248a9427eff41c197dc8b6e98aea1a962afda7265b4ca99a4b8042273fd"}} as unknown as TypedDocumentString<BeginReportMutation, BeginReportMutationVariables>;
export const SaveReportSectionDocument = {"__meta__":{"id":"sha256:143fb82d0513e968053f1215a30b028a5a71e2aa11f3adb57094889a58c6e866"}} as unknown as TypedDocumentString<SaveReportSectionMutation, SaveReportSectionMutationVariables>;
export const RequestReportReviewDocument = {"__meta__":{"id":"sha256:5692a821d9699d6860ea06bfc8c27484f552a135b1c775a8652c559cc1c20fed"}} as unknown as TypedDocumentString<RequestReportReviewMutation, RequestReportReviewMutationVariables>;
export const ReturnReportDocument = {"__meta__":{"id":"sha256:775434640db9ffc72057477d17e945d9c93211a4ee823f07140f406157aa3a7b"}} as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const SubmitReportDocument = {"__meta__":{"id":"sha256:a81dd8298cc10a33dece59130e2d5b6e025e119a9fcf364baed4fe657cb50673"}} as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;