// When each case of the corpus begins and ends, so that the year is full and today is alive.
import { type ConsultationState, STATE_LABELS } from '../../server/features/consultations/consultation.lifecycle.ts';
import type { CorpusCase } from '../corpus.ts';
import { officeMinutesBefore } from '../office-time.ts';
import { DAY, daysAfter, type SeedYear } from '../year.ts';
import { DEMO_CONTACTED } from './case-texts.ts';

/** The span of one case. `live`: its times are exact, because due times hang on them. */
export interface Span {
  readonly start: Date;
  readonly end: Date;
  readonly live: boolean;
}

const STATES = new Map(Object.entries(STATE_LABELS).map(([state, label]) => [label, state as ConsultationState]));

/** The state in which a case of the corpus ends. */
export const stateOf = ({ state }: CorpusCase): ConsultationState => STATES.get(state)!;

/** Days from submission to the last entry of the thread, as the corpus tells it. */
export const lengthOf = ({ thread }: CorpusCase): number => Math.max(0.5, ...thread.map((entry) => entry.daysAfter));

/** The last entry that the other side can read is the member's: an answer is due. */
export const waitsForStaff = ({ thread }: CorpusCase): boolean =>
  thread.findLast((entry) => entry.from !== 'internal')?.from === 'member';

/** How long ago the cases of a state end, in days: the shortest span first; a share of the told time, or days. */
const ENDS: Readonly<Partial<Record<ConsultationState, { first: (days: number) => number; last: number }>>> = {
  ADOPTING: { first: (days) => 0.75 * days, last: 5 },
  CONTACTING: { first: (days) => 0.62 * days, last: 4 },
  ADVISED: { first: (days) => 0.92 * days, last: 12 },
  WITHDRAWN: { first: (days) => 0.7 * days, last: 25 },
  INTRODUCED: { first: (days) => Math.min(75, 0.3 * days), last: 3 },
  SHORTLISTING: { first: () => 36, last: 2 },
  ORGANIZING: { first: () => 30, last: 2 },
  HEARING: { first: () => 18, last: 2 },
};
/** The demo member's cases, days before now. */
const OWN_ENDS: Readonly<Record<string, (days: number) => number>> = {
  ...{ K021: () => 6, M001: (days: number) => 0.45 * days, M002: () => 3 },
  // Contacted some 33 days ago: the questionnaire of the first month has just come.
  [DEMO_CONTACTED]: () => 9.6,
};
/** Received and not yet answered: when they came, in minutes of office time before now. Eight hours are allowed. */
const UNANSWERED: Readonly<Record<string, number>> = { K076: 120, K077: 300, K080: 610 };
/** Received and under way: from the submission to the member's last word, in minutes of office time before now. */
const UNDER_WAY: Readonly<Record<string, readonly [number, number]>> = {
  ...{ K074: [900, 545], K075: [840, 250], K078: [700, 405], K079: [780, 65] },
};
/** Cases in hearing whose member wrote just now, in minutes of office time before now. */
const JUST_WRITTEN = [190, 380, 560];

/** Whether nobody has answered the case yet. */
export const isUnanswered = ({ id }: CorpusCase): boolean => id in UNANSWERED;

export function spansOf(cases: readonly CorpusCase[], year: SeedYear): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const [state, group] of Map.groupBy(cases, stateOf)) {
    if (state === 'RECEIVED') for (const item of group) spans.set(item.id, receivedSpan(item, year));
    else placeGroup(state, group, year, spans);
  }
  return spans;
}

function receivedSpan({ id }: CorpusCase, { now }: SeedYear): Span {
  const [start, end] = UNDER_WAY[id] ?? [UNANSWERED[id] ?? 240, UNANSWERED[id] ?? 240];
  return { start: officeMinutesBefore(now, start), end: officeMinutesBefore(now, end), live: true };
}

/** Spreads the ends of a group; a span that does not fit into the told time is told faster. */
function placeGroup(state: ConsultationState, group: readonly CorpusCase[], year: SeedYear, spans: Map<string, Span>) {
  const { first, last } = ENDS[state]!;
  const from = first(year.days);
  // Long cases end late, because they began early; otherwise the corpus's own order is that of time.
  const sorted = state === 'ADOPTING' ? [...group].sort((a, b) => lengthOf(a) - lengthOf(b)) : group;
  const justWritten = state === 'HEARING' ? group.filter(waitsForStaff).slice(0, JUST_WRITTEN.length) : [];
  sorted.forEach((item, i) => {
    const live = justWritten.includes(item);
    const ago = OWN_ENDS[item.id]?.(year.days) ?? from + ((last - from) * i) / Math.max(1, sorted.length - 1);
    const end = live
      ? officeMinutesBefore(year.now, JUST_WRITTEN[justWritten.indexOf(item)]!)
      : daysAfter(year.now, -ago);
    const room = (end.getTime() - year.from.getTime()) / DAY - 2;
    const length = Math.min(lengthOf(item), room);
    spans.set(item.id, { start: daysAfter(end, -length), end, live });
  });
}
