// Every page of the site: one line each. Public pages are rendered on the server; each area loads its shell and its
// pages when they are opened.
import type { RouteDefinition } from '@solidjs/router';
import type { Component, JSX } from 'solid-js';
import type { Audience } from './platform/areas.ts';
import NotFoundPage from './platform/errors.tsx';
import { lazyPage } from './platform/lazy-page.tsx';
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

const OwnShell = lazyPage(() => import('./ui/shells/OwnShell.tsx'));
const StaffShell = lazyPage(() => import('./ui/shells/StaffShell.tsx'));
const OfficialShell = lazyPage(() => import('./ui/shells/OfficialShell.tsx'));

const StaffNotFoundPage = lazyPage(() => import('./ui/shells/StaffNotFoundPage.tsx'));

const publicPages: RouteDefinition[] = [
  { path: '/', component: lazyPage(() => import('./features/home/public/HomePage.tsx')) },
  { path: '/solutions', component: lazyPage(() => import('./features/listings/public/SolutionsPage.tsx')) },
  { path: '/solutions/compare', component: lazyPage(() => import('./features/listings/public/ComparePage.tsx')) },
  { path: '/solutions/order', component: lazyPage(() => import('./features/listings/public/OrderPage.tsx')) },
  { path: '/solutions/:number', component: lazyPage(() => import('./features/listings/public/SolutionPage.tsx')) },
  { path: '/cases', component: lazyPage(() => import('./features/content/CasesPage.tsx')) },
  { path: '/cases/:slug', component: lazyPage(() => import('./features/content/CasePage.tsx')) },
  { path: '/news', component: lazyPage(() => import('./features/content/NewsPage.tsx')) },
  { path: '/news/:slug', component: lazyPage(() => import('./features/content/NewsArticlePage.tsx')) },
  { path: '/pages/:slug', component: lazyPage(() => import('./features/content/StandingPage.tsx')) },
  { path: '/contact', component: lazyPage(() => import('./features/inquiries/public/ContactPage.tsx')) },
  {
    path: '/contact/:requestId',
    component: lazyPage(() => import('./features/inquiries/public/ContactReceiptPage.tsx')),
  },
  { path: '/exhibitions', component: lazyPage(() => import('./features/exhibitions/public/ExhibitionsPage.tsx')) },
  {
    path: '/exhibitions/registrations/:code',
    component: lazyPage(() => import('./features/exhibitions/public/RegistrationPage.tsx')),
  },
  { path: '/exhibitions/:slug', component: lazyPage(() => import('./features/exhibitions/public/ExhibitionPage.tsx')) },
];

/** How one comes in; outside of every shell. */
const doors: RouteDefinition[] = [
  { path: '/signin', component: lazyPage(() => import('./features/accounts/public/SignInPage.tsx')) },
  { path: '/forgot-password', component: lazyPage(() => import('./features/accounts/public/ForgotPasswordPage.tsx')) },
  { path: '/reset-password', component: lazyPage(() => import('./features/accounts/public/ResetPasswordPage.tsx')) },
  { path: '/invitations/:token', component: lazyPage(() => import('./features/accounts/public/InvitationPage.tsx')) },
  {
    path: '/saved-searches/stop',
    component: lazyPage(() => import('./features/listings/public/StopSearchMailPage.tsx')),
  },
  { path: '/contact-check', component: lazyPage(() => import('./features/followup/public/ContactCheckPage.tsx')) },
  { path: '/effect', component: lazyPage(() => import('./features/followup/public/EffectPage.tsx')) },
  {
    path: '/notifications/stop',
    component: lazyPage(() => import('./features/notifications/public/StopNotificationsPage.tsx')),
  },
  { path: '/email-change/:token', component: lazyPage(() => import('./features/accounts/public/EmailChangePage.tsx')) },
];

const OwnAccountPage = lazyPage(() => import('./features/accounts/own/OwnAccountPage.tsx'));
const OwnNotificationsPage = lazyPage(() => import('./features/notifications/OwnNotificationsPage.tsx'));
const PeoplePage = lazyPage(() => import('./features/accounts/people/PeoplePage.tsx'));

const ConsultationFormPage = lazyPage(() => import('./features/consultations/member/ConsultationFormPage.tsx'));

const memberPages: RouteDefinition[] = [
  { path: '/', component: lazyPage(() => import('./features/home/own/MemberHomePage.tsx')) },
  {
    path: '/consultations',
    component: lazyPage(() => import('./features/consultations/member/ConsultationListPage.tsx')),
  },
  { path: '/consultations/new', component: ConsultationFormPage },
  { path: '/consultations/:id/edit', component: ConsultationFormPage },
  { path: '/consultations/:id', component: lazyPage(() => import('./features/matching/member/CasePage.tsx')) },
  { path: '/effects/:id', component: lazyPage(() => import('./features/followup/member/EffectSurveyPage.tsx')) },
  { path: '/provisions', component: lazyPage(() => import('./features/matching/member/ProvisionsPage.tsx')) },
  { path: '/people', component: PeoplePage },
  { path: '/notifications', component: OwnNotificationsPage },
  { path: '/account', component: OwnAccountPage },
];

