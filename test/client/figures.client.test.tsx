// The contract's figures (R5.8) as the secretariat and the prefecture read them.
import type { JSX } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import DashboardPage from '../../client/features/figures/DashboardPage.tsx';
import StaffDashboardPage from '../../client/features/figures/staff/StaffDashboardPage.tsx';
import { asStaff, clear, server, showAt } from './page.tsx';

vi.mock('../../client/ui/shells/StaffShell.tsx', () => ({
  StaffPage: (props: { children: JSX.Element }) => <main>{props.children}</main>,
}));
vi.mock('../../client/platform/live.ts', () => ({ subscribeLive: () => () => {} }));
asStaff();

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const FIGURE = {
  ...{ id: 'information_provided', title: '情報提供', clause: '(3)②ウb', unit: '社', definition: '', value: 40 },
  ...{ target: 60, forecast: 59, outlook: 'AT_RISK', net: null, rows: 45, months: [] },
};
const DASHBOARD = {
  ...{ fiscalYear: 2025, label: '令和7年度', asOf: '2026-03-31T15:00:00Z', elapsed: 1, smallestGroup: 5 },
  ...{ figures: [FIGURE], breakdowns: [], position: '1' },
};

test.each([
  { area: '/staff/figures', Page: StaffDashboardPage, effects: '/staff/effects' },
  { area: '/official', Page: DashboardPage, effects: '/official/effects' },
])('R5.8: what became of consultations is read in one’s own area, in the year that is shown: $area', async (one) => {
  server(() => ({ data: { dashboard: DASHBOARD } }));
  showAt(`${one.area}?fy=2025`, one.area, one.Page);
  const link = () => [...document.querySelectorAll('a')].find((each) => each.textContent?.includes('どこまで進んだか'));
  await vi.waitFor(() => expect(link()?.getAttribute('href')).toBe(`${one.effects}?fy=2025`));
});
