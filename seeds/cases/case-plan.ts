// One case of the corpus as the deeds that lead to its state, each with its time. Pure: nothing is done here.
import { BOARD_STATES, type ConsultationState } from '../../server/features/consultations/consultation.lifecycle.ts';
import type { CorpusCase, CorpusEntry } from '../corpus.ts';
import { before, inOfficeHours, someTimeOn } from '../office-time.ts';
import { type Chance, chanceOf } from '../random.ts';
import { HOUR, type SeedYear } from '../year.ts';
import { isUnanswered, lengthOf, type Span, stateOf, waitsForStaff } from './case-dates.ts';
import { acknowledgement, CLOSING_WORDS, WITHDRAWALS } from './case-texts.ts';

export type Deed =
  | { readonly kind: 'assign' }
  | { readonly kind: 'move'; readonly to: ConsultationState }
  | { readonly kind: 'entry'; readonly entry: Pick<CorpusEntry, 'from' | 'text'> }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'shortlist'; readonly count: number }
  | { readonly kind: 'send' }
  | { readonly kind: 'answer'; readonly candidate: number; readonly interested: boolean }
  | { readonly kind: 'disclose'; readonly candidate: number }
  | { readonly kind: 'dismiss'; readonly candidate: number }
  | { readonly kind: 'confirm'; readonly candidate: number }
  | { readonly kind: 'adopted' }
  | { readonly kind: 'advise'; readonly closing: string }
  | { readonly kind: 'withdraw'; readonly reason: string };

type Doer = 'staff' | 'member' | 'vendor';
interface Planned {
  /** Days after submission, in the time of the corpus. */
  readonly day: number;
  readonly by: Doer;
  readonly deed: Deed;
}
export type Step = Deed & { readonly at: Date; readonly by: Doer };

export interface CasePlan {
  readonly item: CorpusCase;
  readonly state: ConsultationState;
  readonly submittedAt: Date;
  readonly steps: readonly Step[];
}

const INTRODUCING = /[2-9][社件]/;
/** Contacts of these are still to be confirmed: every third of the column. */
const UNCONFIRMED_EVERY = 3;

const hasReached = (state: ConsultationState, column: ConsultationState) =>
  BOARD_STATES.indexOf(state as never) >= BOARD_STATES.indexOf(column as never);

/** `position` of the case among those of its state: what differs between them follows from it. */
export function planOf(item: CorpusCase, span: Span, position: number, { now }: SeedYear): CasePlan {
  const state = stateOf(item);
  const chance = chanceOf('case', item.id);
  const submittedAt = span.live
    ? span.start
    : someTimeOn(span.start, item.channel === 'web' ? 'member' : 'staff', chance);
  const length = lengthOf(item);
  const planned = isUnanswered(item) ? [] : deedsOf(item, state, position, length, span.live, chance);
  const steps: Step[] = [];
  let last = submittedAt;
  for (const { day, by, deed } of planned.sort((a, b) => a.day - b.day)) {
    const share = span.start.getTime() + ((span.end.getTime() - span.start.getTime()) * day) / length;
    const target = span.live ? new Date(share) : someTimeOn(new Date(share), by, chance);
    const next = new Date(Math.max(target.getTime(), last.getTime() + (3 + 20 * chance.next()) * 60_000));
    const wanted = by === 'member' ? next : inOfficeHours(next, chance);
    const at = before(new Date(now.getTime() - HOUR / 4), wanted, last);
    // What vendors would answer tomorrow is not known today.
    if (by === 'vendor' && wanted !== at) continue;
    last = at;
    steps.push({ ...deed, at, by });
  }
  return { item, state, submittedAt, steps };
}