const vendorPages: RouteDefinition[] = [
  { path: '/', component: lazyPage(() => import('./features/home/own/VendorHomePage.tsx')) },
  { path: ['/needs', '/needs/:id'], component: lazyPage(() => import('./features/matching/vendor/NeedsPage.tsx')) },
  { path: '/listings', component: lazyPage(() => import('./features/listings/vendor/ListingsPage.tsx')) },
  { path: '/listings/:id', component: lazyPage(() => import('./features/listings/vendor/ListingEditorPage.tsx')) },
  { path: '/listings/:id/history', component: lazyPage(() => import('./features/listings/vendor/HistoryPage.tsx')) },
  { path: '/exhibitions', component: lazyPage(() => import('./features/exhibitions/vendor/ExhibitionsPage.tsx')) },
  { path: '/people', component: PeoplePage },
  { path: '/notifications', component: OwnNotificationsPage },
  { path: '/account', component: OwnAccountPage },
];

const matchingPages: RouteDefinition[] = [
  { path: '/matching', component: lazyPage(() => import('./features/matching/staff/ImpartialityPage.tsx')) },
  { path: '/matching/proposals', component: lazyPage(() => import('./features/matching/staff/ProposalsPage.tsx')) },
  { path: '/matching/proposals/:id', component: lazyPage(() => import('./features/matching/staff/ReplayPage.tsx')) },
  { path: '/matching/reasons', component: lazyPage(() => import('./features/matching/staff/ReasonsPage.tsx')) },
  { path: '/matching/policy', component: lazyPage(() => import('./features/matching/staff/PolicyPage.tsx')) },
  { path: '/matching/conflicts', component: lazyPage(() => import('./features/matching/staff/ConflictsPage.tsx')) },
  { path: '/matching/referrals', component: lazyPage(() => import('./features/matching/staff/ReferralsPage.tsx')) },
  { path: '/matching/provisions', component: lazyPage(() => import('./features/matching/staff/ProvisionsPage.tsx')) },
];

const staffPages: RouteDefinition[] = [
  { path: '/', component: lazyPage(() => import('./features/consultations/staff/TodayPage.tsx')) },
  { path: '/board', component: lazyPage(() => import('./features/consultations/staff/BoardPage.tsx')) },
  { path: '/desk', component: lazyPage(() => import('./features/matching/staff/DeskPage.tsx')) },
  { path: '/desk/inquiries/:id', component: lazyPage(() => import('./features/inquiries/staff/InquiryPage.tsx')) },
  { path: '/cases/:id', component: lazyPage(() => import('./features/matching/staff/CasePage.tsx')) },
  ...matchingPages,
  { path: '/registry', component: lazyPage(() => import('./features/members/RegistryPage.tsx')) },
  { path: '/registry/import', component: lazyPage(() => import('./features/members/RegistryImportPage.tsx')) },
  { path: '/listings', component: lazyPage(() => import('./features/listings/staff/ReviewsPage.tsx')) },
  { path: '/listings/import', component: lazyPage(() => import('./features/listings/staff/ListingImportPage.tsx')) },
  { path: '/listings/:id', component: lazyPage(() => import('./features/listings/staff/ReviewPage.tsx')) },
  { path: '/office/campaigns/:id', component: lazyPage(() => import('./features/campaigns/CampaignPage.tsx')) },
  { path: '/office/:part?', component: lazyPage(() => import('./features/desk/OfficePage.tsx')) },
  { path: '/search', component: lazyPage(() => import('./features/listings/staff/SearchWordsPage.tsx')) },
  { path: '/exhibitions', component: lazyPage(() => import('./features/exhibitions/staff/ExhibitionsPage.tsx')) },
  { path: '/exhibitions/:slug', component: lazyPage(() => import('./features/exhibitions/staff/ExhibitionPage.tsx')) },
  { path: '/figures', component: lazyPage(() => import('./features/figures/staff/StaffDashboardPage.tsx')) },
  { path: '/figures/:key', component: lazyPage(() => import('./features/figures/staff/StaffFigurePage.tsx')) },
  { path: '/reports', component: lazyPage(() => import('./features/reports/staff/ReportsPage.tsx')) },
  { path: '/reports/:id', component: lazyPage(() => import('./features/reports/staff/ReportPage.tsx')) },
  { path: '/audit', component: lazyPage(() => import('./features/audit/AuditPage.tsx')) },
  { path: '/people', component: lazyPage(() => import('./features/accounts/staff/AccountsPage.tsx')) },
  { path: '/people/:id', component: lazyPage(() => import('./features/accounts/staff/AccountPage.tsx')) },
  { path: '/follow-up', component: lazyPage(() => import('./features/followup/staff/FollowUpPage.tsx')) },
  { path: '/effects', component: lazyPage(() => import('./features/figures/StaffCohortsPage.tsx')) },
  { path: '/notifications', component: lazyPage(() => import('./features/notifications/StaffNotificationsPage.tsx')) },
  { path: '/account', component: lazyPage(() => import('./features/accounts/own/StaffAccountPage.tsx')) },
  { path: '/access', component: lazyPage(() => import('./features/access/AccessPage.tsx')) },
];

const officialPages: RouteDefinition[] = [
  { path: '/', component: lazyPage(() => import('./features/figures/DashboardPage.tsx')) },
  { path: '/effects', component: lazyPage(() => import('./features/figures/CohortsPage.tsx')) },
  { path: '/figures/:key', component: lazyPage(() => import('./features/figures/FigurePage.tsx')) },
  { path: '/reports', component: lazyPage(() => import('./features/reports/official/ReportsPage.tsx')) },
  { path: '/reports/:id', component: lazyPage(() => import('./features/reports/official/ReportPage.tsx')) },
  { path: '/impartiality', component: lazyPage(() => import('./features/matching/official/ImpartialityPage.tsx')) },
  { path: '/proposals', component: lazyPage(() => import('./features/matching/official/ProposalsPage.tsx')) },
  { path: '/proposals/:id', component: lazyPage(() => import('./features/matching/official/ReplayPage.tsx')) },
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
