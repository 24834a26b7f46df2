/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CampaignFilterInput = {
  phase?: string | null | undefined;
};

export type CampaignInput = {
  beginsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  id?: string | number | null | undefined;
  medium: string;
  name: string;
  note?: string;
  target: string;
  version?: number | null | undefined;
};

export type CampaignReference = {
  id: string | number;
  version: number;
};

export type CampaignRowFragment = { id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, author: { id: string, name: string } | null };

export type CampaignsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CampaignFilterInput | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { totalCount: number | null, position: string, nodes: Array<{ id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, author: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignChoicesQuery = { campaigns: { nodes: Array<{ id: string, name: string, mediumLabel: string }> } };

export type CampaignNumbersFragment = { campaign: string, visits: number, inquiries: number, consultations: number, introduced: number, contacted: number, registrations: number };

export type CampaignNumbersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CampaignNumbersQuery = { campaignFigures: Array<{ campaign: string, visits: number, inquiries: number, consultations: number, introduced: number, contacted: number, registrations: number }> };

export type CampaignDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignDetailQuery = { campaign: { code: string, id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, qr: { path: string, size: number }, author: { id: string, name: string } | null } | null, campaignFigures: Array<{ campaign: string, visits: number, inquiries: number, consultations: number, introduced: number, contacted: number, registrations: number }>, campaignMonths: Array<{ month: string, visits: number, inquiries: number, consultations: number }> };

export type CampaignInquiriesQueryVariables = Exact<{
  source: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type CampaignInquiriesQuery = { inquiries: { totalCount: number | null, position: string, nodes: Array<{ id: string, number: string, subject: string, company: string, stateLabel: string, receivedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignCasesQueryVariables = Exact<{
  source: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type CampaignCasesQuery = { consultations: { totalCount: number | null, position: string, nodes: Array<{ id: string, number: string, subject: string, stateLabel: string, submittedAt: string | null, introduced: number, contacted: number, organization: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignExhibitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignExhibitionsQuery = { exhibitions: { nodes: Array<{ id: string, slug: string, title: string }> } };

export type SaveCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type SaveCampaignMutation = { saveCampaign: { id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, author: { id: string, name: string } | null } };

export type EndCampaignMutationVariables = Exact<{
  campaign: CampaignReference;
}>;


export type EndCampaignMutation = { endCampaign: { id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, author: { id: string, name: string } | null } };

export type ReopenCampaignMutationVariables = Exact<{
  campaign: CampaignReference;
}>;


export type ReopenCampaignMutation = { reopenCampaign: { id: string, version: number, name: string, medium: string, mediumLabel: string, target: string, beginsOn: string | null, endsOn: string | null, note: string, phase: string, phaseLabel: string, link: string, endedAt: string | null, createdAt: string, viewerCanSave: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, author: { id: string, name: string } | null } };

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
export const CampaignRowFragmentDoc = new TypedDocumentString(`
    fragment CampaignRow on Campaign {
  id
  version
  name
  medium
  mediumLabel
  target
  beginsOn
  endsOn
  note
  phase
  phaseLabel
  link
  endedAt
  createdAt
  viewerCanSave
  viewerCanEnd
  viewerCanReopen
  author {
    id
    name
  }
}
    `, {"fragmentName":"CampaignRow"}) as unknown as TypedDocumentString<CampaignRowFragment, unknown>;
export const CampaignNumbersFragmentDoc = new TypedDocumentString(`
    fragment CampaignNumbers on CampaignFigures {
  campaign
  visits
  inquiries
  consultations
  introduced
  contacted
  registrations
}
    `, {"fragmentName":"CampaignNumbers"}) as unknown as TypedDocumentString<CampaignNumbersFragment, unknown>;
export const CampaignsDocument = {"__meta__":{"id":"sha256:514fafb74f9f785be2adc1643e90b9db13195912f47072a8a6a5f138901339fc"}} as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignChoicesDocument = {"__meta__":{"id":"sha256:7e07c51159fa35ac7c440308a672e5f19d79ac40dc7503a82ec73e8bc932fa09"}} as unknown as TypedDocumentString<CampaignChoicesQuery, CampaignChoicesQueryVariables>;
export const CampaignNumbersDocument = {"__meta__":{"id":"sha256:414de6b6ba611b6246fca34247f6f07b1bce8f42bce294a821b489119c58cb8f"}} as unknown as TypedDocumentString<CampaignNumbersQuery, CampaignNumbersQueryVariables>;
export const CampaignDetailDocument = {"__meta__":{"id":"sha256:32f8c6a449ed666810a48303c8109ea6efe85c5bfaed9611bbb4ce33e9e81eec"}} as unknown as TypedDocumentString<CampaignDetailQuery, CampaignDetailQueryVariables>;
export const CampaignInquiriesDocument = {"__meta__":{"id":"sha256:0f34dbe466888e9ac764f8e76f2020e55bb1128774b5e11316b8be57a5d19988"}} as unknown as TypedDocumentString<CampaignInquiriesQuery, CampaignInquiriesQueryVariables>;
export const CampaignCasesDocument = {"__meta__":{"id":"sha256:9534b21206bed1190c8153cc8664e5ea831a67e82bce77cbbab88332fa1d0c55"}} as unknown as TypedDocumentString<CampaignCasesQuery, CampaignCasesQueryVariables>;
export const CampaignExhibitionsDocument = {"__meta__":{"id":"sha256:a8f839ac7b3d998b8fc658b283861951417440a7b7f0d47acf41d30fd28dcc19"}} as unknown as TypedDocumentString<CampaignExhibitionsQuery, CampaignExhibitionsQueryVariables>;
export const SaveCampaignDocument = {"__meta__":{"id":"sha256:5bd17600a071259e8c5a4f5f9b291451fd11ee54d2c279dc962f413212f72553"}} as unknown as TypedDocumentString<SaveCampaignMutation, SaveCampaignMutationVariables>;
export const EndCampaignDocument = {"__meta__":{"id":"sha256:90e9f4211a1e7be56a87f888ee56b24f65045262779715b857bcc918a2083765"}} as unknown as TypedDocumentString<EndCampaignMutation, EndCampaignMutationVariables>;
export const ReopenCampaignDocument = {"__meta__":{"id":"sha256:b2be377f0634c8c11632f66e6430f4c729f583d3cbfab0a3f32a5327967f397f"}} as unknown as TypedDocumentString<ReopenCampaignMutation, ReopenCampaignMutationVariables>;