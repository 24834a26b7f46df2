import type { JSX } from 'solid-js';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { AccountSections } from './AccountSections.tsx';

/** アカウント, for members, vendors and officials. */
export default function OwnAccountPage(): JSX.Element {
  return (
    <>
      <PageTitle title="アカウント" class="mb-6" />
      <AccountSections />
    </>
  );
}
