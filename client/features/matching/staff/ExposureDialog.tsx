import ListX from 'lucide-solid/icons/list-x';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { type ExposureKind, StaffExposureRowsDocument } from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import type { VendorExposure } from '../selection/impartiality.ts';

const KINDS: readonly { readonly value: ExposureKind; readonly label: string }[] = [
  { value: 'ELIGIBLE', label: '対象' },
  { value: 'SHOWN', label: '候補' },
  { value: 'INTRODUCED', label: '情報提供' },
  { value: 'CONTACTED', label: '連絡確認' },
];

/** The cases behind a vendor's figures, of all years: for the secretariat alone. */
export function ExposureDialog(props: { vendor: VendorExposure; onClose: () => void }): JSX.Element {
  const [kind, setKind] = createSignal<ExposureKind>('INTRODUCED');
  const list = createPagedList(
    StaffExposureRowsDocument,
    (data) => data.exposureRows,
    () => ({ vendor: props.vendor.id, kind: kind() }),
  );
  return (
    <Dialog
      open
      wide
      title={`${props.vendor.vendorName}の紹介`}
      onClose={props.onClose}
      actions={
        <Button look="fill" onClick={() => props.onClose()}>
          閉じる
        </Button>
      }
    >
      <Segments label="段階" options={KINDS} value={kind()} onChange={(value) => setKind(value as ExposureKind)} />
      <div class="mt-3 min-h-[240px]">
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <Show when={list.answered()} fallback={<Skeleton rows={3} />}>
            <Show
              when={list.nodes.length}
              fallback={
                <EmptyState icon={ListX} level="h3" title="この段階の記録はありません">
                  ほかの段階を選んでください。
                </EmptyState>
              }
            >
              <ul class="divide-y divide-ink-200 border-ink-200 border-y">
                <For each={list.nodes}>
                  {(row) => (
                    <li class="flex flex-wrap items-baseline gap-x-4 py-2 text-[15px]">
                      <span class="num w-[128px] flex-none text-ink-600">{date(row.occurredAt)}</span>
                      <a class="link inline-flex min-h-8 items-center" href={`/staff/cases/${row.consultation?.id}`}>
                        <span class="num mr-2">{row.consultation?.number}</span>
                        {row.consultation?.subject}
                      </a>
                      <span class="text-[14px] text-ink-600">{row.listing?.title}</span>
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
      </div>
    </Dialog>
  );
}
