// Moving a card: shown at once, taken back in words when the server or a colleague says otherwise (R3.8).
import { createSignal } from 'solid-js';
import { StaffCardDocument, StaffMoveDocument } from '../../../generated/consultations/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { type Card, movedTo, shortNumber } from './board.ts';

/** Someone was faster: where the card stood for the user, where it should have gone, and how it is now. */
export interface Conflict {
  readonly seen: Card;
  readonly to: string;
  readonly now: Card;
}

const labelOf = (card: Card, state: string) => card.moves.find(({ to }) => to === state)?.label ?? state;
const mayMove = (card: Card, to: string) => card.moves.some((move) => move.to === to && !move.blocked && !move.current);

/** The moves of a screen. `show` puts a card where it now belongs. */
export function createMoves(show: (card: Card) => void) {
  const [conflict, setConflict] = createSignal<Conflict | null>(null);

  const explain = (text: string, again?: () => void) => {
    showToast({ text, failed: true, ...(again && { action: { label: 'もう一度', run: again } }) });
  };

  /** Moves `card`, plain data, to a column; explains when that is not possible. */
  async function move(card: Card, to: string, { undone = false, repeated = false } = {}): Promise<void> {
    const destination = card.moves.find((other) => other.to === to);
    if (!destination || destination.current) return;
    const name = shortNumber(card);
    if (destination.blocked) {
      explain(`${name} は「${destination.label}」へ移せません。${destination.blocked}。`);
      return;
    }
    show(movedTo(card, to, new Date()));
    const reference = { id: card.id, version: card.version };
    const { data, error } = await mutate(StaffMoveDocument, { consultation: reference, to });
    if (!data) return refused(card, to, error!, repeated);
    const moved = data.moveConsultation;
    show(moved);
    const text = undone
      ? `${name} を「${destination.label}」に戻しました`
      : `${name} を「${destination.label}」に移しました`;
    // Some ways lead in one direction only: then nothing is offered that would be refused.
    const back = !undone && mayMove(moved, card.state);
    showToast({
      text,
      ...(back && { action: { label: '元に戻す', run: () => void move(moved, card.state, { undone: true }) } }),
    });
  }

  async function refused(card: Card, to: string, error: AppError, repeated: boolean): Promise<void> {
    show(card);
    if (error.code !== 'CONFLICT') {
      const again = error.code === 'OFFLINE' ? () => void move(card, to, { repeated: true }) : undefined;
      const outcome = error.isOutcomeUnknown ? '移せたか確かめられませんでした' : '移せませんでした';
      explain(`${shortNumber(card)} を${outcome}。${error.message}`, again);
      return;
    }
    const { data } = await ask(StaffCardDocument, { id: card.id });
    const now = data?.consultation;
    if (!now) return explain(error.message);
    show(now);
    if (now.state === to) {
      // Sent before, and only the answer was lost; or somebody else had the same thought.
      const text = repeated
        ? `は「${now.stateLabel}」に移っています`
        : `は、ほかの人が先に「${now.stateLabel}」へ移しました`;
      showToast({ text: `${shortNumber(now)} ${text}` });
      return;
    }
    setConflict({ seen: card, to, now });
  }

  return {
    move,
    conflict,
    /** The label of where the user wanted to go. */
    wanted: () => {
      const clash = conflict();
      return clash ? labelOf(clash.now, clash.to) : '';
    },
    /** Leaves the card where the colleague put it. */
    accept: () => setConflict(null),
    /** Sends the user's move again, now against the newest state. */
    insist: () => {
      const clash = conflict();
      setConflict(null);
      if (clash) void move(clash.now, clash.to);
    },
  };
}

export type Moves = ReturnType<typeof createMoves>;
