/** The injected clock: nothing else in the server asks the machine for the time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** For tests and seeds: stands still until it is set. */
export class SettableClock implements Clock {
  constructor(private time: Date) {}
  now = () => new Date(this.time);
  set(time: Date) {
    this.time = time;
  }
  /** Moves on by `milliseconds`. */
  advance(milliseconds: number) {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}
