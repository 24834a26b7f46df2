import { useSearchParams } from '@solidjs/router';
import Download from 'lucide-solid/icons/download';
import Megaphone from 'lucide-solid/icons/megaphone';
import Plus from 'lucide-solid/icons/plus';
import { createMemo, createSignal, For, type JSX, mapArray, Show } from 'solid-js';
import { CampaignNumbersDocument, CampaignsDocument } from '../../generated/campaigns/graphql.ts';
import { downloadCsv } from '../../platform/csv.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { figure, isoDay } from '../../platform/format.ts';
import { createQuery } from '../../platform/graphql.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Segments } from '../../ui/Tabs.tsx';
import { CampaignDialog } from './CampaignDialog.tsx';
import {
  type Campaign,
  type CampaignNumbers,
  COUNTING,
  PHASES,
  type PhaseChoice,
  periodText,
  phaseTone,
} from './campaign-words.ts';

const PAGE = 50;

/** 周知・案内 (R3.4): links for leaflets, advertisements and mails, and what came by each. */
export function CampaignsPanel(): JSX.Element {
  const [search, setSearch] = useSearchParams<{ phase?: string }>();
  const phase = (): PhaseChoice => PHASES.find(({ value }) => value === search.phase)?.value ?? 'RUNNING';
  const campaigns = createPagedList(
    CampaignsDocument,
    (data) => data.campaigns,
    () => ({ filter: { phase: phase() === 'ALL' ? null : phase() } }),
  );
  // Asked for a page of them at a time, as the list grows: what is known stays.
  const pages = () => {
    const ids = campaigns.nodes.map(({ id }) => id);
    return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, at) =>
      ids.slice(at * PAGE, (at + 1) * PAGE).join(),
    );
  };
  const numbers = mapArray(pages, (ids) => createQuery(CampaignNumbersDocument, () => ({ ids: ids.split(',') })));
  const byId = createMemo(
    () => new Map(numbers().flatMap((page) => (page.data()?.campaignFigures ?? []).map((row) => [row.campaign, row]))),
  );
  const [edited, setEdited] = createSignal<Campaign | 'new' | null>(null);
  const refetch = () => void campaigns.refetch();

  const saveCsv = () =>
    downloadCsv(`周知・案内_${isoDay(new Date())}`, [
      [
        '名前',
        '媒体',
        '状態',
        '始める日',
        '最後の日',
        'リンク',
        '訪問',
        'お問合せ',
        '相談',
        '紹介',
        '連絡確認',
        '来場申込み',
      ],
      ...campaigns.nodes.map((one) => {
        const row = byId().get(one.id);
        return [
          ...[one.name, one.mediumLabel, one.phaseLabel, one.beginsOn ?? '', one.endsOn ?? '', one.link],
          ...[row?.visits, row?.inquiries, row?.consultations, row?.introduced, row?.contacted, row?.registrations].map(
            (count) => count ?? null,
          ),
        ];
      }),
    ]);

  return (
    <>
      <p class="text-[15px] text-ink-700 leading-[1.75]">
        ちらしや広告、メールに載せるリンクとQRコードを作り、どの周知からお問合せや相談が来たかを数えます。
      </p>
      <div class="mt-4 flex flex-wrap items-center gap-3">
        <Segments
          label="周知の状態"
          options={PHASES}
          value={phase()}
          onChange={(value) => setSearch({ phase: value === 'RUNNING' ? undefined : value }, { scroll: false })}
        />
        <span class="ml-auto flex flex-wrap gap-2 max-md:ml-0 max-md:w-full">
          <Show when={campaigns.nodes.length}>
            <Button look="quiet" onClick={saveCsv}>
              <Icon of={Download} class="size-[18px]" />
              CSV
            </Button>
          </Show>
          <Button look="fill" class="max-md:flex-1" onClick={() => setEdited('new')}>
            <Icon of={Plus} class="size-5" />
            周知・案内を加える
          </Button>
        </span>
      </div>
      <Show when={campaigns.error()}>{(error) => <LoadFailure error={error()} onRetry={refetch} />}</Show>
      <Show when={!campaigns.loading() || campaigns.nodes.length} fallback={<Skeleton rows={4} class="mt-4" />}>
        <Show
          when={campaigns.nodes.length}
          fallback={
            <Show when={!campaigns.error()}>
              <Nothing phase={phase()} onAdd={() => setEdited('new')} />
            </Show>
          }
        >
          <ul class="card mt-4 divide-y divide-ink-200 overflow-hidden shadow-card" aria-label="周知・案内">
            <For each={campaigns.nodes}>
              {(campaign) => <Row campaign={campaign} numbers={byId().get(campaign.id)} />}
            </For>
          </ul>
          <Show when={campaigns.hasMore()}>
            <Button look="quiet" class="mt-4" onClick={() => void campaigns.loadMore()}>
              さらに表示
            </Button>
          </Show>
        </Show>
      </Show>
      <details class="mt-5">
        <summary class="plain-summary inline-flex min-h-11 items-center text-link underline underline-offset-4">
          何を数えているか
        </summary>
        <p class="mt-1 max-w-[56em] text-[14px] text-ink-700 leading-[1.8]">{COUNTING}</p>
      </details>
      <CampaignDialog campaign={edited()} onSaved={refetch} onClose={() => setEdited(null)} />
    </>
  );
}

