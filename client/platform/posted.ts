// A form that was sent without JavaScript and refused: what was typed, and what is wrong with it.
import { createContext, useContext } from 'solid-js';
import type { AppError } from './operation.ts';

export interface Posted {
  readonly values: Readonly<Record<string, string>>;
  readonly error: AppError;
}

const PostedContext = createContext<Posted | undefined>();
export const PostedProvider = PostedContext.Provider;

/** For the form of the page that was sent. */
export const usePosted = (): Posted | undefined => useContext(PostedContext);

/** What the server wrote into the page. Browser only. */
export function readPosted(): Posted | undefined {
  const text = document.getElementById('posted')?.textContent;
  return text ? (JSON.parse(text) as Posted) : undefined;
}
