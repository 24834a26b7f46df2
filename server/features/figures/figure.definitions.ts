// Every figure of the contract as a query over the ledger: which facts, and how they become a number.
import { FactKind } from '../facts/fact.kinds.ts';

/** How facts become the figure. */
export type Measure =
  /** The sum of quantities. */
  | 'sum'
  /** Distinct organisations. */
  | 'organizations'
  /** Months of the year with at least one fact. */
  | 'months'
  /** Facts (`kinds[0]`) of every hundred (`kinds[1]`), in whole per cent, rounded down. */
  | 'percent'
  /** The most of one subject: exhibitors of one exhibition. */
  | 'largest_subject';

export interface FigureDefinition {
  readonly measure: Measure;
  readonly kinds: readonly FactKind[];
}

/** By the key of the contract's target. The words for people stand in the contract year. */
export const FIGURES: Readonly<Record<string, FigureDefinition>> = {
  new_members: { measure: 'organizations', kinds: [FactKind.MEMBER_JOINED] },
  provided: { measure: 'organizations', kinds: [FactKind.INFORMATION_PROVIDED] },
  contacted: { measure: 'organizations', kinds: [FactKind.CONTACT_CONFIRMED] },
  talent_referred: { measure: 'sum', kinds: [FactKind.TALENT_REFERRED] },
  cases: { measure: 'sum', kinds: [FactKind.CASE_PUBLISHED] },
  posts: { measure: 'months', kinds: [FactKind.NOTICE_PUBLISHED] },
  survey_sent: { measure: 'sum', kinds: [FactKind.SURVEY_SENT] },
  survey_rate: { measure: 'percent', kinds: [FactKind.SURVEY_ANSWERED, FactKind.SURVEY_SENT] },
  open_events: { measure: 'sum', kinds: [FactKind.OPEN_EVENT_HELD] },
  open_event_people: { measure: 'sum', kinds: [FactKind.OPEN_EVENT_ATTENDED] },
  exhibitions: { measure: 'sum', kinds: [FactKind.EXHIBITION_HELD] },
  exhibitors: { measure: 'largest_subject', kinds: [FactKind.EXHIBITOR_ACCEPTED] },
};