function Row(props: { campaign: Campaign; numbers: CampaignNumbers | undefined }): JSX.Element {
  const one = () => props.campaign;
  return (
    <li class="px-4 py-4 md:px-5 lg:grid lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center lg:gap-8">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-2">
          <Chip tone={phaseTone(one().phase)}>{one().phaseLabel}</Chip>
          <span class="text-[14px] text-ink-600">{one().mediumLabel}</span>
        </p>
        <h2 class="mt-1.5 text-[17px] leading-snug">
          <a class="link" href={`/staff/office/campaigns/${one().id}`}>
            {one().name}
          </a>
        </h2>
        <p class="num mt-0.5 text-[14px] text-ink-700">{periodText(one())}</p>
        <p class="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span class="num text-[14px] text-ink-700 [overflow-wrap:anywhere]">{one().link}</span>
          <CopyButton label="リンクをコピー" text={() => one().link} />
        </p>
      </div>
      <Numbers of={props.numbers} />
    </li>
  );
}

function Numbers(props: { of: CampaignNumbers | undefined }): JSX.Element {
  const cells = () =>
    [
      ['訪問', props.of?.visits],
      ['お問合せ', props.of?.inquiries],
      ['相談', props.of?.consultations],
      ['連絡確認', props.of?.contacted],
    ] as const;
  return (
    <dl class="grid grid-cols-4 divide-x divide-ink-200 text-center max-lg:mt-4">
      <For each={cells()}>
        {([label, count]) => (
          <div class="min-w-[72px] px-2">
            <dt class="text-[13px] text-ink-600 leading-snug">{label}</dt>
            <dd class="num mt-1 font-bold text-[22px] leading-none">{count === undefined ? '…' : figure(count)}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

const EMPTY: Readonly<Record<PhaseChoice, string>> = {
  RUNNING: '周知中のものはありません',
  PLANNED: 'これから始まるものはありません',
  OVER: '終わったものはありません',
  ALL: '周知・案内はまだありません',
};

const Nothing = (props: { phase: PhaseChoice; onAdd: () => void }): JSX.Element => (
  <EmptyState
    icon={Megaphone}
    title={EMPTY[props.phase]}
    actions={
      <Show when={props.phase !== 'OVER'}>
        <Button onClick={() => props.onAdd()}>周知・案内を加える</Button>
      </Show>
    }
  >
    加えると、短いリンクとQRコードができます。ちらしやメールにそのまま載せられます。
  </EmptyState>
);
