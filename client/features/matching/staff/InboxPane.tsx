import { useSearchParams } from '@solidjs/router';
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
import { Menu } from '../../../ui/Menu.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { createRecordById } from '../../consultations/staff/board-cards.ts';
import { CaseRow } from '../../consultations/staff/CaseRow.tsx';
import { createCases } from '../../consultations/staff/cases.ts';
import { createNow } from '../../consultations/staff/clock.ts';
import { InquiryRow } from '../../inquiries/staff/InquiryRow.tsx';
import { createInquiries } from '../../inquiries/staff/inquiries.ts';
import { type InboxItem, inboxItems, inboxOf, KINDS, TABS, type TabName } from './desk-inbox.ts';
import { useDeskKeys } from './desk-keys.ts';

/** The desk's address: what is shown of the inbox, and what is open beside it. */
export type DeskParams = { tab?: string; kind?: string; q?: string; case?: string; inquiry?: string; log?: string };

export type Logged = 'consultation' | 'inquiry';

interface InboxPaneProps {
  /** What is opened stands beside it. */
  readonly beside: boolean;
  readonly onLog: (what: Logged) => void;
}

/** Rows shown at first; the rest follows on request. */
const FIRST = 50;

/** 受信箱: consultations and inquiries by due time, filtered by the address. */
export function InboxPane(props: InboxPaneProps): JSX.Element {
  const [params, setParams] = useSearchParams<DeskParams>();
  const me = useSignedIn().person;
  const now = createNow();
  const [all, setAll] = createSignal(false);
  const filter = createMemo(() => (params.q ? { text: params.q } : { open: true }));
  const cases = createCases(filter);
  const inquiries = createInquiries(filter);
  let list: HTMLDivElement | undefined;
  useDeskKeys(() => list);

  const kind = () => KINDS.find(({ value }) => value === params.kind)?.value ?? 'all';
  const tab = (): TabName => TABS.find(({ name }) => name === params.tab)?.name ?? 'all';
  const items = createMemo(() =>
    inboxItems(kind() === 'inquiry' ? [] : cases.records(), kind() === 'case' ? [] : inquiries.rows),
  );
  const inbox = createMemo(() => inboxOf(items(), me.id, now()));
  const current = () => inbox()[tab()];
  const shown = () => (all() ? current() : current().slice(0, FIRST));
  const itemOf = createRecordById(shown);
  const empty = () => !cases.records().length && !inquiries.rows.length;
  const failure = () => cases.error() ?? inquiries.error();

  const href = (what: 'case' | 'inquiry', id: string) => {
    if (!props.beside) return what === 'case' ? `/staff/cases/${id}` : `/staff/desk/inquiries/${id}`;
    const kept = { tab: params.tab, kind: params.kind, q: params.q };
    const query = new URLSearchParams(Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    query.set(what, id);
    return `/staff/desk?${query}`;
  };
  const retry = () => {
    void cases.refetch();
    void inquiries.refetch();
  };

  return (
    <section aria-label="受信箱" class="flex min-h-0 flex-col border-ink-200 bg-white lg:border-r">
      <div class="border-ink-200 border-b p-3">
        <Menu
          label="電話・メールを記録"
          named
          buttonClass="btn btn-quiet !min-h-11 w-full !px-3 !text-[14px]"
          button={
            <>
              <Icon of={PhoneIncoming} class="size-4" />
              電話・メールを記録
            </>
          }
          items={[
            { label: '会員の相談として記録', onSelect: () => props.onLog('consultation') },
            { label: 'お問合せとして記録', onSelect: () => props.onLog('inquiry') },
          ]}
        />
        <div class="relative mt-2">
          <label for="desk-text" class="sr-only">
            相談とお問合せを検索
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
        <div class="mt-2 [&_.seg]:w-full [&_.seg_button]:flex-1 [&_.seg_button]:justify-center [&_.seg_button]:text-center">
          <Segments
            label="種類"
            value={kind()}
            onChange={(value) => setParams({ kind: value === 'all' ? null : value }, { replace: true, scroll: false })}
            options={KINDS.map(({ value, label }) => ({ value, label }))}
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
                <b
                  class="num"
                  classList={{ 'text-[#a90000]': name === 'over' && tab() !== name && inbox().over.length > 0 }}
                >
                  {inbox()[name].length}
                </b>
              </button>
            )}
          </For>
        </fieldset>
        <p class="mt-2.5 flex items-center text-[14px] text-ink-600 leading-none">
          <span>{params.q ? `「${params.q}」の検索結果` : '期限の近い順'}</span>
          <Show when={inbox().over.length}>
            <span class="num ml-auto flex items-center gap-1 font-bold text-[#a90000]">
              <Icon of={CircleAlert} class="size-4" />
              期限切れ {inbox().over.length}
            </span>
          </Show>
        </p>
      </div>
      <h2 class="sr-only">相談とお問合せの一覧</h2>
      <div ref={list} class="flex flex-1 flex-col lg:overflow-y-auto">
        <Switch>
          <Match when={failure() && empty()}>
            <LoadFailure error={failure()!} onRetry={retry} />
          </Match>
          <Match when={!(cases.complete() && inquiries.complete()) && empty()}>
            <Skeleton class="p-3" rows={5} />
          </Match>
          <Match when={!current().length}>
            <Nothing
              tab={tab()}
              text={params.q}
              narrowed={kind() !== 'all'}
              onAll={() => setParams({ tab: null, q: null, kind: null }, { scroll: false })}
            />
          </Match>
          <Match when={true}>
            <ul class="divide-y divide-ink-200 border-ink-200 border-b">
              {/* By id: what changes keeps its row, and the row its focus. */}
              <For each={shown().map(({ id }) => id)}>
                {(id) => {
                  // One that has just left is still drawn for a moment.
                  const item = createMemo<InboxItem>((before) => itemOf(id) ?? before!);
                  const known = item();
                  return known.kind === 'case' ? (
                    <CaseRow
                      card={(item() as typeof known).card}
                      now={now()}
                      href={href('case', id)}
                      current={props.beside && params.case === id}
                    />
                  ) : (
                    <InquiryRow
                      row={(item() as typeof known).row}
                      now={now()}
                      href={href('inquiry', id)}
                      current={props.beside && params.inquiry === id}
                    />
                  );
                }}
              </For>
            </ul>
            <Show when={current().length > shown().length}>
              <button
                type="button"
                class="num min-h-12 flex-none text-[14px] underline underline-offset-4"
                onClick={() => setAll(true)}
              >
                あと {current().length - shown().length} 件
              </button>
            </Show>
            <p class="mt-auto flex flex-wrap gap-x-3 gap-y-1 px-4 py-3 text-[13px] text-ink-600 max-lg:hidden">
              <span>
                <kbd class="kbd">J</kbd> <kbd class="kbd">K</kbd> 移動
              </span>
              <span>
                <kbd class="kbd">R</kbd> 返信
              </span>
              <span>
                <kbd class="kbd">A</kbd> 担当
              </span>
            </p>
          </Match>
        </Switch>
      </div>
    </section>
  );
}

