import type { JSX } from 'solid-js';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { NotificationList } from './NotificationList.tsx';

/** お知らせ, for the secretariat. */
export default function StaffNotificationsPage(): JSX.Element {
  return (
    <StaffPage title="お知らせ" class="mx-auto w-full max-w-[920px] p-4 md:p-6">
      <NotificationList />
    </StaffPage>
  );
}
