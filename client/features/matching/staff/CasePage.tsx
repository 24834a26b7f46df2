import { useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { CaseView } from '../../consultations/staff/CaseView.tsx';
import { createCase } from '../../consultations/staff/case.ts';
import { CaseFollowUp } from '../../followup/staff/CaseFollowUp.tsx';
import { Shortlist } from './Shortlist.tsx';

/** One case on a page of its own. */
export default function CasePage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const live = createCase(() => params.id);
  const title = () => (live.data() ? `相談 ${live.data()!.number}` : '相談');
  return (
    <StaffPage title={title()} class="flex min-w-0 flex-1 flex-col md:h-[calc(100dvh-4rem)] md:min-h-0 md:flex-none">
      <CaseView
        live={live}
        matching={(value) => (
          <>
            <Shortlist case={value} live={live} />
            <CaseFollowUp consultation={value.id} />
          </>
        )}
      />
    </StaffPage>
  );
}
