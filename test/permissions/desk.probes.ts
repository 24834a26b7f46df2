// How the desk's doors are tried.
import { randomUUID } from 'node:crypto';
import type { Probe } from './table.probes.ts';
import type { Records } from './table.world.ts';

const caseOf = ({ consultation }: Records) => ({ c: { id: consultation, version: -1 } });
const onCase = (field: string, more: string) =>
  `mutation ($c: ConsultationReference!) { ${field}(consultation: $c, ${more}) { id } }`;
const input = {
  ...{ title: '打ち合わせ', startsAt: '2025-11-20T10:00:00+09:00', endsAt: '2025-11-20T11:00:00+09:00', place: '県庁' },
  ...{ url: '', attendees: [] },
};
const minutes = { minutes: 'x', decisions: [], actions: [], shared: true };
const nobody = (document: string, variables: object = {}): Probe => ({
  ...{ document, refusals: ['NOT_FOUND'] },
  variables: () => ({ id: randomUUID(), ...variables }),
});
const onMeeting = (field: string, more = '', variables = {}, type = '') =>
  nobody(`mutation ($id: ID!${type}) { ${field}(meeting: { id: $id, version: 1 }${more}) { id } }`, variables);
/** Somebody who is not of the secretariat is refused: the probe names nobody. */
const onNobody = (document: string): Probe => ({ ...nobody(document), refusals: ['NOT_FOUND', 'BAD_USER_INPUT'] });

export const DESK_PROBES: Readonly<Record<string, Probe>> = {
  'Query.assignmentProposals': {
    document: 'query ($id: ID!) { assignmentProposals(consultation: $id) { personId } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Query.mentions': { document: '{ mentions { id } }' },
  'Mutation.seeMentions': {
    document: 'mutation ($id: ID!) { seeMentions(consultation: $id) }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Mutation.acknowledgeEscalation': nobody('mutation ($id: ID!) { acknowledgeEscalation(id: $id) { id } }'),
  'Mutation.mergeConsultation': {
    document: `mutation ($c: ConsultationReference!, $into: ConsultationReference!) {
      mergeConsultation(consultation: $c, into: $into, reason: "重複") { id } }`,
    variables: (records, { foreign }) => ({
      ...caseOf(records),
      into: { id: records === foreign ? randomUUID() : foreign.consultation, version: -1 },
    }),
    refusals: ['NOT_FOUND'],
  },
  'Mutation.unmergeConsultation': { document: onCase('unmergeConsultation', 'reason: "x"'), variables: caseOf },
  'Mutation.splitConsultation': {
    document: onCase('splitConsultation', 'input: { subject: "x", entries: [], reason: "x" }'),
    variables: caseOf,
  },
  'Query.meetings': {
    document: 'query ($id: ID!) { meetings(consultation: $id) { nodes { id } } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Query.meetingCandidates': {
    document: 'query ($id: ID!) { meetingCandidates(consultation: $id) { personId } }',
    variables: ({ consultation }) => ({ id: consultation }),
  },
  'Mutation.planMeeting': {
    document: 'mutation ($id: ID!, $input: MeetingInput!) { planMeeting(consultation: $id, input: $input) { id } }',
    variables: ({ consultation }) => ({ id: consultation, input }),
    // Nobody is asked to it.
    refusals: ['BAD_USER_INPUT'],
  },
  'Mutation.changeMeeting': onMeeting('changeMeeting', ', input: $input', { input }, ', $input: MeetingInput!'),
  'Mutation.cancelMeeting': onMeeting('cancelMeeting'),
  'Mutation.recordMeeting': onMeeting(
    'recordMeeting',
    ', input: $input',
    { input: minutes },
    ', $input: MinutesInput!',
  ),
  'Query.officeExceptions': { document: '{ officeExceptions { nodes { id } } }' },
  'Query.officeDays': { document: '{ officeDays(from: "2025-11-10", to: "2025-11-14") { opens } }' },
  'Query.deskPromise': { document: '{ deskPromise { version } }' },
  'Query.supportProfiles': { document: '{ supportProfiles { nodes { id } } }' },
  'Query.replyTemplates': { document: '{ replyTemplates { nodes { id } } }' },
  'Query.templatePlaceholders': { document: '{ templatePlaceholders { name } }' },
  'Mutation.saveOfficeException': {
    document: 'mutation { saveOfficeException(input: { date: "2025-12-26", reason: "棚卸し" }) { id } }',
  },
  'Mutation.removeOfficeException': nobody(
    'mutation ($id: ID!) { removeOfficeException(exception: { id: $id, version: 1 }) }',
  ),
  'Mutation.saveDeskSetting': {
    document: `mutation { saveDeskSetting(input: { version: 0, firstAnswerMinutes: 480, nextAnswerMinutes: 480,
      closingMinutes: 28800, forgottenMinutes: 4800 }) { version } }`,
  },
  'Mutation.saveSupportProfile': onNobody(
    'mutation ($id: ID!) { saveSupportProfile(input: { person: $id, version: 0, topics: [], industries: [], capacity: 1 }) { id } }',
  ),
  'Mutation.addAbsence': onNobody(
    'mutation ($id: ID!) { addAbsence(input: { person: $id, from: "2025-12-01", until: "2025-12-02", kind: "休暇" }) { id } }',
  ),
  'Mutation.removeAbsence': nobody('mutation ($id: ID!) { removeAbsence(id: $id) { id } }'),
  'Mutation.saveReplyTemplate': {
    document: 'mutation { saveReplyTemplate(input: { category: "a", title: "b", body: "{{会員名}} 様" }) { id } }',
  },
  'Mutation.removeReplyTemplate': nobody(
    'mutation ($id: ID!) { removeReplyTemplate(template: { id: $id, version: 1 }) }',
  ),
};
