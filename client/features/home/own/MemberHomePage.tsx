// /member: what waits on the member, the cases that are under way, the vendors that were introduced.

import MessageSquareText from 'lucide-solid/icons/message-square-text';
import Plus from 'lucide-solid/icons/plus';
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { CaseSteps } from '../../consultations/member/CaseSteps.tsx';
import { createCases, isOpen, type MemberCase } from '../../consultations/member/cases.ts';
import { LastEntry } from '../../consultations/member/LastEntry.tsx';
import { createChecks, createSurveys } from '../../followup/member/follow-up.ts';
import { createIntroductions } from '../../matching/member/introductions.ts';
import { createReferrals } from '../../matching/member/referrals.ts';
import { Greeting } from './Greeting.tsx';
import { IntroducedVendors } from './IntroducedVendors.tsx';
import { MemberAside } from './MemberAside.tsx';
import { TaskList } from './TaskList.tsx';
import { memberTasks } from './tasks.ts';

const SHOWN_CASES = 3;

export default function MemberHomePage(): JSX.Element {
  const cases = createCases();
  const introductions = createIntroductions();
  const checks = createChecks();
  const surveys = createSurveys();
  const referrals = createReferrals();
  const tasks = createMemo(() =>
    memberTasks(cases.nodes, introductions.nodes, checks.nodes, surveys.nodes, referrals.nodes),
  );
  const open = () => cases.nodes.filter(isOpen);
  const loading = () =>
    (cases.loading() && !cases.nodes.length) || (introductions.loading() && !introductions.nodes.length);
  const failed = () => cases.error() ?? introductions.error() ?? checks.error() ?? surveys.error() ?? referrals.error();
  const retry = () => void Promise.all([cases, introductions, checks, surveys, referrals].map((one) => one.refetch()));
  return (
    <>
      <Greeting tasks={tasks().length} loading={loading() || failed() !== null} />
      <Switch>
        <Match when={failed()}>{(error) => <LoadFailure error={error()} onRetry={retry} />}</Match>
        <Match when={loading()}>
          <Skeleton class="mt-5" />
        </Match>
        <Match when={!cases.nodes.length}>
          <div class="card mt-5 flex min-h-[360px] flex-col">
            <EmptyState
              icon={MessageSquareText}
              title="最初の相談をしてみませんか"
              actions={
                <ButtonLink look="fill" size="lg" href="/member/consultations/new">
                  <Icon of={Plus} />
                  新しく相談する
                </ButtonLink>
              }
            >
              「何から始めればいいか分からない」という段階で大丈夫です。支援員が話をうかがい、合いそうな企業を紹介します。
            </EmptyState>
          </div>
        </Match>
        <Match when={cases.nodes.length}>
          <div class="mt-5 grid gap-6 md:mt-6 lg:grid-cols-[minmax(0,1fr)_336px] lg:gap-8">
            <div class="flex min-w-0 flex-col gap-6">
              <TaskList
                tasks={tasks()}
                nothing={
                  <p class="card p-5 text-[15px] leading-[1.7] text-ink-700 shadow-card">
                    お返事や確認をお待ちしているものはありません。動きがあると、この画面にすぐ表示します。
                  </p>
                }
              />
              <Show when={open().length}>
                <section class="card p-5 shadow-card md:p-6" aria-labelledby="open-title">
                  <div class="flex flex-wrap items-center gap-x-4 gap-y-1">
                    <h2 id="open-title" class="flex-1 text-[18px]">
                      進行中の相談
                    </h2>
                    <a class="link inline-flex min-h-11 items-center text-[15px]" href="/member/consultations">
                      すべての相談（{cases.totalCount() ?? cases.nodes.length}件）
                    </a>
                  </div>
                  <ul class="divide-y divide-ink-200">
                    <For each={open().slice(0, SHOWN_CASES)}>{(one) => <OpenCase case={one} />}</For>
                  </ul>
                </section>
              </Show>
              <Show when={introductions.nodes.length}>
                <IntroducedVendors introductions={introductions.nodes} />
              </Show>
            </div>
            <MemberAside cases={open()} introductions={introductions.nodes} />
          </div>
        </Match>
      </Switch>
    </>
  );
}

function OpenCase(props: { case: MemberCase }): JSX.Element {
  const href = () => `/member/consultations/${props.case.id}`;
  return (
    <li class="py-5 first:pt-1 last:pb-0">
      <p class="num text-[14px] text-ink-600">相談 {props.case.number}</p>
      <h3 class="mt-0.5 text-[18px] leading-snug md:text-[20px]">
        <a href={href()} class="-mt-1 inline-block min-h-11 pt-1 no-underline underline-offset-4 hover:underline">
          {props.case.subject}
        </a>
      </h3>
      <CaseSteps
        class="mt-3"
        state={props.case.state}
        stateLabel={props.case.stateLabel}
        wantsMatching={props.case.wantsMatching ?? null}
      />
      <div class="mt-4">
        <LastEntry case={props.case} />
      </div>
      <ButtonLink href={href()} class="mt-3 max-md:w-full" aria-label={`やりとりを開く：${props.case.subject}`}>
        やりとりを開く
      </ButtonLink>
    </li>
  );
}
