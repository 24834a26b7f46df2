// 利用者: every account, for leads (主任): found, opened, invited.
import SearchX from 'lucide-solid/icons/search-x';
import UserRoundPlus from 'lucide-solid/icons/user-round-plus';
import { createEffect, createMemo, createSignal, type JSX, Show } from 'solid-js';
import { StaffAccountsDocument, StaffInvitationsDocument } from '../../../generated/accounts/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { figure } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { LeadsOnly } from '../../../ui/shells/LeadsOnly.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { InvitationRows } from '../people/InvitationRows.tsx';
import { AccountFilters } from './AccountFilters.tsx';
import { AccountRows } from './AccountRows.tsx';
import { filterInputOf, NO_FILTER, sameFilter, useAccountsAddress } from './accounts-address.ts';
import { InviteAccountDialog } from './InviteAccountDialog.tsx';

export default function AccountsPage(): JSX.Element {
  return (
    <StaffPage title="利用者">
      <LeadsOnly advice="アカウントの追加や停止の解除は、主任にご依頼ください。ご自分の設定は、右上の名前のメニューから変えられます。">
        <Accounts />
      </LeadsOnly>
    </StaffPage>
  );
}

function Accounts(): JSX.Element {
  const address = useAccountsAddress();
  const filter = createMemo(() => filterInputOf(address.filter()), undefined, { equals: sameFilter });
  const list = createPagedList(
    StaffAccountsDocument,
    (data) => data.accounts,
    () => ({ filter: filter() }),
  );
  const invitations = createQuery(StaffInvitationsDocument, () => ({}));
  const waiting = () => invitations.data()?.staffInvitations ?? [];
  const [inviting, setInviting] = createSignal(false);
  // The pager tells the count of what was found; nothing found has no pager.
  createEffect(() => list.answered() && list.totalCount() === 0 && announce('0件。当てはまる利用者はいません'));

  return (
    <div class="mx-auto max-w-[1240px]">
      <AccountFilters filter={address.filter()} onNarrow={address.narrow} />
      <div class="mt-4 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p class="num flex-1 font-bold">
          <Show when={list.answered() && list.totalCount() !== null}>{figure(list.totalCount()!)}人</Show>
        </p>
        <Button look="fill" class="!min-h-11" aria-haspopup="dialog" onClick={() => setInviting(true)}>
          <Icon of={UserRoundPlus} />
          招待する
        </Button>
      </div>
      <section aria-label="検索の結果" aria-busy={list.loading()}>
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <Show when={list.answered() || list.nodes.length} fallback={<Skeleton rows={6} />}>
            <Show
              when={list.nodes.length}
              fallback={
                <EmptyState
                  icon={SearchX}
                  title="当てはまる利用者はいません"
                  actions={<Button onClick={() => address.narrow(NO_FILTER)}>条件をすべて外す</Button>}
                >
                  言葉を短くするか、条件を減らしてください。
                </EmptyState>
              }
            >
              <AccountRows nodes={list.nodes} />
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
      <Show when={waiting().length}>
        <section class="mt-8" aria-labelledby="invitations-title">
          <h2 id="invitations-title" tabindex="-1" class="mb-3 text-[18px]">
            招待中
          </h2>
          <InvitationRows invitations={waiting()} canChange onChanged={() => void invitations.refetch()} />
        </section>
      </Show>
      <InviteAccountDialog
        open={inviting()}
        onClose={() => setInviting(false)}
        onInvited={() => void invitations.refetch()}
      />
    </div>
  );
}
