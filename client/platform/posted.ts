// A form that was sent without JavaScript and refused: what was typed, and what is wrong with it.
import { useContext } from 'solid-js';
import type { AppError } from './operation.ts';
import { HeadContext } from './page-head.ts';

export interface Posted {
  readonly values: Readonly<Record<string, string>>;
  readonly error: AppError;
}

/** For the form of the page that was sent. The server wrote it into the page, so that it comes to life with the same. */
export function usePosted(): Posted | undefined {
  if (import.meta.env.SSR) return useContext(HeadContext).posted;
  const text = document.getElementById('posted')?.textContent;
  return text ? (JSON.parse(text) as Posted) : undefined;
}
