// Exhibitors' applications (出展申込み, R4.1): what waits for a decision comes first. Live.
import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleMinus from 'lucide-solid/icons/circle-minus';
import Hourglass from 'lucide-solid/icons/hourglass';
import Store from 'lucide-solid/icons/store';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffAcceptExhibitorDocument } from '../../../generated/exhibitions/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dayTime, figure } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { IconSource } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import type { Application } from './ExhibitionPeople.tsx';

const ORDER: readonly string[] = ['SUBMITTED', 'ACCEPTED', 'DECLINED'];
const LOOKS: Readonly<Record<string, readonly [ChipTone, IconSource]>> = {
  SUBMITTED: ['gold', Hourglass],
  ACCEPTED: ['ok', CircleCheck],
  DECLINED: ['ink', CircleMinus],
};

const nameId = (id: string) => `application-${id}`;
/** Once it is decided its buttons are gone: one is still at it. */
const focusApplication = (id: string) => document.getElementById(nameId(id))?.focus();

interface ApplicationsProps {
  readonly list: LiveList<Application>;
  readonly accepted: number;
  readonly target: number;
}

export function Applications(props: ApplicationsProps): JSX.Element {
  const [declining, setDeclining] = createSignal<Application | null>(null);
  const ordered = () => [...props.list.nodes].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const waiting = () => props.list.nodes.filter(({ state }) => state === 'SUBMITTED').length;

  return (
    <>
      <p class="num text-[15px] text-ink-700" role="status">
        選考中 {figure(waiting())}社・出展の決定 {figure(props.accepted)}社（目標 {figure(props.target)}社）
      </p>
      <Show
        when={!props.list.error()}
        fallback={<LoadFailure error={props.list.error()!} onRetry={() => void props.list.refetch()} />}
      >
        <Show when={props.list.nodes.length || !props.list.loading()} fallback={<Skeleton class="mt-3" rows={2} />}>
          <Show
            when={props.list.nodes.length}
            fallback={
              <EmptyState icon={Store} level="h3" title="出展の申込みはまだありません">
                申込みが届くと、ここにすぐ表示されます。
              </EmptyState>
            }
          >
            <ul class="mt-3 divide-y divide-ink-200 border-t border-ink-200">
              <For each={ordered()}>
                {(application) => <ApplicationRow of={application} onDecline={() => setDeclining(application)} />}
              </For>
            </ul>
            <Show when={props.list.hasMore()}>
              <Pager
                shown={props.list.nodes.length}
                total={props.list.totalCount()}
                hasMore
                loading={props.list.loading()}
                onMore={() => void props.list.loadMore()}
              />
            </Show>
          </Show>
        </Show>
      </Show>
      <DeclineDialog application={declining()} onDeclined={focusApplication} onClose={() => setDeclining(null)} />
    </>
  );
}

function ApplicationRow(props: { of: Application; onDecline: () => void }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const look = () => LOOKS[props.of.state] ?? LOOKS.SUBMITTED!;

  const accept = async () => {
    if (busy()) return;
    setBusy(true);
    const { id, version } = props.of;
    const answer = await mutate(StaffAcceptExhibitorDocument, { application: { id, version: version! } });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    showToast({ text: `${props.of.vendor?.name}の出展を決定しました` });
    focusApplication(id);
  };

  const undecided = () => props.of.state === 'SUBMITTED';
  return (
    <li class="gap-x-6 py-4 md:grid md:grid-cols-[minmax(0,1fr)_auto] md:items-start">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Chip tone={look()[0]} icon={look()[1]}>
            {props.of.stateLabel}
          </Chip>
          <Show when={props.of.submittedAt}>
            {(at) => <span class="num text-[14px] text-ink-600">{dayTime(at())} 申込み</span>}
          </Show>
        </p>
        <h3 id={nameId(props.of.id)} tabindex="-1" class="mt-1.5 text-[16px] leading-snug">
          {props.of.vendor?.name}
        </h3>
        <p class="text-[15px] leading-[1.6]">{props.of.title}</p>
        <Show
          when={undecided()}
          fallback={
            <details class="text-[14px]">
              <summary class="inline-flex min-h-11 cursor-pointer items-center underline decoration-1 underline-offset-4 text-ink-700">
                申込みの内容
              </summary>
              <Contents of={props.of} />
            </details>
          }
        >
          <Contents of={props.of} />
        </Show>
        {/* Accepted all the same: only the answer got lost. */}
        <Show when={props.of.state !== 'ACCEPTED' && error()}>
          {(refusal) => (
            <Note tone="err" urgent class="mt-2" fact={refusal().message}>
              <Show when={refusal().code === 'CONFLICT'}>
                上に最新の状態を表示しています。確かめてから決めてください。
              </Show>
            </Note>
          )}
        </Show>
      </div>
      <Show when={props.of.viewerCanAccept || props.of.viewerCanDecline}>
        <div class="flex gap-2 max-md:mt-3 md:pt-1">
          <Button look="fill" class="!min-h-11" busy={busy()} onClick={() => void accept()}>
            出展を決定
            <span class="sr-only">：{props.of.vendor?.name}</span>
          </Button>
          <Button look="quiet" class="!min-h-11" onClick={() => props.onDecline()}>
            見送る
            <span class="sr-only">：{props.of.vendor?.name}</span>
          </Button>
        </div>
      </Show>
    </li>
  );
}

function Contents(props: { of: Application }): JSX.Element {
  const details = () =>
    [
      props.of.zone && `区画 ${props.of.zone}`,
      props.of.powerW ? `電源 ${figure(props.of.powerW)}W` : '電源なし',
      props.of.note && `備考 ${props.of.note}`,
    ].filter(Boolean);
  return (
    <>
      <p class="mt-1 whitespace-pre-line text-[14px] leading-[1.7] text-ink-700">{props.of.shows}</p>
      <p class="num mt-1 text-[14px] leading-[1.7] text-ink-600">{details().join('・')}</p>
      <Show when={props.of.reason}>
        <p class="mt-1 whitespace-pre-line text-[14px] leading-[1.7] text-ink-700">見送りの理由：{props.of.reason}</p>
      </Show>
    </>
  );
}