const EMPTY: Readonly<Record<TabName, { title: string; text: string }>> = {
  unassigned: { title: '未割当はありません', text: 'すべてに担当が決まっています。' },
  mine: { title: '自分の担当はありません', text: '担当になった相談とお問合せがここに並びます。' },
  over: { title: '期限切れはありません', text: '回答の期限を過ぎたものがここに並びます。' },
  soon: { title: '今日が期限のものはありません', text: '今日中に回答するものがここに並びます。' },
  waiting: { title: '返事待ちはありません', text: '事務局が答えて、相手の返事を待っているものがここに並びます。' },
  all: { title: '対応中のものはありません', text: '相談やお問合せが届くと、ここに並びます。' },
};

interface NothingProps {
  readonly tab: TabName;
  readonly text: string | undefined;
  readonly narrowed: boolean;
  readonly onAll: () => void;
}

function Nothing(props: NothingProps): JSX.Element {
  return (
    <EmptyState
      icon={Inbox}
      title={props.text ? `「${props.text}」に合うものはありません` : EMPTY[props.tab].title}
      actions={
        <Show when={props.tab !== 'all' || props.text || props.narrowed}>
          <Button size="sm" onClick={() => props.onAll()}>
            すべてを見る
          </Button>
        </Show>
      }
    >
      {props.text ? '言葉を短くするか、別の言葉でお試しください。終わったものも探しています。' : EMPTY[props.tab].text}
    </EmptyState>
  );
}
