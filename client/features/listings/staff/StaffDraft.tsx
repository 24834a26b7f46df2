import { useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import {
  StaffHandOverListingDocument,
  StaffListingReviewDocument,
  type StaffListingReviewQuery,
  StaffSaveListingDocument,
} from '../../../generated/listings/graphql.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import { Note } from '../../../ui/Note.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { ListingEditor } from '../vendor/ListingEditor.tsx';

type Listing = NonNullable<StaffListingReviewQuery['listing']>;

/** Staff write a listing for a vendor (PR情報の収集), and hand it over. */
export function StaffDraft(props: { listing: Listing }): JSX.Element {
  const navigate = useNavigate();
  // A save may be answered after this is gone, and what it was made for with it.
  const { id } = props.listing;
  return (
    <ListingEditor
      kind={props.listing.kind}
      vendor={props.listing.vendor}
      revision={props.listing.latestRevision!}
      head={(parts) => (
        <>
          <div class="mt-3 flex flex-wrap items-end gap-4">
            <div class="min-w-[260px] flex-1">
              <p class="text-[14px] text-ink-600">
                {props.listing.number}・{props.listing.vendor?.name}に代わって書いています
              </p>
              <h2 class="text-[22px] leading-snug">{parts.title}</h2>
              <p class="mt-1">{parts.saveState}</p>
            </div>
            {parts.actions}
          </div>
          <Note class="mt-3 !py-2.5">
            引き渡すまで、企業には見えません。引き渡すと企業にメールで知らせ、企業が確かめて掲載を申請します。
          </Note>
        </>
      )}
      save={async (content, revision) => {
        const { data, error } = await mutate(StaffSaveListingDocument, { revision, content });
        return { data: data?.saveListingDraft ?? null, error };
      }}
      reload={async () => {
        const { data } = await ask(StaffListingReviewDocument, { id });
        return data?.listing?.latestRevision ?? null;
      }}
      finish={{
        label: '企業に引き渡す',
        hint: '見出しがあれば、途中でも引き渡せます。引き渡したあとは、企業だけが書けます。',
        run: async () => {
          const { data, error } = await mutate(StaffHandOverListingDocument, { id: props.listing.id });
          if (!data) return error;
          showToast({ text: `${props.listing.vendor?.name ?? '企業'}に引き渡し、メールで知らせました。` });
          navigate('/staff/listings?list=all');
          return null;
        },
      }}
    />
  );
}
