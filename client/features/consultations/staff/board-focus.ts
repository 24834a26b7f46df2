// Where the focus is on the board, and what is told of changes there.
import { createEffect, createSignal, on } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { type Card, changesSince, shortNumber } from './board.ts';
import { tint } from './tint.ts';

const elementOf = (id: string) => document.getElementById(`card-${id}`);
const LINK = 'h3 a';

/** Below the heads of the page and of the columns. */
const HEADS_PX = 140;

function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < HEADS_PX || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}

/** The card that has the focus stays in the document, and keeps the focus where it goes. */
export function createBoardFocus() {
  const [held, setHeld] = createSignal<string | null>(null);
  const within = (id: string, part: string) => elementOf(id)?.querySelector<HTMLElement>(part) ?? null;
  return {
    /** The card that has the focus, or had it last. */
    held,
    within,
    entered(event: FocusEvent) {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card;
      if (card) setHeld(card);
    },
    /** Goes to a card, also to one that is far away. */
    to(id: string) {
      setHeld(id);
      within(id, LINK)?.focus();
    },
    /**
     * Whoever worked on a card that moves goes on there, also where it is another element in another column. Who works with keys
     * goes along; below a mouse or a finger the page stays where it is.
     */
    keeper(id: string): () => void {
      const active = document.activeElement;
      const was = active?.closest<HTMLElement>('[data-card]')?.dataset.card === id;
      const part = active?.matches('[aria-haspopup=menu]') ? '[aria-haspopup=menu]' : LINK;
      const preventScroll = !active?.matches(':focus-visible');
      let follows = was && !preventScroll;
      return () => {
        if (was && document.activeElement === document.body) within(id, part)?.focus({ preventScroll });
        else if (follows && document.activeElement === active) bringIntoSight(active!);
        follows = false;
      };
    },
  };
}

const JUST_NOW_MS = 60_000;

/** Tints what changed, once, and reads out where cards went. */
export function showChanges(cards: () => readonly Card[]): void {
  let seen = new Map<string, Card>();
  createEffect(
    on(cards, (now) => {
      for (const { card, from, isNew } of seen.size ? changesSince(seen, now) : []) {
        const fresh = Date.now() - Date.parse(card.touchedAt) < JUST_NOW_MS;
        if (isNew && !fresh) continue;
        tint(card.id);
        if (from) announce(`${shortNumber(card)} は「${card.stateLabel}」にあります`);
        else if (isNew) announce(`${shortNumber(card)} が「${card.stateLabel}」に加わりました`);
      }
      seen = new Map(now.map((card) => [card.id, card]));
    }),
  );
}
