// The audit log (監査ログ, R5.6), for leads: who did what, when, for whom and why, and whether the log is what was written.
import ScrollText from 'lucide-solid/icons/scroll-text';
import SearchX from 'lucide-solid/icons/search-x';
import { createEffect, createMemo, type JSX, Show } from 'solid-js';
import { AuditEntriesDocument } from '../../generated/audit/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { figure } from '../../platform/format.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LeadsOnly } from '../../ui/shells/LeadsOnly.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditRows } from './AuditRows.tsx';
import { AuditVerification } from './AuditVerification.tsx';
import { filterInputOf, isNarrowed, sameFilter, useAuditAddress } from './audit-address.ts';

export default function AuditPage(): JSX.Element {
  return (
    <StaffPage title="監査ログ">
      <LeadsOnly advice="操作の記録を確かめたいときは、主任にご依頼ください。">
        <AuditLog />
      </LeadsOnly>
    </StaffPage>
  );
}

function AuditLog(): JSX.Element {
  const address = useAuditAddress();
  // Opening an entry changes the address, but not the question.
  const filter = createMemo(() => filterInputOf(address.filter()), undefined, { equals: sameFilter });
  const list = createPagedList(
    AuditEntriesDocument,
    (data) => data.auditEntries,
    () => ({ filter: filter() }),
  );
  // The pager tells the count of what was found; nothing found has no pager.
  createEffect(() => list.answered() && list.totalCount() === 0 && announce('0件。当てはまる記録はありません'));

  return (
    <div class="mx-auto max-w-[1240px]">
      <AuditVerification onVerified={() => void list.refetch()} />
      <AuditFilters filter={address.filter()} onNarrow={address.narrow} />
      <p class="num mt-4 mb-3 min-h-7 font-bold">
        <Show when={list.answered() && list.totalCount() !== null}>{figure(list.totalCount()!)}件</Show>
      </p>
      <section aria-label="監査ログの記録" aria-busy={list.loading()}>
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <Show when={list.answered() || list.nodes.length} fallback={<Skeleton rows={6} />}>
            <Show when={list.nodes.length} fallback={<NothingFound narrowed={isNarrowed(address.filter())} />}>
              <AuditRows nodes={list.nodes} openId={address.openId()} hrefOf={address.hrefOf} />
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
    </div>
  );
}

function NothingFound(props: { narrowed: boolean }): JSX.Element {
  return (
    <Show
      when={props.narrowed}
      fallback={
        <EmptyState icon={ScrollText} title="記録はまだありません">
          だれかが操作すると、ここに残ります。
        </EmptyState>
      }
    >
      <EmptyState icon={SearchX} title="当てはまる記録はありません">
        期間を広げるか、条件を減らしてください。
      </EmptyState>
    </Show>
  );
}
