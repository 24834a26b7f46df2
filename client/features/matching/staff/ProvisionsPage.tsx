import Download from 'lucide-solid/icons/download';
import FileKey from 'lucide-solid/icons/file-key';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffExportProvisionsDocument, StaffProvisionsDocument } from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FiscalYearSelect } from '../../figures/FiscalYearSelect.tsx';
import { fiscalYearAt } from '../../figures/fiscal-year.ts';
import { MatchingPage } from './MatchingPage.tsx';

/** 第三者提供の記録: what of whom was told to whom, who had agreed to which words; leads take it out as CSV. */
export default function ProvisionsPage(): JSX.Element {
  const { lead } = useSignedIn();
  const list = createPagedList(
    StaffProvisionsDocument,
    (data) => data.provisions,
    () => ({}),
  );
  return (
    <MatchingPage
      title="第三者提供の記録"
      lead="会員の同意を得て、連絡先などをほかの企業や機関に伝えた記録です。提供の日から3年間保存し、そのあと自動で消去します。"
    >
      <Show when={lead}>
        <Export />
      </Show>
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton rows={5} />}>
          <Show
            when={list.nodes.length}
            fallback={
              <EmptyState icon={FileKey} title="提供の記録はまだありません">
                会員が連絡先を伝えることに同意すると、ここに残ります。
              </EmptyState>
            }
          >
            <ul class="card divide-y divide-ink-200 shadow-card">
              <For each={list.nodes}>
                {(one) => (
                  <li class="grid gap-x-6 gap-y-1 px-4 py-3 text-[15px] leading-[1.6] md:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)] md:px-6">
                    <div class="min-w-0">
                      <p class="font-bold">{one.organization?.name ?? '（消去済み）'}</p>
                      <p class="num text-[14px] text-ink-600">
                        {one.caseNumber}・{dayTime(one.providedAt)}
                      </p>
                      <Show when={one.withdrawnAt}>{(at) => <Chip tone="warn">{date(at())}に同意を取消し</Chip>}</Show>
                    </div>
                    <div class="min-w-0">
                      <p>
                        → <b>{one.recipient}</b>
                        <span class="block text-[14px] text-ink-700">{one.items.join('、')}</span>
                      </p>
                      <p class="num text-[14px] text-ink-600">
                        {one.consentedBy?.name ?? '会員'}が同意（{one.consentNote || '画面で同意'}・文 {one.wording}
                        ）・保存 {date(one.keptUntil)}まで
                      </p>
                    </div>
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
    </MatchingPage>
  );
}

function Export(): JSX.Element {
  const [year, setYear] = createSignal(fiscalYearAt(new Date()));
  const [busy, setBusy] = createSignal(false);
  const take = async () => {
    if (busy()) return;
    setBusy(true);
    const { data, error } = await mutate(StaffExportProvisionsDocument, { fiscalYear: year() });
    setBusy(false);
    if (!data) return showToast({ text: error!.message, failed: true });
    const url = URL.createObjectURL(new Blob([data.exportProvisions], { type: 'text/csv;charset=utf-8' }));
    const download = `第三者提供の記録_${year()}年度.csv`;
    Object.assign(document.createElement('a'), { href: url, download }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <div class="mb-4 flex flex-wrap items-center gap-3">
      <FiscalYearSelect shown={year()} onChoose={setYear} />
      <Button look="quiet" class="!min-h-11" busy={busy()} onClick={() => void take()}>
        <Icon of={Download} class="size-4" />
        CSVで出力
      </Button>
      <span class="text-[14px] text-ink-600">出力は監査ログに残ります。</span>
    </div>
  );
}
