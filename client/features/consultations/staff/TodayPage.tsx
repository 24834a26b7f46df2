import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { StaffReviewsChangedDocument, StaffReviewsDocument } from '../../../generated/consultations/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { createChecksIn } from '../../followup/staff/follow-up.ts';
import type { Card } from './board.ts';
import { CaseRow } from './CaseRow.tsx';
import { createCases } from './cases.ts';
import { createNow } from './clock.ts';
import { dueOf } from './due.ts';
import { inboxOf } from './inbox.ts';

const OPEN = { open: true };
const MOST = 6;

/** What the secretariat has to do today; live. */
export default function TodayPage(): JSX.Element {
  const me = useSignedIn().person;
  const now = createNow();
  const cases = createCases(() => OPEN);
  const reviews = createLiveList(StaffReviewsDocument, StaffReviewsChangedDocument, {
    pick: (data) => data.listingReviews,
    variables: () => ({}),
    accept: ({ state }: { id: string; state: string }) => state === 'SUBMITTED',
  });
  const disputed = createChecksIn(() => 'DISPUTED');
  const unanswered = createChecksIn(() => 'UNANSWERED');
  const inbox = createMemo(() => inboxOf(cases.cards, me.id, now()));
  const overdue = () => cases.cards.filter(({ dueAt }) => dueOf(dueAt, now())?.tone === 'over').length;
  const today = () => inbox().soon.length - overdue();
  const headline = () => {
    if (overdue()) return `回答期限を過ぎた相談が ${overdue()}件あります`;
    if (today()) return `今日中に回答する相談が ${today()}件あります`;
    if (inbox().unassigned.length) return `担当を決める相談が ${inbox().unassigned.length}件あります`;
    return '今日が期限の相談はありません';
  };

  return (
    <StaffPage title="今日" class="min-w-0 flex-1 p-4 md:p-6">
      <div class="mx-auto max-w-[1152px]">
        <Switch>
          <Match when={cases.error() && !cases.cards.length}>
            <LoadFailure error={cases.error()!} onRetry={() => void cases.refetch()} />
          </Match>
          <Match when={!cases.complete() && !cases.cards.length}>
            <Skeleton rows={4} />
          </Match>
          <Match when={true}>
            <p class="text-[14px] text-ink-600">{dateWithEra(now())}</p>
            <h2 class="mt-0.5 text-[20px] leading-snug md:text-[24px]">{headline()}</h2>
            <div class="rule-inlay mt-2" />
            <ul class="mt-4 grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-6">
              <Figure label="期限切れ" value={overdue()} href="/staff/desk?tab=soon" hot />
              <Figure label="今日が期限" value={today()} href="/staff/desk?tab=soon" />
              <Figure label="未割当" value={inbox().unassigned.length} href="/staff/desk?tab=unassigned" />
              <Figure label="審査を待つ掲載" value={reviews.totalCount()} href="/staff/listings" />
              <Figure label="連絡の食い違い" value={disputed.totalCount()} href="/staff/follow-up" hot />
              <Figure label="連絡の返事なし" value={unanswered.totalCount()} href="/staff/follow-up?tab=UNANSWERED" />
            </ul>
            <div class="mt-6 grid gap-6 lg:grid-cols-2">
              <Cases
                title="回答を急ぐ相談"
                cards={inbox().all.filter(({ dueAt }) => dueAt)}
                now={now()}
                more="/staff/desk"
                empty="回答の期限がある相談はありません。"
              />
              <Cases
                title="自分の担当"
                cards={inbox().mine}
                now={now()}
                more="/staff/desk?tab=mine"
                empty="担当している相談はありません。「未割当」から引き受けられます。"
              />
            </div>
          </Match>
        </Switch>
      </div>
    </StaffPage>
  );
}

/** A count that leads to what it counts. Red only when it is overdue. */
function Figure(props: { label: string; value: number | null; href: string; hot?: boolean }): JSX.Element {
  return (
    <li class="card relative p-4 shadow-card">
      <a href={props.href} class="text-[14px] no-underline cover hover:underline">
        {props.label}
        <span
          class="num mt-2 block font-bold text-[34px] leading-none"
          classList={{ 'text-[#a90000]': props.hot && !!props.value }}
        >
          {props.value ?? '—'}
          <span class="ml-1 font-normal text-[14px] text-ink-600">件</span>
        </span>
      </a>
    </li>
  );
}

interface CasesProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly now: Date;
  readonly more: string;
  readonly empty: string;
}

function Cases(props: CasesProps): JSX.Element {
  return (
    <section class="min-w-0">
      <div class="flex items-baseline gap-3">
        <h2 class="text-[18px]">{props.title}</h2>
        <span class="num text-[14px] text-ink-600">{props.cards.length}件</span>
        <Show when={props.cards.length > MOST}>
          <a class="link hit ml-auto text-[14px]" href={props.more}>
            すべて見る<span class="sr-only">：{props.title}</span>
          </a>
        </Show>
      </div>
      <div class="card mt-2 overflow-hidden">
        <Show
          when={props.cards.length}
          fallback={<p class="p-4 text-[15px] text-ink-700 leading-[1.7]">{props.empty}</p>}
        >
          <ul class="divide-y divide-ink-200">
            <For each={props.cards.slice(0, MOST)}>
              {(card) => <CaseRow card={card} now={props.now} href={`/staff/cases/${card.id}`} />}
            </For>
          </ul>
        </Show>
      </div>
    </section>
  );
}
