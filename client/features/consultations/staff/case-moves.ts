// Deciding about cards on the board: shown at once, taken back in words when the server or a colleague says otherwise (R3.8).
import { createSignal } from 'solid-js';
import {
  StaffAssignCardDocument,
  StaffCardDocument,
  StaffMoveDocument,
} from '../../../generated/consultations/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { assignedTo, type Card, movedTo, shortNumber } from './board.ts';

/** One thing that is decided about a case: a transaction of its own, on the version that was seen. */
export type Decision =
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'assign'; readonly to: Person | null };

interface Person {
  readonly id: string;
  readonly name: string;
}

/** What became of a decision. */
export type Outcome =
  | { readonly kind: 'done'; readonly before: Card; readonly after: Card }
  /** It was so already: sent before, and only the answer was lost; or somebody else had the same thought. */
  | { readonly kind: 'same'; readonly now: Card }
  | { readonly kind: 'refused'; readonly card: Card; readonly reason: string }
  | { readonly kind: 'conflict'; readonly card: Card; readonly now: Card }
  /** No answer came: perhaps it was done all the same. Sending it again is safe. */
  | { readonly kind: 'unanswered'; readonly card: Card; readonly reason: string; readonly unsure: boolean };

/** Someone was faster: how the card stood for the user, what is still to be decided, and how it is now. */
export interface Conflict {
  readonly seen: Card;
  readonly decisions: readonly [Decision, ...Decision[]];
  readonly now: Card;
}

/** What became of a card: the first outcome that is neither `done` nor `same` ends it. */
export interface Carried {
  readonly card: Card;
  /** The decisions from the one that failed. */
  readonly left: readonly Decision[];
  readonly last: Outcome;
  /** What takes it back; empty when something cannot be taken back, or nothing was done. */
  readonly back: readonly Decision[];
  readonly now: Card;
}

const labelOf = (card: Card, state: string) => card.moves.find(({ to }) => to === state)?.label ?? state;
const mayMove = (card: Card, to: string) => card.moves.some((move) => move.to === to && !move.blocked && !move.current);
const isSo = (card: Card, { kind, to }: Decision) =>
  kind === 'move' ? card.state === to : (card.assignee?.id ?? null) === (to?.id ?? null);

/** 「課題整理」へ移す, 担当を坂本にする. */
export const wordsOf = (card: Card, decision: Decision): string => {
  if (decision.kind === 'move') return `「${labelOf(card, decision.to)}」に移す`;
  return decision.to ? `担当を${decision.to.name}にする` : '担当を外す';
};

/** What was done, in a sentence. */
function doneWords(card: Card, decisions: readonly Decision[], undone: boolean): string {
  const name = shortNumber(card);
  const move = decisions.find(({ kind }) => kind === 'move');
  const assign = decisions.find((decision) => decision.kind === 'assign');
  if (move && assign && undone) return `${name} を元に戻しました`;
  const column = move?.kind === 'move' ? `「${labelOf(card, move.to)}」` : '';
  if (move && assign) return `${name} を${assign.to ? `${assign.to.name}さん` : '担当なし'}の${column}に移しました`;
  if (move) return `${name} を${column}に${undone ? '戻しました' : '移しました'}`;
  if (!assign?.to) return `${name} の担当を外しました`;
  return `${name} の担当を${assign.to.name}に${undone ? '戻しました' : 'しました'}`;
}

