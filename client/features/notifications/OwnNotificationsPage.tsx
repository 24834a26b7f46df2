import type { JSX } from 'solid-js';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { NotificationList } from './NotificationList.tsx';

/** お知らせ, for members, vendors and officials. */
export default function OwnNotificationsPage(): JSX.Element {
  return (
    <div class="mx-auto max-w-[860px]">
      <PageTitle title="お知らせ" class="mb-5" />
      <NotificationList />
    </div>
  );
}
