import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { type AppError, problemAt } from './operation.ts';

export interface FieldProblems {
  /** The text at a field, until it is corrected. */
  at(path: string): string | undefined;
  /** The field is being corrected: what was wrong with it, and with what lies in it, may be over. */
  touch(path: string): void;
}

/** A path and what it lies in: `links.0.url`, `links.0`, `links`. */
function* placesOf(path: string): Generator<string> {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) yield path.slice(0, end);
}

/** What was refused at the fields of a form; a field that was changed since shows nothing. */
export function createFieldProblems(error: Accessor<AppError | null>): FieldProblems {
  const [touched, setTouched] = createSignal<ReadonlySet<string>>(new Set());
  createEffect(on(error, () => setTouched(new Set<string>()), { defer: true }));
  return {
    at: (path) => ([...placesOf(path)].some((place) => touched().has(place)) ? undefined : problemAt(error(), path)),
    touch: (path) => void (touched().has(path) || setTouched(new Set([...touched(), path]))),
  };
}
