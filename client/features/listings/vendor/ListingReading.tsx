import { createSignal, type JSX, Show } from 'solid-js';
import {
  type VendorListingFragment,
  VendorRetractListingDocument,
  VendorReviseListingDocument,
} from '../../../generated/listings/graphql.ts';
import { dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Content } from './content.ts';
import { ListingFigures } from './ListingFigures.tsx';
import { ListingHead } from './ListingHead.tsx';
import { ListingPreview } from './ListingPreview.tsx';
import { ListingStanding } from './ListingStanding.tsx';
import { nameOf } from './listings.ts';

interface ListingReadingProps {
  readonly listing: VendorListingFragment;
  readonly onChanged: (listing: VendorListingFragment) => void;
  readonly onStale: () => void;
}

/** A revision in review, which can be taken back, or a published one, which the next one follows. */
export function ListingReading(props: ListingReadingProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const revision = () => props.listing.latestRevision;

  const settle = (failure: AppError | null) => {
    setBusy(false);
    setError(failure);
    if (failure?.code === 'CONFLICT' || failure?.code === 'ILLEGAL_TRANSITION') props.onStale();
  };

  const retract = async () => {
    const { id, version } = revision()!;
    setBusy(true);
    const { data, error: failure } = await mutate(VendorRetractListingDocument, { revision: { id, version } });
    settle(failure);
    if (!data) return;
    showToast({ text: '申請を取り下げました。編集を続けられます。' });
    props.onChanged({ ...props.listing, latestRevision: data.retractListing });
  };

  const revise = async () => {
    setBusy(true);
    const { data, error: failure } = await mutate(VendorReviseListingDocument, { id: props.listing.id });
    settle(failure);
    if (data) props.onChanged(data.reviseListing);
  };

  return (
    <>
      <ListingHead
        listing={props.listing}
        title={nameOf(props.listing)}
        actions={
          <Show
            when={revision()?.viewerCanRetract}
            fallback={
              <Button look="fill" busy={busy()} onClick={() => void revise()}>
                内容を改訂する
              </Button>
            }
          >
            <Button look="outline" busy={busy()} onClick={() => void retract()}>
              申請を取り下げて直す
            </Button>
          </Show>
        }
      />
      <Show when={error()}>
        {(failure) => (
          <Note tone="warn" urgent class="mt-4">
            {failure().code === 'CONFLICT' || failure().code === 'ILLEGAL_TRANSITION'
              ? '支援員が先に進めました。新しい状態を表示しています。'
              : failure().message}
          </Note>
        )}
      </Show>
      <Show when={revision()?.state === 'IN_REVIEW' && revision()?.submittedAt}>
        {(at) => (
          <Note class="mt-4" fact="支援員が確かめています">
            {dayTime(at())} に申請しました。結果はこの画面とホームに表示します。直すときは申請を取り下げてください。
          </Note>
        )}
      </Show>
      <div class="mt-5 grid items-start gap-6 lg:grid-cols-[minmax(0,720px)_minmax(0,1fr)]">
        <div class="card p-4 shadow-card md:p-6">
          <Show when={revision()}>
            {(one) => (
              <ListingPreview
                first="page"
                content={one().content as Content}
                vendor={props.listing.vendor ?? { name: '', municipality: '' }}
              />
            )}
          </Show>
        </div>
        <div class="flex flex-col gap-6">
          <ListingStanding listing={props.listing} onChanged={props.onChanged} />
          <Show when={props.listing.state !== 'NEW'}>
            <ListingFigures listing={props.listing.id} />
          </Show>
        </div>
      </div>
    </>
  );
}
