// The matching board (マッチングボード) as data: its columns, what a move or a change does to them, how old a card is (R3.8).
import type { StaffCardFragment } from '../../../generated/consultations/graphql.ts';
import { daysBetween } from '../../../platform/format.ts';

export type Card = StaffCardFragment;

interface ColumnRule {
  readonly state: string;
  /** Shown while no card tells the server's word for it. */
  readonly label: string;
  /** Calendar days after which a card stands here too long (滞留). `null`: as long as it takes. */
  readonly limit: number | null;
}

export const COLUMNS: readonly ColumnRule[] = [
  { state: 'RECEIVED', label: '受付', limit: 2 },
  { state: 'HEARING', label: 'ヒアリング', limit: 7 },
  { state: 'ORGANIZING', label: '課題整理', limit: 10 },
  { state: 'SHORTLISTING', label: '候補選定', limit: 10 },
  { state: 'INTRODUCED', label: '情報提供済', limit: 14 },
  { state: 'CONTACTING', label: '連絡確認', limit: 14 },
  { state: 'ADOPTING', label: '導入・効果検証', limit: null },
];

export interface Column extends ColumnRule {
  /** The most urgent first. */
  readonly cards: readonly Card[];
  /** How many of them are over the limit (滞留). */
  readonly late: number;
}

const NEVER = Number.POSITIVE_INFINITY;
const instant = (text: string | null | undefined): number => (text ? Date.parse(text) : NEVER);

/** What a card is ordered and searched by. Computed once for each word of the server. */
interface Sorted {
  readonly card: Card;
  readonly due: number;
  readonly since: number;
  readonly text: string;
  /** A board asks for it several times at every change. */
  readonly age?: Age;
  readonly agedAt?: Date;
}

const sortedOf = new WeakMap<object, Sorted>();

function sorted(card: Card): Sorted {
  const known = sortedOf.get(card);
  if (known) return known;
  const text = folded(`${card.number}\n${card.subject}\n${card.organization?.name ?? ''}`);
  const made = { card, due: instant(card.dueAt), since: instant(card.stateSince), text };
  sortedOf.set(card, made);
  return made;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is due first, then what has waited longest in its column. */
export const byUrgency = (cards: readonly Card[]): Card[] =>
  cards
    .map(sorted)
    .sort((a, b) => compare(a.due, b.due) || compare(a.since, b.since) || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Whether `text` stands in the card's number, subject or company; full and half width are the same. */
export const mentions = (card: Card, text: string): boolean => sorted(card).text.includes(folded(text));

/** The columns of `cards`: every one, also an empty one, named in the server's words. */
export function columnsOf(cards: readonly Card[], now: Date): Column[] {
  const labels = new Map(cards[0]?.moves.map(({ to, label }) => [to, label]));
  const inColumn = Map.groupBy(byUrgency(cards), ({ state }) => state);
  return COLUMNS.map((column) => {
    const own = inColumn.get(column.state) ?? [];
    const late = own.filter((card) => ageOf(card, now).late).length;
    return { ...column, label: labels.get(column.state) ?? column.label, cards: own, late };
  });
}

/** A card as it will stand once the server has agreed to a move: shown meanwhile. It cannot be moved on until then. */
export function movedTo(card: Card, to: string, at: Date): Card {
  return {
    ...card,
    state: to,
    stateLabel: card.moves.find((move) => move.to === to)?.label ?? card.stateLabel,
    stateSince: at.toISOString(),
    moves: card.moves.map((move) => ({ ...move, current: move.to === to, blocked: '移動を確かめています' })),
  };
}

/** A card as it will stand once the server has agreed to who works on it. */
export const assignedTo = (card: Card, assignee: Card['assignee'] | null): Card => ({
  ...card,
  assignee: assignee ?? null,
  moves: card.moves.map((move) => ({ ...move, blocked: move.current ? null : '担当を確かめています' })),
});

/** Whether `card` may replace what is shown: an older word of the server never does. */
export const supersedes = (card: Card, shown: Card | undefined): boolean =>
  !shown || instant(card.touchedAt) >= instant(shown.touchedAt);

/** Whether two words of the server are one: every change of a case is later than the one before. */
export const tellsTheSame = (a: Card, b: Card): boolean =>
  a.touchedAt === b.touchedAt && a.version === b.version && a.state === b.state && a.assignee?.id === b.assignee?.id;

/** The column beside a card's own: `step` −1 or 1. */
export function neighbour(card: Card, step: -1 | 1): string | undefined {
  const at = COLUMNS.findIndex(({ state }) => state === card.state);
  return at < 0 ? undefined : COLUMNS[at + step]?.state;
}

export interface CardChange {
  readonly card: Card;
  /** The column it left; absent when it stayed, or is new. */
  readonly from?: string;
  /** It was not there before. */
  readonly isNew: boolean;
}

/** Cards that are new or changed since `before`: other words of the server, not other objects. */
export function changesSince(before: ReadonlyMap<string, Card>, cards: readonly Card[]): CardChange[] {
  return cards.flatMap((card) => {
    const seen = before.get(card.id);
    if (seen === card || (seen?.state === card.state && seen.touchedAt === card.touchedAt)) return [];
    const moved = seen && seen.state !== card.state;
    return [{ card, isNew: !seen, ...(moved && { from: seen.state }) }];
  });
}

export interface Age {
  readonly days: number;
  /** 今日, 3日. */
  readonly text: string;
  /** Over the column's limit. */
  readonly late: boolean;
  /** The last day within the limit, or the one before. */
  readonly near: boolean;
  /** The column's limit in days, where it has one. */
  readonly limit: number | null;
}

const ages = new Map<string, Age>();

/** How long a card has stood in its column, in calendar days of Japan. The same object as long as it says the same. */
export function ageOf(card: Pick<Card, 'state' | 'stateSince'>, now: Date): Age {
  const own = sortedOf.get(card);
  if (own?.age && own.agedAt === now) return own.age;
  const days = Math.max(0, daysBetween(card.stateSince, now));
  const key = `${card.state} ${days}`;
  const age = ages.get(key) ?? agedIn(card.state, days);
  ages.set(key, age);
  if (own) Object.assign(own, { age, agedAt: now });
  return age;
}

function agedIn(state: string, days: number): Age {
  const limit = COLUMNS.find((column) => column.state === state)?.limit ?? null;
  const late = limit !== null && days > limit;
  return {
    days,
    text: days === 0 ? '今日' : `${days}日`,
    late,
    near: limit !== null && !late && days >= limit - 1,
    limit,
  };
}

/** 0118 of 2025-0118: the year is the same for nearly all cards of a board. */
export const shortNumber = ({ number }: { readonly number: string }): string => number.split('-').at(-1) ?? number;
