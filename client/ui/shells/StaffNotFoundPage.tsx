import type { JSX } from 'solid-js';
import { NotFound } from '../../platform/errors.tsx';
import { StaffPage } from './StaffShell.tsx';

/** The secretariat's heading stands in the bar, so the explanation below has one of the second level. */
export default function StaffNotFoundPage(): JSX.Element {
  return (
    <StaffPage title="ページが見つかりません">
      <NotFound level="h2" />
    </StaffPage>
  );
}
