// What belongs to a page but stands outside of it: title, description, status.
import { createContext, createEffect, useContext } from 'solid-js';
import { isServer } from 'solid-js/web';
import type { Posted } from './posted.ts';

const SITE = 'くまもとDXマッチング';

export interface PageHead {
  title?: string;
  /** For search engines; public pages only. */
  description?: string;
  /** HTTP status of a server-rendered page: 404 when its subject is not found. */
  status?: number;
  /** For nobody but who holds the address: search engines stay out. */
  unlisted?: boolean;
  /** The address under which search engines shall know the page; default: its path. */
  canonical?: string;
  /** Where the page lies, from the top; a last entry without `href` is the page itself. */
  crumbs?: readonly { readonly label: string; readonly href?: string }[];
  /** Told to the page, not by it: its form was sent without JavaScript, and refused. */
  posted?: Posted;
  /** What it tells in the words of schema.org, links as absolute addresses below `origin`. */
  structured?: (origin: string) => object;
}

export const titleOf = ({ title }: PageHead): string => (title ? `${title}｜${SITE}` : SITE);

export const HeadContext = createContext<PageHead>({});
/** The server collects here what the page says of itself. */
export const HeadProvider = HeadContext.Provider;

/**
 * What only a page rendered on the server says of itself: search engines read it. Called behind `import.meta.env.SSR`, so that browsers
 * load nothing of it.
 */
export function usePageData(data: () => Pick<PageHead, 'canonical' | 'crumbs' | 'structured' | 'unlisted'>): void {
  Object.assign(useContext(HeadContext), data());
}

/** Sets the page's title (without the site's name), description and status. Follows what `head` reads. */
export function usePage(head: () => PageHead): void {
  const collected = useContext(HeadContext);
  if (isServer) {
    Object.assign(collected, Object.fromEntries(Object.entries(head()).filter(([, value]) => value !== undefined)));
    return;
  }
  createEffect(() => {
    document.title = titleOf(head());
  });
}
