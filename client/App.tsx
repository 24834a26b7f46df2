import { Router, useIsRouting, useLocation } from '@solidjs/router';
import { createEffect, type JSX, on, Suspense } from 'solid-js';
import { type Ask, askOverHttp, PageDataProvider } from './platform/page-data.ts';
import { HeadProvider, type PageHead } from './platform/page-head.ts';
import { type PageSession, SessionProvider } from './platform/session.ts';
import { routes } from './routes.tsx';

interface AppProps {
  readonly session: PageSession;
  /** The server's: what it renders, how it asks, where it collects title and status. */
  readonly url?: string;
  readonly ask?: Ask;
  readonly head?: PageHead;
}

export function App(props: AppProps): JSX.Element {
  return (
    <SessionProvider value={props.session}>
      <PageDataProvider value={props.ask ?? askOverHttp}>
        <HeadProvider value={props.head ?? {}}>
          <Router url={props.url} root={Root}>
            {routes}
          </Router>
        </HeadProvider>
      </PageDataProvider>
    </SessionProvider>
  );
}

/**
 * Around every page: a line runs along the top while another one is on its way; after a change of page the focus goes to its
 * content, so that screen readers begin there.
 */
function Root(props: { children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  const isRouting = useIsRouting();
  createEffect(
    on(
      () => location.pathname,
      () => document.getElementById('main')?.focus(),
      { defer: true },
    ),
  );
  // Not as an element beside the page: the first one to come would take a page that the server rendered out and in again.
  createEffect(() => document.documentElement.toggleAttribute('data-on-its-way', isRouting()));
  return <Suspense>{props.children}</Suspense>;
}
