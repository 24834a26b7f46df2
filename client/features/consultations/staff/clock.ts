// The present time, for ages and due times that go on while a page stands open.
import { type Accessor, createSignal, onCleanup } from 'solid-js';

const EVERY_MS = 30_000;

/** The present time, every half minute. */
export function createNow(): Accessor<Date> {
  const [now, setNow] = createSignal(new Date());
  const timer = setInterval(() => setNow(new Date()), EVERY_MS);
  onCleanup(() => clearInterval(timer));
  return now;
}