/** The decisions of a screen. `show` puts a card where it now belongs. */
export function createMoves(show: (card: Card) => void) {
  const [conflict, setConflict] = createSignal<Conflict | null>(null);

  const send = async (card: Card, decision: Decision) => {
    const consultation = { id: card.id, version: card.version };
    if (decision.kind === 'move') {
      const { data, error } = await mutate(StaffMoveDocument, { consultation, to: decision.to });
      return { answered: data?.moveConsultation, error };
    }
    const { data, error } = await mutate(StaffAssignCardDocument, { consultation, assignee: decision.to?.id ?? null });
    return { answered: data?.assignConsultation, error };
  };

  /** Decides, and shows it before the server has agreed. */
  async function decide(card: Card, decision: Decision): Promise<Outcome> {
    if (isSo(card, decision)) return { kind: 'same', now: card };
    if (decision.kind === 'move') {
      const destination = card.moves.find(({ to }) => to === decision.to);
      if (!destination) return { kind: 'refused', card, reason: 'この相談は移せません' };
      if (destination.blocked) return { kind: 'refused', card, reason: destination.blocked };
    }
    const ahead = decision.kind === 'move' ? movedTo(card, decision.to, new Date()) : assignedTo(card, decision.to);
    show(ahead);
    const { answered, error } = await send(card, decision);
    if (answered) {
      show(answered);
      return { kind: 'done', before: card, after: answered };
    }
    show(card);
    const reason = error!.message;
    if (error!.code === 'OFFLINE') return { kind: 'unanswered', card, reason, unsure: !!error!.isOutcomeUnknown };
    if (error!.code !== 'CONFLICT') return { kind: 'refused', card, reason };
    const { data } = await ask(StaffCardDocument, { id: card.id });
    const now = data?.consultation;
    if (!now) return { kind: 'refused', card, reason };
    show(now);
    return isSo(now, decision) ? { kind: 'same', now } : { kind: 'conflict', card, now };
  }

  /** Decides one after the other, each on the version that the one before left. Says nothing to anybody. */
  async function carry(card: Card, decisions: readonly Decision[]): Promise<Carried> {
    let now = card;
    let last: Outcome = { kind: 'same', now };
    const back: Decision[] = [];
    let returns = true;
    for (const [at, decision] of decisions.entries()) {
      last = await decide(now, decision);
      if (last.kind === 'done') {
        const { before, after } = last;
        now = after;
        back.unshift(
          decision.kind === 'move'
            ? { kind: 'move', to: before.state }
            : { kind: 'assign', to: before.assignee ?? null },
        );
        if (decision.kind === 'move') returns = mayMove(after, before.state);
      } else if (last.kind === 'same') now = last.now;
      else return { card, left: decisions.slice(at), last, back: returns ? back : [], now };
    }
    return { card, left: [], last, back: returns ? back : [], now };
  }

  /** Decides about one card, and explains what became of it. */
  async function settle(card: Card, decisions: readonly Decision[], { undone = false, repeated = false } = {}) {
    const wanted = decisions.filter((decision) => !isSo(card, decision));
    if (!wanted.length) return;
    tell(await carry(card, wanted), wanted, { undone, repeated });
  }

  function tell(
    { left, last, back, now }: Carried,
    decisions: readonly Decision[],
    how: { undone: boolean; repeated: boolean },
  ) {
    const name = shortNumber(now);
    const again = (label: string, card: Card, rest: readonly Decision[], as = {}) => ({
      action: { label, run: () => void settle(card, rest, as) },
    });
    const [failed, ...others] = left;
    switch (last.kind) {
      case 'done': {
        const text = doneWords(now, decisions, how.undone);
        // Some ways lead in one direction only: then nothing is offered that would be refused.
        const undo = !how.undone && back.length ? again('元に戻す', now, back, { undone: true }) : {};
        return showToast({ text, ...undo });
      }
      case 'same': {
        const words = `「${last.now.stateLabel}」`;
        const moved = decisions.at(-1)?.kind === 'move';
        if (!moved) return showToast({ text: `${name} の担当は、すでに${last.now.assignee?.name ?? '担当なし'}です` });
        return showToast({
          text: how.repeated ? `${name} は${words}に移っています` : `${name} は、ほかの人が先に${words}へ移しました`,
        });
      }
      case 'conflict':
        return void setConflict({ seen: last.card, decisions: [failed!, ...others], now: last.now });
      case 'refused': {
        const done = left.length < decisions.length ? '担当は変えました。' : '';
        const what = failed?.kind === 'move' ? `「${labelOf(now, failed.to)}」へ移せません` : '担当を変えられません';
        return showToast({ text: `${name} は${what}。${ended(last.reason)}${done}`, failed: true });
      }
      case 'unanswered': {
        const outcome = last.unsure ? '移せたか確かめられませんでした' : '移せませんでした';
        return showToast({
          text: `${name} を${outcome}。${last.reason}`,
          failed: true,
          ...again('もう一度', last.card, left, { ...how, repeated: true }),
        });
      }
    }
  }

  return {
    carry,
    settle,
    move: (card: Card, to: string) => settle(card, [{ kind: 'move', to }]),
    conflict,
    /** Leaves the card where the colleague put it. */
    accept: () => setConflict(null),
    /** Sends the user's decision again, now against the newest state. */
    insist: () => {
      const clash = conflict();
      setConflict(null);
      if (clash) void settle(clash.now, clash.decisions);
    },
  };
}

const ended = (reason: string) => (reason.endsWith('。') ? reason : `${reason}。`);

export type Moves = ReturnType<typeof createMoves>;
