// What the page that is open offers to the palette: entries come and go with what is on the screen.
import { createSignal, onCleanup } from 'solid-js';

export interface Command {
  readonly label: string;
  /** Beside it: where it belongs, or its key. */
  readonly note: string;
  readonly run: () => void;
}

const [offers, setOffers] = createSignal<readonly (() => readonly Command[])[]>([]);

/** What can be done here now. */
export const commandsNow = (): Command[] => offers().flatMap((offer) => offer());

/** Offers commands for as long as the component that calls it lives. */
export function offerCommands(commands: () => readonly Command[]): void {
  setOffers([...offers(), commands]);
  onCleanup(() => setOffers(offers().filter((other) => other !== commands)));
}
