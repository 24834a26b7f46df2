// 窓口: the desk's hours, its people, its texts and its announcements, for the secretariat.
import { useNavigate, useParams } from '@solidjs/router';
import { type JSX, Match, Switch } from 'solid-js';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CampaignsPanel } from '../campaigns/CampaignsPanel.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { TemplatesPanel } from './TemplatesPanel.tsx';

const TABS = [
  { id: 'people', label: '支援員' },
  { id: 'templates', label: '定型文' },
  { id: 'hours', label: '窓口の時間' },
  { id: 'campaigns', label: '周知・案内' },
] as const;

export default function OfficePage(): JSX.Element {
  const params = useParams<{ part?: string }>();
  const navigate = useNavigate();
  const tab = () => TABS.find(({ id }) => id === params.part)?.id ?? 'people';
  return (
    <StaffPage title="窓口" class="mx-auto w-full max-w-[1024px] p-4 md:p-6">
      <Tabs
        label="窓口"
        tabs={TABS}
        current={tab()}
        onChange={(id) => navigate(id === 'people' ? '/staff/office' : `/staff/office/${id}`, { replace: true })}
      >
        <div class="pt-4">
          <Switch fallback={<PeoplePanel />}>
            <Match when={tab() === 'templates'}>
              <TemplatesPanel />
            </Match>
            <Match when={tab() === 'hours'}>
              <HoursPanel />
            </Match>
            <Match when={tab() === 'campaigns'}>
              <CampaignsPanel />
            </Match>
          </Switch>
        </div>
      </Tabs>
    </StaffPage>
  );
}
