// What is wrong with an audit log, and where.
import type { KeyObject } from 'node:crypto';
import { type ChainedEntry, type Head, hashOf, type StoredEntry } from './chain.ts';

export const PROBLEM_KINDS = [
  /** The entry is not what was written under its number. */
  'EDITED',
  /** Entries are gone from the middle. */
  'MISSING',
  /** An entry that the platform never wrote. */
  'INSERTED',
  /** A genuine entry that stands under another number than its own. */
  'OUT_OF_ORDER',
  /** Entries are gone from the end. */
  'CUT_OFF',
  /** A genuine entry that follows another one than the one that stands before it: an older state was put back and written on. */
  'FORKED',
  /** The head of the chain is not the last entry. */
  'HEAD_DIFFERS',
  /** The chain does not pass through a seal that this machine keeps. */
  'SEAL_NOT_FOUND',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface AuditProblem {
  readonly kind: ProblemKind;
  /** The entry, or the first of several. */
  readonly number: number;
  /** The last of several. */
  readonly until?: number;
  readonly expected?: string;
  readonly actual?: string;
}

export interface Range {
  readonly from: number;
  readonly until: number;
}

/** An entry whose hash is not its own: what it says, and what its hash should be. */
export interface Suspect extends StoredEntry {
  readonly computed: Buffer;
}

/** Comparisons that are made to find out where entries belong. */
const MOST_TRIES = 200_000;

/**
 * Tells edited, added and moved entries apart: a moved one verifies under its own number, which must be one that is missing
 * or holds something else.
 */
export function explain(key: KeyObject, suspects: readonly Suspect[], gaps: readonly Range[], head: Head) {
  const places = placesOf(suspects, gaps);
  const origins = originsOf(key, suspects, places);
  const claimed = new Set(origins.values());
  // The head says by its hash which entry it is; where that one was moved, the head's number was changed with it.
  const tip = suspects.find((suspect) => suspect.hash.equals(head.hash));
  const last = (tip && origins.get(tip)) ?? head.number;
  const problems = suspects.map((suspect): AuditProblem => {
    const { number, hash, computed } = suspect;
    const origin = origins.get(suspect);
    if (origin !== undefined) {
      return { kind: 'OUT_OF_ORDER', number, expected: `entry ${number}`, actual: `entry ${origin}` };
    }
    if (claimed.has(number) || number < 1 || number > last) return { kind: 'INSERTED', number, actual: hex(hash) };
    return { kind: 'EDITED', number, expected: hex(computed), actual: hex(hash) };
  });
  const displaced = [...origins.keys()].filter(({ number }) => number >= 1 && number <= last && !claimed.has(number));
  const lost = displaced.map(({ number }): AuditProblem => ({ kind: 'MISSING', number, until: number }));
  const moved: AuditProblem[] =
    last === head.number
      ? []
      : [{ kind: 'HEAD_DIFFERS', number: head.number, expected: `entry ${last}`, actual: `entry ${head.number}` }];
  return { problems: [...problems, ...lost, ...moved], claimed };
}

/** The numbers at which a moved entry may belong. */
function placesOf(suspects: readonly Suspect[], gaps: readonly Range[]): number[] {
  const room = Math.max(1, Math.floor(MOST_TRIES / Math.max(1, suspects.length)));
  const places = suspects.map(({ number }) => number);
  for (const { from, until } of gaps) {
    for (let number = from; number <= until && places.length < room; number++) places.push(number);
  }
  return places;
}

function originsOf(key: KeyObject, suspects: readonly Suspect[], places: readonly number[]): Map<Suspect, number> {
  const origins = new Map<Suspect, number>();
  let shift = 0;
  let tries = MOST_TRIES;
  const belongsTo = (suspect: Suspect, number: number) =>
    hashOf(key, suspect.previous, at(suspect, number)).equals(suspect.hash);
  for (const suspect of suspects) {
    // Neighbours are usually moved by as much: after one entry was put between or taken away, all that follow.
    const likely = [suspect.number + shift, suspect.number - 1, suspect.number + 1];
    const origin = [...likely, ...places].find(
      (number) => number !== suspect.number && tries-- > 0 && belongsTo(suspect, number),
    );
    if (origin === undefined) continue;
    origins.set(suspect, origin);
    shift = origin - suspect.number;
  }
  return origins;
}

const at = (entry: StoredEntry, number: number): ChainedEntry => ({ ...entry, number });
export const hex = (hash: Buffer): string => hash.toString('hex');
