import { useNavigate, useSearchParams } from '@solidjs/router';
import CircleAlert from 'lucide-solid/icons/circle-alert';
import Inbox from 'lucide-solid/icons/inbox';
import PhoneIncoming from 'lucide-solid/icons/phone-incoming';
import Search from 'lucide-solid/icons/search';
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { CaseRow } from '../../consultations/staff/CaseRow.tsx';
import { CaseView } from '../../consultations/staff/CaseView.tsx';
import { createCase } from '../../consultations/staff/case.ts';
import { createCases } from '../../consultations/staff/cases.ts';
import { createNow } from '../../consultations/staff/clock.ts';
import { dueOf } from '../../consultations/staff/due.ts';
import { inboxOf, TABS, type TabName } from '../../consultations/staff/inbox.ts';
import { LogDialog } from '../../consultations/staff/LogDialog.tsx';
import { createMedia } from '../../consultations/staff/media.ts';
import { CaseFollowUp } from '../../followup/staff/CaseFollowUp.tsx';
import { Shortlist } from './Shortlist.tsx';

type Params = { tab?: string; q?: string; case?: string; log?: string };

/** Rows shown at first; the rest follows on request. */
const FIRST = 50;

/** 相談デスク (R3.5): the inbox by due time; beside it, where there is room, the case that is open. */
export default function DeskPage(): JSX.Element {
  const [params, setParams] = useSearchParams<Params>();
  const navigate = useNavigate();
  const wide = createMedia('(min-width: 1024px)');
  const log = (open: boolean) => setParams({ log: open ? '1' : null }, { scroll: false });
  return (
    <StaffPage
      title="相談デスク"
      class="flex min-w-0 flex-1 flex-col lg:grid lg:h-[calc(100dvh-4rem)] lg:min-h-0 lg:flex-none lg:grid-cols-[304px_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]"
    >
      <InboxPane beside={wide()} onLog={() => log(true)} />
      <Show when={wide()}>
        <Show
          when={params.case}
          fallback={
            <div class="flex">
              <EmptyState icon={Inbox} title="相談を選んでください">
                左の一覧から選ぶと、ここにやりとりが表示されます。
              </EmptyState>
            </div>
          }
        >
          {(id) => <OpenCase id={id()} />}
        </Show>
      </Show>
      <LogDialog
        open={params.log === '1'}
        onClose={() => log(false)}
        onLogged={(id) => {
          if (wide()) setParams({ log: null, case: id }, { scroll: false });
          else navigate(`/staff/cases/${id}`);
        }}
      />
    </StaffPage>
  );
}

function OpenCase(props: { id: string }): JSX.Element {
  const live = createCase(() => props.id);
  return (
    <CaseView
      live={live}
      beside
      matching={(value) => (
        <>
          <Shortlist case={value} live={live} />
          <CaseFollowUp consultation={value.id} />
        </>
      )}
    />
  );
}

