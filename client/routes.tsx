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

const publicPages: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/home/public/HomePage.tsx')) },
  { path: '/solutions', component: lazy(() => import('./features/listings/public/SolutionsPage.tsx')) },
  { path: '/solutions/:number', component: lazy(() => import('./features/listings/public/SolutionPage.tsx')) },
  { path: '/cases', component: lazy(() => import('./features/content/CasesPage.tsx')) },
  { path: '/cases/:slug', component: lazy(() => import('./features/content/CasePage.tsx')) },
  { path: '/news', component: lazy(() => import('./features/content/NewsPage.tsx')) },
  { path: '/news/:slug', component: lazy(() => import('./features/content/NewsArticlePage.tsx')) },
  { path: '/pages/:slug', component: lazy(() => import('./features/content/StandingPage.tsx')) },
  { path: '/exhibitions', component: lazy(() => import('./features/exhibitions/public/ExhibitionsPage.tsx')) },
  {
    path: '/exhibitions/registrations/:code',
    component: lazy(() => import('./features/exhibitions/public/RegistrationPage.tsx')),
  },
  { path: '/exhibitions/:slug', component: lazy(() => import('./features/exhibitions/public/ExhibitionPage.tsx')) },
];

/** How one comes in; outside of every shell. */
const doors: RouteDefinition[] = [
  { path: '/signin', component: lazy(() => import('./features/accounts/public/SignInPage.tsx')) },
  { path: '/forgot-password', component: lazy(() => import('./features/accounts/public/ForgotPasswordPage.tsx')) },
  { path: '/reset-password', component: lazy(() => import('./features/accounts/public/ResetPasswordPage.tsx')) },
  { path: '/invitations/:token', component: lazy(() => import('./features/accounts/public/InvitationPage.tsx')) },
  { path: '/email-change/:token', component: lazy(() => import('./features/accounts/public/EmailChangePage.tsx')) },
];

const OwnAccountPage = lazy(() => import('./features/accounts/own/OwnAccountPage.tsx'));
const PeoplePage = lazy(() => import('./features/accounts/people/PeoplePage.tsx'));

const ConsultationFormPage = lazy(() => import('./features/consultations/member/ConsultationFormPage.tsx'));

const memberPages: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/home/own/MemberHomePage.tsx')) },
  {
    path: '/consultations',
    component: lazy(() => import('./features/consultations/member/ConsultationListPage.tsx')),
  },
  { path: '/consultations/new', component: ConsultationFormPage },
  { path: '/consultations/:id/edit', component: ConsultationFormPage },
  { path: '/consultations/:id', component: lazy(() => import('./features/matching/member/CasePage.tsx')) },
  { path: '/people', component: PeoplePage },
  { path: '/account', component: OwnAccountPage },
];

const vendorPages: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/home/own/VendorHomePage.tsx')) },
  { path: ['/needs', '/needs/:id'], component: lazy(() => import('./features/matching/vendor/NeedsPage.tsx')) },
  { path: '/listings', component: lazy(() => import('./features/listings/vendor/ListingsPage.tsx')) },
  { path: '/listings/:id', component: lazy(() => import('./features/listings/vendor/ListingEditorPage.tsx')) },
  { path: '/listings/:id/history', component: lazy(() => import('./features/listings/vendor/HistoryPage.tsx')) },
  { path: '/exhibitions', component: lazy(() => import('./features/exhibitions/vendor/ExhibitionsPage.tsx')) },
  { path: '/people', component: PeoplePage },
  { path: '/account', component: OwnAccountPage },
];

const staffPages: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/consultations/staff/TodayPage.tsx')) },
  { path: '/board', component: lazy(() => import('./features/consultations/staff/BoardPage.tsx')) },
  { path: '/desk', component: lazy(() => import('./features/matching/staff/DeskPage.tsx')) },
  { path: '/cases/:id', component: lazy(() => import('./features/matching/staff/CasePage.tsx')) },
  { path: '/registry', component: lazy(() => import('./features/members/RegistryPage.tsx')) },
  { path: '/registry/import', component: lazy(() => import('./features/members/RegistryImportPage.tsx')) },
  { path: '/listings', component: lazy(() => import('./features/listings/staff/ReviewsPage.tsx')) },
  { path: '/listings/import', component: lazy(() => import('./features/listings/staff/ListingImportPage.tsx')) },
  { path: '/listings/:id', component: lazy(() => import('./features/listings/staff/ReviewPage.tsx')) },
  { path: '/exhibitions', component: lazy(() => import('./features/exhibitions/staff/ExhibitionsPage.tsx')) },
  { path: '/exhibitions/:slug', component: lazy(() => import('./features/exhibitions/staff/ExhibitionPage.tsx')) },
  { path: '/audit', component: lazy(() => import('./features/audit/AuditPage.tsx')) },
  { path: '/people', component: lazy(() => import('./features/accounts/staff/AccountsPage.tsx')) },
  { path: '/people/:id', component: lazy(() => import('./features/accounts/staff/AccountPage.tsx')) },
  { path: '/account', component: lazy(() => import('./features/accounts/own/StaffAccountPage.tsx')) },
  { path: '/access', component: lazy(() => import('./features/access/AccessPage.tsx')) },
];

const officialPages: RouteDefinition[] = [
  { path: '/', component: lazy(() => import('./features/figures/DashboardPage.tsx')) },
  { path: '/figures/:key', component: lazy(() => import('./features/figures/FigurePage.tsx')) },
  { path: '/account', component: OwnAccountPage },
];

const notFound = (component: Component = NotFoundPage): RouteDefinition => ({ path: '*rest', component });

export const routes: RouteDefinition[] = [
  ...doors,
  { path: '/member', component: only('member', OwnShell), children: [...memberPages, notFound()] },
  { path: '/vendor', component: only('vendor', OwnShell), children: [...vendorPages, notFound()] },
  { path: '/staff', component: only('support', StaffShell), children: [...staffPages, notFound(StaffNotFoundPage)] },
  { path: '/official', component: only('official', OfficialShell), children: [...officialPages, notFound()] },
  { path: '/', component: PublicShell, children: [...publicPages, notFound()] },
];
