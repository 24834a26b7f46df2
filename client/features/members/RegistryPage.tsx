// The member registry (会員管理簿, R1.4): found by name, narrowed by industry and municipality, opened beside the list.
import BookUser from 'lucide-solid/icons/book-user';
import FileUp from 'lucide-solid/icons/file-up';
import SearchX from 'lucide-solid/icons/search-x';
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { RegistryDocument } from '../../generated/members/graphql.ts';
import { announce } from '../../platform/announce.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { figure } from '../../platform/format.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { RegistryFilters } from './RegistryFilters.tsx';
import { RegistryRecord } from './RegistryRecord.tsx';
import { RegistryRows } from './RegistryRows.tsx';
import { filterInputOf, isNarrowed, sameFilter, useRegistryAddress } from './registry-address.ts';

const IMPORT = '/staff/registry/import';

export default function RegistryPage(): JSX.Element {
  const address = useRegistryAddress();
  const wide = useWide();
  // Opening a record changes the address, but not the question.
  const filter = createMemo(() => filterInputOf(address.filter()), undefined, { equals: sameFilter });
  const list = createPagedList(
    RegistryDocument,
    (data) => data.organizations,
    () => ({ filter: filter() }),
  );
  // The pager tells the count of what was found; nothing found has no pager.
  createEffect(() => list.answered() && list.totalCount() === 0 && announce('0件。当てはまる会員はいません'));
  const close = () => {
    const id = address.openId();
    address.close();
    document.getElementById(`record-${id}`)?.focus();
  };
  const nameOf = (id: string) => list.nodes.find((node) => node.id === id)?.name ?? '会員の詳細';

  return (
    <StaffPage title="会員管理簿">
      <div class="mx-auto max-w-[1240px]">
        <RegistryFilters filter={address.filter()} onNarrow={address.narrow} />
        <div class="mt-4 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p class="num flex-1 font-bold">
            <Show when={list.answered() && list.totalCount() !== null}>{figure(list.totalCount()!)}件</Show>
          </p>
          <ButtonLink href={IMPORT} look="quiet" class="!min-h-11">
            <Icon of={FileUp} />
            ファイルから取り込む
          </ButtonLink>
        </div>
        <div class={address.openId() && wide() ? 'grid grid-cols-[minmax(0,1fr)_400px] items-start gap-5' : ''}>
          <section aria-label="検索の結果" aria-busy={list.loading()}>
            <Show
              when={!list.error()}
              fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}
            >
              <Show when={list.answered() || list.nodes.length} fallback={<Skeleton rows={6} />}>
                <Show when={list.nodes.length} fallback={<NothingFound narrowed={isNarrowed(address.filter())} />}>
                  <RegistryRows
                    nodes={list.nodes}
                    openId={address.openId()}
                    hrefOf={address.hrefOf}
                    narrow={Boolean(address.openId() && wide())}
                  />
                </Show>
                <Show when={list.nodes.length}>
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
          <Show when={wide() && address.openId()} keyed>
            {(id) => (
              <aside aria-label={nameOf(id)} class="card sticky top-20 max-h-[calc(100dvh-6rem)] overflow-y-auto p-5">
                <RegistryRecord id={id} heading onClose={close} />
              </aside>
            )}
          </Show>
        </div>
      </div>
      <Dialog
        open={!wide() && address.openId() !== null}
        title={address.openId() ? nameOf(address.openId()!) : ''}
        onClose={close}
      >
        <Show when={address.openId()} keyed>
          {(id) => <RegistryRecord id={id} />}
        </Show>
      </Dialog>
    </StaffPage>
  );
}

function NothingFound(props: { narrowed: boolean }): JSX.Element {
  return (
    <Show
      when={props.narrowed}
      fallback={
        <EmptyState
          icon={BookUser}
          title="会員管理簿はまだ空です"
          actions={
            <ButtonLink look="fill" href={IMPORT}>
              ファイルから取り込む
            </ButtonLink>
          }
        >
          お手元のExcelかCSVを選ぶと、登録する前に内容を確かめられます。
        </EmptyState>
      }
    >
      <EmptyState icon={SearchX} title="当てはまる会員はいません">
        言葉を短くするか、条件を減らしてください。
      </EmptyState>
    </Show>
  );
}

/** Whether there is space for the details beside the list. */
function useWide(): () => boolean {
  const media = matchMedia('(min-width: 1024px)');
  const [wide, setWide] = createSignal(media.matches);
  const change = () => setWide(media.matches);
  media.addEventListener('change', change);
  onCleanup(() => media.removeEventListener('change', change));
  return wide;
}
