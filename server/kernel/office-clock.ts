/** A clock of the desk: counts office time from its start, stands while somebody else is to act, and stops for good (R3.5). */
import { addOfficeMinutes, type OfficeHours, officeMinutesBetween } from './office-hours.ts';

/** A stretch in which the clock stands; without an end it stands now. */
export interface Pause {
  readonly from: Date;
  readonly to: Date | null;
}

export interface OfficeClock {
  readonly startedAt: Date;
  /** In order, not overlapping; only the last may be open. */
  readonly pauses: readonly Pause[];
  readonly stoppedAt: Date | null;
}

export type ClockState = 'RUNNING' | 'PAUSED' | 'STOPPED';

export const startClock = (at: Date): OfficeClock => ({ startedAt: at, pauses: [], stoppedAt: null });

const openPause = ({ pauses }: OfficeClock): Pause | undefined => {
  const last = pauses.at(-1);
  return last && !last.to ? last : undefined;
};

export function clockState(clock: OfficeClock): ClockState {
  if (clock.stoppedAt) return 'STOPPED';
  return openPause(clock) ? 'PAUSED' : 'RUNNING';
}

/** Never before what the clock already knows: deeds may be recorded late. */
const notBefore = ({ startedAt, pauses }: OfficeClock, at: Date): Date => {
  const known = Math.max(startedAt.getTime(), ...pauses.map(({ from, to }) => (to ?? from).getTime()));
  return new Date(Math.max(at.getTime(), known));
};

/** The clock stands from `at`. One that stands or has stopped stays as it is. */
export function pauseClock(clock: OfficeClock, at: Date): OfficeClock {
  if (clockState(clock) !== 'RUNNING') return clock;
  return { ...clock, pauses: [...clock.pauses, { from: notBefore(clock, at), to: null }] };
}

/** The clock runs on from `at`. One that was stopped runs on, too: the time between is a pause. */
export function resumeClock(clock: OfficeClock, at: Date): OfficeClock {
  const { pauses, stoppedAt } = clock;
  const standing = openPause(clock);
  if (standing) {
    const to = new Date(Math.max(at.getTime(), standing.from.getTime()));
    return { ...clock, pauses: [...pauses.slice(0, -1), { from: standing.from, to }], stoppedAt: null };
  }
  if (!stoppedAt) return clock;
  const to = new Date(Math.max(at.getTime(), stoppedAt.getTime()));
  return { ...clock, pauses: [...pauses, { from: stoppedAt, to }], stoppedAt: null };
}

/** What the clock was for has been done. */
export const stopClock = (clock: OfficeClock, at: Date): OfficeClock =>
  clock.stoppedAt ? clock : { ...clock, stoppedAt: notBefore(clock, at) };

interface Stretch {
  readonly from: Date;
  /** `null`: it goes on. */
  readonly to: Date | null;
}

/** The stretches in which the clock runs. */
function stretchesOf(clock: OfficeClock): Stretch[] {
  const { startedAt, pauses, stoppedAt } = clock;
  const starts = [startedAt, ...pauses.flatMap(({ to }) => (to ? [to] : []))];
  const ends = [...pauses.map(({ from }) => from), ...(openPause(clock) ? [] : [stoppedAt])];
  return starts.map((from, i) => ({ from, to: ends[i] ?? null }));
}

/** Office minutes that count until `now`. */
export function elapsedMinutes(clock: OfficeClock, now: Date, hours?: OfficeHours): number {
  return stretchesOf(clock).reduce((sum, { from, to }) => {
    const end = to && to < now ? to : now;
    return end > from ? sum + officeMinutesBetween(from, end, hours) : sum;
  }, 0);
}

/**
 * When `target` office minutes have passed: of a clock that runs, the time to keep; of one that passed it, the time that was missed.
 * `null` when it stands or stopped before: nothing is due then.
 */
export function dueAt(clock: OfficeClock, target: number, hours?: OfficeHours): Date | null {
  let left = target;
  for (const { from, to } of stretchesOf(clock)) {
    if (!to) return addOfficeMinutes(from, left, hours);
    const counted = officeMinutesBetween(from, to, hours);
    if (counted >= left) return addOfficeMinutes(from, left, hours);
    left -= counted;
  }
  return null;
}
