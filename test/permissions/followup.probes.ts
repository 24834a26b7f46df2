// How the doors of the follow-up and of notifications are tried.
import { randomUUID } from 'node:crypto';
import type { Probe } from './table.probes.ts';

const plan = {
  ...{ version: -1, firstAskDays: 5, askAgainDays: 5, mostAsks: 3, surveyMonths: [1], remindDays: 7, mostReminders: 2 },
  surveyDays: 45,
};
const answers = { adoption: 'UNDECIDED' };
const onSurvey = (field: string): Probe => ({
  document: `mutation ($i: EffectSurveyInput!) { ${field}(input: $i) { id } }`,
  variables: ({ survey }) => ({ i: { id: survey, version: -1, answers } }),
});
const list = (field: string, args = '') => ({ document: `{ ${field}${args} { nodes { id } } }` });
const ofCase = (field: string): Probe => ({
  document: `query ($c: ID!) { ${field}(consultation: $c) { nodes { id } } }`,
  variables: ({ consultation }) => ({ c: consultation }),
});

export const FOLLOW_UP_PROBES: Readonly<Record<string, Probe>> = {
  'Query.contactChecks': list('contactChecks'),
  'Query.contactChecksOf': ofCase('contactChecksOf'),
  'Query.contactChecksIn': list('contactChecksIn', '(state: "ASKING")'),
  'Query.contactQuestion': { document: '{ contactQuestion(token: "unknown") { side } }' },
  'Query.effectQuestionnaire': { document: '{ effectQuestionnaire(token: "unknown") { months } }' },
  'Query.effectSurveys': list('effectSurveys'),
  'Query.effectSurveysOf': ofCase('effectSurveysOf'),
  'Query.effectSurveysIn': list('effectSurveysIn', '(state: "SENT")'),
  'Query.effectSurvey': {
    document: 'query ($id: ID!) { effectSurvey(id: $id) { id } }',
    variables: ({ survey }) => ({ id: survey }),
  },
  'Query.followUpPlan': { document: '{ followUpPlan { version } }' },
  'Mutation.answerContact': {
    document: 'mutation ($i: ContactAnswerInput!) { answerContact(input: $i) { id } }',
    variables: ({ introduction }) => ({ i: { id: introduction, version: -1, answer: 'NOT_YET' } }),
  },
  'Mutation.settleContact': {
    document: 'mutation ($i: SettlementInput!) { settleContact(input: $i) { id } }',
    variables: ({ check }) => ({ i: { id: check, version: -1, happened: true, reason: 'x' } }),
  },
  'Mutation.saveEffectAnswers': onSurvey('saveEffectAnswers'),
  'Mutation.submitEffectAnswers': onSurvey('submitEffectAnswers'),
  'Mutation.recordEffectAnswers': onSurvey('recordEffectAnswers'),
  'Mutation.saveFollowUpPlan': {
    document: 'mutation ($i: FollowUpPlanInput!) { saveFollowUpPlan(input: $i) { version } }',
    variables: () => ({ i: plan }),
  },
  // Nobody else's can be named: test/notifications.
  'Query.notifications': list('notifications'),
  'Query.notificationInbox': { document: '{ notificationInbox { unread } }' },
  'Query.notificationSettings': { document: '{ notificationSettings { quietFrom } }' },
  'Mutation.readNotifications': {
    document: 'mutation ($ids: [ID!]) { readNotifications(ids: $ids) }',
    variables: () => ({ ids: [randomUUID()] }),
  },
  'Mutation.saveNotificationSettings': {
    document: 'mutation { saveNotificationSettings(input: { preferences: [] }) { quietFrom } }',
  },
  'Query.cohorts': { document: '{ cohorts { fiscalYear } }' },
  'Query.cohortCases': list('cohortCases', '(stage: CONSULTED, fiscalYear: 2025)'),
};
