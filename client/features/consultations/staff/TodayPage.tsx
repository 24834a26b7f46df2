import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { StaffReviewsChangedDocument, StaffReviewsDocument } from '../../../generated/consultations/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { createChecksIn } from '../../followup/staff/follow-up.ts';
import { InquiryRow } from '../../inquiries/staff/InquiryRow.tsx';
import { createInquiries, type InquiryRowData } from '../../inquiries/staff/inquiries.ts';
import type { Card } from './board.ts';
import { CaseRows } from './CaseRow.tsx';
import { createCases } from './cases.ts';
import { createNow } from './clock.ts';
import { dueOf, dueToday } from './due.ts';
import { inboxOf } from './inbox.ts';
import { createMentions } from './mention-list.ts';
import { MentionList, StuckList } from './TodayLists.tsx';

const OPEN = { open: true };
const MOST = 6;

/** What the secretariat has to do today; live. */
export default function TodayPage(): JSX.Element {
  const { person: me, lead } = useSignedIn();
  const now = createNow();
  const cases = createCases(() => OPEN);
  const reviews = createLiveList(StaffReviewsDocument, StaffReviewsChangedDocument, {
    pick: (data) => data.listingReviews,
    variables: () => ({}),
    accept: ({ state }: { id: string; state: string }) => state === 'SUBMITTED',
  });
  const disputed = createChecksIn(() => 'DISPUTED');
  const unanswered = createChecksIn(() => 'UNANSWERED');
  const newest = () =>
    cases
      .records()
      .map(({ touchedAt }) => touchedAt)
      .sort()
      .at(-1) ?? '';
  const mentions = createMentions(newest);
  /** What the viewer is to know of: their own; all of them for leads. */
  const stuck = () =>
    cases.records().filter(({ escalation, assignee }) => escalation && (lead || assignee?.id === me.id));
  const inbox = createMemo(() => inboxOf(cases.records(), me.id, now()));
  const inquiries = createInquiries(() => OPEN);
  const due = () => [...cases.records(), ...inquiries.rows];
  const overdue = () => due().filter(({ dueAt }) => dueOf(dueAt, now())?.tone === 'over').length;
  const today = () => due().filter(({ dueAt }) => dueToday(dueAt, now())).length - overdue();
  const unassigned = () => due().filter(({ assignee }) => !assignee).length;
  const asked = () => inquiries.rows.filter(({ dueAt }) => dueAt).toSorted((a, b) => a.dueAt!.localeCompare(b.dueAt!));
  const headline = () => {
    if (overdue()) return `回答期限を過ぎたものが ${overdue()}件あります`;
    if (today()) return `今日中に回答するものが ${today()}件あります`;
    if (unassigned()) return `担当を決めるものが ${unassigned()}件あります`;
    return '今日が期限のものはありません';
  };

  return (
    <StaffPage title="今日" class="min-w-0 flex-1 p-4 md:p-6">
      <div class="mx-auto max-w-[1152px]">
        <Switch>
          <Match when={cases.error() && !cases.records().length}>
            <LoadFailure error={cases.error()!} onRetry={() => void cases.refetch()} />
          </Match>
          <Match when={!cases.complete() && !cases.records().length}>
            <Skeleton rows={4} />
          </Match>
          <Match when={true}>
            <p class="text-[14px] text-ink-600">{dateWithEra(now())}</p>
            <h2 class="mt-0.5 text-[20px] leading-snug md:text-[24px]">{headline()}</h2>
            <div class="rule-inlay mt-2" />
            <ul class="mt-4 grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-6">
              <Figure label="期限切れ" value={overdue()} href="/staff/desk?tab=over" hot />
              <Figure label="今日が期限" value={today()} href="/staff/desk?tab=soon" />
              <Figure label="未割当" value={unassigned()} href="/staff/desk?tab=unassigned" />
              <Figure label="審査を待つ掲載" value={reviews.totalCount()} href="/staff/listings" />
              <Figure label="連絡の食い違い" value={disputed.totalCount()} href="/staff/follow-up" hot />
              <Figure label="連絡の返事なし" value={unanswered.totalCount()} href="/staff/follow-up?tab=UNANSWERED" />
            </ul>
            <MentionList mentions={mentions()} now={now()} />
            <StuckList cards={stuck()} now={now()} />
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
              <Inquiries rows={asked()} now={now()} />
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
            <CaseRows cards={props.cards.slice(0, MOST)} now={props.now} />
          </ul>
        </Show>
      </div>
    </section>
  );
}

/** お問合せ that are to be answered, by due time. */
function Inquiries(props: { rows: readonly InquiryRowData[]; now: Date }): JSX.Element {
  return (
    <Show when={props.rows.length}>
      <section class="min-w-0">
        <div class="flex items-baseline gap-3">
          <h2 class="text-[18px]">回答を急ぐお問合せ</h2>
          <span class="num text-[14px] text-ink-600">{props.rows.length}件</span>
          <a class="link hit ml-auto text-[14px]" href="/staff/desk?kind=inquiry">
            すべて見る<span class="sr-only">：お問合せ</span>
          </a>
        </div>
        <ul class="card mt-2 divide-y divide-ink-200 overflow-hidden">
          <For each={props.rows.slice(0, MOST)}>
            {(row) => <InquiryRow row={row} now={props.now} href={`/staff/desk/inquiries/${row.id}`} />}
          </For>
        </ul>
      </section>
    </Show>
  );
}
