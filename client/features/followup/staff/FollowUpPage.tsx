// /staff/follow-up: contacts that are to be cleared, and questionnaires (R3.9, R3.11).
import { useSearchParams } from '@solidjs/router';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Settings from 'lucide-solid/icons/settings';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import type { LiveList } from '../../../platform/live-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { CheckCard } from './CheckCard.tsx';
import { createChecksIn, createSurveysIn, type StaffCheck, type StaffSurvey } from './follow-up.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { SurveyCard } from './SurveyCard.tsx';

const CHECKS = [
  { id: 'DISPUTED', label: '食い違い', empty: '食い違っている確認はありません' },
  { id: 'UNANSWERED', label: '返事なし', empty: '返事のない確認はありません' },
  { id: 'ASKING', label: '確認中', empty: '確認中のものはありません' },
] as const;
const SURVEYS = [
  { id: 'SENT', label: 'アンケート回答待ち', empty: '回答を待つアンケートはありません' },
  { id: 'ANSWERED', label: 'アンケート回答', empty: 'アンケートの回答はまだありません' },
] as const;

export default function FollowUpPage(): JSX.Element {
  const { lead } = useSignedIn();
  const [search, setSearch] = useSearchParams<{ tab?: string }>();
  const [planning, setPlanning] = createSignal(false);
  const all = [...CHECKS, ...SURVEYS];
  const tab = () => all.find(({ id }) => id === search.tab) ?? all[0]!;
  const disputed = createChecksIn(() => 'DISPUTED');
  const unanswered = createChecksIn(() => 'UNANSWERED');
  const counts: Readonly<Record<string, () => number | null>> = {
    DISPUTED: disputed.totalCount,
    UNANSWERED: unanswered.totalCount,
  };
  return (
    <StaffPage title="その後" class="mx-auto w-full max-w-[1080px] p-4 md:p-6">
      <div class="flex flex-wrap items-center gap-3">
        <p class="min-w-0 flex-1 basis-[280px] text-[15px] text-ink-700 leading-[1.7]">
          紹介のあと、連絡が取れたか、導入されたかを確かめます。メールは予定の日に自動で送ります。
        </p>
        <ButtonLink href="/staff/effects" size="sm" class="!min-h-11">
          相談の月ごとの成果
        </ButtonLink>
        <Show when={lead}>
          <Button look="quiet" size="sm" class="!min-h-11" aria-haspopup="dialog" onClick={() => setPlanning(true)}>
            <Icon of={Settings} class="size-[18px]" />
            予定を変える
          </Button>
        </Show>
      </div>
      <Tabs
        label="確かめるもの"
        class="mt-4 overflow-x-auto"
        current={tab().id}
        onChange={(id) => setSearch({ tab: id === 'DISPUTED' ? undefined : id }, { replace: true })}
        tabs={all.map(({ id, label }) => ({
          ...{ id, label, count: counts[id]?.() ?? undefined },
          hot: id === 'DISPUTED' && !!counts[id]?.(),
        }))}
      >
        <Switch>
          <Match when={tab().id === 'DISPUTED'}>
            <Checks list={disputed} empty={tab().empty} />
          </Match>
          <Match when={tab().id === 'UNANSWERED'}>
            <Checks list={unanswered} empty={tab().empty} />
          </Match>
          <Match when={tab().id === 'ASKING'}>
            <Asking empty={tab().empty} />
          </Match>
          <Match when={tab().id} keyed>
            {(id) => <Surveys state={id} empty={tab().empty} />}
          </Match>
        </Switch>
      </Tabs>
      <Show when={planning()}>
        <PlanDialog onClose={() => setPlanning(false)} />
      </Show>
    </StaffPage>
  );
}

function Asking(props: { empty: string }): JSX.Element {
  const list = createChecksIn(() => 'ASKING');
  return <Checks list={list} empty={props.empty} />;
}

function Checks(props: { list: LiveList<StaffCheck>; empty: string }): JSX.Element {
  return (
    <Listed list={props.list} empty={props.empty}>
      <For each={props.list.nodes}>{(check) => <CheckCard check={check} list={props.list} />}</For>
    </Listed>
  );
}

function Surveys(props: { state: string; empty: string }): JSX.Element {
  const list = createSurveysIn(() => props.state);
  return (
    <Listed list={list} empty={props.empty}>
      <For each={list.nodes}>{(survey: StaffSurvey) => <SurveyCard survey={survey} list={list} />}</For>
    </Listed>
  );
}

interface ListedProps {
  readonly list: Pick<
    LiveList<unknown>,
    'nodes' | 'error' | 'loading' | 'refetch' | 'hasMore' | 'loadMore' | 'totalCount'
  >;
  readonly empty: string;
  readonly children: JSX.Element;
}

function Listed(props: ListedProps): JSX.Element {
  return (
    <div class="mt-4">
      <Switch>
        <Match when={props.list.error() && !props.list.nodes.length}>
          <LoadFailure error={props.list.error()!} onRetry={() => void props.list.refetch()} />
        </Match>
        <Match when={props.list.loading() && !props.list.nodes.length}>
          <Skeleton rows={3} />
        </Match>
        <Match when={!props.list.nodes.length}>
          <div class="card shadow-card">
            <EmptyState icon={CircleCheck} title={props.empty}>
              新しいものがあると、ここに表示します。
            </EmptyState>
          </div>
        </Match>
        <Match when={true}>
          <ul class="card divide-y divide-ink-200 overflow-hidden shadow-card">{props.children}</ul>
          <Pager
            shown={props.list.nodes.length}
            total={props.list.totalCount()}
            hasMore={props.list.hasMore()}
            loading={props.list.loading()}
            onMore={() => void props.list.loadMore()}
          />
        </Match>
      </Switch>
    </div>
  );
}
