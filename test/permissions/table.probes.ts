// How each door is tried. A mutation on a record names version -1: who may see the record meets CONFLICT, who may not NOT_FOUND,
// and nothing is changed.
import { randomUUID } from 'node:crypto';
import { ACCOUNT_PROBES } from './accounts.probes.ts';
import { CAMPAIGN_PROBES } from './campaigns.probes.ts';
import { DESK_PROBES } from './desk.probes.ts';
import { FOLLOW_UP_PROBES } from './followup.probes.ts';
import { INQUIRY_PROBES } from './inquiries.probes.ts';
import { MATCHING_PROBES } from './matching.probes.ts';
import { REPORT_PROBES } from './reports.probes.ts';
import type { Records, World } from './table.world.ts';

export interface Probe {
  readonly document: string;
  readonly variables?: (records: Records, world: World) => Record<string, unknown>;
  /** Codes that say "you may, but not now". */
  readonly refusals?: readonly string[];
  /** Everyone may see the record: its door says FORBIDDEN, since there is nothing to hide. */
  readonly isPublic?: boolean;
}

const caseOf = ({ consultation }: Records) => ({ c: { id: consultation, version: -1 } });
const revisionOf = ({ revision }: Records) => ({ r: { id: revision, version: -1 } });
const introductionOf = ({ introduction }: Records) => ({ i: { id: introduction, version: -1 } });
const content = {
  ...{ title: '', promise: '', problem: '', description: '', categories: [], tags: [], industries: [], processes: [] },
  ...{ companySizes: [], priceModel: '見積', priceNote: '', subsidy: false, cases: [] },
};
const needs = {
  background: '',
  issue: '',
  currentProcess: '',
  goal: '',
  constraints: '',
  deadline: '',
  priority: '中',
};
const need = { industry: '', size: '', region: '', topics: [], summary: 'x', deadline: '' };
const onCase = (field: string, more = '', type = '') =>
  `mutation ($c: ConsultationReference!${type}) { ${field}(consultation: $c${more}) { id } }`;
const onRevision = (field: string, more = '', type = '') =>
  `mutation ($r: RevisionReference!${type}) { ${field}(revision: $r${more}) { id } }`;
const onIntroduction = (field: string) => `mutation ($i: IntroductionReference!) { ${field}(introduction: $i) { id } }`;
const onListing = (field: string, ...refusals: string[]): Probe => ({
  ...{ document: `mutation ($id: ID!) { ${field}(id: $id) { id } }`, isPublic: true, refusals },
  variables: ({ listing }) => ({ id: listing }),
});
const list = (field: string, args = '') => ({ document: `{ ${field}${args} { nodes { id } } }` });

