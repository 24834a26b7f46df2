// How the doors of announcements, and of the source of a record, are tried.
import type { Probe } from './table.probes.ts';

const onCampaign = (field: string): Probe => ({
  document: `mutation ($id: ID!) { ${field}(campaign: { id: $id, version: -1 }) { id } }`,
  variables: (_, { campaign }) => ({ id: campaign }),
});

export const CAMPAIGN_PROBES: Readonly<Record<string, Probe>> = {
  'Query.campaigns': { document: '{ campaigns { nodes { id } } }' },
  'Query.campaign': {
    document: 'query ($id: ID!) { campaign(id: $id) { id } }',
    variables: (_, { campaign }) => ({ id: campaign }),
  },
  'Query.campaignFigures': {
    document: 'query ($id: ID!) { campaignFigures(campaigns: [$id]) { visits } }',
    variables: (_, { campaign }) => ({ id: campaign }),
  },
  'Query.campaignMonths': {
    document: 'query ($id: ID!) { campaignMonths(campaign: $id) { month } }',
    variables: (_, { campaign }) => ({ id: campaign }),
  },
  'Mutation.saveCampaign': {
    document: `mutation { saveCampaign(input: { name: "チラシ", medium: "PAPER", target: "/contact" }) { id } }`,
  },
  'Mutation.endCampaign': onCampaign('endCampaign'),
  'Mutation.reopenCampaign': onCampaign('reopenCampaign'),
  'Mutation.attributeConsultation': {
    document: 'mutation ($c: ConsultationReference!) { attributeConsultation(consultation: $c) { id } }',
    variables: ({ consultation }) => ({ c: { id: consultation, version: -1 } }),
  },
  'Mutation.attributeInquiry': {
    document: 'mutation ($i: InquiryReference!) { attributeInquiry(inquiry: $i) { id } }',
    variables: (_, { inquiry }) => ({ i: { id: inquiry, version: -1 } }),
  },
};
