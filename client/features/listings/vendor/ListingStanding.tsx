import { createSignal, type JSX, Show } from 'solid-js';
import {
  VendorArchiveListingDocument,
  VendorBringBackListingDocument,
  type VendorListingFragment,
  VendorProlongListingDocument,
} from '../../../generated/listings/graphql.ts';
import { date, dateWithEra, daysBetween } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

/** Days before the end from which on it is said everywhere. */
const NEAR = 30;
export const isNear = (expiresAt: string): boolean => daysBetween(new Date(), expiresAt) <= NEAR;

const BY: Readonly<Record<string, string>> = {
  VENDOR: '自社で取り下げました。',
  STAFF: '事務局が取り下げました。',
  EXPIRY: '掲載期限を過ぎたため、一覧から外れました。',
};

interface ListingStandingProps {
  readonly listing: VendorListingFragment;
  readonly onChanged: (listing: VendorListingFragment) => void;
}

/** 掲載の状態: until when it stands in the directory, and what its vendor can do about that. */
export function ListingStanding(props: ListingStandingProps): JSX.Element {
  const [asking, setAsking] = createSignal<'archive' | 'bringBack' | 'prolong' | null>(null);
  const [reason, setReason] = createSignal('');
  const one = () => props.listing;
  const settle = (data: VendorListingFragment | undefined, error: AppError | null, text: string) => {
    if (data) {
      props.onChanged(data);
      showToast({ text });
    }
    return error;
  };
  const archive = async () => {
    const { data, error } = await mutate(VendorArchiveListingDocument, { id: one().id, reason: reason() });
    return settle(data?.archiveListing, error, '掲載を取り下げました。内容は消えていません。');
  };
  const bringBack = async () => {
    const { data, error } = await mutate(VendorBringBackListingDocument, { id: one().id });
    return settle(data?.bringBackListing, error, 'もう一度掲載しました。');
  };
  const prolong = async () => {
    const { data, error } = await mutate(VendorProlongListingDocument, { id: one().id });
    return settle(data?.prolongListing, error, '掲載を1年延長しました。');
  };
  return (
    <Show when={one().state !== 'NEW'}>
      <section class="card p-4 shadow-card md:p-5" aria-labelledby="standing-title">
        <h2 id="standing-title" class="text-[18px]">
          掲載の状態
        </h2>
        <Show
          when={one().state === 'PUBLISHED'}
          fallback={
            <Note tone="warn" class="mt-3" fact={BY[one().archivedBy ?? ''] ?? '取り下げています。'}>
              <Show when={one().archivedAt}>
                {(at) => <p class="num mt-1">{date(at())} から、一覧と検索に出ていません。</p>}
              </Show>
              <Show when={one().archiveReason}>{(text) => <p class="mt-1 whitespace-pre-wrap">理由：{text()}</p>}</Show>
              <Show when={one().archivedBy === 'STAFF'}>
                <p class="mt-1">内容を改訂して申請すると、確認のうえで掲載に戻ります。</p>
              </Show>
            </Note>
          }
        >
          <dl class="dl mt-3">
            <dt>掲載番号</dt>
            <dd class="num">{one().number}</dd>
            <Show when={one().publishedAt}>
              {(at) => (
                <>
                  <dt>公開</dt>
                  <dd class="num">{date(at())}</dd>
                </>
              )}
            </Show>
            <Show when={one().expiresAt}>
              {(at) => (
                <>
                  <dt>掲載期限</dt>
                  <dd class={`num ${isNear(at()) ? 'font-bold text-[#8b3200]' : ''}`}>
                    {dateWithEra(at())}
                    {isNear(at()) ? `（あと${daysBetween(new Date(), at())}日）` : ''}
                  </dd>
                </>
              )}
            </Show>
          </dl>
          <p class="mt-2 text-[14px] text-ink-600 leading-[1.65]">
            期限の30日前と7日前にメールでお知らせします。延長しないと一覧から外れますが、内容は消えません。
          </p>
        </Show>
        <div class="mt-4 flex flex-wrap gap-2">
          <Show when={one().viewerCanProlong}>
            <Button
              look={one().expiresAt && isNear(one().expiresAt!) ? 'fill' : 'outline'}
              onClick={() => setAsking('prolong')}
            >
              掲載を1年延長する
            </Button>
          </Show>
          <Show when={one().viewerCanBringBack}>
            <Button look="fill" onClick={() => setAsking('bringBack')}>
              もう一度掲載する
            </Button>
          </Show>
          <Show when={one().viewerCanArchive}>
            <Button look="quiet" onClick={() => setAsking('archive')}>
              掲載を取り下げる
            </Button>
          </Show>
        </div>
      </section>
      <ConfirmDialog
        open={asking() === 'prolong'}
        title="内容は今も正しいですか"
        action="確かめた。1年延長する"
        run={prolong}
        onClose={() => setAsking(null)}
      >
        <p>価格、問い合わせ先、リンク先が今も正しいことを確かめてください。今日から1年間、掲載を続けます。</p>
        <p class="mt-2">
          直すところがあるときは、先に「内容を改訂する」から申請してください。公開されると期限も1年延びます。
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking() === 'bringBack'}
        title="もう一度掲載しますか"
        action="もう一度掲載する"
        run={bringBack}
        onClose={() => setAsking(null)}
      >
        <p>最後に公開した内容のまま、すぐに一覧と検索に出ます。期限は今日から1年です。</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking() === 'archive'}
        title="掲載を取り下げますか"
        action="取り下げる"
        danger
        run={archive}
        onClose={() => setAsking(null)}
      >
        <p>一覧と検索に出なくなり、公開中のページも開けなくなります。内容と履歴は残り、いつでも掲載に戻せます。</p>
        <TextInput
          class="mt-4"
          form="archive"
          name="reason"
          label="理由"
          optional
          help="自社のメモとして残ります。"
          maxlength={500}
          value={reason()}
          onInput={setReason}
        />
      </ConfirmDialog>
    </Show>
  );
}
