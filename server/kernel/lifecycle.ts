/** Transition tables as data: *when* something may happen. *Who* may do it is permissions' business. */
import { DomainError } from './errors.ts';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

export class Lifecycle<State extends string, Event extends string> {
  constructor(
    readonly states: readonly State[],
    readonly transitions: Readonly<Record<Event, Transition<State>>>,
  ) {}

  /** Whether `event` may happen now. */
  allows(state: State, event: Event): boolean {
    return this.transitions[event].from.includes(state);
  }

  /**
   * The state after `event`.
   * @throws DomainError `ILLEGAL_TRANSITION` with `from` and `event`.
   */
  fire(state: State, event: Event): State {
    if (!this.allows(state, event)) throw new DomainError('ILLEGAL_TRANSITION', { from: state, event });
    return this.transitions[event].to;
  }

  /** The events that may happen in `state`, in the order of the table. */
  eventsFrom(state: State): Event[] {
    return (Object.keys(this.transitions) as Event[]).filter((event) => this.allows(state, event));
  }
}
