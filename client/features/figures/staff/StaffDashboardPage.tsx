// The contract's figures for the secretariat (R5.8): the page that the prefecture reads.
import type { JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { FiguresDashboard } from '../DashboardPage.tsx';

export default function StaffDashboardPage(): JSX.Element {
  return (
    <StaffPage title="実績">
      <div class="mx-auto max-w-[1240px]">
        <FiguresDashboard base="/staff/figures" effects="/staff/effects" within />
      </div>
    </StaffPage>
  );
}
