import { useNavigate, useSearchParams } from '@solidjs/router';
import Inbox from 'lucide-solid/icons/inbox';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { CaseView } from '../../consultations/staff/CaseView.tsx';
import { createCase } from '../../consultations/staff/case.ts';
import { LogDialog } from '../../consultations/staff/LogDialog.tsx';
import { createMedia } from '../../consultations/staff/media.ts';
import { InquiryView } from '../../inquiries/staff/InquiryView.tsx';
import { createInquiry } from '../../inquiries/staff/inquiry.ts';
import { LogInquiryDialog } from '../../inquiries/staff/LogInquiryDialog.tsx';
import { type DeskParams, InboxPane, type Logged } from './InboxPane.tsx';
import { Shortlist } from './Shortlist.tsx';

/** How the address names what is being logged. */
const LOGS: Readonly<Record<Logged, string>> = { consultation: '1', inquiry: 'inquiry' };

/** 相談デスク (R1.1, R3.5): the inbox by due time; beside it, where there is room, the case or inquiry that is open. */
export default function DeskPage(): JSX.Element {
  const [params, setParams] = useSearchParams<DeskParams>();
  const navigate = useNavigate();
  const wide = createMedia('(min-width: 1024px)');
  const log = (what: Logged | null) => setParams({ log: what && LOGS[what] }, { scroll: false });
  const logged = (what: 'case' | 'inquiry', id: string) => {
    if (wide()) setParams({ log: null, case: null, inquiry: null, [what]: id }, { scroll: false });
    else navigate(what === 'case' ? `/staff/cases/${id}` : `/staff/desk/inquiries/${id}`);
  };
  return (
    <StaffPage
      title="相談デスク"
      class="flex min-w-0 flex-1 flex-col lg:grid lg:h-[calc(100dvh-4rem)] lg:min-h-0 lg:flex-none lg:grid-cols-[304px_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]"
    >
      <InboxPane beside={wide()} onLog={log} />
      <Show when={wide()}>
        <Switch
          fallback={
            <div class="flex">
              <EmptyState icon={Inbox} title="相談かお問合せを選んでください">
                左の一覧から選ぶと、ここにやりとりが表示されます。
              </EmptyState>
            </div>
          }
        >
          <Match when={params.inquiry}>{(id) => <OpenInquiry id={id()} />}</Match>
          <Match when={params.case}>{(id) => <OpenCase id={id()} />}</Match>
        </Switch>
      </Show>
      <LogDialog
        open={params.log === LOGS.consultation}
        onClose={() => log(null)}
        onLogged={(id) => logged('case', id)}
      />
      <LogInquiryDialog
        open={params.log === LOGS.inquiry}
        onClose={() => log(null)}
        onLogged={(id) => logged('inquiry', id)}
      />
    </StaffPage>
  );
}

function OpenCase(props: { id: string }): JSX.Element {
  const live = createCase(() => props.id);
  return <CaseView live={live} beside matching={(value) => <Shortlist case={value} live={live} />} />;
}

function OpenInquiry(props: { id: string }): JSX.Element {
  const live = createInquiry(() => props.id);
  return <InquiryView live={live} beside />;
}
