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
}

export interface BoardFilter {
  /** Part of the number, the subject or the company's name. */
  readonly text: string;
  /** A person's id, `none` for 担当なし, empty for everyone. */
  readonly assignee: string;
  readonly industry: string;
  /** Only cards over their column's limit. */
  readonly late: boolean;
}

export const NO_FILTER: BoardFilter = { text: '', assignee: '', industry: '', late: false };

const NEVER = Number.POSITIVE_INFINITY;
const instant = (text: string | null | undefined): number => (text ? Date.parse(text) : NEVER);

/** What is due first, then what has waited longest in its column. */
export const byUrgency = (cards: readonly Card[]): Card[] =>
  cards
    .map((card) => ({ card, due: instant(card.dueAt), since: instant(card.stateSince), id: card.id }))
    .sort((a, b) => compare(a.due, b.due) || compare(a.since, b.since) || (a.id < b.id ? -1 : 1))
    .map(({ card }) => card);

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Whether `text` stands in the card's number, subject or company; full and half width are the same. */
export const mentions = (card: Card, text: string): boolean =>
  folded(`${card.number}\n${card.subject}\n${card.organization?.name ?? ''}`).includes(folded(text));

/** Whether a filter shows a card. */
export function matches(card: Card, { text, assignee, industry, late }: BoardFilter, now: Date): boolean {
  if (text && !mentions(card, text)) return false;
  if (assignee && (card.assignee?.id ?? 'none') !== assignee) return false;
  if (industry && card.organization?.industry !== industry) return false;
  return !late || ageOf(card, now).late;
}

/** The board of `cards`: every column, also an empty one, named in the server's words. */
export function columnsOf(cards: readonly Card[], filter: BoardFilter, now: Date): Column[] {
  const labels = new Map(cards[0]?.moves.map(({ to, label }) => [to, label]));
  const shown = byUrgency(cards.filter((card) => matches(card, filter, now)));
  return COLUMNS.map((column) => ({
    ...column,
    label: labels.get(column.state) ?? column.label,
    cards: shown.filter(({ state }) => state === column.state),
  }));
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

/** Whether `card` may replace what is shown: an older word of the server never does. */
export const supersedes = (card: Card, shown: Card | undefined): boolean =>
  !shown || instant(card.touchedAt) >= instant(shown.touchedAt);

/** The column beside a card's own: `step` −1 or 1. */
export function neighbour(card: Card, step: -1 | 1): string | undefined {
  const at = COLUMNS.findIndex(({ state }) => state === card.state);
  return at < 0 ? undefined : COLUMNS[at + step]?.state;
}

/** What is remembered of a card to notice its change. */
interface Seen {
  readonly state: string;
  readonly touchedAt: string;
}

export interface CardChange {
  readonly card: Card;
  /** The column it left; absent when it stayed, or is new. */
  readonly from?: string;
}

export const seenOf = (cards: readonly Card[]): Map<string, Seen> =>
  new Map(cards.map(({ id, state, touchedAt }) => [id, { state, touchedAt }]));

/** Cards that are new or changed since `seen`. */
export function changesSince(seen: ReadonlyMap<string, Seen>, cards: readonly Card[]): CardChange[] {
  return cards.flatMap((card) => {
    const before = seen.get(card.id);
    if (before?.state === card.state && before.touchedAt === card.touchedAt) return [];
    return [before && before.state !== card.state ? { card, from: before.state } : { card }];
  });
}

export interface Age {
  readonly days: number;
  /** 今日, 3日. */
  readonly text: string;
  /** Over the column's limit. */
  readonly late: boolean;
}

/** How long a card has stood in its column, in calendar days of Japan. */
export function ageOf({ state, stateSince }: Card, now: Date): Age {
  const days = Math.max(0, daysBetween(stateSince, now));
  const limit = COLUMNS.find((column) => column.state === state)?.limit ?? null;
  return { days, text: days === 0 ? '今日' : `${days}日`, late: limit !== null && days > limit };
}

/** 0118 of 2025-0118: the year is the same for nearly all cards of a board. */
export const shortNumber = ({ number }: { readonly number: string }): string => number.split('-').at(-1) ?? number;
