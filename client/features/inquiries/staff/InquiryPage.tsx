import { useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { InquiryView } from './InquiryView.tsx';
import { createInquiry } from './inquiry.ts';

/** One inquiry on a page of its own. */
export default function InquiryPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const live = createInquiry(() => params.id);
  const title = () => (live.data() ? `お問合せ ${live.data()!.number}` : 'お問合せ');
  return (
    <StaffPage title={title()} class="flex min-w-0 flex-1 flex-col md:h-[calc(100dvh-4rem)] md:min-h-0 md:flex-none">
      <InquiryView live={live} />
    </StaffPage>
  );
}
