// 情報を伝えた記録: what of one's own company was told to whom, and the consent withdrawn for the time to come (R3.7).
import FileKey from 'lucide-solid/icons/file-key';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  type MemberProvisionFragment,
  MemberProvisionsDocument,
  MemberWithdrawConsentDocument,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';

export default function ProvisionsPage(): JSX.Element {
  const list = createPagedList(
    MemberProvisionsDocument,
    (data) => data.provisions,
    () => ({}),
  );
  const [withdrawing, setWithdrawing] = createSignal<MemberProvisionFragment | null>(null);
  const withdraw = async () => {
    const { id, version } = withdrawing()!;
    const { error } = await mutate(MemberWithdrawConsentDocument, { provision: { id, version } });
    await list.refetch();
    if (!error) showToast({ text: '同意を取り消しました。' });
    return error;
  };
  return (
    <div class="mx-auto max-w-[860px]">
      <PageTitle title="情報を伝えた記録" />
      <p class="mt-2 text-[16px] text-ink-700 leading-[1.75]">
        あなたの会社の情報を、いつ、だれに、何を伝えたかの記録です。同意なく伝わることはありません。記録は3年間保存します。
      </p>
      <div class="mt-5">
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <Show when={list.answered()} fallback={<Skeleton rows={3} />}>
            <Show
              when={list.nodes.length}
              fallback={
                <div class="card">
                  <EmptyState icon={FileKey} title="まだどこにも伝えていません">
                    ご紹介した企業に連絡先を伝えると、ここに記録されます。
                  </EmptyState>
                </div>
              }
            >
              <ul class="flex flex-col gap-4">
                <For each={list.nodes}>
                  {(one) => <ProvisionCard provision={one} onWithdraw={() => setWithdrawing({ ...one })} />}
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
      <ConfirmDialog
        open={withdrawing() !== null}
        title={`${withdrawing()?.recipient}への同意を取り消しますか`}
        action="同意を取り消す"
        danger
        run={withdraw}
        onClose={() => setWithdrawing(null)}
      >
        <p>
          これからは、相手の画面に連絡先を表示せず、使わないように知らせます。すでに相手が控えた情報を消すことはできません。伝えた記録は残ります。
        </p>
      </ConfirmDialog>
    </div>
  );
}

function ProvisionCard(props: { provision: MemberProvisionFragment; onWithdraw: () => void }): JSX.Element {
  const it = () => props.provision;
  return (
    <li class="card p-4 shadow-card md:p-5">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 class="min-w-0 flex-1 basis-[220px] text-[18px] leading-snug">{it().recipient}</h2>
        <Show when={it().withdrawnAt}>{(at) => <Chip tone="warn">{date(at())}に同意を取消し</Chip>}</Show>
      </div>
      <dl class="mt-3 grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-[15px] leading-[1.65]">
        <dt class="text-ink-600">伝えた日</dt>
        <dd class="num">{date(it().providedAt)}</dd>
        <dt class="text-ink-600">伝えた項目</dt>
        <dd>{it().items.join('、')}</dd>
        <dt class="text-ink-600">目的</dt>
        <dd>{it().purpose}</dd>
        <dt class="text-ink-600">相談</dt>
        <dd class="num">{it().caseNumber}</dd>
        <dt class="text-ink-600">同意</dt>
        <dd class="num">
          {date(it().consentedAt)}・{it().consentedBy?.name ?? it().consentNote}
        </dd>
        <dt class="text-ink-600">保存</dt>
        <dd class="num">{date(it().keptUntil)}まで</dd>
      </dl>
      <details class="mt-1">
        <summary class="link inline-flex min-h-11 cursor-pointer items-center text-[15px]">同意した文を読む</summary>
        <p class="rounded-8 bg-ink-50 px-3.5 py-3 text-[15px] leading-[1.7]">{it().wordingText}</p>
      </details>
      <Show when={it().viewerCanWithdraw}>
        <Button look="quiet" size="sm" class="mt-2" onClick={() => props.onWithdraw()}>
          今後の同意を取り消す
        </Button>
      </Show>
    </li>
  );
}
