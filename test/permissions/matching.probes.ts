// How the doors of matching are tried: see table.probes.ts.
import type { Probe } from './table.probes.ts';

const filters = { sameIndustry: false, categories: [], withinBudget: false, inPrefecture: false, subsidy: false };
const weights = { industry: 1, process: 1, price: 1, area: 1, size: 1, cases: 1, text: 1 };
const list = (field: string, args = ''): Probe => ({ document: `{ ${field}${args} { nodes { id } } }` });
const listOf = (field: string): Probe => ({
  document: `query ($id: ID!) { ${field}(consultation: $id) { nodes { id } } }`,
  variables: ({ consultation }) => ({ id: consultation }),
});
const onReferral = (field: string, more = ''): Probe => ({
  document: `mutation ($r: ReferralReference!) { ${field}(referral: $r${more}) { id } }`,
  variables: ({ referral }) => ({ r: { id: referral, version: -1 } }),
});

export const MATCHING_PROBES: Readonly<Record<string, Probe>> = {
  'Query.matchCandidates': {
    document:
      'query ($id: ID!, $f: ProposalFiltersInput!) { matchCandidates(consultation: $id, filters: $f) { nodes { id } } }',
    variables: ({ consultation }) => ({ id: consultation, f: filters }),
  },
  'Query.proposals': list('proposals'),
  'Query.proposalsOf': listOf('proposalsOf'),
  'Query.proposalReplay': {
    document: 'query ($id: ID!) { proposalReplay(id: $id) { identical } }',
    variables: ({ proposal }) => ({ id: proposal }),
  },
  'Mutation.proposeShortlist': {
    document: 'mutation ($input: ProposalInput!) { proposeShortlist(input: $input) { id } }',
    variables: ({ consultation }) => ({ input: { consultation, count: 3, filters } }),
  },
  'Mutation.adoptProposal': {
    document: 'mutation ($id: ID!) { adoptProposal(id: $id) { id } }',
    variables: ({ proposal }) => ({ id: proposal }),
  },
  'Query.impartiality': { document: '{ impartiality { introduced vendors { vendor } } }' },
  'Query.exposureRows': {
    document: 'query ($v: ID!) { exposureRows(vendor: $v, kind: INTRODUCED) { nodes { id } } }',
    variables: ({ organization }) => ({ v: organization }),
  },
  'Query.reasonedSendings': list('reasonedSendings'),
  'Query.matchingPolicies': list('matchingPolicies'),
  'Mutation.setMatchingPolicy': {
    document: 'mutation ($t: MatchingPolicyInput!) { setMatchingPolicy(from: -1, terms: $t, reason: "検証") { id } }',
    variables: () => ({ t: { weights, minimumScore: 40, band: 20, capPercent: 10, capFrom: 20 } }),
  },
  'Query.myAffiliations': { document: '{ myAffiliations { id } }' },
  'Query.affiliations': list('affiliations'),
  'Mutation.declareAffiliation': {
    document: 'mutation ($input: AffiliationDeclaration!) { declareAffiliation(input: $input) { id } }',
    // The member is no vendor.
    variables: ({ organization }) => ({
      input: { vendor: organization, kind: 'OTHER', fromOn: '2025-04-01', note: '' },
    }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.endAffiliation': {
    document: 'mutation ($a: AffiliationReference!) { endAffiliation(affiliation: $a, untilOn: "2025-12-31") { id } }',
    variables: ({ organization }) => ({ a: { id: organization, version: -1 } }),
    refusals: ['NOT_FOUND'],
  },
  'Query.referrals': list('referrals'),
  'Query.referralsOf': listOf('referralsOf'),
  'Mutation.askReferral': {
    document: 'mutation ($input: ReferralRequestInput!) { askReferral(input: $input) { id } }',
    variables: ({ consultation }) => ({ input: { consultation, summary: '人材' } }),
  },
  'Mutation.agreeToReferral': onReferral('agreeToReferral'),
  'Mutation.declineReferral': onReferral('declineReferral'),
  'Mutation.passOnReferral': onReferral('passOnReferral'),
  'Mutation.recordReferralAnswer': onReferral('recordReferralAnswer', ', answer: "x"'),
  'Mutation.closeReferral': onReferral('closeReferral', ', outcome: ENGAGED, note: ""'),
  'Query.provisions': list('provisions'),
  'Query.consentWordings': { document: '{ consentWordings { version } }' },
  'Mutation.withdrawConsent': {
    document: 'mutation ($p: ProvisionReference!) { withdrawConsent(provision: $p) { id } }',
    variables: ({ provision }) => ({ p: { id: provision, version: -1 } }),
  },
  'Mutation.exportProvisions': { document: 'mutation { exportProvisions(fiscalYear: 2025) }' },
};
