// A member's contact checks and questionnaires, live.
import {
  MemberCheckChangedDocument,
  type MemberCheckFragment,
  MemberChecksDocument,
  MemberSurveyChangedDocument,
  type MemberSurveyFragment,
  MemberSurveysDocument,
} from '../../../generated/followup/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';

export type MemberCheck = MemberCheckFragment;
export type MemberSurvey = MemberSurveyFragment;

export const createChecks = () =>
  createLiveList(MemberChecksDocument, MemberCheckChangedDocument, {
    pick: (data) => data.contactChecks,
    variables: () => ({}),
    compare: (a: MemberCheck, b: MemberCheck) => b.changedAt.localeCompare(a.changedAt),
  });

export const createSurveys = () =>
  createLiveList(MemberSurveysDocument, MemberSurveyChangedDocument, {
    pick: (data) => data.effectSurveys,
    variables: () => ({}),
    compare: (a: MemberSurvey, b: MemberSurvey) => b.changedAt.localeCompare(a.changedAt),
  });

interface Answer {
  readonly answer?: string | null;
  readonly answeredAt?: string | null;
  readonly askedAt?: string | null;
}

/** Whether a side has not said yet how it is, or was asked again since it said 「まだ」. */
export const isAsked = ({ answer, answeredAt, askedAt }: Answer): boolean =>
  !answer || (answer === 'NOT_YET' && (askedAt ?? '') > (answeredAt ?? ''));
