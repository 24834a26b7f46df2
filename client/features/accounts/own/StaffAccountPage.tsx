import type { JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { AccountSections } from './AccountSections.tsx';

/** アカウント, for the secretariat: its heading stands in the bar. */
export default function StaffAccountPage(): JSX.Element {
  return (
    <StaffPage title="アカウント" class="mx-auto w-full max-w-[1080px] p-4 md:p-6">
      <AccountSections />
    </StaffPage>
  );
}
