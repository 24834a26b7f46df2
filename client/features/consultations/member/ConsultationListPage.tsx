// /member/consultations: drafts to go on with, open cases, what is over.
import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Plus from 'lucide-solid/icons/plus';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { when } from '../../../platform/format.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { createCases, isOpen, isOver, lastMessage, type MemberCase, subjectOf } from './cases.ts';
import { StateChip } from './StateChip.tsx';

export default function ConsultationListPage(): JSX.Element {
  const list = createCases();
  const groups = () => [
    { title: '下書き', cases: list.nodes.filter(({ state }) => state === 'DRAFT') },
    { title: '進行中', cases: list.nodes.filter(isOpen) },
    { title: '終わった相談', cases: list.nodes.filter(isOver) },
  ];
  return (
    <>
      <div class="flex flex-wrap items-center gap-4">
        <PageTitle title="相談" class="flex-1" />
        <ButtonLink look="fill" href="/member/consultations/new" class="max-md:w-full">
          <Icon of={Plus} />
          新しく相談する
        </ButtonLink>
      </div>
      <Switch>
        <Match when={list.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void list.refetch()} />}
        </Match>
        <Match when={list.loading() && !list.nodes.length}>
          <Skeleton class="mt-6" />
        </Match>
        <Match when={!list.nodes.length}>
          <div class="card mt-6 flex min-h-[320px] flex-col">
            <EmptyState
              icon={MessageSquareText}
              title="相談はまだありません"
              actions={
                <ButtonLink look="fill" href="/member/consultations/new">
                  相談を書く
                </ButtonLink>
              }
            >
              「何から始めればいいか分からない」という段階で大丈夫です。支援員が話をうかがいます。
            </EmptyState>
          </div>
        </Match>
        <Match when={list.nodes.length}>
          <For each={groups()}>
            {(group) => (
              <Show when={group.cases.length}>
                <section class="mt-6">
                  <h2 class="text-[18px]">
                    {group.title}
                    <span class="num ml-2 text-[15px] font-normal text-ink-600">{group.cases.length}件</span>
                  </h2>
                  <ul class="mt-3 flex flex-col gap-3">
                    <For each={group.cases}>{(one) => <CaseRow case={one} />}</For>
                  </ul>
                </section>
              </Show>
            )}
          </For>
          <Show when={list.hasMore()}>
            <Pager
              shown={list.nodes.length}
              total={list.totalCount()}
              hasMore={list.hasMore()}
              loading={list.loading()}
              onMore={() => void list.loadMore()}
            />
          </Show>
        </Match>
      </Switch>
    </>
  );
}

function CaseRow(props: { case: MemberCase }): JSX.Element {
  const draft = () => props.case.state === 'DRAFT';
  const href = () => `/member/consultations/${props.case.id}${draft() ? '/edit' : ''}`;
  const last = () => lastMessage(props.case) ?? props.case.recent[0];
  return (
    <li class="card relative p-4 shadow-card hover:border-key-400 md:p-5">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[14px] text-ink-600">
        <StateChip state={props.case.state} label={props.case.stateLabel} />
        <Show when={props.case.number}>
          <span class="num">{props.case.number}</span>
        </Show>
        <Show when={props.case.assignee}>{(person) => <span>{person().name}が担当</span>}</Show>
        <time class="num ml-auto" datetime={props.case.touchedAt}>
          {when(props.case.touchedAt, new Date())}
        </time>
      </div>
      <h3 class="mt-2 text-[17px] leading-snug md:text-[18px]">
        <a class="no-underline underline-offset-4 cover hover:underline" href={href()}>
          {subjectOf(props.case)}
        </a>
      </h3>
      <Show when={draft() ? props.case.body : last()?.text}>
        {(text) => (
          <p class="mt-1 line-clamp-1 text-[15px] leading-[1.7] text-ink-700">
            {!draft() && last()?.author ? `${last()?.author?.name}：` : ''}
            {text()}
          </p>
        )}
      </Show>
      <Show when={draft()}>
        <p class="mt-2 text-[15px] font-bold text-key-900">続きを書く</p>
      </Show>
    </li>
  );
}