function deedsOf(
  item: CorpusCase,
  state: ConsultationState,
  position: number,
  length: number,
  live: boolean,
  chance: Chance,
): Planned[] {
  const deeds: Planned[] = [];
  const add = (day: number, by: Doer, deed: Deed) => void deeds.push({ day, by, deed });
  const { thread } = item;
  const firstDay = thread[0]?.daysAfter ?? 0;
  add(firstDay - 0.02, 'staff', { kind: 'assign' });
  if (state !== 'RECEIVED') add(firstDay - 0.01, 'staff', { kind: 'move', to: 'HEARING' });
  const introduced = thread.findIndex(
    ({ from, text }) => from === 'staff' && INTRODUCING.test(text) && /お送り/.test(text),
  );
  const closes = state === 'ADVISED' && thread.at(-1)?.from === 'staff';
  thread.forEach(({ daysAfter, from, text }, i) => {
    if (closes && i === thread.length - 1) return;
    add(daysAfter, from === 'member' ? 'member' : 'staff', { kind: 'entry', entry: { from, text } });
  });
  if (!live && state !== 'ADVISED' && waitsForStaff(item)) {
    const text = acknowledgement(state, item.outcome?.adopted ?? true, chance);
    add(length + 0.5, 'staff', { kind: 'entry', entry: { from: 'staff', text } });
  }
  if (state === 'ADVISED')
    add(length + 0.1, 'staff', { kind: 'advise', closing: closes ? thread.at(-1)!.text : CLOSING_WORDS });
  if (state === 'WITHDRAWN') addWithdrawal(item, add);
  if (hasReached(state, 'ORGANIZING')) {
    const sentOn = hasReached(state, 'INTRODUCED') ? thread[introduced]!.daysAfter : length + 0.4;
    const count = Math.min(5, Math.max(3, Number(/([2-9])[社件]/.exec(thread[introduced]?.text ?? '')?.[1] ?? 3)));
    addPreparation(state, position, firstDay, sentOn, count, add);
    if (hasReached(state, 'INTRODUCED')) addIntroduction(item, state, position, sentOn, length, count, add, chance);
  }
  return deeds;
}

type Add = (day: number, by: Doer, deed: Deed) => void;

function addWithdrawal({ id, thread }: CorpusCase, add: Add) {
  const { daysAfter, from } = thread.findLast((entry) => entry.from === 'member' || entry.from === 'phone')!;
  const reason = WITHDRAWALS[id] ?? '社内で検討し、今回は見送ることにしました。';
  add(daysAfter + 0.001, from === 'member' ? 'member' : 'staff', { kind: 'withdraw', reason });
}

/** From the hearing to the moment before vendors are told. */
function addPreparation(
  state: ConsultationState,
  position: number,
  first: number,
  sentOn: number,
  count: number,
  add: Add,
) {
  const at = (share: number) => first + (sentOn - first) * share;
  add(at(0.35), 'staff', { kind: 'move', to: 'ORGANIZING' });
  add(at(0.6), 'staff', { kind: 'sheet' });
  // Some sheets still wait for the member.
  if (state === 'ORGANIZING' && position % 2 === 1) return;
  add(at(0.8), 'member', { kind: 'agree' });
  if (state === 'ORGANIZING') return;
  add(at(0.86), 'staff', { kind: 'move', to: 'SHORTLISTING' });
  add(at(0.92), 'staff', { kind: 'shortlist', count: state === 'SHORTLISTING' ? position % 4 : count });
}

/** What follows once vendors were told: their answers, the consent, the contact. */
function addIntroduction(
  item: CorpusCase,
  state: ConsultationState,
  position: number,
  sentOn: number,
  length: number,
  count: number,
  add: Add,
  chance: Chance,
) {
  add(sentOn - 0.001, 'staff', { kind: 'send' });
  const goesOn = state !== 'INTRODUCED';
  // Answers come within days; in a case that goes on, before the member decides.
  const pace = goesOn ? Math.min(4, (length - sentOn) * 0.35) : 4;
  for (let candidate = 0; candidate < count; candidate++) {
    const silent = candidate > 0 && !isForDecision(item) && chance.next() < 0.3;
    if (silent) continue;
    const interested = candidate === 0 || (isForDecision(item) ? candidate < 3 : chance.next() < 0.7);
    add(sentOn + pace * (0.25 + 0.2 * candidate), 'vendor', { kind: 'answer', candidate, interested });
  }
  if (!goesOn) return;
  const rest = (share: number) => sentOn + pace * 1.2 + (length - sentOn - pace * 1.2) * share;
  add(rest(0.05), 'member', { kind: 'disclose', candidate: 0 });
  add(rest(0.1), 'member', { kind: 'dismiss', candidate: 1 });
  if (state === 'CONTACTING' && position % UNCONFIRMED_EVERY === UNCONFIRMED_EVERY - 1) return;
  add(rest(0.25), (['vendor', 'member', 'staff'] as const)[position % 3]!, { kind: 'confirm', candidate: 0 });
  if (state !== 'ADOPTING') return;
  add(rest(0.5), 'staff', { kind: 'move', to: 'ADOPTING' });
  if (item.outcome?.adopted) add(length - 0.01, 'staff', { kind: 'adopted' });
}

/** The case of the demo member: three vendors have answered, the member decides. */
const isForDecision = ({ id }: CorpusCase) => id === 'K021';
