import { useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { ReplayView } from '../selection/ReplayView.tsx';
import { MatchingPage } from './MatchingPage.tsx';

const BACK = { href: '/staff/matching/proposals', label: '選定案' };

export default function ReplayPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <MatchingPage title="選定案の再現">
      <Breadcrumbs class="mb-3" crumbs={[BACK, { label: '再現' }]} />
      <ReplayView id={params.id} back={BACK} />
    </MatchingPage>
  );
}
