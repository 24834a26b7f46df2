import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { type AppError, problemAt } from './operation.ts';

export interface FieldProblems {
  /** The text at a field, until it is corrected. */
  at(path: string): string | undefined;
  /** The field is being corrected: what was wrong with it may be over. */
  touch(path: string): void;
}

/** What was refused at the fields of a form; a field that was changed since shows nothing. */
export function createFieldProblems(error: Accessor<AppError | null>): FieldProblems {
  const [touched, setTouched] = createSignal<ReadonlySet<string>>(new Set());
  createEffect(on(error, () => setTouched(new Set<string>()), { defer: true }));
  return {
    at: (path) => (touched().has(path) ? undefined : problemAt(error(), path)),
    touch: (path) => void (touched().has(path) || setTouched(new Set([...touched(), path]))),
  };
}
