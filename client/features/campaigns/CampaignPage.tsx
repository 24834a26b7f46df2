// One announcement (周知・案内, R3.4): its link and QR code, what came by it month by month, and the records behind the figures.
import { useParams } from '@solidjs/router';
import Megaphone from 'lucide-solid/icons/megaphone';
import { type JSX, Show } from 'solid-js';
import { CampaignDetailDocument, type CampaignDetailQuery } from '../../generated/campaigns/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { createQuery } from '../../platform/graphql.ts';
import { usePage } from '../../platform/page-head.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Breadcrumbs } from '../../ui/PageTitle.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { CampaignAside } from './CampaignAside.tsx';
import { CampaignFigures } from './CampaignFigures.tsx';
import { CampaignRecords } from './CampaignRecords.tsx';
import { type CampaignDetail, COUNTING, periodText, phaseTone } from './campaign-words.ts';

export default function CampaignPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const query = createQuery(CampaignDetailDocument, () => ({ id: params.id }));
  return (
    <StaffPage title="周知・案内" class="mx-auto w-full max-w-[1080px] p-4 md:p-6">
      <Show
        when={query.data()}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={4} />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(data) => (
          <Show when={data().campaign} fallback={<Missing />}>
            {(campaign) => <Detail campaign={campaign()} data={data()} onChanged={() => void query.refetch()} />}
          </Show>
        )}
      </Show>
    </StaffPage>
  );
}

const Missing = () => (
  <EmptyState
    icon={Megaphone}
    title="この周知・案内は見つかりません"
    actions={<ButtonLink href="/staff/office/campaigns">周知・案内の一覧</ButtonLink>}
  >
    URLをご確認ください。
  </EmptyState>
);

function Detail(props: { campaign: CampaignDetail; data: CampaignDetailQuery; onChanged: () => void }): JSX.Element {
  const one = () => props.campaign;
  usePage(() => ({ title: one().name }));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: '窓口', href: '/staff/office' },
          { label: '周知・案内', href: '/staff/office/campaigns' },
          { label: one().name },
        ]}
      />
      <div class="mt-4 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_320px] lg:grid-rows-[auto_1fr]">
        <section class="card min-w-0 p-5 shadow-card md:p-6" aria-labelledby="campaign-title">
          <p class="flex flex-wrap items-center gap-2">
            <Chip tone={phaseTone(one().phase)}>{one().phaseLabel}</Chip>
            <span class="text-[15px] text-ink-600">{one().mediumLabel}</span>
          </p>
          <h2 id="campaign-title" class="mt-2 text-[22px] leading-snug md:text-[24px]">
            {one().name}
          </h2>
          <p class="num mt-1 text-[15px] text-ink-700">{periodText(one())}</p>
          <Show when={one().note}>
            <p class="mt-3 whitespace-pre-wrap text-[15px] text-ink-700 leading-[1.75]">{one().note}</p>
          </Show>
          <CampaignFigures numbers={props.data.campaignFigures[0]} months={props.data.campaignMonths} />
        </section>
        <CampaignAside campaign={one()} onChanged={props.onChanged} />
        <div class="flex min-w-0 flex-col gap-5">
          <CampaignRecords id={one().id} />
          <p class="text-[14px] text-ink-600 leading-[1.8]">{COUNTING}</p>
        </div>
      </div>
    </>
  );
}