function InboxPane(props: { beside: boolean; onLog: () => void }): JSX.Element {
  const [params, setParams] = useSearchParams<Params>();
  const me = useSignedIn().person;
  const now = createNow();
  const [all, setAll] = createSignal(false);
  const cases = createCases(createMemo(() => (params.q ? { text: params.q } : { open: true })));
  const tab = (): TabName => TABS.find(({ name }) => name === params.tab)?.name ?? 'all';
  const inbox = createMemo(() => inboxOf(cases.cards, me.id, now()));
  const cards = () => inbox()[tab()];
  const shown = () => (all() ? cards() : cards().slice(0, FIRST));
  const overdue = () => cases.cards.filter(({ dueAt }) => dueOf(dueAt, now())?.tone === 'over').length;

  const href = (id: string) => {
    if (!props.beside) return `/staff/cases/${id}`;
    const query = new URLSearchParams({ ...(params.tab && { tab: params.tab }), ...(params.q && { q: params.q }) });
    query.set('case', id);
    return `/staff/desk?${query}`;
  };

  return (
    <section aria-label="受信箱" class="flex min-h-0 flex-col border-ink-200 bg-white lg:border-r">
      <div class="border-ink-200 border-b p-3">
        <Button look="quiet" class="!min-h-11 w-full !px-3 !text-[14px]" onClick={() => props.onLog()}>
          <Icon of={PhoneIncoming} class="size-4" />
          電話・メールの相談を記録
        </Button>
        <div class="relative mt-2">
          <label for="desk-text" class="sr-only">
            相談を検索
          </label>
          <span class="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 leading-none">
            <Icon of={Search} class="size-[18px]" />
          </span>
          <input
            id="desk-text"
            type="search"
            class="inp inp-sm !pl-9 !text-[15px]"
            placeholder="企業名・件名・番号"
            value={params.q ?? ''}
            onChange={(event) => setParams({ q: event.currentTarget.value.trim() || null }, { scroll: false })}
          />
        </div>
        <fieldset class="mt-2 grid grid-cols-2 gap-1.5" aria-label="絞り込み">
          <For each={TABS}>
            {({ name, label }) => (
              <button
                type="button"
                aria-pressed={tab() === name}
                class="flex min-h-11 items-center justify-between rounded-8 border px-3 text-left text-[14px] leading-tight"
                classList={{
                  'border-key-900 bg-key-900 font-bold text-white': tab() === name,
                  'border-ink-420 hover:bg-ink-50': tab() !== name,
                }}
                onClick={() => setParams({ tab: name === 'all' ? null : name }, { replace: true, scroll: false })}
              >
                {label}
                <b class="num">{inbox()[name].length}</b>
              </button>
            )}
          </For>
        </fieldset>
        <p class="mt-2.5 flex items-center text-[14px] text-ink-600 leading-none">
          <span>{params.q ? `「${params.q}」の検索結果` : '期限の近い順'}</span>
          <Show when={overdue()}>
            <span class="num ml-auto flex items-center gap-1 font-bold text-[#a90000]">
              <Icon of={CircleAlert} class="size-4" />
              期限切れ {overdue()}
            </span>
          </Show>
        </p>
      </div>
      <h2 class="sr-only">相談の一覧</h2>
      <div class="flex flex-1 flex-col lg:overflow-y-auto">
        <Switch>
          <Match when={cases.error() && !cases.cards.length}>
            <LoadFailure error={cases.error()!} onRetry={() => void cases.refetch()} />
          </Match>
          <Match when={!cases.complete() && !cases.cards.length}>
            <Skeleton class="p-3" rows={5} />
          </Match>
          <Match when={!cards().length}>
            <Nothing tab={tab()} text={params.q} onAll={() => setParams({ tab: null, q: null }, { scroll: false })} />
          </Match>
          <Match when={true}>
            <ul class="divide-y divide-ink-200 border-ink-200 border-b">
              <For each={shown()}>
                {(card) => (
                  <CaseRow
                    card={card}
                    now={now()}
                    href={href(card.id)}
                    current={props.beside && params.case === card.id}
                  />
                )}
              </For>
            </ul>
            <Show when={cards().length > shown().length}>
              <button
                type="button"
                class="num min-h-12 flex-none text-[14px] underline underline-offset-4"
                onClick={() => setAll(true)}
              >
                あと {cards().length - shown().length} 件
              </button>
            </Show>
          </Match>
        </Switch>
      </div>
    </section>
  );
}

const EMPTY: Readonly<Record<TabName, { title: string; text: string }>> = {
  unassigned: { title: '未割当の相談はありません', text: 'すべての相談に担当が決まっています。' },
  mine: { title: '自分の担当はありません', text: '担当になった相談がここに並びます。' },
  soon: { title: '期限が近い相談はありません', text: '今日中に回答する相談がここに並びます。' },
  all: { title: '対応中の相談はありません', text: '会員が相談を送ると、ここに並びます。' },
};

function Nothing(props: { tab: TabName; text: string | undefined; onAll: () => void }): JSX.Element {
  return (
    <EmptyState
      icon={Inbox}
      title={props.text ? `「${props.text}」に合う相談はありません` : EMPTY[props.tab].title}
      actions={
        <Show when={props.tab !== 'all' || props.text}>
          <Button size="sm" onClick={() => props.onAll()}>
            すべての相談を見る
          </Button>
        </Show>
      }
    >
      {props.text ? '言葉を短くするか、別の言葉でお試しください。終わった相談も探しています。' : EMPTY[props.tab].text}
    </EmptyState>
  );
}
