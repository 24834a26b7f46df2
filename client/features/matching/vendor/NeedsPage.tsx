// /vendor/needs and /vendor/needs/:id: what staff sent to this vendor, live. A list beside the need; one of both on a phone.
import { useNavigate, useParams } from '@solidjs/router';
import ArrowLeft from 'lucide-solid/icons/arrow-left';
import Inbox from 'lucide-solid/icons/inbox';
import { createEffect, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { day } from '../../../platform/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { NeedChip } from './NeedChip.tsx';
import { NeedDetail } from './NeedDetail.tsx';
import { budgetOf, createNeeds, inGroup, type NeedGroup, titleOf, type VendorNeed, whoOf } from './need.ts';

export default function NeedsPage(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const navigate = useNavigate();
  const [group, setGroup] = createSignal<NeedGroup>('all');
  const [fresh, setFresh] = createSignal<ReadonlySet<string>>(new Set());
  const list = createNeeds((need) => {
    setFresh(new Set([...fresh(), need.id]));
    const action = { label: '開く', run: () => navigate(`/vendor/needs/${need.id}`) };
    showToast({ text: '新しいニーズが届きました。', action });
  });
  const shown = () => list.nodes.filter((need) => inGroup(need, group()));
  /** Without an address one is open beside the list, and stays: what arrives does not push it away. */
  const [beside, setBeside] = createSignal<string>();
  createEffect(() => beside() ?? setBeside(shown()[0]?.id));
  const opened = () => list.nodes.find(({ id }) => id === (params.id ?? beside()));
  const show = (one: NeedGroup) => {
    setGroup(one);
    setBeside(shown()[0]?.id);
  };
  const count = (one: NeedGroup) => list.nodes.filter((need) => inGroup(need, one)).length;

  return (
    <>
      <PageTitle title="届いたニーズ" class={params.id ? 'max-lg:sr-only' : ''} />
      <p class={`mt-1 text-[15px] text-ink-700 md:text-[16px] ${params.id ? 'max-lg:hidden' : ''}`}>
        支援員が選んだ、匿名の課題です。会社名は、企業が同意した相手にだけ開示されます。
      </p>
      <Switch>
        <Match when={list.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void list.refetch()} />}
        </Match>
        <Match when={list.loading() && !list.nodes.length}>
          <Skeleton class="mt-5" />
        </Match>
        <Match when={!list.nodes.length}>
          <div class="card mt-5 flex min-h-[320px] flex-col">
            <EmptyState icon={Inbox} title="届いたニーズはまだありません">
              掲載中のPR情報が課題に合うと支援員が判断すると、ここに届きます。画面を開いたままでも、届くとすぐに表示します。
            </EmptyState>
          </div>
        </Match>
        <Match when={list.nodes.length}>
          <div class="mt-5 grid gap-6 lg:grid-cols-[376px_minmax(0,1fr)]">
            <section aria-label="一覧" class={params.id ? 'max-lg:hidden' : ''}>
              <div class="mb-3 grid [&_button]:flex-1 [&_button]:justify-center">
                <Segments
                  label="絞り込み"
                  value={group()}
                  onChange={(value) => show(value as NeedGroup)}
                  options={[
                    { value: 'waiting', label: <span class="num">要対応 {count('waiting')}</span> },
                    { value: 'answered', label: <span class="num">対応済み {count('answered')}</span> },
                    { value: 'all', label: <span class="num">すべて {count('all')}</span> },
                  ]}
                />
              </div>
              <ul class="flex flex-col gap-3">
                <For
                  each={shown()}
                  fallback={<li class="p-4 text-[15px] text-ink-600">この条件のニーズはありません。</li>}
                >
                  {(need) => <NeedRow need={need} current={need.id === opened()?.id} fresh={fresh().has(need.id)} />}
                </For>
              </ul>
              <Show when={list.hasMore()}>
                <button type="button" class="btn btn-quiet mt-3 w-full" onClick={() => void list.loadMore()}>
                  さらに表示
                </button>
              </Show>
            </section>
            <section
              aria-label="ニーズの内容"
              class={`card self-start p-4 shadow-card md:p-7 ${params.id ? '' : 'max-lg:hidden'}`}
            >
              <Show when={params.id}>
                <a
                  class="link mb-3 inline-flex min-h-11 items-center gap-1.5 text-[15px] lg:hidden"
                  href="/vendor/needs"
                >
                  <Icon of={ArrowLeft} class="size-4" />
                  届いたニーズの一覧
                </a>
              </Show>
              <Show when={opened()} fallback={<EmptyState icon={Inbox} title="このニーズは表示できません" />}>
                {(need) => (
                  <NeedDetail
                    need={need()}
                    onChanged={(node) => void list.optimistic({ kind: 'CHANGED', position: '', id: node.id, node })}
                    onConflict={() => void list.refetch()}
                  />
                )}
              </Show>
            </section>
          </div>
        </Match>
      </Switch>
    </>
  );
}

interface NeedRowProps {
  readonly need: VendorNeed;
  readonly current: boolean;
  /** Arrived while the page was open. */
  readonly fresh: boolean;
}

function NeedRow(props: NeedRowProps): JSX.Element {
  const look = () =>
    props.current ? 'lg:!border-key-800 lg:!bg-key-50' : props.fresh ? '!border-inlay-500 !bg-inlay-100' : '';
  return (
    <li class={`card relative p-4 ${look()}`}>
      <div class="flex items-center gap-2">
        <NeedChip state={props.need.state} />
        <Show when={props.fresh}>
          <span class="text-[14px] font-bold text-inlay-900">新着</span>
        </Show>
        <span class="num ml-auto text-[14px] text-ink-600">{props.need.sentAt && day(props.need.sentAt)}</span>
      </div>
      <h2 class="mt-2 line-clamp-2 text-[16px] leading-[1.5]">
        <a
          href={`/vendor/needs/${props.need.id}`}
          class="no-underline cover hover:underline"
          aria-current={props.current ? 'true' : undefined}
        >
          {props.need.disclosure?.company ?? titleOf(props.need)}
        </a>
      </h2>
      <p class="mt-1 text-[14px] leading-[1.6] text-ink-600">
        {whoOf(props.need)}
        <Show when={budgetOf(props.need)}>
          <br />
          予算 {budgetOf(props.need)}
        </Show>
      </p>
    </li>
  );
}
