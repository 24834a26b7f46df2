// One figure for the secretariat: beside what the prefecture reads, the records behind it, and a lead's corrections.
import type { JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { OneFigure } from '../FigurePage.tsx';
import { StaffFigureRows } from './StaffFigureRows.tsx';

export default function StaffFigurePage(): JSX.Element {
  return (
    <StaffPage title="実績">
      <div class="mx-auto max-w-[1240px]">
        <OneFigure
          home="/staff/figures"
          within
          rows={(figure, dashboard, asOf) => (
            <StaffFigureRows of={figure} fiscalYear={dashboard.fiscalYear} asOf={asOf} />
          )}
        />
      </div>
    </StaffPage>
  );
}
