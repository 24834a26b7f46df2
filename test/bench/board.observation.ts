// What a page at the board notes of itself: how soon each input shows, frames of a drag, long tasks.

/** What was done, as the table names it. */
export type Deed =
  | 'move by key'
  | 'move by menu'
  | 'move by drop'
  | 'menu'
  | 'next card'
  | 'select'
  | 'filter'
  | 'lanes';

/** From an input to the frame that shows its effect. */
interface Shown {
  readonly deed: Deed;
  readonly ms: number;
}

/** What a page noted. */
export interface Noted {
  readonly shown: readonly Shown[];
  /** Event Timing's durations of interactions, in ms, in steps of 8; quicker than 16 ms: absent. */
  readonly slow: readonly number[];
  /** All interactions, the quicker ones included. */
  readonly interactions: number;
  /** Between two frames while a card was dragged. */
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
}

/** What is to be noted next. */
export interface Watch {
  readonly deed: Deed;
  /** The event that begins it. */
  readonly on: string;
  /** The card it is about. */
  readonly card?: string;
}

declare global {
  interface Window {
    noted: {
      interactions: Map<number, number>;
      frames: number[];
      tasks: number[];
      shown: Shown[];
      dragging: boolean;
      begin: number;
    };
    interactionCount?: number;
    watchFor(watch: Watch): void;
  }
}

/** Runs in the page, before anything of it does. */
export function observe() {
  const noted: Window['noted'] = {
    interactions: new Map(),
    frames: [],
    tasks: [],
    shown: [],
    dragging: false,
    begin: 0,
  };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.startTime < noted.begin || !entry.interactionId) continue;
      noted.interactions.set(
        entry.interactionId,
        Math.max(noted.interactions.get(entry.interactionId) ?? 0, entry.duration),
      );
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) if (startTime >= noted.begin) noted.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let before = 0;
  const frame = (at: number) => {
    if (noted.dragging && before) noted.frames.push(at - before);
    before = noted.dragging ? at : 0;
    if (noted.dragging) requestAnimationFrame(frame);
  };
  addEventListener('dragstart', () => {
    noted.dragging = true;
    requestAnimationFrame(frame);
  });
  // A card that was dropped elsewhere is another element: its `dragend` goes nowhere.
  for (const ended of ['drop', 'dragend']) addEventListener(ended, () => (noted.dragging = false), { capture: true });

  const columnOf = (id: string) => {
    const columns = [...document.querySelectorAll('main section')].filter((section) => section.querySelector('ul'));
    return columns.findIndex((section) => section.querySelector(`[data-card="${id}"]`));
  };
  const summary = () => document.querySelector('main [role=status].num')?.textContent;
  const moved = ({ card }: Watch) => {
    const was = columnOf(card!);
    return () => columnOf(card!) !== was;
  };
  const effects: Record<Deed, (watch: Watch) => () => boolean> = {
    'move by key': moved,
    'move by menu': moved,
    'move by drop': moved,
    menu: () => () => document.querySelector('[role=menu]:popover-open') !== null,
    'next card': () => {
      const was = document.activeElement;
      return () => document.activeElement !== was;
    },
    select: ({ card }) => {
      const box = document.querySelector<HTMLInputElement>(`[data-card="${card}"] input`);
      const was = box?.checked;
      return () => box?.checked !== was;
    },
    filter: () => {
      const was = summary();
      return () => summary() !== was;
    },
    lanes: () => {
      const was = document.querySelectorAll('main h2').length;
      return () => document.querySelectorAll('main h2').length !== was;
    },
  };
  window.watchFor = (watch) => {
    const begin = ({ timeStamp }: Event) => {
      // As it is at the input: a colleague may have been faster with the card.
      const isSeen = effects[watch.deed](watch);
      const next = () =>
        requestAnimationFrame(() => {
          // After the frame, layout and paint included.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const ms = performance.now() - timeStamp;
            if (isSeen() || ms > 5_000) noted.shown.push({ deed: watch.deed, ms });
            else next();
          };
          port2.postMessage(null);
        });
      next();
    };
    addEventListener(watch.on, begin, { capture: true, once: true });
  };
}