export const PROBES: Readonly<Record<string, Probe>> = {
  'Query.personPhotos': { document: '{ personPhotos { id hash person { id } } }' },
  // The table's member of staff is no lead.
  'Query.auditEntries': list('auditEntries'),
  'Query.auditFilters': { document: '{ auditFilters { __typename } }' },
  'Mutation.verifyAuditLog': { document: 'mutation { verifyAuditLog { sound } }', refusals: ['FORBIDDEN'] },
  ...ACCOUNT_PROBES,
  ...FOLLOW_UP_PROBES,
  ...INQUIRY_PROBES,
  ...CAMPAIGN_PROBES,
  ...DESK_PROBES,
  'Query.organizations': list('organizations'),
  'Query.organization': {
    document: 'query ($id: ID!) { organization(id: $id) { id name } }',
    variables: ({ organization }) => ({ id: organization }),
  },
  'Query.registryFilters': { document: '{ registryFilters { __typename } }' },
  'Mutation.revealOrganization': {
    document: 'mutation ($id: ID!) { revealOrganization(id: $id) { __typename } }',
    variables: ({ organization }) => ({ id: organization }),
  },
  'Query.solutions': list('solutions'),
  'Query.solutionFacets': { document: '{ solutionFacets { facet } }' },
  'Query.solution': {
    document: 'query ($n: String!) { solution(number: $n) { id } }',
    variables: ({ listingNumber }) => ({ n: listingNumber }),
  },
  'Query.solutionSuggestions': { document: '{ solutionSuggestions(text: "き") { text } }' },
  'Query.solutionNeedles': { document: '{ solutionNeedles(text: "勤怠") }' },
  'Query.relatedSolutions': {
    document: 'query ($n: String!) { relatedSolutions(number: $n) { nodes { id } } }',
    variables: ({ listingNumber }) => ({ n: listingNumber }),
  },
  'Query.comparedSolutions': {
    document: 'query ($n: [String!]!) { comparedSolutions(numbers: $n) { id } }',
    variables: ({ listingNumber }) => ({ n: [listingNumber] }),
  },
  // Nobody else's can be named: test/listings/saved-searches.api.test.ts.
  'Query.savedSearches': { document: '{ savedSearches { id } }' },
  'Mutation.saveSearch': {
    document: 'mutation { saveSearch(search: { name: "勤怠", filter: { text: "勤怠" } }) { id } }',
  },
  'Mutation.setSavedSearchMail': {
    document: `mutation ($id: ID!) { setSavedSearchMail(search: { id: $id, version: 1 }, notifies: true) { id } }`,
    variables: () => ({ id: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.removeSavedSearch': {
    document: 'mutation ($id: ID!) { removeSavedSearch(search: { id: $id, version: 1 }) }',
    variables: () => ({ id: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.stopSavedSearchMail': {
    document: 'mutation { stopSavedSearchMail(token: "nothing") }',
    refusals: ['LINK_INVALID'],
  },
  'Query.synonymGroups': list('synonymGroups'),
  'Query.searchTerms': { document: '{ searchTerms { term } }' },
  'Mutation.createSynonymGroup': {
    document: 'mutation { createSynonymGroup(values: { terms: ["一", "二"] }) { id } }',
  },
  'Mutation.saveSynonymGroup': {
    document: `mutation ($id: ID!) { saveSynonymGroup(group: { id: $id, version: 1 }, values: { terms: ["一", "二"] }) { id } }`,
    variables: () => ({ id: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.removeSynonymGroup': {
    document: 'mutation ($id: ID!) { removeSynonymGroup(group: { id: $id, version: 1 }) }',
    variables: () => ({ id: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.addStandardSynonyms': { document: 'mutation { addStandardSynonyms }' },
  'Query.myListings': list('myListings'),
  'Query.listing': {
    document: 'query ($id: ID!) { listing(id: $id) { latestRevision { id } } }',
    variables: ({ listing }) => ({ id: listing }),
  },
  'Query.listingReviews': list('listingReviews'),
  'Query.listingFigures': {
    document: 'query ($id: ID!) { listingFigures(listing: $id) { months { month } } }',
    variables: ({ listing }) => ({ id: listing }),
  },
  'Query.staffListings': list('staffListings'),
  'Mutation.createListing': { document: 'mutation { createListing { id } }' },
  'Mutation.beginListing': {
    document: 'mutation ($v: ID!) { beginListing(kind: "solution", vendor: $v) { id } }',
    variables: () => ({ v: randomUUID() }),
    refusals: ['BAD_USER_INPUT'],
  },
  // Staff may write what they began themselves, and only that: FORBIDDEN.
  'Mutation.reviseListing': onListing('reviseListing', 'FORBIDDEN'),
  'Mutation.restoreListing': {
    document: 'mutation ($r: ID!) { restoreListing(revision: $r) { id } }',
    variables: ({ revision }) => ({ r: revision }),
    refusals: ['FORBIDDEN'],
  },
  // Staff give no reason: nothing is taken down.
  'Mutation.archiveListing': onListing('archiveListing', 'BAD_USER_INPUT'),
  'Mutation.bringBackListing': onListing('bringBackListing'),
  'Mutation.prolongListing': onListing('prolongListing'),
  'Mutation.handOverListing': onListing('handOverListing'),
  'Mutation.saveListingDraft': {
    document: onRevision('saveListingDraft', ', content: $content', ', $content: ListingContentInput!'),
    variables: (records) => ({ ...revisionOf(records), content }),
  },
  'Mutation.submitListing': { document: onRevision('submitListing'), variables: revisionOf },
  'Mutation.retractListing': { document: onRevision('retractListing'), variables: revisionOf },
  'Mutation.publishListing': { document: onRevision('publishListing'), variables: revisionOf },
  'Mutation.returnListing': { document: onRevision('returnListing', ', comment: "x"'), variables: revisionOf },
  'Query.consultations': list('consultations'),
  'Query.consultation': {
    document: 'query ($id: ID!) { consultation(id: $id) { id } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Mutation.saveConsultationDraft': {
    document: 'mutation ($input: ConsultationDraftInput!) { saveConsultationDraft(input: $input) { id } }',
    variables: ({ consultation }) => ({ input: { id: consultation, version: -1, subject: '', body: '', topics: [] } }),
  },
  'Mutation.submitConsultation': { document: onCase('submitConsultation'), variables: caseOf },
  'Mutation.logConsultation': {
    document: 'mutation ($input: LoggedConsultationInput!) { logConsultation(input: $input) { id } }',
    variables: ({ organization }) => ({
      input: {
        ...{
          organizationId: organization,
          channel: 'phone',
          subject: 'x',
          body: 'x',
          wantsMatching: false,
          topics: [],
        },
        occurredAt: '2025-11-12T10:00:00+09:00',
      },
    }),
  },
  'Mutation.addConsultationEntry': {
    document: 'mutation ($input: EntryInput!) { addConsultationEntry(input: $input) { id } }',
    variables: ({ consultation }) => ({ input: { consultation, text: 'こんにちは' } }),
  },
  'Mutation.setActivity': {
    document: 'mutation ($c: ID!) { setActivity(record: $c, activity: ANSWERING) }',
    variables: ({ consultation }) => ({ c: consultation }),
  },
  'Mutation.assignConsultation': { document: onCase('assignConsultation'), variables: caseOf },
  'Mutation.moveConsultation': { document: onCase('moveConsultation', ', to: "HEARING"'), variables: caseOf },
  'Mutation.adviseConsultation': { document: onCase('adviseConsultation', ', closing: "x"'), variables: caseOf },
  'Mutation.withdrawConsultation': { document: onCase('withdrawConsultation'), variables: caseOf },
  'Mutation.saveNeedsSheet': {
    document: onCase('saveNeedsSheet', ', needs: $needs', ', $needs: NeedsInput!'),
    variables: (records) => ({ ...caseOf(records), needs }),
  },
  'Mutation.agreeToNeedsSheet': {
    document: 'mutation ($id: ID!) { agreeToNeedsSheet(consultation: $id, number: 99) { id } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Query.introductions': list('introductions'),
  'Query.introductionsOf': {
    document: 'query ($id: ID!) { introductionsOf(consultation: $id) { nodes { id } } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Query.introduction': {
    document: 'query ($id: ID!) { introduction(id: $id) { id } }',
    variables: ({ introduction }) => ({ id: introduction }),
  },
  'Query.anonymousNeed': {
    document: 'query ($id: ID!) { anonymousNeed(consultation: $id) { summary } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Mutation.shortlistListing': {
    document: 'mutation ($c: ID!, $l: ID!) { shortlistListing(consultation: $c, listing: $l) { id } }',
    variables: ({ consultation, listing }) => ({ c: consultation, l: listing }),
  },
  'Mutation.removeCandidate': {
    document: 'mutation ($id: ID!) { removeCandidate(id: $id) }',
    variables: ({ introduction }) => ({ id: introduction }),
    // What was sent is no candidate any more.
    refusals: ['NOT_FOUND'],
  },
  'Mutation.sendIntroductions': {
    document: onCase('sendIntroductions', ', need: $need', ', $need: AnonymousNeedInput!'),
    variables: (records) => ({ ...caseOf(records), need }),
  },
  'Mutation.answerIntroduction': {
    document: 'mutation ($input: AnswerInput!) { answerIntroduction(input: $input) { id } }',
    variables: ({ introduction }) => ({ input: { id: introduction, version: -1, interested: true, text: 'x' } }),
  },
  'Mutation.discloseIdentity': { document: onIntroduction('discloseIdentity'), variables: introductionOf },
  'Mutation.dismissIntroduction': { document: onIntroduction('dismissIntroduction'), variables: introductionOf },
  'Mutation.confirmContact': { document: onIntroduction('confirmContact'), variables: introductionOf },
  ...MATCHING_PROBES,
  'Query.exhibitions': list('exhibitions'),
  'Query.exhibition': { document: '{ exhibition(slug: "kensetsu") { id } }' },
  'Query.exhibitorApplications': list('exhibitorApplications'),
  'Query.registrations': {
    document: 'query ($e: ID!) { registrations(exhibition: $e) { nodes { id } } }',
    variables: (_, { exhibition }) => ({ e: exhibition }),
  },
  'Query.registration': {
    document: 'query ($code: String!) { registration(code: $code) { number } }',
    variables: (_, { code }) => ({ code }),
  },
  'Mutation.registerForExhibition': {
    document: 'mutation ($input: RegistrationInput!) { registerForExhibition(input: $input) { number } }',
    variables: (_, { exhibition }) => ({
      input: { exhibition, requestId: randomUUID(), name: '来場', email: 'a@example.jp', company: '', people: 1 },
    }),
  },
  'Mutation.cancelRegistration': {
    document: 'mutation { cancelRegistration(code: "unknown") { number } }',
    refusals: ['NOT_FOUND'],
  },
  'Mutation.revealRegistration': {
    document: 'mutation ($id: ID!) { revealRegistration(id: $id) { name } }',
    variables: (_, { registration }) => ({ id: registration }),
  },
  'Mutation.applyToExhibit': {
    document: 'mutation ($input: ApplicationInput!) { applyToExhibit(input: $input) { id } }',
    variables: (_, { exhibition }) => ({
      input: { exhibition, title: 'x', shows: 'x', zone: '', powerW: 0, note: '' },
    }),
  },
  'Mutation.acceptExhibitor': {
    document: 'mutation ($a: ExhibitionReference!) { acceptExhibitor(application: $a) { id } }',
    variables: ({ application }) => ({ a: { id: application, version: -1 } }),
  },
  'Mutation.declineExhibitor': {
    document: 'mutation ($a: ExhibitionReference!) { declineExhibitor(application: $a, reason: "x") { id } }',
    variables: ({ application }) => ({ a: { id: application, version: -1 } }),
  },
  'Mutation.changeExhibition': {
    document: 'mutation ($id: ID!) { changeExhibition(id: $id, event: "reopen") { id } }',
    variables: (_, { exhibition }) => ({ id: exhibition }),
  },
  'Mutation.holdExhibition': {
    document: 'mutation ($id: ID!) { holdExhibition(id: $id, attendance: 1) { id } }',
    // It is still to come.
    refusals: ['BAD_USER_INPUT'],
    variables: (_, { exhibition }) => ({ id: exhibition }),
  },
  'Query.articles': list('articles', '(kinds: [NEWS])'),
  'Query.article': { document: '{ article(kind: NEWS, slug: "start") { id } }' },
  'Query.dashboard': { document: '{ dashboard { fiscalYear } }' },
  'Query.figureRows': list('figureRows', '(key: "provided", fiscalYear: 2025)'),
  ...REPORT_PROBES,
  'Query.accessRecordTypes': { document: '{ accessRecordTypes { name } }' },
  'Query.accessCapacities': { document: '{ accessCapacities(text: "会員") { personId } }' },
  'Query.explainAccess': {
    document: 'query ($id: String!) { explainAccess(type: "Consultation", key: $id) { peopleCount } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Mutation.viewAs': {
    document:
      'mutation ($person: ID!) { viewAs(input: { profile: SUPPORT, personId: $person, reason: "操作の案内" }) }',
    variables: () => ({ person: randomUUID() }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.endViewing': { document: 'mutation { endViewing }' },
};

/** Subscriptions, by field: the document, and what is done to a record so that an event comes. */
export const STREAMS: Readonly<
  Record<string, { readonly document: string; readonly topic: string; readonly id: keyof Records | null }>
> = {
  'Subscription.consultationChanged': stream('consultationChanged', 'Consultation', 'consultation'),
  'Subscription.inquiryChanged': stream('inquiryChanged', 'Inquiry', null),
  'Subscription.introductionChanged': stream('introductionChanged', 'Introduction', 'introduction'),
  'Subscription.contactCheckChanged': stream('contactCheckChanged', 'ContactCheck', 'check'),
  'Subscription.effectSurveyChanged': stream('effectSurveyChanged', 'EffectSurvey', 'survey'),
  'Subscription.referralChanged': stream('referralChanged', 'Referral', 'referral'),
  'Subscription.listingRevisionChanged': stream('listingRevisionChanged', 'ListingRevision', 'revision'),
  'Subscription.exhibitorApplicationChanged': stream(
    'exhibitorApplicationChanged',
    'ExhibitorApplication',
    'application',
  ),
  'Subscription.exhibitionChanged': stream('exhibitionChanged', 'Exhibition', null),
  'Subscription.registrationChanged': stream('registrationChanged', 'Registration', null),
  'Subscription.factRecorded': stream('factRecorded', 'Fact', null),
};

/** Subscriptions that only their owner can name: tried in test/notifications. */
export const OWN_STREAMS: readonly string[] = ['Subscription.notificationsChanged'];

/** Subscriptions of what is, not of what changed: asked of one record. */
export const STATES: Readonly<Record<string, { readonly document: string; readonly id: keyof Records }>> = {
  'Subscription.presence': {
    document: 'subscription ($id: ID!) { presence(place: CONSULTATION, record: $id) { activity person { id } } }',
    id: 'consultation',
  },
};

function stream(field: string, topic: string, id: keyof Records | null) {
  return { document: `subscription { ${field} { kind id node { id } } }`, topic, id };
}
