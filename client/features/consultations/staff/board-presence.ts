// Who has which case of the board open: known to the cards without passing it through the columns.
import { createContext, useContext } from 'solid-js';
import { type Present, peopleIn } from '../presence.ts';

const BoardPresence = createContext<() => readonly Present[]>(() => []);
export const BoardPresenceProvider = BoardPresence.Provider;

/** The others who have a case open. */
export function usePresentAt(record: () => string) {
  const present = useContext(BoardPresence);
  return () => peopleIn(present().filter((each) => each.record === record()));
}
