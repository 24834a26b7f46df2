import Handshake from 'lucide-solid/icons/handshake';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  type MyAffiliationFragment,
  StaffAffiliationsDocument,
  StaffEndAffiliationDocument,
  StaffMyAffiliationsDocument,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, isoDay } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AFFILIATION_KINDS, DeclareDialog } from './DeclareDialog.tsx';
import { MatchingPage } from './MatchingPage.tsx';

/** 利害関係の申告: one's own; for leads, everyone's. */
export default function ConflictsPage(): JSX.Element {
  const { lead } = useSignedIn();
  return (
    <MatchingPage
      title="利害関係の申告"
      lead="ソリューション企業との関係があるときは申告してください。続いているあいだ、その企業を候補に加えたり、提案や送信をしたりできません。ほかの支援員が担当します。"
    >
      <Own />
      <Show when={lead}>
        <Everyone />
      </Show>
    </MatchingPage>
  );
}

const span = (fromOn: string, untilOn?: string | null) => `${date(fromOn)}から${untilOn ? date(untilOn) : '継続中'}`;

function Own(): JSX.Element {
  const query = createQuery(StaffMyAffiliationsDocument, () => ({}));
  const [declaring, setDeclaring] = createSignal(false);
  const [ending, setEnding] = createSignal<MyAffiliationFragment | null>(null);
  const own = () => query.data()?.myAffiliations;
  const end = async () => {
    const { id, version } = ending()!;
    const { error } = await mutate(StaffEndAffiliationDocument, {
      ...{ affiliation: { id, version }, untilOn: isoDay(new Date()) },
    });
    await query.refetch();
    if (!error) showToast({ text: '今日で終わる申告にしました' });
    return error;
  };
  return (
    <section aria-labelledby="own-title">
      <div class="flex flex-wrap items-center gap-3">
        <h2 id="own-title" class="flex-1 text-[18px]">
          あなたの申告
        </h2>
        <Button look="fill" class="!min-h-11" aria-haspopup="dialog" onClick={() => setDeclaring(true)}>
          <Icon of={Plus} />
          申告する
        </Button>
      </div>
      <Show
        when={!query.error()}
        fallback={<LoadFailure error={query.error()!} onRetry={() => void query.refetch()} />}
      >
        <Show when={own()} fallback={<Skeleton rows={2} class="mt-3" />}>
          <Show
            when={own()!.length}
            fallback={
              <div class="card mt-3">
                <EmptyState icon={Handshake} level="h3" title="申告はありません">
                  以前の勤務先や、ご家族の勤務先、出資や顧問の関係があれば申告してください。
                </EmptyState>
              </div>
            }
          >
            <ul class="card mt-3 divide-y divide-ink-200 shadow-card">
              <For each={own()}>
                {(one) => (
                  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 md:px-6">
                    <div class="min-w-0 flex-1 basis-[240px]">
                      <p class="font-bold">{one.vendorName}</p>
                      <p class="num text-[14px] text-ink-600 leading-[1.6]">
                        {AFFILIATION_KINDS[one.kind]}・{span(one.fromOn, one.untilOn)}
                        {one.note ? `・${one.note}` : ''}
                      </p>
                    </div>
                    <Chip tone={one.lasting ? 'warn' : 'ink'}>{one.lasting ? '担当できません' : '終了'}</Chip>
                    <Show when={one.lasting && !one.untilOn}>
                      <Button
                        size="sm"
                        look="quiet"
                        aria-label={`${one.vendorName}との関係が終わった`}
                        onClick={() => setEnding({ ...one })}
                      >
                        関係が終わった
                      </Button>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </Show>
      </Show>
      <Show when={declaring()}>
        <DeclareDialog
          onClose={() => setDeclaring(false)}
          onDeclared={() => {
            setDeclaring(false);
            void query.refetch();
          }}
        />
      </Show>
      <ConfirmDialog
        open={ending() !== null}
        title={`${ending()?.vendorName}との関係が終わりましたか`}
        action="今日で終える"
        run={end}
        onClose={() => setEnding(null)}
      >
        <p>明日から、この企業を候補に加えたり送信したりできるようになります。申告の記録は残ります。</p>
      </ConfirmDialog>
    </section>
  );
}

function Everyone(): JSX.Element {
  const list = createPagedList(
    StaffAffiliationsDocument,
    (data) => data.affiliations,
    () => ({}),
  );
  return (
    <section class="mt-8" aria-labelledby="all-title">
      <h2 id="all-title" class="text-[18px]">
        全員の申告（主任だけに表示）
      </h2>
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton rows={3} class="mt-3" />}>
          <Show when={list.nodes.length} fallback={<p class="mt-3">申告はまだありません。</p>}>
            <ul class="card mt-3 divide-y divide-ink-200 shadow-card">
              <For each={list.nodes}>
                {(one) => (
                  <li class="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 text-[15px] md:px-6">
                    <b class="basis-[120px]">{one.person?.name}</b>
                    <span class="min-w-0 flex-1 basis-[240px]">
                      {one.vendor?.name}
                      <span class="num block text-[14px] text-ink-600 leading-[1.6]">
                        {AFFILIATION_KINDS[one.kind]}・{span(one.fromOn, one.untilOn)}
                        {one.note ? `・${one.note}` : ''}
                      </span>
                    </span>
                    <span class="num text-[14px] text-ink-600">{date(one.declaredAt)}に申告</span>
                  </li>
                )}
              </For>
            </ul>
            <Pager
              shown={list.nodes.length}
              total={list.totalCount()}
              hasMore={list.hasMore()}
              loading={list.loading()}
              onMore={() => void list.loadMore()}
            />
          </Show>
        </Show>
      </Show>
    </section>
  );
}
