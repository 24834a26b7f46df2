import { createSignal, type JSX, Show } from 'solid-js';
import {
  StaffArchiveListingDocument,
  StaffBringBackListingDocument,
  type StaffListingReviewQuery,
} from '../../../generated/listings/graphql.ts';
import { date } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

type Listing = NonNullable<StaffListingReviewQuery['listing']>;

const BY: Readonly<Record<string, string>> = {
  VENDOR: '企業が取り下げました',
  STAFF: '事務局が取り下げました',
  EXPIRY: '掲載期限を過ぎました',
};

/** 掲載の状態, and how staff change it: with a reason that the vendor is told. */
export function StaffStanding(props: { listing: Listing; onChanged: () => void }): JSX.Element {
  const [asking, setAsking] = createSignal<'archive' | 'bringBack' | null>(null);
  const [reason, setReason] = createSignal('');
  const one = () => props.listing;
  const archive = async () => {
    const { error } = await mutate(StaffArchiveListingDocument, { id: one().id, reason: reason() });
    if (!error) {
      showToast({ text: '取り下げて、企業にメールで知らせました。' });
      props.onChanged();
    }
    return error;
  };
  const bringBack = async () => {
    const { error } = await mutate(StaffBringBackListingDocument, { id: one().id });
    if (!error) {
      showToast({ text: 'もう一度掲載しました。' });
      props.onChanged();
    }
    return error;
  };
  return (
    <Show when={one().state !== 'NEW'}>
      <section class="card p-4 md:p-5" aria-labelledby="standing">
        <h2 id="standing" class="text-[18px]">
          掲載の状態
        </h2>
        <p class="num mt-1 text-[15px] leading-[1.7]">
          {one().state === 'PUBLISHED'
            ? `公開中です。掲載期限は ${one().expiresAt ? date(one().expiresAt!) : '決まっていません'}。`
            : `${BY[one().archivedBy ?? ''] ?? '取り下げています'}${one().archivedAt ? `（${date(one().archivedAt!)}）` : ''}。`}
        </p>
        <Show when={one().archiveReason}>
          {(text) => <p class="mt-1 whitespace-pre-line text-[15px]">理由：{text()}</p>}
        </Show>
        <div class="mt-3 flex flex-wrap gap-2">
          <Show when={one().state === 'PUBLISHED'}>
            <a class="btn btn-quiet btn-sm" href={`/solutions/${one().number}`} rel="external">
              公開中のページ
            </a>
          </Show>
          <Show when={one().viewerCanArchive}>
            <Button look="quiet" size="sm" onClick={() => setAsking('archive')}>
              取り下げる
            </Button>
          </Show>
          <Show when={one().viewerCanBringBack}>
            <Button look="outline" size="sm" onClick={() => setAsking('bringBack')}>
              もう一度掲載する
            </Button>
          </Show>
        </div>
      </section>
      <ConfirmDialog
        open={asking() === 'archive'}
        title="このPR情報を取り下げますか"
        action="理由を知らせて取り下げる"
        danger
        run={archive}
        onClose={() => setAsking(null)}
      >
        <p>一覧と検索に出なくなります。企業には理由をメールで知らせます。企業だけでは掲載に戻せません。</p>
        <TextArea
          class="mt-4"
          form="archive"
          name="reason"
          label="理由"
          required
          rows={3}
          maxlength={500}
          value={reason()}
          onInput={setReason}
        />
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
    </Show>
  );
}
