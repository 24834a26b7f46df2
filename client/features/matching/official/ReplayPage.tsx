import { useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { ReplayView } from '../selection/ReplayView.tsx';

const BACK = { href: '/official/proposals', label: '選定の再現' };

export default function ReplayPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <>
      <Breadcrumbs crumbs={[BACK, { label: '選定案' }]} />
      <PageTitle title="選定案の再現" class="mt-2 mb-4" />
      <ReplayView id={params.id} back={BACK} />
    </>
  );
}
