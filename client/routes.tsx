// Every page of the site: one line each. Public pages are rendered on the server; each area loads its shell and its
// pages when they are opened.
import type { RouteDefinition } from '@solidjs/router';
import { type Component, type JSX, lazy } from 'solid-js';
import type { Audience } from './platform/areas.ts';
import NotFoundPage from './platform/errors.tsx';
import { useSession } from './platform/session.ts';
import PublicShell from './ui/shells/PublicShell.tsx';

type Shell = Component<{ children?: JSX.Element }>;

/** An area's shell, for its audience only. Anyone else loads the page anew: the server knows where they belong. */
const only =
  (audience: Audience, Shell: Shell): Shell =>
  (props) => {
    if (useSession().audience === audience) return <Shell>{props.children}</Shell>;
    location.replace(location.href);
    return null;
  };

const OwnShell = lazy(() => import('./ui/shells/OwnShell.tsx'));
const StaffShell = lazy(() => import('./ui/shells/StaffShell.tsx'));
const OfficialShell = lazy(() => import('./ui/shells/OfficialShell.tsx'));

const StaffNotFoundPage = lazy(() => import('./ui/shells/StaffNotFoundPage.tsx'));

const publicPages: RouteDefinition[] = [];

const memberPages: RouteDefinition[] = [];

const vendorPages: RouteDefinition[] = [];

const staffPages: RouteDefinition[] = [];

const officialPages: RouteDefinition[] = [];

const notFound = (component: Component = NotFoundPage): RouteDefinition => ({ path: '*rest', component });

export const routes: RouteDefinition[] = [
  { path: '/signin', component: lazy(() => import('./features/accounts/SignInPage.tsx')) },
  { path: '/member', component: only('member', OwnShell), children: [...memberPages, notFound()] },
  { path: '/vendor', component: only('vendor', OwnShell), children: [...vendorPages, notFound()] },
  { path: '/staff', component: only('support', StaffShell), children: [...staffPages, notFound(StaffNotFoundPage)] },
  { path: '/official', component: only('official', OfficialShell), children: [...officialPages, notFound()] },
  { path: '/', component: PublicShell, children: [...publicPages, notFound()] },
];
