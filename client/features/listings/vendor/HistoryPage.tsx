// /vendor/listings/:id/history: every revision, what differs between any two, and an earlier text taken up again.
import { useNavigate, useParams } from '@solidjs/router';
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import {
  VendorListingHistoryDocument,
  type VendorListingHistoryQuery,
  VendorRestoreListingDocument,
} from '../../../generated/listings/graphql.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { dayTime } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip, type ChipTone } from '../../../ui/Chip.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { ListingDifferences } from '../ListingDifferences.tsx';

type Listing = NonNullable<VendorListingHistoryQuery['listing']>;
type Revision = NonNullable<Listing['revisions']>[number];

const STATES: Readonly<Record<string, readonly [ChipTone, string]>> = {
  DRAFT: ['gold', '編集中'],
  IN_REVIEW: ['info', '確認中'],
  RETURNED: ['err', '差し戻し'],
  PUBLISHED: ['ok', '公開した版'],
  REPLACED: ['line', '使わなかった下書き'],
};

const nameOf = ({ number }: Revision) => `第${number}版`;

export default function HistoryPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const query = createQuery(VendorListingHistoryDocument, () => ({ id: params.id }));
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={query.error()}>
        {(error) => (
          <>
            <PageTitle title="PR情報の履歴" />
            <LoadFailure error={error()} onRetry={() => void query.refetch()} />
          </>
        )}
      </Match>
      <Match when={query.data()?.listing}>{(listing) => <History listing={listing()} />}</Match>
      <Match when={query.data()}>
        <NothingToShow what="掲載" back={{ href: '/vendor/listings', label: 'PR情報の一覧へ' }} />
      </Match>
    </Switch>
  );
}

function History(props: { listing: Listing }): JSX.Element {
  const navigate = useNavigate();
  const revisions = () => props.listing.revisions ?? [];
  const page = () => `/vendor/listings/${props.listing.id}`;
  const title = () => revisions()[0]?.content.title || props.listing.title || '（見出しはまだありません）';
  const [older, setOlder] = createSignal(String((revisions()[1] ?? revisions()[0])?.number ?? ''));
  const [newer, setNewer] = createSignal(String(revisions()[0]?.number ?? ''));
  const [restoring, setRestoring] = createSignal<Revision | null>(null);
  const at = (number: string) => revisions().find((one) => String(one.number) === number);
  const pair = createMemo(() => {
    const [before, after] = [at(older()), at(newer())];
    return before && after ? { before, after } : null;
  });
  const open = () => (revisions()[0]?.state === 'PUBLISHED' ? null : revisions()[0]);
  const inReview = () => open()?.state === 'IN_REVIEW';
  const options = () =>
    revisions().map((one) => ({ value: String(one.number), label: `${nameOf(one)}（${STATES[one.state]?.[1]}）` }));

  const restore = async () => {
    const { error } = await mutate(VendorRestoreListingDocument, { revision: restoring()!.id });
    if (error) return error;
    showToast({ text: `${nameOf(restoring()!)}の内容から、新しい下書きを作りました。` });
    navigate(page());
    return null;
  };

  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'PR情報', href: '/vendor/listings' }, { label: title(), href: page() }, { label: '履歴' }]}
      />
      <PageTitle title="履歴" eyebrow={`${props.listing.number}　${title()}`} class="mt-2" />
      <div class="mt-5 grid items-start gap-6 lg:grid-cols-[minmax(0,360px)_minmax(0,1fr)]">
        <section class="card p-4 shadow-card md:p-5" aria-labelledby="revisions-title">
          <h2 id="revisions-title" class="text-[18px]">
            版の一覧
          </h2>
          <ol class="mt-2 divide-y divide-ink-200">
            <For each={revisions()}>
              {(one) => (
                <li class="py-3 last:pb-0">
                  <p class="flex flex-wrap items-center gap-2">
                    <strong class="text-[16px]">{nameOf(one)}</strong>
                    <Chip tone={STATES[one.state]?.[0]}>{STATES[one.state]?.[1]}</Chip>
                    <Show when={one.number === props.listing.publishedNumber}>
                      <span class="text-[14px] text-ink-600">最後に公開した内容</span>
                    </Show>
                  </p>
                  <p class="num mt-0.5 text-[14px] text-ink-600">
                    {one.decidedAt && one.state === 'PUBLISHED'
                      ? `${dayTime(one.decidedAt)} に公開`
                      : `${dayTime(one.savedAt)} に保存`}
                  </p>
                  <p class="text-[15px] leading-[1.6]">
                    {one.content.promise || one.content.title || '（まだ何も書いていません）'}
                  </p>
                  <Show when={one !== revisions()[0]}>
                    <Button look="quiet" size="sm" class="mt-2" disabled={inReview()} onClick={() => setRestoring(one)}>
                      {nameOf(one)}の内容に戻す
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ol>
          <Show when={inReview()}>
            <p class="mt-3 text-[14px] text-ink-600 leading-[1.65]">
              支援員が確かめているあいだは戻せません。先に申請を取り下げてください。
            </p>
          </Show>
        </section>
        <section class="card p-4 shadow-card md:p-5" aria-labelledby="compare-title">
          <h2 id="compare-title" class="text-[18px]">
            版を比べる
          </h2>
          <div class="mt-3 grid gap-4 sm:grid-cols-2">
            <Select name="older" label="もとの版" options={options()} value={older()} onChange={setOlder} />
            <Select name="newer" label="比べる版" options={options()} value={newer()} onChange={setNewer} />
          </div>
          <div class="mt-5" aria-live="polite">
            <Show when={pair()} keyed>
              {({ before, after }) => (
                <ListingDifferences
                  published={before.content}
                  revised={after.content}
                  names={[nameOf(before), nameOf(after)]}
                />
              )}
            </Show>
          </div>
        </section>
      </div>
      <ConfirmDialog
        open={restoring() !== null}
        title={restoring() ? `${nameOf(restoring()!)}の内容に戻しますか` : ''}
        action="この内容で下書きを作る"
        run={restore}
        onClose={() => setRestoring(null)}
      >
        <p>この内容から新しい下書きを作ります。公開中の内容は、申請して公開されるまで変わりません。</p>
        <Show when={open()}>{(draft) => <p class="mt-2">今の下書き（{nameOf(draft())}）は履歴に残ります。</p>}</Show>
      </ConfirmDialog>
    </>
  );
}
