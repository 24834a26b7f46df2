// Contact checks and questionnaires as staff follow them up, live.
import type { Accessor } from 'solid-js';
import {
  StaffCheckChangedDocument,
  type StaffCheckFragment,
  StaffChecksInDocument,
  StaffChecksOfDocument,
  StaffSurveyChangedDocument,
  type StaffSurveyFragment,
  StaffSurveysInDocument,
  StaffSurveysOfDocument,
} from '../../../generated/followup/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type StaffCheck = StaffCheckFragment;
export type StaffSurvey = StaffSurveyFragment;

const byChange = (a: { changedAt: string }, b: { changedAt: string }) => b.changedAt.localeCompare(a.changedAt);

/** Of one state, the last changed first. */
export const createChecksIn = (state: Accessor<string>) =>
  createLiveList(StaffChecksInDocument, StaffCheckChangedDocument, {
    pick: (data) => data.contactChecksIn,
    variables: () => ({ state: state(), first: 50 }),
    accept: (check: StaffCheck) => check.state === state(),
    compare: byChange,
  });

export const createChecksOf = (consultation: Accessor<string>) =>
  createLiveList(StaffChecksOfDocument, StaffCheckChangedDocument, {
    pick: (data) => data.contactChecksOf,
    variables: () => ({ consultation: consultation() }),
    accept: (check: StaffCheck) => check.consultation?.id === consultation(),
    compare: byChange,
  });

/** Of one state: what is due first stands first, what is answered last. */
export const createSurveysIn = (state: Accessor<string>) =>
  createLiveList(StaffSurveysInDocument, StaffSurveyChangedDocument, {
    pick: (data) => data.effectSurveysIn,
    variables: () => ({ state: state(), first: 50 }),
    accept: (survey: StaffSurvey) => survey.state === state(),
    compare: (a, b) => (state() === 'SENT' ? a.dueAt.localeCompare(b.dueAt) : b.dueAt.localeCompare(a.dueAt)),
  });

export const createSurveysOf = (consultation: Accessor<string>) =>
  createLiveList(StaffSurveysOfDocument, StaffSurveyChangedDocument, {
    pick: (data) => data.effectSurveysOf,
    variables: () => ({ consultation: consultation() }),
    accept: (survey: StaffSurvey) => survey.consultation?.id === consultation(),
    compare: (a: StaffSurvey, b: StaffSurvey) => a.months - b.months,
  });
